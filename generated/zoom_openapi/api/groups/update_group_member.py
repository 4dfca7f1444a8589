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
    member_id: str,
    *,
    action: _literals.GroupMemberAction,
    target_group_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/groups/{_quote(str(group_id), safe='')}/members/{_quote(str(member_id), safe='')}",
        "body": {
            "action": action,
            "target_group_id": target_group_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
