# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    user_id: str,
    *,
    name: str | None | Unset = UNSET,
    type_: Literal[1, 2, 3, 4] | None | Unset = UNSET,
    members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
    channel_settings: _inputs.ChannelSettingsInput | None | Unset = UNSET,
    shared_space: _inputs.SharedSpaceInput | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/channels",
        "body": {
            "name": name,
            "type": type_,
            "members": members,
            "channel_settings": channel_settings,
            "shared_space": shared_space,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Channel:
    return read_object(response, _models.Channel)
