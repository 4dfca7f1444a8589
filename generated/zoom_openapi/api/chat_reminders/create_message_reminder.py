# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.bodies import (
    as_date_time,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    message_id: str,
    *,
    to_channel: str | None | Unset = UNSET,
    remind_time: datetime.datetime | str | None | Unset = UNSET,
    delay_seconds: int | None | Unset = UNSET,
    reminder_note: str | None | Unset = UNSET,
    to_contact: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/messages/{_quote(str(message_id), safe='')}/reminder",
        "body": {
            "to_channel": to_channel,
            "remind_time": as_date_time(remind_time),
            "delay_seconds": delay_seconds,
            "reminder_note": reminder_note,
            "to_contact": to_contact,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
