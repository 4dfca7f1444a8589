# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarRegistrationOptions(_Record):
    allow_host_to_enable_join_info: bool | None
    """Whether hosts can choose to show the join details on the page that confirms a registration."""
    allow_host_to_enable_social_share_buttons: bool | None
    """Whether hosts can choose to put buttons for social media on the registration page."""
    enable_custom_questions: bool | None
    """Whether custom questions can be used in webinar registration."""
