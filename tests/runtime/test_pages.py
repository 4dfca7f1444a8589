import gc
import tracemalloc
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from postman_openapi.runtime.errors import (
    BadRequestError,
    ClientError,
    InvalidArgumentError,
    PageTokenExpiredError,
    PagingError,
    ServerError,
    UnreadableAnswerError,
)
from tests.runtime.acme import AsyncClient, Client
from tests.runtime.scripted import Scripted

EXPIRED = {"code": 300, "message": "The next page token has expired."}


def expired() -> httpx.Response:
    """Return the refusal of a token."""
    return httpx.Response(400, json=EXPIRED)


def page(*ids: int, token: str | int | None = None, **fields: Any) -> dict[str, Any]:
    """Return an answer with some people."""
    return {"people": [{"id": each} for each in ids], "next_page_token": token, **fields}


def asked(scripted: Scripted, name: str) -> list[str | None]:
    """Return what each request said for a parameter."""
    return [request.url.params.get(name) for request in scripted.requests]


def test_every_item_of_every_page(client: Client, scripted: Scripted) -> None:
    """Iterating yields every item; the query stays the same and only the token changes."""
    scripted.gives(page(1, 2, token="a"), page(3, token="b"), page(4, token=""))
    assert [each.id for each in client.people.list(status="active")] == [1, 2, 3, 4]
    assert asked(scripted, "next_page_token") == [None, "a", "b"]
    assert asked(scripted, "status") == ["active"] * 3


@pytest.mark.anyio
async def test_every_item_of_every_page_awaited(
    async_client: AsyncClient, scripted: Scripted
) -> None:
    """The awaiting form yields the same, also page by page."""
    scripted.gives(*[page(1, token="a"), page(2)] * 2)
    assert [each.id async for each in async_client.people.list()] == [1, 2]
    pages = [each async for each in async_client.people.list().pages()]
    assert [each.next_page_token for each in pages] == ["a", None]
    assert [each.raw.status_code for each in pages] == [200, 200]


def test_nothing_is_fetched_before_it_is_needed(client: Client, scripted: Scripted) -> None:
    """Making the list fetches nothing; taking the first item fetches one page."""
    scripted.gives(page(1, token="a"))
    people = client.people.list()
    assert scripted.requests == []
    assert next(iter(people)).id == 1
    assert repr(people) == "<Pages of people.list>"


def test_pages_can_be_resumed(client: Client, scripted: Scripted) -> None:
    """A page tells what to go on with, its whole answer and the answer's headers."""
    first = httpx.Response(200, json=page(1, token="a"), headers={"x-request-id": "r"})
    scripted.gives(first, page(2))
    one = next(client.people.list().pages())
    assert one.next_page_token == "a"
    assert one.answer["next_page_token"] == "a"
    assert one.raw.value is one.answer
    assert one.raw.request_id == "r"
    assert "authorization" not in one.raw.response.request.headers
    again = client.people.list(next_page_token=one.next_page_token)
    assert [each.id for each in again] == [2]


@pytest.mark.parametrize("answer", [page(), {"people": None}, {}, page(token="")])
def test_empty_list_ends(client: Client, scripted: Scripted, answer: Any) -> None:
    """An empty list ends at once."""
    scripted.gives(answer)
    assert list(client.people.list()) == []


@pytest.mark.parametrize("people", [5, "abc", {"a": 1}])
def test_list_of_another_kind_is_unreadable(
    client: Client, scripted: Scripted, people: object
) -> None:
    """Where a list is documented and something else arrives, iterating says so."""
    scripted.gives({"people": people})
    with pytest.raises(UnreadableAnswerError):
        list(client.people.list())


def test_numbered_pages(client: Client, scripted: Scripted) -> None:
    """The number counts up to the page count, by its own count."""
    scripted.gives(*[page(1, page=1, page_count="3")] * 3)
    assert len(list(client.people.list_by_number(status="x"))) == 3
    assert asked(scripted, "page") == [None, "2", "3"]
    assert asked(scripted, "status") == ["x"] * 3


