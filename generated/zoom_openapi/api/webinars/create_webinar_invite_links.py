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
    webinar_id: int | str,
    *,
    attendees: Sequence[_inputs.Invitee],
    ttl: int | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/invite_links",
        "body": {
            "ttl": ttl,
            "attendees": attendees,
        },
    }


def _parse_response(response: httpx.Response) -> _models.InviteLinkList:
    return read_object(response, _models.InviteLinkList)
