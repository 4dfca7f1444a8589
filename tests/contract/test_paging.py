"""Lists that come in pages: every one of the collection, read to its end and interrupted."""

import copy
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import frozen

from tests.contract.calls import arguments_of, body_of, method_of, name_of, path_arguments
from tests.contract.clients import (
    AsyncPages,
    AsyncZoom,
    Network,
    Page,
    Pages,
    Zoom,
    errors,
)
from tests.contract.expectations import Answer, Expectation, expectations
from tests.contract.outcomes import items_of
from tests.contract.pages import PARAMETERS, is_paged
from tests.contract.shapes import at

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

BY_NUMBER = {("GET", "/users/:userId/webinars"): "page_number"}
"""What leads to the next page where that is no token; written by hand."""

EXPIRED = {"code": 300, "message": "The next page token is invalid or expired."}


@frozen
class List:
    """A list in pages.

    Attributes:
        expectation: What is expected of its request.
        answer: What is expected of a page.
        parameter: What is sent for the next page.
    """

    expectation: Expectation
    answer: Answer
    parameter: str

    def __str__(self) -> str:
        return " ".join(self.expectation.request.address)

    @property
    def asked(self) -> dict[str, Any]:
        """What its example asks for, without what says which page is meant."""
        call = self.answer.example.call
        asked = {**dict(call.query), **body_of(call)}
        return {key: value for key, value in asked.items() if key not in PARAMETERS}

    def call(
        self, client: Zoom | AsyncZoom, **given: Any
    ) -> Pages[Any, Any] | AsyncPages[Any, Any]:
        """Call its method as its example does, from the first page on."""
        call = self.answer.example.call
        keywords = arguments_of(call)
        for name in PARAMETERS:
            keywords.pop(name, None)
        pages = method_of(client, call.address)(*path_arguments(call), **keywords, **given)
        assert isinstance(pages, Pages | AsyncPages)
        return pages

    def page(self, number: int, following: int | None) -> httpx.Response:
        """Return an answer with a page, its items marked with its number."""
        page = self.answer.page
        assert page
        data = copy.deepcopy(self.answer.json)
        items = at(data, page.items_at)
        template = items[0] if items else {}
        items[:] = [marked(template, f"{number}-{index}") for index in range(2)]
        place = page.token_at or (*page.items_at[:-1], "next_page_token")
        beside = at(data, place[:-1])
        if self.parameter == "page_number":
            beside |= {"page_number": number, "page_count": following or number}
        else:
            beside[place[-1]] = f"token-{following}" if following else ""
        return httpx.Response(200, json=data)


def marked(item: Any, mark: str) -> Any:
    """Return an item that is told from others by a mark."""
    return {**item, "mark": mark} if isinstance(item, dict) else mark


def state(parameter: str, number: int) -> str:
    """Return what is sent for a page."""
    return f"token-{number}" if parameter == "next_page_token" else str(number)


def sent(network: Network) -> list[dict[str, Any]]:
    """Return the queries and bodies that were sent, in order."""
    return [
        {
            **dict(parse_qsl(request.url.query.decode(), keep_blank_values=True)),
            **json.loads(request.content or "{}"),
        }
        for request in network.requests
    ]


LISTS = [
    List(
        each,
        next(answer for answer in each.answers if answer.page),
        BY_NUMBER.get(each.request.address, "next_page_token"),
    )
    for each in expectations()
    if is_paged(each.request) and each.answers
]
each_list = pytest.mark.parametrize("paged", LISTS, ids=str)
REGISTRANTS = next(
    each
    for each in LISTS
    if each.expectation.request.address == ("GET", "/webinars/:webinarId/registrants")
)


