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
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    mc: str | Unset = UNSET,
    trash: bool | Unset = UNSET,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
    trash_type: _literals.UserRecordingTrashType | Unset = UNSET,
    meeting_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/recordings",
        "params": {
            "page_size": page_size,
            "next_page_token": next_page_token,
            "mc": mc,
            "trash": trash,
            "from": as_date(from_),
            "to": as_date(to),
            "trash_type": trash_type,
            "meeting_id": meeting_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.UserRecordingList:
    return read_object(response, _models.UserRecordingList)
