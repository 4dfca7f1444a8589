# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    group_id: str,
    *,
    name: str | None | Unset = UNSET,
    type_: _literals.ImGroupType | None | Unset = UNSET,
    search_by_account: bool | None | Unset = UNSET,
    search_by_domain: bool | None | Unset = UNSET,
    search_by_ma_account: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/im/groups/{_quote(str(group_id), safe='')}",
        "body": {
            "name": name,
            "type": type_,
            "search_by_account": search_by_account,
            "search_by_domain": search_by_domain,
            "search_by_ma_account": search_by_ma_account,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
