"""Which meeting or webinar is meant, however a test names it."""

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias

from zoomkit.errors import InvalidArgumentError
from zoomkit.ids import numeric_id
from zoomkit.testing.records import Record
from zoomkit.testing.world import World

_TABLES = ("meetings", "webinars")


class Identified(Protocol):
    """What has an id, such as an answer of `meetings.create`."""

    @property
    def id(self) -> Any:
        """The id."""


Subject: TypeAlias = Identified | Mapping[str, Any] | int | str
"""A meeting or a webinar: what the fake holds of it, what a client returned of it, or its id."""


def meant(world: World, subject: Subject, *, or_gone: bool = False) -> Record:
    """Return the meeting or the webinar that is meant.

    Args:
        world: Where.
        subject: How it is named.
        or_gone: Whether one that was deleted will do.

    Raises:
        InvalidArgumentError: There is none such.
    """
    if isinstance(subject, Record):
        return thing(world, subject, or_gone=or_gone)
    key = subject.get("id") if isinstance(subject, Mapping) else getattr(subject, "id", subject)
    if not isinstance(key, int | str):
        raise InvalidArgumentError(f"{type(subject).__name__} is no meeting and no webinar.")
    found = [each for name in _TABLES if (each := world[name].find(_plain(key))) is not None]
    if not found:
        raise InvalidArgumentError(f"There is no meeting and no webinar {key!r}.")
    if len(found) > 1:
        raise InvalidArgumentError(
            f"{key!r} is a meeting and a webinar: say fake.meetings[{key}] or fake.webinars[{key}]."
        )
    return found[0]


def thing(world: World, record: Record, *, or_gone: bool = False) -> Record:
    """Return a record as it exists now: after `reset` there is another one with its id.

    Raises:
        InvalidArgumentError: It does not exist any more.
    """
    found = world[record.table].find(record.id)
    if found is not None:
        return found
    if or_gone:
        return record
    raise InvalidArgumentError(f"{record.table}: {record.id!r} does not exist any more.")


def _plain(key: int | str) -> int | str:
    """Return an id without the spaces of its groups; a UUID as it is."""
    try:
        return numeric_id("id", key)
    except InvalidArgumentError:
        return key
