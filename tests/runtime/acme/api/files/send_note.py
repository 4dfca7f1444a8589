"""send_note."""

from __future__ import annotations

from typing import Any

import httpx

from postman_openapi.runtime.answers import read_text
from postman_openapi.runtime.types import UNSET, Unset


def _get_kwargs(*, body: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "url": "/notes",
        "body": body,
    }


def _parse_response(response: httpx.Response) -> str:
    return read_text(response)
