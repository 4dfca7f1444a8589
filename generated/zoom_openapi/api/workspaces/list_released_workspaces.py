# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date,
    as_date_time,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    from_: datetime.datetime | str,
    to: datetime.datetime | str,
    location_id: str,
    workspace_type: _literals.ReleasedWorkspaceType,
    snapshot_date: datetime.date | str,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/workspaces/released_workspaces_by_timeout",
        "params": {
            "from": as_date_time(from_),
            "to": as_date_time(to),
            "location_id": location_id,
            "workspace_type": workspace_type,
            "snapshot_date": as_date(snapshot_date),
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ReleasedWorkspaceList:
    return read_object(response, _models.ReleasedWorkspaceList)
