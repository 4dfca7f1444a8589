"""What a 429 says: which limit was reached, and when it ends.

Zoom limits requests per second and per day for the whole account, creating and changing meetings
and webinars for one user, registering for one registrant, and what is done at once to one resource.
Which one was reached stands in the message, and mostly also in `X-RateLimit-Type`; `Retry-After` is
an ISO date there, and the limit of one user comes with neither of the headers.
"""

import re
from datetime import UTC, datetime, time, timedelta
from typing import Literal, TypeAlias

import httpx

from zoom_openapi.runtime.envelopes import Envelope
from zoom_openapi.runtime.retry import retry_after

Reached: TypeAlias = Literal["per_second", "daily", "per_user", "concurrency"]
"""Which limit was reached; the one of a registrant or panelist counts as that of a user."""

_TOO_MANY_REQUESTS = 429
_PER_SECOND = re.compile(r"per[- ]second")
_DAILY = re.compile(r"\bdaily\b|\bday's\b|\btoday\b|\bper day\b|00:00|midnight")
_OF_ONE = re.compile(
    r"\b(?:particular|one|this|same|single) (?:user|registrant|panelist|participant)\b"
)
_AT_ONCE = re.compile(r"concurrent|simultaneous|under way|in progress|already been made")


def limit_reached(response: httpx.Response, message: str | None) -> Reached:
    """Return which limit a 429 is about; its message says so more reliably than its headers.

    Args:
        response: The answer.
        message: Zoom's message in it.
    """
    said = (message or "").lower()
    if _PER_SECOND.search(said):
        return "per_second"
    if _DAILY.search(said):
        return "per_user" if _OF_ONE.search(said) else "daily"
    if response.headers.get("x-ratelimit-type", "").lower() == "daily-limit":
        return "daily"
    return "concurrency" if _AT_ONCE.search(said) else "per_second"


def retry_at(response: httpx.Response, envelope: Envelope, *, now: datetime) -> datetime | None:
    """Return when a request may be sent again, in UTC, or None if the answer does not tell.

    Args:
        response: Any answer; one with `Retry-After` tells it, and a daily limit ends at midnight.
        envelope: Zoom's error in it; its code is 429 also under another status.
        now: The present.
    """
    told = retry_after(response, now)
    if told is not None or _TOO_MANY_REQUESTS not in (response.status_code, envelope.code):
        return told
    is_for_the_day = limit_reached(response, envelope.message) in ("daily", "per_user")
    return next_day(now) if is_for_the_day else None


def next_day(now: datetime) -> datetime:
    """Return when the next day begins in UTC: then daily limits are reset."""
    return datetime.combine(now.date() + timedelta(days=1), time(), UTC)
