from typing import Any

import httpx
import pytest

from tests.unit.conftest import Run, Scripted
from zoomkit import BearerToken, Page, Pages, Zoom, errors, models

EXPIRED = {"code": 300, "message": "The next page token is invalid or expired."}


def page(*ids: str, token: str | None = "", **fields: Any) -> dict[str, Any]:
    """Return an answer with some registrants."""
    return {"registrants": [{"id": each} for each in ids], "next_page_token": token, **fields}


def expired() -> httpx.Response:
    """Return the refusal of a token."""
    return httpx.Response(400, json=EXPIRED)


def registrants(zoom: Any, **arguments: Any) -> Any:
    """List the registrants of a webinar."""
    return zoom.webinars.list_registrants(1, **arguments)


def blocking(scripted: Scripted) -> Pages[models.Registrant, models.RegistrantList]:
    """Return the list of a blocking client."""
    transport = httpx.MockTransport(scripted.respond)
    return Zoom(BearerToken("token"), transport=transport).webinars.list_registrants(1)


def test_every_registrant_of_every_page(run: Run, scripted: Scripted) -> None:
    """The token is followed until it is empty; query and page size stay the same."""
    scripted.gives(page("a", "b", token="2"), page("c", token="3"), page("d"))
    found = run(lambda zoom: registrants(zoom, status="approved", page_size=2))
    assert [each.id for each in found] == ["a", "b", "c", "d"]
    queries = [dict(request.url.params) for request in scripted.requests]
    kept = {"status": "approved", "page_size": "2"}
    assert queries == [
        kept,
        {**kept, "next_page_token": "2"},
        {**kept, "next_page_token": "3"},
    ]


def test_page_tells_how_to_go_on(scripted: Scripted) -> None:
    """A page has its items, the token of the next, the whole answer, and the raw one."""
    scripted.gives(httpx.Response(200, json=page("a", token="2"), headers={"x-zm-trackingid": "t"}))
    first: Page[models.Registrant, models.RegistrantList] = next(blocking(scripted).pages())
    assert [each.id for each in first.items] == ["a"]
    assert first.next_page_token == "2"
    assert first.answer["next_page_token"] == "2"
    assert first.raw.request_id == "t"


@pytest.mark.parametrize(
    "message",
    [EXPIRED["message"], "The page token is wrong or has expired.", "Invalid next_page_token."],
)
@pytest.mark.parametrize("status", [300, 400])
def test_expired_token_says_where(run: Run, scripted: Scripted, status: int, message: str) -> None:
    """An expired token raises an error with the token and the number of items delivered."""
    refusal = httpx.Response(status, json={"code": 300, "message": message})
    scripted.gives(page("a", "b", token="2"), refusal)
    with pytest.raises(errors.PageTokenExpiredError) as caught:
        run(registrants)
    error = caught.value
    assert (error.page_token, error.delivered) == ("2", 2)
    assert (error.code, error.operation) == (300, "list_webinar_registrants")


def test_expired_token_restarts_where_asked(scripted: Scripted) -> None:
    """With `restart` the list begins anew and leaves out what was delivered."""
    scripted.gives(page("a", token="2"), expired(), page("a", token="3"), page("b"))
    pages = blocking(scripted).pages(restart=True)
    assert [each.id for page in pages for each in page.items] == ["a", "b"]
    assert "next_page_token" not in scripted.requests[2].url.params


def test_refusal_for_another_reason_stays_what_it_is(run: Run, scripted: Scripted) -> None:
    """Code 300 on a later page is no expired token unless it says so."""
    refusal = httpx.Response(400, json={"code": 300, "message": "Invalid field."})
    scripted.gives(page("a", token="2"), refusal)
    with pytest.raises(errors.ValidationError) as caught:
        run(registrants)
    assert type(caught.value) is errors.ValidationError


def test_list_that_goes_in_circles_ends(run: Run, scripted: Scripted) -> None:
    """A token that comes again is an error instead of an endless list."""
    scripted.gives(*[page("a", token="2")] * 3)
    with pytest.raises(errors.PagingError, match="read before"):
        run(registrants)
    assert len(scripted.requests) == 2


@pytest.mark.parametrize("body", [{"code": 300, "message": "Invalid."}, None, []])
def test_page_that_is_none_is_no_empty_list(run: Run, scripted: Scripted, body: Any) -> None:
    """An error envelope or something else in place of a page is never an empty list."""
    scripted.gives(page("a", token="2"), httpx.Response(200, json=body))
    with pytest.raises((errors.ValidationError, errors.UnreadableAnswerError)):
        run(registrants)


def test_raw_of_a_list_says_where_to_look(run: Run, scripted: Scripted) -> None:
    """A list in pages has no answer of its own; the error says which have."""
    with pytest.raises(errors.InvalidArgumentError, match=r"page\.raw"):
        run(lambda zoom: zoom.raw(zoom.webinars.list_registrants, 1))
    assert scripted.requests == []
