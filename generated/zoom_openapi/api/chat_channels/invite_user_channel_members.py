# Generated from zoom.postman_collection.json. Not to be edited.
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
    from ... import inputs as _inputs


def _get_kwargs(
    user_id: str,
    channel_id: str,
    *,
    members: Sequence[_inputs.ChannelInvitee],
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/channels/{_quote(str(channel_id), safe='')}/members",
        "body": {
            "members": members,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ChannelMembersInvited:
    return read_object(response, _models.ChannelMembersInvited)
