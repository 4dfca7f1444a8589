# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PollQuestion(_Record):
    answer_max_character: int | None
    """Most characters that an answer may have: up to 500 for `short_answer`, up to 2,000 for
    `long_answer`. Other question types do without.
    """
    answer_min_character: int | None
    """Fewest characters that an answer must have, for `short_answer` and `long_answer` only."""
    answer_required: bool | None
    """Whether participants must answer the question. Left out, a question of a poll (type `1`) must
    be answered; one of an advanced poll (`2`) or quiz (`3`) need not.
    """
    answers: Sequence[str] | None
    """Answers to choose from, two at least: up to 10 or 50 for `single` and `multiple`, 16 for
    `matching`, 7 for `rank_order`.
    """
    case_sensitive: bool | None
    """Whether capital and small letters matter in the correct answer, for `fill_in_the_blank` only."""
    name: str | None
    """The poll question. For the type `fill_in_the_blank` it needs as many blanks as there are
    `right_answers`.
    """
    prompts: Sequence[_models.Prompt] | None
    """Prompts of the question, 2 to 10 of them. For `matching` and `rank_order` only."""
    rating_max_label: str | None
    """Label of the highest rating, for `rating_scale` only."""
    rating_max_value: int | None
    """Highest rating that can be given, for `rating_scale` only."""
    rating_min_label: str | None
    """Label of the lowest rating, for `rating_scale` only."""
    rating_min_value: int | None
    """Lowest rating that can be given, for `rating_scale` only."""
    right_answers: Sequence[str] | None
    """Correct answers to the question."""
    show_as_dropdown: bool | None
    """Whether a single choice is shown as a drop-down list."""
    type_: str | None
    """How the question is answered; or, by operation, how the survey's question is answered.

    Known values: `single`, `multiple`, `matching`, `rank_order`, `short_answer`, `long_answer`,
    `fill_in_the_blank`, `rating_scale`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"prompts": ["Prompt"]}
