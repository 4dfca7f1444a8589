import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from tests.unit.conftest import Run, Scripted
from zoom_openapi.runtime.envelopes import Envelope
from zoomkit import catalogue, errors
from zoomkit.limits.refusals import Reached, limit_reached, retry_at
from zoomkit.testing import Answer, FakeZoom

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
DAILY = "You have reached the maximum daily rate limit for this API."
PER_SECOND = "You have reached the maximum per-second rate limit for this API. Try again later."
PER_USER = (
    "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted "
    "for this particular user."
)
AT_ONCE = "Too many concurrent requests. A request to change this user has already been made."
DOCUMENTED = {
    error.message: operation.id
    for operation in catalogue.load().values()
    for error in operation.errors
    if error.status == 429
}


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
    assert retry_at(httpx.Response(503, headers=headers), Envelope(), now=NOW) == expected


@pytest.mark.parametrize("message", [DAILY, PER_USER])
def test_daily_limits_end_at_midnight(message: str) -> None:
    """A limit of a day without `Retry-After` ends when the next day begins in UTC."""
    midnight = datetime(2026, 3, 2, tzinfo=UTC)
    assert retry_at(httpx.Response(429), Envelope(message=message), now=NOW) == midnight
    other_status = retry_at(httpx.Response(400), Envelope(code=429, message=message), now=NOW)
    assert other_status == midnight
    assert retry_at(httpx.Response(400), Envelope(code=300, message=message), now=NOW) is None


@pytest.mark.parametrize("message", [PER_SECOND, AT_ONCE, None])
def test_other_limits_name_no_time(message: str | None) -> None:
    """Any other limit without `Retry-After` leaves the pause to the retry policy."""
    assert retry_at(httpx.Response(429), Envelope(message=message), now=NOW) is None


@pytest.mark.parametrize(
    ("message", "kind", "expected"),
    [
        (PER_SECOND, "Daily-limit", "per_second"),
        ("You have reached the limit per second.", "Daily-limit", "per_second"),
        (DAILY, "QPS", "daily"),
        (PER_USER, "", "per_user"),
        (AT_ONCE, "", "concurrency"),
        (None, "Daily-limit", "daily"),
        (None, "QPS", "per_second"),
        (None, "", "per_second"),
        ("The limit of this minute is reached.", "daily-LIMIT", "daily"),
    ],
)
def test_limits_are_told_apart(message: str | None, kind: str, expected: Reached) -> None:
    """The message says which limit was reached, and the headers where it does not."""
    answer = httpx.Response(429, headers={"X-RateLimit-Type": kind})
    assert limit_reached(answer, message) == expected


@pytest.mark.parametrize("message", DOCUMENTED)
def test_documented_daily_limits_are_daily(message: str) -> None:
    """Each documented 429 that is about a day, and no other, is one that no retry can help."""
    is_daily = any(word in message for word in ("daily", "day's", "00:00", "midnight"))
    fake = FakeZoom()
    operation = catalogue.load()[DOCUMENTED[message]]
    fake.answer(operation.id, *[Answer(429, {"code": 429, "message": message})] * 3)
    with pytest.raises(errors.RateLimitError) as caught:
        fake.zoom(max_retries=0).request(operation.method, re.sub(r"{.+?}", "1", operation.path))
    assert isinstance(caught.value, errors.DailyRateLimitError) is is_daily
    assert (caught.value.retry_at is not None) is is_daily


@pytest.mark.parametrize(
    ("message", "cls", "is_repeated"),
    [
        (PER_SECOND, errors.RateLimitError, True),
        (DAILY, errors.DailyRateLimitError, False),
        (PER_USER, errors.UserRateLimitError, False),
        (AT_ONCE, errors.ConcurrencyLimitError, True),
    ],
)
def test_each_limit_has_a_class(
    run: Run, scripted: Scripted, pauses: list[float], message: str, cls: type, *, is_repeated: bool
) -> None:
    """A daily limit, also that of one user, raises at once; what ends soon is tried again."""
    scripted.gives(*[httpx.Response(429, json={"code": 429, "message": message})] * 3)
    with pytest.raises(errors.RateLimitError) as caught:
        run(lambda zoom: zoom.webinars.end(68423085))
    assert type(caught.value) is cls
    assert len(pauses) == (2 if is_repeated else 0)
    assert (caught.value.retry_at is None) is is_repeated
