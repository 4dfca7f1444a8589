import httpx
import pytest

from postman_openapi.runtime.calls import Call
from postman_openapi.runtime.dialect import Dialect
from postman_openapi.runtime.errors import APIConnectionError, APITimeoutError
from postman_openapi.runtime.exchange import Send, Wait, exchange
from postman_openapi.runtime.options import Options

TOKEN_REQUEST = httpx.Request("POST", "https://acme.example/token")


def after(error: httpx.RequestError, method: str = "POST") -> object:
    """Return the step after an attempt that failed, or the error that ends the call."""
    request = httpx.Request(method, "https://acme.example/people")
    error.request = request if error.args == ("own",) else TOKEN_REQUEST
    steps = exchange(Call(request, "/people", None, options=Options(max_retries=1)), Dialect())
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
