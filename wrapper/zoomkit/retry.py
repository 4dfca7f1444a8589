"""Whether a failed request is sent again, and after which pause."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
from attrs import frozen

from zoomkit import errors

_MOST_DOUBLINGS = 30
_TEMPORARY_STATUSES = (502, 503, 504)
# RFC 9110, 9.2.2: sent twice, they do what they do sent once.
_IDEMPOTENT_METHODS = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE")


def _now() -> datetime:
    return datetime.now(UTC)


@frozen
class RetryPolicy:
    """Decides about retries; it does nothing itself.

    Attributes:
        max_retries: How often a request is sent again at most.
        first_delay: The longest pause before the first retry, in seconds; doubled each time.
        longest_delay: The longest pause, in seconds. An answer that demands more is not waited for.
        jitter: Returns a number from 0 to 1, so that many workers do not come back at once.
        now: Returns the present.
    """

    max_retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 30.0
    jitter: Callable[[], float] = random.random
    now: Callable[[], datetime] = _now

    def delay(
        self, error: errors.ZoomError, *, method: str, attempt: int, was_sent: bool = True
    ) -> float | None:
        """Return the pause before the next attempt in seconds, or None to give up.

        Args:
            error: Why the attempt failed.
            method: The HTTP method of the request.
            attempt: Which attempt this was, from 1.
            was_sent: Whether the request may have reached Zoom.
        """
        if attempt > self.max_retries:
            return None
        if not (_was_refused(error) or _is_temporary(error)):
            return None
        is_safe = not was_sent or _was_refused(error) or method in _IDEMPOTENT_METHODS
        if not is_safe:
            return None
        if isinstance(error, errors.APIError) and error.retry_at:
            demanded = (error.retry_at - self.now()).total_seconds()
            # A moment that is past may only be past by a clock that is wrong.
            return max(demanded, self._pause(attempt)) if demanded <= self.longest_delay else None
        return self._pause(attempt)

    def _pause(self, attempt: int) -> float:
        doublings = min(attempt - 1, _MOST_DOUBLINGS)
        ceiling = min(self.longest_delay, self.first_delay * 2.0**doublings)
        return ceiling * (0.5 + self.jitter() / 2)


def is_repeatable(request: httpx.Request) -> bool:
    """Tell whether a request still has its body after it was sent.

    Data and files that can be rewound are there again; a generator or a pipe is used up.
    """
    stream = request.stream
    # httpx: what it made from an iterator serves one kind of client, what holds data both.
    if not (isinstance(stream, httpx.SyncByteStream) and isinstance(stream, httpx.AsyncByteStream)):
        return False
    fields: list[Any] = getattr(stream, "fields", [])  # of a form
    files = [field.file for field in fields if hasattr(field, "file")]
    return all(isinstance(file, bytes | str) or getattr(file, "seekable", bool)() for file in files)


def _was_refused(error: errors.ZoomError) -> bool:
    """Tell whether Zoom did not even look at the request, so that any method can be sent again."""
    if isinstance(error, errors.OAuthError):
        return error.is_temporary
    return isinstance(error, errors.RateLimitError) and not isinstance(
        error, errors.DailyRateLimitError
    )


def _is_temporary(error: errors.ZoomError) -> bool:
    if isinstance(error, errors.APIError):
        return error.status_code in _TEMPORARY_STATUSES
    return isinstance(error, errors.APIConnectionError)
