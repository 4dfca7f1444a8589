# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class RoomBasic(_Record):
    activation_code: str | None
    """Code for completing the setup of the room."""
    hide_room_in_contacts: bool | None
    """Whether the room is hidden from the contact list."""
    name: str | None
    """Name of the Zoom Room."""
    display_name: str | None
    """Short name the Zoom Room is shown with."""
    required_code_to_ext: bool | None
    """Whether a code is required for leaving the Zoom Rooms app to switch to others."""
    room_passcode: str | None
    """Passcode that secures the Zoom Rooms app, of digits or characters. The controller asks for it
    before settings are changed or the room signs out.
    """
    support_email: str | None
    """Email address to which problems with the rooms are reported."""
    support_phone: str | None
    """Phone number at which problems with the rooms are reported."""
    calendar_resource_id: str | None
    """ID of the Zoom Room's calendar resource."""
    zoom_room_type: str | None
    """Kind of room.

    Known values: `Kiosk`, `ZoomRoom`, `StandaloneWhiteboard`, `SchedulingDisplayOnly`,
    `DigitalSignageOnly`, `PersonalZoomRoom`.
    """
    location_id: str | None
    """ID of the location the Zoom Room is at."""
    tag_ids: Sequence[str] | None
    """IDs of the room's tags."""
    use_display_name_on_scheduling_display: bool | None
    """Whether the scheduling display shows `display_name` instead of the room's name. Only has an
    effect if `display_name` is set.
    """
    use_display_name_on_zoom_rooms_display_and_controller: bool | None
    """Whether controllers and displays show `display_name` instead of the room's name. Only has an
    effect if `display_name` is set.
    """
    use_display_name_in_meetings: bool | None
    """Whether the room appears in meetings, in the list of participants and as label of its video,
    under `display_name` instead of its name. Needs a `display_name` that is also in use on the
    room's displays and controllers.
    """
    capacity: int | None
    """How many people the room holds."""
    show_room_capacity_on_the_zoom_rooms: bool | None
    """Whether the room's displays tell how many seats the room has. Only has an effect if
    `capacity` is set.
    """
    show_room_capacity_on_the_scheduling_display: bool | None
    """Whether the scheduling display tells how many seats the room has. Only has an effect if
    `capacity` is set.
    """
    user_id: str | None
    """ID of the user to whom the Personal Zoom Room is assigned. Present only for Personal Zoom
    Rooms.
    """
