"""Webinars: scheduled, changed, ended, deleted."""

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.meetings import scheduled_for
from zoomkit.testing.behaviours.scheduling import cancel, change, is_over, schedule, upcoming
from zoomkit.testing.occurrences import seen
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="webinars",
        noun="webinar",
        parent="users",
        aliases=("uuid",),
        new_key=lambda ids: ids.number(),
        create="create_webinar",
        get="get_webinar",
        list="list_webinars",
        update="update_webinar",
        delete="delete_webinar",
    ),
)


@behaviour("create_webinar")
def create_webinar(world: World, call: Call) -> Record:
    """Schedule a webinar."""
    host = world.find("users", call.path["user_id"])
    if call.fields.get("schedule_for"):
        host = scheduled_for(world, call)
    return schedule(world, "webinars", host, call.fields)


@behaviour("get_webinar")
def get_webinar(world: World, call: Call) -> Record:
    """Show a webinar, or one of its occurrences."""
    return seen(world.called("webinars", call), call.query, world.clock.now())


@behaviour("list_webinars")
def list_webinars(world: World, call: Call) -> list[Record]:
    """List a host's webinars, but for those that are over."""
    host = world.find("users", call.path["user_id"])
    found = [each for each in world["webinars"].of(host.id) if not is_over(each)]
    if call.query.get("type") == "upcoming":
        found = [shown for each in found for shown in upcoming(world, each)]
    return found


@behaviour("update_webinar")
def update_webinar(world: World, call: Call) -> None:
    """Change a webinar, or one of its occurrences."""
    change(world, world.called("webinars", call), call)


@behaviour("delete_webinar")
def delete_webinar(world: World, call: Call) -> None:
    """Delete a webinar, or one of its occurrences."""
    cancel(world, world.called("webinars", call), call)


@behaviour("update_webinar_status")
def update_webinar_status(world: World, call: Call) -> None:
    """End a webinar. Like Zoom, take a body without the key that ends it, and do nothing."""
    if not call.path["webinar_id"].isdecimal():
        raise Refusal(300)
    webinar = world.called("webinars", call)
    if call.fields.get("action") == "end":
        lifecycle.end(world, webinar)
    else:
        world.note(
            f"webinars.update_status changed nothing: 'action' is missing among "
            f"{sorted(call.fields)}."
        )
