# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    user_id: str,
    *,
    chat_user: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    date: datetime.date | str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/im/users/{_quote(str(user_id), safe='')}/chat/messages",
        "params": {
            "chat_user": chat_user,
            "channel": channel,
            "date": as_date(date),
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ImMessageList:
    return read_object(response, _models.ImMessageList)
