# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.answers import (
    read_map,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    role_id: str,
    *,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    privileges: Sequence[str] | None | Unset = UNSET,
    sub_account_privileges: _inputs.SubAccountPrivileges | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/roles/{_quote(str(role_id), safe='')}",
        "body": {
            "name": name,
            "description": description,
            "privileges": privileges,
            "sub_account_privileges": sub_account_privileges,
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any]:
    return read_map(response)
