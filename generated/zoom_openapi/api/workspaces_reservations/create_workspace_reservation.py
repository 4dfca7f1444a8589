# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
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


def _get_kwargs(
    workspace_id: str,
    *,
    topic: str,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    meeting: _inputs.MeetingInput | None | Unset = UNSET,
    reserve_for: str | None | Unset = UNSET,
    check_in: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/workspaces/{_quote(str(workspace_id), safe='')}/reservations",
        "params": {
            "check_in": check_in,
        },
        "body": {
            "topic": topic,
            "start_time": as_date_time(start_time),
            "end_time": as_date_time(end_time),
            "meeting": meeting,
            "reserve_for": reserve_for,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreateWorkspaceReservationResult:
    return read_object(response, _models.CreateWorkspaceReservationResult)
