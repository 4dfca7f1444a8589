# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Members(_Record):
    member_status: str | None
    """Whether the listed members joined the channel or left it.

    Known values: `joined`, `left`.
    """
    member_list: Sequence[_models.MemberList] | None
    """The members who joined or left."""

    _READERS = {"member_list": ["MemberList"]}
