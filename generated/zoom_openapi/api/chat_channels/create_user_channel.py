# Generated from zoom.postman_collection.json. Not to be edited.
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
    name: str,
    type_: Literal[1, 2, 3] | None | Unset = UNSET,
    members: Sequence[_inputs.ChannelInvitee] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/channels",
        "body": {
            "name": name,
            "type": type_,
            "members": members,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Channel:
    return read_object(response, _models.Channel)
