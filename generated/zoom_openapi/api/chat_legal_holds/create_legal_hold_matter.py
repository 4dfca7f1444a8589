# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    matter_name: str,
    identifiers: Sequence[str],
    start_date: datetime.date | str | None | Unset = UNSET,
    end_date: datetime.date | str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/chat/legalhold/matters",
        "body": {
            "matter_name": matter_name,
            "identifiers": identifiers,
            "start_date": as_date(start_date),
            "end_date": as_date(end_date),
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreateLegalHoldMatterResult:
    return read_object(response, _models.CreateLegalHoldMatterResult)
