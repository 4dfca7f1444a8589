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
    workspace_name: str,
    workspace_type: _literals.WorkspaceAvailabilityWorkspaceType,
    calendar_resource_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/workspaces",
        "body": {
            "location_id": location_id,
            "workspace_name": workspace_name,
            "workspace_type": workspace_type,
            "calendar_resource_id": calendar_resource_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreateWorkspaceResult:
    return read_object(response, _models.CreateWorkspaceResult)
