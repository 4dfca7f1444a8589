"""The clock of a fake Zoom: it stands still until somebody moves it."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from zoomkit.errors import InvalidArgumentError

START: Final = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""When time begins in a fake: a Monday morning, and the same one in every run."""


class Clock:
    """Tells the time to a fake Zoom, and to the clients that it makes.

    Whoever sleeps by it moves it and goes on at once, so that nothing under test really waits.

    Args:
        start: What time it is at first.
        source: Returns seconds that pass by themselves, such as `time.monotonic`; by default none
            do, and the clock only moves when it is moved.
    """

    def __init__(self, start: datetime = START, source: Callable[[], float] | None = None) -> None:
        self._start = start
        self._source = source
        self._origin = source() if source else 0.0
        self._moved = 0.0
        self._lock = threading.Lock()

    @classmethod
    def running(cls) -> "Clock":
        """Return a clock that shows the time of the machine, for a fake behind a port."""
        return cls(datetime.now(UTC), time.monotonic)

    def monotonic(self) -> float:
        """Return the seconds since the clock began."""
        return self._moved + (self._source() - self._origin if self._source else 0.0)

    def now(self) -> datetime:
        """Return the present, in UTC."""
        return self._start + timedelta(seconds=self.monotonic())

    def stamp(self) -> str:
        """Return the present as Zoom writes it: "2026-03-02T09:00:00Z"."""
        return stamp(self.now())

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        with self._lock:
            self._moved += max(seconds, 0.0)

    async def asleep(self, seconds: float) -> None:
        """Let time pass at once; for those who await."""
        self.sleep(seconds)

    def advance(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move the clock forward.

        Raises:
            InvalidArgumentError: It would go back.
        """
        moved = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        if moved < timedelta():
            raise InvalidArgumentError(
                f"The clock only goes forward, and not by {moved.total_seconds():g} s."
            )
        self.sleep(moved.total_seconds())

    @property
    def moved(self) -> float:
        """By how many seconds it was moved; what passes by itself is not counted."""
        return self._moved

    @property
    def is_running(self) -> bool:
        """Whether time passes by itself."""
        return self._source is not None

    def set_back(self, moved: float) -> None:
        """Move the clock to where it would be if it had been moved by so many seconds."""
        with self._lock:
            self._moved = moved


def stamp(moment: datetime) -> str:
    """Return a moment as Zoom writes it, to the second and in UTC."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
