# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date_time,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    topic: str | None | Unset = UNSET,
    type_: _literals.MeetingType | None | Unset = UNSET,
    start_time: datetime.datetime | str | None | Unset = UNSET,
    duration: int | None | Unset = UNSET,
    timezone: str | None | Unset = UNSET,
    agenda: str | None | Unset = UNSET,
    default_password: bool | None | Unset = UNSET,
    password: str | None | Unset = UNSET,
    pre_schedule: bool | None | Unset = UNSET,
    recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
    schedule_for: str | None | Unset = UNSET,
    settings: _inputs.CreateMeetingSettings | _models.MeetingSettings | None | Unset = UNSET,
    template_id: str | None | Unset = UNSET,
    tracking_fields: Sequence[_inputs.UserTrackingFieldInput] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/meetings",
        "body": {
            "topic": topic,
            "type": type_,
            "start_time": as_date_time(start_time),
            "duration": duration,
            "timezone": timezone,
            "agenda": agenda,
            "default_password": default_password,
            "password": password,
            "pre_schedule": pre_schedule,
            "recurrence": recurrence,
            "schedule_for": schedule_for,
            "settings": settings,
            "template_id": template_id,
            "tracking_fields": tracking_fields,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Meeting:
    return read_object(response, _models.Meeting)
