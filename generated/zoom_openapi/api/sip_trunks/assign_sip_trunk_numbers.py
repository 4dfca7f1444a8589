# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.answers import (
    read_map,
)


def _get_kwargs(
    account_id: str,
    *,
    phone_numbers: Sequence[str],
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/sip_trunk/numbers",
        "body": {
            "phone_numbers": phone_numbers,
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any]:
    return read_map(response)
