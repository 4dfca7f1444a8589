# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any
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


def _get_kwargs(
    survey_id: str,
    *,
    page_size: str | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    instance_id: str | Unset = UNSET,
    submit_time_start: datetime.datetime | str | Unset = UNSET,
    submit_time_end: datetime.datetime | str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/surveys/{_quote(str(survey_id), safe='')}/answers",
        "params": {
            "page_size": page_size,
            "next_page_token": next_page_token,
            "instance_id": instance_id,
            "submit_time_start": as_date_time(submit_time_start),
            "submit_time_end": as_date_time(submit_time_end),
        },
    }


def _parse_response(response: httpx.Response) -> _models.SurveyAnswerEntryList:
    return read_object(response, _models.SurveyAnswerEntryList)
