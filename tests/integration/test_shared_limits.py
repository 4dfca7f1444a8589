"""Limiters that share a quota through a real Redis."""

import itertools
import logging
import multiprocessing
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.integration.limited_worker import THREADS, Job, work
from tests.redis_server import RedisServer, redis_server
from zoomkit import Quota, RateLimiter, errors
from zoomkit.limits.ledgers import DAY, LocalLedger
from zoomkit.limits.outages import OnFailure
from zoomkit.limits.quotas import Allowance, Demand, Window
from zoomkit.limits.redis_ledger import TIMEOUT, RedisLedger
from zoomkit.limits.turns import Lesson, Pace, Turn
from zoomkit.testing import FakeZoom, serve
from zoomkit.testing.clock import Clock

NOON = 20_000 * DAY + DAY / 2
PROCESSES = 8
PERIOD, LIMIT, MARGIN = 6.0, 60, 0.07  # 0.4 s: a busy machine may hold a request back
CALLS = 3 * LIMIT
GAPS = [0.0, 0.1, 0.1, 0.4, 0.4, 3.0, 1000.0, 50_000.0]  # no sum of them is any other time here
numbers = itertools.count()

steps = st.one_of(
    st.tuples(
        st.builds(
            Demand,
            st.builds(Window, st.just("w"), st.sampled_from([1, 1, 3, 0, 150]), st.just(1.0)),
            st.builds(Allowance, st.just("d"), st.sampled_from([0, 0, 4, 40])),
            st.none() | st.builds(Allowance, st.sampled_from(["u", "v"]), st.just(3)),
        ),
        st.sampled_from([60.0, 0.003, 0.437, 0.811, 1.239]),
    ),
    st.builds(
        Lesson,
        st.sampled_from(["w", "d", "u"]),
        st.just("window"),
        limit=st.sampled_from([0, 0, 2]),
        is_refusal=st.booleans(),
        blocked=st.sampled_from([0.0, 0.517, 2.039]),
    ).map(lambda each: each._replace(kind="window" if each.key == "w" else "day")),
)


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    """A Redis that stays up."""
    with redis_server() as server:
        yield server


@pytest.fixture
def fragile() -> Iterator[RedisServer]:
    """A Redis that a test may stop."""
    with redis_server() as server:
        yield server


@settings(max_examples=200)
@given(
    share=st.sampled_from([1.0, 0.5, 0.3]),
    taken=st.lists(st.tuples(st.sampled_from(GAPS), steps), min_size=5, max_size=40),
)
def test_redis_decides_as_a_process_does(
    redis: RedisServer,
    share: float,
    taken: list[tuple[float, tuple[Demand, float] | Lesson]],
) -> None:
    """The script in Redis and the code in Python give out the same turns for the same requests."""
    pace = Pace(share, 0.05)
    alone = LocalLedger(pace)
    shared = RedisLedger(redis.url, f"account {next(numbers)}", pace)
    now = NOON
    for gap, step in taken:
        now += gap
        shared.now = now
        if isinstance(step, Lesson):
            shared.learn(step)
            alone.learn(step, now)
        else:
            ours, theirs = alone.reserve(*step, now), shared.reserve(*step)
            assert theirs.seconds == pytest.approx(ours.seconds, abs=0.01)
            assert theirs.refused_by == ours.refused_by
    shared.close()


def test_turns_outlive_slow_callers(redis: RedisServer) -> None:
    """Redis keeps turns for a minute of its own at least, whatever clock its callers go by."""
    ledger = RedisLedger(redis.url, "slow", Pace(), now=NOON)
    ledger.reserve(Demand(Window("w", 3, 1.0), Allowance("d", 0)), 60.0)
    assert ledger._redis.pttl("zoomkit:limits:{slow}:w:turns") > 30_000
    ledger.close()


