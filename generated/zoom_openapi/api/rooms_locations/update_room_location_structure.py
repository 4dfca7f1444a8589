# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    structures: Sequence[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/rooms/locations/structure",
        "body": {
            "structures": structures,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
