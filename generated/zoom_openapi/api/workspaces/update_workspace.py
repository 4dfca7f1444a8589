# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    workspace_id: str,
    *,
    workspace_name: str | None | Unset = UNSET,
    workspace_display_name: str | None | Unset = UNSET,
    workspace_passcode: str | None | Unset = UNSET,
    calendar_resource_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/workspaces/{_quote(str(workspace_id), safe='')}",
        "body": {
            "workspace_name": workspace_name,
            "workspace_display_name": workspace_display_name,
            "workspace_passcode": workspace_passcode,
            "calendar_resource_id": calendar_resource_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
