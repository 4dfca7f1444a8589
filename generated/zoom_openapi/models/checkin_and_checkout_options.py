# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CheckinAndCheckoutOptions(_Record):
    checkin_minutes_prior_to_meeting_start_time: int | None
    """How long before the start of a meeting participants can check in; in seconds by Zoom's
    description, although the name says minutes.
    """
    allowed_minutes_before_release_room_after_no_checkout: int | None
    """How long to wait for a check-out or activity before the room is released; in seconds by
    Zoom's description, although the name says minutes.
    """
    enable_new_user_checkin_notification: bool | None
    """Whether the room's display tells the people in it when users check in."""
    enable_remove_recurring: bool | None
    """Whether recurring series are removed from the room."""
    allowed_consecutive_missed_checkin_before_removing_room: int | None
    """After how many missed check-ins in a row the room is taken out of the whole series."""
