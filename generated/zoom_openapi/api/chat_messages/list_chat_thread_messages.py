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
    as_date_time,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    message_id: str,
    *,
    from_: datetime.datetime | str,
    to_channel: str | Unset = UNSET,
    to_contact: str | Unset = UNSET,
    to: datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: _literals.ChatThreadMessageSort | Unset = UNSET,
    need_main_message: bool | Unset = UNSET,
    need_emoji: bool | Unset = UNSET,
    need_attachment: bool | Unset = UNSET,
    need_rich_text: bool | Unset = UNSET,
    need_at_items: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages/{_quote(str(message_id), safe='')}/thread",
        "params": {
            "to_channel": to_channel,
            "to_contact": to_contact,
            "from": as_date_time(from_),
            "to": as_date_time(to),
            "limit": limit,
            "sort": sort,
            "need_main_message": need_main_message,
            "need_emoji": need_emoji,
            "need_attachment": need_attachment,
            "need_rich_text": need_rich_text,
            "need_at_items": need_at_items,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ChatThreadMessageList:
    return read_object(response, _models.ChatThreadMessageList)
