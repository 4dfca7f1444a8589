# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    webinar_id: int | str,
    *,
    custom_survey: _inputs.CustomSurveyInput | _models.CustomSurvey | None | Unset = UNSET,
    show_in_the_browser: bool | None | Unset = UNSET,
    show_in_the_follow_up_email: bool | None | Unset = UNSET,
    third_party_survey: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/survey",
        "body": {
            "custom_survey": custom_survey,
            "show_in_the_browser": show_in_the_browser,
            "show_in_the_follow_up_email": show_in_the_follow_up_email,
            "third_party_survey": third_party_survey,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
