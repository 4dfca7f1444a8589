# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date_time,
)

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    identifier: str,
    *,
    members: Sequence[_inputs.MigrateChatChannelMember],
    type_: _literals.ChatChannelType,
    name: str,
    created_time: datetime.datetime | str,
) -> dict[str, Any]:
    return {
        "url": f"/chat/migration/users/{_quote(str(identifier), safe='')}/channels",
        "body": {
            "members": members,
            "type": type_,
            "name": name,
            "created_time": as_date_time(created_time),
        },
    }


def _parse_response(response: httpx.Response) -> _models.MigrateChatChannelResult:
    return read_object(response, _models.MigrateChatChannelResult)
