"""Values as seed files have them: JSON, and moments as YAML reads them."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from attrs import asdict

from zoomkit.testing.clock import stamp
from zoomkit.testing.records import Record

_BYTES, _RECORD = "base64", "record"


def written(value: Any) -> Any:
    """Return a value as JSON can have it: the content of files is a text."""
    if isinstance(value, bytes):
        return {_BYTES: b64encode(value).decode()}
    if isinstance(value, Record):  # one that was deleted, and can be recovered
        return {_RECORD: written(asdict(value, recurse=False))}
    if isinstance(value, dict):
        return {name: written(each) for name, each in value.items()}
    return [written(each) for each in value] if isinstance(value, list | tuple) else value


def plain(value: Any) -> Any:
    """Return a value of YAML as JSON has it: moments and days are texts."""
    if isinstance(value, datetime):
        return stamp(value if value.tzinfo else value.astimezone())
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping) and value.keys() == {_BYTES}:
        return b64decode(str(value[_BYTES]))
    if isinstance(value, Mapping) and value.keys() == {_RECORD}:
        return Record(**plain(value[_RECORD]))
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value
