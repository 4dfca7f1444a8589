# Generated from zoom.postman_collection.json. Not to be edited.
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
from ...runtime.bodies import as_date_time
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    topic: str | None | Unset = UNSET,
    type_: _literals.WebinarType | None | Unset = UNSET,
    start_time: datetime.datetime | str | None | Unset = UNSET,
    duration: int | None | Unset = UNSET,
    timezone: str | None | Unset = UNSET,
    agenda: str | None | Unset = UNSET,
    settings: _inputs.WebinarSettings | _models.WebinarSettings | None | Unset = UNSET,
    password: str | None | Unset = UNSET,
    tracking_fields: Sequence[_inputs.TrackingFieldValue | _models.TrackingFieldValue]
    | None
    | Unset = UNSET,
    recurrence: _inputs.Recurrence | _models.Recurrence | None | Unset = UNSET,
    template_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/users/{_quote(str(user_id), safe='')}/webinars",
        "body": {
            "topic": topic,
            "type": type_,
            "start_time": as_date_time(start_time),
            "duration": duration,
            "timezone": timezone,
            "agenda": agenda,
            "settings": settings,
            "password": password,
            "tracking_fields": tracking_fields,
            "recurrence": recurrence,
            "template_id": template_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Webinar:
    return read_object(response, _models.Webinar)
