# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CreateRoomResult(_Record):
    id: str | None
    """ID of the new Zoom Room."""
    location_id: str | None
    """ID of the location the Zoom Room was added to."""
    name: str | None
    """Name of the Zoom Room."""
    room_id: str | None
    """ID of the Zoom Room. The dashboard calls for Zoom Rooms take this one."""
    tags: Sequence[_models.Tag] | None
    """The tags of the room."""
    type_: str | None
    """Kind of Zoom Room.

    Known values: `Kiosk`, `ZoomRoom`, `StandaloneWhiteboard`, `SchedulingDisplayOnly`,
    `DigitalSignageOnly`, `PersonalZoomRoom`.
    """
    calendar_resource_id: str | None
    """ID of the Zoom Room's calendar resource."""
    user_id: str | None
    """ID of the user to whom the Personal Zoom Room is assigned."""
    pro_device: bool | None
    """Whether the personal Zoom Room uses a Zoom Rooms license and so gets the Pro features. Only
    for personal Zoom Rooms.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"tags": ["Tag"]}
