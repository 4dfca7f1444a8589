"""What happens while Redis cannot be reached: each process paces itself, or nothing is sent."""

import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias, TypeVar

from zoomkit.bounds import awaited_within, share_of_rest, within
from zoomkit.errors import RateLimiterUnavailableError
from zoomkit.limits.ledgers import LocalLedger
from zoomkit.limits.quotas import Demand
from zoomkit.limits.redis_ledger import TIMEOUT, RedisLedger
from zoomkit.limits.turns import Ledger, Lesson, Turn

OnFailure: TypeAlias = Literal["fail_open", "fail_closed"]
"""Without Redis, calls are paced by each process alone, or they fail."""

_Value = TypeVar("_Value")
_logger = logging.getLogger("zoomkit")
_MEANWHILE = {"fail_open": "each process paces itself", "fail_closed": "nothing is sent"}
_PART = 0.5
"""Redis may take that part of the time that a call has left: the call can go without it."""
_TELLING = 0.2
"""In less than so many seconds also a Redis that is well may not answer."""
_PAUSE = 1.0
"""For so many seconds Redis is not asked again, so that not every call waits for it in vain."""


class GuardedLedger:
    """Gives out turns that are shared, and says what becomes of calls while they cannot be.

    Args:
        shared: The ledger in Redis.
        alone: The ledger of this process.
        on_failure: What becomes of calls.
    """

    def __init__(self, shared: RedisLedger, alone: LocalLedger, on_failure: OnFailure) -> None:
        self._shared = shared
        self._alone = alone
        self._on_failure = on_failure
        self._is_failing = False
        self._asked_again_at = 0.0

    def reserve(self, demand: Demand, longest: float) -> Turn:
        """Give out the next turn, if it comes within so many seconds."""
        if self._is_worth_asking():
            with self._watched() as seconds:
                return _bounded(seconds, self._shared.reserve, demand, longest)
        return self._rest().reserve(demand, longest)

    async def areserve(self, demand: Demand, longest: float) -> Turn:
        """Give out the next turn; see `reserve`."""
        if self._is_worth_asking():
            with self._watched() as seconds:
                return await _awaited(seconds, self._shared.areserve, demand, longest)
        return self._rest().reserve(demand, longest)

    def learn(self, lesson: Lesson) -> None:
        """Take in what an answer says."""
        self._alone.learn(lesson)
        if self._is_worth_asking():
            with self._watched() as seconds:
                _bounded(seconds, self._shared.learn, lesson)

    async def alearn(self, lesson: Lesson) -> None:
        """Take in what an answer says."""
        self._alone.learn(lesson)
        if self._is_worth_asking():
            with self._watched() as seconds:
                await _awaited(seconds, self._shared.alearn, lesson)

    def close(self) -> None:
        """Close the connections of blocking callers."""
        self._shared.close()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._shared.aclose()

    def _is_worth_asking(self) -> bool:
        return not self._is_failing or time.monotonic() >= self._asked_again_at

    def _rest(self) -> Ledger:
        if self._on_failure == "fail_closed":
            raise RateLimiterUnavailableError(
                "The rate limiter cannot reach Redis, and nothing is sent without it; nothing was "
                "sent."
            )
        return self._alone

    @contextmanager
    def _watched(self) -> Iterator[float | None]:
        """Note whether Redis can be reached; its failure goes no further.

        Yields:
            How many seconds it has to answer, where the call cannot wait until its own limits.
        """
        seconds = share_of_rest(_PART)
        seconds = None if seconds is None or seconds >= TIMEOUT else seconds
        try:
            yield seconds
        except self._shared.failures as error:
            if seconds is not None and seconds < _TELLING and isinstance(error, TimeoutError):
                return  # the call is in a hurry; that tells nothing of Redis
            self._asked_again_at = time.monotonic() + _PAUSE
            if not self._is_failing:
                _logger.warning(
                    "The rate limiter cannot reach Redis (%s): %s until it can.",
                    type(error).__name__,
                    _MEANWHILE[self._on_failure],
                )
            self._is_failing = True
            return
        if self._is_failing:
            _logger.warning("The rate limiter reaches Redis again.")
        self._is_failing = False


def _bounded(seconds: float | None, function: Callable[..., _Value], *arguments: Any) -> _Value:
    if seconds is None:
        return function(*arguments)
    return within(seconds, function, *arguments)


async def _awaited(
    seconds: float | None, function: Callable[..., Awaitable[_Value]], *arguments: Any
) -> _Value:
    if seconds is None:
        return await function(*arguments)
    return await awaited_within(seconds, function, *arguments)
