"""What prevented an answer: httpx's errors become our own, without what they know of secrets."""

from typing import Any

import httpx

from . import _http
from .base_errors import in_seconds
from .calls import Call
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ClientError,
    InvalidArgumentError,
    ServerError,
)
from .redaction import redacted, request_without_secrets, secrets_of

_SHOWN_REASON = 500  # characters
_NO_TIME = 0.001  # seconds
_UNSENDABLE = ("LocalProtocolError", "UnsupportedProtocol")  # of httpx or, not translated, h11
_SENDERS = frozenset(
    ("anyio", "asyncio", "encodings", "h11", "h2", "httpcore", "httpcore2", "httpx", "httpx2")
)
_SAFE_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE")
_REFUSALS = (501, 505)


def translated(outcome: Any, call: Call, attempts: int, remaining: float | None) -> ClientError:
    """Return the error of the library's own for one of httpx or httpx2.

    Args:
        outcome: What prevented an answer.
        call: What was called.
        attempts: How many times the request was sent.
        remaining: How many seconds the call has left; None if any number.
    """
    if isinstance(outcome, ClientError):
        if isinstance(outcome, APIConnectionError):  # of the authentication
            outcome.attempts = attempts
        return outcome
    reason = _reason(outcome, call)
    method, path = call.request.method, call.path
    if type(outcome).__name__ in _UNSENDABLE:
        return InvalidArgumentError(f"{method} {path} cannot be sent: {reason}.")
    timed_out = _http.is_instance(outcome, "TimeoutException")
    if timed_out and remaining is not None and remaining <= _NO_TIME:
        reason = f"the deadline of {in_seconds(call.deadline)} has passed ({reason})"
    cls = APITimeoutError if timed_out else APIConnectionError
    return cls(reason, method=method, path=path, attempts=attempts)


def _reason(error: Any, call: Call) -> str:
    """Return what an error says, without secrets: servers echo what they are sent."""
    said = str(error)
    reason = f"{type(error).__name__}: {said}" if said else type(error).__name__
    for request in (call.request, _request_of(error)):
        if request is not None:
            reason = redacted(reason, secrets_of(request))
    return reason[:_SHOWN_REASON]


def is_of_sender(error: Exception) -> bool:
    """Tell whether an error comes from within what sends, rather than from a hook of somebody's."""
    frames = error.__traceback__
    while frames is not None and frames.tb_next is not None:
        frames = frames.tb_next
    module = "" if frames is None else frames.tb_frame.f_globals.get("__name__", "")
    return module.partition(".")[0] in _SENDERS


def was_sent(error: Any, request: httpx.Request) -> bool:
    """Tell whether the request may have reached the API, rather than only its token request."""
    if isinstance(error, ClientError):
        return False  # it is the authentication's, which had no credentials for the request
    unsent = ("ConnectError", "ConnectTimeout", "PoolTimeout")
    is_unsent = any(_http.is_instance(error, name) for name in unsent)
    return not is_unsent and _request_of(error) in (request, None)


def may_have_taken_effect(error: ClientError, method: str) -> bool:
    """Tell whether the API may have done what a request wanted that was sent and failed.

    Args:
        error: Why it failed.
        method: The HTTP method of the request.
    """
    if method in _SAFE_METHODS:
        return False
    if isinstance(error, APIConnectionError):
        return True
    return isinstance(error, ServerError) and error.status_code not in _REFUSALS


def cause(error: Any, call: Call) -> BaseException | None:
    """Return an error of httpx without what it knows of the credentials that were sent.

    Of an error of our own it is what that was raised from.
    """
    if isinstance(error, ClientError):
        return error.__cause__
    request = _request_of(error)
    error.args = (_reason(error, call).partition(": ")[2],)
    error.__cause__ = error.__context__ = error.__traceback__ = None
    if request is not None:
        error.request = request_without_secrets(request)
    cleaned: Exception = error
    return cleaned


def _request_of(error: Any) -> httpx.Request | None:
    try:
        request: httpx.Request = error.request
    except (RuntimeError, AttributeError):  # raised by an event hook, say, and not by httpx
        return None
    return request
