"""A clock for tests, which moves when somebody pauses."""

from datetime import UTC, datetime, timedelta


class TestClock:
    """Pauses take no time, and are noted.

    Attributes:
        pauses: How long each pause was, in seconds.
        time: Seconds since the beginning.
    """

    __test__ = False

    def __init__(self) -> None:
        self.pauses: list[float] = []
        self.time = 0.0

    def monotonic(self) -> float:
        """Return the seconds since the beginning."""
        return self.time

    def now(self) -> datetime:
        """Return the present."""
        return datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=self.time)

    def sleep(self, seconds: float) -> None:
        """Pause."""
        self.pauses.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        """Pause, awaited."""
        self.sleep(seconds)
