# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PhoneApplianceVersions(_Record):
    firmware_versions: Sequence[_models.FirmwareVersion] | None
    """Firmware versions that the devices can be upgraded to."""
    app_versions: Sequence[str] | None
    """App versions that the devices can be upgraded to."""

    _READERS = {"firmware_versions": ["FirmwareVersion"]}
