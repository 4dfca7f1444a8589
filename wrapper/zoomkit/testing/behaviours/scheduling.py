"""What is the same for meetings and webinars: scheduled, changed, deleted, recovered."""

from collections.abc import Iterator
from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.clock import stamp
from zoomkit.testing.crud import without_key
from zoomkit.testing.occurrences import (
    AVAILABLE,
    DELETED,
    RECURRING,
    UNFIXED,
    moment,
    occurrence,
    settle,
    zone_called,
)
from zoomkit.testing.records import Key, Record, copied
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

_NO_REGISTRATION = 2
_TIMING = ("start_time", "timezone", "recurrence", "type", "duration")
_ENDS = ("end_times", "end_date_time")


def schedule(world: World, table: str, host: Record, fields: dict[str, Any]) -> Record:
    """Make a meeting or a webinar exist, with what Zoom makes up of one.

    Args:
        world: Where.
        table: "meetings" or "webinars".
        host: Whose it is.
        fields: What is said of it; the documented defaults are added.
    """
    fields = {name: value for name, value in fields.items() if value is not None}
    _note_zone(world, fields)
    key = fields.pop("id", None) or world.ids.number()
    said = world.completed(table, fields)
    if "recurrence" in fields:  # its defaults would contradict what is given
        said["recurrence"] = dict(fields["recurrence"])
    now = world.clock.stamp()
    made_up = {
        "uuid": world.ids.uuid(),
        "host_id": host.id,
        "host_email": host.get("email"),
        "assistant_id": "",
        "topic": "Zoom Meeting" if table == "meetings" else "Zoom Webinar",
        "status": lifecycle.WAITING,
        "timezone": host.get("timezone", "UTC"),
        "start_time": now,
        "created_at": now,
        "join_url": f"https://zoom.us/{'j' if table == 'meetings' else 'w'}/{key}",
        "start_url": f"https://zoom.us/s/{key}?zak={world.ids.hexadecimal()}",
        "chat_join_url": None,
        "pmi": None,
        "template_id": None,
        "record_file_id": None,
        "is_simulive": False,
        "creation_source": "open_api",
        "pstn_password": world.ids.digits(6),
        "h323_password": world.ids.digits(6),
        "h323_passcode": world.ids.digits(6),
        "encrypted_password": world.ids.hexadecimal(),
        "encrypted_passcode": world.ids.hexadecimal(),
        "dynamic_host_key": world.ids.digits(6),
    }
    record = world.add(table, {**made_up, **said}, parent=host.id, key=key, state=lifecycle.WAITING)
    settle(record)
    _offer_registration(record)
    world.emit(f"{lifecycle.noun_of(record)}.created", record)
    return record


def is_registered_for(record: Record) -> bool:
    """Tell whether people have to register for a meeting or a webinar."""
    settings = record.get("settings") or {}
    return bool(settings.get("approval_type", _NO_REGISTRATION) != _NO_REGISTRATION)


def change(world: World, record: Record, call: Call) -> None:
    """Change what is given of a meeting or a webinar, or of one of its occurrences."""
    fields = without_key(world.resources[record.table], call.fields)
    fields = {name: value for name, value in fields.items() if value is not None}
    _note_zone(world, fields)
    before = copied(record.fields)
    occurrence_id = call.query.get("occurrence_id")
    about: dict[str, Any] = {}
    if occurrence_id:
        chosen = occurrence(record, occurrence_id)
        before |= record.kept.get("changes", {}).get(occurrence_id, {}) | chosen
        _change_one(record, chosen, fields)
        about = {"occurrence_id": occurrence_id, "occurrences": [chosen]}
    else:
        _change_all(world, record, fields)
    world.emit(
        f"{lifecycle.noun_of(record)}.updated",
        record,
        old_object={name: before.get(name) for name in fields},
        **about,
    )


def _note_zone(world: World, fields: dict[str, Any]) -> None:
    name = fields.get("timezone")
    if name and zone_called(name).key != name:
        world.note(f"There is no time zone {name!r}; its times are taken as UTC.")


