# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    *,
    action: _literals.RemoveUserAction | Unset = UNSET,
    transfer_email: str | Unset = UNSET,
    transfer_meeting: bool | Unset = UNSET,
    transfer_webinar: bool | Unset = UNSET,
    transfer_recording: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "delete",
        "url": f"/users/{_quote(str(user_id), safe='')}",
        "params": {
            "action": action,
            "transfer_email": transfer_email,
            "transfer_meeting": transfer_meeting,
            "transfer_webinar": transfer_webinar,
            "transfer_recording": transfer_recording,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
