"""One call, from its request to its answer: send, judge, wait, send again.

Written once as a generator that does no I/O. It yields what is to be done; a blocking and an
awaiting shell do it and send back what came of it.
"""

import logging
from collections.abc import Generator
from typing import TypeAlias

import httpx
from attrs import frozen

from zoomkit import errors
from zoomkit.judgement import Call, judge
from zoomkit.redaction import request_without_secrets
from zoomkit.retry import RetryPolicy, is_repeatable

_logger = logging.getLogger("zoomkit")


@frozen
class Send:
    """Send the request; give back the answer, or the error that prevented one."""

    request: httpx.Request


@frozen
class Wait:
    """Pause; give back nothing."""

    seconds: float


Outcome: TypeAlias = httpx.Response | httpx.RequestError | errors.ZoomError | None
Steps: TypeAlias = Generator[Send | Wait, Outcome, httpx.Response]


def exchange(call: Call, policy: RetryPolicy) -> Steps:
    """Yield the steps of a call and return its successful answer.

    Args:
        call: What is called; its request may be sent several times.
        policy: When to try again.

    Raises:
        ZoomError: The last attempt failed.
    """
    attempt = 1
    while True:
        outcome = yield Send(call.request)
        error = _error(outcome, call, attempt)
        if error is None:
            assert isinstance(outcome, httpx.Response)  # noqa: S101 - what _error has just shown
            return outcome
        was_sent = not isinstance(outcome, httpx.RequestError) or _was_sent(outcome, call.request)
        delay = policy.delay(error, method=call.request.method, attempt=attempt, was_sent=was_sent)
        if delay is None or (was_sent and not is_repeatable(call.request)):
            raise error from (_cause(outcome) if isinstance(outcome, httpx.RequestError) else None)
        _logger.info("Attempt %d failed; the next in %.1f s. %s", attempt, delay, error)
        yield Wait(delay)
        attempt += 1


def _error(outcome: Outcome, call: Call, attempts: int) -> errors.ZoomError | None:
    if isinstance(outcome, httpx.Response):
        return judge(outcome, call, attempts=attempts)
    if isinstance(outcome, errors.ZoomError):
        return outcome
    timed_out = isinstance(outcome, httpx.TimeoutException)
    cls = errors.APITimeoutError if timed_out else errors.APIConnectionError
    reason = f"{type(outcome).__name__}: {outcome}" if str(outcome) else type(outcome).__name__
    return cls(reason, method=call.request.method, path=call.path, attempts=attempts)


def _was_sent(error: httpx.RequestError, request: httpx.Request) -> bool:
    """Tell whether the request may have reached the server, rather than only its token request."""
    unsent = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
    return not unsent and _request_of(error) in (request, None)


def _cause(error: httpx.RequestError) -> httpx.RequestError:
    """Return the error without the credentials that its request carries."""
    request = _request_of(error)
    if request is not None:
        error.request = request_without_secrets(request)
    return error


def _request_of(error: httpx.RequestError) -> httpx.Request | None:
    try:
        return error.request
    except RuntimeError:  # it was raised by an event hook, say, and not by httpx
        return None
