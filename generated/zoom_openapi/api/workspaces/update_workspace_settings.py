# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    body: Sequence[_inputs.UpdateWorkspaceSettingsBody],
) -> dict[str, Any]:
    return {
        "url": "/workspaces/settings",
        "body": body,
    }


def _parse_response(response: httpx.Response) -> None:
    return None
