# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    webinar_id: int | str,
    *,
    questions: Sequence[_inputs.RegistrantQuestionInput] | None | Unset = UNSET,
    custom_questions: Sequence[_inputs.WebinarRegistrationCustomQuestion] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/registrants/questions",
        "body": {
            "questions": questions,
            "custom_questions": custom_questions,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
