# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RecordingSettings(_Record, init=False):
    share_recording: str | None
    recording_authentication: bool | None
    authentication_option: str | None
    authentication_domains: str | None
    viewer_download: bool | None
    password: str | None
    on_demand: bool | None
    approval_type: int | None
    send_email_to_host: bool | None
    show_social_share_buttons: bool | None
