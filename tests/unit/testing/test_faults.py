"""What is ordered to fail, fails so; nothing else does."""

from datetime import UTC, datetime

import httpx
import pytest

from zoomkit import AsyncZoom, Zoom, errors
from zoomkit.testing import Answer, FakeZoom


def test_failure_is_told_by_code(fake: FakeZoom, zoom: Zoom) -> None:
    """A code suffices; the operation fails until the fault is cancelled, which counts."""
    fault = fake.fail("webinars.end", code=3001)
    for _ in range(2):
        with pytest.raises(errors.MeetingNotFoundError):
            zoom.webinars.end(68423085)
    assert fault.used == 2
    fault.cancel()
    zoom.webinars.end(68423085)
    assert fake.webinars[68423085].state == "ended"


def test_message_has_the_ids_of_the_call(fake: FakeZoom, zoom: Zoom) -> None:
    """The documented message names what was called."""
    fake.fail("webinars.get", code=3001)
    with pytest.raises(errors.WebinarNotFoundError, match="68423085"):
        zoom.webinars.get(68423085)


def test_times_after_and_where(fake: FakeZoom, zoom: Zoom) -> None:
    """So many requests fail, after so many others, of those that are chosen."""
    fake.fail(
        "meetings.create",
        status=500,
        times=1,
        after=1,
        where=lambda request: request.json["topic"] == "Mine",
    )
    zoom.meetings.create("me", topic="Yours")
    zoom.meetings.create("me", topic="Mine")
    zoom.meetings.create("me", topic="Yours")
    with pytest.raises(errors.ServerError):
        zoom.meetings.create("me", topic="Mine")
    zoom.meetings.create("me", topic="Mine")
    assert len(fake.meetings) == 4


@pytest.mark.parametrize(
    ("order", "error"),
    [
        ({"code": 124}, errors.InvalidTokenError),
        ({"code": 4711}, errors.MissingScopeError),
        ({"status": 429}, errors.RateLimitError),
        ({"status": 429, "kind": "daily"}, errors.DailyRateLimitError),
        ({"kind": "user"}, errors.UserRateLimitError),
        ({"status": 500}, errors.ServerError),
        ({"kind": "html"}, errors.ServerError),
        ({"kind": "garbage"}, errors.UnreadableAnswerError),
        ({"kind": "timeout"}, errors.APITimeoutError),
        ({"kind": "reset"}, errors.APIConnectionError),
    ],
)
def test_what_can_come_anywhere(
    fake: FakeZoom, order: dict[str, object], error: type[Exception]
) -> None:
    """Failures that no operation documents can be had of any, retries or not."""
    fake.fail("webinars.get", **order)  # type: ignore[arg-type]
    with fake.zoom() as zoom, pytest.raises(error):
        zoom.webinars.get(68423085)


def test_limits_of_a_day_end_at_midnight(fake: FakeZoom, zoom: Zoom) -> None:
    """The refusal says when the day ends by the fake's clock."""
    fake.fail("webinars.get", status=429, kind="daily", times=1)
    with pytest.raises(errors.DailyRateLimitError) as caught:
        zoom.webinars.get(68423085)
    assert caught.value.retry_at == datetime(2026, 3, 3, tzinfo=UTC)


def test_per_second_limit_is_outlived_by_retries(fake: FakeZoom, zoom: Zoom) -> None:
    """One that ends is waited out; one that lasts reaches the caller, as it was ordered."""
    fake.fail("webinars.get", status=429, times=2)
    assert zoom.webinars.get(68423085).id == 68423085
    fake.fail("webinars.get", status=429)
    with pytest.raises(errors.RateLimitError):
        zoom.webinars.get(68423085)


def test_all_operations_fail(fake: FakeZoom, zoom: Zoom) -> None:
    """A star stands for every operation, until all is healed."""
    fake.fail("*", status=500)
    for call in (lambda: zoom.users.get("me"), lambda: zoom.webinars.get(68423085)):
        with pytest.raises(errors.ServerError):
            call()
    fake.heal()
    zoom.users.get("me")


def test_heal_can_be_for_one_operation(fake: FakeZoom, zoom: Zoom) -> None:
    """What another operation was told, stays."""
    fake.fail("users.get", status=500)
    fake.fail("webinars.get", status=500)
    fake.heal("get_user")
    zoom.users.get("me")
    with pytest.raises(errors.ServerError):
        zoom.webinars.get(68423085)


@pytest.mark.parametrize(
    ("operation", "order", "said"),
    [
        ("webinars.end", {"code": 9999}, "documents no failure with code 9999"),
        ("webinars.end", {"kind": "dayly"}, "Did you mean kind='daily'"),
        ("webinars.end", {}, "Say how it fails"),
        ("*", {"code": 3001}, "Every operation"),
        ("webinar.end", {"status": 500}, r"Did you mean 'webinars\.end'"),
        ("end_webinar", {"status": 500}, "no operation"),
    ],
)
def test_what_cannot_fail_so_is_a_mistake(
    fake: FakeZoom, operation: str, order: dict[str, object], said: str
) -> None:
    """An order that nothing can follow is refused, with the nearest that something can."""
    with pytest.raises(errors.InvalidArgumentError, match=said):
        fake.fail(operation, **order)  # type: ignore[arg-type]


def test_answers_come_one_each_and_first(fake: FakeZoom, zoom: Zoom) -> None:
    """What was given as an answer goes before a fault that lasts, each once."""
    fake.fail("webinars.get", code=3001)
    fake.answer("webinars.get", Answer(200, {"id": 1}), Answer(200, {"id": 2}))
    assert [zoom.webinars.get(68423085).id for _ in range(2)] == [1, 2]
    with pytest.raises(errors.WebinarNotFoundError):
        zoom.webinars.get(68423085)


def test_latency_passes_by_the_clock(fake: FakeZoom) -> None:
    """A slow answer moves the clock; one that is slower than its client waits, never comes."""
    fake.delay("*", 4)
    with fake.zoom(timeout=5, max_retries=0) as zoom:
        zoom.webinars.get(68423085)
        assert fake.clock.monotonic() == 4
        fake.delay("webinars.get", 6)
        with pytest.raises(errors.APITimeoutError):
            zoom.webinars.get(68423085)
        assert fake.clock.monotonic() == 9
        fake.heal("webinars.get")
        zoom.webinars.get(68423085)


@pytest.mark.anyio
async def test_awaiting_clients_see_the_same(fake: FakeZoom) -> None:
    """A connection that breaks, breaks for awaiting clients."""
    fake.fail("webinars.end", kind="reset")
    async with AsyncZoom.fake(fake, max_retries=0) as zoom:
        with pytest.raises(errors.APIConnectionError) as caught:
            await zoom.webinars.end(68423085)
    assert isinstance(caught.value.__cause__, httpx.ReadError)
