"""What happens to meetings and webinars: they start, people come and go, they end."""

from math import ceil
from typing import Any, Final, Literal, TypeAlias, get_args

from zoomkit.errors import InvalidArgumentError
from zoomkit.testing.occurrences import utc
from zoomkit.testing.records import Record
from zoomkit.testing.world import World

WAITING: Final = "waiting"
STARTED: Final = "started"
ENDED: Final = "ended"
Status: TypeAlias = Literal["waiting", "started", "ended"]
"""What a meeting or a webinar is doing."""
_INSTANCE = "instance"


def noun_of(record: Record) -> str:
    """Return what one of a record's table is called: "meeting", "webinar"."""
    return record.table.removesuffix("s")


def known_status(status: str) -> str:
    """Return what a meeting or a webinar can be doing.

    Raises:
        InvalidArgumentError: It cannot do this.
    """
    known = get_args(Status)
    if status not in known:
        raise InvalidArgumentError(f"status must be one of {known}, and not {status!r}.")
    return status


def put(record: Record, status: str) -> None:
    """Let a meeting or a webinar be waiting, started or ended, without anything that happens."""
    record.state = status
    record["status"] = STARTED if status == STARTED else WAITING


def start(world: World, record: Record) -> Record:
    """Start a meeting or a webinar, and return the instance that begins.

    Where one is under way nothing happens, and a notice says so.
    """
    if record.state == STARTED:
        world.note(f"{noun_of(record)} {record.id} is under way; starting it changes nothing.")
        return current(world, record)
    record.state = STARTED
    record["status"] = STARTED
    instance = _begin(world, record)
    world.emit(f"{noun_of(record)}.started", record)
    return instance


def current(world: World, record: Record) -> Record:
    """Return the instance that is under way, or the last one.

    One that was put there as under way, or as ended, begins its instance with this.
    """
    key = record.kept.get(_INSTANCE)
    found = world["instances"].find(key) if key else None
    return found or _begin(world, record)


def join(
    world: World,
    record: Record,
    name: str,
    email: str = "",
    **fields: Any,
) -> Record:
    """Let somebody join; what is not under way starts with this.

    Args:
        world: Where.
        record: A meeting or a webinar.
        name: The name that they show.
        email: Their address, if they are known by one.
        **fields: Further fields, as reports show them: `customer_key`.
    """
    instance = current(world, record) if record.state == STARTED else start(world, record)
    user = world["users"].find(email) if email else None
    registrants = world[f"{noun_of(record)}_registrants"].of(record.id)
    same = (each for each in registrants if str(each["email"]).casefold() == email.casefold())
    registrant = next(same, None)
    number = world.ids.digits(8)
    participant = world.add(
        "participants",
        {
            "id": user.id if user else "",
            "name": name,
            "user_name": name,
            "user_id": number,
            "participant_uuid": world.ids.hexadecimal().upper(),
            "participant_user_id": user.id if user else "",
            "registrant_id": registrant.id if registrant else "",
            "user_email": email,
            "email": email,
            "join_time": world.clock.stamp(),
            "leave_time": None,
            "duration": 0,
            "failover": False,
            "status": "in_meeting",
            "internal_user": user is not None,
            "customer_key": None,
            "bo_mtg_id": None,
            "leave_reason": None,
            **fields,
        },
        parent=instance.id,
        key=number,
        state=STARTED,
    )
    instance["participants_count"] = len(world["participants"].of(instance.id))
    world.emit(f"{noun_of(record)}.participant_joined", record, participant=participant.fields)
    return participant


def leave(world: World, record: Record, participant: Record) -> None:
    """Let somebody leave; who has left already stays away, and a notice says so."""
    if participant.state == ENDED:
        world.note(f"{participant['name']} has left already; leaving again changes nothing.")
        return
    participant.state = ENDED
    participant["leave_time"] = world.clock.stamp()
    participant["leave_reason"] = f"{participant['name']} left the {noun_of(record)}."
    participant["duration"] = seconds(participant["join_time"], participant["leave_time"])
    world.emit(f"{noun_of(record)}.participant_left", record, participant=participant.fields)


def end(world: World, record: Record) -> None:
    """End a meeting or a webinar; where none is under way nothing happens, and a notice says so."""
    if record.state != STARTED:
        world.note(f"{noun_of(record)} {record.id} is {record.state}; ending it changes nothing.")
        return
    instance = current(world, record)
    people = world["participants"].of(instance.id)
    for each in people:
        if each.state == STARTED:
            leave(world, record, each)
    instance.state = ENDED
    instance["end_time"] = world.clock.stamp()
    instance["duration"] = minutes(instance["start_time"], instance["end_time"])
    instance["total_minutes"] = sum(ceil(each["duration"] / 60) for each in people)
    record.state = ENDED
    record["status"] = WAITING  # what the API shows of one that could be started again
    world.emit(f"{noun_of(record)}.ended", record, **_times(instance))
    record["uuid"] = world.ids.uuid()  # each instance has one of its own


def seconds(begin: str, finish: str) -> int:
    """Return how many seconds are between two times."""
    return int((utc(finish) - utc(begin)).total_seconds())


def minutes(begin: str, finish: str) -> int:
    """Return how many minutes are between two times; what has begun counts whole."""
    return ceil(seconds(begin, finish) / 60)


def _begin(world: World, record: Record) -> Record:
    host = world["users"].find(record.parent) if record.parent else None
    now = world.clock.stamp()
    instance = world.add(
        "instances",
        {
            "uuid": record["uuid"],
            "id": record.id,
            "host_id": record.parent,
            "topic": record.get("topic"),
            "type": record.get("type"),
            "user_email": host.get("email") if host else None,
            "user_name": host.get("display_name") if host else None,
            "dept": host.get("dept", "") if host else "",
            "start_time": now,
            "end_time": now if record.state == ENDED else None,
            "duration": 0,
            "participants_count": 0,
            "total_minutes": 0,
            "source": "Zoom",
            "has_meeting_summary": False,
        },
        parent=record.id,
        state=record.state,
    )
    instance.kept["table"] = record.table
    record.kept[_INSTANCE] = instance.id
    return instance


def _times(instance: Record) -> dict[str, Any]:
    return {name: instance[name] for name in ("uuid", "start_time", "end_time")}
