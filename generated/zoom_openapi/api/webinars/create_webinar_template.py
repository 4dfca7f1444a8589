# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    user_id: str,
    *,
    name: str | None | Unset = UNSET,
    webinar_id: int | None | Unset = UNSET,
    save_recurrence: bool | None | Unset = UNSET,
    overwrite: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/webinar_templates",
        "body": {
            "name": name,
            "webinar_id": webinar_id,
            "save_recurrence": save_recurrence,
            "overwrite": overwrite,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreatedTemplate:
    return read_object(response, _models.CreatedTemplate)
