"""How a fake Zoom counts requests, and what it answers to one too many."""

from collections import defaultdict, deque
from datetime import date
from typing import get_args

from attrs import frozen

from zoomkit import catalogue
from zoomkit.errors import InvalidArgumentError
from zoomkit.limits.quotas import DEFAULT_LABEL, Demand, Plan, Quota, demand
from zoomkit.testing.clock import Clock
from zoomkit.testing.failures import limited
from zoomkit.testing.messages import Answer
from zoomkit.testing.routing import BASE_PATH, Call


@frozen
class Settings:
    """What is allowed: by a plan, and by label."""

    plan: Plan | None
    quotas: tuple[tuple[str, Quota], ...]


class Limits:
    """Counts requests as Zoom does, by product and label; what is refused is not counted.

    Args:
        clock: Tells the time.

    Attributes:
        refused: How many requests were refused.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._plan: Plan | None = None
        self._own: dict[str, Quota] = {}
        self._windows: defaultdict[str, deque[float]] = defaultdict(deque)
        self._days: defaultdict[str, int] = defaultdict(int)
        self._today: date | None = None
        self.refused = 0

    def set_plan(self, plan: Plan | None) -> None:
        """Limit requests as Zoom limits those of a plan; None for no limits of that sort.

        Raises:
            InvalidArgumentError: There is no such plan.
        """
        if plan is not None and plan not in get_args(Plan):
            raise InvalidArgumentError(f"plan must be one of {get_args(Plan)}, and not {plan!r}.")
        self._plan = plan

    def set_quota(self, label: str, quota: Quota) -> None:
        """Limit requests under a label, or under a product and label: "phone/Heavy".

        Raises:
            InvalidArgumentError: No operation has such a label.
        """
        known = {each.rate_limit_label for each in catalogue.load().values()} - {None}
        if label.rpartition("/")[2] not in known:
            listed = ", ".join(sorted(map(str, known)))
            raise InvalidArgumentError(f"There is no label {label!r}. There are: {listed}.")
        self._own[label] = quota
        self._windows.pop(label if "/" in label else f"zoom/{label}", None)

    def settings(self) -> Settings:
        """Return what is allowed."""
        return Settings(self._plan, tuple(self._own.items()))

    def begin_anew(self, settings: Settings) -> None:
        """Go back to what was allowed, and forget what was counted."""
        self._plan, self._own = settings.plan, dict(settings.quotas)
        self._windows.clear()
        self._days.clear()
        self.refused = 0

    def refusal(self, call: Call) -> Answer | None:
        """Count a call, or return the answer to one too many."""
        if self._plan is None and not self._own:
            return None
        label = call.operation.rate_limit_label or DEFAULT_LABEL
        path = call.request.path.removeprefix(BASE_PATH)
        used = demand(call.request.method, path, label, self._plan, self._own)
        reached = self._reached(used)
        if reached is not None:
            self.refused += 1
            kind, limit = reached
            return limited(kind, call.operation, self._clock, limit)
        self._windows[used.window.key].append(self._clock.monotonic())
        for each in used.allowances:
            self._days[each.key] += 1
        return None

    def _reached(self, used: Demand) -> tuple[str, int] | None:
        """Return the limit that one more request would exceed: its kind and number."""
        today = self._clock.now().date()
        if today != self._today:
            self._today = today
            self._days.clear()
        for each in used.allowances:
            if each.limit and self._days[each.key] >= each.limit:
                return "user" if each is used.user else "daily", each.limit
        times, window = self._windows[used.window.key], used.window
        while times and times[0] <= self._clock.monotonic() - window.period:
            times.popleft()
        return ("per_second", window.limit) if 0 < window.limit <= len(times) else None
