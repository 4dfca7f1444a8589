# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class LockedRecordingSettings(_Record, init=False):
    local_recording: bool | None
    cloud_recording: bool | None
    auto_recording: str | None
    cloud_recording_download: bool | None
    account_user_access_recording: bool | None
    host_delete_cloud_recording: bool | None
    auto_delete_cmr: bool | None
    recording_authentication: str | None
    prevent_host_access_recording: bool | None
    ip_address_access_control: _models.LockedIpAddressAccessControlSettings | None

    _READERS = {"ip_address_access_control": "LockedIpAddressAccessControlSettings"}
