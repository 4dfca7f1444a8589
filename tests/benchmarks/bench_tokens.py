"""What a renewal costs the tasks that wait for it."""

import asyncio
import statistics
import time
from typing import NamedTuple

import httpx

from tests.benchmarks.tables import Row, show
from zoomkit import AsyncZoom, ServerToServerOAuth

TASKS = (200, 1000)
ROUNDS = 9
MILLISECONDS = 1000
WAITING = 0.5  # seconds


class Cost(NamedTuple):
    """Processor time in milliseconds: while tasks wait, and of all of their calls."""

    waiting: float
    calls: float


async def renewal(tasks: int) -> tuple[Cost, Cost]:
    """Return what calls cost that wait for a token, and what the same cost that have one."""
    arrived, answered = asyncio.Event(), asyncio.Event()

    async def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            arrived.set()
            await answered.wait()
            return httpx.Response(200, json={"access_token": "a-token"})
        return httpx.Response(204)

    async def calls(zoom: AsyncZoom) -> Cost:
        start = time.process_time()
        made = [asyncio.create_task(zoom.webinars.end(1)) for _ in range(tasks)]
        await arrived.wait()
        await asyncio.sleep(0)
        began = time.process_time()
        await asyncio.sleep(WAITING)
        waited = time.process_time() - began
        answered.set()
        await asyncio.gather(*made)
        return Cost(waited * MILLISECONDS, (time.process_time() - start) * MILLISECONDS)

    auth = ServerToServerOAuth("account", "client", "secret")
    async with AsyncZoom(auth, transport=httpx.MockTransport(respond)) as zoom:
        return await calls(zoom), await calls(zoom)


def main() -> int:
    """Measure and show."""
    rows = []
    for tasks in TASKS:
        measured = [asyncio.run(renewal(tasks)) for _ in range(ROUNDS)]
        waiting = statistics.median(cold.waiting for cold, _ in measured)
        more = statistics.median(cold.calls - warm.calls for cold, warm in measured)
        goal = 20.0 if tasks == TASKS[0] else None
        rows += [
            Row(f"{tasks} tasks wait {WAITING} s, ms of processor", "nothing", waiting, goal),
            Row(f"{tasks} tasks and a renewal, ms more", "with a token", more, goal),
        ]
    show("Tokens", rows)
    return 0
