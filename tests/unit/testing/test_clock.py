"""The clock of a fake, and of its clients."""

import time
from datetime import UTC, datetime, timedelta

import anyio
import pytest

from zoomkit import Zoom, errors
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


@pytest.fixture
def awake(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nothing may sleep."""
    for module in (time, anyio):
        monkeypatch.setattr(module, "sleep", lambda _: pytest.fail("it really sleeps"))


@pytest.mark.usefixtures("awake")
def test_waiting_takes_the_fakes_time(fake: FakeZoom, zoom: Zoom) -> None:
    """Two hours of waiting for a meeting that does not end pass at once."""
    meeting = fake.add_meeting()
    fake.start(meeting)
    with pytest.raises(errors.WaitTimeoutError):
        zoom.meetings.wait_until_ended(meeting.id, deadline=7200)
    assert 7000 < fake.clock.monotonic() <= 7200


@pytest.mark.anyio
@pytest.mark.usefixtures("awake")
async def test_awaited_waiting_takes_the_fakes_time(fake: FakeZoom) -> None:
    """The same for who awaits."""
    meeting = fake.add_meeting()
    fake.start(meeting)
    async with fake.async_zoom() as zoom:
        with pytest.raises(errors.WaitTimeoutError):
            await zoom.meetings.wait_until_ended(meeting.id, deadline=7200)
    assert 7000 < fake.clock.monotonic() <= 7200


@pytest.mark.usefixtures("awake")
def test_lost_bulk_calls_settle_in_the_fakes_time(fake: FakeZoom) -> None:
    """What a bulk call waits for after a lost answer passes by the fake's clock."""
    webinar = fake.add_webinar(settings={"approval_type": 0}, type=5)
    fake.fail("webinars.batch_add_registrants", kind="reset", times=1)
    people = [{"email": f"p{number}@example.com", "first_name": "P"} for number in range(40)]
    with fake.zoom(max_retries=0) as zoom:
        zoom.webinars.add_all_registrants(webinar.id, people)
    assert len(fake.world["webinar_registrants"].of(webinar.id)) == 40
    assert fake.clock.monotonic() >= 5


@pytest.mark.usefixtures("awake")
def test_a_device_waits_in_the_fakes_time(fake: FakeZoom) -> None:
    """A device that nobody consents to gives up after its fifteen minutes, at once."""
    auth = fake.user_auth()
    with pytest.raises(errors.OAuthError):
        auth.wait_for(auth.device())
    assert 800 < fake.clock.monotonic() <= 900
