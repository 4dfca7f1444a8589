# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    user_id: str,
    *,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/webinars",
        "params": {
            "page_size": page_size,
            "page_number": page_number,
        },
    }


def _parse_response(response: httpx.Response) -> _models.WebinarList:
    return read_object(response, _models.WebinarList)
