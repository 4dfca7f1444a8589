# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    billing_auto_renew: bool | None | Unset = UNSET,
    meeting_connector_list: Sequence[str] | None | Unset = UNSET,
    pay_mode: _literals.AccountOptionsPayMode | None | Unset = UNSET,
    room_connector_list: Sequence[str] | None | Unset = UNSET,
    share_mc: bool | None | Unset = UNSET,
    share_rc: bool | None | Unset = UNSET,
    resource_meeting_hybrid_list: Sequence[str] | None | Unset = UNSET,
    resource_meeting_connector_list: Sequence[str] | None | Unset = UNSET,
    resource_share_mc: bool | None | Unset = UNSET,
    resource_share_mh: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/options",
        "body": {
            "billing_auto_renew": billing_auto_renew,
            "meeting_connector_list": meeting_connector_list,
            "pay_mode": pay_mode,
            "room_connector_list": room_connector_list,
            "share_mc": share_mc,
            "share_rc": share_rc,
            "resource_meeting_hybrid_list": resource_meeting_hybrid_list,
            "resource_meeting_connector_list": resource_meeting_connector_list,
            "resource_share_mc": resource_share_mc,
            "resource_share_mh": resource_share_mh,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
