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
    webinar_id: str,
    participant_id: str,
    *,
    type_: _literals.LiveOrPast | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/metrics/webinars/{_quote(str(webinar_id), safe='')}/participants/{_quote(str(participant_id), safe='')}/qos",
        "params": {
            "type": type_,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ParticipantQos:
    return read_object(response, _models.ParticipantQos)
