"""What a rate limiter costs a call: in this process, and shared through Redis over loopback.

One process asks for turns that it never has to wait for, in turns with a PING of Redis, which is
what any answer of Redis costs.
"""

import asyncio
import shutil
import sys
import time
from collections.abc import Callable

import httpx

from tests.benchmarks.tables import Row, show
from tests.redis_server import redis_server
from zoom_openapi.runtime.calls import Call
from zoom_openapi.runtime.pacing import Reserve
from zoomkit import Quota, RateLimiter, catalogue

ROUNDS, CALLS = 20, 100
QUOTAS = {"Light": Quota(1_000_000, 0.001)}
MICRO = 1e6


def least(turn: Callable[[], object]) -> float:
    """Return the microseconds that one turn takes, in the quickest of some rounds."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(CALLS):
            turn()
        rounds.append(time.perf_counter() - start)
    return min(rounds) / CALLS * MICRO


async def least_awaited(limiter: RateLimiter, asked: Reserve) -> float:
    """Return the microseconds that one turn takes which is awaited."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(CALLS):
            await limiter.areserve(asked)
        rounds.append(time.perf_counter() - start)
    await limiter.aclose()
    return min(rounds) / CALLS * MICRO


def main() -> int:
    """Measure and show."""
    request = httpx.Request("PUT", "https://api.zoom.us/v2/webinars/1/status")
    asked = Reserve(Call(request, "/webinars/1/status", catalogue.load()["webinars.end"]))
    alone = RateLimiter(quotas=QUOTAS, margin=0)
    rows = [Row("a turn in one process", "", least(lambda: alone.reserve(asked)), None)]
    if shutil.which("redis-server"):
        import redis  # noqa: PLC0415 - an extra

        with redis_server() as server:
            shared = RateLimiter(quotas=QUOTAS, margin=0, redis=server.url)
            client = redis.Redis.from_url(server.url)
            ping = least(client.ping)
            turn = least(lambda: shared.reserve(asked))
            awaited = asyncio.run(least_awaited(shared, asked))
            rows += [
                Row("a turn through Redis", "", turn, None),
                Row("... awaited", "", awaited, None),
                Row("a turn through Redis", "PING", turn / ping, 3.0),
            ]
            client.close()
            shared.close()
    else:
        sys.stdout.write("redis-server is not installed; the shared limiter is left out.\n")
    show(f"Rate limiter, microseconds (least of {ROUNDS} rounds of {CALLS} turns)", rows)
    return 0
