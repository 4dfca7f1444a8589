"""Tags of Zoom Rooms."""

from typing import Any

from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="room_tags",
        noun="tag",
        create="create_room_tag",
        list="list_room_tags",
        update="update_room_tag",
        delete="delete_room_tag",
    ),
)
_NO_TAG = 8306


def check_tags(world: World, tags: list[str]) -> None:
    """Refuse tags of which one does not exist."""
    if any(each not in world["room_tags"] for each in tags):
        raise Refusal(_NO_TAG)


@behaviour("create_room_tag")
def create_tag(world: World, call: Call) -> Record:
    """Make a tag; its name is its own."""
    if any(each["name"] == call.fields["name"] for each in world["room_tags"].values()):
        raise Refusal(8302, kind="already_exists")
    return world.add("room_tags", call.fields)


@behaviour("list_room_tags")
def list_tags(world: World, _call: Call) -> list[dict[str, Any]]:
    """List the tags, and how many rooms have each."""
    rooms = list(world["rooms"].values())
    return [
        {**each.fields, "num_of_rooms": sum(each.id in room.get("tag_ids", []) for room in rooms)}
        for each in world["room_tags"].values()
    ]


@behaviour("delete_room_tag")
def delete_tag(world: World, call: Call) -> None:
    """Delete a tag, which no room has any longer."""
    tag = world.called("room_tags", call)
    for room in world["rooms"].values():
        room["tag_ids"] = [each for each in room.get("tag_ids", []) if each != tag.id]
    world.remove(tag)


@behaviour("assign_tags_to_room")
def assign_tags(world: World, call: Call) -> None:
    """Give a room tags, beside those that it has."""
    _tag(world, [world.called("rooms", call)], call)


@behaviour("assign_tags_to_location_rooms")
def assign_tags_to_location(world: World, call: Call) -> None:
    """Give all rooms of a location tags."""
    location = world.called("room_locations", call)
    rooms = [each for each in world["rooms"].values() if each.get("location_id") == location.id]
    if not rooms:
        raise Refusal(8308)
    _tag(world, rooms, call)


def _tag(world: World, rooms: list[Record], call: Call) -> None:
    tags = call.fields["tag_ids"]
    check_tags(world, tags)
    for room in rooms:
        room["tag_ids"] = [*dict.fromkeys([*room.get("tag_ids", []), *tags])]


@behaviour("unassign_tags_from_room")
def unassign_tags(world: World, call: Call) -> None:
    """Take tags away from a room."""
    room = world.called("rooms", call)
    gone = str(call.query.get("tag_ids") or "").split(",")
    room["tag_ids"] = [each for each in room.get("tag_ids", []) if each not in gone]
