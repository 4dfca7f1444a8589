# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    account_id: str,
    *,
    questions: Sequence[
        _inputs.AccountWebinarRegistrationSettingsQuestion
        | _models.WebinarRegistrationSettingsQuestion
    ]
    | None
    | Unset = UNSET,
    options: _inputs.AccountWebinarRegistrationSettingsOptions
    | _models.WebinarRegistrationSettingsOptions
    | None
    | Unset = UNSET,
    approve_type: Literal[0, 1] | None | Unset = UNSET,
    custom_questions: Sequence[
        _inputs.AccountWebinarRegistrationSettingsCustomQuestion | _models.CustomQuestion
    ]
    | None
    | Unset = UNSET,
    type_: _literals.WebinarRegistrationSettingsType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/settings/registration",
        "params": {
            "type": type_,
        },
        "body": {
            "questions": questions,
            "options": options,
            "approve_type": approve_type,
            "custom_questions": custom_questions,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
