# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    webinar_id: int | str,
    *,
    occurrence_id: int | str | Unset = UNSET,
    cancel_webinar_reminder: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "delete",
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}",
        "params": {
            "occurrence_id": occurrence_id,
            "cancel_webinar_reminder": cancel_webinar_reminder,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
