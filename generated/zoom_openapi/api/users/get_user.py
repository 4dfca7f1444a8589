# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    login_type: _literals.LoginType | Unset = UNSET,
    encrypted_email: bool | Unset = UNSET,
    search_by_unique_id: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}",
        "params": {
            "login_type": login_type,
            "encrypted_email": encrypted_email,
            "search_by_unique_id": search_by_unique_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.User:
    return read_object(response, _models.User)
