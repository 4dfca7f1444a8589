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
    webinar_uuid: int | str,
    *,
    occurrence_id: int | str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/past_webinars/{_quote(str(webinar_uuid), safe='')}/absentees",
        "params": {
            "occurrence_id": occurrence_id,
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RegistrantList:
    return read_object(response, _models.RegistrantList)
