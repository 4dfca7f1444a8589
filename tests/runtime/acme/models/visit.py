# This stands for generated code.
# ruff: noqa: ICN001, RUF012
from __future__ import annotations

import datetime

from postman_openapi.runtime.records import Record


class Visit(Record):
    """A visit."""

    at: datetime.datetime | None
    """When it was."""
    place: str | None
    """Where it was."""

    _READERS = {"at": "date-time"}
