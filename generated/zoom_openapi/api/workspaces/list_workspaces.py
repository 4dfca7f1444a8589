# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    location_id: str,
    workspace_name: str | Unset = UNSET,
    workspace_type: _literals.WorkspaceType | Unset = UNSET,
    reserve_user: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/workspaces",
        "params": {
            "location_id": location_id,
            "workspace_name": workspace_name,
            "workspace_type": workspace_type,
            "reserve_user": reserve_user,
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.WorkspaceEntryList:
    return read_object(response, _models.WorkspaceEntryList)
