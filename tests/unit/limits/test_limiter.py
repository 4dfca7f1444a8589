"""The limiter in a client, against a fake that counts; no test waits."""

import re
import time
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import httpx
import pytest

from tests.unit.conftest import Run, Scripted
from zoom_openapi.runtime.calls import Call
from zoom_openapi.runtime.pacing import Reserve
from zoomkit import (
    AsyncZoom,
    Quota,
    RateLimiter,
    ServerToServerOAuth,
    Zoom,
    catalogue,
    errors,
)
from zoomkit.limits.quotas import product_of
from zoomkit.testing import FakeZoom

QUOTAS = {"Light": Quota(4, 40.0)}
DAILY = {"code": 429, "message": "You have reached the maximum daily rate limit for this API."}
PER_USER = {
    "code": 429,
    "message": "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests "
    "permitted for this particular user.",
}


def ended(count: int) -> Any:
    """Return what ends a webinar so many times, with a client of either kind."""

    def call(zoom: Any) -> Any:
        results = [zoom.webinars.end(68423085) for _ in range(count)]
        return _all(results) if results and results[0] is not None else None

    return call


async def _all(results: list[Any]) -> None:
    for each in results:
        await each


def many(scripted: Scripted, count: int, **headers: str) -> None:
    """Let a number of calls succeed."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    scripted.gives(*[httpx.Response(204, headers=named) for _ in range(count)])


class Noting(RateLimiter):
    """A limiter that notes when it is asked.

    Attributes:
        happened: What happened.
    """

    def __init__(self) -> None:
        self.happened: list[str] = []
        super().__init__(quotas=QUOTAS)

    def reserve(self, asked: Reserve) -> float:
        """Give a turn."""
        self.happened.append("turn")
        return super().reserve(asked)

    async def areserve(self, asked: Reserve) -> float:
        """Give a turn."""
        return self.reserve(asked)


@pytest.mark.parametrize("is_awaiting", [False, True])
@pytest.mark.parametrize(
    ("status", "happened"),
    [(200, ["token", "turn", "call", "turn", "call"]), (400, ["token"])],
)
def test_a_token_is_there_before_the_turn(
    *, is_awaiting: bool, status: int, happened: list[str]
) -> None:
    """What a token takes delays no turn, or more would be sent at once than may be."""
    limiter = Noting()

    def respond(request: httpx.Request) -> httpx.Response:
        is_for_token = request.url.path == "/oauth/token"
        limiter.happened.append("token" if is_for_token else "call")
        token = {"access_token": "a-token"}
        return httpx.Response(status, json=token) if is_for_token else httpx.Response(204)

    auth = ServerToServerOAuth("account", "client", "client-secret")
    given: Any = {"transport": httpx.MockTransport(respond), "rate_limiter": limiter}

    async def call() -> None:
        async with AsyncZoom(auth, **given) as zoom:
            await zoom.webinars.end(68423085)
            await zoom.webinars.end(68423085)

    with nullcontext() if status == 200 else pytest.raises(errors.OAuthError):
        if is_awaiting:
            anyio.run(call)
        else:
            zoom = Zoom(auth, **given)
            zoom.webinars.end(68423085)
            zoom.webinars.end(68423085)
    assert limiter.happened == happened


def test_off_by_default(run: Run, scripted: Scripted, pauses: list[float]) -> None:
    """Without a limiter no request is held back."""
    many(scripted, 50)
    run(ended(50))
    assert pauses == []


def test_requests_are_held_back(run: Run, scripted: Scripted, pauses: list[float]) -> None:
    """The fifth request of four that are allowed waits for the next period."""
    many(scripted, 5)
    run(ended(5), rate_limiter=RateLimiter(quotas=QUOTAS))
    assert len(scripted.requests) == 5
    assert len(pauses) == 4
    assert 30 < pauses[-1] <= 40 * 1.05 * 1.001


def test_options_keep_the_limiter(pauses: list[float]) -> None:
    """A client with other options shares the limiter of the first."""
    fake = FakeZoom()
    fake.add_webinar(68423085)
    zoom = fake.zoom(rate_limiter=RateLimiter(quotas={"Light": Quota(1, 40.0)}))
    zoom.webinars.end(68423085)
    zoom.with_options(timeout=5).webinars.end(68423085)
    assert len(pauses) == 1


def test_a_share_leaves_the_rest(run: Run, scripted: Scripted, pauses: list[float]) -> None:
    """With half a share the third request waits for the next period."""
    many(scripted, 3)
    run(ended(3), rate_limiter=RateLimiter(quotas=QUOTAS, share=0.5))
    assert len(pauses) == 2
    assert pauses[-1] > 30


def test_retries_are_counted(run: Run, scripted: Scripted, pauses: list[float]) -> None:
    """An attempt that fails counts like any other."""
    scripted.gives(httpx.Response(503))
    many(scripted, 1)
    run(ended(1), rate_limiter=RateLimiter(quotas={"Light": Quota(1, 20.0)}))
    assert len(pauses) == 2  # of the retry, and of the limiter
    assert pauses[1] > 15


def test_what_would_wait_too_long_is_not_sent(run: Run, scripted: Scripted) -> None:
    """A request whose turn comes too late raises at once, with the moment of its turn."""
    many(scripted, 2)
    limiter = RateLimiter(quotas={"Light": Quota(1, 3600)}, longest_wait=30)
    run(ended(1), rate_limiter=limiter)
    with pytest.raises(errors.QuotaExhaustedError, match=r"PUT /webinars/68423085/status was not"):
        run(ended(1), rate_limiter=limiter)
    assert len(scripted.requests) == 1


def test_what_is_left_of_a_call_bounds_the_wait() -> None:
    """A call waits no longer than it has left, whatever the limiter would allow."""
    operation = catalogue.load()["webinars.end"]
    call = Call(httpx.Request("PUT", "https://api.zoom.us"), "/webinars/1/status", operation)
    limiter = RateLimiter(quotas={"Light": Quota(1, 20.0)})
    assert limiter.reserve(Reserve(call, 0.1)) == 0
    with pytest.raises(errors.QuotaExhaustedError) as caught:
        limiter.reserve(Reserve(call, 0.1))
    left = caught.value.retry_at - datetime.now(UTC)
    assert timedelta(seconds=15) < left <= timedelta(seconds=21)
    assert limiter.reserve(Reserve(call)) > 15


def test_a_daily_limit_is_not_run_into_again(run: Run, scripted: Scripted) -> None:
    """After a daily 429 no request under that label is sent before it ends; others are."""
    scripted.gives(httpx.Response(429, json=DAILY))
    limiter = RateLimiter("pro")
    with pytest.raises(errors.DailyRateLimitError) as told:
        run(ended(1), rate_limiter=limiter)
    with pytest.raises(errors.QuotaExhaustedError) as caught:
        run(ended(1), rate_limiter=limiter)
    assert told.value.retry_at is not None
    assert abs(caught.value.retry_at - told.value.retry_at) < timedelta(seconds=5)
    assert caught.value.quota == "zoom/Light of a day"
    scripted.gives({"users": []})
    run(lambda zoom: zoom.users.list(), rate_limiter=limiter)  # Medium
    assert len(scripted.requests) == 2


def test_a_limit_of_one_user_is_that_of_no_other(run: Run, scripted: Scripted) -> None:
    """After the 429 of one user only that user's meetings cannot be created."""
    limiter = RateLimiter("pro")

    def create(user: str) -> Any:
        return run(lambda zoom: zoom.meetings.create(user, topic="x"), rate_limiter=limiter)

    scripted.gives(httpx.Response(429, json=PER_USER))
    with pytest.raises(errors.UserRateLimitError):
        create("amara")
    with pytest.raises(errors.QuotaExhaustedError, match="users/amara"):
        create("amara")
    scripted.gives(httpx.Response(201, json={"id": 1}))
    assert create("bela").id == 1


