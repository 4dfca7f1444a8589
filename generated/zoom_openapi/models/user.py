# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class User(_Record, init=False):
    id: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    type_: int | None
    pmi: int | None
    timezone: str | None
    verified: int | None
    dept: str | None
    created_at: datetime.datetime | None
    last_login_time: datetime.datetime | None
    last_client_version: str | None
    pic_url: str | None
    im_group_ids: Sequence[str] | None
    status: str | None
    role_id: str | None
    custom_attributes: Sequence[_models.CustomAttribute] | None
    role_name: str | None
    use_pmi: bool | None
    personal_meeting_url: str | None
    host_key: str | None
    jid: str | None
    group_ids: Sequence[str] | None
    account_id: str | None
    language: str | None
    phone_country: str | None
    phone_number: str | None
    employee_unique_id: str | None
    account_number: int | None
    manager: str | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "created_at": "date-time",
        "last_login_time": "date-time",
        "custom_attributes": ["CustomAttribute"],
    }