@pytest.mark.anyio
@each_list
async def test_all_items_in_order(client: Zoom | AsyncZoom, network: Network, paged: List) -> None:
    """Iterating gives the items of all pages; each request asks for the next and nothing else."""
    answers = [paged.page(1, 2), paged.page(2, 3), paged.page(3, None)]
    network.expect(*answers)
    page = paged.answer.page
    assert page
    expected = [item for answer in answers for item in at(answer.json(), page.items_at)]
    assert await items_of(paged.call(client)) == expected
    first = paged.asked
    assert sent(network) == [
        first,
        *({**first, paged.parameter: state(paged.parameter, number)} for number in (2, 3)),
    ]


@pytest.mark.anyio
@each_list
async def test_list_goes_on_where_one_left(
    client: Zoom | AsyncZoom, network: Network, paged: List
) -> None:
    """With what a page says of the next, a list begins there; a page says it with its type."""
    network.expect(paged.page(1, 2), paged.page(2, 3), paged.page(3, None))
    pages = await pages_of(paged.call(client))
    following = [page.next_page_token for page in pages]
    by_token = paged.parameter == "next_page_token"
    assert following == (["token-2", "token-3", None] if by_token else [2, 3, None])
    network.expect(paged.page(2, 3), paged.page(3, None))
    rest = await pages_of(paged.call(client, **{name_of(paged.parameter): following[0]}))
    assert [(each.items, each.next_page_token, each.answer) for each in rest] == [
        (each.items, each.next_page_token, each.answer) for each in pages[1:]
    ]
    assert [each[paged.parameter] for each in sent(network)] == [
        state(paged.parameter, number) for number in (2, 3)
    ]


async def pages_of(pages: Pages[Any, Any] | AsyncPages[Any, Any]) -> list[Page[Any, Any]]:
    """Return all pages of a list."""
    return list(pages.pages()) if isinstance(pages, Pages) else [p async for p in pages.pages()]


@pytest.mark.anyio
async def test_a_page_says_how_it_came(client: Zoom | AsyncZoom, network: Network) -> None:
    """Each page carries its own answer."""
    answers = [REGISTRANTS.page(1, 2), REGISTRANTS.page(2, None)]
    for number, answer in enumerate(answers):
        answer.headers["x-zm-trackingid"] = f"answer-{number}"
    network.expect(*answers)
    found = await pages_of(REGISTRANTS.call(client))
    told = [page.raw.headers["x-zm-trackingid"] for page in found]
    assert told == ["answer-0", "answer-1"]
    assert [page.raw.value.to_dict() for page in found] == [each.json() for each in answers]


# --- a list that is interrupted -------------------------------------------------------------------


@pytest.mark.anyio
@each_list
async def test_refusal_of_a_later_page_is_raised(
    client: Zoom | AsyncZoom, network: Network, paged: List
) -> None:
    """If a later page is refused, that is raised, and never taken for the end of the list."""
    network.expect(paged.page(1, 2), httpx.Response(404, json={"code": 9, "message": "Gone."}))
    with pytest.raises(errors.NotFoundError) as caught:
        await items_of(paged.call(client))
    assert caught.value.message == "Gone."
    assert len(network.requests) == 2


REFUSALS = [
    (300, {"code": 300, "message": "The webinar number is not valid."}, errors.ValidationError),
    (302, {}, errors.APIError),
    (307, {}, errors.APIError),
    (400, {"code": 300, "message": "Validation Failed."}, errors.ValidationError),
    (400, {"code": 200, "message": "No permission."}, errors.PermissionDeniedError),
    (401, {"code": 124, "message": "Invalid access token."}, errors.AuthenticationError),
    (429, {"code": 429, "message": "Too many requests."}, errors.RateLimitError),
    (500, {}, errors.ServerError),
]


