"""Events: the table `[webhooks]` of a profile.

    [webhooks]
    folders = ["Webhooks"]     # requests in these folders are what the API sends
    name = "event"             # the field of a payload that says which event it is

Without `name`, an event is called like its request.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from postman_openapi.errors import ProfileError


class Webhooks(NamedTuple):
    """Which requests of a collection are events.

    Attributes:
        folders: The names of the folders that hold them, at any depth.
        name: The field of a payload that holds the event's name, dotted where it is nested; empty
            where the request's name is it.
    """

    folders: tuple[str, ...] = ()
    name: str = ""


def webhooks_from(table: Mapping[str, Any]) -> Webhooks:
    """Read the table `[webhooks]` of a profile.

    Raises:
        ProfileError: A key is unknown or has no names.
    """
    if unknown := set(table) - {"folders", "name"}:
        raise ProfileError(f"webhooks: unknown key {min(unknown)!r}; known are folders and name")
    folders, name = table.get("folders", []), table.get("name", "")
    if not isinstance(folders, list) or not all(isinstance(e, str) and e for e in folders):
        raise ProfileError("webhooks.folders is no list of names of folders")
    if not isinstance(name, str):
        raise ProfileError("webhooks.name is no name of a field")
    if table and not folders:
        raise ProfileError("webhooks.folders names no folder")
    return Webhooks(tuple(folders), name)
