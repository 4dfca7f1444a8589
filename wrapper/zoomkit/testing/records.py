"""What a fake Zoom remembers: records in tables."""

from collections.abc import Iterator, Mapping, ValuesView
from typing import Any, TypeAlias

from attrs import define, field

from zoomkit.errors import InvalidArgumentError

Key: TypeAlias = int | str


class IncompleteRecordError(InvalidArgumentError, KeyError):
    """A thing lacks a field without which a call cannot be answered: its seed has to say it."""

    def _said(self) -> str:
        return str(self.args[0])


@define(eq=False)
class Record:
    """One thing that exists: a user, a meeting, a registrant.

    Attributes:
        table: The table that it is in.
        id: Its id.
        fields: What the API shows of it, by the names of the wire. Which answer shows which of
            them, the specification says. A field that is None is never shown.
        parent: The id of what it belongs to, such as that of a meeting's host.
        state: What it is doing, such as "waiting" or "started"; the API does not show it.
        kept: What behaviours have to know of it besides; the API does not show it.
    """

    table: str
    id: Key
    fields: dict[str, Any] = field(factory=dict)
    parent: Key | None = None
    state: str = ""
    kept: dict[str, Any] = field(factory=dict)

    def __getitem__(self, name: str) -> Any:
        try:
            return self.fields[name]
        except KeyError:
            said = f"{self.table}: {self.id!r} has no {name!r}, which this call needs."
            raise IncompleteRecordError(f"{said} Say it in the seed.") from None

    def __setitem__(self, name: str, value: Any) -> None:
        self.fields[name] = value

    def __contains__(self, name: object) -> bool:
        return name in self.fields

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field, or something else where it has none such."""
        return self.fields.get(name, default)

    def update(self, fields: Mapping[str, Any]) -> None:
        """Change what is given; objects in it are merged, lists are replaced."""
        merge(self.fields, fields)


class Table(Mapping[Key, Record]):
    """All records of one sort, by id, in the order in which they came.

    Args:
        name: What it is called: "meetings".
        aliases: The fields by whose values a record is found, too, such as "email".
    """

    def __init__(self, name: str, aliases: tuple[str, ...] = ()) -> None:
        self.name = name
        self._aliases = aliases
        self._records: dict[Key, Record] = {}
        self._by_parent: dict[Key | None, dict[Key, Record]] = {}
        self._by_alias: dict[str, Record] = {}
        self._aliases_of: dict[Key, list[str]] = {}

    def __getitem__(self, key: Key) -> Record:
        return self._records[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def values(self) -> ValuesView[Record]:
        """Return the records."""
        return self._records.values()

    def add(self, record: Record) -> Record:
        """Add a record; one with the same id is replaced."""
        if record.id in self._records:
            self.remove(record.id)
        self._records[record.id] = record
        self._by_parent.setdefault(record.parent, {})[record.id] = record
        for name in self._aliases:
            if record.fields.get(name):
                self._call(record, str(record.fields[name]).casefold())
        return record

    def remove(self, key: Key) -> None:
        """Remove a record."""
        record = self._records.pop(key)
        siblings = self._by_parent[record.parent]
        del siblings[key]
        if not siblings:
            del self._by_parent[record.parent]
        for alias in self._aliases_of.pop(key, ()):
            if self._by_alias.get(alias) is record:
                del self._by_alias[alias]

    def of(self, parent: Key | None) -> list[Record]:
        """Return the records that belong to one of the table above."""
        return list(self._by_parent.get(parent, {}).values())

    def noted(self, text: Key) -> Record | None:
        """Return the record that came with an id or an alias, even if it has another one now."""
        return self._records.get(text) or self._by_alias.get(str(text).casefold())

    def find(self, text: Key) -> Record | None:
        """Return the record with an id, also one written as text, or with the value of an alias."""
        found = self._records.get(text)
        if found is not None or not isinstance(text, str):
            return found
        if text.isdecimal() and text.isascii():  # no alias is a number
            return self._records.get(int(text))
        return self._aliased(text.casefold())

    def _aliased(self, text: str) -> Record | None:
        noted = self._by_alias.get(text)
        if noted is not None and self._is_called(noted, text):
            return noted
        for name in self._aliases:  # the fields may have changed since
            for record in self._records.values():
                if str(record.fields.get(name)).casefold() == text:
                    self._call(record, text)
                    return record
        return None

    def _call(self, record: Record, alias: str) -> None:
        self._by_alias[alias] = record
        self._aliases_of.setdefault(record.id, []).append(alias)

    def _is_called(self, record: Record, text: str) -> bool:
        return self._records.get(record.id) is record and any(
            str(record.fields.get(name, "")).casefold() == text for name in self._aliases
        )


def merge(fields: dict[str, Any], given: Mapping[str, Any]) -> None:
    """Change what is given; objects in it are merged, lists are replaced."""
    for name, value in given.items():
        before = fields.get(name)
        if isinstance(before, dict) and isinstance(value, Mapping):
            merge(before, value)
        else:
            fields[name] = copied(value)


def copied(value: Any) -> Any:
    """Return JSON data that shares no object or list with this one."""
    if isinstance(value, dict):
        return {name: copied(each) for name, each in value.items()}
    return [copied(each) for each in value] if isinstance(value, list) else value
