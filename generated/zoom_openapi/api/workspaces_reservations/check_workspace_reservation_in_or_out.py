# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    method: _literals.WorkspaceReservationInOrOutMethod | None | Unset = UNSET,
    params: _inputs.WorkspaceCheckInParams | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/workspaces/events",
        "body": {
            "method": method,
            "params": params,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
