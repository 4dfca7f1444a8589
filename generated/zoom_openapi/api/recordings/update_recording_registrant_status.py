# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    meeting_id: int | str,
    *,
    action: _literals.RecordingRegistrantStatusAction,
    registrants: Sequence[_inputs.RecordingRegistrantRef],
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/recordings/registrants/status",
        "body": {
            "action": action,
            "registrants": registrants,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
