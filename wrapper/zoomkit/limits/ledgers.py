"""Who may send when: turns are given out in the order in which they are asked for.

A turn is a moment. One that lies ahead is waited for without asking again, so that nobody who waits
is overtaken, and waiting costs nothing. A turn whose caller gives up is lost.
"""

import threading
import time
from collections import deque
from collections.abc import Callable

from attrs import define, field

from zoom_openapi.runtime import forks
from zoomkit.limits.quotas import Allowance, Demand, Window
from zoomkit.limits.turns import Lesson, Pace, Turn

DAY = 86_400.0
FORGOTTEN_AFTER = 900.0
"""After so many seconds what was learned of a limit is tried anew."""
KEPT_TURNS = 100
"""How many turns are remembered at least, to learn from them what the limit is."""
RUSH = 2
"""How many times as fast as the limit allows in the long run turns follow one another: what is sent
at once arrives in a queue, and the last of it may count for the next period."""


@define
class _Learned:
    limit: int = 0
    blocked_until: float = 0.0
    forgotten_at: float = 0.0

    def limit_or(self, told: int, now: float) -> int:
        return self.limit if self.limit and now < self.forgotten_at else told

    def is_telling(self, now: float) -> bool:
        return now < max(self.blocked_until, self.forgotten_at)


@define
class _Window(_Learned):
    turns: deque[float] = field(factory=deque)


@define
class _Day(_Learned):
    number: int = 0
    used: int = 0


_STARTED = time.time() - time.monotonic()


def _clock() -> float:
    """Return the seconds since 1970; a clock that is set anew must not stop the requests."""
    return _STARTED + time.monotonic()


class LocalLedger:
    """Gives out turns to the threads and tasks of one process.

    Args:
        pace: How much of the limits is used.
        clock: Returns the seconds since 1970. Where it is set back, as that of a test can be,
            everything is forgotten: turns in its future would be waited for.
    """

    def __init__(self, pace: Pace, clock: Callable[[], float] = _clock) -> None:
        self._pace = pace
        self._clock = clock
        self._lock = threading.Lock()  # held for a moment only, without I/O
        self._windows: dict[str, _Window] = {}
        self._days: dict[str, _Day] = {}
        self._today = 0
        self._latest = 0.0
        forks.register(self)

    def renew_in_child(self) -> None:
        """Begin with a lock of its own: a thread that is not in this process may hold the other."""
        self._lock = threading.Lock()

    def reserve(self, demand: Demand, longest: float, now: float | None = None) -> Turn:
        """Give out the next turn, if it comes within so many seconds."""
        with self._lock:
            now = self._present() if now is None else now
            days = [self._day(allowance, now) for allowance in demand.allowances]
            for allowance, day in zip(demand.allowances, days, strict=True):
                until = self._reset(allowance, day, now)
                if until > now:
                    return Turn(until - now, allowance.key)
            at = self._next(demand.window, now)
            if at - now > longest:
                return Turn(at - now, demand.window.key)
            self._note(demand.window, at, now)
            for day in days:
                day.used += 1
            return Turn(at - now)

    async def areserve(self, demand: Demand, longest: float) -> Turn:
        """Give out the next turn; see `reserve`."""
        return self.reserve(demand, longest)

    def learn(self, lesson: Lesson, now: float | None = None) -> None:
        """Take in what an answer says."""
        with self._lock:
            now = self._present() if now is None else now
            found: _Learned
            if lesson.kind == "window":
                found = window = self._windows.setdefault(lesson.key, _Window())
                if lesson.is_refusal and not lesson.limit:
                    seen = sum(now - lesson.period < each <= now for each in window.turns)
                    lesson = lesson._replace(limit=max(1, window.limit_or(seen, now) - 1))
            else:
                found = self._day(Allowance(lesson.key, 0), now)
            if lesson.limit:
                found.limit = lesson.limit
                found.forgotten_at = now + FORGOTTEN_AFTER
            found.blocked_until = max(found.blocked_until, now + lesson.blocked)

    async def alearn(self, lesson: Lesson) -> None:
        """Take in what an answer says."""
        self.learn(lesson)

    def _present(self) -> float:
        now = self._clock()
        if now < self._latest:
            self._windows, self._days = {}, {}
        self._latest = now
        return now

    def _day(self, allowance: Allowance, now: float) -> _Day:
        today = int(now // DAY)
        if today != self._today:  # or those of all users would pile up
            self._today = today
            self._days = {key: day for key, day in self._days.items() if day.is_telling(now)}
        day = self._days.get(allowance.key)
        if day is None:
            day = self._days[allowance.key] = _Day()
        if day.number != today:
            day.number, day.used = today, 0
        return day

    def _reset(self, allowance: Allowance, day: _Day, now: float) -> float:
        """Return until when an allowance is used up; a moment that is past, if it is not."""
        limit = day.limit_or(allowance.limit, now)
        if limit and day.used >= self._pace.of_day(limit):
            return max(day.blocked_until, (day.number + 1) * DAY)
        return day.blocked_until

    def _next(self, window: Window, now: float) -> float:
        known = self._windows.get(window.key)
        if known is None:
            known = self._windows[window.key] = _Window()
        turns = known.turns
        at = max(now, known.blocked_until, turns[-1] if turns else 0.0)
        limit = known.limit_or(window.limit, now)
        if limit:
            count, period = self._pace.of_window(limit, window.period)
            if turns:
                at = max(at, turns[-1] + period / count / RUSH)
            if len(turns) >= count:
                at = max(at, turns[-count] + period)
        return at

    def _note(self, window: Window, at: float, now: float) -> None:
        known = self._windows[window.key]
        known.turns.append(at)
        kept = max(KEPT_TURNS, known.limit_or(window.limit, now))
        while len(known.turns) > kept:
            known.turns.popleft()
