# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
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
    action: _literals.RegistrantStatusAction,
    registrants: Sequence[_inputs.RegistrantRef] | None | Unset = UNSET,
    occurrence_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/registrants/status",
        "params": {
            "occurrence_id": occurrence_id,
        },
        "body": {
            "action": action,
            "registrants": registrants,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
