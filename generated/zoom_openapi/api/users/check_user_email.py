# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)


def _get_kwargs(
    *,
    email: str,
) -> dict[str, Any]:
    return {
        "url": "/users/email",
        "params": {
            "email": email,
        },
    }


def _parse_response(response: httpx.Response) -> _models.EmailCheck:
    return read_object(response, _models.EmailCheck)
