# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date_time,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    invite_location_id: str | Unset = UNSET,
    from_: datetime.datetime | str | Unset = UNSET,
    to: datetime.datetime | str | Unset = UNSET,
    data_scope: _literals.VisitorInvitationDataScope | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/visitor/invitation",
        "params": {
            "invite_location_id": invite_location_id,
            "from": as_date_time(from_),
            "to": as_date_time(to),
            "data_scope": data_scope,
            "next_page_token": next_page_token,
            "page_size": page_size,
        },
    }


def _parse_response(response: httpx.Response) -> _models.VisitorInvitationEntryList:
    return read_object(response, _models.VisitorInvitationEntryList)
