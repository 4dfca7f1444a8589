"""Occurrences of what recurs: when they are, and which of them a call is about."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import count, takewhile
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from zoomkit.testing.clock import stamp
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal

RECURRING: Final = (8, 9)
"""The types of meetings and of webinars that recur at fixed times."""
UNFIXED: Final = (3, 6)
"""The types of meetings and of webinars that recur without fixed times."""
AVAILABLE: Final = "available"
DELETED: Final = "deleted"
_DAILY, _WEEKLY, _MONTHLY = 1, 2, 3
_MOST = 60
_LAST_WEEK = -1
_WEEK = 7
_WEEKDAYS = ("1", "2", "3", "4", "5", "6", "7")
_LONGEST = 99


def settle(record: Record) -> None:
    """Work out the start in UTC and the occurrences, as they follow from the other fields.

    An occurrence that begins as one did before is the same: it stays deleted, or moved.
    """
    zone = zone_called(record.get("timezone"))
    if record.get("type") in UNFIXED:
        record["start_time"] = None
    elif record.get("start_time"):
        record["start_time"] = stamp(moment(record["start_time"], zone))
    if record.get("type") not in RECURRING or not record.get("recurrence"):
        record["occurrences"] = None
        return
    first = moment(record["start_time"], zone).astimezone(zone)
    times = takewhile(_within(record["recurrence"], zone), _times(first, record["recurrence"]))
    starts = [start for start, _ in zip(times, range(_count(record["recurrence"])), strict=False)]
    before = {each["occurrence_id"]: each for each in record.get("occurrences") or ()}
    fresh = [
        {
            "occurrence_id": str(int(start.timestamp() * 1000)),
            "start_time": stamp(start),
            "duration": record.get("duration"),
            "status": AVAILABLE,
        }
        for start in starts
    ]
    record["occurrences"] = [before.get(str(each["occurrence_id"]), each) for each in fresh]


def occurrence(record: Record, occurrence_id: str) -> dict[str, Any]:
    """Return one occurrence of a meeting or a webinar.

    Raises:
        Refusal: It has none such, or it is deleted.
    """
    for each in record.get("occurrences") or ():
        if each["occurrence_id"] == occurrence_id and each["status"] == AVAILABLE:
            found: dict[str, Any] = each
            return found
    raise Refusal(saying="occurrence")


def seen(record: Record, query: Mapping[str, Any], now: datetime) -> Record:
    """Return a record as it is shown: as one of its occurrences, and without those that are over.

    Args:
        record: A meeting or a webinar.
        query: What the call asks for: `occurrence_id`, `show_previous_occurrences`.
        now: The present.
    """
    fields = dict(record.fields)
    if query.get("occurrence_id"):
        chosen = occurrence(record, query["occurrence_id"])
        changes = record.kept.get("changes", {}).get(chosen["occurrence_id"], {})
        fields |= changes | {name: chosen[name] for name in ("start_time", "duration")}
    elif fields.get("occurrences") and not query.get("show_previous_occurrences"):
        present = stamp(now)
        fields["occurrences"] = [
            each for each in fields["occurrences"] if each["start_time"] >= present
        ]
    return Record(record.table, record.id, fields, record.parent, record.state)


def moment(text: str, zone: ZoneInfo) -> datetime:
    """Return the moment that a text means; one without an offset is in the zone."""
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=zone) if found.tzinfo is None else found


def zone_called(name: Any) -> ZoneInfo:
    """Return the zone with a name, or UTC where there is none."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _count(recurrence: Mapping[str, Any]) -> int:
    if recurrence.get("end_date_time"):
        return _MOST
    return min(int(recurrence.get("end_times") or 1), _MOST)


def _within(recurrence: Mapping[str, Any], zone: ZoneInfo) -> Any:
    last = recurrence.get("end_date_time")
    return lambda start: not last or start <= moment(last, zone)


def _times(first: datetime, recurrence: Mapping[str, Any]) -> Iterator[datetime]:
    """Yield the starts, by the clock on the wall: summer time moves none of them."""
    for day in _days(first.date(), recurrence):
        if day >= first.date():
            yield datetime.combine(day, first.time(), first.tzinfo)


def _days(first: date, recurrence: Mapping[str, Any]) -> Iterator[date]:
    every = min(max(int(recurrence.get("repeat_interval") or 1), 1), _LONGEST)
    kind = recurrence.get("type")
    if kind == _WEEKLY:
        sunday = first - timedelta(days=first.isoweekday() % _WEEK)
        said = str(recurrence.get("weekly_days") or first.isoweekday() % _WEEK + 1)
        days = sorted({int(each) for each in said.split(",") if each.strip() in _WEEKDAYS})
        days = days or [first.isoweekday() % _WEEK + 1]
        for week in count(step=every):
            yield from (sunday + timedelta(weeks=week, days=day - 1) for day in days)
    elif kind == _MONTHLY:
        for month in range(first.month - 1, _MOST * _LONGEST, every):
            start = date(first.year + month // 12, month % 12 + 1, 1)
            day = _day_of_month(start, recurrence, first.day)
            if day is not None:
                yield day
    else:
        yield from (first + timedelta(days=days) for days in count(step=every))


def _day_of_month(start: date, recurrence: Mapping[str, Any], usual: int) -> date | None:
    following = date(start.year + start.month // 12, start.month % 12 + 1, 1)
    week, weekday = recurrence.get("monthly_week"), recurrence.get("monthly_week_day")
    if week and weekday:
        offset = (weekday - 1 - start.isoweekday()) % _WEEK
        days = [start + timedelta(days=offset + _WEEK * each) for each in range(5)]
        days = [each for each in days if each < following]
        return days[-1] if week == _LAST_WEEK else days[week - 1]
    wanted = start + timedelta(days=int(recurrence.get("monthly_day") or usual) - 1)
    return wanted if wanted < following else None


def utc(text: str) -> datetime:
    """Return the moment of a text as the fake writes it."""
    return datetime.fromisoformat(text).astimezone(UTC)
