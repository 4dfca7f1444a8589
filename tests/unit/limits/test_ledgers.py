import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zoomkit.limits.ledgers import DAY, FORGOTTEN_AFTER, LocalLedger
from zoomkit.limits.quotas import Allowance, Demand, Window
from zoomkit.limits.turns import Lesson, Pace, Turn

NOON = 20_000 * DAY + DAY / 2
WIDE = Allowance("day", 0)


def demand(limit: int, period: float = 1.0, day: Allowance = WIDE) -> Demand:
    """Return what a request uses up of one window, and of a day."""
    return Demand(Window("zoom/Light", limit, period), day)


def turns(ledger: LocalLedger, count: int, limit: int, period: float = 1.0) -> list[float]:
    """Return the moments that requests get which ask all at once."""
    asked = [ledger.reserve(demand(limit, period), 1e6, NOON) for _ in range(count)]
    return [turn.seconds for turn in asked]


def most_within(times: list[float], period: float) -> int:
    """Return how many of some moments lie in any stretch of a period at most."""
    return max(sum(first <= each < first + period for each in times) for first in times)


@given(
    limit=st.integers(1, 90),
    period=st.sampled_from([1.0, 60.0]),
    share=st.floats(0.01, 1.0),
    gaps=st.lists(st.floats(0, 3), max_size=200),
)
def test_no_period_holds_more_than_the_share(
    limit: int, period: float, share: float, gaps: list[float]
) -> None:
    """Whenever requests come, no stretch of a period has more of them than the share allows."""
    ledger = LocalLedger(Pace(share, 0.05))
    now, times = NOON, [NOON - DAY]
    for gap in gaps:
        now += gap
        turn = ledger.reserve(demand(limit, period), 1e6, now)
        assert turn.refused_by is None
        assert now + turn.seconds >= times[-1], "nobody is overtaken"
        times.append(now + turn.seconds)
    assert most_within(times, period) <= max(1, limit * share)
    if limit * share < 1:
        assert most_within(times, period / (limit * share)) == 1


@pytest.mark.parametrize("limit", [1, 4, 80])
def test_what_is_allowed_is_used(limit: int) -> None:
    """Who never stops asking is given all of the limit but the margin."""
    times = turns(LocalLedger(Pace(margin=0.05)), limit * 10 + 1, limit)
    assert times[limit * 10] == pytest.approx(10 * 1.05)


def test_a_burst_is_spread() -> None:
    """What comes at once is not sent at once: it takes half of the period."""
    times = turns(LocalLedger(Pace(margin=0)), 10, 10)
    assert times == pytest.approx([each * 0.05 for each in range(10)], abs=1e-3)


def test_who_cannot_wait_takes_no_turn() -> None:
    """A refusal says how long the wait would be and leaves the turn to the next."""
    ledger = LocalLedger(Pace(margin=0))
    assert ledger.reserve(demand(1), 0.5, NOON) == Turn(0.0)
    refused = ledger.reserve(demand(1), 0.5, NOON)
    assert refused.seconds == pytest.approx(1.0)
    assert refused.refused_by == "zoom/Light"
    assert ledger.reserve(demand(1), 2.0, NOON).seconds == pytest.approx(1.0)


def test_the_allowance_of_a_day_ends_at_midnight() -> None:
    """What is used up for a day is refused until midnight in UTC, and no turn is taken for it."""
    ledger, day = LocalLedger(Pace(0.5)), Allowance("day", 4)
    asked = [ledger.reserve(demand(0, day=day), 9.0, NOON) for _ in range(3)]
    assert asked == [Turn(0.0), Turn(0.0), Turn(DAY / 2, "day")]
    assert ledger.reserve(demand(0, day=day), 9.0, NOON + DAY / 2).refused_by is None


def test_a_refusal_holds_everybody_back() -> None:
    """After a 429 nothing of that window is sent for a while, and for the day until it ends."""
    ledger = LocalLedger(Pace())
    ledger.learn(Lesson("zoom/Light", "window", blocked=1.0), NOON)
    assert ledger.reserve(demand(80), 9.0, NOON).seconds == pytest.approx(1.0)
    ledger.learn(Lesson("day", "day", blocked=3600.0), NOON)
    assert ledger.reserve(demand(80), 9.0, NOON) == Turn(3600.0, "day")


def test_an_unknown_limit_is_learned_from_refusals() -> None:
    """Of 10 requests sent at once 4 are refused: the limit is 6, until it is forgotten."""
    ledger = LocalLedger(Pace(margin=0))
    assert set(turns(ledger, 10, 0)) == {0.0}
    for _ in range(4):
        ledger.learn(Lesson("zoom/Light", "window", is_refusal=True), NOON)
    later = NOON + 100
    asked = [ledger.reserve(demand(0), 9.0, later).seconds for _ in range(7)]
    assert asked[5] < 1 <= asked[6] + 1e-3
    later = NOON + FORGOTTEN_AFTER + 200
    assert {ledger.reserve(demand(0), 9.0, later).seconds for _ in range(9)} == {0.0}


def test_users_of_yesterday_are_forgotten() -> None:
    """Allowances of single users do not pile up from day to day."""
    ledger = LocalLedger(Pace())
    for number in range(50):
        ledger.reserve(demand(0, day=Allowance(f"users/{number}", 100)), 0.0, NOON)
    ledger.reserve(demand(0), 0.0, NOON + DAY)
    assert len(ledger._days) == 1


FORKING = """
import os, sys
from zoomkit.limits.ledgers import LocalLedger
from zoomkit.limits.turns import Pace
from zoomkit.limits.quotas import demand
ledger = LocalLedger(Pace())
ledger._lock.acquire()
child = os.fork()
if child == 0:
    ledger.reserve(demand("GET", "/users", "Light", "pro"), 1.0)
    os._exit(7)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_child_does_not_wait_for_threads_of_its_parent() -> None:
    """A process that is forked while a turn is given out can give out turns."""
    done = subprocess.run([sys.executable, "-c", FORKING], check=False, timeout=30)  # noqa: S603
    assert done.returncode == 7
