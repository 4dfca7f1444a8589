import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, StrEnum
from typing import Any
from uuid import UUID

import pytest

from postman_openapi.runtime.bodies import as_date, as_date_time, joined, plain, query_pairs
from postman_openapi.runtime.errors import InvalidArgumentError
from postman_openapi.runtime.types import UNSET
from tests.runtime.acme.models.address import Address

LOCAL = datetime(2026, 3, 1, 9, 30)  # noqa: DTZ001 - local time
EAST = datetime(2026, 3, 1, 1, 30, 5, 7, tzinfo=timezone(timedelta(hours=2)))


class Colour(Enum):
    """An enumeration."""

    RED = "red"


class Shade(StrEnum):
    """An enumeration of texts."""

    DARK = "dark"


def generated() -> Iterator[int]:
    """Yield some numbers."""
    yield 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (0, 0),
        (False, False),
        ("", ""),
        ([], []),
        ({}, {}),
        (("a", 1), ["a", 1]),
        ({1}, [1]),
        (generated(), [1]),
        ({"a": UNSET, "b": None}, {"b": None}),
        ({1: "a", Colour.RED: "b"}, {"1": "a", "red": "b"}),
        (Colour.RED, "red"),
        (Shade.DARK, "dark"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2026, 3, 1), "2026-03-01"),
        (LOCAL, "2026-03-01T09:30:00"),
        (EAST, "2026-02-28T23:30:05Z"),
        (Address.from_dict({"zipCode": 1}), {"zipCode": 1}),
        ([{"a": Address.from_dict({})}], [{"a": {}}]),
    ],
)
def test_value_becomes_json(value: object, expected: object) -> None:
    """Every kind of value that people pass becomes JSON; None and falsy values stay."""
    assert plain("field", value) == expected


def cyclic() -> dict[str, Any]:
    """Return a mapping that contains itself."""
    found: dict[str, Any] = {}
    found["self"] = found
    return found


@pytest.mark.parametrize(
    "value",
    [object(), b"bytes", {"deep": [1, object()]}, math.nan, [math.inf], cyclic(), {(1, 2): 3}],
)
def test_what_cannot_be_sent_is_refused(value: object) -> None:
    """A value that no request can carry is refused with the path to it."""
    with pytest.raises(InvalidArgumentError, match="settings"):
        plain("settings", value)


def test_number_without_end_is_refused() -> None:
    """A number of thousands of digits is refused, briefly."""
    with pytest.raises(InvalidArgumentError, match="size") as caught:
        plain("size", 10**5000)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(2026, 3, 1), "2026-03-01"),
        (LOCAL, "2026-03-01"),
        (EAST, "2026-02-28"),
        ("2026-03-01", "2026-03-01"),
        (UNSET, UNSET),
        (None, None),
    ],
)
def test_a_day_is_sent_where_a_day_is_wanted(value: object, expected: object) -> None:
    """A moment given for a date becomes its day, in UTC where it has a zone."""
    assert as_date(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(2026, 3, 1), "2026-03-01T00:00:00"),
        (LOCAL, "2026-03-01T09:30:00"),
        (EAST, "2026-02-28T23:30:05Z"),
        ("now", "now"),
        (UNSET, UNSET),
    ],
)
def test_a_moment_is_sent_where_a_moment_is_wanted(value: object, expected: object) -> None:
    """A day given for a date-time becomes its first moment."""
    assert as_date_time(value) == expected


def test_moment_before_time_is_refused() -> None:
    """A moment that has no name in UTC is an invalid argument."""
    with pytest.raises(InvalidArgumentError):
        as_date_time(datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))))


def test_query() -> None:
    """Lists repeat, mappings name their keys, and what is not given is left out."""
    params = {
        "a": "x",
        "b": [1, True],
        "c": UNSET,
        "d": None,
        "e": {"k": 1, "n": None},
        "f": datetime(2026, 3, 1, tzinfo=UTC),
        "g": Colour.RED,
        "h": [],
    }
    assert query_pairs(params) == [
        ("a", "x"),
        ("b", "1"),
        ("b", "true"),
        ("e[k]", "1"),
        ("f", "2026-03-01T00:00:00Z"),
        ("g", "red"),
    ]


def test_nested_list_in_a_query_is_refused() -> None:
    """A parameter whose items are no single values is refused by name."""
    with pytest.raises(InvalidArgumentError, match="ids"):
        query_pairs({"ids": [[1]]})


@pytest.mark.parametrize(
    ("value", "expected"),
    [([1, "b", True], "1,b,true"), ("a", "a"), (UNSET, UNSET), (None, None), ((), "")],
)
def test_joined(value: object, expected: object) -> None:
    """A list becomes one text."""
    assert joined(value) == expected
