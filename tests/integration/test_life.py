"""What a client lives through: forks, event loops, cancelled calls, its end."""

import asyncio
import gc
import json
import pickle
import random
import subprocess
import sys
import threading
from collections.abc import Iterator, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from zoom_openapi.runtime import connections
from zoomkit import (
    AsyncZoom,
    BearerToken,
    RateLimiter,
    RedisTokenStore,
    ServerToServerOAuth,
    Zoom,
    errors,
)
from zoomkit.testing import FakeZoom, serve

ROOT = Path(__file__).parents[2]
BOUND = 60.0  # seconds that a test waits for what has to come
LOOPS = 8
CANCELLED = 400
needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")


class Echo:
    """Answers with the path that was asked for; the first token request hangs.

    Attributes:
        arrived: Is set when the first token request is here.
    """

    def __init__(self) -> None:
        self.arrived = threading.Event()

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        """Serve one request."""
        body: Any = scope["path"]
        if body == "/oauth/token":
            if not self.arrived.is_set():
                self.arrived.set()
                while (await receive())["type"] != "http.disconnect":
                    pass
                return
            body = {"access_token": "a-token"}
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": json.dumps(body).encode()})


@pytest.fixture
def echo() -> Echo:
    """What answers with the path that was asked for."""
    return Echo()


@pytest.fixture
def echoing(echo: Echo) -> Iterator[str]:
    """Its base URL."""
    with serve(echo) as base_url:
        yield base_url


