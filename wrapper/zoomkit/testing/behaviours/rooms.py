"""Zoom Rooms: rooms, the places that they are at, tags, profiles of devices, digital signage."""

from typing import Any, Final

from zoomkit.testing.crud import listed
from zoomkit.testing.records import Record
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

_IN_USE: Final = "Available"
_LOWEST: Final = "floor"
_KINDS: Final = ("country", "states", "city", "campus", "building", _LOWEST)

RESOURCES: Final = (
    Resource(
        table="room_locations",
        noun="location",
        create="create_room_location",
        get="get_room_location",
        list="list_room_locations",
        update="update_room_location",
        delete="delete_room_location",
    ),
    Resource(
        table="rooms",
        noun="room",
        aliases=("room_id",),
        create="create_room",
        get="get_room",
        list="list_rooms",
        update="update_room",
        delete="delete_room",
    ),
    Resource(
        table="room_tags",
        noun="tag",
        create="create_room_tag",
        list="list_room_tags",
        update="update_room_tag",
        delete="delete_room_tag",
    ),
    Resource(
        table="signage_folders",
        noun="folder",
        key="folder_id",
        create="create_digital_signage_folder",
        get="get_digital_signage_folder",
        update="update_digital_signage_folder",
        delete="delete_digital_signage_folder",
    ),
    Resource(
        table="signage_playlists",
        noun="playlist",
        key="playlist_id",
        create="create_digital_signage_playlist",
        get="get_digital_signage_playlist",
        list="list_digital_signage_playlists",
        update="update_digital_signage_playlist",
        delete="delete_digital_signage_playlist",
    ),
    Resource(
        table="background_folders",
        noun="folder",
        key="folder_id",
        create="create_room_background_folder",
        get="get_room_background_folder",
        list="list_room_background_folders",
        update="update_room_background_folder",
        delete="delete_room_background_folder",
    ),
)


@behaviour("create_room_location")
def create_location(world: World, call: Call) -> Record:
    """Add a place; which kind it is follows from the place that it is in."""
    above = call.fields.get("parent_location_id")
    parent = world.find("room_locations", above) if above else None
    depth = 0 if parent is None else _KINDS.index(parent["type"]) + 1
    kind = _KINDS[min(depth, len(_KINDS) - 1)]
    return world.add("room_locations", {**call.fields, "type": kind})


@behaviour("get_room_location")
def get_location(world: World, call: Call) -> dict[str, Any]:
    """Show what is said of a place."""
    location = world.called("room_locations", call)
    return {"basic": {"name": location["name"], **location.get("basic", {})}}


@behaviour("list_room_locations")
def list_locations(world: World, call: Call) -> list[Record]:
    """List the places, those in one place or of one kind if the query says so."""
    return listed(world, "room_locations", call)


@behaviour("update_room_location")
def update_location(world: World, call: Call) -> None:
    """Change what is said of a place, its name among it."""
    _change(world.called("room_locations", call), call)


@behaviour("move_room_location")
def move_location(world: World, call: Call) -> None:
    """Put a place into another."""
    location = world.called("room_locations", call)
    location["parent_location_id"] = call.fields.get("parent_location_id")


@behaviour("create_room")
def create_room(world: World, call: Call) -> Record:
    """Add a room, with a code that activates it."""
    tags = [world.find("room_tags", each) for each in call.fields.get("tag_ids", ())]
    made_up = {
        "room_id": world.ids.text(),
        "status": _IN_USE,
        "activation_code": world.ids.digits(16),
        "tags": [{"tag_id": each.key, "tag_name": each["name"]} for each in tags],
    }
    return world.add("rooms", {**made_up, **call.fields})


@behaviour("get_room")
def get_room(world: World, call: Call) -> dict[str, Any]:
    """Show what is said of a room."""
    room = world.called("rooms", call)
    basic = {"name": room["name"], "activation_code": room["activation_code"]}
    return {"basic": {**basic, **room.get("basic", {})}}


@behaviour("update_room")
def update_room(world: World, call: Call) -> None:
    """Change what is said of a room, its name among it."""
    _change(world.called("rooms", call), call)


@behaviour("move_room")
def move_room(world: World, call: Call) -> None:
    """Put a room to another place."""
    world.called("rooms", call)["location_id"] = call.fields.get("location_id")


@behaviour("assign_tags_to_room")
def assign_tags(world: World, call: Call) -> None:
    """Give tags to a room, in place of those that it has."""
    room = world.called("rooms", call)
    tags = [world.find("room_tags", each).key for each in call.fields.get("tag_ids", ())]
    room["tag_ids"] = tags


@behaviour("unassign_tags_from_room")
def unassign_tags(world: World, call: Call) -> None:
    """Take tags from a room."""
    room = world.called("rooms", call)
    gone = set(str(call.query.get("tag_ids", "")).split(","))
    room["tag_ids"] = [each for each in room.get("tag_ids", ()) if str(each) not in gone]


def _change(record: Record, call: Call) -> None:
    record.update(call.fields)
    name = (call.fields.get("basic") or {}).get("name")
    if name:
        record["name"] = name
