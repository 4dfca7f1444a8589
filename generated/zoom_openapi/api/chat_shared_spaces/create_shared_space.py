# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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
    space_name: str,
    space_desc: str | None | Unset = UNSET,
    space_members: Sequence[_inputs.SpaceMemberInput] | None | Unset = UNSET,
    space_settings: _inputs.SpaceSettingsInput | _models.SpaceSettings | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/chat/spaces",
        "body": {
            "space_name": space_name,
            "space_desc": space_desc,
            "space_members": space_members,
            "space_settings": space_settings,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreateSharedSpaceResult:
    return read_object(response, _models.CreateSharedSpaceResult)
