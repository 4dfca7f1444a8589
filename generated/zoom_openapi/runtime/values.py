"""Single values of answers: copies of JSON, and dates and times in it."""

import re
from datetime import date, datetime
from typing import Any

_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?(?:([Zz])|([+-]\d\d):?(\d\d))", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_USUAL_LENGTH = len("2026-03-01T09:30:00Z")
_MICROSECONDS = 6  # digits


def copied(value: Any) -> Any:
    """Return a copy of JSON data, however deep it is."""
    kind = type(value)
    if kind is not dict and kind is not list:
        return value
    root = value.copy()
    pending = [root]
    while pending:
        node = pending.pop()
        for key, each in node.items() if type(node) is dict else enumerate(node):
            if type(each) is dict or type(each) is list:
                pending.append(each.copy())
                node[key] = pending[-1]
    return root


def date_time_of(value: Any) -> Any:
    """Return the moment that an RFC 3339 text with an offset means, else the value as it is."""
    if type(value) is not str:
        return copied(value)
    if len(value) == _USUAL_LENGTH and value[7::3] == "-T::Z":
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    found = _DATE_TIME.fullmatch(value)
    if found is None:
        return value
    day, time, fraction, is_utc, hours, minutes = found.groups()
    fraction = f".{fraction[:_MICROSECONDS].ljust(_MICROSECONDS, '0')}" if fraction else ""
    try:
        return datetime.fromisoformat(
            f"{day}T{time}{fraction}{'+00:00' if is_utc else f'{hours}:{minutes}'}"
        )
    except ValueError:  # such as the 30th of February, or a leap second
        return value


def date_of(value: Any) -> Any:
    """Return the day that an ISO 8601 text means, else the value as it is."""
    if type(value) is not str or not _DATE.fullmatch(value):
        return copied(value)
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value
