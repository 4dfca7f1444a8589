"""tag_person."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from postman_openapi.runtime.answers import read_any
from postman_openapi.runtime.bodies import joined
from postman_openapi.runtime.types import UNSET


def _get_kwargs(name: str, *, tags: Any = UNSET) -> dict[str, Any]:
    return {
        "url": f"/people/{quote(str(name), safe='')}/tags",
        "params": {"tags": tags, "joined": joined(tags)},
    }


def _parse_response(response: httpx.Response) -> Any:
    return read_any(response)
