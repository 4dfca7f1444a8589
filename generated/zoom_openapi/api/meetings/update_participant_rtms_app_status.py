# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    meeting_id: int | str,
    *,
    action: _literals.ParticipantRtmsAppStatusAction | None | Unset = UNSET,
    settings: _inputs.ParticipantRtmsAppStatusSettingsRef | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/live_meetings/{_quote(str(meeting_id), safe='')}/rtms_app/status",
        "body": {
            "action": action,
            "settings": settings,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
