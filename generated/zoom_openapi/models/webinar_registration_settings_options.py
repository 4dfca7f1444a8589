# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarRegistrationSettingsOptions(_Record):
    host_email_notification: bool | None
    """Whether the host gets an email for each registration."""
    close_registration: bool | None
    """Whether registration closes once the date of the event has passed."""
    allow_participants_to_join_from_multiple_devices: bool | None
    """Whether a registrant can join from more than one device."""
    show_social_share_buttons: bool | None
    """Whether the registration page has buttons for sharing on social media."""
