# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal
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
    webinar_id: int | str,
    *,
    title: str | None | Unset = UNSET,
    questions: Sequence[_inputs.MeetingPollQuestion | _models.PollQuestion] | None | Unset = UNSET,
    anonymous: bool | None | Unset = UNSET,
    poll_type: Literal[1, 2, 3] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/polls",
        "body": {
            "title": title,
            "questions": questions,
            "anonymous": anonymous,
            "poll_type": poll_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Poll:
    return read_object(response, _models.Poll)
