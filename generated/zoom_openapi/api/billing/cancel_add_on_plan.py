# Generated from zoom.postman_collection.json. Not to be edited.
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
    action: _literals.CancelPlanAction,
    type_: str,
    reason: _literals.CancelReason | None | Unset = UNSET,
    comment: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/plans/addons/status",
        "body": {
            "action": action,
            "type": type_,
            "reason": reason,
            "comment": comment,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
