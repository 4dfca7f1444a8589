"""How a fake Zoom counts requests, and what it answers to one too many."""

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

from zoomkit.limits.quotas import DEFAULT_LABEL
from zoomkit.limits.refusals import next_day
from zoomkit.testing.messages import Answer

_PER_SECOND = "You have reached the maximum per-second rate limit for this API. Try again later."
_DAILY = "You have reached the maximum daily rate limit for this API."


class Limits:
    """Counts requests by label; what is refused is not counted.

    Args:
        clock: Returns the seconds since any moment.

    Attributes:
        refused: How many requests were refused.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._windows: dict[str, tuple[int, float, deque[float]]] = {}
        self._days: dict[str, tuple[int, list[int]]] = {}
        self.refused = 0

    def set_window(self, label: str, limit: int, period: float) -> None:
        """Allow so many requests within any stretch of a period."""
        self._windows[label] = limit, period, deque()

    def set_day(self, label: str, limit: int) -> None:
        """Allow so many requests from now on; the day does not end."""
        self._days[label] = limit, [0]

    def refusal(self, label: str | None) -> Answer | None:
        """Count a request, or return the answer to one too many."""
        label = label or DEFAULT_LABEL
        limit, used = self._days.get(label, (0, [0]))
        if limit and used[0] >= limit:
            until = next_day(datetime.now(UTC)).isoformat().replace("+00:00", "Z")
            return self._refused(label, _DAILY, "Daily-limit", limit, {"Retry-After": until})
        if label in self._windows:
            most, period, times = self._windows[label]
            now = self._clock()
            while times and times[0] <= now - period:
                times.popleft()
            if len(times) >= most:
                return self._refused(label, _PER_SECOND, "QPS", most, {})
            times.append(now)
        used[0] += 1
        return None

    def _refused(
        self, label: str, message: str, kind: str, limit: int, headers: dict[str, str]
    ) -> Answer:
        self.refused += 1
        told = {
            "X-RateLimit-Category": label,
            "X-RateLimit-Type": kind,
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": "0",
        }
        return Answer(429, {"code": 429, "message": message}, {**told, **headers})
