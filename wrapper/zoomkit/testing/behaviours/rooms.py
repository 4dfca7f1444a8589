"""Zoom Rooms, where they are, and their tags."""

from typing import Any

from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="rooms",
        noun="room",
        create="create_room",
        get="get_room",
        list="list_rooms",
        update="update_room",
        delete="delete_room",
    ),
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
        table="room_tags",
        noun="tag",
        create="create_room_tag",
        list="list_room_tags",
        update="update_room_tag",
        delete="delete_room_tag",
    ),
)
_ROOT = "account"
_LEVELS = ("country", "state", "city", "campus", "building", "floor")
_NO_TAG = 8306
_NO_LOCATION = 4801


def _location(world: World, key: Any) -> Record | None:
    if not key:
        return None
    found = world["room_locations"].find(key)
    if found is None:
        raise Refusal(_NO_LOCATION)
    return found


def _check_tags(world: World, tags: list[str]) -> None:
    if any(each not in world["room_tags"] for each in tags):
        raise Refusal(_NO_TAG)


@behaviour("create_room")
def create_room(world: World, call: Call) -> dict[str, Any]:
    """Add a room, which is offline until somebody sets it up."""
    _location(world, call.fields.get("location_id"))
    _check_tags(world, call.fields.get("tag_ids") or [])
    made_up = {
        "room_id": world.ids.text(),
        "activation_code": world.ids.digits(16),
        "status": "Offline",
        "location_id": "",
        "tag_ids": [],
    }
    room = world.add("rooms", {**made_up, **call.fields})
    world.emit("zoomroom.created", room)
    tags = [world["room_tags"][each] for each in room.get("tag_ids", [])]
    shown = [{"tag_id": each.key, "tag_name": each["name"]} for each in tags]
    return {**room.fields, "tags": shown}


@behaviour("get_room")
def get_room(world: World, call: Call) -> dict[str, Any]:
    """Show a room, with a new activation code if it is asked for."""
    room = world.called("rooms", call)
    if call.query.get("regenerate_activation_code"):
        room["activation_code"] = world.ids.digits(16)
    return {"basic": {**room.fields, "zoom_room_type": room.get("type")}}


@behaviour("list_rooms")
def list_rooms(world: World, call: Call) -> list[Record]:
    """List the rooms, or those of a type, a status, a place, a name, or with a tag."""
    query = call.query
    tags = set(str(query.get("tag_ids") or "").split(",")) - {""}
    return [
        each
        for each in world["rooms"].values()
        if all(
            query.get(name) in (None, "", each.get(name))
            for name in ("type", "status", "location_id")
        )
        and (not tags or tags & set(each.get("tag_ids", [])))
        and str(query.get("query_name") or "").casefold() in each["name"].casefold()
        and not (query.get("unassigned_rooms") and each.get("location_id"))
    ]


@behaviour("update_room")
def update_room(world: World, call: Call) -> None:
    """Change a room."""
    room = world.called("rooms", call)
    given = dict(call.fields.get("basic") or {})
    _check_tags(world, given.get("tag_ids") or [])
    if "zoom_room_type" in given:
        given["type"] = given.pop("zoom_room_type")
    room.update(given)
    world.emit("zoomroom.updated", room)


@behaviour("delete_room")
def delete_room(world: World, call: Call) -> None:
    """Delete a room."""
    room = world.called("rooms", call)
    world.remove(room)
    world.emit("zoomroom.deleted", room)


@behaviour("move_room")
def move_room(world: World, call: Call) -> None:
    """Move a room to another location."""
    room = world.called("rooms", call)
    location = _location(world, call.fields.get("location_id"))
    room["location_id"] = location.key if location else ""
    world.emit("zoomroom.updated", room)


