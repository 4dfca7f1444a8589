# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    dial_in_number_unrestricted: bool | None | Unset = UNSET,
    enable: bool | None | Unset = UNSET,
    master_account_setting_extended: bool | None | Unset = UNSET,
    modify_credential_forbidden: bool | None | Unset = UNSET,
    tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
    tsp_enabled: bool | None | Unset = UNSET,
    tsp_provider: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/tsp",
        "body": {
            "dial_in_number_unrestricted": dial_in_number_unrestricted,
            "enable": enable,
            "master_account_setting_extended": master_account_setting_extended,
            "modify_credential_forbidden": modify_credential_forbidden,
            "tsp_bridge": tsp_bridge,
            "tsp_enabled": tsp_enabled,
            "tsp_provider": tsp_provider,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
