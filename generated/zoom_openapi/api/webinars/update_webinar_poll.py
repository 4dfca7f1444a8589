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
    webinar_id: int | str,
    poll_id: str,
    *,
    title: str | None | Unset = UNSET,
    questions: Sequence[_inputs.PollQuestion | _models.PollQuestion] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/polls/{_quote(str(poll_id), safe='')}",
        "body": {
            "title": title,
            "questions": questions,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
