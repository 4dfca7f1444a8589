# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RegistrationQuestion(_Record):
    field_name: str | None
    """Standard field that the registrant is asked for.

    Known values: `last_name`, `address`, `city`, `country`, `zip`, `state`, `phone`, `industry`,
    `org`, `job_title`, `purchasing_time_frame`, `role_in_purchase_process`, `no_of_employees`,
    `comments`.
    """
    required: bool | None
    """Whether registrants have to fill in this field."""
