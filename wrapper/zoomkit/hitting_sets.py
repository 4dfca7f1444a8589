"""The smallest set that has one member of each of several sets."""

from collections.abc import Callable, Collection, Iterator
from itertools import combinations
from typing import Any, TypeAlias

Alternatives: TypeAlias = frozenset[str]

# 2**14 sets are looked at in some hundredths of a second. Beyond that it is done step by step.
_MOST_EXACT = 14


def smallest_hitting_set(
    sets: Collection[Alternatives], cost: Callable[[str], tuple[Any, ...]]
) -> frozenset[str]:
    """Return a smallest set that has a member of each set, the same for the same sets.

    Parts that have nothing in common are solved apart. A part of more than 14 candidates is solved
    by taking what hits most, which is seldom much more than the smallest.

    Args:
        sets: The sets; none is empty.
        cost: What a member costs, a tuple of numbers; among the smallest sets the cheapest is
            taken, and among the cheapest the first in alphabetical order.
    """
    distinct = set(sets)
    needed = [each for each in distinct if not any(other < each for other in distinct)]
    found: frozenset[str] = frozenset()
    for part in _parts(needed):
        candidates = sorted(frozenset().union(*part))
        is_small = len(candidates) <= _MOST_EXACT
        found |= _exact(part, candidates, cost) if is_small else _greedy(part, candidates, cost)
    return found


def _parts(sets: Collection[Alternatives]) -> Iterator[list[Alternatives]]:
    """Yield the sets in groups that have no member in common."""
    left = sorted(sets, key=sorted)
    while left:
        part, members, size = [], set(left[0]), 0
        while len(members) != size:
            size = len(members)
            part = [each for each in left if not members.isdisjoint(each)]
            members.update(*part)
        left = [each for each in left if each not in part]
        yield part


def _exact(
    sets: list[Alternatives], candidates: list[str], cost: Callable[[str], tuple[Any, ...]]
) -> frozenset[str]:
    for size in range(1, len(candidates)):
        hitting = [
            chosen
            for chosen in combinations(candidates, size)
            if not any(each.isdisjoint(chosen) for each in sets)
        ]
        if hitting:
            return frozenset(min(hitting, key=lambda chosen: _total(map(cost, chosen))))
    return frozenset(candidates)


def _greedy(
    sets: list[Alternatives], candidates: list[str], cost: Callable[[str], tuple[Any, ...]]
) -> frozenset[str]:
    left, chosen = sets, set[str]()
    while left:
        hits = {each: sum(each in one for one in left) for each in candidates}
        best = min(candidates, key=lambda each: (-hits[each], cost(each), each))
        chosen.add(best)
        left = [each for each in left if best not in each]
    return frozenset(chosen)


def _total(costs: Iterator[tuple[Any, ...]]) -> tuple[Any, ...]:
    return tuple(map(sum, zip(*costs, strict=True)))
