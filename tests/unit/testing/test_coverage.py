"""The table of what the fake does with each operation."""

from pathlib import Path

import pytest

from zoomkit import catalogue
from zoomkit.testing.coverage import STATEFUL, Coverage, coverage, table, written

_PAGE = Path(__file__).parents[3] / "docs" / "fake.md"
_LEAST = 200


def test_enough_is_stateful() -> None:
    """At least 200 operations remember, each is counted once, and all of them are known."""
    every = coverage()
    assert {each.operation.id for each in every} == {each.id for each in catalogue.load().values()}
    assert len({each.operation.id for each in every}) == len(every)
    assert sum(each.level == STATEFUL for each in every) >= _LEAST


def test_page_is_what_is() -> None:
    """The page says what the fake does; were it otherwise, it would differ."""
    page = _PAGE.read_text("utf-8")
    every = coverage()
    assert written(page, table(every)) == page
    other = [Coverage(every[0].operation, "example"), *every[1:]]
    assert written(page, table(other)) != page


def test_page_without_marks_is_refused() -> None:
    """A page that has no place for the table is not written."""
    with pytest.raises(ValueError, match="coverage"):
        written("# A page", "table")
