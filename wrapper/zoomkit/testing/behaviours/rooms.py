"""Zoom Rooms: added, shown, changed, moved and deleted."""

from typing import Any

from zoomkit.testing.behaviours.room_locations import location_called
from zoomkit.testing.behaviours.room_tags import check_tags
from zoomkit.testing.records import Record
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
)
_SECTIONS = ("basic", "device", "setup")


@behaviour("create_room")
def create_room(world: World, call: Call) -> dict[str, Any]:
    """Add a room, which is offline until somebody sets it up."""
    location_called(world, call.fields.get("location_id"))
    check_tags(world, call.fields.get("tag_ids") or [])
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
    shown = [{"tag_id": each.id, "tag_name": each["name"]} for each in tags]
    return {**room.fields, "tags": shown}


@behaviour("get_room")
def get_room(world: World, call: Call) -> dict[str, Any]:
    """Show a room, with a new activation code if it is asked for."""
    room = world.called("rooms", call)
    if call.query.get("regenerate_activation_code"):
        room["activation_code"] = world.ids.digits(16)
    shown = {**room.fields, "zoom_room_type": room.get("type")}
    return dict.fromkeys(_SECTIONS, shown)


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
    sections = [call.fields.get(section) or {} for section in _SECTIONS]
    given = {name: value for each in sections for name, value in each.items()}
    check_tags(world, given.get("tag_ids") or [])
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
    location = location_called(world, call.fields.get("location_id"))
    room["location_id"] = location.id if location else ""
    world.emit("zoomroom.updated", room)
