# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    account_id: str,
    *,
    first_name: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    email: str | None | Unset = UNSET,
    phone_number: str | None | Unset = UNSET,
    address: str | None | Unset = UNSET,
    apt: str | None | Unset = UNSET,
    city: str | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    zip_: str | None | Unset = UNSET,
    country: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/billing",
        "body": {
            "first_name": first_name,
            "last_name": last_name,
            "email": email,
            "phone_number": phone_number,
            "address": address,
            "apt": apt,
            "city": city,
            "state": state,
            "zip": zip_,
            "country": country,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
