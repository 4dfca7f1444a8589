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
    name: str,
    type_: _literals.ChatChannelType,
    members: Sequence[_inputs.MigrateChatChannelMember],
    created_time: datetime.datetime | str,
) -> dict[str, Any]:
    return {
        "url": f"/chat/migration/users/{_quote(str(identifier), safe='')}/channels",
        "body": {
            "name": name,
            "type": type_,
            "members": members,
            "created_time": as_date_time(created_time),
        },
    }


def _parse_response(response: httpx.Response) -> _models.MigrateChatChannelResult:
    return read_object(response, _models.MigrateChatChannelResult)
