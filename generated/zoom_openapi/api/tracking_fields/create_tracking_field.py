# Generated from zoom.postman_collection.json. Not to be edited.
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
    field: str,
    required: bool | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
    recommended_values: Sequence[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/tracking_fields",
        "body": {
            "field": field,
            "required": required,
            "visible": visible,
            "recommended_values": recommended_values,
        },
    }


def _parse_response(response: httpx.Response) -> _models.TrackingField:
    return read_object(response, _models.TrackingField)
