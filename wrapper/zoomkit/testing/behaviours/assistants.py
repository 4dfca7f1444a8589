"""Who schedules for whom: a user's assistants do, and see the user among those for whom they do."""

from typing import Any

from zoomkit.testing.people import named
from zoomkit.testing.records import Key, Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World


def _assistants(user: Record) -> dict[Key, dict[str, Any]]:
    """Return what is known of a user's assistants, by their ids."""
    found: dict[Key, dict[str, Any]] = user.kept.setdefault("assistants", {})
    return found


def _schedulers(world: World, user: Record) -> list[Record]:
    return [each for each in world["users"].values() if user.id in _assistants(each)]


@behaviour("list_assistants")
def list_assistants(world: World, call: Call) -> Listing:
    """List who schedules for a user."""
    found = _assistants(world.called("users", call))
    return Listing([{**each, **_who(world, key)} for key, each in found.items()])


def _who(world: World, key: Key) -> dict[str, Any]:
    return {"id": key, "email": world["users"][key]["email"]}


@behaviour("add_assistants")
def add_assistants(world: World, call: Call) -> dict[str, Any]:
    """Let others schedule for a user; nobody is their own assistant, nor one twice."""
    user = world.called("users", call)
    given = call.fields.get("assistants") or []
    found = named(world, given)
    if user in found:
        raise Refusal(200, kind="unsupported")
    if any(each.id in _assistants(user) for each in found):
        raise Refusal(200, kind="already_exists")
    for each, said in zip(found, given, strict=True):
        can = bool(said.get("can_manage_host_private_event"))
        _assistants(user)[each.id] = {"can_manage_host_private_event": can}
    return {"ids": ",".join(str(each.id) for each in found), "add_at": world.clock.stamp()}


@behaviour("remove_assistant")
def remove_assistant(world: World, call: Call) -> None:
    """Let somebody no longer schedule for a user."""
    user = world.called("users", call)
    other = world.find("users", call.path["assistant_id"])
    if _assistants(user).pop(other.id, None) is None:
        raise Refusal.missing("user")


@behaviour("remove_all_assistants")
def remove_all_assistants(world: World, call: Call) -> None:
    """Let nobody schedule for a user."""
    _assistants(world.called("users", call)).clear()


@behaviour("list_schedulers")
def list_schedulers(world: World, call: Call) -> Listing:
    """List for whom a user schedules."""
    found = _schedulers(world, world.called("users", call))
    names = ("id", "email", "pmi")
    return Listing([{name: each[name] for name in names} for each in found])


@behaviour("remove_scheduler")
def remove_scheduler(world: World, call: Call) -> None:
    """Let a user no longer schedule for somebody."""
    user = world.called("users", call)
    other = world.find("users", call.path["scheduler_id"])
    if _assistants(other).pop(user.id, None) is None:
        raise Refusal.missing("user")


@behaviour("remove_all_schedulers")
def remove_all_schedulers(world: World, call: Call) -> None:
    """Let a user schedule for nobody else."""
    user = world.called("users", call)
    for each in _schedulers(world, user):
        del _assistants(each)[user.id]
