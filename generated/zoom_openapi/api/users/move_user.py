# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    account_id: str,
    user_id: str,
    *,
    body_account_id: str,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/users/{_quote(str(user_id), safe='')}/account",
        "body": {
            "account_id": body_account_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
