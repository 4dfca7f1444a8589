# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class CustomQuestion(_Record):
    title: str | None
    """The custom question itself."""
    type_: str | None
    """How the question is answered.

    Known values: `short`, `single`, `multiple`, `single_radio`, `single_dropdown`.
    """
    required: bool | None
    """Whether registrants have to answer this question."""
    selected: bool | None
    """Whether registrants have to answer the question."""
    answers: Sequence[str] | None
    """Answers that the registrant chooses from. Questions of type `short` have none: the registrant
    types the answer.
    """

    _WIRE_NAMES = {"type_": "type"}
