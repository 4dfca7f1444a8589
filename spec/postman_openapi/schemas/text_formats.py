"""The format that all texts of one place share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from postman_openapi.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

TIME_FORMATS: Final = frozenset({"date", "date-time"})
"""Formats that a reader can take as a hint: what is none of it stays the text that it is."""

# Not `datetime`: to load it takes longer than to look at all dates of a collection.
_DAY: Final = r"(?!0000)(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])"
_TIME: Final = r"(?:[01]\d|2[0-3]):[0-5]\d"
_DATE: Final = expression(_DAY, re.ASCII)
_DATE_TIME: Final = expression(
    rf"{_DAY}T{_TIME}:[0-5]\d(?:\.\d{{1,9}})?(?:Z|[+-]{_TIME})", re.ASCII
)
_LAST_DAYS: Final = {"02": 28, "04": 30, "06": 30, "09": 30, "11": 30}


def common_format(texts: Sequence[str]) -> str | None:
    """Return `date` or `date-time` if every text is one, as RFC 3339 writes it."""
    if not texts or not texts[0][:1].isdigit():
        return None
    if all(map(_is_date, texts)):
        return "date"
    if all(map(_is_date_time, texts)):
        return "date-time"
    return None


def _is_date(text: str) -> bool:
    return _exists(_DATE.fullmatch(text))


def _is_date_time(text: str) -> bool:
    return _exists(_DATE_TIME.fullmatch(text))


def _exists(match: re.Match[str] | None) -> bool:
    """Tell whether the month has such a day."""
    if match is None:
        return False
    year, last = int(match["year"]), _LAST_DAYS.get(match["month"], 31)
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return int(match["day"]) <= last + (is_leap and match["month"] == "02")
