# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Registrant(_Record, init=False):
    id: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    address: str | None
    city: str | None
    country: str | None
    zip_: str | None
    state: str | None
    phone: str | None
    industry: str | None
    org: str | None
    job_title: str | None
    purchasing_time_frame: str | None
    role_in_purchase_process: str | None
    no_of_employees: str | None
    comments: str | None
    custom_questions: Sequence[_models.CustomQuestionAnswer] | None
    status: str | None
    create_time: datetime.datetime | None
    share_url: str | None
    join_url: str | None

    _WIRE_NAMES = {"zip_": "zip"}

    _READERS = {"custom_questions": ["CustomQuestionAnswer"], "create_time": "date-time"}
