# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    user_id: str,
    message_id: str,
    *,
    message: str,
    to_contact: str | None | Unset = UNSET,
    to_channel: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages/{_quote(str(message_id), safe='')}",
        "body": {
            "message": message,
            "to_contact": to_contact,
            "to_channel": to_channel,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
