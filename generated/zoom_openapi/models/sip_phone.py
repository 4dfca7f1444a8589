# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipPhone(_Record, init=False):
    id: str | None
    user_email: str | None
    domain: str | None
    register_server: str | None
    transport_protocol: str | None
    proxy_server: str | None
    register_server2: str | None
    transport_protocol2: str | None
    proxy_server2: str | None
    register_server3: str | None
    transport_protocol3: str | None
    proxy_server3: str | None
    registration_expire_time: int | None
    user_name: str | None
    password: str | None
    authorization_name: str | None
    voice_mail: str | None
