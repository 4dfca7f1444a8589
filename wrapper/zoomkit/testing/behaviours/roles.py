"""Roles, and who has which: everybody has one."""

from typing import Any

from zoomkit.testing.people import as_member, named
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="roles",
        noun="role",
        create="create_role",
        get="get_role",
        list="list_roles",
        update="update_role",
        delete="delete_role",
    ),
)
_MEMBER = "2"
_FIXED = ("0", _MEMBER)
_SYSTEM = {"0": "Owner", "1": "Admin", _MEMBER: "Member"}


def _roles(world: World) -> list[Record]:
    """Return all roles; those that every account has are made when first asked for."""
    for key, name in _SYSTEM.items():
        if world["roles"].find(key) is None:
            fields = {"name": name, "description": f"The role {name}.", "type": "common"}
            world.add("roles", {**fields, "privileges": []}, key=key)
    return list(world["roles"].values())


def _called(world: World, call: Call) -> Record:
    _roles(world)
    return world.called("roles", call)


def _members(world: World, role: Record) -> list[Record]:
    return [each for each in world["users"].values() if each.get("role_id") == role.id]


def _shown(world: World, role: Record) -> dict[str, Any]:
    return {**role.fields, "total_members": len(_members(world, role))}


def _check_name(world: World, call: Call, own: Record | None = None) -> None:
    name = call.fields.get("name")
    if any(each["name"] == name for each in _roles(world) if each is not own):
        raise Refusal(1224, kind="already_exists")


def _give(user: Record, role: Record) -> None:
    user.fields.update(role_id=role.id, role_name=role["name"])


@behaviour("create_role")
def create_role(world: World, call: Call) -> dict[str, Any]:
    """Make a role; its name is its own."""
    _check_name(world, call)
    unset = {"name": "", "description": "", "privileges": []}
    fields = {**unset, **world.completed("roles", call.fields)}
    return _shown(world, world.add("roles", fields))


@behaviour("get_role")
def get_role(world: World, call: Call) -> dict[str, Any]:
    """Show a role, and how many have it."""
    return _shown(world, _called(world, call))


@behaviour("list_roles")
def list_roles(world: World, call: Call) -> Listing:
    """List the roles, those that every account has included."""
    kind = call.query.get("type") or "common"
    found = [_shown(world, each) for each in _roles(world) if each.get("type", "common") == kind]
    return Listing(found, {"total_records": len(found)})


@behaviour("update_role")
def update_role(world: World, call: Call) -> dict[str, Any]:
    """Change a role; who has it, has it as it is now."""
    role = _called(world, call)
    _check_name(world, call, role)
    role.update({name: value for name, value in call.fields.items() if name != "id"})
    for each in _members(world, role):
        _give(each, role)
    return _shown(world, role)


@behaviour("delete_role")
def delete_role(world: World, call: Call) -> None:
    """Delete a role; who had it, is a member."""
    role = _called(world, call)
    for each in _members(world, role):
        _give(each, world["roles"][_MEMBER])
    world.remove(role)


@behaviour("list_role_members")
def list_members(world: World, call: Call) -> Listing:
    """List who has a role."""
    return Listing([as_member(each) for each in _members(world, _called(world, call))])


@behaviour("add_role_members")
def add_members(world: World, call: Call) -> dict[str, Any]:
    """Give users a role, instead of the one that they have."""
    role = _called(world, call)
    if role.id in _FIXED:
        raise Refusal(300, kind="unsupported")
    users = named(world, call.fields.get("members") or [])
    for each in users:
        _give(each, role)
    return {"ids": ",".join(str(each.id) for each in users), "add_at": world.clock.stamp()}


@behaviour("remove_role_member")
def remove_member(world: World, call: Call) -> None:
    """Take a role from a user, who is a member then."""
    role = _called(world, call)
    user = world.find("users", call.path["member_id"])
    if user.get("role_id") != role.id:
        raise Refusal.missing("member")
    _give(user, world["roles"][_MEMBER])
