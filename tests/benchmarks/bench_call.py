"""A call through zoomkit against the same PUT through a bare httpx client, over loopback.

What counts is the time that this process has a processor: waiting for the server is left out, which
would be the same for both and, on a busy machine, the most of it.
"""

import asyncio
import contextlib
import multiprocessing
import statistics
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection

import httpx

from tests.benchmarks.tables import Row, show
from zoomkit import (
    AsyncZoom,
    BearerToken,
    Hooks,
    MemoryTokenStore,
    Quota,
    RateLimiter,
    ServerToServerOAuth,
    Token,
    Zoom,
)

ROUNDS, CALLS, IN_FLIGHT = 60, 40, 100
ANSWER = b"HTTP/1.1 204 No Content\r\nx-zm-trackingid: bench\r\n\r\n"
TOKEN = "bench"
UNREACHED = 100_000  # requests a second
HEADERS = {"Authorization": f"Bearer {TOKEN}"}


def serve(ready: Connection) -> None:
    """Answer every request with 204 from a process of its own."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError):  # the client is done
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
                await reader.readexactly(length)
                writer.write(ANSWER)

    async def run() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        ready.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


def timed(call: Callable[[], object]) -> float:
    """Return the time that a number of calls have a processor in this process."""
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return time.process_time() - start


async def timed_async(call: Callable[[], Awaitable[object]]) -> float:
    """Return the time that a number of awaited calls have a processor in this process."""
    start = time.process_time()
    for _ in range(CALLS):
        await call()
    return time.process_time() - start


async def timed_at_once(call: Callable[[], Awaitable[object]]) -> float:
    """Return the time that calls which are all made at once have a processor in this process."""
    start = time.process_time()
    await asyncio.gather(*(call() for _ in range(IN_FLIGHT)))
    return time.process_time() - start


def plain(base_url: str) -> Zoom:
    """Return a client with nothing on."""
    return Zoom(BearerToken(TOKEN), base_url=base_url)


def everything(base_url: str) -> Zoom:
    """Return a client with all on but Redis: a token that is renewed, a limiter, hooks."""
    store = MemoryTokenStore()
    auth = ServerToServerOAuth("account", "client", "secret", token_store=store)
    token_url = auth.token_url(httpx.URL(base_url))
    store.save(auth.key(token_url), Token.issued(TOKEN, expires_in=3600))
    limiter = RateLimiter("business", quotas={"Light": Quota(UNREACHED)})
    hooks = Hooks(*[ignore] * len(Hooks._fields))
    return Zoom(auth, base_url=base_url, rate_limiter=limiter, hooks=hooks)


def ignore(_: object) -> None:
    """Hear of something and do nothing."""


def sync_ratio(base_url: str, make: Callable[[str], Zoom]) -> float:
    """Measure the blocking client, in turns with httpx."""
    url = f"{base_url}/webinars/68423085/status"
    with httpx.Client() as http, make(base_url) as zoom:
        pairs = [
            (
                timed(lambda: zoom.webinars.update_status(68423085, action="end")),
                timed(lambda: http.put(url, json={"action": "end"}, headers=HEADERS)),
            )
            for _ in range(ROUNDS)
        ]
    return _ratio(pairs)


async def async_ratio(base_url: str) -> float:
    """Measure the awaiting client, in turns with httpx."""
    url = f"{base_url}/webinars/68423085/status"
    async with (
        httpx.AsyncClient() as http,
        AsyncZoom(BearerToken(TOKEN), base_url=base_url) as zoom,
    ):
        pairs = [
            (
                await timed_async(lambda: zoom.webinars.update_status(68423085, action="end")),
                await timed_async(lambda: http.put(url, json={"action": "end"}, headers=HEADERS)),
            )
            for _ in range(ROUNDS)
        ]
    return _ratio(pairs)


async def in_flight_ratios(base_url: str) -> tuple[float, float]:
    """Measure many calls at once against httpx, and httpx against itself.

    Most of their time is spent on which connection is whose, and differs by a third from round to
    round. So what counts is the median of the rounds, with turns taken at going first; what httpx
    has against itself says how much of a figure is noise.
    """
    url = f"{base_url}/webinars/68423085/status"
    async with (
        httpx.AsyncClient() as http,
        httpx.AsyncClient() as other,
        AsyncZoom(BearerToken(TOKEN), base_url=base_url) as zoom,
    ):
        calls: list[Callable[[], Awaitable[object]]] = [
            lambda: zoom.webinars.update_status(68423085, action="end"),
            lambda: http.put(url, json={"action": "end"}, headers=HEADERS),
            lambda: other.put(url, json={"action": "end"}, headers=HEADERS),
        ]
        rounds = []
        for number in range(ROUNDS // 2):
            taken = [0.0] * len(calls)
            for place in range(len(calls)):
                turn = (place + number) % len(calls)
                taken[turn] = await timed_at_once(calls[turn])
            rounds.append(taken)
    return (
        statistics.median(ours / theirs for ours, theirs, _ in rounds),
        statistics.median(control / theirs for _, theirs, control in rounds),
    )


def _ratio(pairs: list[tuple[float, float]]) -> float:
    """Return the ratio of the least times: other work on the machine only ever adds to them."""
    return min(ours for ours, _ in pairs) / min(theirs for _, theirs in pairs)


def main() -> int:
    """Measure and show."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    base_url = f"http://127.0.0.1:{ours.recv()}/v2"
    in_flight, control = asyncio.run(in_flight_ratios(base_url))
    rows = [
        Row("Zoom: webinars.update_status", "httpx.Client.put", sync_ratio(base_url, plain), 1.15),
        Row("Zoom with everything on", "httpx.Client.put", sync_ratio(base_url, everything), 1.15),
        Row(
            "AsyncZoom: webinars.update_status",
            "httpx.AsyncClient.put",
            asyncio.run(async_ratio(base_url)),
            1.15,
        ),
        Row(f"AsyncZoom: {IN_FLIGHT} in flight", "httpx.AsyncClient.put", in_flight, 1 / 0.9),
        Row(f"httpx.AsyncClient: {IN_FLIGHT} in flight", "itself (noise)", control, 1 / 0.9),
    ]
    server.terminate()
    show(f"One call over loopback (least of {ROUNDS} rounds of {CALLS} calls)", rows)
    return 0
