"""Named values, which Postman writes as lists, as objects and as plain text."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from postman_openapi.reading.coercion import list_of, optional_text_of, text_of
from postman_openapi.reading.collection import Field


def read_fields(raw: Any) -> tuple[Field, ...]:
    """Read a list of named values, or an object whose members they are."""
    if isinstance(raw, dict):
        return tuple(Field(key, optional_text_of(value)) for key, value in raw.items())
    return tuple(_field(each) for each in list_of(raw) if isinstance(each, dict))


def read_headers(raw: Any) -> tuple[Field, ...]:
    """Read headers; a v2.0 collection may hold them as lines of text."""
    lines = raw.splitlines() if isinstance(raw, str) else list_of(raw)
    if isinstance(raw, dict):
        return read_fields(raw)
    return tuple(
        _header_line(line) if isinstance(line, str) else _field(line)
        for line in lines
        if isinstance(line, dict) or (isinstance(line, str) and ":" in line)
    )


def read_query(raw: Any) -> tuple[Field, ...]:
    """Read the fields of a query or of an URL-encoded form, written as text or as a list."""
    return split_query(raw.removeprefix("?")) if isinstance(raw, str) else read_fields(raw)


def split_query(text: str) -> tuple[Field, ...]:
    """Take a query's text apart; percent escapes stay as they are written."""
    return tuple(
        Field(key, value if separator else None)
        for pair in text.split("&")
        if pair
        for key, separator, value in (pair.partition("="),)
    )


def _header_line(line: str) -> Field:
    key, _, value = line.partition(":")
    return Field(key.strip(), value.strip())


def _field(raw: Mapping[str, Any]) -> Field:
    key, value, description = raw.get("key"), raw.get("value"), raw.get("description")
    if key is None:
        key = raw.get("name") if raw.get("id") is None else raw["id"]
    is_file = raw.get("type") == "file" or (raw.get("src") is not None and "value" not in raw)
    if is_file and not value:
        value = _file_names(raw.get("src"))
    return _known_field(
        key if isinstance(key, str) else text_of(key),
        value if isinstance(value, str) else optional_text_of(value),
        description if isinstance(description, str) else text_of(description),
        raw.get("disabled") is True or raw.get("enabled") is False,
        is_file,
        text_of(raw["contentType"]) if "contentType" in raw else "",
    )


# Each example repeats the fields of its request: one of them is enough for all.
_known_field = lru_cache(maxsize=1024)(Field)


def _file_names(source: Any) -> str | None:
    names = source if isinstance(source, list) else [source]
    return ", ".join(text_of(name) for name in names if name is not None) or None