@needs_fork
@pytest.mark.parametrize("kind", ["warm", "warm_async", "renewing", "foreign"])
def test_forked_client_gets_its_own_answers(kind: str, echo: Echo, echoing: str) -> None:
    """A client serves its process and two children at once, forked warm or during a renewal.

    One that sends with a client of somebody else's refuses that clearly in the children.
    """
    command = [sys.executable, "-m", "tests.integration.forking", kind, echoing]
    with subprocess.Popen(  # noqa: S603 - our own
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        if kind == "renewing":
            assert echo.arrived.wait(BOUND)
        assert program.communicate("go\n", BOUND)[0] == "0 wrong\n"


def test_client_serves_one_event_loop_after_the_other(echoing: str) -> None:
    """One AsyncZoom works in each of several runs, and leaves no connection behind."""
    zoom = AsyncZoom(BearerToken("a-token"), base_url=echoing)

    async def call() -> Any:
        return (await zoom.request("GET", "/x")).json()

    for _ in range(3):
        assert asyncio.run(call()) == "/v2/x"
        gc.collect()  # a connection that was left behind would be a ResourceWarning now


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_client_serves_event_loops_of_either_kind(
    backend: str, echo: Echo, echoing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In trio as in asyncio calls share a token, and survive those that are cancelled."""
    monkeypatch.setattr(connections, "_MOST_CANCELLED", 5)
    echo.arrived.set()
    gave: list[Any] = []

    async def call(zoom: AsyncZoom) -> None:
        gave.append((await zoom.request("GET", "/x")).json())

    async def cut_off(zoom: AsyncZoom) -> None:
        with anyio.CancelScope() as scope:
            scope.cancel()
            await zoom.request("GET", "/x")

    async def calls() -> None:
        auth = ServerToServerOAuth("account", "client", "client-secret")
        async with AsyncZoom(auth, base_url=echoing) as zoom, anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(call, zoom)
                group.start_soon(cut_off, zoom)
        async with AsyncZoom(auth, base_url=echoing) as zoom:
            for _ in range(20):
                await cut_off(zoom)
            await call(zoom)

    anyio.run(calls, backend=backend)
    assert gave == ["/v2/x"] * 21
    gc.collect()  # a connection that was left behind would be a ResourceWarning now


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_redis_serves_event_loops_of_either_kind(
    backend: str, redis_url: str, logged: pytest.LogCaptureFixture
) -> None:
    """Tokens and quotas are shared through Redis in trio as in asyncio."""
    fake = FakeZoom()
    fake.add_webinar(68423085)
    limiter = RateLimiter("pro", redis=redis_url, account=backend)

    async def call() -> None:
        store = RedisTokenStore(redis_url, prefix=f"{backend}:")
        for _ in range(2):
            async with fake.async_zoom(fake.auth(token_store=store), rate_limiter=limiter) as zoom:
                await zoom.webinars.end(68423085)
        await limiter.aclose()

    anyio.run(call, backend=backend)
    assert fake.oauth.issued == 1
    assert [each for each in logged.records if each.levelname == "WARNING"] == []


def test_client_serves_several_event_loops_at_once(echoing: str) -> None:
    """One AsyncZoom works in eight event loops at a time, each with its own answers."""
    zoom = AsyncZoom(BearerToken("a-token"), base_url=echoing)

    async def calls(loop: int) -> list[Any]:
        return [(await zoom.request("GET", f"/{loop}-{call}")).json() for call in range(20)]

    with ThreadPoolExecutor(LOOPS) as pool:
        gave = list(pool.map(lambda loop: asyncio.run(calls(loop)), range(LOOPS)))
    assert gave == [[f"/v2/{loop}-{call}" for call in range(20)] for loop in range(LOOPS)]
    gc.collect()


def test_foreign_client_in_another_event_loop_is_refused_clearly(echoing: str) -> None:
    """An http_client whose connections belong to another event loop is a ConfigurationError."""

    async def call() -> None:
        await zoom.request("GET", "/x")

    http = httpx.AsyncClient()
    zoom = AsyncZoom(BearerToken("a-token"), base_url=echoing, http_client=http)
    with asyncio.Runner() as first:
        first.run(call())
        with ThreadPoolExecutor(1) as pool:
            elsewhere = pool.submit(asyncio.run, call())
            with pytest.raises(errors.ConfigurationError, match="event loop"):
                elsewhere.result(BOUND)
        first.run(http.aclose())


async def cancelled(zoom: AsyncZoom, number: int) -> None:
    """Cancel calls at random moments."""
    chance = random.Random(7)  # noqa: S311 - no secret
    for _ in range(number):
        task = asyncio.create_task(zoom.request("GET", "/x"))
        for _ in range(chance.randrange(12)):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.anyio
async def test_cancelled_calls_do_not_use_up_the_pool(
    echoing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many calls are cancelled, httpx's pool is replaced before all of it is lost."""
    made: list[httpx.AsyncClient] = []

    def small(_: str, __: object) -> httpx.AsyncClient:
        limits = httpx.Limits(max_connections=10)
        made.append(httpx.AsyncClient(limits=limits, timeout=BOUND))
        return made[-1]

    monkeypatch.setattr("zoom_openapi.runtime._http.new_client", small)
    monkeypatch.setattr(connections, "_MOST_CANCELLED", 5)
    async with AsyncZoom(BearerToken("a-token"), base_url=echoing, timeout=5) as zoom:
        await cancelled(zoom, CANCELLED)
        assert (await zoom.request("GET", "/y")).json() == "/v2/y"
    assert len(made) > 10
    assert [each.is_closed for each in made] == [True] * len(made)


@pytest.mark.parametrize("cls", [Zoom, AsyncZoom])
def test_use_after_close_is_a_clear_error(cls: Any, echoing: str) -> None:
    """A closed client says that it is closed, in whichever event loop it is used then."""
    zoom = cls(BearerToken("a-token"), base_url=echoing)

    async def close() -> None:
        await zoom.request("GET", "/x")
        await zoom.aclose()

    async def call() -> None:
        await zoom.request("GET", "/x")

    if cls is Zoom:
        zoom.close()
    else:
        asyncio.run(close())
    with pytest.raises(errors.ConfigurationError, match="closed"):
        zoom.request("GET", "/x") if cls is Zoom else asyncio.run(call())


def test_bad_cookie_changes_nothing(fake: FakeZoom) -> None:
    """No cookie is kept, of the API or the token endpoint, be it one that cannot be sent."""

    def respond(request: httpx.Request) -> httpx.Response:
        answer = fake.transport().handle_request(request)
        headers = [*answer.headers.raw, (b"set-cookie", "a=é".encode())]
        return httpx.Response(answer.status_code, headers=headers, content=answer.content)

    zoom = fake.zoom(transport=httpx.MockTransport(respond))
    for _ in range(2):
        zoom.webinars.end(68423085)
        fake.revoke_tokens()
    assert not any("cookie" in each.headers for each in fake.requests)


@pytest.mark.parametrize("cls", [Zoom, AsyncZoom])
def test_client_refuses_to_be_pickled(cls: Any) -> None:
    """A client says that it cannot be pickled, without a secret."""
    with pytest.raises(TypeError, match=r"with_options\(\)") as caught:
        pickle.dumps(cls(BearerToken("very-secret")))
    assert "very-secret" not in str(caught.value)
