# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Participant(_Record):
    audio_quality: str | None
    """Audio score of the participant: `good` practically flawless, `fair` some noise or distortion
    but people can talk normally, `poor` and `bad` worse.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    camera: str | None
    """Camera that the participant used. Empty for people outside the host's account."""
    connection_type: str | None
    """How the participant was connected: protocol, and whether through a proxy; `P2P` is peer to
    peer.

    Known values: `P2P`, `TCP`, `UDP`, `Reliable UDP`, `SSL`, `HTTP`, `TCP+Proxy`, `UDP+Proxy`,
    `Reliable+Proxy`, `SSL+Proxy`, `HTTP+Proxy`.
    """
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
    customer_key: str | None
    """ID that the app built on an SDK gave the participant, made of letters and digits."""
    data_center: str | None
    """Data center through which the participant joined."""
    device: str | None
    """Type of device used to join: `Phone` an ordinary phone call (PSTN), `H.323/SIP` an H.323 or
    SIP device; the others over VoIP with that kind of device.

    Known values: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS`, `Android`.
    """
    domain: str | None
    """Domain of the participant's PC. Empty for people outside the host's account."""
    email: str | None
    """Email address of the participant. With some exceptions empty for people outside the host's
    account.
    """
    from_sip_uri: str | None
    """URI in the SIP From header of the participant. Present only for those who joined by SIP."""
    full_data_center: str | None
    """Data centers that hold the participant's data of the meeting, separated by semicolons: places
    of its HTTP Tunnel (`HT`), of its Cloud Room Connector and of its Real-Time Web Gateway
    (`RWG`).
    """
    harddisk_id: str | None
    """ID of the participant's hard disk. Empty for people outside the host's account."""
    id: str | None
    """The participant's ID: the user ID of a participant who was signed in, otherwise empty."""
    in_room_participants: int | None
    """How many participants took part from a Zoom Room."""
    internal_ip_addresses: Sequence[str] | None
    """The participant's IP addresses inside their network. Absent if the account has a legacy HIPAA
    agreement (BAA), or has a BAA without the signed addendum on data processing.
    """
    ip_address: str | None
    """The participant's IP address."""
    join_time: datetime.datetime | None
    """When the participant joined the meeting or webinar."""
    leave_reason: str | None
    """Why the participant left the meeting or webinar; `$name` stands for the participant's name.

    Known values: `$name left the meeting.`, `$name got disconnected from the meeting.`, `Host ended
    the meeting.`, `Host closed the meeting.`, `Host started a new meeting.`, `Network connection
    error.`, `Host did not join.`, `Exceeded free meeting minutes limit.`, `Removed by host.`,
    `Unknown reason.`, `Leave waiting room.`, `Removed by host from waiting room.`, `$name left the
    webinar.`, `$name got disconnected from the webinar.`, `Host ended the webinar.`, `Host closed
    the webinar.`, `Host started a new webinar.`, `Exceeded free webinar minutes limit.`.
    """
    leave_time: datetime.datetime | None
    """When the participant left the meeting or webinar."""
    location: str | None
    """Where the participant was."""
    mac_addr: str | None
    """MAC address of the participant's device. Empty for people outside the host's account."""
    microphone: str | None
    """Microphone that the participant used. Empty for people outside the host's account."""
    network_type: str | None
    """The participant's kind of network; `PPP` is point-to-point, `Cellular` covers 3G to 5G,
    `Others` is an unknown device.

    Known values: `Wired`, `Wifi`, `PPP`, `Cellular`, `Others`.
    """
    participant_user_id: str | None
    """ID of the participant as a Zoom user. Empty for people who joined without signing in to Zoom."""
    pc_name: str | None
    """Name of the participant's computer."""
    recording: bool | None
    """Whether recording was used during the meeting or webinar."""
    registrant_id: str | None
    """ID of the registrant."""
    role: str | None
    """Role of the participant in the meeting or webinar.

    Known values: `host`, `attendee`, `panelist`.
    """
    screen_share_quality: str | None
    """Screen share score of the participant: `good` practically flawless, `fair` rarely stuck or
    uneven in speed, `poor` and `bad` worse.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    share_application: bool | None
    """Whether the participant shared an app from an iPhone or iPad; or, by operation, whether the
    participant shared an application.
    """
    share_desktop: bool | None
    """Whether the participant shared their desktop."""
    share_whiteboard: bool | None
    """Whether the participant shared their whiteboard."""
    sip_uri: str | None
    """URI in the SIP Contact header of the participant. Present only for those who joined by SIP."""
    speaker: str | None
    """Loudspeaker that the participant used. Empty for people outside the host's account."""
    status: str | None
    """Where the participant is: in the meeting or in the waiting room.

    Known values: `in_meeting`, `in_waiting_room`.
    """
    user_id: str | None
    """ID that the participant was given on joining; valid for this one session only."""
    participant_uuid: str | None
    """UUID that the participant was given on joining; valid only while the meeting or webinar
    lasts.
    """
    user_name: str | None
    """Display name of the participant."""
    version: str | None
    """Version of the participant's Zoom client."""
    video_quality: str | None
    """Video score of the participant: `good` practically flawless, `fair` rarely stuck or uneven in
    speed, `poor` mediocre without many problems, `bad` a very bad picture.

    Known values: `good`, `fair`, `poor`, `bad`.
    """
    bo_mtg_id: str | None
    """ID of the breakout room; each one has its own."""
    audio_call: Sequence[_models.AudioCall] | None
    """The participant's phone calls for audio: joining by phone, or a phone bound to the session
    for sound.
    """
    os: str | None
    """Operating system of the participant's device."""
    os_version: str | None
    """Version of the operating system of the participant's device."""
    browser_name: str | None
    """Browser of a participant who used the web client."""
    browser_version: str | None
    """Version of the browser of a participant who used the web client."""
    device_name: str | None
    """Name of the participant's device."""
    group_id: str | None
    """ID of the group that the participant belongs to."""
    has_archiving: bool | None
    """Whether archiving was on in the session."""
    optional_archiving: str | None
    """Whether the participant chose to join with or without archiving. Shown only for participants
    of the own account with archiving turned on.

    Known values: `no optional archiving`, `join without archiving`, `join with archiving`.
    """
    client: str | None
    """Version of the participant's client software or SDK."""
    total_jointime_cost: float | None
    """How long the participant took to join the meeting, in seconds."""
    aic_disclaimer: str | None
    """How the participant answered the AI Companion disclaimer: `no disclaimer` there was none,
    `agree` consented, `leave meeting` left instead.

    Known values: `no disclaimer`, `agree`, `leave meeting`.
    """
    zoom_thin_client_plugin_version: str | None
    """Version of the VDI thin client."""
    user_qos: Sequence[_models.UserQos] | None
    """The participant's connection quality over time."""
    health: str | None
    """The participant's health, as the dashboard rates it.

    Known values: `Good`, `Warning`, `Critical`.
    """
    issue_list: Sequence[str] | None
    """The participant's issues."""

    _WIRE_NAMES = {"group_id": "groupId"}

    _READERS = {
        "join_time": "date-time",
        "leave_time": "date-time",
        "audio_call": ["AudioCall"],
        "user_qos": ["UserQos"],
    }
