"""What is over: instances of meetings and webinars, who was there, what they asked and answered."""

from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.owners import for_owners
from zoomkit.testing.behaviours.registrants import APPROVED, is_for
from zoomkit.testing.records import Key, Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Fields, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

# Neither has a parent table: what happened stays when the meeting is deleted.
RESOURCES = (
    Resource(table="instances", noun="instance", key="uuid", most=10_000),
    Resource(table="participants", noun="participant", key="user_id", most=50_000),
)
_A_YEAR = 365 * 24 * 60 * 60


def instances_of(world: World, owner: str, key: Key) -> list[Record]:
    """Return all that is over of a meeting or a webinar, by its id or by a UUID."""
    found = world["instances"].find(key)
    if found is not None:
        every = [found]
    else:
        every = world["instances"].of(int(key)) if str(key).isdecimal() else []
    return [
        each
        for each in every
        if each.kept["table"] == f"{owner}s" and each.state == lifecycle.ENDED
    ]


def instance_of(world: World, owner: str, key: Key) -> Record:
    """Return the last that is over of a meeting or a webinar.

    Raises:
        Refusal: There is none, or it is too long ago.
    """
    found = instances_of(world, owner, key)
    if not found:
        raise Refusal.missing(owner)
    if lifecycle.seconds(found[-1]["end_time"], world.clock.stamp()) > _A_YEAR:
        raise Refusal(12702)
    return found[-1]


def answers(instance: Record, kept: str) -> dict[str, Any]:
    """Return what was answered in an instance, by person, as results and reports show it.

    Args:
        instance: The instance.
        kept: What was answered: "polls", "questions", "survey".
    """
    people: dict[str, dict[str, Any]] = {}
    for each in instance.kept.get(kept, ()):
        person = people.setdefault(each["email"] or each["name"], {**each, "question_details": []})
        person["question_details"].append(each["detail"])
    questions = [
        {
            "email": each["email"],
            "name": each["name"],
            "first_name": each["name"].partition(" ")[0],
            "last_name": each["name"].partition(" ")[2],
            "user_id": each["user_id"],
            "question_details": each["question_details"],
            "answer_details": each["question_details"],
        }
        for each in people.values()
    ]
    return {**instance.fields, "questions": questions, "survey_answers": questions}


@behaviour("get_past_meeting")
def get_past_meeting(world: World, call: Call) -> Fields:
    """Show what is over of a meeting."""
    return instance_of(world, "meeting", call.path["meeting_id"]).fields


@for_owners("list_past_{}_instances")
def list_past_instances(owner: str, world: World, call: Call) -> list[Record]:
    """List all instances that are over."""
    key = call.path[f"{owner}_id"]
    found = instances_of(world, owner, key)
    if not found and world[f"{owner}s"].find(key) is None:
        raise Refusal.missing(owner)
    first, last = call.query.get("from") or "", call.query.get("to") or "9"
    return [each for each in found if first <= each["start_time"][:10] <= last]


@for_owners("list_past_{}_participants")
def list_past_participants(owner: str, world: World, call: Call) -> list[Record]:
    """List who was there."""
    return world["participants"].of(instance_of(world, owner, call.path[f"{owner}_id"]).id)


@for_owners("get_past_{}_poll_results")
def get_past_poll_results(owner: str, world: World, call: Call) -> Fields:
    """Show what was answered to polls."""
    return answers(instance_of(world, owner, call.path[f"{owner}_id"]), "polls")


@for_owners("get_past_{}_qa")
def get_past_qa(owner: str, world: World, call: Call) -> Fields:
    """Show what was asked, and what was answered."""
    return answers(instance_of(world, owner, call.path[f"{owner}_id"]), "questions")


@behaviour("list_past_webinar_absentees")
def list_past_absentees(world: World, call: Call) -> list[Record]:
    """List who had registered and did not come."""
    instance = instance_of(world, "webinar", call.path["webinar_id"])
    present = {each["email"].casefold() for each in world["participants"].of(instance.id)}
    occurrence_id = call.query.get("occurrence_id")
    return [
        each
        for each in world["webinar_registrants"].of(instance.parent)
        if each["status"] == APPROVED
        and each["email"].casefold() not in present
        and (not occurrence_id or is_for(each, occurrence_id))
    ]
