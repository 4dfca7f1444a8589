"""delete_person."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from postman_openapi.runtime.types import UNSET, Unset


def _get_kwargs(person_id: int | str, *, force: bool | Unset = UNSET) -> dict[str, Any]:
    return {
        "url": f"/people/{quote(str(person_id), safe='')}",
        "params": {"force": force},
    }


def _parse_response(response: httpx.Response) -> None:  # noqa: ARG001 - as it is generated
    return None
