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
    reserve_user: str | Unset = UNSET,
    workspace_type: _literals.WorkspaceAvailabilityWorkspaceType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/workspaces/additional_informations",
        "params": {
            "from": as_date_time(from_),
            "to": as_date_time(to),
            "reserve_user": reserve_user,
            "location_id": location_id,
            "workspace_type": workspace_type,
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.WorkspaceEntryList:
    return read_object(response, _models.WorkspaceEntryList)
