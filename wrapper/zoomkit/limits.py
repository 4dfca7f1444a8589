"""What a 429 says: which limit was reached, and when it ends.

Zoom limits requests per second and per day, for the whole account and, for creating and updating
meetings and webinars, for one user. Which one was reached stands in the message, and mostly also in
`X-RateLimit-Type`; `Retry-After` is an ISO date there. Source: Zoom's page on rate limits.
"""

from datetime import UTC, datetime, time, timedelta

import httpx

from zoom_openapi.runtime.retry import retry_after

_TOO_MANY_REQUESTS = 429


def is_daily_limit(response: httpx.Response, message: str | None) -> bool:
    """Tell whether a 429 is for the rest of the day rather than for a moment."""
    said = (message or "").lower()
    if "per-second" in said or "per second" in said:
        return False
    return "daily" in said or response.headers.get("x-ratelimit-type", "").lower() == "daily-limit"


def retry_at(response: httpx.Response, message: str | None, *, now: datetime) -> datetime | None:
    """Return when a request may be sent again, in UTC, or None if the answer does not tell.

    Args:
        response: Any answer; one with `Retry-After` tells it, and a daily limit ends at midnight.
        message: Zoom's message in it.
        now: The present.
    """
    told = retry_after(response, now)
    if told is not None or response.status_code != _TOO_MANY_REQUESTS:
        return told
    if not is_daily_limit(response, message):
        return None
    return datetime.combine(now.date() + timedelta(days=1), time(), UTC)
