# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupLockedRecordingSettings(_Record, init=False):
    local_recording: bool | None
    cloud_recording: bool | None
    auto_recording: bool | None
    cloud_recording_download: bool | None
    account_user_access_recording: bool | None
    host_delete_cloud_recording: bool | None
    auto_delete_cmr: bool | None
