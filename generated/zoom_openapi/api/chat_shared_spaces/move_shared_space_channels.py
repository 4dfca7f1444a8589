# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    space_id: str,
    *,
    channel_ids: Sequence[str],
    move_direction: _literals.SharedSpaceChannelMoveDirection,
) -> dict[str, Any]:
    return {
        "url": f"/chat/spaces/{_quote(str(space_id), safe='')}/channels",
        "body": {
            "channel_ids": channel_ids,
            "move_direction": move_direction,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MovedSharedSpaceChannelList:
    return read_object(response, _models.MovedSharedSpaceChannelList)
