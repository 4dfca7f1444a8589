"""A call through zoomkit against the same PUT through a bare httpx client, over loopback."""

import asyncio
import contextlib
import multiprocessing
import statistics
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection

import httpx

from tests.benchmarks.tables import Row, show
from zoomkit import AsyncZoom, BearerToken, Zoom

ROUNDS, CALLS = 12, 200
ANSWER = b"HTTP/1.1 204 No Content\r\nx-zm-trackingid: bench\r\n\r\n"
TOKEN = "bench"
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
    """Return the seconds that a number of calls take."""
    start = time.perf_counter()
    for _ in range(CALLS):
        call()
    return time.perf_counter() - start


async def timed_async(call: Callable[[], Awaitable[object]]) -> float:
    """Return the seconds that a number of awaited calls take."""
    start = time.perf_counter()
    for _ in range(CALLS):
        await call()
    return time.perf_counter() - start


def sync_ratio(base_url: str) -> float:
    """Measure the blocking client, in turns with httpx."""
    url = f"{base_url}/webinars/68423085/status"
    with httpx.Client() as http, Zoom(BearerToken(TOKEN), base_url=base_url) as zoom:
        pairs = [
            (
                timed(lambda: zoom.webinars.update_status(68423085, action="end")),
                timed(lambda: http.put(url, json={"action": "end"}, headers=HEADERS)),
            )
            for _ in range(ROUNDS)
        ]
    return statistics.median(ours / theirs for ours, theirs in pairs[1:])


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
    return statistics.median(ours / theirs for ours, theirs in pairs[1:])


def main() -> int:
    """Measure and show."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    base_url = f"http://127.0.0.1:{ours.recv()}/v2"
    rows = [
        Row("Zoom: update_webinar_status", "httpx.Client.put", sync_ratio(base_url), 1.20),
        Row(
            "AsyncZoom: update_webinar_status",
            "httpx.AsyncClient.put",
            asyncio.run(async_ratio(base_url)),
            1.20,
        ),
    ]
    server.terminate()
    show(f"One call over loopback (median of {ROUNDS - 1} rounds of {CALLS} calls)", rows)
    return 0
