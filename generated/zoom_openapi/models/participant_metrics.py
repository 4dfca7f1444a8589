# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class ParticipantMetrics(_Record, init=False):
    id: str | None
    user_id: str | None
    user_name: str | None
    device: str | None
    ip_address: str | None
    location: str | None
    network_type: str | None
    microphone: str | None
    camera: str | None
    speaker: str | None
    data_center: str | None
    connection_type: str | None
    join_time: datetime.datetime | None
    leave_time: datetime.datetime | None
    share_application: bool | None
    share_desktop: bool | None
    share_whiteboard: bool | None
    recording: bool | None
    pc_name: str | None
    domain: str | None
    mac_addr: str | None
    harddisk_id: str | None
    version: str | None
    leave_reason: str | None
    sip_uri: str | None
    registrant_id: str | None
    status: str | None

    _READERS = {"join_time": "date-time", "leave_time": "date-time"}
