# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    user_id: str,
    message_id: str,
    *,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages/{_quote(str(message_id), safe='')}",
        "params": {
            "to_contact": to_contact,
            "to_channel": to_channel,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Message:
    return read_object(response, _models.Message)
