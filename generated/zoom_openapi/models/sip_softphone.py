# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SipSoftphone(_Record):
    authorization_name: str | None
    """Name with which the user authenticates to the SIP server."""
    domain: str | None
    """Name or IP address of the SIP provider's domain."""
    phone_id: str | None
    """ID of the SIP phone."""
    password: str | None
    """Password of the user at the SIP provider."""
    registration_expire_time: int | None
    """Minutes until the SIP registration runs out; the client then registers anew."""
    user_email: str | None
    """Email address of the user. It may end in `.pc`, `.mobile` or `.pad`, for a phone of that
    platform.
    """
    user_name: str | None
    """Phone number of the user at the SIP provider."""
    voice_mail: str | None
    """Number that reaches the voicemail."""
    display_number: str | None
    """Number shown for the user, as an extension or in E.164 form. It serves where the SIP user
    name is not the number to dial.
    """
    server: _models.SipSoftphoneServer | None
    """The first SIP server: register server, proxy and transport protocol."""
    server_2: _models.SipSoftphoneServer | None
    """The second SIP server: register server, proxy and transport protocol."""
    server_3: _models.SipSoftphoneServer | None
    """The third SIP server: register server, proxy and transport protocol."""

    _READERS = {
        "server": "SipSoftphoneServer",
        "server_2": "SipSoftphoneServer",
        "server_3": "SipSoftphoneServer",
    }
