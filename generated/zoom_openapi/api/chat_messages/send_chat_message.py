# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
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
    from ... import inputs as _inputs


def _get_kwargs(
    user_id: str,
    *,
    message: str,
    at_items: Sequence[_inputs.AtItem] | None | Unset = UNSET,
    rich_text: Sequence[_inputs.RichText | _models.MessageRichText] | None | Unset = UNSET,
    file_ids: Sequence[str] | None | Unset = UNSET,
    reply_main_message_id: str | None | Unset = UNSET,
    to_channel: str | None | Unset = UNSET,
    interactive_cards: Sequence[_inputs.SendChatMessageInteractiveCard] | None | Unset = UNSET,
    scheduled_time: datetime.datetime | str | None | Unset = UNSET,
    to_contact: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages",
        "body": {
            "message": message,
            "at_items": at_items,
            "rich_text": rich_text,
            "file_ids": file_ids,
            "reply_main_message_id": reply_main_message_id,
            "to_channel": to_channel,
            "interactive_cards": interactive_cards,
            "scheduled_time": as_date_time(scheduled_time),
            "to_contact": to_contact,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SentMessage:
    return read_object(response, _models.SentMessage)
