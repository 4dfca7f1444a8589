"""What the tests of the runtime share: a scripted server and the clients that talk to it."""

import httpx
import pytest

from tests.runtime.acme import AsyncClient, Client
from tests.runtime.scripted import Scripted


@pytest.fixture
def scripted() -> Scripted:
    """A server that gives scripted answers."""
    return Scripted()


@pytest.fixture
def client(scripted: Scripted) -> Client:
    """A client of that server with all kinds of credentials."""
    return Client(
        token="token-of-acme",
        api_key="key-of-acme",
        basic=("amara", "password-of-acme"),
        transport=httpx.MockTransport(scripted.respond),
    )


@pytest.fixture
def async_client(scripted: Scripted) -> AsyncClient:
    """A client of that server that is awaited."""
    return AsyncClient(token="token-of-acme", transport=httpx.MockTransport(scripted.respond))


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between attempts in seconds, noted instead of made."""
    noted: list[float] = []

    async def note(seconds: float) -> None:
        noted.append(seconds)

    monkeypatch.setattr("postman_openapi.runtime.clocks.time.sleep", noted.append)
    monkeypatch.setattr("postman_openapi.runtime._http.pause", note)
    return noted
