# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    channel_id: str,
    *,
    mention_group_name: str,
    identifiers: Sequence[str],
    mention_group_description: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/channels/{_quote(str(channel_id), safe='')}/mention_group",
        "body": {
            "mention_group_name": mention_group_name,
            "identifiers": identifiers,
            "mention_group_description": mention_group_description,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreateChannelMentionGroupResult:
    return read_object(response, _models.CreateChannelMentionGroupResult)