@behaviour("create_room_location")
def create_location(world: World, call: Call) -> Record:
    """Add a location below another one, or at the top."""
    parent = _location(world, call.fields.get("parent_location_id"))
    name = call.fields.get("name")
    if any(each["name"] == name for each in world["room_locations"].values()):
        raise Refusal(300, kind="already_exists")
    below = _LEVELS.index(parent["type"]) + 1 if parent else 0
    fields = {
        "name": name,
        "parent_location_id": parent.key if parent else _ROOT,
        "type": _LEVELS[min(below, len(_LEVELS) - 1)],
    }
    location = world.add("room_locations", fields)
    world.emit("zoomroom.location_created", location)
    return location


@behaviour("get_room_location")
def get_location(world: World, call: Call) -> dict[str, Any]:
    """Show a location."""
    return {"basic": world.called("room_locations", call).fields}


@behaviour("list_room_locations")
def list_locations(world: World, call: Call) -> list[Record]:
    """List the locations, or those of a type or below another one."""
    parent, kind = call.query.get("parent_location_id"), call.query.get("type")
    return [
        each
        for each in world["room_locations"].values()
        if (not parent or each.get("parent_location_id", _ROOT) == parent)
        and kind in (None, each.get("type"))
    ]


@behaviour("update_room_location")
def update_location(world: World, call: Call) -> None:
    """Change a location."""
    location = world.called("room_locations", call)
    location.update(call.fields.get("basic") or {})
    world.emit("zoomroom.location_updated", location)


@behaviour("move_room_location")
def move_location(world: World, call: Call) -> None:
    """Move a location below another one, but not below itself."""
    location = world.called("room_locations", call)
    parent = _location(world, call.fields.get("parent_location_id"))
    above = parent
    while above is not None:
        if above is location:
            raise Refusal(300, kind="invalid")
        above = world["room_locations"].find(above.get("parent_location_id", _ROOT))
    location["parent_location_id"] = parent.key if parent else _ROOT
    world.emit("zoomroom.location_updated", location)


@behaviour("delete_room_location")
def delete_location(world: World, call: Call) -> None:
    """Delete a location with all below it; rooms there are nowhere then."""
    _delete(world, world.called("room_locations", call))


def _delete(world: World, location: Record) -> None:
    for each in list(world["room_locations"].values()):
        if each.get("parent_location_id", _ROOT) == location.key:
            _delete(world, each)
    for room in world["rooms"].values():
        if room.get("location_id") == location.key:
            room["location_id"] = ""
    world.remove(location)
    world.emit("zoomroom.location_deleted", location)


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
        {**each.fields, "num_of_rooms": sum(each.key in room.get("tag_ids", []) for room in rooms)}
        for each in world["room_tags"].values()
    ]


@behaviour("delete_room_tag")
def delete_tag(world: World, call: Call) -> None:
    """Delete a tag, which no room has any longer."""
    tag = world.called("room_tags", call)
    for room in world["rooms"].values():
        room["tag_ids"] = [each for each in room.get("tag_ids", []) if each != tag.key]
    world.remove(tag)


@behaviour("assign_tags_to_room")
def assign_tags(world: World, call: Call) -> None:
    """Give a room tags, beside those that it has."""
    _tag(world, [world.called("rooms", call)], call)


@behaviour("assign_tags_to_location_rooms")
def assign_tags_to_location(world: World, call: Call) -> None:
    """Give all rooms of a location tags."""
    location = world.called("room_locations", call)
    rooms = [each for each in world["rooms"].values() if each.get("location_id") == location.key]
    if not rooms:
        raise Refusal(8308)
    _tag(world, rooms, call)


def _tag(world: World, rooms: list[Record], call: Call) -> None:
    tags = call.fields["tag_ids"]
    _check_tags(world, tags)
    for room in rooms:
        room["tag_ids"] = [*dict.fromkeys([*room.get("tag_ids", []), *tags])]


@behaviour("unassign_tags_from_room")
def unassign_tags(world: World, call: Call) -> None:
    """Take tags away from a room."""
    room = world.called("rooms", call)
    gone = str(call.query.get("tag_ids") or "").split(",")
    room["tag_ids"] = [each for each in room.get("tag_ids", []) if each not in gone]
