# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    webinar_id: int | str,
    registrant_id: str,
    *,
    occurrence_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "delete",
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/registrants/{_quote(str(registrant_id), safe='')}",
        "params": {
            "occurrence_id": occurrence_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
