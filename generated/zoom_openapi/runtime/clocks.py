"""What time it is for a client: that of the machine, unless a test brings a clock of its own."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from . import _http

_Client = TypeVar("_Client")


class Clock(Protocol):
    """Tells the time to a client, and lets it sleep."""

    def monotonic(self) -> float:
        """Return the seconds since some moment."""
        raise NotImplementedError

    def now(self) -> datetime:
        """Return the present, in UTC."""
        raise NotImplementedError

    def sleep(self, seconds: float) -> None:
        """Pause, and block."""
        raise NotImplementedError

    async def asleep(self, seconds: float) -> None:
        """Pause, awaited."""
        raise NotImplementedError


class MachineClock:
    """The clock of the machine."""

    def monotonic(self) -> float:
        """Return the seconds since some moment."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the present, in UTC."""
        return utc_now()

    def sleep(self, seconds: float) -> None:
        """Pause, and block."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Pause, awaited."""
        await _http.pause(seconds)


def utc_now() -> datetime:
    """Return the present, in UTC, as the machine has it."""
    return datetime.now(UTC)


def now_of(clock: Clock | None) -> Callable[[], datetime]:
    """Return what tells the present: a clock, or the machine where there is none."""
    return utc_now if clock is None else clock.now


def clock_of(caller: Any) -> Clock:
    """Return the clock of a caller; that of the machine if it has none of its own."""
    clock: Clock | None = caller.clock
    return clock or MachineClock()


def tell_time(client: _Client, clock: Clock) -> _Client:
    """Let a client take the time from a clock, and sleep by it; return the client."""
    caller: Any = getattr(client, "_caller")  # noqa: B009 - of every client, and not for people
    caller.clock = clock
    return client
