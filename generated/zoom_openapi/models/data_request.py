# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class DataRequest(_Record):
    request_id: str | None
    """ID of the data request."""
    request_type: str | None
    """What the request asks for: `EXPORT` an export of data, `DELETE` its deletion.

    Known values: `DELETE`, `EXPORT`.
    """
    created_at: datetime.datetime | None
    """When the data request was created."""
    requestor_user_id: str | None
    """ID of the user who made the request."""
    requestor_name: str | None
    """Name of the user who made the request."""
    account_id: str | None
    """ID of the account that the data request belongs to."""
    user_identifier: str | None
    """E-mail address or phone number that the data request concerns."""
    data_type: Sequence[str] | None
    """Kinds of data that the request covers.

    Known values: `ALL`, `PHONE`.
    """
    state: str | None
    """How far the data request has got.

    Known values: `Pending`, `Processing`, `Canceled`, `Completed`, `Failed`.
    """
    files_count: int | None
    """Number of files in the export; only requests of the type `EXPORT` have files."""
    start_at: datetime.datetime | None
    """When the data request started."""
    end_at: datetime.datetime | None
    """When the data request ended."""
    is_current_user: bool | None
    """Whether the caller made the request."""
    failed_reason: str | None
    """Why the data request failed."""

    _READERS = {"created_at": "date-time", "start_at": "date-time", "end_at": "date-time"}
