"""Whether a failed request is sent again, and after which pause."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

import httpx

from . import _http
from .clocks import CLOCK
from .errors import APIError, ClientError, RateLimitError

_MOST_DOUBLINGS = 30
_LONGEST_WAIT = timedelta(days=2)
_MOST_DIGITS = 9
_SPREAD = 1.0  # seconds
_MOST_RETRIES = 20.0
_RETRIES_PER_CALL = 0.2
# RFC 9110, 9.2.2: sent twice, they do what they do sent once.
_IDEMPOTENT_METHODS = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE")


class RetryPolicy(NamedTuple):
    """When a request is sent again.

    Attributes:
        max_retries: How often at most.
        first_delay: The longest pause before the first retry, in seconds; it doubles each time.
        longest_delay: The longest pause, in seconds. An answer that demands more is not waited for.
        jitter: Returns a number from 0 to 1, so that many workers do not come back at once.
        now: Returns the present.
    """

    max_retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 30.0
    jitter: Callable[[], float] = random.random
    now: Callable[[], datetime] = CLOCK.now

    def delay(
        self,
        error: ClientError,
        *,
        method: str,
        attempt: int,
        was_sent: bool = True,
        remaining: float | None = None,
    ) -> float | None:
        """Return the pause before the next attempt in seconds, or None to give up.

        Args:
            error: Why the attempt failed.
            method: The HTTP method of the request.
            attempt: Which attempt this was, from 1.
            was_sent: Whether the request may have reached the API.
            remaining: How many seconds the call has left; None if any number.
        """
        repetition = error._repetition  # noqa: SLF001 - our own
        if attempt > self.max_retries or repetition == "never":
            return None
        is_harmless = not was_sent or method in _IDEMPOTENT_METHODS
        if repetition == "if harmless" and not is_harmless:
            return None
        pause = self._pause(error, attempt)
        return None if pause is None or (remaining is not None and pause >= remaining) else pause

    def _pause(self, error: ClientError, attempt: int) -> float | None:
        doublings = min(attempt - 1, _MOST_DOUBLINGS)
        ceiling = min(self.longest_delay, self.first_delay * 2.0**doublings)
        demanded = 0.0
        if isinstance(error, APIError) and error.retry_at:
            demanded = (error.retry_at - self.now()).total_seconds()
            if demanded > self.longest_delay:
                return None
        if demanded <= 0:  # a moment that is past may only be past by a clock that is wrong
            return ceiling * self.jitter()
        # All who were turned away were told the same moment; they must not come back at it.
        return demanded + max(ceiling, _SPREAD, demanded / 4) * self.jitter()


class RetryBudget:
    """How many retries the calls of a client can have together, so that none multiplies an outage.

    Each call adds a fifth of a retry, up to a store of twenty. So single calls can be sent several
    times, but where all fail, no more than a fifth more is sent than was called.
    """

    def __init__(self) -> None:
        self._left = _MOST_RETRIES

    def earn(self) -> None:
        """Take note of a call."""
        self._left = min(_MOST_RETRIES, self._left + _RETRIES_PER_CALL)

    def permits(self, error: ClientError) -> bool:
        """Take a retry out, and tell whether there was one.

        One that the API itself asks for, where there were too many requests, is free.
        """
        if isinstance(error, RateLimitError):
            return True
        if self._left < 1:
            return False
        self._left -= 1
        return True


def retry_after(response: httpx.Response, now: datetime) -> datetime | None:
    """Return the moment that the header `Retry-After` means, at most two days ahead, in UTC.

    Args:
        response: The answer; seconds, an HTTP date and an ISO 8601 date are understood.
        now: The present.
    """
    text: str = response.headers.get("retry-after", "").strip()
    if not text:
        return None
    told = _moment(text, now)
    return min(told, now + _LONGEST_WAIT) if told else None


def _moment(text: str, now: datetime) -> datetime | None:
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return now + min(timedelta(seconds=float(text[:_MOST_DIGITS])), _LONGEST_WAIT)
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, OverflowError, TypeError, IndexError):
            continue
    return None


def is_repeatable(request: httpx.Request) -> bool:
    """Tell whether a request still has its body after it was sent.

    Data and files that can be rewound are there again; a generator or a pipe is used up.
    """
    stream = request.stream
    # What was made from an iterator serves one kind of client, what holds data both.
    if not (
        _http.is_instance(stream, "SyncByteStream") and _http.is_instance(stream, "AsyncByteStream")
    ):
        return False
    fields: list[Any] = getattr(stream, "fields", [])  # of a form
    files = [field.file for field in fields if hasattr(field, "file")]
    return all(isinstance(file, bytes | str) or getattr(file, "seekable", bool)() for file in files)
