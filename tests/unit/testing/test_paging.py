"""Lists are cut into pages, whose tokens die."""

from typing import Any

import pytest

from tests.unit.testing.conftest import Send
from zoomkit import Zoom
from zoomkit.testing import FakeZoom

COUNT = 75


@pytest.fixture(autouse=True)
def _many(fake: FakeZoom) -> None:
    for number in range(COUNT - 1):
        fake.add_user(f"user{number}@example.com")


def page(send: Send, **query: Any) -> tuple[int, Any]:
    """Return a page of the users."""
    return send("GET", "/users", params=query)  # type: ignore[no-any-return]


def test_all_pages_hold_all_items_once(fake: FakeZoom, zoom: Zoom) -> None:
    """A client that goes through the pages gets every item, in the order in which they came."""
    assert [each.email for each in zoom.users.list(page_size=10)] == [
        each["email"] for each in fake.users.values()
    ]
    assert len(fake.calls("users.list")) == 8


def test_page_has_its_documented_size(send: Send) -> None:
    """Where the request does not say, a page has the size that is documented as the default."""
    _, body = page(send)
    assert len(body["users"]) == body["page_size"] == 30
    assert (body["total_records"], body["page_count"], body["page_number"]) == (COUNT, 3, 1)


def test_last_page_has_no_token(send: Send) -> None:
    """A page that is the last one, or past it, has an empty token."""
    _, body = page(send, page_size=COUNT)
    assert body["next_page_token"] == ""
    assert page(send, page_number=9)[1]["users"] == []


def test_page_numbers(send: Send) -> None:
    """The old way of paging leads to the same pages."""
    _, first = page(send, page_size=30)
    _, by_token = page(send, page_size=30, next_page_token=first["next_page_token"])
    assert page(send, page_size=30, page_number=2)[1]["users"] == by_token["users"]


def test_token_dies(fake: FakeZoom, send: Send) -> None:
    """A token lives for a quarter of an hour, to the second."""
    token = page(send)[1]["next_page_token"]
    fake.advance(minutes=15)
    assert page(send, next_page_token=token)[0] == 200
    fake.advance(seconds=1)
    status, body = page(send, next_page_token=token)
    assert (status, body["code"]) == (400, 300)
    assert "next page token" in body["message"]


@pytest.mark.parametrize("query", [{"page_size": 20}, {"status": "pending"}])
def test_token_is_of_one_list(send: Send, query: dict[str, Any]) -> None:
    """A token serves with the query that it came with, and with no other."""
    token = page(send)[1]["next_page_token"]
    assert page(send, next_page_token=token, **query)[0] == 400


@pytest.mark.parametrize("token", ["x", "a.b.c", "\u00e9", "MC4wLg"])
def test_made_up_token_is_refused(send: Send, token: str) -> None:
    """What is no token is refused, and breaks nothing."""
    assert page(send, next_page_token=token)[0] == 400
