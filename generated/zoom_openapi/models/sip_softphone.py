# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SipSoftphone(_Record, init=False):
    authorization_name: str | None
    domain: str | None
    phone_id: str | None
    password: str | None
    registration_expire_time: int | None
    user_email: str | None
    user_name: str | None
    voice_mail: str | None
    display_number: str | None
    server: _models.SipSoftphoneServer | None
    server_2: _models.SipSoftphoneServer | None
    server_3: _models.SipSoftphoneServer | None

    _READERS = {
        "server": "SipSoftphoneServer",
        "server_2": "SipSoftphoneServer",
        "server_3": "SipSoftphoneServer",
    }
