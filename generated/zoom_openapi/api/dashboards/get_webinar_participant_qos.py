# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any, Literal
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    webinar_id: str,
    participant_id: str,
    *,
    type_: Literal["live", "past"] | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/metrics/webinars/{_quote(str(webinar_id), safe='')}/participants/{_quote(str(participant_id), safe='')}/qos",
        "params": {
            "type": type_,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ParticipantQos:
    return read_object(response, _models.ParticipantQos)
