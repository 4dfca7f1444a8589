# This stands for generated code.
# ruff: noqa: RUF012
from __future__ import annotations

from postman_openapi.runtime.records import Record


class Address(Record):
    """Where somebody lives."""

    city: str | None
    """The city."""
    zip_code: str | None
    """The postal code."""

    _WIRE_NAMES = {"zip_code": "zipCode"}
