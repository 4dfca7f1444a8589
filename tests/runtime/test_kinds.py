from typing import Any

import pytest

from postman_openapi.runtime.kinds import ErrorKinds, nearest, nearness
from postman_openapi.runtime.operations import DocumentedError, Operation

LENT = DocumentedError(409, 7, "The book {bookId} is lent already.", kind="wrong_state")
LOST = DocumentedError(409, 7, "The book {bookId} was lost years ago.", kind="gone")
KINDS = ErrorKinds(
    patterns=[("not_found", "no such|unknown"), ("full", "full")],
    always={"5": "full"},
    vague={"7": "refused", "8": "refused"},
    usual={"9": "wrong_state"},
)


@pytest.mark.parametrize(
    ("code", "message", "documented", "kind"),
    [
        (7, "The book 41 has already been lent.", (LOST, LENT), "wrong_state"),
        (7, "Years ago the book B-17 was lost!", (LENT, LOST), "gone"),
        (5, "No such shelf.", (), "full"),
        (7, "No such shelf.", (LENT,), "not_found"),
        (7, "Out.", (LENT,), "refused"),
        (9, "Out.", (LENT, LOST), "wrong_state"),
        (6, "Out.", (LENT,), "wrong_state"),
        (7, None, (LENT,), "wrong_state"),
        (7, None, (LENT, LOST), "refused"),
        (5, "", (), "full"),
        (6, "Out.", (LENT, LOST), None),
        (None, "The shelf is FULL.", (), "full"),
        (None, None, (), None),
        (None, f"{' ' * 2000}full", (), None),
    ],
)
def test_kind(code: Any, message: Any, documented: Any, kind: str | None) -> None:
    """The nearest documented message tells the kind; then a sure code, words, and what is usual."""
    assert KINDS.of(code, message, documented) == kind


@pytest.mark.parametrize(
    ("first", "second", "near"),
    [
        ("The user does not exist: {userId}.", "the USER does not exist: a7@example.com", 1),
        ("Meeting ${id} is enabled", "meeting 123456 was enable", 2 * 2 / 6),
        ("one two", "three four", 0),
        ("", "one", 0),
        ("{id}", "$id", 0),
    ],
)
def test_nearness(first: str, second: str, near: float) -> None:
    """Messages are near by the words that they share; values and their places do not count."""
    assert nearness(first, second) == pytest.approx(near)
    assert nearness(second, first) == pytest.approx(near)


def test_far_is_not_near() -> None:
    """A message that has little in common with each documented one is like none of them."""
    assert nearest("You may not borrow.", (LENT, LOST)) is None
    assert nearest("The book is lent.", ()) is None


def test_the_nearest_is_not_the_first() -> None:
    """Of several that are near the nearest counts, and of equally near ones the first."""
    lost = LENT._replace(message="The book {bookId} is lost already.", kind="gone")
    assert nearest("The book 41 is lost already.", (LENT, lost)) == lost
    assert nearest("The book 41 is old already.", (LENT, lost)) == LENT


def test_what_a_failure_can_be() -> None:
    """Those of status and code count; else of the code anywhere.

    Without a code, and with one that only repeats the status, those of the status count.
    """
    others = (DocumentedError(404, 7, "No book."), DocumentedError(400, None, "Wrong."))
    operation = Operation("lend", "lend", "books", "PUT", "/books/{id}", errors=(LENT, *others))
    assert operation.failures_like(409, 7) == (LENT,)
    assert operation.failures_like(400, 7) == operation.errors[:2]
    assert operation.failures_like(400, None) == operation.errors[2:]
    assert operation.failures_like(400, 8) == ()
    assert operation.failures_like(400, 400) == operation.errors[2:]
    assert operation.failures_like(409, 400) == ()
