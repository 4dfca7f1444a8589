"""upload_file."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from postman_openapi.runtime.types import as_file


def _get_kwargs(name: str, *, body: Any) -> dict[str, Any]:
    return {
        "url": f"/files/{quote(str(name), safe='')}",
        "body": as_file("body", body),
    }


def _parse_response(response: httpx.Response) -> None:  # noqa: ARG001 - as it is generated
    return None