def test_numbered_pages_from_zero_and_in_the_middle(client: Client, scripted: Scripted) -> None:
    """Pages that are counted from 0 are all read, and one can begin anywhere."""
    scripted.gives(page(1, page=0, page_count=2), page(2, page_count=2))
    assert len(list(client.people.list_by_number())) == 2
    scripted.gives(page(1, page_count=5), page(2, page_count=5))
    assert len(list(client.people.list_by_number(page=4))) == 2
    assert asked(scripted, "page") == [None, "1", "4", "5"]


def test_numbered_pages_without_count(client: Client, scripted: Scripted) -> None:
    """Without a count the first empty page is the last one."""
    scripted.gives(page(1, 2), page(3), page())
    assert len(list(client.people.list_by_number())) == 3


def test_empty_numbered_page_is_not_the_end(client: Client, scripted: Scripted) -> None:
    """Where the answer counts more pages, an empty one is passed over; three are an error."""
    scripted.gives(page(1, page_count=3), page(page_count=3), page(2, page_count=3))
    assert [each.id for each in client.people.list_by_number()] == [1, 2]
    scripted.gives(page(1, page_count=9), *[page(page_count=9)] * 3)
    with pytest.raises(PagingError, match="3 empty pages in a row"):
        list(client.people.list_by_number())


def test_numbered_pages_that_repeat(client: Client, scripted: Scripted) -> None:
    """Without a count, the same page again is an error and no endless list."""
    scripted.gives(page(1), page(1))
    with pytest.raises(PagingError, match="the same page again"):
        list(client.people.list_by_number())


def test_offsets(client: Client, scripted: Scripted) -> None:
    """The offset grows by what was delivered, up to the total or the first empty page."""
    scripted.gives(page(1, 2, total=3), page(3, total=3))
    assert len(list(client.people.list_by_offset())) == 3
    scripted.gives(page(1, 2), page())
    assert len(list(client.people.list_by_offset(offset=10))) == 2
    assert asked(scripted, "offset") == [None, "2", "10", "12"]


def test_cursor_in_the_body(client: Client, scripted: Scripted) -> None:
    """A cursor is put into the body where it belongs, beside what is there."""
    scripted.gives(page(1, page={"next": "c1"}), page(2, page={}))
    assert len(list(client.people.search(query="q", page={"limit": 5}))) == 2
    assert scripted.sent == {"query": "q", "page": {"limit": 5, "after": "c1"}}


def test_links_of_the_header(client: Client, scripted: Scripted) -> None:
    """A `Link` header leads on, also relatively; the items are the answer itself."""
    link = {"link": '</v2/people/linked?status=x&after=7>; rel="next"'}
    scripted.gives(httpx.Response(200, json=[{"id": 1}], headers=link), [{"id": 2}])
    assert [each.id for each in client.people.list_by_link(status="x")] == [1, 2]
    assert asked(scripted, "after") == [None, "7"]
    assert scripted.last.headers["authorization"] == "Bearer token-of-acme"


def test_links_of_the_body(client: Client, scripted: Scripted) -> None:
    """A link in the body leads on."""
    here = "https://eu.acme.example/v2/people/next?after=7"
    scripted.gives(page(1, links={"next": here}), page(2, links={"next": None}))
    assert [each.id for each in client.people.list_by_next()] == [1, 2]


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/v2/people",
        "//evil.example/",
        "http://eu.acme.example/v2/people",
        "https://eu.acme.example:444/",
        "https://[",
    ],
)
def test_link_to_another_host_is_refused(client: Client, scripted: Scripted, link: str) -> None:
    """A link that leads elsewhere is an error; nothing is sent there, credentials least of all."""
    scripted.gives(page(1, links={"next": link}))
    with pytest.raises(PagingError, match="link"):
        list(client.people.list_by_next())
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("circle", [["a", "a"], ["a", "b", "a", "b", "a", "b"], list("abcd") * 4])
def test_repeated_token_is_an_error(client: Client, scripted: Scripted, circle: list[str]) -> None:
    """Tokens that lead in a circle end in an error that says so, and where."""
    scripted.gives(*[page(number, token=token) for number, token in enumerate(circle)])
    with pytest.raises(PagingError, match="read before") as caught:
        list(client.people.list())
    assert caught.value.page_token in circle
    assert caught.value.delivered < len(circle)


