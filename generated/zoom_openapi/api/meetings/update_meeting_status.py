# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    meeting_id: int | str,
    *,
    action: _literals.MeetingStatusAction,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/status",
        "body": {
            "action": action,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
