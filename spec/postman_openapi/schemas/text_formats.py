"""The format that all texts of one place share."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from postman_openapi.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

TIME_FORMATS: Final = frozenset({"date", "date-time"})
"""Formats that a reader can take as a hint: what is none of it stays the text that it is."""

_DATE: Final = expression(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DATE_TIME: Final = expression(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})", re.ASCII
)


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
    return bool(_DATE.fullmatch(text)) and _exists(text)


def _is_date_time(text: str) -> bool:
    return bool(_DATE_TIME.fullmatch(text)) and _exists(text)


def _exists(text: str) -> bool:
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
