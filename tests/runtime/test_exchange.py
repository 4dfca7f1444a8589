import traceback
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from postman_openapi.runtime.calls import Call
from postman_openapi.runtime.dialect import Dialect
from postman_openapi.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    ClientError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
)
from postman_openapi.runtime.exchange import exchange
from postman_openapi.runtime.operations import Operation
from postman_openapi.runtime.options import Options
from postman_openapi.runtime.pacing import Reserve
from postman_openapi.runtime.retry import RetryBudget
from postman_openapi.runtime.steps import Answered, Send, Wait

TOKEN_REQUEST = httpx.Request("POST", "https://acme.example/token")
URL = "https://acme.example/people"


def call_of(method: str, **options: Any) -> Call:
    """Return a call."""
    return Call(httpx.Request(method, URL), "/people", None, options=Options(**options))


def driven(call: Call, *outcomes: Any, **given: Any) -> Any:
    """Take the steps of a call with these outcomes in turn; return its answer or its error."""
    steps = exchange(call, Dialect(), **given)
    left = iter(outcomes)
    try:
        step: Any = next(steps)
        while True:
            outcome = next(left) if isinstance(step, Send) else None
            if isinstance(outcome, httpx.Response):
                outcome.request = call.request
            step = steps.send(outcome)
    except StopIteration as done:
        return done.value
    except ClientError as error:
        return error


def after(error: httpx.RequestError, method: str = "POST") -> object:
    """Return the step after an attempt that failed, or the error that ends the call."""
    call = call_of(method, max_retries=1)
    error.request = call.request if error.args == ("own",) else TOKEN_REQUEST
    steps = exchange(call, Dialect())
    assert isinstance(next(steps), Send)
    try:
        return steps.send(error)
    except APIConnectionError as raised:
        return raised


@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
def test_what_never_got_a_connection_is_sent_again(kind: type[httpx.RequestError]) -> None:
    """Without a connection nothing was sent, so that even a POST is repeated."""
    assert isinstance(after(kind("own")), Wait)


@pytest.mark.parametrize("kind", [httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError])
def test_what_may_have_arrived_is_not_sent_again(kind: type[httpx.RequestError]) -> None:
    """A request that may have arrived is repeated only if it cannot take effect twice."""
    raised = after(kind("own"))
    assert isinstance(raised, APIConnectionError)
    assert isinstance(raised, APITimeoutError) is (kind is httpx.ReadTimeout)
    assert isinstance(after(kind("own"), "GET"), Wait)


@pytest.mark.parametrize("kind", [httpx.ReadTimeout, httpx.ReadError])
def test_a_failed_request_for_a_token_is_no_failed_call(kind: type[httpx.RequestError]) -> None:
    """If only the request for a token failed, the call itself was not sent."""
    assert isinstance(after(kind("of the token")), Wait)


@pytest.mark.parametrize(
    ("method", "outcome", "is_unknown"),
    [
        ("POST", httpx.ReadTimeout("slow"), True),
        ("POST", httpx.RemoteProtocolError("no answer"), True),
        ("PATCH", httpx.ReadError("reset"), True),
        ("DELETE", httpx.ReadError("reset"), True),
        ("POST", httpx.Response(502), True),
        ("POST", httpx.Response(500), True),
        ("PUT", httpx.Response(504), True),
        ("POST", httpx.Response(501), False),
        ("POST", httpx.Response(400), False),
        ("POST", httpx.Response(429), False),
        ("POST", httpx.ConnectError("refused"), False),
        ("POST", httpx.PoolTimeout("full"), False),
        ("POST", httpx.ReadTimeout("slow", request=TOKEN_REQUEST), False),
        ("GET", httpx.ReadTimeout("slow"), False),
        ("GET", httpx.Response(502), False),
        ("HEAD", httpx.ReadError("reset"), False),
        ("OPTIONS", httpx.Response(504), False),
    ],
)
def test_what_may_have_been_done_says_so(method: str, outcome: Any, is_unknown: bool) -> None:
    """A failure says that it may have been done where that can be, and nowhere else."""
    error = driven(call_of(method, max_retries=0), outcome)
    assert error.is_outcome_unknown is is_unknown
    assert ("may have been done" in str(error)) is is_unknown
    assert "took effect" not in str(error)


def test_failure_of_the_authentication_did_nothing() -> None:
    """An error of our own comes from the authentication: the request itself was not sent."""
    lost = APIConnectionError("no token", method="POST", path="/token")
    error = driven(call_of("POST", max_retries=0), lost)
    assert error is lost
    assert not error.is_outcome_unknown


def test_an_earlier_attempt_may_have_done_it() -> None:
    """Where an earlier attempt lost its answer, also a refusal of the last one leaves it open."""
    error = driven(call_of("PUT"), httpx.ReadTimeout("slow"), httpx.Response(409))
    assert error.is_outcome_unknown
    assert error.attempts == 2


@pytest.mark.parametrize("lost", [httpx.ReadError("reset"), httpx.Response(502)])
def test_repeated_delete_that_finds_nothing_is_done(lost: Any) -> None:
    """A DELETE whose answer was lost, and that then finds nothing, has been done."""
    answered = driven(call_of("DELETE"), lost, httpx.Response(404, json={"message": "None."}))
    assert isinstance(answered, Answered)
    assert (answered.response.status_code, answered.attempts) == (204, 2)
    assert answered.response.content == b""


