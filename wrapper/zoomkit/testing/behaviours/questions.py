"""What people are asked when they register, and who has to answer."""

from collections.abc import Mapping
from typing import Any

from zoomkit.testing.behaviours.owners import for_owners, owned
from zoomkit.testing.findings import REQUIRED
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World


@for_owners("get_{}_registration_questions")
def get_questions(owner: str, world: World, call: Call) -> dict[str, Any]:
    """Show what people are asked when they register."""
    return questions_of(owned(world, owner, call))


@for_owners("update_{}_registration_questions")
def update_questions(owner: str, world: World, call: Call) -> None:
    """Change what people are asked when they register."""
    owned(world, owner, call).kept["asked"] = {
        **questions_of(owned(world, owner, call)),
        **call.fields,
    }


def questions_of(record: Record) -> dict[str, Any]:
    """Return what people are asked who register."""
    found: dict[str, Any] = record.kept.get("asked") or {"questions": [], "custom_questions": []}
    return found


def check_answers(record: Record, person: Mapping[str, Any]) -> None:
    """Refuse who leaves out what has to be answered.

    Raises:
        Refusal: Something is left out.
    """
    asked = questions_of(record)
    missing = [
        (each["field_name"], REQUIRED)
        for each in asked.get("questions") or []
        if each.get("required") and not person.get(each.get("field_name"))
    ]
    answered = {
        each.get("title") for each in person.get("custom_questions") or [] if each.get("value")
    }
    missing += [
        (f"custom_questions.{each['title']}", REQUIRED)
        for each in asked.get("custom_questions") or []
        if each.get("required") and each.get("title") not in answered
    ]
    if missing:
        raise Refusal.invalid(*missing)
