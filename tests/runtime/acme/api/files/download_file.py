"""download_file."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from postman_openapi.runtime.answers import read_bytes


def _get_kwargs(name: str) -> dict[str, Any]:
    return {
        "url": f"/files/{quote(str(name), safe='')}",
    }


def _parse_response(response: httpx.Response) -> bytes:
    return read_bytes(response)