def _change_all(world: World, record: Record, fields: dict[str, Any]) -> None:
    given = fields.get("recurrence") or {}
    if any(name in given for name in _ENDS):
        for name in _ENDS:
            (record.get("recurrence") or {}).pop(name, None)
    is_longer = fields.get("duration", record.get("duration")) != record.get("duration")
    record.update(fields)
    if any(name in fields for name in _TIMING):
        settle(record)
    for each in record.get("occurrences") or () if is_longer else ():
        each["duration"] = fields["duration"]
    is_ahead = (record.get("start_time") or "") > world.clock.stamp()
    if "start_time" in fields and is_ahead and record.state == lifecycle.ENDED:
        lifecycle.put(record, lifecycle.WAITING)
    _offer_registration(record)


def _change_one(record: Record, chosen: dict[str, Any], fields: dict[str, Any]) -> None:
    if "start_time" in fields:
        zone = zone_called(fields.get("timezone") or record.get("timezone"))
        chosen["start_time"] = stamp(moment(fields["start_time"], zone))
    if "duration" in fields:
        chosen["duration"] = fields["duration"]
    changes = record.kept.setdefault("changes", {}).setdefault(chosen["occurrence_id"], {})
    changes |= {name: value for name, value in fields.items() if name not in _TIMING}


def cancel(world: World, record: Record, call: Call) -> None:
    """Delete a meeting or a webinar, or one of its occurrences; with the last one all is gone."""
    noun = lifecycle.noun_of(record)
    occurrence_id = call.query.get("occurrence_id")
    if occurrence_id:
        chosen = occurrence(record, occurrence_id)
        chosen["status"] = DELETED
        world.emit(f"{noun}.deleted", record, occurrence_id=occurrence_id, occurrences=[chosen])
        if any(each["status"] == AVAILABLE for each in record["occurrences"]):
            return
    else:
        world.emit(f"{noun}.deleted", record)
    below = _below(world, record)
    world.remove(record)
    if record.table == "meetings":
        kept = world.add("deleted_meetings", record.fields, parent=record.parent, key=record.id)
        kept.kept["records"] = [record, *below]


def recover(world: World, key: Key) -> None:
    """Let a deleted meeting come back, with all that belonged to it.

    Raises:
        Refusal: None such was deleted.
    """
    deleted = world["deleted_meetings"].find(key)
    if deleted is None:
        raise Refusal.missing("meeting")
    world.remove(deleted)
    for each in deleted.kept["records"]:
        world[each.table].add(each)
    world.emit("meeting.recovered", deleted.kept["records"][0])


def is_over(record: Record) -> bool:
    """Tell whether a meeting or a webinar has ended for good: what recurs goes on."""
    return record.state == lifecycle.ENDED and record.get("type") not in (*RECURRING, *UNFIXED)


def upcoming(world: World, record: Record) -> Iterator[Record]:
    """Yield a meeting or a webinar as it is to come: once for each occurrence, if it recurs."""
    now = world.clock.stamp()
    if record.get("type") not in RECURRING or not record.get("occurrences"):
        if record.state == lifecycle.STARTED or (record.get("start_time") or now) >= now:
            yield record
        return
    for each in record["occurrences"]:
        if each["status"] == AVAILABLE and each["start_time"] >= now:
            changes = record.kept.get("changes", {}).get(each["occurrence_id"], {})
            times = {name: each[name] for name in ("start_time", "duration")}
            fields = {**record.fields, **changes, **times, "occurrences": None}
            yield Record(record.table, record.id, fields, record.parent, record.state)


def _below(world: World, record: Record) -> list[Record]:
    tables = [name for name, each in world.resources.items() if each.parent == record.table]
    return [each for name in tables for each in world[name].of(record.id)]


def _offer_registration(record: Record) -> None:
    address = f"https://zoom.us/{lifecycle.noun_of(record)}/register/{record.id}"
    record["registration_url"] = address if is_registered_for(record) else None
