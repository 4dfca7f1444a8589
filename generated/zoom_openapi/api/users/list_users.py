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
    status: _literals.UserStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    role_id: str | Unset = UNSET,
    page_number: str | Unset = UNSET,
    include_fields: _literals.UserIncludeField | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    license_: _literals.UserLicense | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/users",
        "params": {
            "status": status,
            "page_size": page_size,
            "role_id": role_id,
            "page_number": page_number,
            "include_fields": include_fields,
            "next_page_token": next_page_token,
            "license": license_,
        },
    }


def _parse_response(response: httpx.Response) -> _models.UserList:
    return read_object(response, _models.UserList)
