# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx


def _get_kwargs(
    *,
    workspace_id: str,
    file_ids: Sequence[str],
) -> dict[str, Any]:
    return {
        "url": "/workspaces/settings/photos",
        "params": {
            "workspace_id": workspace_id,
            "file_ids": file_ids,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
