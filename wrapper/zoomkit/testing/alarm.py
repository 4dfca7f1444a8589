"""Work that is due later by the clock of a fake Zoom, and is done then."""

import threading
from collections.abc import Callable

from zoomkit.testing.clock import Clock

_SOONEST = 0.001  # seconds


class Alarm:
    """Does something when its time has come, if time passes by itself; else nobody waits for it.

    Args:
        clock: Tells the time.
        work: What is done. It is done in a thread of its own.
    """

    def __init__(self, clock: Clock, work: Callable[[], object]) -> None:
        self._clock = clock
        self._work = work
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._due: float | None = None

    def set(self, due: float | None) -> None:
        """Set it to a moment in seconds of the clock, instead of what it was set to.

        Args:
            due: When; None for never.
        """
        if not self._clock.is_running:
            return
        with self._lock:
            if due == self._due:
                return
            if self._timer is not None:
                self._timer.cancel()
            self._due, self._timer = due, None
            if due is not None:
                seconds = max(due - self._clock.monotonic(), _SOONEST)
                self._timer = threading.Timer(seconds, self._ring)
                self._timer.daemon = True
                self._timer.start()

    def _ring(self) -> None:
        with self._lock:
            self._due = self._timer = None
        self._work()
