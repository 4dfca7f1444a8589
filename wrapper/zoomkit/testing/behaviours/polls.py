"""Polls and surveys of meetings and webinars."""

from typing import Any

from zoomkit.testing.behaviours.owners import OWNERS, for_owners, owned
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = tuple(
    Resource(
        table=f"{owner}_polls",
        noun="poll",
        parent=f"{owner}s",
        create=f"create_{owner}_poll",
        get=f"get_{owner}_poll",
        list=f"list_{owner}_polls",
        update=f"update_{owner}_poll",
        delete=f"delete_{owner}_poll",
    )
    for owner in OWNERS
)
_MOST = 50
_NO_SURVEY = {
    "custom_survey": None,
    "show_in_the_browser": True,
    "third_party_survey": None,
    "show_in_the_follow_up_email": False,
}


@for_owners("create_{}_poll")
def create_poll(owner: str, world: World, call: Call) -> Record:
    """Add a poll."""
    return _add(world, owned(world, owner, call), owner, [call.fields])[0]


@behaviour("batch_create_meeting_polls")
def batch_create_polls(world: World, call: Call) -> list[Record]:
    """Add several polls, all of them or none."""
    meeting = world.find("meetings", call.path["meeting_id"])
    return _add(world, meeting, "meeting", call.fields.get("polls") or [])


@for_owners("list_{}_polls")
def list_polls(owner: str, world: World, call: Call) -> Listing:
    """List the polls, or those that are anonymous or not."""
    found = world[f"{owner}_polls"].of(owned(world, owner, call).id)
    wanted = call.query.get("anonymous")
    found = [each for each in found if wanted in (None, each.get("anonymous", False))]
    return Listing(found, {"total_records": len(found)})


def _add(world: World, record: Record, owner: str, polls: list[dict[str, Any]]) -> list[Record]:
    table = f"{owner}_polls"
    if len(world[table].of(record.id)) + len(polls) > _MOST:
        raise Refusal(kind="limit_reached", saying="polls")
    return [
        world.add(table, {"status": "notstart", **world.completed(table, each)}, parent=record.id)
        for each in polls
    ]


@for_owners("get_{}_survey")
def get_survey(owner: str, world: World, call: Call) -> dict[str, Any]:
    """Show the survey that follows."""
    return {**_NO_SURVEY, **owned(world, owner, call).kept.get("survey", {})}


@for_owners("update_{}_survey")
def update_survey(owner: str, world: World, call: Call) -> None:
    """Change the survey that follows: one of Zoom's own, or a link to another."""
    kept = owned(world, owner, call).kept
    kept["survey"] = {**kept.get("survey", {}), **call.fields}


@for_owners("delete_{}_survey")
def delete_survey(owner: str, world: World, call: Call) -> None:
    """Let no survey follow."""
    owned(world, owner, call).kept.pop("survey", None)
