# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    account_id: str,
    *,
    email: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    address: str | None | Unset = UNSET,
    apt: str | None | Unset = UNSET,
    city: str | None | Unset = UNSET,
    country: str | None | Unset = UNSET,
    phone_number: str | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    zip_: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/billing",
        "body": {
            "email": email,
            "first_name": first_name,
            "last_name": last_name,
            "address": address,
            "apt": apt,
            "city": city,
            "country": country,
            "phone_number": phone_number,
            "state": state,
            "zip": zip_,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
