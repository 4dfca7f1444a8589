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
    webinar_id: int | str,
    *,
    type_: _literals.CaptionTokenType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/token",
        "params": {
            "type": type_,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MeetingClosedCaptionToken:
    return read_object(response, _models.MeetingClosedCaptionToken)