def test_three_empty_pages_are_an_error(client: Client, scripted: Scripted) -> None:
    """Two empty pages in a row are passed over; three with new tokens are an error."""
    scripted.gives(page(token="a"), page(token="b"), page(1, token="c"), page(token="d"), page(2))
    assert len(list(client.people.list())) == 2
    scripted.gives(page(1, token="a"), page(token="b"), page(token="c"), page(token="d"))
    with pytest.raises(PagingError, match="3 empty pages in a row") as caught:
        list(client.people.list())
    assert (caught.value.page_token, caught.value.delivered) == ("d", 1)


def test_expired_token_is_an_error_that_says_where(client: Client, scripted: Scripted) -> None:
    """An expired token raises an error with the token and the number of items delivered."""
    scripted.gives(page(1, 2, token="a"), expired())
    with pytest.raises(PageTokenExpiredError, match="restart=True") as caught:
        list(client.people.list())
    assert (caught.value.page_token, caught.value.delivered) == ("a", 2)
    assert (caught.value.code, caught.value.method_name) == (300, "people.list")


def test_expired_token_restarts_where_asked(client: Client, scripted: Scripted) -> None:
    """With `restart` the list begins anew and leaves out what was delivered."""
    scripted.gives(page(1, 2, token="a"), expired(), page(1, 2, token="a"), page(3))
    pages = client.people.list().pages(restart=True)
    assert [item.id for each in pages for item in each.items] == [1, 2, 3]
    assert asked(scripted, "next_page_token") == [None, "a", None, "a"]


@pytest.mark.parametrize(
    ("token", "answers"),
    [("old", [expired()]), (None, [page(1, token="a"), expired(), page(1, token="b"), expired()])],
)
def test_restart_that_leads_nowhere_is_an_error(
    client: Client, scripted: Scripted, token: str | None, answers: list[Any]
) -> None:
    """A token that was given cannot be restarted from itself; nor is it tried in vain twice."""
    scripted.gives(*answers)
    options: Any = {"query": {"next_page_token": token}} if token else None
    with pytest.raises(PageTokenExpiredError):
        list(client.people.list(request_options=options).pages(restart=True))
    assert scripted.answers == []


def test_other_refusals_stay_what_they_are(client: Client, scripted: Scripted) -> None:
    """A refusal for another reason is raised as it is."""
    scripted.gives(page(1, token="a"), httpx.Response(400, json={"message": "Invalid field."}))
    with pytest.raises(BadRequestError) as caught:
        list(client.people.list())
    assert type(caught.value) is BadRequestError


def test_options_hold_for_every_page(client: Client, scripted: Scripted) -> None:
    """Headers, query and time limits of a call are those of each of its pages."""
    scripted.gives(page(1, token="a"), page(2))
    people = client.people.list(
        request_options={"timeout": 2, "headers": {"x-own": "1"}, "query": {"q": "1"}}
    )
    assert len(list(people)) == 2
    assert asked(scripted, "q") == ["1", "1"]
    assert [each.headers["x-own"] for each in scripted.requests] == ["1", "1"]
    assert {each.extensions["timeout"]["read"] for each in scripted.requests} == {2}


def test_memory_stays_flat_over_many_pages() -> None:
    """Thousands of pages take no more memory than some."""

    def numbered() -> Callable[[httpx.Request], httpx.Response]:
        left = iter(range(10_000))
        return lambda _: httpx.Response(200, json=page(1, 2, 3, token=str(next(left))))

    client = Client(token="token-of-acme", transport=httpx.MockTransport(numbered()))
    items = iter(client.people.list())
    tracemalloc.start()  # first, so that what is alive at any time counts before and after
    for _ in range(300):
        next(items)
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(3000):
        next(items)
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 100_000


