"""Threads, tasks and processes that share a token: one token request for each of its lives."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from zoomkit import AsyncZoom, FileTokenStore, UserOAuth, Zoom
from zoomkit.testing import FakeZoom, serve

ROOT = Path(__file__).parents[2]
WORKERS = 8
LIVES = 3
EXPIRIES = 200
BOUND = 60.0  # seconds that a test waits for what has to come
HASTE = 1.0  # seconds
each_kind = pytest.mark.parametrize("is_awaiting", [False, True], ids=["threads", "tasks"])


class Worker:
    """A process that makes calls."""

    def __init__(self, **given: Any) -> None:
        command = [sys.executable, "-m", "tests.integration.worker", json.dumps(given)]
        self.process = subprocess.Popen(  # noqa: S603 - our own
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def line(self) -> str:
        """Return what it says next."""
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def go(self, calls: int) -> None:
        """Let it make calls."""
        assert self.process.stdin
        self.process.stdin.write(f"{calls}\n")
        self.process.stdin.flush()

    def failed(self) -> list[str]:
        """Return what failed of them."""
        failed: list[str] = json.loads(self.line())
        return failed

    def end(self) -> None:
        """End it."""
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def start() -> Iterator[Callable[..., list[Worker]]]:
    """Start workers, and return them when all are ready; they are ended after the test."""
    with ExitStack() as stack:

        def started(number: int, **given: Any) -> list[Worker]:
            workers = [Worker(**given) for _ in range(number)]
            for worker in workers:
                stack.callback(worker.end)
            assert [worker.line() for worker in workers] == ["ready"] * number
            return workers

        yield started


@pytest.fixture(params=["file", "redis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where tokens are kept: a new file, or a Redis with nothing in it."""
    if request.param == "file":
        yield str(tmp_path / "tokens.json")
        return
    import redis  # noqa: PLC0415 - for this one

    url = request.getfixturevalue("redis_url")
    with redis.Redis.from_url(url) as client:
        client.flushall()
    yield url


def test_threads_with_an_expired_token(fake: FakeZoom, served: str) -> None:
    """Fifty threads with a token that has died make one token request."""
    with Zoom(fake.auth(), base_url=served) as zoom, ThreadPoolExecutor(50) as pool:
        zoom.webinars.end(68423085)
        fake.revoke_tokens()
        barrier = threading.Barrier(50)

        def call() -> None:
            barrier.wait(BOUND)
            zoom.webinars.end(68423085)

        for each in [pool.submit(call) for _ in range(50)]:
            each.result(BOUND)
    assert fake.oauth.issued == 2


@pytest.mark.anyio
async def test_tasks_with_an_expired_token(fake: FakeZoom, served: str) -> None:
    """Two hundred tasks with a token that has died make one token request."""
    async with AsyncZoom(fake.auth(), base_url=served) as zoom:
        await zoom.webinars.end(68423085)
        fake.revoke_tokens()
        await asyncio.gather(*(zoom.webinars.end(68423085) for _ in range(200)))
    assert fake.oauth.issued == 2


def test_processes_make_one_token_request_for_each_life(
    fake: FakeZoom, served: str, where: str, start: Callable[..., list[Worker]]
) -> None:
    """Eight processes on one store make one token request when they start and one when it dies."""
    workers = start(WORKERS, base_url=served, where=where)
    for life in range(1, LIVES + 1):
        for worker in workers:
            worker.go(5)
        assert [failed for worker in workers for failed in worker.failed()] == []
        assert fake.oauth.issued == life
        fake.revoke_tokens()


class FirstHangs:
    """A fake whose first token request gets no answer.

    Attributes:
        arrived: Is set when it is here.
    """

    def __init__(self, fake: FakeZoom) -> None:
        self.fake = fake
        self.arrived = threading.Event()

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        """Serve one request."""
        if scope.get("path") == "/oauth/token" and not self.arrived.is_set():
            self.arrived.set()
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        await self.fake(scope, receive, send)


