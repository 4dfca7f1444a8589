# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RecordingSettings(_Record):
    approval_type: int | None
    """How registrations to watch the recording are approved: `0` automatically, `1` by hand, `2`
    the recording can be watched without registration.

    Known values: `0`, `1`, `2`.
    """
    authentication_domains: str | None
    """Domains for the authentication of those who watch the recording."""
    authentication_option: str | None
    """Authentication option that viewers of the recording need."""
    authentication_name: str | None
    """Name of the authentication that viewers of the recording need."""
    on_demand: bool | None
    """Whether people must register to view the recording."""
    password: str | None
    """Passcode that viewers of the recording need. It has at least eight characters, with letters,
    digits and special characters; the account may demand more.
    """
    recording_authentication: bool | None
    """Whether cloud recordings can be viewed by authenticated users only."""
    send_email_to_host: bool | None
    """Whether the host is told by email when somebody registers to view the recording. For
    on-demand recordings only.
    """
    share_recording: str | None
    """How the recording is shared.

    Known values: `publicly`, `internally`, `none`.
    """
    show_social_share_buttons: bool | None
    """Whether the registration page has buttons for sharing on social media. Only for on-demand
    recordings.
    """
    topic: str | None
    """Name of the recording."""
    viewer_download: bool | None
    """Whether viewers may download the recording."""
    auto_delete: bool | None
    """Whether the cloud recording is deleted automatically. Known only if the host's recordings are
    set to be deleted after a number of days.
    """
    auto_delete_date: datetime.date | None
    """Date on which the recording is deleted automatically. Absent unless `auto_delete` is `true`."""

    _READERS = {"auto_delete_date": "date"}
