import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, StrEnum
from typing import Any
from uuid import UUID

import pytest

from postman_openapi.runtime.bodies import (
    as_date,
    as_date_time,
    bracketed,
    joined,
    joined_by_pipes,
    joined_by_spaces,
    paired,
    plain,
    plain_fields,
    query_pairs,
)
from postman_openapi.runtime.errors import InvalidArgumentError
from postman_openapi.runtime.types import UNSET, File
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
    """Lists repeat, keys of objects stand for themselves, what is not given is left out."""
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
        ("k", "1"),
        ("f", "2026-03-01T00:00:00Z"),
        ("g", "red"),
    ]


def test_nested_list_in_a_query_is_refused() -> None:
    """A parameter whose items are no single values is refused by name."""
    with pytest.raises(InvalidArgumentError, match="ids"):
        query_pairs({"ids": [[1]]})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([1, "b", True], "1,b,true"),
        ({"a": 1, "b": UNSET, "c": None, "d": True}, "a,1,d,true"),
        (Address.from_dict({"city": "Lagos"}), "city,Lagos"),
        ("a", "a"),
        (UNSET, UNSET),
        (None, None),
        ((), ""),
        (b"x", b"x"),
    ],
)
def test_joined(value: object, expected: object) -> None:
    """A list becomes one text, and an object one of its keys and values."""
    assert joined(value) == expected


def test_separators() -> None:
    """The other styles of a list have separators of their own."""
    assert joined_by_pipes([1, 2]) == "1|2"
    assert joined_by_spaces([1, 2]) == "1 2"
    assert paired({"a": 1, "b": "x"}) == "a=1,b=x"
    assert paired([1, 2]) == "1,2"
    assert paired(UNSET) is UNSET


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": 1, "b": [1, 2]}, [("f[a]", "1"), ("f[b]", "1"), ("f[b]", "2")]),
        ({"a": {"b": "x"}}, [("f[a][b]", "x")]),
        (Address.from_dict({"city": "Lagos"}), [("f[city]", "Lagos")]),
        ("text", [("f", "text")]),
        (UNSET, []),
        (None, []),
        ({}, []),
    ],
)
def test_bracketed(value: object, expected: object) -> None:
    """A deep object names its keys in brackets, however deep."""
    assert query_pairs(bracketed("f", value)) == expected


def test_files_in_a_list_stay_files() -> None:
    """A list of files is for a form; what else is in it is refused by its place."""
    found = plain_fields({"photos": [b"a", File(b"b", "b.png")], "ids": [1]})
    assert [type(each) for each in found["photos"]] == [File, File]
    assert found["ids"] == [1]
    with pytest.raises(InvalidArgumentError, match=r"photos\[1\]"):
        plain_fields({"photos": [b"a", 5]})
