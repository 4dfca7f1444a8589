# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    group_id: str | Unset = UNSET,
    dept: str | Unset = UNSET,
    range_type: _literals.AiKpisRangeType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/metrics/ai/kpis",
        "params": {
            "group_id": group_id,
            "dept": dept,
            "range_type": range_type,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
