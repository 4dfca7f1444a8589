"""From what a person passes to what goes over the wire: JSON, query parameters, dates."""

import math
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from .errors import InvalidArgumentError
from .types import UNSET, File, Unset, as_file, as_files

_PLAIN = frozenset((str, bool, type(None)))
_MOST_LEVELS = 100
_LARGEST_NUMBER = 2**1024  # larger ones are no JSON number that anybody can read
_DEEPEST_QUERY = 20


def plain(name: str, value: Any, level: int = 0) -> Any:
    """Return a value as JSON data.

    Args:
        name: The field that it is for, for the error.
        value: Any value that a body can hold: plain ones, records, enums, dates, UUIDs, and
            mappings and iterables of them. What is UNSET is left out of them; None stays.
        level: How deep it is nested.

    Raises:
        InvalidArgumentError: It cannot be sent; the error names the place.
    """
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is int and -_LARGEST_NUMBER < value < _LARGEST_NUMBER:
        return value
    if level > _MOST_LEVELS:
        raise InvalidArgumentError(f"{name[:200]}... is nested too deep, or contains itself.")
    if isinstance(value, Mapping):
        return _plain_mapping(name, value, level)
    if isinstance(value, list | tuple):
        return [plain(f"{name}[{index}]", each, level + 1) for index, each in enumerate(value)]
    return _plain_other(name, value, level)


def plain_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a body as JSON data, without those that are UNSET; files stay files."""
    return {name: _plain_field(name, each) for name, each in fields.items() if each is not UNSET}


def _plain_field(name: str, value: Any) -> Any:
    if _is_content(value):
        return as_file(name, value)
    if isinstance(value, list | tuple) and any(map(_is_content, value)):
        return as_files(name, value)
    return plain(name, value)


def _is_content(value: Any) -> bool:
    return isinstance(value, File | bytes | bytearray | memoryview) or hasattr(value, "read")


def _plain_mapping(name: str, value: Mapping[Any, Any], level: int) -> dict[str, Any]:
    found = {}
    for key, each in value.items():
        if each is UNSET:
            continue
        if not isinstance(key, str):
            key = plain(f"{name}[...]", key) if isinstance(key, Enum) else key  # noqa: PLW2901
            if isinstance(key, bool) or not isinstance(key, str | int):
                raise InvalidArgumentError.of(f"A key of {name}", key, "a text")
        found[str(key)] = plain(f"{name}.{key}", each, level + 1)
    return found


def _plain_other(name: str, value: Any, level: int) -> Any:
    if isinstance(value, Enum):
        return plain(name, value.value, level + 1)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int | float):
        if not math.isfinite(value) if isinstance(value, float) else abs(value) >= _LARGEST_NUMBER:
            raise InvalidArgumentError(f"{name} is no number that can be sent; it must be finite.")
        return value
    if isinstance(value, date | UUID):
        return as_date_time(value) if isinstance(value, datetime) else str(value)
    if hasattr(value, "to_dict"):  # a record
        return plain(name, value.to_dict(), level + 1)
    if isinstance(value, Iterable) and not _is_content(value):
        return plain(name, list(value), level + 1)
    raise InvalidArgumentError(f"{name} is a {type(value).__name__}, which no request can carry.")


def as_date_time(value: Any) -> Any:
    """Return a moment as a text: UTC with a Z, or without a zone if it has none.

    Args:
        value: A datetime, or a date for its first moment; anything else stays as it is.
    """
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return value.isoformat(timespec="seconds")
        try:
            return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except OverflowError:
            raise InvalidArgumentError.of("A time", value, "within the years 1 to 9999") from None
    if isinstance(value, date):
        return datetime.combine(value, time()).isoformat(timespec="seconds")
    return value


def as_date(value: Any) -> Any:
    """Return a day as a text; of a datetime with a zone it is the day in UTC.

    Args:
        value: A date or datetime; anything else stays as it is.
    """
    if isinstance(value, datetime):
        return as_date_time(value)[:10]
    return value.isoformat() if isinstance(value, date) else value


def joined(values: Any, separator: str = ",") -> Any:
    """Return a list as one text, as parameters want it that are not repeated; UNSET stays.

    An object becomes a list of its keys, each with its value behind it.
    """
    fields = _fields_of(values)
    if fields is not None:
        values = [part for pair in fields.items() for part in pair]
    if values is None or isinstance(values, Unset | str):
        return values
    if isinstance(values, Iterable) and not isinstance(values, bytes):
        return separator.join(parameter_text("A list", each) for each in values)
    return values


def joined_by_pipes(values: Any) -> Any:
    """Return a list as one text, as the style `pipeDelimited` has it; UNSET stays."""
    return joined(values, "|")


def joined_by_spaces(values: Any) -> Any:
    """Return a list as one text, as the style `spaceDelimited` has it; UNSET stays."""
    return joined(values, " ")


def paired(values: Any) -> Any:
    """Return an object as the text `key=value,key=value`; a list is joined, UNSET stays."""
    fields = _fields_of(values)
    if fields is None:
        return joined(values)
    return ",".join(f"{key}={parameter_text(key, each)}" for key, each in fields.items())


def bracketed(name: str, value: Any) -> dict[str, Any]:
    """Return an object as parameters `name[key]`, as the style `deepObject` has it."""
    fields = _fields_of(value)
    if fields is None:
        return {name: value}
    return {
        key: inner
        for outer, each in fields.items()
        for key, inner in bracketed(f"{name}[{outer}]", each).items()
    }


def _fields_of(value: Any) -> dict[str, Any] | None:
    """Return what an object holds that is given as a mapping or a record; None for all else."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if not isinstance(value, Mapping):
        return None
    return {str(key): each for key, each in value.items() if each is not UNSET and each is not None}


def parameter_text(name: str, value: Any) -> str:
    """Return a single value as the text that stands for it in a URL, a header or a form."""
    if type(value) is str:
        return value
    value = plain(name, value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return ""
    if isinstance(value, list | dict):
        raise InvalidArgumentError(f"{name} is a {type(value).__name__}, but must be one value.")
    return str(value)


def query_pairs(params: Mapping[str, Any], depth: int = 0) -> list[tuple[str, str]]:
    """Return query parameters as pairs: lists repeat, and keys of objects stand for themselves.

    Those that are UNSET or None are left out.
    """
    pairs = []
    for name, value in params.items():
        if value is UNSET or value is None:
            continue
        fields = _fields_of(value)
        if fields is not None:
            if depth == _DEEPEST_QUERY:
                raise InvalidArgumentError(f"{name} is nested too deeply for a query.")
            pairs += query_pairs(fields, depth + 1)
        elif isinstance(value, list | tuple | set | frozenset):
            pairs += [(name, parameter_text(name, each)) for each in value if each is not UNSET]
        else:
            pairs.append((name, parameter_text(name, value)))
    return pairs
