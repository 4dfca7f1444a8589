# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Contact(_Record, init=False):
    id: str | None
    email: str | None
    first_name: str | None
    last_name: str | None
    presence_status: str | None
    phone_number: str | None
    phone_numbers: Sequence[_models.PhoneNumber] | None
    direct_numbers: Sequence[str] | None
    extension_number: str | None
    sip_phone_number: str | None
    im_group_id: str | None
    im_group_name: str | None
    dept: str | None
    job_title: str | None
    location: str | None
    sip_uri: str | None

    _READERS = {"phone_numbers": ["PhoneNumber"]}
