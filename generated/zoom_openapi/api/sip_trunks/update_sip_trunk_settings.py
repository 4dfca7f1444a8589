# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any, Literal
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    account_id: str,
    *,
    enable: bool | None | Unset = UNSET,
    enable_all_settings_from_master_account: bool | None | Unset = UNSET,
    show_callout_internal_number: bool | None | Unset = UNSET,
    show_zoom_provided_callout_countries: int | None | Unset = UNSET,
    show_zoom_provided_numbers: Literal[0, 1, 2] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/sip_trunk/settings",
        "body": {
            "enable": enable,
            "enable_all_settings_from_master_account": enable_all_settings_from_master_account,
            "show_callout_internal_number": show_callout_internal_number,
            "show_zoom_provided_callout_countries": show_zoom_provided_callout_countries,
            "show_zoom_provided_numbers": show_zoom_provided_numbers,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
