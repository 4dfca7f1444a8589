# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    tsp_provider: str | None | Unset = UNSET,
    enable: bool | None | Unset = UNSET,
    tsp_enabled: bool | None | Unset = UNSET,
    master_account_setting_extended: bool | None | Unset = UNSET,
    modify_credential_forbidden: bool | None | Unset = UNSET,
    dial_in_number_unrestricted: bool | None | Unset = UNSET,
    tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": "/tsp",
        "body": {
            "tsp_provider": tsp_provider,
            "enable": enable,
            "tsp_enabled": tsp_enabled,
            "master_account_setting_extended": master_account_setting_extended,
            "modify_credential_forbidden": modify_credential_forbidden,
            "dial_in_number_unrestricted": dial_in_number_unrestricted,
            "tsp_bridge": tsp_bridge,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
