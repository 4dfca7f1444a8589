# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ZoomroomAlertEventObject(_Record):
    id: str | None
    """The Zoom Room's ID."""
    room_name: str | None
    """Name of the Zoom Room."""
    calendar_name: str | None
    """Name of the calendar of the Zoom Room."""
    email: str | None
    """Email address of the Zoom Room."""
    issue: str | None
    """What happened: a device, the controller or the room itself lost or regained its connection,
    or the load or the network gave trouble.
    """
    alert_type: int | None
    """What the alert is about: `1` controller or scheduling display disconnected, `2` selected
    microphone, speaker or camera disconnected, `3` Zoom Room offline, `4` high CPU load, `5` low
    bandwidth, `6` battery of the controller or scheduling display low, `7` display disconnected,
    `8` quality trouble with the audio device. Also possible: `9`, `10` and `0`.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `0`.
    """
    component: int | None
    """What is affected: `1` computer of the Zoom Room, `2` controller, `3` scheduling display, `4`
    a microphone, `5` a camera, `6` a speaker, `0` other.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `0`.
    """
    alert_time: int | None
    """When the alert occurred, as a timestamp."""
    alert_kind: int | None
    """State of the issue: `1` triggered, to be followed by an event with `2` once it is solved; `2`
    cleared; `3` observed, a condition that may cause trouble and whose clearing is not reported;
    `4` other.

    Known values: `1`, `2`, `3`, `4`.
    """