@pytest.mark.anyio
@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize(("status", "body", "expected"), REFUSALS)
async def test_other_refusals_are_no_expiry(
    client: Zoom | AsyncZoom,
    network: Network,
    status: int,
    body: Mapping[str, Any],
    expected: type[errors.APIError],
    *,
    restart: bool,
) -> None:
    """A refusal for another reason is raised as it is, and a redirect is not followed."""
    headers = {"location": "https://api.zoom.us/v2/elsewhere"}
    network.expect(REGISTRANTS.page(1, 2), httpx.Response(status, json=body, headers=headers))
    with pytest.raises(expected) as caught:
        await items_of(REGISTRANTS.call(client), restart=restart)
    assert caught.value.status_code == status
    assert not isinstance(caught.value, errors.PageTokenExpiredError)
    assert len(network.requests) == 2


@pytest.mark.anyio
async def test_expired_token(client: Zoom | AsyncZoom, network: Network) -> None:
    """An expired token is an error of its own, which knows the token and how much was delivered."""
    network.expect(
        REGISTRANTS.page(1, 2), REGISTRANTS.page(2, 3), httpx.Response(400, json=EXPIRED)
    )
    with pytest.raises(errors.PageTokenExpiredError) as caught:
        await items_of(REGISTRANTS.call(client))
    assert (caught.value.page_token, caught.value.delivered) == ("token-3", 4)
    assert (caught.value.status_code, caught.value.code) == (400, 300)
    assert caught.value.message == EXPIRED["message"]
    assert len(network.requests) == 3


@pytest.mark.anyio
async def test_first_page_has_no_token_that_could_expire(
    client: Zoom | AsyncZoom, network: Network
) -> None:
    """A refusal of the first page is not repeated, whatever it says."""
    network.expect(httpx.Response(400, json=EXPIRED))
    with pytest.raises(errors.BadRequestError):
        await items_of(REGISTRANTS.call(client), restart=True)
    assert len(network.requests) == 1


@pytest.mark.anyio
async def test_restart(client: Zoom | AsyncZoom, network: Network) -> None:
    """A list that begins anew after an expiry leaves out what was delivered before."""
    answers = [REGISTRANTS.page(number, number % 3 + 1) for number in (1, 2)]
    network.expect(
        *answers,
        httpx.Response(400, json=EXPIRED),
        *answers,
        REGISTRANTS.page(3, None),
    )
    marks = [each["mark"] for each in await items_of(REGISTRANTS.call(client), restart=True)]
    assert marks == [f"{number}-{index}" for number in (1, 2, 3) for index in range(2)]
    tokens = [each.get("next_page_token") for each in sent(network)]
    assert tokens == [None, "token-2", "token-3", None, "token-2", "token-3"]


@pytest.mark.anyio
async def test_restart_that_gets_nowhere(client: Zoom | AsyncZoom, network: Network) -> None:
    """A list whose tokens expire at once ends with that error, and not never."""
    first, expired = REGISTRANTS.page(1, 2), httpx.Response(400, json=EXPIRED)
    network.expect(first, expired, first, expired)
    with pytest.raises(errors.PageTokenExpiredError) as caught:
        await items_of(REGISTRANTS.call(client), restart=True)
    assert caught.value.delivered == 2
    assert len(network.requests) == 4


@pytest.mark.anyio
async def test_token_that_comes_again(client: Zoom | AsyncZoom, network: Network) -> None:
    """A token that leads back to its own page ends the list with an error that says so."""
    network.expect(REGISTRANTS.page(1, 2))
    with pytest.raises(errors.PagingError, match="read before"):
        await items_of(REGISTRANTS.call(client))
    assert len(network.requests) == 2


@pytest.mark.anyio
async def test_empty_pages(client: Zoom | AsyncZoom, network: Network) -> None:
    """Three empty pages with new tokens in a row end the list with an error that says so."""
    pages = [httpx.Response(200, json=emptied(number)) for number in range(2, 9)]
    network.expect(REGISTRANTS.page(1, 2), *pages)
    with pytest.raises(errors.PagingError, match="3 empty pages"):
        await items_of(REGISTRANTS.call(client))
    assert len(network.requests) == 4


def emptied(number: int) -> Any:
    """Return a page without items that has a next one."""
    return {**REGISTRANTS.page(number, number + 1).json(), "registrants": []}
