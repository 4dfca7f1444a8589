"""update_person."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from postman_openapi.runtime.types import UNSET, Unset


def _get_kwargs(
    person_id: int | str, *, name: str | Unset | None = UNSET, nick: str | Unset = UNSET
) -> dict[str, Any]:
    return {
        "url": f"/people/{quote(str(person_id), safe='')}",
        "body": {"name": name, "nick": nick},
    }


def _parse_response(response: httpx.Response) -> None:  # noqa: ARG001 - as it is generated
    return None
