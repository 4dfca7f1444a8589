# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Phone(_Record, init=False):
    register_server3: str | None
    user_email: str | None
    transport_protocol3: str | None
    """Known values: `UDP`, `TCP`, `TLS`, `AUTO`."""
    user_name: str | None
    register_server2: str | None
    transport_protocol2: str | None
    """Known values: `UDP`, `TCP`, `TLS`, `AUTO`."""
    proxy_server: str | None
    proxy_server2: str | None
    proxy_server3: str | None
    registration_expire_time: int | None
    password: str | None
    voice_mail: str | None
    domain: str | None
    register_server: str | None
    authorization_name: str | None
    id: str | None
    transport_protocol: str | None
    """Known values: `UDP`, `TCP`, `TLS`, `AUTO`."""
