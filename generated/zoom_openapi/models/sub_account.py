# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SubAccount(_Record):
    account_name: str | None
    """Name of the account."""
    account_number: int | None
    """Number of the account."""
    account_type: str | None
    """The account's type of plan.

    Known values: `Free`, `Pro`, `Enterprise`, `API Partner`, `Education`, `Business`, `Free Trial`,
    `Bulk License`, `Zoom Rooms`, `Zoom Video SDK`, `Zoom Phone`.
    """
    created_at: datetime.datetime | None
    """When the account was created."""
    id: str | None
    """The account's ID."""
    options: _models.SubAccountOptions | None
    """Options of the account: who pays, how billing renews, and which connectors it shares."""
    owner_email: str | None
    """Email address of the account's owner."""
    owner_id: str | None
    """User ID of the account's owner."""
    seats: int | None
    """The highest number of paid seats that the account can have."""
    subscription_end_time: datetime.datetime | None
    """When the account's subscription ends. Absent when it has no end."""
    subscription_start_time: datetime.datetime | None
    """When the account's subscription started; an empty text when there is none."""
    vanity_url: str | None
    """Address of the user's personal meeting room; absent without one."""
    reseller: bool | None
    """Whether the account is a reseller."""

    _READERS = {
        "created_at": "date-time",
        "options": "SubAccountOptions",
        "subscription_end_time": "date-time",
        "subscription_start_time": "date-time",
    }
