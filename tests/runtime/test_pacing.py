"""What paces a client is asked before each attempt and told of each answer."""

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from postman_openapi.runtime.attempts import remaining
from postman_openapi.runtime.errors import ClientError, RateLimitError, ServerError
from postman_openapi.runtime.options import DEFAULT_DEADLINE
from postman_openapi.runtime.pacing import Learn, Reserve
from tests.runtime.acme.client import AsyncClient, Client
from tests.runtime.scripted import Scripted

WAIT = 0.25


class Noting:
    """Lets everybody wait equally long and notes what happens, until it has had enough."""

    def __init__(self, enough: int = 100) -> None:
        self.enough = enough
        self.seen: list[Any] = []

    def reserve(self, asked: Reserve) -> float:  # noqa: ARG002
        """Let it wait."""
        if len(self.seen) == self.enough:
            raise ClientError("enough")
        self.seen.append("asked")
        return WAIT

    async def areserve(self, asked: Reserve) -> float:
        """Let it wait."""
        return self.reserve(asked)

    def learn(self, told: Learn) -> None:
        """Note it."""
        self.seen.append((told.response.status_code, type(told.error)))

    async def alearn(self, told: Learn) -> None:
        """Note it."""
        self.learn(told)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses in seconds, noted instead of made."""
    noted: list[float] = []

    async def note(seconds: float) -> None:
        noted.append(seconds)

    monkeypatch.setattr("postman_openapi.runtime.clocks.time.sleep", noted.append)
    monkeypatch.setattr("postman_openapi.runtime._http.pause", note)
    return noted


def _get(client: Any) -> Any:
    return client.people.get(1)


def call(
    kind: type[Client | AsyncClient],
    scripted: Scripted,
    pacer: Noting,
    made: Callable[[Any], Any] = _get,
) -> Any:
    """Make a call with a client that is paced, and with another that shares its caller."""
    transport = httpx.MockTransport(scripted.respond)
    if kind is Client:
        blocking = Client(token="t", transport=transport)
        blocking._caller.pacer = pacer
        return made(blocking.with_options(max_retries=1))

    async def run() -> Any:
        awaiting = AsyncClient(token="t", transport=transport)
        awaiting._caller.pacer = pacer
        return await made(awaiting.with_options(max_retries=1))

    return anyio.run(run)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_each_attempt_is_paced(
    kind: type[Client | AsyncClient], scripted: Scripted, waits: list[float]
) -> None:
    """Before each attempt the pacer says how long to wait, after it it learns what was answered."""
    scripted.gives(httpx.Response(503), {"id": 1, "name": "Amara"})
    pacer = Noting()
    call(kind, scripted, pacer)
    assert pacer.seen == ["asked", (503, ServerError), "asked", (200, type(None))]
    assert [each for each in waits if each == WAIT] == [WAIT, WAIT]
    assert len(waits) == 3


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_the_pacer_refuses_is_not_sent(
    kind: type[Client | AsyncClient], scripted: Scripted, waits: list[float]
) -> None:
    """The pacer's error ends the call; after an attempt the failure of that is told instead."""
    with pytest.raises(ClientError, match="enough"):
        call(kind, scripted, Noting(0))
    assert scripted.requests == []
    scripted.gives(httpx.Response(429))
    with pytest.raises(RateLimitError) as caught:
        call(kind, scripted, Noting(2))
    assert str(caught.value.__cause__) == "enough"
    assert len(scripted.requests) == 1
    assert waits


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_was_sent_is_not_said_to_be_unsent(
    kind: type[Client | AsyncClient], scripted: Scripted, waits: list[float]
) -> None:
    """A PUT that got a 503, and no turn after that, may have been done, and says no more."""
    scripted.gives(httpx.Response(503))
    with pytest.raises(ServerError) as caught:
        call(kind, scripted, Noting(2), lambda client: client.people.tag("a"))
    assert caught.value.is_outcome_unknown
    assert "enough" not in str(caught.value)
    assert waits


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_no_answer_teaches_nothing(
    kind: type[Client | AsyncClient], scripted: Scripted, waits: list[float]
) -> None:
    """Where no answer came, there is nothing to learn; the last one is told, too."""
    scripted.gives(httpx.ConnectError("gone"), httpx.Response(429))
    pacer = Noting()
    with pytest.raises(RateLimitError):
        call(kind, scripted, pacer)
    assert pacer.seen == ["asked", "asked", (429, RateLimitError)]
    assert waits


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_turn_is_waited_for_within_the_deadline(
    kind: type[Client | AsyncClient],
    scripted: Scripted,
    waits: list[float],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The pacer is told what the deadline leaves of the call, also where it learns."""
    told: list[float | None] = []
    pacer = Noting()

    def reserve(asked: Reserve) -> float:
        told.extend((asked.longest, remaining()))
        return WAIT

    monkeypatch.setattr(pacer, "reserve", reserve)
    monkeypatch.setattr(pacer, "learn", lambda _: told.append(remaining()))
    scripted.gives({"id": 1, "name": "Amara"})
    call(kind, scripted, pacer)
    assert len(told) == 3
    assert all(each is not None and 0 < each <= DEFAULT_DEADLINE for each in told)
    assert remaining() is None
    assert waits == [WAIT]
