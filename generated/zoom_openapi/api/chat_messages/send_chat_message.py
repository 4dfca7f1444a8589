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
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    user_id: str,
    *,
    message: str,
    to_channel: str | None | Unset = UNSET,
    at_items: Sequence[_inputs.Mention] | None | Unset = UNSET,
    to_contact: str | None | Unset = UNSET,
    reply_main_message_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages",
        "body": {
            "message": message,
            "to_channel": to_channel,
            "at_items": at_items,
            "to_contact": to_contact,
            "reply_main_message_id": reply_main_message_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MessageSent:
    return read_object(response, _models.MessageSent)
