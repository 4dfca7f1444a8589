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
    account_id: str,
    *,
    option: str | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/lock_settings",
        "params": {
            "option": option,
            "custom_query_fields": custom_query_fields,
        },
    }


def _parse_response(response: httpx.Response) -> _models.AccountLockedSettings:
    return read_object(response, _models.AccountLockedSettings)
