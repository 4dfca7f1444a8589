# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    meeting_id: int | str,
    *,
    occurrence_id: str | Unset = UNSET,
    schedule_for_reminder: bool | Unset = UNSET,
    cancel_meeting_reminder: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}",
        "params": {
            "occurrence_id": occurrence_id,
            "schedule_for_reminder": schedule_for_reminder,
            "cancel_meeting_reminder": cancel_meeting_reminder,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