def test_eight_processes_share_a_quota(redis: RedisServer) -> None:
    """Nothing is refused by a fake that counts, nine tenths are used, and no process starves."""
    fake = FakeZoom(clock=Clock.running())
    fake.add_user("amara@example.com", id="amara")
    fake.add_webinar(68423085)
    fake.limit("Light", LIMIT, period=PERIOD)
    context = multiprocessing.get_context("spawn")
    start, begun, results = context.Barrier(PROCESSES), context.Value("i", 0), context.Queue()
    with serve(fake) as base_url:
        job = Job(base_url, redis.url, LIMIT, PERIOD, MARGIN, CALLS)
        processes = [
            context.Process(target=work, args=(job, start, begun, results), daemon=True)
            for _ in range(PROCESSES)
        ]
        for each in processes:
            each.start()
        answered = [results.get(timeout=90) for _ in processes]
        for each in processes:
            each.join()
    times = sorted(moment for each in answered for moment in each)
    assert fake.rate_limited == 0
    assert len(times) == CALLS
    used = (CALLS - LIMIT) * PERIOD / LIMIT / (times[-1] - times[LIMIT - 1])
    assert 0.9 <= used <= 1
    # Those who wait take turns: each thread of each process has about as many.
    assert min(map(len, answered)) >= CALLS / PROCESSES - 2 * THREADS


def test_who_asks_first_is_first(redis: RedisServer) -> None:
    """Two limiters get turns in the order of asking, not of coming back."""
    limiters = [RedisLedger(redis.url, "order", Pace()) for _ in range(2)]
    used = Demand(Window("zoom/Light", 2, 1.0), Allowance("day", 0))
    turns = [limiters[number % 2].reserve(used, 60.0).seconds for number in range(12)]
    assert turns == sorted(turns)
    assert turns[-1] > 5
    for each in limiters:
        each.close()


@pytest.mark.anyio
async def test_blocking_and_awaiting_clients_share(redis: RedisServer, pauses: list[float]) -> None:
    """What one kind of client uses, the other cannot; accounts have a quota each."""
    fake = FakeZoom()
    fake.add_webinar(68423085)

    def limiter(account: str) -> RateLimiter:
        return RateLimiter(
            quotas={"Light": Quota(1, 40.0, per_day=2)}, redis=redis.url, account=account
        )

    first, second, other = limiter("both"), limiter("both"), limiter("other")
    fake.zoom(rate_limiter=first).webinars.end(68423085)
    async with fake.async_zoom(rate_limiter=second) as zoom:
        await zoom.webinars.end(68423085)
        assert pauses[0] > 30
        with pytest.raises(errors.QuotaExhaustedError, match="of a day"):
            await zoom.webinars.end(68423085)
    async with fake.async_zoom(rate_limiter=other) as zoom:
        await zoom.webinars.end(68423085)
    assert len(pauses) == 1
    for each in (first, second, other):
        await each.aclose()


@pytest.mark.anyio
async def test_all_learn_from_one_refusal(redis: RedisServer) -> None:
    """After one client's daily 429 no other sends anything before the end of the day."""
    fake = FakeZoom(clock=Clock.running())
    fake.add_webinar(68423085)
    fake.limit("Light", 100, per_day=1)
    limiters = [RateLimiter("pro", redis=redis.url, account="learning") for _ in range(2)]
    async with fake.async_zoom(rate_limiter=limiters[0]) as zoom:
        await zoom.webinars.end(68423085)
        with pytest.raises(errors.DailyRateLimitError) as told:
            await zoom.webinars.end(68423085)
    assert told.value.retry_at is not None
    with pytest.raises(errors.QuotaExhaustedError) as caught:
        fake.zoom(rate_limiter=limiters[1]).webinars.end(68423085)
    assert abs(caught.value.retry_at - told.value.retry_at) < timedelta(seconds=5)
    assert fake.rate_limited == 1
    for each in limiters:
        await each.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize("is_hanging", [False, True], ids=["gone", "hanging"])
