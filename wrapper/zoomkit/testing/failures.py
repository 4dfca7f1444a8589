"""The failures that can be ordered: an operation's own, and those that can come anywhere."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from attrs import frozen

from zoomkit.catalogue import DocumentedError, Operation
from zoomkit.errors import InvalidArgumentError
from zoomkit.limits.refusals import next_day
from zoomkit.testing.clock import Clock, stamp
from zoomkit.testing.messages import Answer
from zoomkit.testing.refusals import Refusals
from zoomkit.testing.routing import Call

TIMEOUT: Final = "timeout"
RESET: Final = "reset"
GARBAGE: Final = "garbage"
HTML: Final = "html"
_SERVER_FAILURES = range(500, 600)
_TOO_MANY = 429
_PER_SECOND = "You have reached the maximum per-second rate limit for this API. Try again later."
_DAILY = "You have reached the maximum daily rate limit for this API."
_OF_USER = (
    "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted "
    "for this particular user."
)
_LIMITS: Mapping[str, str] = {
    "per_second": _PER_SECOND,
    "rate_limited": _PER_SECOND,
    "daily": _DAILY,
    "daily_limited": _DAILY,
    "user": _OF_USER,
}
_TOKEN_FAILURES: Mapping[int, str] = {
    124: "Access token is expired.",
    4711: "Invalid access token, does not contain scopes:[{scopes}].",
}
_WITHOUT_ANSWER = (TIMEOUT, RESET)
_ODD_ANSWERS: Mapping[str, tuple[int, str, str]] = {
    GARBAGE: (200, "application/json", '{"id": 1, "topic": "half an ans'),
    HTML: (520, "text/html", "<html>Web server is returning an unknown error</html>"),
}


@frozen
class NoAnswer:
    """An answer that never comes.

    Attributes:
        kind: "timeout" or "reset".
    """

    kind: str


@frozen
class Failure:
    """How a call fails.

    Attributes:
        documented: The documented failure that it is, if it is one.
        status: Else its HTTP status,
        code: Zoom's code,
        kind: and what more there is to know: "daily", "garbage", "timeout".
    """

    documented: DocumentedError | None = None
    status: int | None = None
    code: int | None = None
    kind: str | None = None

    def answer(self, call: Call, refusals: Refusals, clock: Clock) -> Answer | NoAnswer:
        """Return how a call is answered."""
        if self.documented is not None:
            return refusals.documented(self.documented, call)
        if self.kind in _WITHOUT_ANSWER:
            return NoAnswer(str(self.kind))
        if self.kind is not None and self.kind in _ODD_ANSWERS:
            status, media_type, body = _ODD_ANSWERS[self.kind]
            return Answer(self.status or status, body, {"content-type": media_type})
        if self.status == _TOO_MANY:
            return limited(self.kind or "per_second", call.operation, clock)
        if self.code is not None and self.code in _TOKEN_FAILURES:
            scopes = ", ".join(call.operation.scopes)
            message = _TOKEN_FAILURES[self.code].format(scopes=scopes)
            return Answer(self.status or 401, {"code": self.code, "message": message})
        return Answer(self.status or 500)


def failure_of(
    operation: Operation | None,
    *,
    status: int | None,
    code: int | None,
    kind: str | None,
) -> Failure:
    """Return the failure that is meant.

    Args:
        operation: The operation; None for all.
        status: The HTTP status.
        code: Zoom's code.
        kind: The kind of failure, where status and code do not tell.

    Raises:
        InvalidArgumentError: The operation documents no such failure, and none such can come
            anywhere; what it documents is told.
    """
    if (status, code, kind) == (None, None, None):
        raise InvalidArgumentError("Say how it fails: by code, status or kind.")
    found = _own(operation.errors, status, code, kind) if operation is not None else None
    if found is not None and status != _TOO_MANY:
        return Failure(documented=found)
    if _is_possible_anywhere(status, code, kind):
        return Failure(None, _TOO_MANY if kind in _LIMITS else status, code, kind)
    raise InvalidArgumentError(_refused(operation, status, code, kind))


def _own(
    errors: Iterable[DocumentedError], status: int | None, code: int | None, kind: str | None
) -> DocumentedError | None:
    fitting = [
        each
        for each in errors
        if status in (None, each.status) and kind in (None, each.kind) and code in (None, each.code)
    ]
    if code is None and kind is None and fitting:
        # A status alone: an empty body, as a status alone is documented.
        return DocumentedError(fitting[0].status, None, "", fitting[0].kind)
    return next(iter(fitting), None)


def _is_possible_anywhere(status: int | None, code: int | None, kind: str | None) -> bool:
    if kind in (TIMEOUT, RESET, GARBAGE, HTML):
        return code is None
    if kind in _LIMITS or status == _TOO_MANY:
        return kind in (None, *_LIMITS) and code in (None, _TOO_MANY)
    if kind is not None:
        return False
    return code in _TOKEN_FAILURES or (code is None and status in _SERVER_FAILURES)


def _refused(
    operation: Operation | None, status: int | None, code: int | None, kind: str | None
) -> str:
    name = operation.method_name if operation else "Every operation"
    asked = [
        f"{what} {value}"
        for what, value in (("status", status), ("code", code), ("kind", kind))
        if value is not None
    ]
    errors = operation.errors if operation else ()
    kinds = sorted(
        {each.kind for each in errors if each.kind} | {*_LIMITS, TIMEOUT, RESET, GARBAGE, HTML}
    )
    near = get_close_matches(kind or "", kinds, 1)
    hint = f" Did you mean kind={near[0]!r}?" if near else ""
    documented = "; ".join(
        f"status={each.status}, code={each.code}, kind={each.kind!r}" for each in errors
    )
    return (
        f"{name} documents no failure with {' and '.join(asked)}.{hint} It documents: "
        f"{documented or 'none'}. Anywhere can come: code 124, code 4711, status 429 (kind "
        "per_second, daily, user), any status from 500 to 599, kind timeout, reset, garbage, html."
    )


def limited(kind: str, operation: Operation, clock: Clock, limit: int = 0) -> Answer:
    """Return the answer to one request too many.

    Args:
        kind: Which limit was reached: "per_second", "daily" or "user".
        operation: What was called.
        clock: Tells when the day ends.
        limit: How many requests are allowed, if that is known.
    """
    message = _LIMITS[kind]
    body = {"code": _TOO_MANY, "message": message}
    if message == _OF_USER:
        return Answer(_TOO_MANY, body)
    is_daily = message == _DAILY
    headers = {
        "X-RateLimit-Category": operation.rate_limit_label or "Light",
        "X-RateLimit-Type": "Daily-limit" if is_daily else "QPS",
        "X-RateLimit-Remaining": "0",
    }
    if limit:
        headers["X-RateLimit-Limit"] = str(limit)
    if is_daily:
        headers["Retry-After"] = stamp(next_day(clock.now()))
    return Answer(_TOO_MANY, body, headers)
