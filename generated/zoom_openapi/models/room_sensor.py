# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class RoomSensor(_Record):
    date_time: datetime.datetime | None
    """When the sensor reported the data."""
    device_id: str | None
    """ID of the device that measured the data."""
    sensor_type: str | None
    """What the sensor measures, such as temperature or the number of people.

    Known values: `CO2`, `TEMPERATURE`, `REAL_TIME_PEOPLE_COUNT`, `HUMIDITY`, `VOC`, `AQI`, `PM25`,
    `PM10`, `AIR_PRESSURE`.
    """
    sensor_value: str | None
    """What the sensor measured."""

    _READERS = {"date_time": "date-time"}
