# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserUpdatedEventOldObject(_Record):
    id: str | None
    """Before the change: the user's ID."""
    first_name: str | None
    """Before the change: the user's first name."""
    last_name: str | None
    """Before the change: the user's last name."""
    display_name: str | None
    """Before the change: name that the user is shown with."""
    email: str | None
    """Before the change: email address of the user."""
    type_: int | None
    """Before the change: the user's plan: `1` Basic, `2` Licensed.

    Known values: `1`, `2`.
    """
    phone_number: str | None
    """Before the change: phone number of the user."""
    company: str | None
    """Before the change: company that the user works for."""
    pmi: int | None
    """Before the change: personal meeting ID (PMI) of the user."""
    use_pmi: bool | None
    """Before the change: whether the personal meeting ID (PMI) serves in place of a generated
    meeting ID.
    """
    timezone: str | None
    """Before the change: the user's time zone."""
    pic_url: str | None
    """Before the change: address of the user's profile picture."""
    vanity_name: str | None
    """Before the change: name of the user's personal meeting room."""
    host_key: str | None
    """Host key of the user."""
    role: str | None
    """Before the change: role of the user in the account."""
    dept: str | None
    """Before the change: department of the user."""
    language: str | None
    """Before the change: language in which the user sees Zoom."""
    settings: _models.UserUpdatedOldSettings | None
    """Before the change: settings of the user's profile, which are not the same as the user
    settings.
    """
    custom_attributes: Sequence[_models.UserUpdatedCustomAttribute] | None
    """Before the change: custom attributes of the user. Present only if the user has any."""
    primary_group_id: str | None
    """Before the change: ID of the primary group of the user. Present only if it changed."""
    phone_country: str | None
    """Deprecated; use `phone_numbers`. Country of the phone number."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "settings": "UserUpdatedOldSettings",
        "custom_attributes": ["UserUpdatedCustomAttribute"],
    }