def test_a_hundred_changes_of_a_day(run: Run, scripted: Scripted, pauses: list[float]) -> None:
    """The change of a meeting that Zoom would refuse as the 101st is not sent."""
    many(scripted, 101)
    limiter = RateLimiter("business")

    def change(zoom: Any) -> Any:
        results = [zoom.meetings.update(1, topic="x") for _ in range(101)]
        return _all(results) if results[0] is not None else None

    with pytest.raises(errors.QuotaExhaustedError, match="meetings/1 of a day"):
        run(change, rate_limiter=limiter)
    assert len(scripted.requests) == 100
    assert pauses


@pytest.mark.parametrize("plan", [None, "business"])
def test_headers_tell_where_the_plan_does_not(
    run: Run, scripted: Scripted, pauses: list[float], plan: Any
) -> None:
    """A limit in an answer's headers is obeyed from then on, unless the plan is told."""
    many(scripted, 9, X_RateLimit_Type="QPS", X_RateLimit_Limit="1")
    run(ended(9), rate_limiter=RateLimiter(plan))
    assert (max(pauses, default=0) > 1) is (plan is None)


@pytest.mark.parametrize("limit", ["", "x", "-1", "\u0661", "9999999999", "0"])
def test_headers_that_say_nothing(
    run: Run, scripted: Scripted, pauses: list[float], limit: str
) -> None:
    """A limit that is none is passed over."""
    many(scripted, 3)
    for answer in scripted.answers:
        answer.headers = httpx.Headers({b"x-ratelimit-type": b"QPS"})
        answer.headers[b"x-ratelimit-limit".decode()] = limit.encode().decode("latin-1")
    run(ended(3), rate_limiter=RateLimiter())
    assert pauses == []


