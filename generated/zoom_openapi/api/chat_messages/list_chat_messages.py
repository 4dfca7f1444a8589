# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date,
    as_date_time,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    date: datetime.date | str | Unset = UNSET,
    from_: datetime.datetime | str | Unset = UNSET,
    to: datetime.datetime | str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_deleted_and_edited_message: bool | Unset = UNSET,
    search_type: _literals.ChatMessageSearchType | Unset = UNSET,
    search_key: str | Unset = UNSET,
    exclude_child_message: bool | Unset = UNSET,
    download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages",
        "params": {
            "to_contact": to_contact,
            "to_channel": to_channel,
            "date": as_date(date),
            "from": as_date_time(from_),
            "to": as_date_time(to),
            "page_size": page_size,
            "next_page_token": next_page_token,
            "include_deleted_and_edited_message": include_deleted_and_edited_message,
            "search_type": search_type,
            "search_key": search_key,
            "exclude_child_message": exclude_child_message,
            "download_file_formats": download_file_formats,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MessageList:
    return read_object(response, _models.MessageList)
