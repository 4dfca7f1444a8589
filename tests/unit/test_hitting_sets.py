"""The smallest set that has a member of each of several sets."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zoomkit.hitting_sets import smallest_hitting_set

LETTERS = "abcdef"
SETS = st.lists(st.frozensets(st.sampled_from(LETTERS), min_size=1), max_size=8)


def cost(member: str) -> tuple[int]:
    """Return a cost that grows through the alphabet, the first two being equal."""
    return (max(1, LETTERS.find(member)),)


@given(SETS)
def test_it_is_smallest(sets: list[frozenset[str]]) -> None:
    """It hits every set, and nothing smaller does."""
    found = smallest_hitting_set(sets, cost)
    assert all(found & each for each in sets)
    for size in range(len(found)):
        for chosen in combinations(LETTERS, size):
            assert any(each.isdisjoint(chosen) for each in sets)


@given(SETS, st.randoms())
def test_it_is_the_same_in_any_order(sets: list[frozenset[str]], random: object) -> None:
    """The order of the sets does not matter."""
    mixed = [*sets]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert smallest_hitting_set(sets, cost) == smallest_hitting_set(mixed, cost)


@pytest.mark.parametrize(
    ("sets", "wanted"),
    [
        ([], ""),
        (["ab"], "a"),
        (["bc"], "b"),
        (["ab", "bc"], "b"),
        (["ab", "cd"], "ac"),
        (["ef", "df"], "f"),
    ],
)
def test_the_cheapest_of_the_smallest_is_taken(sets: list[str], wanted: str) -> None:
    """Size counts first, then cost, then the alphabet."""
    assert smallest_hitting_set([frozenset(each) for each in sets], cost) == set(wanted)


def test_many_candidates_are_hit_step_by_step() -> None:
    """A part that is too large for trying all still has every set hit, by what hits most."""
    sets = [frozenset({"all", f"a{number}", f"b{number}"}) for number in range(20)]
    assert smallest_hitting_set(sets, lambda _: (1,)) == {"all"}
