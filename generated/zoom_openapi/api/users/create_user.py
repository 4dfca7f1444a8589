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
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    action: _literals.UserAction,
    user_info: _inputs.UserInfo | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/users",
        "body": {
            "action": action,
            "user_info": user_info,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreateUserResult:
    return read_object(response, _models.CreateUserResult)
