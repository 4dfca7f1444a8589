import httpx
import pytest

from postman_openapi.runtime.errors import InvalidArgumentError, NotFoundError
from tests.runtime.acme import AsyncClient, Client
from tests.runtime.acme.models.person import Person
from tests.runtime.scripted import Scripted


def answer() -> httpx.Response:
    """Return an answer."""
    return httpx.Response(200, json={"id": 1}, headers={"x-request-id": "r-1", "x-left": "7"})


def test_raw_is_the_value_with_its_answer(client: Client, scripted: Scripted) -> None:
    """Value, status, headers and request id come together; the request carries no credentials."""
    scripted.gives(answer())
    raw = client.raw(client.people.get, 1, request_options={"timeout": 5})
    assert raw.value == Person.from_dict({"id": 1})
    assert (raw.status_code, raw.headers["x-left"], raw.request_id) == (200, "7", "r-1")
    assert raw.response.json() == {"id": 1}
    assert "authorization" not in raw.response.request.headers


@pytest.mark.anyio
async def test_raw_awaited(async_client: AsyncClient, scripted: Scripted) -> None:
    """The awaiting client does the same."""
    scripted.gives(answer())
    raw = await async_client.raw(async_client.people.get, person_id=1)
    assert (raw.value.id, raw.request_id) == (1, "r-1")
    with pytest.raises(InvalidArgumentError, match=r"page\.raw"):
        await async_client.raw(async_client.people.list)  # type: ignore[arg-type]


def test_last_of_several_answers(client: Client, scripted: Scripted) -> None:
    """Of a method that calls several operations it is the last answer."""

    def both(first: int, second: int) -> tuple[int | None, int | None]:
        return client.people.get(first).id, client.people.get(second).id

    scripted.gives({"id": 1}, httpx.Response(203, json={"id": 2}))
    raw = client.raw(both, 1, second=2)
    assert (raw.value, raw.status_code) == ((1, 2), 203)


def test_list_in_pages_has_no_answer_of_its_own(client: Client) -> None:
    """For a list the error points to the answers of its pages."""
    with pytest.raises(InvalidArgumentError, match=r"page\.raw"):
        client.raw(client.people.list)


def test_what_sends_nothing_has_no_answer(client: Client) -> None:
    """A function that calls nothing is an invalid argument."""
    with pytest.raises(InvalidArgumentError, match="sent nothing"):
        client.raw(len, "x")


def test_failures_are_raised(client: Client, scripted: Scripted) -> None:
    """A failure is raised as ever, and the next call is not affected."""
    scripted.gives(httpx.Response(404), answer())
    with pytest.raises(NotFoundError):
        client.raw(client.people.get, 1)
    assert client.people.get(1).id == 1
