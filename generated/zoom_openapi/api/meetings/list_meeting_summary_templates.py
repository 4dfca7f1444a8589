# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_list,
)


def _get_kwargs(
    user_id: str,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/meeting_summary_templates",
    }


def _parse_response(response: httpx.Response) -> Sequence[_models.MeetingSummaryTemplate]:
    return read_list(response, _models.MeetingSummaryTemplate)
