"""What time it is for a client; tests put another clock in the place of the machine's."""

import time
from datetime import UTC, datetime
from typing import Any, Final, Protocol, TypeVar

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
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Pause, and block."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Pause, awaited."""
        await _http.pause(seconds)


CLOCK: Final = MachineClock()


def tell_time(client: _Client, clock: Clock) -> _Client:
    """Let a client take the time from a clock, and sleep by it; return the client."""
    caller: Any = getattr(client, "_caller")  # noqa: B009 - of every client, and not for people
    caller.clock = clock
    return client
