# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.bodies import (
    as_date_time,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    webinar_id: int | str,
    *,
    topic: str | None | Unset = UNSET,
    type_: _literals.CreateWebinarType | None | Unset = UNSET,
    start_time: datetime.datetime | str | None | Unset = UNSET,
    duration: int | None | Unset = UNSET,
    timezone: str | None | Unset = UNSET,
    agenda: str | None | Unset = UNSET,
    password: str | None | Unset = UNSET,
    schedule_for: str | None | Unset = UNSET,
    recurrence: _inputs.Recurrence | _models.MeetingRecurrence | None | Unset = UNSET,
    settings: _inputs.UpdateWebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
    tracking_fields: Sequence[_inputs.WebinarTrackingField] | None | Unset = UNSET,
    is_simulive: bool | None | Unset = UNSET,
    record_file_id: str | None | Unset = UNSET,
    transition_to_live: bool | None | Unset = UNSET,
    simulive_delay_start: _inputs.SimuliveDelayStart
    | _models.WebinarSimuliveDelayStart
    | None
    | Unset = UNSET,
    occurrence_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}",
        "params": {
            "occurrence_id": occurrence_id,
        },
        "body": {
            "topic": topic,
            "type": type_,
            "start_time": as_date_time(start_time),
            "duration": duration,
            "timezone": timezone,
            "agenda": agenda,
            "password": password,
            "schedule_for": schedule_for,
            "recurrence": recurrence,
            "settings": settings,
            "tracking_fields": tracking_fields,
            "is_simulive": is_simulive,
            "record_file_id": record_file_id,
            "transition_to_live": transition_to_live,
            "simulive_delay_start": simulive_delay_start,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