def test_a_label_is_learned(run: Run, scripted: Scripted, pauses: list[float]) -> None:
    """An operation without a label counts under the one that its answer names."""
    limiter = RateLimiter(quotas={"Heavy": Quota(1, 40.0), "Light": Quota(1000)})
    scripted.gives(httpx.Response(200, json={}, headers={"X-RateLimit-Category": "HEAVY"}))
    many(scripted, 2)
    unlabelled = next(
        each
        for each in catalogue.load().values()
        if each.rate_limit_label is None and product_of(each.path) == "zoom" and not each.server
    )
    method, path = unlabelled.method, re.sub(r"{.+?}", "1", unlabelled.path)
    for _ in range(3):
        run(lambda zoom: zoom.request(method, path), rate_limiter=limiter)
    assert len([each for each in pauses if each > 30]) == 1


def test_a_refused_request_is_sent_after_the_pause(pauses: list[float]) -> None:
    """A fake that counts refuses one; the limiter learns its limit, and nothing more is refused."""
    fake = FakeZoom()
    fake.add_webinar(68423085)
    fake.limit("Light", 1, period=0.001)
    limiter = RateLimiter()
    zoom = fake.zoom(rate_limiter=limiter)
    zoom.webinars.end(68423085)
    fake.limit("Light", 1, period=1000)
    zoom.webinars.end(68423085)
    with pytest.raises(errors.RateLimitError):
        zoom.webinars.end(68423085)
    assert fake.rate_limited == 3
    assert pauses


@pytest.mark.parametrize(
    "options",
    [
        {"plan": "gold"},
        {"share": 0},
        {"share": 1.1},
        {"share": float("nan")},
        {"margin": -1},
        {"longest_wait": -1},
        {"on_redis_failure": "hope"},
    ],
)
def test_wrong_options_are_refused(options: dict[str, Any]) -> None:
    """An option that makes no sense is an error that names it."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(options))):
        RateLimiter(**options)


def test_nothing_shows_where_redis_is() -> None:
    """The URL of Redis, which may hold a password, is in no representation."""
    limiter = RateLimiter(redis="redis://:hush-hush@127.0.0.1:1/0")
    shown = repr(limiter) + str(vars(limiter))
    assert "hush-hush" not in shown


def test_a_fake_is_paced_by_its_clock() -> None:
    """20 calls at one a second take no real time, 19 s of the fake's, and the fake refuses none."""
    fake = FakeZoom()
    fake.add_webinar(68423085)
    fake.limit("Light", 1)
    zoom = fake.zoom(rate_limiter=RateLimiter(quotas={"Light": Quota(1)}, margin=0))
    began = time.monotonic()
    for _ in range(20):
        zoom.webinars.update_status(68423085, action="end")
    assert time.monotonic() - began < 10
    assert fake.clock.monotonic() == pytest.approx(19)
    assert fake.rate_limited == 0


def test_moving_the_clock_brings_the_turn() -> None:
    """After `advance` the next call need not wait; after `reset` the turns before are forgotten."""
    fake = FakeZoom()
    fake.add_webinar(68423085)
    limiter = RateLimiter(quotas={"Light": Quota(1, 40.0, per_day=3)}, margin=0)
    zoom = fake.zoom(rate_limiter=limiter)
    before = fake.snapshot()
    for _ in range(3):
        zoom.webinars.end(68423085)
        fake.advance(seconds=40)
    assert fake.clock.monotonic() == 120
    with pytest.raises(errors.QuotaExhaustedError) as caught:
        zoom.webinars.end(68423085)
    assert caught.value.retry_at == datetime(2026, 3, 3, tzinfo=UTC)
    fake.reset(before)
    zoom.webinars.end(68423085)
    assert fake.clock.monotonic() == 0


def test_clocks_are_counted_apart() -> None:
    """What a limiter counts by one fake's clock holds nobody back who goes by another."""
    limiter = RateLimiter(quotas={"Light": Quota(1, 40.0)})
    for _ in range(3):
        fake = FakeZoom()
        fake.add_webinar(68423085)
        fake.zoom(rate_limiter=limiter).webinars.end(68423085)
        assert fake.clock.monotonic() == 0
