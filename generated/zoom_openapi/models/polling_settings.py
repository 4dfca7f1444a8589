# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PollingSettings(_Record):
    advanced_polls: bool | None
    """Whether advanced polls and quizzes can be made by hosts, which offer more kinds of question
    (such as matching, ranking, free text and filling gaps) and right answers for quizzes.
    """
    allow_alternative_host_to_add_edit: bool | None
    """Whether alternative hosts may add and edit polls and quizzes."""
    manage_saved_polls_and_quizzes: bool | None
    """Whether users can manage saved polls and quizzes under Meetings."""
    allow_host_to_upload_image: bool | None
    """Whether the host can add an image to each poll or quiz question."""
    require_answers_to_be_anonymous: bool | None
    """Whether answers to polls have to be anonymous."""
    enable: bool | None
    """Whether the setting is on."""