@each_kind
def test_call_in_a_hurry_fails_alone(fake: FakeZoom, *, is_awaiting: bool) -> None:
    """A call with no time for a slow token endpoint leaves those that have more to ask again."""
    hanging = FirstHangs(fake)
    with serve(hanging) as base_url:
        if is_awaiting:
            failed = asyncio.run(_hurried_tasks(fake, base_url, hanging))
        else:
            failed = _hurried_threads(fake, base_url, hanging)
    assert failed == ["TokenRequestError", None, None, None]
    assert fake.oauth.issued == 1


def _hurried_threads(fake: FakeZoom, base_url: str, hanging: FirstHangs) -> list[str | None]:
    with Zoom(fake.auth(), base_url=base_url, max_retries=0) as zoom, ThreadPoolExecutor(4) as pool:
        hasty = zoom.with_options(deadline=HASTE)
        calls = [pool.submit(hasty.webinars.end, 68423085)]
        assert hanging.arrived.wait(BOUND)
        calls += [pool.submit(zoom.webinars.end, 68423085) for _ in range(3)]
        return [_name(each.exception(BOUND)) for each in calls]


async def _hurried_tasks(fake: FakeZoom, base_url: str, hanging: FirstHangs) -> list[str | None]:
    async with AsyncZoom(fake.auth(), base_url=base_url, max_retries=0) as zoom:
        hasty = asyncio.create_task(zoom.with_options(deadline=HASTE).webinars.end(68423085))
        assert await asyncio.to_thread(hanging.arrived.wait, BOUND)
        others = [zoom.webinars.end(68423085) for _ in range(3)]
        found = await asyncio.gather(hasty, *others, return_exceptions=True)
    return [_name(each) for each in found]


def _name(found: object) -> str | None:
    return type(found).__name__ if isinstance(found, BaseException) else None


def test_killed_holder_of_the_lock_stops_nobody(
    fake: FakeZoom, where: str, start: Callable[..., list[Worker]]
) -> None:
    """If a process is killed while it asks for a token, the others go on when its lock expires."""
    hanging = FirstHangs(fake)
    with serve(hanging) as base_url:
        workers = start(3, base_url=base_url, where=where, lock_seconds=2.0)
        workers[0].go(1)
        assert hanging.arrived.wait(BOUND)
        for worker in workers[1:]:
            worker.go(1)
        workers[0].process.kill()
        assert [failed for worker in workers[1:] for failed in worker.failed()] == []
    assert fake.oauth.issued == 1


def test_chain_of_refresh_tokens_never_breaks(
    fake: FakeZoom, served: str, where: str, start: Callable[..., list[Worker]]
) -> None:
    """Eight processes use up 200 tokens of a user, and each next one comes from the last."""
    from tests.integration.worker import auth_of  # noqa: PLC0415 - what they do, too

    fake.oauth.life = 0
    auth = auth_of({"where": where, "base_url": served, "user": True})
    assert isinstance(auth, UserOAuth)
    auth.redirect_uri = "https://example.com/callback"
    asked = auth.authorization()
    auth.exchange(asked, httpx.get(asked.url).headers["location"])
    workers = start(WORKERS, base_url=served, where=where, user=True)
    for worker in workers:
        worker.go(EXPIRIES // WORKERS)
    assert [failed for worker in workers for failed in worker.failed()] == []
    refreshed = [each.fields() for each in fake.requests if each.path == "/oauth/token"]
    used = [each["refresh_token"] for each in refreshed if "refresh_token" in each]
    assert len(used) == EXPIRIES
    assert len(set(used)) == len(used)


def test_store_of_a_worker_that_could_not_write(
    tmp_path: Path, fake: FakeZoom, served: str
) -> None:
    """A file that cannot be written is a warning, and each call succeeds."""
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    auth = fake.auth(token_store=FileTokenStore(blocked / "tokens.json"))
    with Zoom(auth, base_url=served) as zoom:
        zoom.webinars.end(68423085)
        zoom.webinars.end(68423085)
    assert fake.oauth.issued == 1
