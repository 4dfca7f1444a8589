# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    method: _literals.ArchiveOrUnarchiveChannelsMethod,
    channel_ids: Sequence[str],
) -> dict[str, Any]:
    return {
        "url": "/chat/channels/events",
        "body": {
            "method": method,
            "channel_ids": channel_ids,
        },
    }


def _parse_response(response: httpx.Response) -> _models.FailedChannelList:
    return read_object(response, _models.FailedChannelList)
