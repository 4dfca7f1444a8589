# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountLockSettingsUpdatedRecordingSettings(_Record):
    account_user_access_recording: bool | None
    """Whether cloud recordings are open to members of the account only, so that outsiders cannot
    follow links to them.
    """
    auto_delete_cmr: bool | None
    """Whether cloud recordings are deleted by themselves after the days in `auto_delete_cmr_days`."""
    auto_recording: bool | None
    """Automatic recording: `local` on the computer, `cloud` in the cloud, `none` off."""
    cloud_recording: bool | None
    """Whether hosts can record meetings and webinars in the cloud."""
    cloud_recording_download: bool | None
    """Whether anyone who has the link to a cloud recording can download it."""
    host_delete_cloud_recording: bool | None
    """Whether hosts can delete their cloud recordings. If not, only administrators can."""
    ip_address_access_control: bool | None
    """Setting that opens cloud recordings only to certain IP address ranges."""
    local_recording: bool | None
    """Whether meetings can be recorded by hosts and participants on their own computers."""
    recording_authentication: bool | None
    """Whether cloud recordings can be viewed by authenticated users only."""
    archive: bool | None
    """Settings for the archiving solution, which can be used only after Zoom support has granted
    access to it.
    """
