"""The same clients over httpx2, where it is installed."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from postman_openapi.runtime.errors import (
    APITimeoutError,
    ConfigurationError,
    InvalidArgumentError,
    NotFoundError,
)
from tests.runtime.acme import AsyncClient, Client
from tests.runtime.test_authentication import Signing

httpx2: Any = pytest.importorskip("httpx2")


def responding(*answers: Any) -> tuple[Callable[[Any], Any], list[Any]]:
    """Return what answers requests of httpx2, and the list of them."""
    left, got = list(answers), []

    def respond(request: Any) -> Any:
        assert type(request).__module__.startswith("httpx2")
        got.append(request)
        answer = left.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return respond, got


def test_transport_of_httpx2(slept: list[float]) -> None:
    """A transport of httpx2 carries calls, errors and retries."""
    respond, got = responding(
        httpx2.ReadTimeout("slow"),
        httpx2.Response(503),
        httpx2.Response(200, json={"id": 1}),
        httpx2.Response(404, json={"code": 1001, "message": "token-of-acme"}),
        httpx2.ReadTimeout("slow"),
        httpx2.LocalProtocolError("bad"),
    )
    client = Client(token="token-of-acme", transport=httpx2.MockTransport(respond))
    assert client.people.get(1).id == 1
    assert got[-1].headers["authorization"] == "Bearer token-of-acme"
    assert len(slept) == 2
    with pytest.raises(NotFoundError) as caught:
        client.people.get(1)
    assert caught.value.message == "[redacted]"
    with pytest.raises(APITimeoutError):
        client.people.create(name="x")
    with pytest.raises(InvalidArgumentError):
        client.people.get(1)


def test_form_over_httpx2(slept: list[float]) -> None:
    """A form goes over httpx2 and is sent again where it can be."""
    respond, got = responding(httpx2.Response(429), httpx2.Response(201, json={}))
    client = Client(token="token-of-acme", transport=httpx2.MockTransport(respond))
    client.people.create(photo=b"data")
    assert b"data" in got[-1].content
    assert len(slept) == 1


def test_http_client_of_httpx2() -> None:
    """A client of httpx2 sends, with an httpx.Auth that asks for a token first."""
    answers = [
        httpx2.Response(200, json={"token": "fetched"}),
        httpx2.Response(200, json={"id": 1}),
    ]
    respond, got = responding(*answers)
    with httpx2.Client(transport=httpx2.MockTransport(respond)) as http:
        assert Client(auth=Signing(), http_client=http).people.get(1).id == 1
    assert got[0].content == b"a=b"
    assert got[1].headers["authorization"] == "Bearer fetched"


@pytest.mark.anyio
async def test_awaiting_client_of_httpx2() -> None:
    """So does an awaiting one."""
    answers = [
        httpx2.Response(200, json={"token": "fetched"}),
        httpx2.Response(200, json={"id": 1}),
    ]
    respond, got = responding(*answers)
    transport = httpx2.MockTransport(respond)
    async with AsyncClient(auth=Signing(), transport=transport) as client:
        assert (await client.people.get(1)).id == 1
    assert got[1].headers["authorization"] == "Bearer fetched"


def test_auth_of_httpx2_authenticates_httpx() -> None:
    """An authentication of httpx2 serves a client of httpx, too."""
    got: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        got.append(request)
        return httpx.Response(200, json={"id": 1})

    transport = httpx.MockTransport(respond)
    Client(auth=httpx2.BasicAuth("a", "b"), transport=transport).people.get(1)
    assert got[0].headers["authorization"].startswith("Basic ")


def test_options_of_httpx2() -> None:
    """A timeout of httpx2 is one; a blocking client in place of an awaiting one is refused."""
    respond, got = responding(httpx2.Response(200, json={}))
    transport = httpx2.MockTransport(respond)
    client = Client(token="token-of-acme", timeout=httpx2.Timeout(3), transport=transport)
    client.people.get(1)
    assert got[0].extensions["timeout"]["read"] == 3
    with httpx2.Client() as http, pytest.raises(ConfigurationError, match="AsyncClient"):
        AsyncClient(token="token-of-acme", http_client=http)
