"""Users as members of something: found by what a request says of them, shown as members."""

from collections.abc import Iterable, Mapping
from typing import Any

from zoomkit.testing.records import Key, Record
from zoomkit.testing.world import World

_IDS = ("id", "user_id", "email", "user_email")


def named(world: World, given: Iterable[Mapping[str, Any]]) -> list[Record]:
    """Return the users that a request names by id or address.

    Raises:
        Refusal: One of them does not exist.
    """
    return [
        world.find("users", next((each[name] for name in _IDS if each.get(name)), ""))
        for each in given
    ]


def display_name(user: Record) -> str:
    """Return the name that others see of a user."""
    name = f"{user.get('first_name') or ''} {user.get('last_name') or ''}".strip()
    return str(user.get("display_name") or name)


def as_member(user: Record) -> dict[str, Any]:
    """Return what lists of members show of a user."""
    return {
        "id": user.id,
        "member_id": str(user.id).lower(),
        "email": user["email"],
        "first_name": user.get("first_name", ""),
        "last_name": user.get("last_name", ""),
        "name": display_name(user),
        "type": user.get("type"),
        "department": user.get("dept", ""),
        "user_id": user.id,
        "user_display_name": display_name(user),
        "user_email": user["email"],
    }


def without(fields: dict[str, Any], name: str, key: Key) -> None:
    """Take an id out of a list of ids."""
    fields[name] = [each for each in fields.get(name) or () if each != key]
