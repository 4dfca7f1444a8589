# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.answers import (
    read_map,
)

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    meeting_id: int | str,
    *,
    method: _literals.LiveRecordingMethod,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/live_meetings/{_quote(str(meeting_id), safe='')}/events",
        "body": {
            "method": method,
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any]:
    return read_map(response)
