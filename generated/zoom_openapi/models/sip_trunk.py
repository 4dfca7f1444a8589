# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipTrunk(_Record):
    dnis: str | None
    """Dialed number (DNIS) of the SIP trunk, by which the account that uses it is known."""
    id: str | None
    """The SIP trunk's ID."""
    name: str | None
    """Name of the SIP trunk."""
    number_prefix: str | None
    """Prefix of the phone number for SIP Connected Audio."""
    outbound_caller_id: str | None
    """Caller ID shown for outgoing calls over the trunk."""
    sip_server_address: str | None
    """The SIP trunk's address: IP address or domain."""
