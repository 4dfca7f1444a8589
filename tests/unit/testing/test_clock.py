"""The clock of a fake, and of its clients."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from zoomkit import Zoom
from zoomkit.testing import Clock, FakeZoom


def test_clock_stands_still_until_it_is_moved() -> None:
    """Time begins at the same moment in every run, and only a test or a sleeper moves it."""
    clock = Clock()
    assert clock.now() == datetime(2026, 3, 2, 9, tzinfo=UTC)
    clock.advance(hours=1, minutes=2, seconds=3)
    clock.sleep(7)
    clock.sleep(-5)
    assert clock.stamp() == "2026-03-02T10:02:10Z"
    assert clock.monotonic() == 3730
    clock.set_back(60)
    assert clock.stamp() == "2026-03-02T09:01:00Z"


def test_running_clock_can_be_moved_too() -> None:
    """A clock that runs shows the machine's time and how far it was moved besides."""
    seconds = iter([100.0, 101.5, 101.5])
    clock = Clock(source=lambda: next(seconds))
    assert clock.monotonic() == 1.5
    clock.advance(minutes=1)
    assert clock.monotonic() == 61.5
    assert abs(Clock.running().now() - datetime.now(UTC)) < timedelta(minutes=1)


def test_retries_sleep_by_it(fake: FakeZoom, zoom: Zoom, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client of a fake waits by its clock: the pause passes, and nothing sleeps."""
    monkeypatch.setattr(time, "sleep", lambda _: pytest.fail("it really sleeps"))
    fake.fail("webinars.get", status=503, times=2)
    assert zoom.webinars.get(68423085).id == 68423085
    assert len(fake.calls("webinars.get")) == 3
    assert fake.clock.monotonic() > 0


@pytest.mark.anyio
async def test_awaited_retries_sleep_by_it(fake: FakeZoom) -> None:
    """A limit of a second is waited out at once, by awaiting clients as well."""
    fake.limit("Light", 1)
    async with fake.async_zoom(max_retries=50) as zoom:
        for _ in range(3):
            await zoom.webinars.end(68423085)
    assert fake.rate_limited >= 2
    assert fake.clock.monotonic() >= 2
