# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DeviceInfoPolicy(_Record):
    hot_desking: _models.HotDesking | None
    """Policy for hot desking on the device."""
    call_control: _models.HotDesking | None
    """Policy for call control, with which users handle the desk phone's calls from the Zoom desktop
    client.
    """

    _READERS = {"hot_desking": "HotDesking", "call_control": "HotDesking"}
