# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    field: str | None | Unset = UNSET,
    recommended_values: Sequence[str] | None | Unset = UNSET,
    required: bool | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/tracking_fields",
        "body": {
            "field": field,
            "recommended_values": recommended_values,
            "required": required,
            "visible": visible,
        },
    }


def _parse_response(response: httpx.Response) -> _models.TrackingField:
    return read_object(response, _models.TrackingField)
