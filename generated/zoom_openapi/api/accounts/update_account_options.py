# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    account_id: str,
    *,
    pay_mode: _literals.PayMode | None | Unset = UNSET,
    billing_auto_renew: bool | None | Unset = UNSET,
    share_rc: bool | None | Unset = UNSET,
    room_connector_list: Sequence[str] | None | Unset = UNSET,
    share_mc: bool | None | Unset = UNSET,
    meeting_connector_list: Sequence[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/options",
        "body": {
            "pay_mode": pay_mode,
            "billing_auto_renew": billing_auto_renew,
            "share_rc": share_rc,
            "room_connector_list": room_connector_list,
            "share_mc": share_mc,
            "meeting_connector_list": meeting_connector_list,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
