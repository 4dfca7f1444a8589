"""Meetings: scheduled, changed, ended, deleted and recovered."""

from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.scheduling import (
    cancel,
    change,
    is_over,
    recover,
    schedule,
    upcoming,
)
from zoomkit.testing.occurrences import seen
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="meetings",
        noun="meeting",
        parent="users",
        aliases=("uuid",),
        new_key=lambda ids: ids.number(),
        create="create_meeting",
        get="get_meeting",
        list="list_meetings",
        update="update_meeting",
        delete="delete_meeting",
    ),
    Resource(table="deleted_meetings", noun="meeting", parent="users", most=1_000),
)
INSTANT = 1
_LISTED = {
    "scheduled": (lifecycle.WAITING, lifecycle.STARTED, lifecycle.ENDED),
    "live": (lifecycle.STARTED,),
    "upcoming": (lifecycle.WAITING, lifecycle.STARTED),
    "upcoming_meetings": (lifecycle.WAITING, lifecycle.STARTED),
    "previous_meetings": (lifecycle.ENDED,),
}
_ALWAYS = ("", "9")  # before and after all dates
_A_DAY = 24 * 60 * 60


@behaviour("create_meeting")
def create_meeting(world: World, call: Call) -> Record:
    """Schedule a meeting; an instant one is under way at once."""
    host = world.find("users", call.path["user_id"])
    if call.fields.get("schedule_for"):
        if call.fields.get("type") == INSTANT:
            raise Refusal(kind="unsupported", saying="instant")
        host = scheduled_for(world, call)
    meeting = schedule(world, "meetings", host, call.fields)
    if meeting.get("type") == INSTANT:
        lifecycle.start(world, meeting)
    return meeting


@behaviour("get_meeting")
def get_meeting(world: World, call: Call) -> Record:
    """Show a meeting, or one of its occurrences."""
    return seen(world.called("meetings", call), call.query, world.clock.now())


@behaviour("list_meetings")
def list_meetings(world: World, call: Call) -> list[Record]:
    """List a host's meetings: by default all but the instant ones.

    Upcoming ones are listed once for each occurrence.
    """
    host = world.find("users", call.path["user_id"])
    kind = call.query.get("type") or "scheduled"
    states = _LISTED[kind]
    found = [
        each
        for each in world["meetings"].of(host.id)
        if each.state in states or (lifecycle.WAITING in states and not is_over(each))
    ]
    if lifecycle.WAITING in states:
        found = [each for each in found if each.fields.get("type") != INSTANT]
    if kind.startswith("upcoming"):
        found = [shown for each in found for shown in upcoming(world, each)]
    first, last = call.query.get("from") or _ALWAYS[0], call.query.get("to") or _ALWAYS[1]
    if (first, last) == _ALWAYS:
        return found
    return [each for each in found if first <= (each.get("start_time") or first)[:10] <= last]


@behaviour("list_upcoming_meetings")
def list_upcoming_meetings(world: World, call: Call) -> list[dict[str, Any]]:
    """List what begins within a day."""
    host = world.find("users", call.path["user_id"])
    now = world.clock.stamp()
    found = [shown for each in world["meetings"].of(host.id) for shown in upcoming(world, each)]
    return [
        {
            **each.fields,
            "passcode": each.get("password", ""),
            "use_pmi": bool((each.get("settings") or {}).get("use_pmi")),
            "is_host": True,
            "is_all_day": False,
        }
        for each in found
        if not is_over(each)
        and each.get("start_time")
        and lifecycle.seconds(now, each["start_time"]) <= _A_DAY
    ]


@behaviour("update_meeting")
def update_meeting(world: World, call: Call) -> None:
    """Change a meeting, or one of its occurrences."""
    change(world, world.called("meetings", call), call)


@behaviour("delete_meeting")
def delete_meeting(world: World, call: Call) -> None:
    """Delete a meeting, or one of its occurrences."""
    cancel(world, world.called("meetings", call), call)


@behaviour("update_meeting_status")
def update_meeting_status(world: World, call: Call) -> None:
    """End a meeting, or let a deleted one come back."""
    if call.fields.get("action") == "recover":
        recover(world, call.path["meeting_id"])
        return
    meeting = world.called("meetings", call)
    if call.fields.get("action") == "end":
        lifecycle.end(world, meeting)
    else:
        world.note(
            f"meetings.update_status changed nothing: 'action' is missing among "
            f"{sorted(call.fields)}."
        )


def scheduled_for(world: World, call: Call) -> Record:
    """Return the user for whom somebody schedules.

    Raises:
        Refusal: There is none such.
    """
    user = world["users"].find(call.fields["schedule_for"])
    if user is None:
        raise Refusal(300, kind="invalid", saying="schedule_for")
    return user
