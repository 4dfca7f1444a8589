# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingAuthentication(_Record):
    allow_authentication_exception: bool | None
    """Whether hosts can let invited people join without authentication, although it is required of
    the others.
    """
    authentication_options: Sequence[_models.AuthenticationOptions] | None
    """The authentication options for joining meetings."""
    meeting_authentication: bool | None
    """Whether meetings are open to authenticated users only."""

    _READERS = {"authentication_options": ["AuthenticationOptions"]}
