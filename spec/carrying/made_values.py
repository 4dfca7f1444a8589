"""Values made from what is known of a field alone: its format, its name, its bounds."""

from __future__ import annotations

import re
import zlib
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from carrying.facts import Node

_PEOPLE = ("amara.okafor", "jonas.lindqvist", "mei.tanaka", "diego.fuentes")
_TIMES = (
    (re.compile(r"(create|add|regist|request|upload|order)"), "2026-03-02T09:30:00Z"),
    (re.compile(r"(end|leave|left|finish|complete|expir|stop|to$|modif|update|last)"),
     "2026-03-16T15:45:00Z"),
    (re.compile(r""), "2026-03-16T15:00:00Z"),
)  # fmt: skip
_DATES = (
    (re.compile(r"(^to$|end|expir|last)"), "2026-03-31"),
    (re.compile(r"(^from$|start|create)"), "2026-03-01"),
    (re.compile(r""), "2026-03-16"),
)
_NEGATIVE = re.compile(r"(delet|block|disabl|error|spam|suspicious|deny|denied|fail|hidden|archiv|"
                       r"external|anonymous|emergency|mute)")  # fmt: skip
_DAY = 24 * 60
_LAST_DAY = 31
_FORMATS = (
    (re.compile(r"email$"), "email"),
    (re.compile(r"(?:url|_link)$"), "uri"),
    (re.compile(r"(?:_time|date_time|_at)$"), "date-time"),
    (re.compile(r"date$|^from$|^to$"), "date"),
)
_COUNTS = frozenset({"page_size", "page_count", "page_number", "total_records"})


def another(value: Any, number: int) -> Any:
    """Return an id like another one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value + number * 1111
    places = [place for place, letter in enumerate(str(value)) if letter.isdigit()]
    if not places:
        return f"{value}{number}"
    digit = (int(value[places[-1]]) + 3 * number) % 10
    return f"{value[: places[-1]]}{digit}{value[places[-1] + 1 :]}"


def in_time(made: dict[str, Any]) -> dict[str, Any]:
    """Return an object whose end follows its start, as its duration says."""
    start, end = made.get("start_time"), made.get("end_time")
    if not (isinstance(start, str) and isinstance(end, str)):
        return made
    if len(end) == len("17:00:00"):
        return {**made, "start_time": "08:30:00"}
    try:
        begun = datetime.fromisoformat(start)
        ended = datetime.fromisoformat(end)
    except ValueError:
        return made
    minutes = made.get("duration")
    if not isinstance(minutes, int) or not 0 < minutes < _DAY:
        if ended > begun:
            return made
        minutes = 45
    ended = begun + timedelta(minutes=minutes)
    return {**made, "end_time": ended.isoformat().replace("+00:00", "Z")}


def truth(node: Node, name: str, number: int) -> bool:
    """Return whether something is so: what is usual first, then the opposite."""
    if isinstance(node.default, bool) and number == 0:
        return node.default
    usual = not _NEGATIVE.search(name.lower())
    return usual if (number + zlib.crc32(name.encode()) % 2 * number) % 2 == 0 else not usual


def fitted(value: Any, node: Node) -> Any:
    """Return a value in the type that is wanted; None if it cannot have it."""
    if isinstance(value, bool) or value is None or not node.type:
        return value if node.type in ("boolean", "") else None
    if node.type == "string":
        text = str(value)
        if node.choices and text not in map(str, node.choices):
            return None
        return text if len(text) <= node.bounds.get("maxLength", len(text)) else None
    return _fitted_number(value, node) if node.type in ("integer", "number") else None


def _fitted_number(value: Any, node: Node) -> int | float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    if node.choices and str(value) not in map(str, node.choices):
        return None
    if not node.bounds.get("minimum", number) <= number <= node.bounds.get("maximum", number):
        return None
    if number == int(number):
        return int(number)
    return number if node.type == "number" else None


def made(node: Node, name: str, number: int) -> Any:
    """Return a value made from the format or the name; None if neither says enough."""
    if node.type == "string":
        return _made_text(node, name.lower(), number)
    if node.type in ("integer", "number"):
        least = node.bounds.get("minimum")
        if isinstance(node.default, int | float) and not isinstance(node.default, bool):
            return fitted(node.default, node)
        if name in _COUNTS:
            return 1
        return fitted(least, node) if least is not None else None
    return {} if node.type == "object" else None


def _made_text(node: Node, name: str, number: int) -> str | None:
    makers: Mapping[str, Callable[[], str]] = {
        "email": lambda: f"{_PEOPLE[number % len(_PEOPLE)]}@example.com",
        "date-time": lambda: _time(name, number),
        "date": lambda: _date(name, number),
        "uri": lambda: f"https://zoom.example.com/{name.removesuffix('_url')}/{number + 1}",
        "uuid": lambda: f"7f3c2a10-5b1e-4d7a-9c3e-0000000000{number + 10}",
    }
    by_name = (form for pattern, form in _FORMATS if pattern.search(name))
    form = node.format or next(by_name, "")
    if form in makers:
        return makers[form]()
    return node.default if isinstance(node.default, str) and node.default else None


def _time(name: str, number: int) -> str:
    time = next(value for pattern, value in _TIMES if pattern.search(name))
    day = int(time[8:10]) + number
    return f"{time[:8]}{day:02}{time[10:]}"


def _date(name: str, number: int) -> str:
    date = next(value for pattern, value in _DATES if pattern.search(name))
    day = min(int(date[8:]) + number, _LAST_DAY)
    return f"{date[:8]}{day:02}"


def word(node: Node, name: str, number: int) -> Any:
    """Return a value that says nothing, for want of a better one."""
    if node.type == "integer":
        return number + 1
    if node.type == "number":
        return number + 1.5
    return f"{name}{number + 1}"
