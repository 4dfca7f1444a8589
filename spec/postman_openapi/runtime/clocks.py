"""What time it is for a client: that of the machine, unless a test brings a clock of its own."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

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


def utc_now() -> datetime:
    """Return the present, in UTC, as the machine has it."""
    return datetime.now(UTC)


def now_of(clock: Clock | None) -> Callable[[], datetime]:
    """Return what tells the present: a clock, or the machine where there is none."""
    return utc_now if clock is None else clock.now


def tell_time(client: _Client, clock: Clock) -> _Client:
    """Let a client take the time from a clock, and sleep by it; return the client."""
    caller: Any = getattr(client, "_caller")  # noqa: B009 - of every client, and not for people
    caller.clock = clock
    return client
