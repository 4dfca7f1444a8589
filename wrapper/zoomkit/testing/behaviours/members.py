"""Who belongs to what: members and admins of groups, roles and divisions; assistants of users."""

from functools import partial
from typing import Any, Final

from attrs import frozen

from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World


@frozen(kw_only=True)
class Membership:
    """A list of people at something.

    Attributes:
        table: Where it is kept.
        owner: The table of what it is at.
        given: The field of a body that names people.
        list: The operation that lists them.
        add: The operation that adds some.
        remove: The operation that removes the one who is named last in the path.
        remove_all: The operation that removes all.
        counts: The field of the owner that says how many there are.
    """

    table: str
    owner: str
    given: str
    list: str
    add: str = ""
    remove: str = ""
    remove_all: str = ""
    counts: str = ""


MEMBERSHIPS: Final = (
    Membership(
        table="group_members",
        owner="groups",
        given="members",
        list="list_group_members",
        add="add_group_members",
        remove="remove_group_member",
        counts="total_members",
    ),
    Membership(
        table="group_admins",
        owner="groups",
        given="admins",
        list="list_group_admins",
        add="add_group_admins",
        remove="remove_group_admin",
    ),
    Membership(
        table="role_members",
        owner="roles",
        given="members",
        list="list_role_members",
        add="add_role_members",
        remove="remove_role_member",
        counts="total_members",
    ),
    Membership(
        table="im_group_members",
        owner="im_groups",
        given="members",
        list="list_im_group_members",
        add="add_im_group_members",
        remove="remove_im_group_member",
        counts="total_members",
    ),
    Membership(
        table="division_members",
        owner="divisions",
        given="users",
        list="list_division_members",
        add="assign_division_members",
        counts="total_members",
    ),
    Membership(
        table="assistants",
        owner="users",
        given="assistants",
        list="list_assistants",
        add="add_assistants",
        remove="remove_assistant",
        remove_all="remove_all_assistants",
    ),
)
RESOURCES: Final = tuple(
    Resource(table=each.table, noun="member", parent=each.owner) for each in MEMBERSHIPS
)


def add(world: World, membership: Membership, owner: Record, given: dict[str, Any]) -> Record:
    """Let somebody belong to something; who does so already stays.

    Args:
        world: Where.
        membership: The list.
        owner: Whose list it is.
        given: Who: `id` or `email`, and what else is said.

    Raises:
        Refusal: There is no such user.
    """
    named = next((given[name] for name in _NAMES if given.get(name)), "")
    user = world.find("users", named)
    for each in world[membership.table].of(owner.key):
        if each.kept["user"] == user.key:
            return each
    fields = {name: value for name, value in given.items() if name not in _NAMES}
    member = world.add(membership.table, fields, parent=owner.key)
    member.kept["user"] = user.key
    _count(world, membership, owner)
    return member


def people(world: World, membership: Membership, owner: Record) -> list[dict[str, Any]]:
    """Return the users on a list, with what is said of each there."""
    found = []
    for each in world[membership.table].of(owner.key):
        user = world["users"].find(each.kept["user"])
        if user is not None:  # who was deleted belongs to nothing
            shown = {
                "name": user.get("display_name"),
                "department": user.get("dept"),
                "user_id": user.key,
                "user_email": user.get("email"),
                "user_display_name": user.get("display_name"),
            }
            own = {name: value for name, value in each.fields.items() if name != "id"}
            found.append({**shown, **user.fields, **own})
    return found


_NAMES: Final = ("id", "email", "user_id", "user_email")


def _owner(world: World, membership: Membership, call: Call) -> Record:
    return world.called(membership.owner, call)


def _list(membership: Membership, world: World, call: Call) -> Listing:
    return Listing(people(world, membership, _owner(world, membership, call)))


def _add(membership: Membership, world: World, call: Call) -> dict[str, Any]:
    owner = _owner(world, membership, call)
    given = call.fields.get(membership.given) or ()
    added = [add(world, membership, owner, dict(each)) for each in given]
    ids = ",".join(str(each.kept["user"]) for each in added)
    now = world.clock.stamp()
    return {"ids": ids, "added_at": now, "add_at": now}


def _remove(membership: Membership, world: World, call: Call) -> None:
    owner = _owner(world, membership, call)
    user = world.find("users", call.key)
    for each in world[membership.table].of(owner.key):
        if each.kept["user"] == user.key:
            world.remove(each)
            _count(world, membership, owner)
            return
    raise Refusal.missing("user")


def _remove_all(membership: Membership, world: World, call: Call) -> None:
    for each in world[membership.table].of(_owner(world, membership, call).key):
        world.remove(each)


def _count(world: World, membership: Membership, owner: Record) -> None:
    if membership.counts:
        owner[membership.counts] = len(world[membership.table].of(owner.key))


for _each in MEMBERSHIPS:
    for _operation, _does in (
        (_each.list, _list),
        (_each.add, _add),
        (_each.remove, _remove),
        (_each.remove_all, _remove_all),
    ):
        if _operation:
            behaviour(_operation)(partial(_does, _each))
