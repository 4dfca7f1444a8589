# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SipUriResult(_Record):
    sip_dialing: str | None
    """The encoded SIP URI for dialing in."""
    paid_crc_plan_participant: bool | None
    """Whether the caller has a plan for the Conference Room Connector (CRC)."""
    participant_identifier_code: str | None
    """Code that identifies the participant. The SIP URI contains it if the caller has a plan for
    the Conference Room Connector (CRC).
    """
    expire_in: int | None
    """For how many seconds the SIP URI stays valid."""
