"""What was ordered to fail, and what comes slowly."""

from collections.abc import Callable

from attrs import define, field

from zoomkit.catalogue import Catalogue
from zoomkit.errors import InvalidArgumentError
from zoomkit.testing.clock import Clock
from zoomkit.testing.failures import TIMEOUT, Failure, NoAnswer, failure_of
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.refusals import Refusals
from zoomkit.testing.routing import Call

EVERY = "*"
"""The name that stands for every operation."""
Where = Callable[[ReceivedRequest], object]


@define(eq=False)
class Fault:
    """An order that an operation fails.

    Attributes:
        operation_id: The operation; "*" for all.
        outcome: How it fails, or the answer that it gets.
        times: How many requests fail; None for all until it is cancelled.
        after: How many requests go well before.
        where: Chooses among the requests.
        used: How many have failed.
    """

    operation_id: str
    outcome: Failure | Answer
    times: int | None = None
    after: int = 0
    where: Where | None = field(default=None, repr=False)
    used: int = 0
    _seen: int = 0
    _is_cancelled: bool = False

    @property
    def is_over(self) -> bool:
        """Whether nothing fails by it any more."""
        return self._is_cancelled or (self.times is not None and self.used >= self.times)

    def cancel(self) -> None:
        """Let the operation go well again."""
        self._is_cancelled = True

    def strikes(self, call: Call) -> bool:
        """Tell whether a call fails by it, and count it."""
        if self.is_over or self.operation_id not in (EVERY, call.operation.id):
            return False
        if self.where is not None and not self.where(call.request):
            return False
        self._seen += 1
        if self._seen <= self.after:
            return False
        self.used += 1
        return True


class Faults:
    """Keeps the orders. Those for so many requests go before those for all; then the later first.

    Args:
        catalogue: The operations.
        clock: Moves by what comes slowly.
        refusals: Words the documented failures.
    """

    def __init__(self, catalogue: Catalogue, clock: Clock, refusals: Refusals) -> None:
        self._catalogue = catalogue
        self._clock = clock
        self._refusals = refusals
        self._counted: list[Fault] = []
        self._lasting: list[Fault] = []
        self._delays: dict[str, float] = {}

    def fail(
        self,
        operation: str,
        *,
        code: int | None = None,
        status: int | None = None,
        kind: str | None = None,
        times: int | None = None,
        after: int = 0,
        where: Where | None = None,
    ) -> Fault:
        """Let an operation fail; see `FakeZoom.fail`."""
        if times is not None and times < 1:
            raise InvalidArgumentError(f"times must be 1 at least, or None for all; not {times}.")
        if after < 0:
            raise InvalidArgumentError(f"after must be 0 at least, and not {after}.")
        called = None if operation == EVERY else self._catalogue[operation]
        failure = failure_of(called, status=status, code=code, kind=kind)
        fault = Fault(called.id if called else EVERY, failure, times, after, where)
        return self._add(fault)

    def answer(self, operation: str, *answers: Answer) -> None:
        """Answer the next calls of an operation with these, one each."""
        operation_id = self._catalogue[operation].id
        for each in answers:
            self._add(Fault(operation_id, each, 1))

    def delay(self, operation: str, seconds: float) -> None:
        """Let an operation, or "*" for all, take so long; 0 to have it answer at once."""
        operation_id = EVERY if operation == EVERY else self._catalogue[operation].id
        self._delays[operation_id] = seconds

    def heal(self, operation: str | None = None) -> None:
        """Cancel the orders for an operation, or all of them."""
        wanted = None if operation in (None, EVERY) else self._catalogue[str(operation)].id
        for each in (*self._counted, *self._lasting):
            if wanted in (None, each.operation_id):
                each.cancel()
        for name in list(self._delays):
            if wanted in (None, name):
                del self._delays[name]

    def outcome(self, call: Call, patience: float | None) -> Answer | NoAnswer | None:
        """Return how a call fails; None if it does not.

        Args:
            call: The call.
            patience: How many seconds its client waits for an answer; None for ever.
        """
        seconds = self._delays.get(call.operation.id, self._delays.get(EVERY, 0.0))
        if seconds and patience is not None and seconds > patience:
            self._clock.sleep(patience)
            return NoAnswer(TIMEOUT)
        self._clock.sleep(seconds)
        fault = next((each for each in self._orders() if each.strikes(call)), None)
        if fault is None:
            return None
        if isinstance(fault.outcome, Answer):
            return fault.outcome
        return fault.outcome.answer(call, self._refusals, self._clock)

    def _orders(self) -> list[Fault]:
        if not self._counted and not self._lasting:
            return []
        self._counted = [each for each in self._counted if not each.is_over]
        self._lasting = [each for each in self._lasting if not each.is_over]
        return [*self._counted, *reversed(self._lasting)]

    def _add(self, fault: Fault) -> Fault:
        (self._lasting if fault.times is None else self._counted).append(fault)
        return fault
