"""Settings: what was set goes before what the documented example has."""

from functools import partial
from typing import Any

from attrs import frozen

from zoomkit.testing import answering
from zoomkit.testing.records import Record, merge
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

_KINDS = ("option", "type", "setting_type")
RESOURCES = (Resource(table="settings", noun="setting"),)


@frozen
class Settings:
    """Settings that one operation shows and another one changes.

    Attributes:
        name: What both are called: "user_settings".
        table: The table of whose they are; "" for the account's.
        argument: The argument of its id in paths, where the table's own does not serve.
        event: What happens when they are changed.
    """

    name: str
    table: str = ""
    argument: str = ""
    event: str = ""


ALL = (
    Settings("user_settings", "users", event="user.settings_updated"),
    Settings("user_presence", "users", event="user.presence_status_updated"),
    Settings("group_settings", "groups", event="group.settings_updated"),
    Settings("group_locked_settings", "groups", event="group.lock_settings_updated"),
    Settings("group_webinar_registration_settings", "groups"),
    Settings("account_settings", event="account.settings_updated"),
    Settings("account_locked_settings", event="account.lock_settings_updated"),
    Settings("account_webinar_registration_settings"),
    Settings("channel_retention_policy", "channels"),
    Settings("room_settings", "rooms", argument="id"),
    Settings("room_location_settings", "room_locations"),
    Settings("rooms_account_settings"),
    Settings("rooms_account_profile"),
    Settings("room_location_structure"),
    Settings("tsp_settings"),
    Settings("sip_trunk_settings"),
)


def _owner(settings: Settings, world: World, call: Call) -> Record | None:
    if not settings.table:
        return None
    argument = settings.argument or world.resources[settings.table].id_argument
    return world.find(settings.table, call.path[argument])


def _key(settings: Settings, owner: Record | None, call: Call) -> str:
    kinds = [str(call.query.get(each, "")) for each in _KINDS]
    whose = owner.id if owner else next(iter(call.path.values()), "")
    return ":".join([settings.name, str(whose), *kinds])


def _get(settings: Settings, world: World, call: Call) -> dict[str, Any]:
    owner = _owner(settings, world, call)
    example = answering.load().examples.answer(call).body
    shown: dict[str, Any] = example if isinstance(example, dict) else {}
    found = world["settings"].find(_key(settings, owner, call))
    if found is not None:
        merge(shown, found.kept)
    return shown


def _update(settings: Settings, world: World, call: Call) -> None:
    owner = _owner(settings, world, call)
    key = _key(settings, owner, call)
    found = world["settings"].find(key) or world.add("settings", {}, key=key)
    merge(found.kept, call.fields)
    if settings.event:
        world.emit(settings.event, owner, settings=call.fields)


for _each in ALL:
    behaviour(f"get_{_each.name}")(partial(_get, _each))
    behaviour(f"update_{_each.name}")(partial(_update, _each))
