"""Hooks are told what happens during a call, and know its operation."""

import logging
from typing import Any

import anyio
import httpx
import pytest

from postman_openapi.runtime.errors import (
    APIConnectionError,
    ConfigurationError,
    ServerError,
)
from postman_openapi.runtime.hooks import (
    UNWATCHED,
    AnswerEvent,
    Hooks,
    RequestEvent,
    RetryEvent,
    WaitEvent,
    watching,
)
from tests.runtime.acme.client import AsyncClient, Client
from tests.runtime.scripted import Scripted
from tests.runtime.test_exchange import call_of
from tests.runtime.test_pacing import WAIT, Noting

each_kind = pytest.mark.parametrize("kind", [Client, AsyncClient])
PERSON = {"id": 1, "name": "Amara"}


def get_person(kind: type[Client | AsyncClient], scripted: Scripted, **changed: Any) -> Any:
    """Get a person through a client with other options."""
    transport = httpx.MockTransport(scripted.respond)
    pacer = changed.pop("pacer", None)
    if kind is Client:
        blocking = Client(token="token-of-acme", transport=transport).with_options(**changed)
        blocking._caller.pacer = pacer
        return blocking.people.get(1)

    async def run() -> Any:
        awaiting = AsyncClient(token="token-of-acme", transport=transport).with_options(**changed)
        awaiting._caller.pacer = pacer
        return await awaiting.people.get(1)

    return anyio.run(run)


def noting(seen: list[Any]) -> Hooks:
    """Return hooks that note everything."""
    return Hooks(seen.append, seen.append, seen.append, seen.append)


@each_kind
def test_each_step_is_told(
    kind: type[Client | AsyncClient], scripted: Scripted, slept: list[float]
) -> None:
    """Requests, answers, retries and pauses are told in order, with operation and attempt."""
    scripted.gives(httpx.Response(503, headers={"x-shard": "7"}), PERSON)
    seen: list[Any] = []
    get_person(kind, scripted, hooks=noting(seen))
    kinds = [type(each) for each in seen]
    assert kinds == [RequestEvent, AnswerEvent, RetryEvent, WaitEvent, RequestEvent, AnswerEvent]
    first, failed, retry, wait, second, done = seen
    assert first.operation.method_name == "people.get"
    assert (first.method, first.path, first.attempt) == ("GET", "/people/1", 1)
    assert failed.request == retry.request == first
    assert (failed.status, failed.headers["x-shard"], type(failed.error)) == (503, "7", ServerError)
    assert retry.error is failed.error
    assert (wait.request, wait.seconds, wait.reason) == (second, retry.seconds, "retry")
    assert slept == [wait.seconds]
    assert second.attempt == 2
    assert (done.request, done.status, done.error) == (second, 200, None)
    assert done.seconds >= 0


@each_kind
def test_no_answer_is_told(kind: type[Client | AsyncClient], scripted: Scripted) -> None:
    """A request that gets no answer is told with its error, and no status."""
    scripted.gives(httpx.ConnectError("refused"))
    seen: list[Any] = []
    with pytest.raises(APIConnectionError):
        get_person(kind, scripted, hooks=noting(seen), max_retries=0)
    _, failed = seen
    assert (failed.status, dict(failed.headers)) == (None, {})
    assert isinstance(failed.error, APIConnectionError)


@each_kind
def test_turns_are_told(
    kind: type[Client | AsyncClient], scripted: Scripted, slept: list[float]
) -> None:
    """The wait for what paces a client is told, too."""
    scripted.gives(PERSON)
    seen: list[Any] = []
    get_person(kind, scripted, hooks=noting(seen), pacer=Noting())
    assert isinstance(seen[0], WaitEvent)
    assert (seen[0].seconds, seen[0].reason, seen[0].request.attempt) == (WAIT, "turn", 1)
    assert slept == [WAIT]


@each_kind
def test_a_failing_hook_changes_nothing(
    kind: type[Client | AsyncClient], scripted: Scripted, logged: pytest.LogCaptureFixture
) -> None:
    """What a hook raises is logged; the call goes on, and other hooks are told."""
    scripted.gives(PERSON)
    seen: list[Any] = []

    def fail(_: RequestEvent) -> None:
        raise KeyError("mine")

    hooks = Hooks(on_request=fail, on_answer=seen.append)
    assert get_person(kind, scripted, hooks=hooks).name == "Amara"
    assert [type(each) for each in seen] == [AnswerEvent]
    assert "A hook failed for a RequestEvent." in logged.text
    assert "KeyError" in logged.text


def test_hooks_know_no_secret(scripted: Scripted) -> None:
    """What hooks are told shows no credentials."""
    headers = {"set-cookie": "session=cookie-of-acme", "x-echo": "token-of-acme"}
    body = {"message": "token-of-acme is unknown"}
    scripted.gives(httpx.Response(404, json=body, headers=headers))
    seen: list[Any] = []
    with pytest.raises(Exception, match="unknown"):
        get_person(Client, scripted, hooks=noting(seen))
    assert len(seen) == 2
    assert "of-acme" not in repr(seen)
    assert seen[1].headers["x-echo"] == "[redacted]"


def test_calls_are_logged(scripted: Scripted, logged: pytest.LogCaptureFixture) -> None:
    """At DEBUG each request and answer is a line with method, path and operation."""
    scripted.gives(PERSON)
    get_person(Client, scripted)
    ours = [each.getMessage() for each in logged.records if each.name == "postman_openapi"]
    assert ours[0] == "GET /people/1 (people.get) is sent, attempt 1."
    assert ours[1].startswith("GET /people/1 (people.get) answered 200 in 0.")
    assert len(ours) == 2


def test_nothing_is_made_where_nobody_wants_to_know() -> None:
    """Without hooks and without a log at DEBUG nothing is noted of a call."""
    quiet = logging.getLogger("quiet")
    quiet.setLevel(logging.INFO)
    assert watching(call_of("GET"), None, quiet) is UNWATCHED
    assert watching(call_of("GET"), Hooks(), quiet) is not UNWATCHED
    quiet.setLevel(logging.DEBUG)
    assert watching(call_of("GET"), None, quiet) is not UNWATCHED


def test_hooks_can_be_taken_away(scripted: Scripted, client: Client) -> None:
    """`hooks=None` tells nobody; other options leave hooks as they are."""
    seen: list[Any] = []
    told = client.with_options(hooks=noting(seen))
    scripted.gives(PERSON, PERSON, PERSON)
    client.people.get(1)
    told.with_options(hooks=None).people.get(1)
    assert seen == []
    told.with_options(max_retries=0).people.get(1)
    assert len(seen) == 2


@pytest.mark.parametrize("wrong", [print, Hooks(on_request="x")])  # type: ignore[arg-type]
def test_wrong_hooks_are_refused(client: Client, wrong: Any) -> None:
    """What is no record of functions is refused at once."""
    with pytest.raises(ConfigurationError, match="hooks must be a Hooks"):
        client.with_options(hooks=wrong)


def test_hooks_that_would_have_to_be_awaited_are_refused(client: Client) -> None:
    """A coroutine function is no hook: nobody would await it."""

    async def hear(_: object) -> None:
        """Hear of something."""

    with pytest.raises(ConfigurationError, match="not awaited"):
        client.with_options(hooks=Hooks(on_retry=hear))
