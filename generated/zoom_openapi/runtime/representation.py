"""A record in one readable line: only what was sent, shortened, without secrets."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from .records import Record, fields_of, json_of, value_of

_SECRET = re.compile(
    r"token|pass(?:word|code|wd|phrase)|pwd|secret|credential|authorization|api_?key|private_?key|"
    r"access_?key|host_?key|\bzak\b|start_url|signature",
    re.IGNORECASE,
)
_NO_SECRET = re.compile(r"page_?token|sync_?token|token_?type|cursor", re.IGNORECASE)
_LONGEST_TEXT = 60  # characters
_MOST_ITEMS = 3
_MOST_FIELDS = 40
_DEEPEST = 3


def is_secret(name: str) -> bool:
    """Tell whether a field looks like one whose value is nobody else's business."""
    return bool(_SECRET.search(name)) and not _NO_SECRET.search(name)


def shown(record: Record, depth: int = 0) -> str:
    """Return a record as a line of text."""
    if depth >= _DEEPEST:
        return f"{type(record).__name__}(...)"
    names = fields_of(type(record))
    parts: list[str] = []
    for wire in json_of(record):
        if len(parts) == _MOST_FIELDS:
            parts.append(f"... {len(record) - _MOST_FIELDS} more")
            break
        name = names.get(wire, wire)
        label = name if name.isidentifier() else repr(name)
        if is_secret(wire) and json_of(record)[wire] not in (None, True, False, "", [], {}):
            parts.append(f"{label}=[redacted]")
        else:
            parts.append(f"{label}={_value(value_of(record, wire), depth + 1)}")
    return f"{type(record).__name__}({', '.join(parts)})"


def _value(value: Any, depth: int) -> str:
    if isinstance(value, Record):
        return shown(value, depth)
    if isinstance(value, list | tuple):
        return f"[{_items(value, depth)}]"
    if isinstance(value, Mapping):
        entries = (_entry(key, each, depth + 1) for key, each in value.items())
        return f"{{{'...' if depth >= _DEEPEST and value else ', '.join(entries)}}}"
    if isinstance(value, date):
        return value.isoformat()
    text = repr(value[: _LONGEST_TEXT + 1] if isinstance(value, str) else value)
    return text if len(text) <= _LONGEST_TEXT + 2 else f"{text[:_LONGEST_TEXT]}..."


def _items(values: Sequence[Any], depth: int) -> str:
    if depth >= _DEEPEST and values:
        return "..."
    items = [_value(each, depth + 1) for each in values[:_MOST_ITEMS]]
    if len(values) > _MOST_ITEMS:
        items.append(f"... {len(values) - _MOST_ITEMS} more")
    return ", ".join(items)


def _entry(key: str, value: Any, depth: int) -> str:
    is_hidden = is_secret(key) and value not in (None, True, False, "", [], {})
    return f"{key!r}: {'[redacted]' if is_hidden else _value(value, depth)}"
