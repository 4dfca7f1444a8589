"""Groups of users: those of the account, those of Team Chat, and divisions; their members."""

from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import frozen

from zoomkit.testing.crud import without_key
from zoomkit.testing.people import as_member, named, without
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World


@frozen
class Sort:
    """A sort of groups.

    Attributes:
        name: What one is called by the operations: "im_group".
        table: The table that they are in.
        noun: What one is called in failures.
        title: The field that is its name.
        key: The field that is its id.
        has_events: Whether events tell what happens to them.
    """

    name: str
    table: str
    noun: str = "group"
    title: str = "name"
    key: str = "id"
    has_events: bool = False

    @property
    def ids(self) -> str:
        """The field of users that has the ids of theirs."""
        return f"{self.name}_ids"

    def tell(self, world: World, event: str, group: Record, **fields: Any) -> None:
        """Tell what happened to a group."""
        if self.has_events:
            world.emit(f"{self.noun}.{event}", group, **fields)


_GROUPS = Sort("group", "groups", has_events=True)
_IM_GROUPS = Sort("im_group", "im_groups")
_DIVISIONS = Sort("division", "divisions", "division", "division_name", "division_id")
_SORTS = (_GROUPS, _IM_GROUPS, _DIVISIONS)
RESOURCES = tuple(
    Resource(
        table=each.table,
        noun=each.noun,
        key=each.key,
        create=f"create_{each.name}",
        get=f"get_{each.name}",
        list=f"list_{each.table}",
        update=f"update_{each.name}",
        delete=f"delete_{each.name}",
    )
    for each in _SORTS
)
_Function = Callable[[Sort, World, Call], Any]


def _for(operation_id: str, *sorts: Sort) -> Callable[[_Function], _Function]:
    def register(function: _Function) -> _Function:
        for each in sorts or _SORTS:
            behaviour(operation_id.format(each.name))(partial(function, each))
        return function

    return register


def members(world: World, sort: Sort, group: Record) -> list[Record]:
    """Return the users in a group."""
    return [each for each in world["users"].values() if group.id in (each.get(sort.ids) or ())]


def _shown(world: World, sort: Sort, group: Record) -> dict[str, Any]:
    return {**group.fields, "total_members": len(members(world, sort, group))}


def _check_name(world: World, sort: Sort, call: Call, own: Record | None = None) -> None:
    name = call.fields.get(sort.title)
    others = [each for each in world[sort.table].values() if each is not own]
    if name is not None and any(each.get(sort.title) == name for each in others):
        raise Refusal(kind="already_exists")


@_for("create_{}")
def create(sort: Sort, world: World, call: Call) -> dict[str, Any]:
    """Make a group; its name is its own."""
    _check_name(world, sort, call)
    unset = {"division_description": "", "is_main_division": False} if sort is _DIVISIONS else {}
    group = world.add(sort.table, {**unset, **world.completed(sort.table, call.fields)})
    sort.tell(world, "created", group)
    return _shown(world, sort, group)


@_for("get_{}")
def get(sort: Sort, world: World, call: Call) -> dict[str, Any]:
    """Show a group, and how many are in it."""
    return _shown(world, sort, world.called(sort.table, call))


@_for("list_{}s")
def list_all(sort: Sort, world: World, _call: Call) -> Listing:
    """List the groups."""
    found = [_shown(world, sort, each) for each in world[sort.table].values()]
    return Listing(found, {"total_records": len(found)})


@_for("update_{}")
def update(sort: Sort, world: World, call: Call) -> None:
    """Change a group."""
    group = world.called(sort.table, call)
    _check_name(world, sort, call, group)
    group.update(without_key(world.resources[sort.table], call.fields))
    sort.tell(world, "updated", group)


