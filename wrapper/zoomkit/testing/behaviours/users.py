"""Users: those of the account, with what Zoom makes up of them."""

from typing import Any

from zoomkit.testing.crud import listed
from zoomkit.testing.records import Record
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
_BASIC, _LICENSED = 1, 2
_STATUSES = {"activate": "active", "deactivate": "inactive"}


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


@behaviour("create_user")
def create_user(world: World, call: Call) -> Record:
    """Add a user; one who is invited is pending until they accept."""
    given = call.fields.get("user_info") or {}
    if not given.get("email"):
        raise Refusal.invalid(("user_info.email", "This field is required."))
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


@behaviour("update_user_status")
def update_user_status(world: World, call: Call) -> None:
    """Let a user be active, or not; only active ones are listed by default."""
    user = world.called("users", call)
    action = call.fields.get("action")
    wanted = _STATUSES.get(str(action), user["status"])
    if user["status"] == wanted:
        world.note(f"{user['email']} is {wanted} already; {action} changes nothing.")
    user["status"] = wanted
    world.emit(f"user.{action}d", user)


@behaviour("update_user_email")
def update_user_email(world: World, call: Call) -> None:
    """Change the address of a user, by which they are found from now on."""
    user = world.called("users", call)
    wanted = call.fields.get("email", "")
    if world["users"].find(wanted) not in (None, user):
        raise Refusal(kind="already_exists")
    user["email"] = wanted
    world.emit("user.updated", user)


@behaviour("get_user_presence")
def get_presence(world: World, call: Call) -> dict[str, Any]:
    """Show whether a user can be reached."""
    return {"status": world.called("users", call).kept.get("presence", "Available")}


@behaviour("update_user_presence")
def update_presence(world: World, call: Call) -> None:
    """Say whether a user can be reached."""
    user = world.called("users", call)
    user.kept["presence"] = call.fields.get("status")
    world.emit("user.presence_status_updated", user)


@behaviour("get_user_counts")
def get_counts(world: World, call: Call) -> dict[str, int]:  # noqa: ARG001 - what behaviours take
    """Count the users by what they have."""
    users = list(world["users"].values())
    return {
        "licensed_users_count": sum(each.get("type") == _LICENSED for each in users),
        "basic_users_count": sum(each.get("type") == _BASIC for each in users),
        "pending_users_count": sum(each["status"] == "pending" for each in users),
        "on_prem_users_count": 0,
        "room_users_count": len(world["rooms"]),
        "join_only_users_count": 0,
        "total_users_count": len(users),
    }
