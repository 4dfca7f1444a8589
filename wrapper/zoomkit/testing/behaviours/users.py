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
_BASIC = 1


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
