# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from ...runtime.answers import (
    read_map,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    name: str | None | Unset = UNSET,
    type_: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    privileges: Sequence[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/roles",
        "body": {
            "name": name,
            "type": type_,
            "description": description,
            "privileges": privileges,
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any]:
    return read_map(response)
