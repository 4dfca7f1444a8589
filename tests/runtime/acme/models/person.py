# This stands for generated code.
# ruff: noqa: ICN001, RUF012
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from postman_openapi.runtime.records import Record

if TYPE_CHECKING:
    from tests.runtime.acme import models


class Person(Record):
    """A person."""

    id: int | None
    """Its id."""
    name: str | None
    """Its name."""
    type_: str | None
    """Its type."""
    token: str | None
    """A secret."""
    born: datetime.date | None
    """Its birthday."""
    created_at: datetime.datetime | None
    """When it was created."""
    address: models.Address | None
    """Where it lives."""
    tags: Sequence[str] | None
    """Its tags."""
    visits: Sequence[models.Visit] | None
    """Its visits."""
    places: Mapping[str, models.Address] | None
    """Places by what they are for."""
    event: models.Address | models.Visit | None
    """What happened last."""
    items: Sequence[str] | None
    """What it has."""
    keys: Sequence[str] | None
    values: Sequence[str] | None
    data: str | None
    copy: str | None

    _WIRE_NAMES = {"type_": "type"}
    _READERS = {
        "born": "date",
        "created_at": "date-time",
        "address": "Address",
        "visits": ["Visit"],
        "places": {"*": "Address"},
        "event": ("Address", "Visit"),
    }
