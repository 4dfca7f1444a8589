"""Registering many people for a webinar or a meeting: in batches, and each of them once.

What is asked of Zoom, and what its answers mean for each row, is decided here without I/O.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve

from zoom_openapi.runtime.callers import AsyncCaller, SyncCaller
from zoom_openapi.runtime.options import RequestOptions
from zoom_openapi.runtime.types import UNSET
from zoomkit.errors import (
    AlreadyExistsError,
    InvalidArgumentError,
    LimitReachedError,
    UnsupportedError,
    ZoomError,
)
from zoomkit.registrants import (
    BATCHED,
    Event,
    Outcome,
    Outcomes,
    Progress,
    Row,
    Status,
    address_of,
    checked,
    known,
    lack_of,
    named_in,
)
from zoomkit.row_failures import is_of_all, is_of_rows, is_outcome_open
from zoomkit.steps import (
    Ask,
    Collect,
    Pause,
    Steps,
    take,
    take_all,
    take_all_awaited,
    take_awaited,
)

BATCH_SIZE: Final = 30
"""How many people one request can register. Source: Zoom's API reference."""

_MOST_CONCURRENT: Final = 32
_LISTED: Final = ("approved", "pending", "denied")
_PAGE_SIZE: Final = 300
_MOST_ATTEMPTS: Final = 3
# After how many seconds Zoom is asked whether a request whose answer was lost has taken effect, and
# after how many more once again: it may take effect late.
_SETTLING: Final = (2.0, 10.0)


