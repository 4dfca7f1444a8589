# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ParticipantQos(_Record):
    id: str | None
    """The participant's ID: the user ID of a participant who was signed in, otherwise empty."""
    device: str | None
    """Type of device used to join: `Phone` an ordinary phone call (PSTN), `H.323/SIP` an H.323 or
    SIP device; the others over VoIP with that kind of device.

    Known values: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS`, `Android`.
    """
    client: str | None
    """Version of the participant's client software or SDK."""
    domain: str | None
    """Domain of the participant's PC. Empty for people outside the host's account."""
    harddisk_id: str | None
    """ID of the participant's hard disk. Empty for people outside the host's account."""
    internal_ip_addresses: Sequence[str] | None
    """The participant's IP addresses inside their network. Absent if the account has a legacy HIPAA
    agreement (BAA), or has a BAA without the signed addendum on data processing.
    """
    ip_address: str | None
    """The participant's IP address."""
    join_time: datetime.datetime | None
    """When the participant joined the meeting or webinar."""
    leave_time: datetime.datetime | None
    """When the participant left the meeting or webinar."""
    location: str | None
    """Where the participant was."""
    mac_addr: str | None
    """MAC address of the participant's device. Empty for people outside the host's account."""
    pc_name: str | None
    """Name of the participant's computer."""
    user_id: str | None
    """ID that the participant was given on joining; valid for this meeting or webinar only."""
    user_name: str | None
    """Display name of the participant."""
    user_qos: Sequence[_models.UserQos] | None
    """The participant's connection quality over time."""
    version: str | None
    """Version of the participant's Zoom client."""
    os: str | None
    """Operating system of the participant's device."""
    os_version: str | None
    """Version of the operating system of the participant's device."""
    browser_name: str | None
    """Browser of a participant who used the web client."""
    browser_version: str | None
    """Version of the browser of a participant who used the web client."""
    video_connection_type: str | None
    """How the participant's video was connected: protocol, and whether through a proxy; `P2P` is
    peer to peer.

    Known values: `P2P`, `TCP`, `UDP`, `Reliable UDP`, `SSL`, `HTTP`, `TCP+Proxy`, `UDP+Proxy`,
    `Reliable+Proxy`, `SSL+Proxy`, `HTTP+Proxy`.
    """
    as_connection_type: str | None
    """How the participant's screen share was connected: protocol, and whether through a proxy;
    `P2P` is peer to peer.

    Known values: `P2P`, `TCP`, `UDP`, `Reliable UDP`, `SSL`, `HTTP`, `TCP+Proxy`, `UDP+Proxy`,
    `Reliable+Proxy`, `SSL+Proxy`, `HTTP+Proxy`.
    """
    participant_uuid: str | None
    """UUID that the participant was given on joining; valid only while the meeting or webinar
    lasts.
    """
    network_type: str | None
    """The participant's kind of network; `PPP` is point-to-point, `Cellular` covers 3G to 5G,
    `Others` is an unknown device.

    Known values: `Wired`, `Wifi`, `PPP`, `Cellular`, `Others`.
    """
    microphone: str | None
    """Microphone that the participant used. Empty for people outside the host's account."""
    speaker: str | None
    """Loudspeaker that the participant used. Empty for people outside the host's account."""
    camera: str | None
    """Camera that the participant used. Empty for people outside the host's account."""
    data_center: str | None
    """Data center through which the participant joined."""
    full_data_center: str | None
    """Data centers that hold the participant's data of the meeting, separated by semicolons: places
    of its HTTP Tunnel (`HT`), of its Cloud Room Connector and of its Real-Time Web Gateway
    (`RWG`).
    """
    connection_type: str | None
    """How the participant was connected: protocol, and whether through a proxy; `P2P` is peer to
    peer.

    Known values: `TCP`, `P2P`, `UDP`, `Reliable UDP`, `SSL`, `HTTP`, `TCP+Proxy`, `UDP+Proxy`,
    `Reliable+Proxy`, `SSL+Proxy`, `HTTP+Proxy`.
    """
    share_application: bool | None
    """Whether the participant shared an application."""
    share_desktop: bool | None
    """Whether the participant shared their desktop."""
    share_whiteboard: bool | None
    """Whether the participant shared their whiteboard."""
    recording: bool | None
    """Whether recording was used during the meeting or webinar."""
    device_name: str | None
    """Name of the participant's device."""
    group_id: str | None
    """ID of the group that the participant belongs to."""
    has_archiving: bool | None
    """Whether archiving was on in the meeting or webinar."""
    optional_archiving: str | None
    """Whether the participant chose to join with or without archiving. Shown only for participants
    of the own account with archiving turned on.

    Known values: `no optional archiving`, `join without archiving`, `join with archiving`.
    """
    health: str | None
    """The participant's health, as the dashboard rates it.

    Known values: `Good`, `Warning`, `Critical`.
    """
    total_jointime_cost: float | None
    """How long the participant took to join the meeting, in seconds."""
    meeting_number: str | None
    """Number of the meeting, as text."""
    zoom_thin_client_plugin_version: str | None
    """Version of the VDI thin client."""
    email: str | None
    """Email address of the participant. With some exceptions empty for people outside the host's
    account.
    """
    issue_list: Sequence[str] | None
    """The participant's issues."""
    webinar_number: str | None
    """The webinar's ID, a whole number of up to 64 bits."""

    _WIRE_NAMES = {"group_id": "groupId"}

    _READERS = {"join_time": "date-time", "leave_time": "date-time", "user_qos": ["UserQos"]}
