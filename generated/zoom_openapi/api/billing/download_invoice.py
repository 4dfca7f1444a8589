# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.answers import (
    read_bytes,
)


def _get_kwargs(
    invoice_id: str,
) -> dict[str, Any]:
    return {
        "url": f"/api/download/billing/invoices/{_quote(str(invoice_id), safe='')}",
    }


def _parse_response(response: httpx.Response) -> bytes:
    return read_bytes(response)
