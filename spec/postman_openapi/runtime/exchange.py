"""One call, from its request to its answer: send, judge, wait, send again.

Written once as a generator that does no I/O. It yields what is to be done; a blocking and an
awaiting shell do it and send back what came of it.
"""

import logging
from collections.abc import Generator
from typing import Any, NamedTuple, TypeAlias

import httpx

from . import _http
from .dialect import Call, Dialect
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ClientError,
    InvalidArgumentError,
)
from .pacing import Learn, Reserve
from .redaction import request_without_secrets
from .retry import RetryPolicy, is_repeatable

_logger = logging.getLogger(__name__)
_SHOWN_REASON = 500  # characters


class Send(NamedTuple):
    """Send the request; give back the answer, or the error that prevented one."""

    call: Call


class Wait(NamedTuple):
    """Pause; give back nothing."""

    seconds: float


class Answered(NamedTuple):
    """A call that succeeded.

    Attributes:
        response: Its answer.
        attempts: How many times the request was sent.
    """

    response: httpx.Response
    attempts: int


Outcome: TypeAlias = httpx.Response | Exception | float | None
Steps: TypeAlias = Generator[Reserve | Send | Learn | Wait, Outcome, Answered]


def exchange(
    call: Call,
    dialect: Dialect,
    policy: RetryPolicy | None = None,
    *,
    is_paced: bool = False,
) -> Steps:
    """Yield the steps of a call and return its successful answer.

    Args:
        call: What is called; its request may be sent several times.
        dialect: How the API speaks.
        policy: When to try again.
        is_paced: Whether somebody is to be asked before each attempt, and told of its answer.

    Raises:
        ClientError: The last attempt failed.
    """
    attempt = 1
    while True:
        if is_paced:
            seconds: Any = yield Reserve(call)
            if seconds > 0:
                yield Wait(seconds)
        outcome = yield Send(call)
        is_failure = isinstance(outcome, Exception)
        error: ClientError | None
        if is_failure:
            error = _translated(outcome, call, attempt)
        else:
            assert outcome is not None  # noqa: S101 - what a shell gives back
            error = dialect.judge(outcome, call, attempt)  # type: ignore[arg-type]
            if is_paced:
                yield Learn(call, outcome, error)  # type: ignore[arg-type]
            if error is None:
                return Answered(outcome, attempt)  # type: ignore[arg-type]
        was_sent = not is_failure or _was_sent(outcome, call.request)
        policy = policy or RetryPolicy(call.max_retries)
        delay = policy.delay(error, method=call.request.method, attempt=attempt, was_sent=was_sent)
        if delay is None or (was_sent and not is_repeatable(call.request)):
            if error is outcome:
                raise error
            raise error from (_cause(outcome) if is_failure else None)
        _logger.info("Attempt %d failed; the next in %.1f s. %s", attempt, delay, error)
        yield Wait(delay)
        attempt += 1


def _translated(outcome: Any, call: Call, attempts: int) -> ClientError:
    """Return the error of the library's own for one of httpx or httpx2."""
    if isinstance(outcome, ClientError):
        return outcome
    reason = f"{type(outcome).__name__}: {outcome}" if str(outcome) else type(outcome).__name__
    reason = reason[:_SHOWN_REASON]
    method, path = call.request.method, call.path
    unsendable = ("LocalProtocolError", "UnsupportedProtocol")
    if any(_http.is_instance(outcome, name) for name in unsendable):
        return InvalidArgumentError(f"{method} {path} cannot be sent: {reason}.")
    timed_out = _http.is_instance(outcome, "TimeoutException")
    cls = APITimeoutError if timed_out else APIConnectionError
    return cls(reason, method=method, path=path, attempts=attempts)


def _was_sent(error: Any, request: httpx.Request) -> bool:
    """Tell whether the request may have reached the API, rather than only its token request."""
    if isinstance(error, ClientError):
        return True
    unsent = ("ConnectError", "ConnectTimeout", "PoolTimeout")
    is_unsent = any(_http.is_instance(error, name) for name in unsent)
    return not is_unsent and _request_of(error) in (request, None)


def _cause(error: Any) -> Exception:
    """Return the error without the credentials that its request carries."""
    request = _request_of(error)
    if request is not None:
        error.request = request_without_secrets(request)
    cause: Exception = error
    return cause


def _request_of(error: Any) -> httpx.Request | None:
    try:
        request: httpx.Request = error.request
    except (RuntimeError, AttributeError):  # raised by an event hook, say, and not by httpx
        return None
    return request
