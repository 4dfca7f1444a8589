# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    group_name: str | None | Unset = UNSET,
    group_privacy: Literal[1, 2, 3] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    group_members: Sequence[_inputs.GroupMemberInput] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/contacts/groups",
        "body": {
            "group_name": group_name,
            "group_privacy": group_privacy,
            "description": description,
            "group_members": group_members,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ContactGroup:
    return read_object(response, _models.ContactGroup)