@pytest.mark.parametrize(
    "failure",
    [
        httpx.Response(500),
        httpx.ReadTimeout("slow"),
        httpx.Response(200, text="<html>"),
        httpx.Response(200, json={}),
    ],
)
def test_failure_in_the_middle_says_where(client: Client, scripted: Scripted, failure: Any) -> None:
    """What fails in the middle of a list says what to go on with and how much came before."""
    scripted.gives(page(1, 2, token="a"), failure)
    with pytest.raises(ClientError, match="2 items of the list came before") as caught:
        list(client.with_options(max_retries=0).people.list())
    assert (caught.value.page_token, caught.value.delivered) == ("a", 2)


def test_list_that_broke_off_goes_on(client: Client, scripted: Scripted) -> None:
    """With the token of the error one goes on: nothing is missing, nothing comes twice."""
    scripted.gives(page(1, 2, token="a"), httpx.Response(500), page(3, token="b"), page(4))
    people = client.people.list()
    with pytest.raises(ServerError) as caught:
        list(people)
    going_on = people.pages(start=caught.value.page_token)
    assert [each.id for one in going_on for each in one.items] == [3, 4]
    assert asked(scripted, "next_page_token") == [None, "a", "a", "b"]


def test_list_of_links_goes_on(client: Client, scripted: Scripted) -> None:
    """A list of links goes on at the link of the error, and at no link to somebody else."""
    link = "https://eu.acme.example/v2/people/linked?after=2"
    first = httpx.Response(200, json=[{"id": 1}], headers={"Link": f'<{link}>; rel="next"'})
    scripted.gives(first, httpx.Response(500), [{"id": 2}])
    people = client.people.list_by_link()
    with pytest.raises(ServerError) as caught:
        list(people)
    pages = people.pages(start=caught.value.page_token)
    assert [each.id for one in pages for each in one.items] == [2]
    assert str(scripted.last.url) == link
    with pytest.raises(InvalidArgumentError, match="start"):
        people.pages(start="https://evil.example/people")


def test_broken_iterator_is_not_finished(client: Client, scripted: Scripted) -> None:
    """After a failure an iterator asks for the same page again, and does not look finished."""
    scripted.gives(page(1, token="a"), httpx.Response(500), httpx.Response(500), page(2))
    people = iter(client.people.list())
    assert next(people).id == 1
    for _ in range(2):
        with pytest.raises(ServerError):
            next(people)
    assert [each.id for each in people] == [2]


@pytest.mark.anyio
async def test_broken_iterator_is_not_finished_awaited(
    async_client: AsyncClient, scripted: Scripted
) -> None:
    """The awaiting iterator does not look finished either."""
    scripted.gives(page(1, token="a"), httpx.Response(500), page(2))
    people = aiter(async_client.people.list())
    assert (await anext(people)).id == 1
    with pytest.raises(ServerError) as caught:
        await anext(people)
    assert (caught.value.page_token, caught.value.delivered) == ("a", 1)
    assert [each.id async for each in people] == [2]


def test_list_that_leads_nowhere_stays_so(client: Client, scripted: Scripted) -> None:
    """A list that leads nowhere says so at every further step, without a request."""
    scripted.gives(page(1, token="a"), page(2, token="a"))
    people = iter(client.people.list())
    next(people)
    for _ in range(3):
        with pytest.raises(PagingError, match="after 1 items"):
            next(people)
    assert len(scripted.requests) == 2


def test_list_goes_on_or_begins_anew(client: Client) -> None:
    """To go on somewhere and to begin anew contradict one another."""
    with pytest.raises(InvalidArgumentError, match="restart"):
        client.people.list().pages(restart=True, start="a")
