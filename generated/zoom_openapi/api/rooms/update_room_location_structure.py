# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx


def _get_kwargs(
    *,
    structures: Sequence[str],
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": "/rooms/locations/structure",
        "body": {
            "structures": structures,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
