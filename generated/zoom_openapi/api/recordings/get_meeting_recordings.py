# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    meeting_id: int | str,
    *,
    include_fields: _literals.MeetingRecordingIncludeField | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/recordings",
        "params": {
            "include_fields": include_fields,
            "ttl": ttl,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Recording:
    return read_object(response, _models.Recording)
