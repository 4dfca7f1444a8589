"""People who register for a webinar or a meeting: the rows, and what became of each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, get_args, overload

from attrs import frozen

from zoomkit.errors import InvalidArgumentError, ZoomError

Row: TypeAlias = Mapping[str, Any]
"""Somebody who registers, as `add_registrant` has its arguments: `email`, `first_name`, ..."""

Progress: TypeAlias = Callable[[int, int], object]
"""Is told how many rows have their outcome, and how many rows there are."""

Status: TypeAlias = Literal["added", "already_registered", "refused", "failed"]

BATCHED: Final = frozenset(("email", "first_name", "last_name"))
"""What a request for several people can say of each."""

_NEEDED: Final = ("email", "first_name")


@frozen
class Outcome:
    """What became of a row.

    Attributes:
        row: The row, as it was given.
        status: "added"; "already_registered", before or by an earlier row; "refused", by Zoom or
            because the row is wrong; "failed": Zoom was not reached, or asked no further, and the
            row can be tried again.
        registrant_id: The registrant's id, where it is known.
        join_url: The registrant's own link, where it is known.
        error: Why it was refused or failed. Where `error.is_outcome_unknown`, it may have been done
            all the same.
    """

    row: Row
    status: Status
    registrant_id: str | None = None
    join_url: str | None = None
    error: ZoomError | None = None


class Outcomes(Sequence[Outcome]):
    """What became of each row, in their order.

    Args:
        outcomes: It.
    """

    def __init__(self, outcomes: Iterable[Outcome]) -> None:
        self._outcomes = tuple(outcomes)

    @overload
    def __getitem__(self, index: int) -> Outcome: ...
    @overload
    def __getitem__(self, index: slice) -> "Sequence[Outcome]": ...
    def __getitem__(self, index: int | slice) -> "Outcome | Sequence[Outcome]":
        return self._outcomes[index]

    def __len__(self) -> int:
        return len(self._outcomes)

    def __repr__(self) -> str:
        counts = ((status, len(self.of(status))) for status in get_args(Status))
        return f"Outcomes({', '.join(f'{status}={count}' for status, count in counts)})"

    def of(self, status: Status) -> list[Outcome]:
        """Return those with a status: "added", "already_registered", "refused" or "failed"."""
        return [each for each in self._outcomes if each.status == status]


@frozen
class Event:
    """What people register for.

    Attributes:
        argument: The argument of its id.
        batch: The operation that registers several.
        add: The operation that registers one.
        list: The operation that lists them.
        batch_options: What can be said for a whole batch.
        add_options: Which of these can be said for one as well.
    """

    argument: str
    batch: str
    add: str
    list: str
    batch_options: frozenset[str] = frozenset(("auto_approve",))
    add_options: frozenset[str] = frozenset()


WEBINAR: Final = Event(
    "webinar_id",
    "batch_add_webinar_registrants",
    "add_webinar_registrant",
    "list_webinar_registrants",
)
MEETING: Final = Event(
    "meeting_id",
    "batch_add_meeting_registrants",
    "add_meeting_registrant",
    "list_meeting_registrants",
    frozenset(("auto_approve", "registrants_confirmation_email")),
    frozenset(("auto_approve",)),
)


def checked(number: int, row: Any) -> Row:
    """Return a row.

    Args:
        number: Which one it is, from 1.
        row: It.

    Raises:
        InvalidArgumentError: It is none.
    """
    if not isinstance(row, Mapping) or not all(isinstance(name, str) for name in row):
        raise InvalidArgumentError.of(f"row {number}", row, 'a dict such as {"email": ..., ...}')
    return row


def lack_of(number: int, row: Row) -> InvalidArgumentError | None:
    """Return what a row lacks, as the error that a request with it would be."""
    for name in _NEEDED:
        value = row.get(name)
        if not isinstance(value, str) or not value.strip():
            wanted = "a text that is not empty"
            return InvalidArgumentError.of(f"{name} of row {number}", value, wanted)
    return None


def address_of(row: Row) -> str:
    """Return by what a person is known: the email address, however it is written."""
    return str(row.get("email") or "").strip().casefold()


def named_in(answer: Any, row: Row) -> dict[str, Any]:
    """Return whom an answer names, by address; that for one person names nobody else."""
    if "registrant_id" in answer:
        return {address_of(row): answer}
    return {address_of({"email": each.email}): each for each in answer.registrants or ()}


def known(row: Row, status: Status, registrant: Any) -> Outcome:
    """Return the outcome of a row whose registrant Zoom has told."""
    own = registrant.get("registrant_id") or registrant.get("id")
    return Outcome(row, status, None if own is None else str(own), registrant.get("join_url"))
