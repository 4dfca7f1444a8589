"""Turns that all processes and hosts share, in Redis; the extra `zoomkit[redis]` brings its client.

A turn costs one round trip, also for those who have to wait: they are told for how long.
"""

import asyncio
from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

import anyio.to_thread

from zoom_openapi.runtime.loops import is_asyncio
from zoomkit.limits.quotas import Demand
from zoomkit.limits.scripts import LEARN, RESERVE
from zoomkit.limits.turns import Lesson, Pace, Turn

TIMEOUT = 1.0
"""How many seconds Redis has for each step."""
_RETRIES = 1  # for a connection that Redis has closed meanwhile


class RedisLedger:
    """Gives out turns to all who name the same account on the same Redis.

    Args:
        url: Where Redis is, as redis-py takes it; it may hold a password, and is shown nowhere.
        account: Whose quota it is; accounts do not share theirs.
        pace: How much of the limits is used.
        now: The moment in seconds since 1970; 0 stands for the clock of Redis.

    Attributes:
        failures: The errors that mean that Redis cannot be used.
    """

    def __init__(self, url: str, account: str, pace: Pace, *, now: float = 0.0) -> None:
        import redis  # noqa: PLC0415 - an extra
        from redis.retry import Retry  # noqa: PLC0415

        self.failures = (redis.RedisError, OSError)
        self.now = now
        self._pace = pace
        self._prefix = f"zoomkit:limits:{{{account}}}:"
        self._redis = redis.Redis.from_url(url, **_options(Retry))
        self._reserve = self._redis.register_script(RESERVE)
        self._learn = self._redis.register_script(LEARN)
        # The connections of an event loop are of no use in another.
        self._of_loops: WeakKeyDictionary[Any, tuple[Any, Any, Any]] = WeakKeyDictionary()
        self._url = url

    def reserve(self, demand: Demand, longest: float) -> Turn:
        """Give out the next turn, if it comes within so many seconds."""
        return _turn(demand, self._reserve(*self._reservation(demand, longest)))

    async def areserve(self, demand: Demand, longest: float) -> Turn:
        """Give out the next turn; see `reserve`."""
        if not is_asyncio():
            return await anyio.to_thread.run_sync(self.reserve, demand, longest)
        _, reserve, _ = self._of_loop()
        return _turn(demand, await reserve(*self._reservation(demand, longest)))

    def learn(self, lesson: Lesson) -> None:
        """Take in what an answer says."""
        self._learn(*self._learning(lesson))

    async def alearn(self, lesson: Lesson) -> None:
        """Take in what an answer says."""
        if not is_asyncio():
            await anyio.to_thread.run_sync(self.learn, lesson)
            return
        _, _, learn = self._of_loop()
        await learn(*self._learning(lesson))

    def close(self) -> None:
        """Close the connections of blocking callers."""
        self._redis.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop, and those of blocking callers."""
        if is_asyncio():
            client, _, _ = self._of_loops.pop(asyncio.get_running_loop(), (None, None, None))
            if client is not None:
                await client.aclose()
        self.close()

    def _of_loop(self) -> tuple[Any, Any, Any]:
        loop = asyncio.get_running_loop()
        known = self._of_loops.get(loop)
        if known is None:
            from redis.asyncio import Redis  # noqa: PLC0415 - an extra
            from redis.asyncio.retry import Retry  # noqa: PLC0415

            client = Redis.from_url(self._url, **_options(Retry))
            known = client, client.register_script(RESERVE), client.register_script(LEARN)
            self._of_loops[loop] = known
        return known

    def _reservation(self, demand: Demand, longest: float) -> tuple[list[str], list[Any]]:
        window, pace = demand.window, self._pace
        keys = [f"{window.key}:turns", window.key, *(each.key for each in demand.allowances)]
        values = [self.now, longest, pace.share, pace.margin, window.limit, window.period]
        for place in (0, 1, 5):  # seconds
            values[place] *= 1000
        return self._named(keys), [*values, *(each.limit for each in demand.allowances)]

    def _learning(self, lesson: Lesson) -> tuple[list[str], list[Any]]:
        values = [
            self.now * 1000,
            lesson.limit,
            int(lesson.is_refusal and lesson.kind == "window"),
            lesson.blocked * 1000,
            lesson.period * 1000,
        ]
        return self._named([lesson.key, f"{lesson.key}:turns"]), values

    def _named(self, keys: Sequence[str]) -> list[str]:
        return [self._prefix + key for key in keys]


def ledger_at(url: str, account: str, pace: Pace) -> RedisLedger | None:
    """Return a ledger, or None if its URL cannot be read: what is wrong with it may be secret."""
    try:
        return RedisLedger(url, account, pace)
    except ValueError:
        return None


def _options(retry: type[Any]) -> dict[str, Any]:
    from redis.backoff import NoBackoff  # noqa: PLC0415 - an extra
    from redis.exceptions import ConnectionError as Disconnected  # noqa: PLC0415

    return {
        # A Redis that hangs is not asked twice: every call waits for it.
        "retry": retry(NoBackoff(), _RETRIES, supported_errors=(Disconnected,)),
        "socket_timeout": TIMEOUT,
        "socket_connect_timeout": TIMEOUT,
        "decode_responses": True,
    }


def _turn(demand: Demand, reply: Sequence[Any]) -> Turn:
    seconds, place = float(reply[0]) / 1000, int(reply[1])
    if place < 0:
        return Turn(seconds)
    names = [demand.window.key, *(each.key for each in demand.allowances)]
    return Turn(seconds, names[place])
