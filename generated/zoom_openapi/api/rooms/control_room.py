# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    id: str,
    *,
    method: _literals.RoomMethod,
    params: _inputs.ControlRoomParams | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(id), safe='')}/events",
        "body": {
            "method": method,
            "params": params,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
