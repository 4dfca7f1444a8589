"""Reports, made from what happened."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.owners import for_owners
from zoomkit.testing.behaviours.past import answers, instance_of
from zoomkit.testing.behaviours.scheduling import is_over, upcoming
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Fields, Listing, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

_RECENT_MONTHS = 6
_TABLES = {"meeting": ("meetings",), "webinar": ("webinars",)}


def over(
    world: World, call: Call, tables: Iterable[str] = ("meetings", "webinars")
) -> list[Record]:
    """Return what is over within the dates of a call."""
    first, last = str(call.query.get("from") or ""), str(call.query.get("to") or "9")
    by_end = "end_time" in (call.query.get("date_type"), call.query.get("query_date_type"))
    field = "end_time" if by_end else "start_time"
    return [
        each
        for each in world["instances"].values()
        if each.state == lifecycle.ENDED
        and each.kept["table"] in tables
        and first <= each[field][:10] <= last
    ]


def featured(world: World, instance: Record) -> dict[str, Any]:
    """Return an instance with what it had: a recording, polls."""
    host = world["users"].find(instance["host_id"] or "")
    return {
        **instance.fields,
        "custom_keys": None,
        "tracking_fields": None,
        "session_key": None,
        "host_name": host["display_name"] if host else None,
        "host_organization": None,
        "schedule_time": instance["start_time"],
        "join_time": None,
        "join_waiting_room_time": None,
        "leave_time": None,
        "has_recording": instance.id in world["recordings"],
        "has_screen_share": False,
        "has_chat": False,
        "participants_count_my_account": sum(
            each["internal_user"] for each in world["participants"].of(instance.id)
        ),
    }


@for_owners("get_{}_report")
def get_report(owner: str, world: World, call: Call) -> Fields:
    """Report what is over of a meeting or a webinar."""
    return featured(world, instance_of(world, owner, call.path[f"{owner}_id"]))


@for_owners("list_report_{}_participants")
def list_participants(owner: str, world: World, call: Call) -> list[Fields]:
    """Report who was there; with the ids of registrants where these are asked for."""
    instance = instance_of(world, owner, call.path[f"{owner}_id"])
    hidden = {} if call.query.get("include_fields") == "registrant_id" else {"registrant_id": None}
    return [{**each.fields, **hidden} for each in world["participants"].of(instance.id)]


@for_owners("get_{}_poll_report")
def get_poll_report(owner: str, world: World, call: Call) -> Fields:
    """Report what was answered to polls."""
    return answers(instance_of(world, owner, call.path[f"{owner}_id"]), "polls")


@for_owners("get_{}_qa_report")
def get_qa_report(owner: str, world: World, call: Call) -> Fields:
    """Report what was asked, and what was answered."""
    return answers(instance_of(world, owner, call.path[f"{owner}_id"]), "questions")


@for_owners("get_{}_survey_report")
def get_survey_report(owner: str, world: World, call: Call) -> Fields:
    """Report what was answered to the survey."""
    instance = instance_of(world, owner, call.path[f"{owner}_id"])
    record = world[f"{owner}s"].find(instance["id"])
    survey = record.kept.get("survey", {}) if record else {}
    return {
        **answers(instance, "survey"),
        f"{owner}_id": instance["id"],
        f"{owner}_uuid": instance.id,
        "survey_id": None,
        "survey_name": (survey.get("custom_survey") or {}).get("title"),
    }


@behaviour("list_report_user_meetings")
def list_user_meetings(world: World, call: Call) -> list[Fields]:
    """Report what a host held, "pastOne" with one person, or where they were, as "pastJoined"."""
    host = world.find("users", call.path["user_id"])
    kind = call.query.get("type") or "past"
    found = over(world, call)
    if kind == "pastJoined":
        found = [each for each in found if _was_in(world, each, host)]
    else:
        found = [each for each in found if each["host_id"] == host.id]
    if kind == "pastOne":
        found = [each for each in found if _people(world, each) == 1]
    return [featured(world, each) for each in found]


def _people(world: World, instance: Record) -> int:
    """Return how many were there; who came back counts once."""
    there = world["participants"].of(instance.id)
    return len({str(each["email"] or each["name"]).casefold() for each in there})


def _was_in(world: World, instance: Record, user: Record) -> bool:
    return any(each["id"] == user.id for each in world["participants"].of(instance.id))


@behaviour("list_report_hosts")
def list_hosts(world: World, call: Call) -> Listing:
    """Report who held something, or who did not."""
    found = over(world, call)
    hosts = []
    for user in world["users"].values():
        held = [each for each in found if each["host_id"] == user.id]
        if bool(held) == (call.query.get("type") != "inactive"):
            hosts.append(
                {
                    **{name: user.get(name) for name in ("id", "email", "type", "dept")},
                    "user_name": user.get("display_name"),
                    "custom_attributes": None,
                    "meetings": len(held),
                    "participants": sum(each["participants_count"] for each in held),
                    "meeting_minutes": sum(each["duration"] for each in held),
                }
            )
    totals = {
        f"total_{name}": sum(each[name] for each in hosts)
        for name in ("meetings", "participants", "meeting_minutes")
    }
    return Listing(hosts, totals)


@behaviour("get_daily_usage_report")
def get_daily_usage(world: World, call: Call) -> dict[str, Any]:
    """Report what happened on each day of a month, by default of the present one."""
    now = world.clock.now()
    year, month = call.query.get("year") or now.year, call.query.get("month") or now.month
    if not 0 <= (now.year - year) * 12 + now.month - month < _RECENT_MONTHS:
        raise Refusal(300, kind="invalid", saying="daily report")
    days = []
    for number in range(1, monthrange(year, month)[1] + 1):
        day = date(year, month, number).isoformat()
        held = [
            each
            for each in world["instances"].values()
            if each.state == lifecycle.ENDED and each["start_time"][:10] == day
        ]
        new = [each for each in world["users"].values() if str(each.get("created_at"))[:10] == day]
        days.append(
            {
                "date": day,
                "new_users": len(new),
                "meetings": len(held),
                "participants": sum(each["participants_count"] for each in held),
                "meeting_minutes": sum(each["total_minutes"] for each in held),
            }
        )
    return {"year": year, "month": month, "dates": days}


@behaviour("list_report_upcoming_events")
def list_upcoming_events(world: World, call: Call) -> list[Fields]:
    """Report what is to come."""
    first, last = str(call.query.get("from") or ""), str(call.query.get("to") or "9")
    tables = _TABLES.get(call.query.get("type", ""), ("meetings", "webinars"))
    events = []
    for record in (each for table in tables for each in world[table].values()):
        host = world["users"].find(record.parent or "")
        is_to_come = record.state != lifecycle.STARTED and not is_over(record)
        for each in upcoming(world, record) if is_to_come else ():
            if each.get("start_time") and first <= each["start_time"][:10] <= last:
                named = (
                    {"dept": host.get("dept"), "host_name": host["display_name"]} if host else {}
                )
                shown = {**each.fields, "id": str(each.id), "host_id": each.parent, **named}
                events.append(shown)
    return sorted(events, key=lambda each: str(each["start_time"]))


@behaviour("list_report_history_meetings")
def list_history_meetings(world: World, call: Call) -> list[Fields]:
    """Report all that is over."""
    tables = _TABLES.get(call.query.get("meeting_type", ""), ("meetings", "webinars"))
    words = str(call.query.get("search_key") or "").casefold()
    return [
        {
            **each.fields,
            "meeting_uuid": each.id,
            "meeting_id": each["id"],
            "type": each.kept["table"].removesuffix("s").title(),
            "host_display_name": each["user_name"],
            "host_email": each["user_email"],
            "participants": each["participants_count"],
            "total_participant_minutes": each["total_minutes"],
            "department": each["dept"],
            "unique_viewers": each["participants_count"],
            "max_concurrent_views": each["participants_count"],
            "create_time": each["start_time"],
        }
        for each in over(world, call, tables)
        if words in f"{each['topic']} {each['id']} {each['user_email']}".casefold()
    ]


@behaviour("get_cloud_recording_usage_report")
def get_cloud_recording_usage(world: World, call: Call) -> dict[str, Any]:
    """Report how much the recordings of each day take."""
    first, last = str(call.query.get("from") or ""), str(call.query.get("to") or "9")
    sizes: dict[str, int] = {}
    for each in world["recording_files"].values():
        day = each["recording_start"][:10]
        if first <= day <= last:
            sizes[day] = sizes.get(day, 0) + each["file_size"]
    days = [
        {
            "date": f"{day}T00:00:00Z",
            "usage": _size(size),
            "plan_usage": "0",
            "free_usage": _size(size),
        }
        for day, size in sorted(sizes.items())
    ]
    return {**call.query, "cloud_recording_storage": days}


def _size(size: int) -> str:
    return f"{size / 2**20:.2f} MB"
