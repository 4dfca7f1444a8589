# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    meeting_id: int | str,
    *,
    questions: Sequence[_inputs.RegistrationQuestion | _models.RegistrationQuestion]
    | None
    | Unset = UNSET,
    custom_questions: Sequence[_inputs.CustomQuestion | _models.CustomQuestion]
    | None
    | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/registrants/questions",
        "body": {
            "questions": questions,
            "custom_questions": custom_questions,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
