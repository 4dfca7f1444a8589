"""Where calls go if a dialect says so."""

from typing import Any

import anyio
import pytest

from postman_openapi.runtime.dialect import Dialect
from postman_openapi.runtime.errors import InvalidArgumentError
from postman_openapi.runtime.operations import Operation
from tests.runtime.acme import AsyncClient, Client
from tests.runtime.scripted import Scripted


class Below(Dialect):
    """An API of which everything but what nobody knows is below another path."""

    def path_of(self, operation: Operation | None, path: str) -> str:
        """Return a path below /tenants/1."""
        if operation is None:
            raise InvalidArgumentError(f"Nobody knows {path}.")
        return f"/tenants/1{path}"


def below(client: Any) -> Any:
    """Return a client of that API."""
    return client._with_caller(client._caller.with_dialect(Below()))


def test_every_request_goes_there(client: Client, scripted: Scripted) -> None:
    """A call, each page of a list and a request to a path go where the dialect says."""
    pages = {"people": [{"id": 1}], "next_page_token": "t"}, {"people": [{"id": 2}]}
    scripted.gives({"id": 1}, *pages, {})
    other = below(client)
    other.people.get(1)
    assert len(list(other.people.list())) == 2
    other.request("GET", "/people/1?a=b%20c")
    paths = [each.url.raw_path.decode() for each in scripted.requests]
    assert [each.partition("?")[0].rpartition("/tenants/1")[2] for each in paths] == [
        "/people/1",
        "/people",
        "/people",
        "/people/1",
    ]
    assert all("/tenants/1/" in each for each in paths)
    assert paths[-1].endswith("?a=b%20c")


def test_what_awaits_goes_there(async_client: AsyncClient, scripted: Scripted) -> None:
    """The awaiting client goes the same way."""
    scripted.gives({"id": 1})
    anyio.run(lambda: below(async_client).people.get(1))
    assert scripted.last.url.path.endswith("/tenants/1/people/1")


def test_what_it_refuses_is_not_sent(client: Client, scripted: Scripted) -> None:
    """A dialect can refuse a path, and the first client goes on as before."""
    with pytest.raises(InvalidArgumentError, match="Nobody knows /nowhere"):
        below(client).request("GET", "/nowhere")
    assert scripted.requests == []
    scripted.gives({"id": 1})
    client.people.get(1)
    assert "tenants" not in scripted.last.url.path
