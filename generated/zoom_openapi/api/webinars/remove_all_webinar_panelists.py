# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    webinar_id: int | str,
) -> dict[str, Any]:
    return {
        "method": "delete",
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/panelists",
    }


def _parse_response(response: httpx.Response) -> None:
    return None
