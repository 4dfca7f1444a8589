# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserUpdatedEventPayloadOldObject(_Record, init=False):
    id: str | None
    """Unique ID of the object that holds it."""
    first_name: str | None
    """The person's first name."""
    last_name: str | None
    """The person's last name."""
    display_name: str | None
    """Name the person is shown with."""
    email: str | None
    """Email address of the user."""
    type_: int | None
    """Code of the plan."""
    phone_number: str | None
    """The billing contact's phone number."""
    company: str | None
    """Company that the user works for."""
    pmi: int | None
    """Personal meeting ID of the user."""
    use_pmi: bool | None
    """Whether the user's personal meeting ID (PMI) serves for instant meetings."""
    timezone: str | None
    """Time zone of the start."""
    pic_url: str | None
    """Address of the user's profile picture."""
    vanity_name: str | None
    """Name of the user's personal meeting room."""
    host_key: str | None
    """Host key of the user."""
    role: str | None
    """Role of the member in the channel."""
    dept: str | None
    """Department of the host."""
    language: str | None
    """The user's language."""
    settings: _models.UserUpdatedEventPayloadOldObjectSettings | None
    """The settings to read or to change."""
    custom_attributes: Sequence[_models.UserUpdatedEventPayloadOldObjectCustomAttribute] | None
    """Custom attributes of the user."""
    primary_group_id: str | None
    phone_country: str | None
    """Deprecated; use `phone_numbers`. Country of the user's company phone number."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "settings": "UserUpdatedEventPayloadOldObjectSettings",
        "custom_attributes": ["UserUpdatedEventPayloadOldObjectCustomAttribute"],
    }
