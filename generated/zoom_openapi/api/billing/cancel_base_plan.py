# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    account_id: str,
    *,
    action: str,
    comment: str | None | Unset = UNSET,
    reason: _literals.PlanReason | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/plans/base/status",
        "body": {
            "action": action,
            "comment": comment,
            "reason": reason,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
