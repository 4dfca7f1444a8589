"""send_form."""

from __future__ import annotations

from typing import Any

import httpx

from postman_openapi.runtime.types import UNSET, Unset


def _get_kwargs(*, name: str | Unset = UNSET, ids: Any = UNSET) -> dict[str, Any]:
    return {
        "url": "/forms",
        "body": {"name": name, "ids": ids},
    }


def _parse_response(response: httpx.Response) -> None:  # noqa: ARG001 - as it is generated
    return None
