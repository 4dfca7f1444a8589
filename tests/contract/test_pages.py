from typing import Any

import pytest
from attrs import evolve

from tests.contract.expectations import expectations
from tests.contract.pages import ITEMS, Page, is_paged, read_page
from tests.contract.samples import request
from tests.contract.shapes import Place, at

BY_TOKEN = request(query={"page_size": "", "next_page_token": ""})
BY_NUMBER = request(raw='{"page_number": 1}')
THINGS = [{"id": 1}, {"id": 2}]


@pytest.mark.parametrize(
    ("answer", "items_at"),
    [
        ({"next_page_token": "", "things": THINGS}, ("things",)),
        ({"next_page_token": "", "issues": ["a", "b"], "things": THINGS}, ("things",)),
        ({"next_page_token": "", "names": ["a", "b"]}, ("names",)),
        ({"next_page_token": "", "things": []}, ("things",)),
        ({"things": THINGS}, ("things",)),
        (
            {"issues": [{"a": 1}], "past": {"next_page_token": "", "things": THINGS}},
            ("past", "things"),
        ),
        (
            {
                "page_size": 30,
                "issues": [{"a": 1}],
                "past": {"deep": {"page_count": 1, "things": THINGS}},
            },
            ("past", "deep", "things"),
        ),
        ({"page_count": 1, "things": THINGS, "tags": {"total_records": 1, "x": []}}, ("things",)),
    ],
)
def test_items_are_the_array_beside_the_token(answer: dict[str, Any], items_at: Place) -> None:
    """The items of a page are the array of objects beside what says that it is a page."""
    page = read_page(BY_TOKEN, answer)
    assert page is not None
    assert page.items_at == items_at
    assert page.items == tuple(at(answer, items_at))


@pytest.mark.parametrize(
    "answer",
    [
        {"next_page_token": "", "things": THINGS, "others": [{"id": 3}]},
        {"next_page_token": "", "names": ["a"], "tags": []},
        {"next_page_token": ""},
    ],
)
def test_doubt_is_an_error(answer: dict[str, Any]) -> None:
    """Where no array or several can be the items, somebody has to say which; nothing is guessed."""
    with pytest.raises(LookupError, match="are the items of its page"):
        read_page(BY_TOKEN, answer)


def test_what_is_no_page() -> None:
    """A request that cannot ask for another page returns none, whatever its answer looks like."""
    assert not is_paged(request(query={"page_size": ""}))
    assert read_page(request(), {"next_page_token": "", "things": THINGS}) is None
    assert read_page(BY_TOKEN, THINGS) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"next_page_token": "t"}, Page((), (), ("next_page_token",), "t")),
        ({"next_page_token": ""}, Page((), (), ("next_page_token",))),
        ({"page_number": 1, "page_count": 2}, Page((), (), number=1, count=2)),
        ({"page_number": 2, "page_count": 2}, Page((), (), number=2, count=2)),
        ({"page_count": 2}, Page((), (), count=2)),
        ({}, Page((), ())),
    ],
)
def test_next_page(answer: dict[str, Any], expected: Page) -> None:
    """Another page follows where a token says so, or the number of pages."""
    page = read_page(BY_NUMBER, {**answer, "things": THINGS})
    assert page == evolve(expected, items_at=("things",), items=tuple(THINGS))
    assert page.has_next is (answer.get("next_page_token") == "t" or answer.get("page_number") == 1)


def test_every_page_of_the_collection_is_understood() -> None:
    """Each success of the requests that page is a page, and the exceptions still are needed."""
    paged = [each for each in expectations() if is_paged(each.request)]
    assert len(paged) > 100
    assert all(answer.page for each in paged for answer in each.answers if answer.is_success)
    assert set(ITEMS) <= {each.request.address for each in paged}


def test_page_beside_other_lists() -> None:
    """The room's page is of its past meetings, not of its issues."""
    (room,) = (
        each
        for each in expectations()
        if each.request.address == ("GET", "/metrics/zoomrooms/:zoomroomId")
    )
    page = room.answers[0].page
    assert page is not None
    assert page.items_at == ("past_meetings", "meetings")
