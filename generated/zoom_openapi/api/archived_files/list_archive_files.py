# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

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
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.datetime | str | Unset = UNSET,
    to: datetime.datetime | str | Unset = UNSET,
    query_date_type: _literals.ArchiveFileQueryDateType | Unset = UNSET,
    group_id: str | Unset = UNSET,
    group_ids: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/archive_files",
        "params": {
            "page_size": page_size,
            "next_page_token": next_page_token,
            "from": as_date_time(from_),
            "to": as_date_time(to),
            "query_date_type": query_date_type,
            "group_id": group_id,
            "group_ids": group_ids,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ArchiveFileList:
    return read_object(response, _models.ArchiveFileList)
