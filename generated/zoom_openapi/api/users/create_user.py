# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    action: _literals.CreateUserAction,
    user_info: _inputs.NewUser,
) -> dict[str, Any]:
    return {
        "url": "/users",
        "body": {
            "action": action,
            "user_info": user_info,
        },
    }


def _parse_response(response: httpx.Response) -> _models.UserCreated:
    return read_object(response, _models.UserCreated)
