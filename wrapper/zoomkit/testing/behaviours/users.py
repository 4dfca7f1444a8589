"""Users: those of the account, with what Zoom makes up of them."""

from collections.abc import Iterator
from typing import Any

from zoomkit.testing.crud import listed, without_key
from zoomkit.testing.findings import REQUIRED
from zoomkit.testing.records import Record, copied
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="users",
        noun="user",
        aliases=("email",),
        create="create_user",
        get="get_user",
        list="list_users",
        update="update_user",
        delete="delete_user",
    ),
)
OWNER = "host@example.com"
"""Who is there from the beginning: the owner of the account."""
_BASIC, _LICENSED, _ON_PREMISE = 1, 2, 3
_STATUSES = {"activate": "active", "deactivate": "inactive"}
_TRANSFERRED = {
    "transfer_meeting": "meetings",
    "transfer_webinar": "webinars",
    "transfer_recording": "recordings",
}


def add_user(world: World, **fields: Any) -> Record:
    """Make a user exist, with what Zoom makes up of one."""
    email = str(fields.get("email", ""))
    first_name = fields.get("first_name") or email.partition("@")[0].title()
    now = world.clock.stamp()
    made_up = {
        "id": world.ids.text(),
        "type": _BASIC,
        "first_name": first_name,
        "last_name": "",
        "display_name": f"{first_name} {fields.get('last_name', '')}".strip(),
        "account_id": world.account_id,
        "status": "active",
        "pmi": world.ids.number(),
        "timezone": "UTC",
        "verified": 1,
        "created_at": now,
        "user_created_at": now,
        "role_name": "Member",
        "role_id": "2",
        "host_key": world.ids.digits(6),
        "dept": "",
    }
    user = world.add("users", {**made_up, **fields})
    user["personal_meeting_url"] = f"https://zoom.us/j/{user['pmi']}"
    return user


def host_called(world: World, address: str) -> Record:
    """Return the user with an address, who is added if there is none."""
    return world["users"].find(address) or add_user(world, email=address)


@behaviour("create_user")
def create_user(world: World, call: Call) -> Record:
    """Add a user; one who is invited is pending until they accept."""
    given = call.fields.get("user_info") or {}
    if not given.get("email"):
        raise Refusal.invalid(("user_info.email", REQUIRED))
    if world["users"].find(given["email"]) is not None:
        raise Refusal(kind="already_exists")
    is_invited = call.fields.get("action") == "create"
    user = add_user(world, **given, status="pending" if is_invited else "active")
    user.fields.pop("password", None)
    world.emit("user.created", user)
    return user


@behaviour("list_users")
def list_users(world: World, call: Call) -> list[Record]:
    """List the users of one status: the active ones, if the query does not say."""
    call.query.setdefault("status", "active")
    return listed(world, "users", call)


@behaviour("check_user_email")
def check_user_email(world: World, call: Call) -> dict[str, Any]:
    """Tell whether somebody has an address."""
    return {"existed_email": world["users"].find(call.query.get("email", "")) is not None}


@behaviour("update_user")
def update_user(world: World, call: Call) -> None:
    """Change a user; a vanity name is one's own."""
    user = world.called("users", call)
    name = call.fields.get("vanity_name")
    if name and any(each.get("vanity_name") == name for each in others(world, user)):
        raise Refusal(4100)
    before = copied(user.fields)
    given = without_key(world.resources["users"], call.fields)
    group = given.pop("group_id", None)
    if group:
        user["group_ids"] = [world.find("groups", group).id]
    user.update(given)
    world.emit("user.updated", user, old_object={name: before.get(name) for name in given})


@behaviour("update_user_email")
def update_email(world: World, call: Call) -> None:
    """Change the address of a user, by which they are found from then on."""
    user = world.called("users", call)
    found = world["users"].find(call.fields["email"])
    if found is not None and found is not user:
        raise Refusal(kind="already_exists", saying="email")
    before = user["email"]
    user["email"] = call.fields["email"]
    for each in _owned(world, user):
        if each.get("host_email") == before:
            each["host_email"] = user["email"]
    world.emit("user.updated", user, old_object={"email": before})


@behaviour("update_user_status")
def update_status(world: World, call: Call) -> None:
    """Activate or deactivate a user, but never the owner of the account."""
    user = world.called("users", call)
    status = _STATUSES.get(call.fields["action"])
    if status is None:
        return
    if user.id == world.owner_id:
        raise Refusal(200, kind="unsupported")
    if user["status"] != status:
        user["status"] = status
        world.emit(f"user.{call.fields['action']}d", user)


@behaviour("delete_user")
def delete_user(world: World, call: Call) -> None:
    """Delete a user, or let them leave the account; what is theirs goes, or to another user."""
    user = world.called("users", call)
    is_deleted = call.query.get("action") == "delete"
    if user.id == world.owner_id:
        raise Refusal(200 if is_deleted else 1117, kind="unsupported")
    address = call.query.get("transfer_email")
    if address:
        target = world["users"].find(address)
        if target is None or target is user:
            raise Refusal(300, kind="invalid")
        for name, table in _TRANSFERRED.items():
            if call.query.get(name):
                _transfer(world, table, user, target)
    elif any(call.query.get(name) for name in _TRANSFERRED):
        world.note("users.delete transferred nothing: 'transfer_email' is missing.")
    for each in others(world, user):
        helpers = each.kept.get("assistants", {})
        helpers.pop(user.id, None)
    for each in list(world["channel_members"].values()):
        if each["id"] == user.id:
            world.remove(each)
    world.remove(user)
    world.emit("user.deleted" if is_deleted else "user.disassociated", user)


def _owned(world: World, user: Record) -> Iterator[Record]:
    for name, resource in world.resources.items():
        if resource.parent == "users":
            yield from world[name].of(user.id)


def _transfer(world: World, table: str, user: Record, target: Record) -> None:
    for each in world[table].of(user.id):
        world[table].remove(each.id)
        each.parent = target.id
        each.update({"host_id": target.id, "host_email": target["email"]})
        world[table].add(each)


def others(world: World, user: Record) -> list[Record]:
    """Return all users but one."""
    return [each for each in world["users"].values() if each is not user]


@behaviour("get_user_counts")
def count_users(world: World, _call: Call) -> dict[str, int]:
    """Tell how many users of each sort there are."""
    users = list(world["users"].values())

    def count(name: str, value: Any) -> int:
        return sum(each.get(name) == value for each in users)

    return {
        "licensed_users_count": count("type", _LICENSED),
        "basic_users_count": count("type", _BASIC),
        "on_prem_users_count": count("type", _ON_PREMISE),
        "room_users_count": len(world["rooms"]),
        "pending_users_count": count("status", "pending"),
        "join_only_users_count": 0,
        "total_users_count": len(users),
    }


@behaviour("check_vanity_name")
def check_vanity_name(world: World, call: Call) -> dict[str, bool]:
    """Tell whether somebody has a vanity name."""
    name = call.query.get("vanity_name")
    return {"existed": any(each.get("vanity_name") == name for each in world["users"].values())}


@behaviour("upload_user_picture")
def upload_picture(world: World, call: Call) -> dict[str, str]:
    """Give a user a picture."""
    user = world.called("users", call)
    user["pic_url"] = f"https://zoom.us/p/{user.id}/{world.ids.hexadecimal(16)}"
    world.emit("user.updated", user)
    return {"pic_url": user["pic_url"]}


@behaviour("delete_user_picture")
def delete_picture(world: World, call: Call) -> None:
    """Take the picture of a user away."""
    user = world.called("users", call)
    user["pic_url"] = None
    world.emit("user.updated", user)
