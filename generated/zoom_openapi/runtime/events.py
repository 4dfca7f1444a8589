"""What an API tells by itself: events, and the classes of their payloads."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import InvalidArgumentError
from .operations import read_extensions

if TYPE_CHECKING:
    from .records import Record


class UnknownEventError(InvalidArgumentError, KeyError):
    """No event has that name."""

    def __str__(self) -> str:
        return str(self.args[0])


class Event(NamedTuple):
    """One event that an API tells of.

    Attributes:
        name: What it is called, such as "meeting.started".
        package: The package of the client.
        model_name: The class of its payload; empty where that has no fields.
        summary: What it is, in a few words.
        description: What it tells.
        scopes: The OAuth scopes of which one is needed.
        extensions: What else the document says of it, by its key there.
    """

    name: str
    package: str
    model_name: str = ""
    summary: str = ""
    description: str = ""
    scopes: tuple[str, ...] = ()
    extensions: Mapping[str, str | tuple[str, ...]] = MappingProxyType({})

    @property
    def model(self) -> "type[Record] | None":
        """The class of its payload, loaded when asked for; None where there is none."""
        if not self.model_name:
            return None
        found: type[Record] = getattr(import_module(f"{self.package}.models"), self.model_name)
        return found


class Events(Mapping[str, Event]):
    """All events by name, read when the first is asked for.

    Args:
        file: The client's `events.json`.
        package: The client's package.
    """

    def __init__(self, file: Path, package: str) -> None:
        self._file = file
        self._package = package

    @cached_property
    def _entries(self) -> Mapping[str, Mapping[str, Any]]:
        found: Mapping[str, Mapping[str, Any]] = json.loads(self._file.read_bytes())["events"]
        return found

    @cached_property
    def examples(self) -> Mapping[str, Any]:
        """The body of each event as it is documented, by the event's name."""
        file = self._file.with_name("event_examples.json")
        found: Mapping[str, Any] = json.loads(file.read_bytes())["examples"]
        return found

    def __getitem__(self, name: str) -> Event:
        entry = self._entries.get(name)
        if entry is None:
            raise UnknownEventError(self._unknown(name))
        return Event(
            name,
            self._package,
            entry.get("model", ""),
            entry.get("summary", ""),
            entry.get("description", ""),
            tuple(entry.get("scopes", ())),
            read_extensions(entry),
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def _unknown(self, name: object) -> str:
        from difflib import get_close_matches  # noqa: PLC0415 - loaded when used

        near = get_close_matches(str(name), self._entries, 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        return f"There is no event {name!r}.{hint}"


class Models(Mapping[str, "type[Record]"]):
    """The classes of events' payloads by the events' names, each loaded when it is asked for.

    Args:
        load: Returns the events.
    """

    def __init__(self, load: Callable[[], Events]) -> None:
        self._load = load

    def __getitem__(self, name: str) -> "type[Record]":
        model = self._load()[name].model
        if model is None:
            raise UnknownEventError(f"The payload of the event {name!r} has no class.")
        return model

    def __contains__(self, name: object) -> bool:
        events = self._load()
        return name in events and bool(events[str(name)].model_name)

    def __iter__(self) -> Iterator[str]:
        events = self._load()
        return (name for name in events if events[name].model_name)

    def __len__(self) -> int:
        return sum(1 for _ in self)
