"""What time it is for a client; tests put another clock in the place of the machine's."""

import time
from typing import Final

from . import _http


class Clock:
    """The clock of the machine."""

    def monotonic(self) -> float:
        """Return the seconds since some moment."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Pause, blocking."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Pause, awaited."""
        await _http.pause(seconds)


CLOCK: Final = Clock()
