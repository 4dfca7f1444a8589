# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)


def _get_kwargs(
    meeting_id: int | str,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/jointoken/local_archiving",
    }


def _parse_response(response: httpx.Response) -> _models.MeetingLocalArchivingToken:
    return read_object(response, _models.MeetingLocalArchivingToken)