@pytest.mark.parametrize(
    ("call", "outcomes"),
    [
        (call_of("DELETE"), [httpx.Response(404)]),
        (call_of("DELETE"), [httpx.ConnectError("refused"), httpx.Response(404)]),
        (call_of("DELETE", accept_gone=False), [httpx.ReadError("reset"), httpx.Response(404)]),
        (call_of("PUT"), [httpx.ReadError("reset"), httpx.Response(404)]),
    ],
)
def test_otherwise_nothing_found_is_an_error(call: Call, outcomes: list[Any]) -> None:
    """What was sent once, not at all, otherwise asked for, or is no DELETE, was not found."""
    assert isinstance(driven(call, *outcomes), NotFoundError)


@pytest.mark.parametrize("kind", [httpx.LocalProtocolError, httpx.UnsupportedProtocol])
def test_what_cannot_be_sent_is_tried_once(kind: type[httpx.RequestError]) -> None:
    """An illegal header or method does not get legal by being sent again."""
    error = driven(call_of("GET", max_retries=5), kind("Illegal header value"))
    assert isinstance(error, InvalidArgumentError)


@pytest.mark.parametrize(("deadline", "said"), [(5, "5 s"), (0.999999, "1 s"), (0.25, "0.25 s")])
def test_no_attempt_begins_after_the_deadline(deadline: float, said: str) -> None:
    """What fails when no time is left is not tried again; the deadline is named, and rounded."""
    times = iter([0.0, 10.0])
    call = call_of("GET", deadline=deadline, max_retries=9)
    error = driven(call, httpx.ReadTimeout("slow"), clock=lambda: next(times))
    assert isinstance(error, APITimeoutError)
    assert f"the deadline of {said} has passed" in str(error)


def test_phases_get_what_is_left() -> None:
    """No phase of an attempt gets more time than the call has; the options keep theirs."""
    call = call_of("GET", deadline=5.0)
    call.request.extensions.update(call.options.extensions)
    next(exchange(call, Dialect()))
    given = call.request.extensions["timeout"]
    assert all(0 < each <= 5 for each in given.values())
    assert call.options.extensions["timeout"]["read"] == 30.0


@pytest.mark.parametrize(
    ("options", "accept", "deadline"),
    [
        ({}, "application/json", 120),
        ({}, "text/vtt", 120),
        ({}, "*/*", 120),
        ({}, "application/pdf", None),
        ({"deadline": 9}, "application/pdf", 9),
        ({"deadline": None}, "application/json", None),
    ],
)
def test_downloads_have_no_deadline(options: Any, accept: str, deadline: float | None) -> None:
    """A call has two minutes, and a download as long as it takes, unless told otherwise."""
    operation = Operation("get_it", "get", "it", "GET", "/it", accept=accept)
    assert call_of("GET", **options)._replace(operation=operation).deadline == deadline


def test_budget_ends_retries() -> None:
    """Where the budget is used up a failure is raised at once."""
    budget = RetryBudget()
    while budget.permits(ClientError()):
        pass
    error = driven(call_of("GET"), httpx.Response(503), budget=budget)
    assert isinstance(error, ServerError)
    assert error.attempts == 1


def test_stale_connection_is_replaced_without_a_pause() -> None:
    """What a dead connection did not deliver is sent anew at once, even a POST."""
    steps = exchange(call_of("POST"), Dialect())
    step = next(steps)
    assert isinstance(step, Send)
    step.attempt.is_unread = True
    assert steps.send(httpx.ReadError("reset")) == Wait(0.0)


def test_body_that_is_used_up_is_not_sent_again() -> None:
    """A body that nobody has any more is not sent again, empty."""

    def body() -> Iterator[bytes]:
        yield b"once"

    call = call_of("PUT")._replace(request=httpx.Request("PUT", URL, content=body()))
    assert isinstance(driven(call, httpx.Response(503)), ServerError)


def test_secrets_do_not_outlive_a_failure() -> None:
    """A server that echoes the token in an illegal header shows it nowhere; nor do the frames."""
    call = call_of("GET", max_retries=0)
    call.request.headers["Authorization"] = "Bearer token-of-acme"
    try:
        raise OSError("token-of-acme in a frame below")  # noqa: TRY301
    except OSError as below:
        failure = httpx.RemoteProtocolError("illegal header line: token-of-acme")
        failure.__cause__ = below
        failure.request = call.request
    error = driven(call, failure)
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert "token-of-acme" not in "".join(shown.format())
    assert "illegal header line" in str(error)


def test_call_shows_no_key() -> None:
    """The text of a call, a local of many frames, has no URL, which may hold a key."""
    call = call_of("GET")._replace(request=httpx.Request("GET", f"{URL}?api_key=secret"))
    assert repr(call) == "Call(GET /people)"


@pytest.mark.parametrize("is_unknown", [False, True])
def test_a_turn_after_the_deadline_is_not_used(*, is_unknown: bool) -> None:
    """Where the deadline passes while the pacer is asked, nothing more is sent; that is said."""
    moments = iter([0.0, 0.0, 0.0, 1.0, 1.0, 5.1] if is_unknown else [0.0, 0.0, 5.1])
    call = call_of("PUT", deadline=5)
    steps = exchange(call, Dialect(), clock=lambda: next(moments), is_paced=True)
    step: Any = next(steps)
    assert step.ends_at == 5.0
    if is_unknown:
        assert isinstance(steps.send(0.0), Send)
        assert isinstance(steps.send(httpx.ReadError("reset", request=call.request)), Wait)
        assert isinstance(next(steps), Reserve)
    with pytest.raises(APITimeoutError, match="deadline of 5 s passed before its turn") as caught:
        steps.send(0.0)
    assert caught.value.is_outcome_unknown is is_unknown
    assert caught.value.attempts == is_unknown
