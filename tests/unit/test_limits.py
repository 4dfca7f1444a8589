from datetime import UTC, datetime, timedelta

import httpx
import pytest

from zoomkit.limits import retry_at

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-01T12:00:05Z", NOW + timedelta(seconds=5)),
        ("2026-03-01T13:00:05+01:00", NOW + timedelta(seconds=5)),
        ("2026-03-01T12:00:05", NOW + timedelta(seconds=5)),
        ("5", NOW + timedelta(seconds=5)),
        ("0", NOW),
        ("Sun, 01 Mar 2026 12:00:05 GMT", NOW + timedelta(seconds=5)),
        ("999999999999999999999", NOW + timedelta(days=2)),
        ("9999-12-31T23:59:59Z", NOW + timedelta(days=2)),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("\u0665", None),
    ],
)
def test_retry_after_in_every_form(text: str, expected: datetime | None) -> None:
    """`Retry-After` is read as an ISO date, as seconds and as an HTTP date, and capped."""
    headers = [(b"retry-after", text.encode())]
    assert retry_at(httpx.Response(503, headers=headers), None, now=NOW) == expected


def test_daily_limit_ends_at_midnight() -> None:
    """A daily limit without `Retry-After` ends when the next day begins in UTC."""
    answer = httpx.Response(429)
    message = "You have reached the maximum daily rate limit for this API."
    assert retry_at(answer, message, now=NOW) == datetime(2026, 3, 2, tzinfo=UTC)


def test_limit_per_second_names_no_time() -> None:
    """A limit per second without `Retry-After` leaves the pause to the retry policy."""
    message = "You have reached the maximum per-second rate limit for this API."
    assert retry_at(httpx.Response(429), message, now=NOW) is None
