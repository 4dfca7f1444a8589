"""One call, from its request to its answer: send, judge, wait, send again.

Written once as a generator that does no I/O. It yields what is to be done; a blocking and an
awaiting shell do it and send back what came of it.
"""

import time
from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import Any

import httpx

from .attempts import Attempt
from .base_errors import in_seconds
from .calls import Call
from .clocks import CLOCK
from .dialect import Dialect
from .errors import APIError, APITimeoutError, ClientError
from .failures import cause, may_have_taken_effect, translated, was_sent
from .hooks import UNWATCHED, Watch
from .pacing import Learn, Reserve
from .reading import CUT
from .retry import RetryBudget, RetryPolicy, is_repeatable
from .steps import Answered, Outcome, Prepare, Send, Steps, Wait

_SHORTEST = 0.001  # seconds
_PHASES = ("connect", "read", "write", "pool")


def exchange(
    call: Call,
    dialect: Dialect,
    policy: RetryPolicy | None = None,
    budget: RetryBudget | None = None,
    clock: Callable[[], float] | None = None,
    *,
    is_paced: bool = False,
    watch: Watch = UNWATCHED,
) -> Steps:
    """Yield the steps of a call and return its successful answer.

    Args:
        call: What is called; its request may be sent several times.
        dialect: How the API speaks.
        policy: When to try again.
        budget: How many retries there are; it is shared with other calls.
        clock: Returns the seconds since some moment; by default as the call's clock does.
        is_paced: Whether somebody is to be asked before each attempt, and told of its answer.
        watch: Is told what happens.

    Raises:
        ClientError: The last attempt failed.
    """
    policy = policy or RetryPolicy(call.options.max_retries, now=call.clock.now)
    clock = clock or call.clock.monotonic
    budget = budget or RetryBudget()
    budget.earn()
    ends_at = None if call.deadline is None else clock() + call.deadline
    failure: ClientError | None = None  # of the attempt before
    is_unknown = False  # whether the API may have done what an earlier attempt wanted
    attempts = 1
    while True:
        outcome: Any = None
        if is_paced:
            outcome = yield from _paced(call, clock, ends_at, attempts, watch, failure)
        attempt = Attempt(_by_machine(call, ends_at, clock), call.request)
        _limit(call.request, attempt)
        watch.request(attempts)
        if outcome is None:
            outcome = yield Send(call, attempt)
        remaining = None if ends_at is None else ends_at - clock()
        is_failure = isinstance(outcome, Exception)
        if is_failure:
            error = translated(outcome, call, attempts, remaining)
            watch.answer(attempts, None, error)
            is_sent = not attempt.is_unread and was_sent(outcome, call.request)
        else:
            found = _judged(outcome, call, dialect, attempts)
            watch.answer(attempts, outcome, found)
            if is_paced:
                yield Learn(call, outcome, found, ends_at)
            if found is None:
                return Answered(outcome, attempts)
            if is_unknown and is_accepted_as_gone(found, call, dialect):
                return Answered(_done(outcome), attempts)
            error, is_sent = found, True
        if is_unknown or (is_sent and may_have_taken_effect(error, call.request.method)):
            is_unknown = error.is_outcome_unknown = True
        delay = policy.delay(
            error,
            method=call.request.method,
            attempt=attempts,
            was_sent=is_sent,
            remaining=remaining,
        )
        delay = _afforded(delay, error, attempt, budget, dialect)
        if delay is None or (is_sent and not is_repeatable(call.request)):
            # Its frames are those of httpx, which know the request as it was sent.
            raise error.with_traceback(None) from cause(outcome, call) if is_failure else None
        dialect.logger.info("Attempt %d failed; the next in %.1f s. %s", attempts, delay, error)
        watch.retry(attempts, error, delay)
        yield Wait(delay)
        failure = error
        attempts += 1


def _by_machine(call: Call, ends_at: float | None, clock: Callable[[], float]) -> float | None:
    """Return a moment on the clock of the machine, by which connections go."""
    if ends_at is None or call.clock is CLOCK:
        return ends_at
    return time.monotonic() + ends_at - clock()


