"""A fake refuses one request too many, as Zoom does."""

from collections.abc import Callable

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom


def used(call: Callable[[], object]) -> int:
    """Return how many calls succeed before one is refused; at most 200."""
    for number in range(200):
        try:
            call()
        except errors.RateLimitError:
            return number
    return 200


def end(zoom: Zoom) -> Callable[[], object]:
    """Return a call under the label Light."""
    return lambda: zoom.webinars.end(68423085)


@pytest.mark.parametrize(("plan", "limit"), [("free", 4), ("pro", 30), ("business", 80)])
def test_plan_limits_each_second(fake: FakeZoom, plan: str, limit: int) -> None:
    """An account of a plan has its requests a second under a label, and the next second again."""
    fake.limit_as(plan)  # type: ignore[arg-type]
    with fake.zoom(max_retries=0) as zoom:
        assert used(end(zoom)) == limit
        assert fake.rate_limited == 1
        fake.advance(seconds=1)
        assert used(end(zoom)) == limit


def test_unknown_plan_is_refused(fake: FakeZoom) -> None:
    """The plans are named."""
    with pytest.raises(errors.InvalidArgumentError, match="business"):
        fake.limit_as("gold")  # type: ignore[arg-type]


def test_day_ends_at_midnight(fake: FakeZoom) -> None:
    """What a day allows is there again when the next one begins in UTC."""
    fake.limit("Light", 0, per_day=3)
    with fake.zoom(max_retries=0) as zoom:
        assert used(end(zoom)) == 3
        fake.advance(hours=14, minutes=59)
        with pytest.raises(errors.DailyRateLimitError):
            zoom.webinars.end(68423085)
        fake.advance(minutes=1)
        assert used(end(zoom)) == 3


def test_host_has_a_hundred_a_day(fake: FakeZoom) -> None:
    """Meetings that are made are counted for their host, and for nobody else."""
    fake.limit_as("business")
    fake.add_user("amara@example.com")

    def create(host: str) -> None:
        fake.advance(seconds=1)
        zoom.meetings.create(host, topic="a")

    with fake.zoom(max_retries=0) as zoom:
        assert used(lambda: create("me")) == 100
        with pytest.raises(errors.RateLimitError, match="particular user"):
            create("me")
        create("amara@example.com")


def test_headers_tell_the_limit(fake: FakeZoom) -> None:
    """A refusal names the label, the sort of limit, its number and that nothing remains."""
    fake.limit("Light", 1)
    with fake.zoom(max_retries=0) as zoom:
        zoom.webinars.end(68423085)
        with pytest.raises(errors.RateLimitError) as caught:
            zoom.webinars.end(68423085)
    told = {
        name.removeprefix("x-ratelimit-"): value
        for name, value in caught.value.response.headers.items()
        if name.startswith("x-ratelimit-")
    }
    assert told == {"category": "Light", "type": "QPS", "limit": "1", "remaining": "0"}


def test_products_are_counted_for_themselves(fake: FakeZoom) -> None:
    """A limit of one label leaves the other labels alone."""
    fake.limit("Heavy", 1, period=1000)
    with fake.zoom(max_retries=0) as zoom:
        assert used(end(zoom)) == 200
