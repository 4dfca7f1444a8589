"""The rate limiter: what people configure, and what a client asks before each request."""

import weakref
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, get_args
from weakref import WeakKeyDictionary

from zoom_openapi.runtime.calls import Call
from zoom_openapi.runtime.clocks import CLOCK, Clock
from zoom_openapi.runtime.pacing import Learn, Reserve
from zoomkit.errors import ConfigurationError, QuotaExhaustedError
from zoomkit.limits.ledgers import LocalLedger
from zoomkit.limits.lessons import label_said, lesson_of
from zoomkit.limits.outages import GuardedLedger, OnFailure
from zoomkit.limits.quotas import (
    DEFAULT_LABEL,
    Allowance,
    Demand,
    Plan,
    Quota,
    Window,
    product_of,
    shared_limits,
    user_limit,
)
from zoomkit.limits.turns import Ledger, Lesson, Pace, Turn

_LONGEST_WAIT = 60.0  # seconds
_HEADER_LESSONS_KEPT = 60.0  # seconds


class RateLimiter:
    """Holds requests back so that Zoom does not have to refuse them.

    Zoom counts the requests of an account by product and label, per second or minute and per day,
    and those that create or change meetings and webinars also for each user and day. Whoever waits
    is let through in the order of asking. A daily quota is never waited for.

    Share one between all clients of an account; with `redis` that can be clients in any number of
    processes and hosts, blocking and awaiting. Other apps of the account count against the same
    quota: leave them a part of it with `share`.

    Time is that of the client: calls to a fake are counted by the fake's clock, and none of them
    really waits. What is shared through Redis goes by the clock of Redis.

    Args:
        plan: The account's plan: "free", "pro", or "business" for all that are larger. Without it
            nothing is held back until an answer of Zoom tells a limit.
        share: The part of the account's quota to be used, above 0 and at most 1.
        quotas: Quotas that Zoom gave this account, by label ("Heavy"), or by product and label
            ("phone/Heavy").
        redis: The URL of the Redis to share the quota through; it needs `zoomkit[redis]`.
        account: A name for the account, where several share one Redis.
        on_redis_failure: "fail_open": each process paces itself while Redis cannot be reached;
            "fail_closed": calls fail then.
        longest_wait: How many seconds a request waits for its turn at most.
        margin: By which part the periods are stretched, since requests take now longer and now
            shorter to Zoom. A larger one gets fewer 429s, and leaves more of the quota unused.

    Raises:
        ConfigurationError: An argument is wrong, or the URL cannot be read.
        ModuleNotFoundError: redis-py is not installed.
    """

    def __init__(
        self,
        plan: Plan | None = None,
        *,
        share: float = 1.0,
        quotas: Mapping[str, Quota] | None = None,
        redis: str | None = None,
        account: str = "default",
        on_redis_failure: OnFailure = "fail_open",
        longest_wait: float = _LONGEST_WAIT,
        margin: float = 0.05,
    ) -> None:
        _check("plan", plan, plan is None or plan in get_args(Plan), f"one of {get_args(Plan)}")
        _check("share", share, 0 < share <= 1, "above 0 and at most 1")
        _check("margin", margin, 0 <= margin <= 1, "from 0 to 1")
        _check("longest_wait", longest_wait, longest_wait >= 0, "a number of seconds, 0 or more")
        choices = get_args(OnFailure)
        _check("on_redis_failure", on_redis_failure, on_redis_failure in choices, f"in {choices}")
        self._plan: Plan | None = plan
        self._quotas = dict(quotas or {})
        self._longest_wait = longest_wait
        self._labels: dict[str, str] = {}
        self._limits: dict[tuple[str, str], tuple[Window, Allowance]] = {}
        self._known: dict[str, tuple[int, datetime]] = {}
        self._is_shared = redis is not None
        self._pace = Pace(share, margin)
        self._local = LocalLedger(self._pace)
        self._of_clocks: WeakKeyDictionary[Clock, LocalLedger] = WeakKeyDictionary()
        self._guarded: GuardedLedger | None = None
        if redis is not None:
            from zoomkit.limits.redis_ledger import ledger_at  # noqa: PLC0415 - an extra

            shared = ledger_at(redis, account, self._pace)
            del redis  # or a traceback with locals would show it
            if shared is None:
                raise ConfigurationError("The URL of Redis cannot be read.")
            self._guarded = GuardedLedger(shared, self._local, on_redis_failure)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("A RateLimiter holds locks and perhaps a password and cannot be pickled.")

    def __repr__(self) -> str:
        return f"RateLimiter(plan={self._plan!r}, is_shared={self._is_shared})"

    # --- what a client asks -------------------------------------------------------------------

    def reserve(self, asked: Reserve) -> float:
        """Reserve a place and return the seconds until its turn.

        Raises:
            QuotaExhaustedError: The turn comes later than the call can wait.
            RateLimiterUnavailableError: Redis cannot be reached, and nothing goes without it.
        """
        return _seconds(asked.call, self._ledger(asked.call).reserve(*self._wanted(asked)))

    async def areserve(self, asked: Reserve) -> float:
        """Reserve a place; see `reserve`."""
        return _seconds(asked.call, await self._ledger(asked.call).areserve(*self._wanted(asked)))

    def learn(self, told: Learn) -> None:
        """Learn from an answer."""
        for lesson in self._lessons(told):
            self._ledger(told.call).learn(lesson)

    async def alearn(self, told: Learn) -> None:
        """Learn from an answer."""
        for lesson in self._lessons(told):
            await self._ledger(told.call).alearn(lesson)

    # --- life ---------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the connections to Redis of blocking clients."""
        if self._guarded:
            self._guarded.close()

    async def aclose(self) -> None:
        """Close the connections to Redis, those of this event loop included."""
        if self._guarded:
            await self._guarded.aclose()

    # --- decisions ----------------------------------------------------------------------------

    def _ledger(self, call: Call) -> Ledger:
        """Return what counts a call: by the time of its client, unless Redis tells the time."""
        if self._guarded is not None:
            return self._guarded
        clock = call.clock
        if clock is CLOCK:
            return self._local
        found = self._of_clocks.get(clock)
        if found is None:
            found = LocalLedger(self._pace, _seconds_of(weakref.ref(clock)))
            found = self._of_clocks.setdefault(clock, found)
        return found

    def _wanted(self, asked: Reserve) -> tuple[Demand, float]:
        longest = self._longest_wait
        return self._demand(asked.call), longest if asked.longest is None else min(
            longest, asked.longest
        )

    def _demand(self, call: Call) -> Demand:
        operation = call.operation
        label = operation.rate_limit_label if operation else None
        if label is None:
            label = self._labels.get(_name(call), DEFAULT_LABEL)
        kind = product_of(call.path), label
        shared = self._limits.get(kind)
        if shared is None:
            shared = shared_limits(kind[0], label.capitalize(), self._plan, self._quotas)
            self._limits[kind] = shared
        return Demand(*shared, user_limit(call.request.method, call.path))

    def _lessons(self, told: Learn) -> list[Lesson]:
        if told.call.operation and told.call.operation.rate_limit_label is None:
            label = label_said(told.response)
            if label:
                self._labels[_name(told.call)] = label
        used = self._demand(told.call)
        lesson = lesson_of(told, used, now=told.call.clock.now())
        if lesson is None:
            return []
        if self._is_shared and lesson.limit and not lesson.blocked:
            # It is said with every answer, so Redis is told now and then.
            now = datetime.now(UTC)
            limit, until = self._known.get(lesson.key, (0, now))
            if limit == lesson.limit and now < until:
                return []
            later = now + timedelta(seconds=_HEADER_LESSONS_KEPT)
            self._known[lesson.key] = (lesson.limit, later)
        return [lesson]


def _seconds_of(clock: "weakref.ref[Clock]") -> Callable[[], float]:
    """Return what tells the seconds since 1970 by a clock, and does not keep the clock."""

    def seconds() -> float:
        there = clock()
        return 0.0 if there is None else there.now().timestamp()

    return seconds


def _name(call: Call) -> str:
    return call.operation.id if call.operation else call.path


def _seconds(call: Call, turn: Turn) -> float:
    if turn.refused_by is None:
        return turn.seconds
    raise QuotaExhaustedError(
        method=call.request.method,
        path=call.path,
        quota=turn.refused_by,
        retry_at=call.clock.now() + timedelta(seconds=turn.seconds),
    )


def _check(name: str, value: object, is_right: bool, wanted: str) -> None:  # noqa: FBT001
    if not is_right:
        raise ConfigurationError(f"{name} is {value!r}, but must be {wanted}.")
