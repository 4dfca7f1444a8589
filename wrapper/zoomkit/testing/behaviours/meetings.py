"""Meetings: scheduled, changed, ended, deleted."""

from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.records import Record
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
)
INSTANT = 1
_LISTED = {
    "scheduled": (lifecycle.WAITING, lifecycle.STARTED),
    "live": (lifecycle.STARTED,),
    "upcoming": (lifecycle.WAITING, lifecycle.STARTED),
    "upcoming_meetings": (lifecycle.WAITING, lifecycle.STARTED),
    "previous_meetings": (lifecycle.ENDED,),
}


def schedule(world: World, table: str, host: Record, fields: dict[str, Any]) -> Record:
    """Make a meeting or a webinar exist, with what Zoom makes up of one.

    Args:
        world: Where.
        table: "meetings" or "webinars".
        host: Whose it is.
        fields: What is said of it; the documented defaults are added.
    """
    fields = {name: value for name, value in fields.items() if value is not None}
    key = fields.pop("id", None) or world.ids.number()
    said = world.completed(table, fields)
    now = world.clock.stamp()
    made_up = {
        "uuid": world.ids.uuid(),
        "host_id": host.key,
        "host_email": host.get("email"),
        "assistant_id": "",
        "topic": "Zoom Meeting" if table == "meetings" else "Zoom Webinar",
        "status": lifecycle.WAITING,
        "timezone": host.get("timezone", "UTC"),
        "start_time": now,
        "created_at": now,
        "join_url": f"https://zoom.us/{'j' if table == 'meetings' else 'w'}/{key}",
        "start_url": f"https://zoom.us/s/{key}?zak={world.ids.hexadecimal()}",
        "pmi": None,
        "registration_url": None,
        "creation_source": "open_api",
        "pstn_password": world.ids.digits(6),
        "h323_password": world.ids.digits(6),
        "h323_passcode": world.ids.digits(6),
        "encrypted_password": world.ids.hexadecimal(),
        "encrypted_passcode": world.ids.hexadecimal(),
        "dynamic_host_key": world.ids.digits(6),
    }
    record = world.add(
        table, {**made_up, **said}, parent=host.key, key=key, state=lifecycle.WAITING
    )
    world.emit(f"{world.resources[table].noun}.created", record)
    return record


@behaviour("create_meeting")
def create_meeting(world: World, call: Call) -> Record:
    """Schedule a meeting; an instant one is under way at once."""
    meeting = schedule(world, "meetings", world.find("users", call.path["user_id"]), call.fields)
    if meeting.get("type") == INSTANT:
        lifecycle.start(world, meeting)
    return meeting


@behaviour("list_meetings")
def list_meetings(world: World, call: Call) -> list[Record]:
    """List a host's meetings: by default those that are under way or to come."""
    host = world.find("users", call.path["user_id"])
    states = _LISTED[call.query.get("type") or "scheduled"]
    return [each for each in world["meetings"].of(host.key) if each.state in states]


@behaviour("update_meeting_status")
def update_meeting_status(world: World, call: Call) -> None:
    """End a meeting, or let a deleted one come back."""
    meeting = world.called("meetings", call)
    if call.fields.get("action") == "end":
        lifecycle.end(world, meeting)
