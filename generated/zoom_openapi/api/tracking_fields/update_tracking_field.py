# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    field_id: str,
    *,
    field: str | None | Unset = UNSET,
    recommended_values: Sequence[str] | None | Unset = UNSET,
    required: bool | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/tracking_fields/{_quote(str(field_id), safe='')}",
        "body": {
            "field": field,
            "recommended_values": recommended_values,
            "required": required,
            "visible": visible,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
