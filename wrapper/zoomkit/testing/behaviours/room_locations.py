"""Locations of Zoom Rooms: countries, cities, buildings, floors."""

from typing import Any

from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="room_locations",
        noun="location",
        create="create_room_location",
        get="get_room_location",
        list="list_room_locations",
        update="update_room_location",
        delete="delete_room_location",
    ),
)
_ROOT = "account"
_LEVELS = ("country", "state", "city", "campus", "building", "floor")
_NO_LOCATION = 4801
_SECTIONS = ("basic", "setup")


def location_called(world: World, key: Any) -> Record | None:
    """Return the location with an id, or None where none is named.

    Raises:
        Refusal: There is none.
    """
    if not key:
        return None
    found = world["room_locations"].find(key)
    if found is None:
        raise Refusal(_NO_LOCATION)
    return found


@behaviour("create_room_location")
def create_location(world: World, call: Call) -> Record:
    """Add a location below another one, or at the top."""
    parent = location_called(world, call.fields.get("parent_location_id"))
    name = call.fields.get("name")
    if any(each["name"] == name for each in world["room_locations"].values()):
        raise Refusal(300, kind="already_exists")
    below = _LEVELS.index(parent["type"]) + 1 if parent else 0
    fields = {
        "name": name,
        "parent_location_id": parent.id if parent else _ROOT,
        "type": _LEVELS[min(below, len(_LEVELS) - 1)],
    }
    location = world.add("room_locations", fields)
    world.emit("zoomroom.location_created", location)
    return location


@behaviour("get_room_location")
def get_location(world: World, call: Call) -> dict[str, Any]:
    """Show a location."""
    location = world.called("room_locations", call)
    return dict.fromkeys(_SECTIONS, location.fields)


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
    for section in _SECTIONS:
        location.update(call.fields.get(section) or {})
    world.emit("zoomroom.location_updated", location)


@behaviour("move_room_location")
def move_location(world: World, call: Call) -> None:
    """Move a location below another one, but not below itself."""
    location = world.called("room_locations", call)
    parent = location_called(world, call.fields.get("parent_location_id"))
    above = parent
    while above is not None:
        if above is location:
            raise Refusal(300, kind="invalid")
        above = world["room_locations"].find(above.get("parent_location_id", _ROOT))
    location["parent_location_id"] = parent.id if parent else _ROOT
    world.emit("zoomroom.location_updated", location)


@behaviour("delete_room_location")
def delete_location(world: World, call: Call) -> None:
    """Delete a location with all below it; rooms there are nowhere then."""
    _delete(world, world.called("room_locations", call))


def _delete(world: World, location: Record) -> None:
    for each in list(world["room_locations"].values()):
        if each.get("parent_location_id", _ROOT) == location.id:
            _delete(world, each)
    for room in world["rooms"].values():
        if room.get("location_id") == location.id:
            room["location_id"] = ""
    world.remove(location)
    world.emit("zoomroom.location_deleted", location)