class Registering:
    """Registers the people of some rows.

    Args:
        event: What they register for.
        event_id: Which one.
        rows: They.
        options: What is said for all, by argument; UNSET is not said.
        request_options: How each request is sent.
        progress: Is told how far it is.

    Raises:
        InvalidArgumentError: A row is no mapping, or needs what cannot be said together.
    """

    def __init__(
        self,
        event: Event,
        event_id: int | str,
        rows: Iterable[Row],
        *,
        options: Mapping[str, Any],
        request_options: RequestOptions | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._event = event
        self._path = {event.argument: event_id, "request_options": request_options}
        self._said = {name: each for name, each in options.items() if each is not UNSET}
        self._rows = [checked(number, row) for number, row in enumerate(rows, 1)]
        self._progress = progress
        self._there: dict[str, Any] = {}  # who is registered, by address
        self._first: dict[str, int] = {}  # which row is asked for, by address
        self._outcomes: dict[int, Outcome] = {}
        self._end: ZoomError | None = None  # what is in the way of all that are left
        rich = [n for n, row in enumerate(self._rows, 1) if not row.keys() <= BATCHED]
        unsayable = sorted(self._said.keys() - event.add_options)
        if rich and unsayable:
            raise InvalidArgumentError(
                f"Row {rich[0]} has more than {', '.join(sorted(BATCHED))}, so it is sent by "
                f"itself, where {' and '.join(unsayable)} cannot be said."
            )

    def looking(self) -> Steps[None]:
        """Find out who is registered already, and which rows are wrong."""
        yield from self._look()
        for index, row in enumerate(self._rows):
            lack = lack_of(index + 1, row)
            there = self._there.get(address_of(row))
            if lack is not None:
                self._outcomes[index] = Outcome(row, "refused", error=lack)
            elif there is not None:
                self._outcomes[index] = known(row, "already_registered", there)

    def jobs(self) -> Iterator[Steps[None]]:
        """Yield what can be done at the same time."""
        batch: list[int] = []
        for index, row in enumerate(self._rows):
            if index in self._outcomes or self._first.setdefault(address_of(row), index) != index:
                continue
            if row.keys() <= BATCHED:
                batch.append(index)
            else:
                yield self._registering([index], is_alone=True)
            if len(batch) == BATCH_SIZE:
                yield self._registering(batch)
                batch = []
        if batch:
            yield self._registering(batch)

    def tell(self) -> None:
        """Tell how far it is."""
        if self._progress is not None:
            self._progress(len(self._outcomes), len(self._rows))

    def outcomes(self) -> Outcomes:
        """Return what became of each row; of one whose address came before, what became of that."""
        for index, row in enumerate(self._rows):
            if index not in self._outcomes:
                same = evolve(self._outcomes[self._first[address_of(row)]], row=row)
                is_added = same.status == "added"
                self._outcomes[index] = (
                    evolve(same, status="already_registered") if is_added else same
                )
        self.tell()
        return Outcomes(self._outcomes[index] for index in range(len(self._rows)))

    def _registering(self, indices: list[int], *, is_alone: bool = False) -> Steps[None]:
        """Register the people of some rows with one request; by parts, where that is refused.

        Args:
            indices: Which rows.
            is_alone: Whether it is one row, sent by the operation that registers one.
        """
        error = ZoomError("Zoom answered with success, but nobody is registered with this address.")
        for _ in range(_MOST_ATTEMPTS):
            if self._end is not None:
                self._settle(indices, "failed", self._end)
                return
            answer: Any = yield self._ask(indices, is_alone=is_alone)
            if not isinstance(answer, ZoomError):
                indices = self._note(indices, named_in(answer, self._rows[indices[0]]))
            elif is_outcome_open(answer):
                error = answer
            else:
                yield from self._refused(indices, answer, is_alone=is_alone)
                return
            try:
                indices = yield from self._missing(indices)
            except ZoomError:
                break
            if not indices:
                return
        self._settle(indices, "failed", error)

    def _missing(self, indices: list[int]) -> Steps[list[int]]:
        """Return who of some is not registered, which Zoom has to tell before it is asked again.

        Raises:
            ZoomError: That cannot be found out.
        """
        for seconds in _SETTLING:
            if indices:
                yield Pause(seconds)
                yield from self._look()
                indices = self._note(indices, self._there)
        return indices

    def _ask(self, indices: Sequence[int], *, is_alone: bool) -> Ask:
        event = self._event
        if is_alone:
            said = {name: self._said[name] for name in self._said.keys() & event.add_options}
            return Ask(event.add, {**self._path, **said, **self._rows[indices[0]]})
        rows = [dict(self._rows[index]) for index in indices]
        return Ask(event.batch, {**self._path, **self._said, "registrants": rows})

    def _refused(self, indices: list[int], error: ZoomError, *, is_alone: bool) -> Steps[None]:
        is_refusal = is_of_rows(error)
        if is_of_all(error):
            self._end = error
        elif isinstance(error, UnsupportedError) and not is_alone:  # several at once are
            for index in indices:
                yield from self._registering([index], is_alone=True)
            return
        elif is_refusal and len(indices) > 1:
            middle = len(indices) // 2
            yield from self._registering(indices[:middle])
            yield from self._registering(indices[middle:])
            return
        elif isinstance(error, LimitReachedError):
            self._end = error  # there is no room for one more
        if isinstance(error, AlreadyExistsError):
            self._settle(indices, "already_registered", error)
        else:
            self._settle(indices, "refused" if is_refusal else "failed", error)

    def _look(self) -> Steps[None]:
        """Find out who is registered.

        Raises:
            ZoomError: That cannot be found out.
        """
        for status in _LISTED:
            arguments = {**self._path, "status": status, "page_size": _PAGE_SIZE}
            error: Any = yield Collect(self._event.list, arguments, self._meet)
            if isinstance(error, ZoomError):
                raise error

    def _meet(self, registrant: Any) -> None:
        self._there[address_of({"email": registrant.email})] = registrant

    def _note(self, indices: list[int], registered: Mapping[str, Any]) -> list[int]:
        """Note those who are registered now; return the rest."""
        rest = []
        for index in indices:
            row = self._rows[index]
            registrant = registered.get(address_of(row))
            if registrant is None:
                rest.append(index)
            else:
                self._outcomes[index] = known(row, "added", registrant)
        return rest

    def _settle(self, indices: Iterable[int], status: Status, error: ZoomError) -> None:
        for index in indices:
            self._outcomes[index] = Outcome(self._rows[index], status, error=error)


def register(caller: SyncCaller, work: Registering, concurrency: int) -> Outcomes:
    """Do it, blocking, with so many requests at a time.

    Raises:
        InvalidArgumentError: That is no number of requests.
    """
    _check_concurrency(concurrency)
    take(caller, work.looking())
    take_all(caller, work.jobs(), concurrency, work.tell)
    return work.outcomes()


async def register_awaited(caller: AsyncCaller, work: Registering, concurrency: int) -> Outcomes:
    """Do it, awaited; see `register`."""
    _check_concurrency(concurrency)
    await take_awaited(caller, work.looking())
    await take_all_awaited(caller, work.jobs(), concurrency, work.tell)
    return work.outcomes()


def _check_concurrency(concurrency: int) -> None:
    if isinstance(concurrency, bool) or concurrency not in range(1, _MOST_CONCURRENT + 1):
        raise InvalidArgumentError.of("concurrency", concurrency, f"1 to {_MOST_CONCURRENT}")
