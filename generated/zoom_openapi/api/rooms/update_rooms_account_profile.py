# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    basic: _inputs.AccountProfileBasicInput
    | _models.RoomAccountProfileBasic
    | None
    | Unset = UNSET,
    setup: _inputs.SetupInput | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/rooms/account_profile",
        "body": {
            "basic": basic,
            "setup": setup,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
