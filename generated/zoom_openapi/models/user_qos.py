# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserQos(_Record):
    as_device_from_crc: _models.AsDeviceFromCrc | None
    """Quality metrics of the screen share sent by a participant who joined through a Cloud Room
    Connector (CRC).
    """
    as_device_to_crc: _models.AsDeviceFromCrc | None
    """Quality metrics of the screen share received by a participant who joined through a Cloud Room
    Connector (CRC).
    """
    as_input: _models.AsDeviceFromCrc | None
    """Quality metrics of the screen share that the participant sent."""
    as_output: _models.AsDeviceFromCrc | None
    """Quality metrics of the screen share that the participant received."""
    audio_device_from_crc: _models.UserQosAudio | None
    """Quality metrics of the audio sent by a participant joining through a Cloud Room Connector
    (CRC).
    """
    audio_device_to_crc: _models.UserQosAudio | None
    """Quality metrics of the audio received by a participant joining through a Cloud Room Connector
    (CRC).
    """
    audio_input: _models.UserQosAudio | None
    """Quality metrics of the audio that the participant sent."""
    audio_output: _models.UserQosAudio | None
    """Quality metrics of the audio that the participant received."""
    cpu_usage: _models.CpuUsage | None
    """How much of the processor the system and Zoom used."""
    cpu_pressure_level: _models.CpuPressureLevel | None
    """How heavily the processor of the participant's system was loaded, as levels."""
    date_time: datetime.datetime | None
    """When these quality metrics were measured."""
    video_device_from_crc: _models.AsDeviceFromCrc | None
    """Quality metrics of the video input of a participant who joined through a Cloud Room Connector
    (CRC).
    """
    video_device_to_crc: _models.AsDeviceFromCrc | None
    """Quality metrics of the video output of a participant who joined through a Cloud Room
    Connector (CRC).
    """
    video_input: _models.AsDeviceFromCrc | None
    """Quality metrics of the participant's video input."""
    video_output: _models.AsDeviceFromCrc | None
    """Quality metrics of the participant's video output."""
    as_device_from_rwg: _models.AsDeviceFromCrc | None
    """Quality metrics of the screen share sent by a participant who joined with the web client."""
    as_device_to_rwg: _models.AsDeviceFromCrc | None
    """Quality metrics of the screen share received by a participant who joined with the web client."""
    audio_device_from_rwg: _models.UserQosAudio | None
    """Quality metrics of the audio sent by a participant joining with the web client."""
    audio_device_to_rwg: _models.UserQosAudio | None
    """Quality metrics of the audio received by a participant joining with the web client."""
    video_device_from_rwg: _models.AsDeviceFromCrc | None
    """Quality metrics of the video input of a participant who joined with the web client."""
    video_device_to_rwg: _models.AsDeviceFromCrc | None
    """Quality metrics of the video output of a participant who joined with the web client."""
    wifi_rssi: _models.WifiRssi | None
    """Signal strength (RSSI) of the wireless network of a participant who joined over one."""

    _READERS = {
        "as_device_from_crc": "AsDeviceFromCrc",
        "as_device_to_crc": "AsDeviceFromCrc",
        "as_input": "AsDeviceFromCrc",
        "as_output": "AsDeviceFromCrc",
        "audio_device_from_crc": "UserQosAudio",
        "audio_device_to_crc": "UserQosAudio",
        "audio_input": "UserQosAudio",
        "audio_output": "UserQosAudio",
        "cpu_usage": "CpuUsage",
        "cpu_pressure_level": "CpuPressureLevel",
        "date_time": "date-time",
        "video_device_from_crc": "AsDeviceFromCrc",
        "video_device_to_crc": "AsDeviceFromCrc",
        "video_input": "AsDeviceFromCrc",
        "video_output": "AsDeviceFromCrc",
        "as_device_from_rwg": "AsDeviceFromCrc",
        "as_device_to_rwg": "AsDeviceFromCrc",
        "audio_device_from_rwg": "UserQosAudio",
        "audio_device_to_rwg": "UserQosAudio",
        "video_device_from_rwg": "AsDeviceFromCrc",
        "video_device_to_rwg": "AsDeviceFromCrc",
        "wifi_rssi": "WifiRssi",
    }
