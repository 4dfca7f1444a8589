"""Dashboards of meetings and webinars, from the same records as reports."""

from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.owners import for_owners
from zoomkit.testing.behaviours.past import instance_of
from zoomkit.testing.behaviours.reports import featured, over
from zoomkit.testing.records import Key, Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Fields
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

_LIVE = "live"
_NOT_USED = (
    "has_3rd_party_audio",
    "has_archiving",
    "has_pstn",
    "has_screen_share",
    "has_sip",
    "has_manual_captions",
    "has_automated_captions",
    "has_qa",
    "has_survey",
)


@for_owners("list_{}_metrics")
def list_metrics(owner: str, world: World, call: Call) -> list[Fields]:
    """List what is under way, or what is over."""
    if (call.query.get("type") or _LIVE) == _LIVE:
        found = [
            each
            for each in world["instances"].values()
            if each.state == lifecycle.STARTED and each.kept["table"] == f"{owner}s"
        ]
    else:
        found = over(world, call, (f"{owner}s",))
    if call.query.get("type") == "pastOne":
        found = [each for each in found if each["participants_count"] == 1]
    return [_metrics(world, each) for each in found]


@for_owners("get_{}_metrics")
def get_metrics(owner: str, world: World, call: Call) -> Fields:
    """Show what is under way, or what is over."""
    return _metrics(world, _called(owner, world, call))


@for_owners("list_{}_participant_metrics")
def list_participants(owner: str, world: World, call: Call) -> list[Fields]:
    """List who is there, or who was."""
    hidden = {} if call.query.get("include_fields") == "registrant_id" else {"registrant_id": None}
    found = world["participants"].of(_called(owner, world, call).id)
    return [{**each.fields, **hidden} for each in found]


@for_owners("list_{}_participant_qos")
def list_qos(owner: str, world: World, call: Call) -> list[Fields]:
    """List how well who is there, or was, could hear and see."""
    return [each.fields for each in world["participants"].of(_called(owner, world, call).id)]


@for_owners("get_{}_participant_qos")
def get_qos(owner: str, world: World, call: Call) -> Fields:
    """Show how well somebody who is there, or was, could hear and see."""
    key = call.path["participant_id"]
    for each in world["participants"].of(_called(owner, world, call).id):
        if key in (each["user_id"], each["participant_uuid"], each["id"]):
            return each.fields
    raise Refusal.missing("participant")


def _called(owner: str, world: World, call: Call) -> Record:
    key: Key = call.path[f"{owner}_id"]
    if (call.query.get("type") or _LIVE) != _LIVE:
        return instance_of(world, owner, key)
    instance = world["instances"].find(key)
    if instance is not None and instance.state == lifecycle.STARTED:
        return instance
    record = world[f"{owner}s"].find(key)
    if record is None or record.state != lifecycle.STARTED:
        raise Refusal.missing(owner)
    return lifecycle.current(world, record)


def _metrics(world: World, instance: Record) -> dict[str, Any]:
    end = instance["end_time"] or world.clock.stamp()
    length = lifecycle.seconds(instance["start_time"], end)
    hours, rest = divmod(length, 3600)
    clock = f"{rest // 60:02}:{rest % 60:02}"
    return {
        **featured(world, instance),
        **dict.fromkeys(_NOT_USED, False),
        "has_voip": True,
        "has_video": True,
        "has_poll": "polls" in instance.kept,
        "host": instance["user_name"],
        "email": instance["user_email"],
        "user_type": "Licensed",
        "duration": f"{hours:02}:{clock}" if hours else clock,
        "participants": instance["participants_count"],
        "in_room_participants": 0,
    }
