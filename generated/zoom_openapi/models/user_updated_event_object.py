# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserUpdatedEventObject(_Record):
    id: str | None
    """The user's ID."""
    first_name: str | None
    """The user's first name."""
    last_name: str | None
    """The user's last name."""
    display_name: str | None
    """Name that the user is shown with."""
    email: str | None
    """Email address of the user."""
    type_: int | None
    """The user's plan: `1` Basic, `2` Licensed.

    Known values: `1`, `2`.
    """
    phone_number: str | None
    """Phone number of the user."""
    company: str | None
    """Company that the user works for."""
    pmi: int | None
    """Personal meeting ID (PMI) of the user."""
    use_pmi: bool | None
    """Whether the personal meeting ID (PMI) serves in place of a generated meeting ID."""
    timezone: str | None
    """The user's time zone."""
    pic_url: str | None
    """Address of the user's profile picture."""
    vanity_name: str | None
    """Name of the user's personal meeting room."""
    host_key: str | None
    """Host key of the user."""
    role: str | None
    """Role of the user in the account."""
    dept: str | None
    """Department of the user."""
    language: str | None
    """Language in which the user sees Zoom."""
    settings: _models.UserUpdatedSettings | None
    """Settings of the user's profile, which are not the same as the user settings."""
    custom_attributes: Sequence[_models.UserUpdatedCustomAttribute] | None
    """Custom attributes of the user. Present only if the user has any."""
    primary_group_id: str | None
    """ID of the primary group of the user. Present only if it changed."""
    phone_country: str | None
    """Deprecated; use `phone_numbers`. Country of the phone number."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "settings": "UserUpdatedSettings",
        "custom_attributes": ["UserUpdatedCustomAttribute"],
    }
