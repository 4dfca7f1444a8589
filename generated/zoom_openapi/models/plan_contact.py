# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record


class PlanContact(Record):
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    email: str | None
    """Email address."""
    phone_number: str | None
    """Phone number."""
    address: str | None
    """Street and house number."""
    apt: str | None
    """Apartment or suite."""
    city: str | None
    """City."""
    state: str | None
    """State or province."""
    zip_: str | None
    """Postal code."""
    country: str | None
    """Country, as a two-letter code."""

    _WIRE_NAMES = {"zip_": "zip"}
