# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

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
    origin_platform: _literals.MappingOriginPlatform,
    origin_team_id: str,
    origin_channel_ids: str,
) -> dict[str, Any]:
    return {
        "url": "/chat/migration/mappings/channels",
        "params": {
            "origin_platform": origin_platform,
            "origin_team_id": origin_team_id,
            "origin_channel_ids": origin_channel_ids,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MigratedChannelMappingList:
    return read_object(response, _models.MigratedChannelMappingList)
