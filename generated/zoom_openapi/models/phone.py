# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Phone(_Record):
    register_server3: str | None
    """IP address of the third server that takes REGISTER requests. Add the port when UDP runs on
    another one than 5060.
    """
    user_email: str | None
    """Email address of the user. It may end in `.win`, `.mac`, `.linux`, `.pc`, `.android`,
    `.iphone`, `.ipad`, `.pad` or `.mobile`, for a phone of that platform.
    """
    transport_protocol3: str | None
    """Transport protocol of the third SIP server.

    Known values: `UDP`, `TCP`, `TLS`, `AUTO`.
    """
    user_name: str | None
    """Phone number of the user at the SIP provider."""
    register_server2: str | None
    """IP address of the second server that takes REGISTER requests. Add the port when UDP runs on
    another one than 5060.
    """
    transport_protocol2: str | None
    """Transport protocol of the second SIP server.

    Known values: `UDP`, `TCP`, `TLS`, `AUTO`.
    """
    proxy_server: str | None
    """IP address of the SIP proxy. Add the port when UDP runs on another one than 5060; without a
    proxy, repeat `register_server` or leave it empty.
    """
    proxy_server2: str | None
    """IP address of the second SIP proxy. Add the port when UDP runs on another one than 5060;
    without a proxy, repeat `register_server2` or leave it empty.
    """
    proxy_server3: str | None
    """IP address of the third SIP proxy. Add the port when UDP runs on another one than 5060;
    without a proxy, repeat `register_server3` or leave it empty.
    """
    registration_expire_time: int | None
    """Minutes until the SIP registration runs out; the client then registers anew."""
    password: str | None
    """Password of the user at the SIP provider."""
    voice_mail: str | None
    """Number that reaches the voicemail."""
    domain: str | None
    """Name or IP address of the SIP provider's domain."""
    register_server: str | None
    """IP address of the server that takes REGISTER requests. Add the port when UDP runs on another
    one than 5060.
    """
    authorization_name: str | None
    """Name with which the user authenticates to the SIP server."""
    id: str | None
    """The SIP phone's ID; or, by operation, ID of the new SIP phone."""
    transport_protocol: str | None
    """Transport protocol of the first SIP server.

    Known values: `UDP`, `TCP`, `TLS`, `AUTO`.
    """
