# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipSoftphoneServer(_Record):
    proxy_server: str | None
    """IP address of the SIP proxy. Add the port when UDP runs on another one than 5060; without a
    proxy, repeat `register_server` or leave it empty.
    """
    register_server: str | None
    """IP address of the server that takes REGISTER requests. Add the port when UDP runs on another
    one than 5060.
    """
    transport_protocol: str | None
    """Transport protocol of the first, second or third SIP server.

    Known values: `UDP`, `TCP`, `TLS`, `AUTO`.
    """
