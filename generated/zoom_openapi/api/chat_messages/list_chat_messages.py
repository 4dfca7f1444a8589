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
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    date: datetime.date | str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_deleted_and_edited_message: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages",
        "params": {
            "to_contact": to_contact,
            "to_channel": to_channel,
            "date": as_date(date),
            "page_size": page_size,
            "next_page_token": next_page_token,
            "include_deleted_and_edited_message": include_deleted_and_edited_message,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MessageList:
    return read_object(response, _models.MessageList)
