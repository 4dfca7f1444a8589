# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupLockedRecordingSettings(_Record):
    account_user_access_recording: bool | None
    """Whether this setting is locked: whether cloud recordings are open to members of the account
    only, so that outsiders cannot follow links to them.
    """
    auto_delete_cmr: bool | None
    """Whether the setting for deleting cloud recordings automatically is locked."""
    auto_recording: bool | None
    """Whether the setting for automatic recording is locked."""
    cloud_recording: bool | None
    """Whether this setting is locked: whether hosts can record meetings and webinars in the cloud."""
    cloud_recording_download: bool | None
    """Whether the setting for downloading cloud recordings is locked."""
    host_delete_cloud_recording: bool | None
    """Whether this setting is locked: whether hosts can delete their cloud recordings."""
    ip_address_access_control: _models.LockedIpAddressAccessControlSettings | None
    """Setting that opens cloud recordings only to certain IP address ranges."""
    local_recording: bool | None
    """Whether this setting is locked: whether meetings can be recorded by hosts and participants on
    their own computers.
    """
    prevent_host_access_recording: bool | None
    """Whether the setting for keeping hosts from seeing cloud recordings is locked."""
    recording_authentication: bool | None
    """Whether this setting is locked: whether cloud recordings can be viewed by authenticated users
    only.
    """
    archive: bool | None
    """Whether the settings for the archiving solution are locked."""

    _READERS = {"ip_address_access_control": "LockedIpAddressAccessControlSettings"}
