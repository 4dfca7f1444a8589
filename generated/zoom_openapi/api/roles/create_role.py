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
    name: str,
    description: str | None | Unset = UNSET,
    privileges: Sequence[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/roles",
        "body": {
            "name": name,
            "description": description,
            "privileges": privileges,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Role:
    return read_object(response, _models.Role)