@_for("delete_{}")
def delete(sort: Sort, world: World, call: Call) -> None:
    """Delete a group; who was in it, no longer is. A division must be empty."""
    group = world.called(sort.table, call)
    if sort is _DIVISIONS and members(world, sort, group):
        raise Refusal(42012)
    for each in members(world, sort, group):
        without(each.fields, sort.ids, group.id)
    world.remove(group)
    sort.tell(world, "deleted", group)


@_for("list_{}_members")
def list_members(sort: Sort, world: World, call: Call) -> Listing:
    """List who is in a group."""
    found = members(world, sort, world.called(sort.table, call))
    return Listing([as_member(each) for each in found])


@_for("add_{}_members", _GROUPS, _IM_GROUPS)
@_for("assign_{}_members", _DIVISIONS)
def add_members(sort: Sort, world: World, call: Call) -> dict[str, Any]:
    """Put users into a group; who is in it, stays."""
    group = world.called(sort.table, call)
    given = call.fields.get("members") or call.fields.get("users") or []
    users = named(world, given)
    for each in users:
        if group.id not in (each.get(sort.ids) or ()):
            each[sort.ids] = [*(each.get(sort.ids) or ()), group.id]
            sort.tell(world, "member_added", group, member=as_member(each))
    return {"ids": ",".join(str(each.id) for each in users), "added_at": world.clock.stamp()}


@_for("remove_{}_member", _GROUPS, _IM_GROUPS)
def remove_member(sort: Sort, world: World, call: Call) -> None:
    """Take a user out of a group."""
    group, user = _member(sort, world, call)
    without(user.fields, sort.ids, group.id)
    sort.tell(world, "member_deleted", group, member=as_member(user))


@behaviour("update_group_member")
def update_member(world: World, call: Call) -> None:
    """Move a user to another group, or make a group the first of theirs."""
    group, user = _member(_GROUPS, world, call)
    if call.fields["action"] == "set_primary":
        without(user.fields, _GROUPS.ids, group.id)
        user[_GROUPS.ids] = [group.id, *user[_GROUPS.ids]]
        return
    if not call.fields.get("target_group_id"):
        raise Refusal(300, kind="invalid", saying="target_group_id")
    target = world.find("groups", call.fields["target_group_id"])
    without(user.fields, _GROUPS.ids, group.id)
    without(user.fields, _GROUPS.ids, target.id)
    user[_GROUPS.ids] = [*user[_GROUPS.ids], target.id]


def _member(sort: Sort, world: World, call: Call) -> tuple[Record, Record]:
    group = world.called(sort.table, call)
    user = world["users"].find(call.path["member_id"])
    if user is None or group.id not in (user.get(sort.ids) or ()):
        raise Refusal(4131) if sort is _GROUPS else Refusal.missing("member")
    return group, user


@behaviour("list_group_admins")
def list_admins(world: World, call: Call) -> Listing:
    """List who administers a group."""
    group = world.called("groups", call)
    keys = group.kept.get("admins", ())
    found = [world["users"][each] for each in keys if each in world["users"]]
    return Listing([as_member(each) for each in found])


@behaviour("add_group_admins")
def add_admins(world: World, call: Call) -> dict[str, Any]:
    """Let users administer a group."""
    group = world.called("groups", call)
    users = named(world, call.fields.get("admins") or [])
    admins = group.kept.setdefault("admins", [])
    for each in users:
        if each.id not in admins:
            admins.append(each.id)
            world.emit("group.admin_added", group, admin=as_member(each))
    return {"ids": ",".join(str(each.id) for each in users), "added_at": world.clock.stamp()}


@behaviour("remove_group_admin")
def remove_admin(world: World, call: Call) -> None:
    """Let a user no longer administer a group."""
    group = world.called("groups", call)
    user = world["users"].find(call.path["user_id"])
    if user is None or user.id not in group.kept.get("admins", ()):
        raise Refusal(4138)
    without(group.kept, "admins", user.id)
    world.emit("group.admin_deleted", group, admin=as_member(user))
