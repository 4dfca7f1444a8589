# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BillingContact(_Record):
    address: str | None
    """Address of the billing contact."""
    apt: str | None
    """Apartment or suite number of the billing contact."""
    city: str | None
    """City of the billing contact."""
    country: str | None
    """Two-letter code of the billing contact's country."""
    email: str | None
    """Email address of the billing contact."""
    first_name: str | None
    """First name of the person to contact about billing."""
    last_name: str | None
    """Last name of the person to contact about billing."""
    phone_number: str | None
    """The billing contact's phone number."""
    state: str | None
    """State of the billing contact."""
    zip_: str | None
    """ZIP or postal code of the billing contact."""
    employee_count: str | None
    """How many people work in the organization of the sub account, as a range.

    Known values: `Just Me`, `2-10`, `11-50`, `51-250`, `251-500`, `501-1000`, `1001-5000`,
    `5001-10000`, `10000+`.
    """

    _WIRE_NAMES = {"zip_": "zip"}
