# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    type_: _literals.WebinarType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    include_events_webinar: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/webinars",
        "params": {
            "type": type_,
            "page_size": page_size,
            "page_number": page_number,
            "include_events_webinar": include_events_webinar,
        },
    }


def _parse_response(response: httpx.Response) -> _models.WebinarList:
    return read_object(response, _models.WebinarList)
