"""Request bodies: from what a person passes to what goes over the wire."""

import json
import math
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from zoom_openapi.types import UNSET, File, RequestFiles
from zoomkit.errors import InvalidArgumentError


class Body:
    """Fields by wire name; stands where the generated code expects one of its models.

    Args:
        fields: The values: plain ones, models, or nested mappings and sequences of them. Those that
            are UNSET are left out; None is sent as null.

    Raises:
        InvalidArgumentError: A value cannot be sent.
    """

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._fields = {
            name: value if isinstance(value, File) else plain(name, value)
            for name, value in fields.items()
            if value is not UNSET
        }

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as JSON data."""
        return self._fields

    def to_multipart(self) -> RequestFiles:
        """Return the fields as parts of a form; nested ones are JSON text in it."""
        return [
            (name, value.to_tuple() if isinstance(value, File) else (None, _text(value), None))
            for name, value in self._fields.items()
        ]


def plain(name: str, value: Any) -> Any:
    """Return a value as JSON data.

    Args:
        name: The field that it is for, for the error.
        value: Any value that a body can hold.

    Raises:
        InvalidArgumentError: It cannot be sent.
    """
    if isinstance(value, Enum):
        return plain(name, value.value)
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError.of(name, value, "a finite number")
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, date | UUID):
        return _moment(value) if isinstance(value, datetime) else str(value)
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, Mapping):
        return {
            key: plain(f"{name}.{key}", each) for key, each in value.items() if each is not UNSET
        }
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray):
        return [plain(f"{name}[{index}]", each) for index, each in enumerate(value)]
    raise InvalidArgumentError(f"{name} is a {type(value).__name__}, which no request can carry.")


def _moment(value: datetime) -> str:
    """Write a time as Zoom documents it: UTC with a Z, or local time without a zone."""
    if value.tzinfo is None:
        return value.isoformat(timespec="seconds")
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
