"""What an answer teaches of the limits: from its headers, and from what was refused."""

from datetime import datetime

import httpx

from zoom_openapi.runtime.pacing import Learn
from zoomkit.errors import (
    ConcurrencyLimitError,
    DailyRateLimitError,
    RateLimitError,
    UserRateLimitError,
)
from zoomkit.limits.quotas import Allowance, Demand, Window
from zoomkit.limits.refusals import next_day
from zoomkit.limits.turns import Lesson

_LONGEST_LIMIT = 6  # digits
_LABELS = ("Light", "Medium", "Heavy", "Resource-intensive")
_PAUSE = 1.0  # seconds


def lesson_of(told: Learn, used: Demand, *, now: datetime) -> Lesson | None:
    """Return what an answer teaches, or None.

    A limit is learned only where it is not told: what Zoom says of one of them need not be what it
    says of all. That nothing may be sent for a while is always learned.

    Args:
        told: The answer, and what was asked.
        used: What the request used up.
        now: The present.
    """
    error = told.error
    if isinstance(error, UserRateLimitError):
        # Of a registrant or panelist nothing else is refused.
        return _end_of_day(used.user, error, now) if used.user else None
    if isinstance(error, DailyRateLimitError):
        return _end_of_day(used.day, error, now)
    if isinstance(error, ConcurrencyLimitError):
        return None
    if isinstance(error, RateLimitError):
        return _of_window(told, used.window, error, now)
    return _of_headers(told.response, used)


def _of_window(told: Learn, window: Window, error: RateLimitError, now: datetime) -> Lesson:
    limit, is_daily = _said(told.response)
    told_pause = (error.retry_at - now).total_seconds() if error.retry_at else _PAUSE
    return Lesson(
        window.key,
        "window",
        limit=limit if not is_daily and not window.limit else 0,
        is_refusal=not window.limit,
        blocked=max(0.0, min(told_pause, window.period)),
        period=window.period,
    )


def _of_headers(response: httpx.Response, used: Demand) -> Lesson | None:
    limit, is_daily = _said(response)
    if not limit:
        return None
    if is_daily:
        return None if used.day.limit else Lesson(used.day.key, "day", limit=limit)
    return None if used.window.limit else Lesson(used.window.key, "window", limit=limit)


def label_said(response: httpx.Response) -> str | None:
    """Return the label that an answer says that its operation has."""
    said = response.headers.get("x-ratelimit-category", "").strip().capitalize()
    return said if said in _LABELS else None


def _said(response: httpx.Response) -> tuple[int, bool]:
    """Return the limit that an answer names, or 0, and whether it is that of a day."""
    text = response.headers.get("x-ratelimit-limit", "").strip()
    if not text.isascii() or not text.isdigit() or len(text) > _LONGEST_LIMIT:
        return 0, False
    kind = response.headers.get("x-ratelimit-type", "").strip().lower()
    return (int(text), kind == "daily-limit") if kind in ("qps", "daily-limit") else (0, False)


def _end_of_day(allowance: Allowance, error: RateLimitError, now: datetime) -> Lesson:
    until = error.retry_at or next_day(now)
    return Lesson(allowance.key, "day", blocked=max(0.0, (until - now).total_seconds()))