@pytest.mark.parametrize("on_failure", ["fail_open", "fail_closed"])
async def test_redis_going_away_is_a_choice(
    fragile: RedisServer,
    logged: pytest.LogCaptureFixture,
    pauses: list[float],
    on_failure: OnFailure,
    *,
    is_hanging: bool,
) -> None:
    """Without Redis calls go on, paced by the process, or fail unsent; it is logged once."""
    fake = FakeZoom()
    fake.add_webinar(68423085)
    limiter = RateLimiter(
        quotas={"Light": Quota(1, 40.0)}, redis=fragile.url, on_redis_failure=on_failure
    )
    blocking = fake.zoom(rate_limiter=limiter)
    async with fake.async_zoom(rate_limiter=limiter) as awaiting:
        blocking.webinars.end(68423085)
        if is_hanging:
            fragile.hang()
        else:
            fragile.stop()
        fake.requests.clear()
        if on_failure == "fail_open":
            await awaiting.webinars.end(68423085)
            blocking.webinars.end(68423085)
            assert len(fake.requests) == 2 + 1  # and a token of the second client
            assert pauses[-1] > 30
        else:
            for _ in range(2):
                with pytest.raises(errors.RateLimiterUnavailableError):
                    await awaiting.webinars.end(68423085)
                with pytest.raises(errors.RateLimiterUnavailableError):
                    blocking.webinars.end(68423085)
            assert [each.path for each in fake.requests] == ["/oauth/token"]  # of the second client
    told = [each for each in logged.records if "cannot reach Redis" in each.message]
    assert [each.levelno for each in told] == [logging.WARNING]
    await limiter.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize("is_awaiting", [False, True], ids=["blocking", "awaiting"])
async def test_a_redis_that_hangs_leaves_time_for_the_call(
    fragile: RedisServer, logged: pytest.LogCaptureFixture, *, is_awaiting: bool
) -> None:
    """A call with less time than Redis would be waited for succeeds all the same."""
    fake = FakeZoom(clock=Clock.running())
    fake.add_webinar(68423085)
    limiter = RateLimiter("pro", redis=fragile.url)
    fragile.hang()
    deadline = TIMEOUT * 0.8
    if is_awaiting:
        async with fake.async_zoom(rate_limiter=limiter, deadline=deadline) as zoom:
            await zoom.webinars.end(68423085)
    else:
        fake.zoom(rate_limiter=limiter, deadline=deadline).webinars.end(68423085)
    assert "cannot reach Redis" in logged.text
    await limiter.aclose()


def test_a_call_in_a_hurry_tells_nothing_of_redis(
    redis: RedisServer, logged: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is cut off after a moment is no failure of Redis; that call alone goes without."""
    limiter = RateLimiter("pro", redis=redis.url, account="hurry")
    go_on = threading.Event()
    asked: list[Demand] = []

    def slow(_: object, demand: Demand, __: float) -> Turn:
        asked.append(demand)
        assert len(asked) > 1 or go_on.wait(10)
        return Turn(0.0)

    monkeypatch.setattr(RedisLedger, "reserve", slow)
    monkeypatch.setattr("zoomkit.limits.outages._TELLING", 100.0)
    fake = FakeZoom()
    fake.add_webinar(68423085)
    zoom = fake.zoom(rate_limiter=limiter)
    zoom.webinars.end(68423085, request_options={"deadline": 1.5 * TIMEOUT})
    zoom.webinars.end(68423085)
    assert len(asked) == 2
    assert "cannot reach Redis" not in logged.text
    go_on.set()
    limiter.close()


def test_redis_that_comes_back_is_used_again(
    fragile: RedisServer, logged: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As soon as Redis answers again, turns are shared again, and the log says so."""
    monkeypatch.setattr("zoomkit.limits.outages._PAUSE", 0.0)
    fake = FakeZoom()
    fake.add_webinar(68423085)
    limiter = RateLimiter("pro", redis=fragile.url, on_redis_failure="fail_closed")
    zoom = fake.zoom(rate_limiter=limiter)
    zoom.webinars.end(68423085)
    fragile.stop()
    with pytest.raises(errors.RateLimiterUnavailableError):
        zoom.webinars.end(68423085)
    fragile.start()
    zoom.webinars.end(68423085)
    assert sum("reaches Redis again" in each for each in logged.messages) == 1
    limiter.close()