def _is_over(clock: Callable[[], float], ends_at: float) -> bool:
    return clock() >= ends_at


def _paced(  # noqa: PLR0917 - what is known of the call so far
    call: Call,
    clock: Callable[[], float],
    ends_at: float | None,
    attempt: int,
    watch: Watch,
    failure: ClientError | None,
) -> Generator[Prepare | Reserve | Wait, Outcome, Outcome]:
    """Wait for the turn of an attempt that can be sent then; return what prevents that."""
    if hasattr(call.auth, "prepare"):
        outcome = yield Prepare(call, Attempt(_by_machine(call, ends_at, clock), call.request))
        if outcome is not None:
            return outcome
    left = None if ends_at is None else max(0.0, ends_at - clock())
    asked = Reserve(call, left, _by_machine(call, ends_at, clock))
    late = None if ends_at is None else partial(_is_over, clock, ends_at)
    yield from _turn(asked, attempt, watch, late, failure)
    return None


def _turn(
    asked: Reserve,
    attempt: int,
    watch: Watch,
    is_late: Callable[[], bool] | None,
    failure: ClientError | None,
) -> Generator[Reserve | Wait, Outcome, None]:
    """Wait for the turn of an attempt, or raise why there is none.

    Of a call that was sent before, what the pacer says is the cause alone: it was not left unsent.
    """
    seconds: Any = yield asked
    if isinstance(seconds, ClientError):
        raise (failure or seconds).with_traceback(None) from (seconds if failure else None)
    if seconds > 0:
        watch.wait(attempt, seconds, "turn")
        yield Wait(seconds)
    if is_late is not None and is_late():
        is_unknown = failure is not None and failure.is_outcome_unknown
        raise _too_late(asked.call, attempt - 1, is_unknown=is_unknown)


def _afforded(
    delay: float | None,
    error: ClientError,
    attempt: Attempt,
    budget: RetryBudget,
    dialect: Dialect,
) -> float | None:
    """Return the pause before a retry, or None if there is none or too many calls fail."""
    if delay is None:
        return None
    if attempt.is_unread:
        return 0.0  # there is nothing to wait for
    if budget.permits(error):
        return delay
    dialect.logger.info("There are no retries left: too many calls fail.")
    return None


def _too_late(call: Call, attempts: int, *, is_unknown: bool) -> APITimeoutError:
    reason = f"the deadline of {in_seconds(call.deadline)} passed before its turn came"
    method = call.request.method
    error = APITimeoutError(reason, method=method, path=call.path, attempts=attempts)
    error.is_outcome_unknown = is_unknown
    return error


def _judged(response: Any, call: Call, dialect: Dialect, attempts: int) -> APIError | None:
    """Return the error that an answer is, or None if it is a success that was read to its end."""
    error = dialect.judge(response, call, attempts)
    if error is None and CUT in response.extensions:
        return dialect.too_large(response, call, attempts)
    return error


def is_accepted_as_gone(error: APIError, call: Call, dialect: Dialect) -> bool:
    """Tell whether a failure is that of a DELETE that has been done already."""
    is_delete = call.request.method == "DELETE"
    return is_delete and call.options.accept_gone and dialect.is_gone(error)


def _done(response: Any) -> Any:
    """Return the answer that a DELETE would have got whose answer was lost."""
    return type(response)(
        204,
        headers=[
            (name, each) for name, each in response.headers.raw if name.lower() != b"content-length"
        ],
        request=response.request,
    )


def _limit(request: httpx.Request, attempt: Attempt) -> None:
    """Give no phase of an attempt more time than its call has left."""
    left = attempt.remaining()
    if left is None:
        return
    given: Mapping[str, Any] = request.extensions.get("timeout", {})
    phases = given.values()
    if None not in phases and max(phases, default=0.0) <= left:
        return
    left = max(left, _SHORTEST)
    request.extensions["timeout"] = {
        name: left if (each := given.get(name)) is None else min(each, left) for name in _PHASES
    }
