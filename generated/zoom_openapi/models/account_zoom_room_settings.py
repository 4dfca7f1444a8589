# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountZoomRoomSettings(_Record):
    auto_start_stop_scheduled_meetings: bool | None
    """Whether Zoom Rooms start and stop scheduled meetings by themselves."""
    cmr_for_instant_meeting: bool | None
    """Whether instant meetings in Zoom Rooms are recorded to the cloud."""
    force_private_meeting: bool | None
    """Whether all meetings on Zoom Rooms are treated as private."""
    hide_host_information: bool | None
    """Whether Zoom Rooms hide the host and meeting ID of private meetings."""
    list_meetings_with_calendar: bool | None
    """Whether Zoom Rooms show the list of meetings from their calendar."""
    start_airplay_manually: bool | None
    """Whether AirPlay is started by hand."""
    ultrasonic: bool | None
    """Whether devices can share directly to a Zoom Room nearby, found by an ultrasonic signal."""
    upcoming_meeting_alert: bool | None
    """Whether there is an alert before the next meeting."""
    weekly_system_restart: bool | None
    """Whether the computer and the controller of the room restart once a week."""
    zr_post_meeting_feedback: bool | None
    """Whether Zoom Rooms ask for feedback after meetings."""
