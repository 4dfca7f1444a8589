import tracemalloc
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from attrs import field, frozen

from zoom_openapi.types import UNSET
from zoomkit import errors
from zoomkit.pages import AsyncPages, SyncPages

FIRST = {"page_size": 2, "status": "approved", "next_page_token": UNSET}


@frozen
class Listing:
    """An answer with some items."""

    people: list[int] | None
    next_page_token: str | None = None
    page_number: int | str | None = None
    page_count: int | str | None = None
    additional_properties: dict[str, Any] = field(factory=dict)


def refusal(message: str) -> errors.ValidationError:
    """Make the error of a refused page."""
    request = httpx.Request("GET", "https://api.zoom.us/v2/people")
    response = httpx.Response(400, request=request)
    return errors.ValidationError(path="/people", response=response, code=300, message=message)


EXPIRED = refusal("The next page token is invalid or expired.")


class Server:
    """Gives scripted answers and remembers the parameters that it was asked with."""

    def __init__(self, *answers: Listing | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[Mapping[str, Any]] = []

    def fetch(self, parameters: Mapping[str, Any]) -> Listing:
        """Answer the request for a page."""
        self.asked.append(parameters)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def fetch_later(self, parameters: Mapping[str, Any]) -> Listing:
        """Answer the request for a page, awaited."""
        return self.fetch(parameters)

    def people(self) -> SyncPages[int, Listing]:
        """Return the list."""
        return SyncPages(FIRST, "people", self.fetch)


BY_TOKEN = (Listing([1, 2], "a"), Listing([3, 4], "b"), Listing([5], ""))


def test_every_item_of_every_page() -> None:
    """Iterating yields every item; the query stays the same and only the token changes."""
    server = Server(*BY_TOKEN)
    assert list(server.people()) == [1, 2, 3, 4, 5]
    assert server.asked == [
        FIRST,
        {**FIRST, "next_page_token": "a"},
        {**FIRST, "next_page_token": "b"},
    ]


@pytest.mark.anyio
async def test_every_item_of_every_page_awaited() -> None:
    """The awaiting form yields the same."""
    server = Server(*BY_TOKEN)
    pages: AsyncPages[int, Listing] = AsyncPages(FIRST, "people", server.fetch_later)
    assert [item async for item in pages] == [1, 2, 3, 4, 5]
    assert len(server.asked) == 3


def test_nothing_is_fetched_before_it_is_needed() -> None:
    """Making the list fetches nothing; taking the first item fetches one page."""
    server = Server(*BY_TOKEN)
    people = iter(server.people())
    assert server.asked == []
    assert next(people) == 1
    assert len(server.asked) == 1


def test_pages_can_be_resumed() -> None:
    """A page tells the token of the next one, and its whole answer."""
    server = Server(*BY_TOKEN)
    page = next(server.people().pages())
    assert (page.items, page.next_page_token) == ([1, 2], "a")
    assert page.answer == BY_TOKEN[0]


def test_undocumented_token_is_found() -> None:
    """A token that the specification does not document is followed all the same."""
    extra = Listing([1], additional_properties={"next_page_token": "a"})
    assert list(Server(extra, Listing([2])).people()) == [1, 2]


def test_numbered_pages() -> None:
    """Where pages are numbered, the number counts up to the page count."""
    pages = [Listing([number], page_number=number, page_count=3) for number in (1, 2, 3)]
    server = Server(*pages)
    assert list(server.people()) == [1, 2, 3]
    assert [each.get("page_number") for each in server.asked] == [None, 2, 3]


@pytest.mark.parametrize(
    ("number", "count"), [(1, 3), ("1", "3")], ids=["a number that stays", "numbers as text"]
)
def test_numbered_pages_end_by_their_own_count(number: int | str, count: int | str) -> None:
    """A server that takes no notice of the page number is not asked for ever."""
    server = Server(*[Listing([1], page_number=number, page_count=count)] * 3)
    assert list(server.people()) == [1, 1, 1]


@pytest.mark.parametrize(
    "answer",
    [
        Listing([]),
        Listing(None),
        Listing([], page_number=1, page_count=5),
        Listing([], next_page_token=""),
    ],
)
def test_empty_list_ends(answer: Listing) -> None:
    """An empty list ends at once, whatever it says of further numbered pages."""
    server = Server(answer)
    assert list(server.people()) == []
    assert len(server.asked) == 1


def test_expired_token_is_an_error_that_says_where() -> None:
    """An expired token raises an error with the token and the number of items delivered."""
    people = iter(Server(BY_TOKEN[0], EXPIRED).people())
    assert [next(people), next(people)] == [1, 2]
    with pytest.raises(errors.PageTokenExpiredError) as caught:
        next(people)
    assert (caught.value.page_token, caught.value.delivered) == ("a", 2)
    assert caught.value.code == 300


def test_expired_token_restarts_where_asked() -> None:
    """With `restart` the list begins anew and leaves out what was delivered."""
    server = Server(BY_TOKEN[0], EXPIRED, Listing([1, 2], "c"), Listing([3], ""))
    pages = server.people().pages(restart=True)
    assert [item for page in pages for item in page.items] == [1, 2, 3]
    assert server.asked[2] == FIRST


def test_restart_that_leads_nowhere_is_an_error() -> None:
    """If the token expires again before anything new was delivered, the error is raised."""
    server = Server(BY_TOKEN[0], EXPIRED, BY_TOKEN[0], EXPIRED)
    with pytest.raises(errors.PageTokenExpiredError):
        list(server.people().pages(restart=True))
    assert server.answers == []


def test_token_that_was_expired_from_the_start_is_an_error() -> None:
    """A token that the caller gave cannot be restarted from itself."""
    pages: SyncPages[int, Listing] = SyncPages(
        {"next_page_token": "old"}, "people", Server(EXPIRED).fetch
    )
    with pytest.raises(errors.PageTokenExpiredError):
        next(pages.pages(restart=True))


def test_other_refusals_stay_what_they_are() -> None:
    """A refusal for another reason is raised as it is."""
    with pytest.raises(errors.ValidationError) as caught:
        list(Server(refusal("Invalid field.")).people())
    assert type(caught.value) is errors.ValidationError


def test_memory_stays_flat_over_many_pages() -> None:
    """Ten thousand pages take no more memory than a hundred."""
    left = iter(range(20_000))

    def fetch(_: Mapping[str, Any]) -> Listing:
        number = next(left)
        return Listing(list(range(100)), str(number))

    pages: SyncPages[int, Listing] = SyncPages(FIRST, "people", fetch)
    items = iter(pages)
    for _ in range(100 * 100):
        next(items)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(100 * 10_000):
        next(items)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 100_000
