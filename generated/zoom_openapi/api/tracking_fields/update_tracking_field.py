# Generated from zoom.postman_collection.json. Not to be edited.
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
    required: bool | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
    recommended_values: Sequence[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/tracking_fields/{_quote(str(field_id), safe='')}",
        "body": {
            "field": field,
            "required": required,
            "visible": visible,
            "recommended_values": recommended_values,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
