# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SchedulingDisplaySettings(_Record):
    instant_room_reservation: bool | None
    """Whether the room can be reserved on the spot at its scheduling display."""
    reserve_other_rooms: _models.ReserveOtherRoomSettings | None
    """Reservation of other Zoom Rooms at the scheduling display."""
    set_scheduling_display_background_image_to_zoom_room_background: bool | None
    """Whether the scheduling display has the same background image as the room. It is scaled to the
    display, and what sticks out is cropped.
    """
    home_screen_theme: str | None
    """Look of the scheduling display.

    Known values: `standard`, `compact`.
    """
    home_screen_qr_code_url: str | None
    """Web address from which a QR code is made for the scheduling display. For the home screen
    theme `compact`; addresses over 100 characters are shortened by Zoom.
    """
    home_screen_qr_code_supporting_text: str | None
    """Text beside the QR code on the scheduling display. Shown only with the home screen theme
    `compact`.
    """

    _READERS = {"reserve_other_rooms": "ReserveOtherRoomSettings"}
