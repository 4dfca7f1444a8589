# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    meeting_id: int | str,
    *,
    registrants: Sequence[_inputs.RegistrantInput],
    auto_approve: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/batch_registrants",
        "body": {
            "auto_approve": auto_approve,
            "registrants": registrants,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RegisteredPersonList:
    return read_object(response, _models.RegisteredPersonList)
