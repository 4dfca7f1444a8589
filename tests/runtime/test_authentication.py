import base64
import logging
import pickle
import traceback
from collections.abc import Callable, Generator
from typing import Any

import httpx
import pytest

from postman_openapi.runtime.authentication import (
    APIKey,
    BearerToken,
    PrefixedToken,
    credential_of,
)
from postman_openapi.runtime.errors import APIConnectionError, APIError, ConfigurationError
from postman_openapi.runtime.operations import SecurityScheme
from tests.runtime.acme import AsyncClient, Client
from tests.runtime.scripted import Scripted

SECRETS = ("token-of-acme", "key-of-acme", "password-of-acme")
BASIC = base64.b64encode(b"amara:password-of-acme").decode()


def carried(request: Any) -> set[str]:
    """Return which secrets a request carries anywhere."""
    everything = f"{request.url} {request.headers!r} {request.headers.raw!r} {request.content!r}"
    return {secret for secret in (*SECRETS, BASIC) if secret in everything}


def test_each_operation_gets_its_own_credentials(client: Client, scripted: Scripted) -> None:
    """Each operation gets those that it asks for, on its own host, and no others."""
    scripted.gives({"id": 1}, httpx.Response(204), httpx.Response(200), httpx.Response(200))
    client.people.get(1)
    assert (scripted.last.url.host, carried(scripted.last)) == ("eu.acme.example", {SECRETS[0]})
    client.files.upload("a", body=b"")
    assert scripted.last.url.host == "eu.files.acme.example"
    assert carried(scripted.last) == {SECRETS[1]}
    client.files.download("a")
    assert (scripted.last.url.host, carried(scripted.last)) == ("public.acme.example", set())
    client.files.send_note(body="x")
    assert carried(scripted.last) == {SECRETS[1], BASIC}


def test_missing_credentials_are_not_replaced_by_others(scripted: Scripted) -> None:
    """An operation whose scheme has no credentials goes without any, not with another's."""
    client = Client(token="token-of-acme", transport=httpx.MockTransport(scripted.respond))
    scripted.gives(httpx.Response(401))
    with pytest.raises(APIError, match="401"):
        client.files.upload("a", body=b"")
    assert carried(scripted.last) == set()


class Signing(httpx.Auth):
    """An authentication that asks somebody first."""

    requires_response_body = True

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Fetch a token, then use it."""
        answer = yield httpx.Request("POST", "https://token.example/", data={"a": "b"})
        request.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        yield request


def test_auth_stands_for_every_scheme(scripted: Scripted) -> None:
    """Any httpx.Auth authenticates, but for operations that want no credentials."""
    client = Client(auth=Signing(), transport=httpx.MockTransport(scripted.respond))
    scripted.gives({"token": "fetched-token"}, {"id": 1}, httpx.Response(200))
    assert client.people.get(1).id == 1
    assert scripted.last.headers["authorization"] == "Bearer fetched-token"
    client.files.download("a")
    assert "authorization" not in scripted.last.headers
    assert len(scripted.requests) == 3


@pytest.mark.anyio
async def test_auth_awaited_and_combined(scripted: Scripted) -> None:
    """A flow and a key for one request go together, awaited too."""
    transport = httpx.MockTransport(scripted.respond)
    scripted.gives({"token": "fetched-token"}, httpx.Response(200, text="ok"))
    async with AsyncClient(auth=Signing(), api_key="key-of-acme", transport=transport) as client:
        assert await client.files.send_note(body="x") == "ok"
    assert scripted.last.headers["authorization"] == "Bearer fetched-token"
    assert scripted.last.url.params["api_key"] == "key-of-acme"


def test_own_client_without_credentials_uses_its_own(scripted: Scripted) -> None:
    """Where no credentials are given, those of one's own httpx client are used."""
    http = httpx.Client(transport=httpx.MockTransport(scripted.respond), auth=("a", "b"))
    scripted.gives({"id": 1}, httpx.Response(200))
    client = Client(http_client=http)
    client.people.get(1)
    assert scripted.last.headers["authorization"].startswith("Basic ")
    client.files.download("a")
    assert "authorization" not in scripted.last.headers


def test_credentials_do_not_go_over_plain_http(scripted: Scripted) -> None:
    """Credentials are refused for plain http, but for this machine; without any it may be."""
    transport = httpx.MockTransport(scripted.respond)
    with pytest.raises(ConfigurationError, match="plain http"):
        Client(token="token-of-acme", base_url="http://acme.example", transport=transport)
    for host in ("localhost:8080", "127.0.0.1", "[::1]:9", "a.localhost"):
        Client(token="token-of-acme", base_url=f"http://{host}/v2", transport=transport)
    Client(base_url="http://acme.example", transport=transport)


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(400, json={"message": f"bad {SECRETS[1]} and {BASIC}"}),
        httpx.Response(500, text=f"{SECRETS[2]} {SECRETS[1]}", headers={"x-echo": SECRETS[1]}),
        httpx.Response(404, headers={"x-request-id": "r", "location": f"/?api_key={SECRETS[1]}"}),
    ],
)
def test_no_error_holds_a_secret(client: Client, scripted: Scripted, answer: Any) -> None:
    """Whatever a server echoes, an error shows and pickles no credentials."""
    scripted.gives(answer)
    with pytest.raises(APIError) as caught:
        client.files.send_note(body="x")
    error = caught.value
    kept = f"{error} {error!r} {error.response.headers} {error.response.text}"
    kept += f" {error.response.request.url} {error.response.request.headers.raw!r}"
    for secret in (*SECRETS, BASIC):
        assert secret not in kept
        assert secret.encode() not in pickle.dumps(error)


def test_non_ascii_header_of_a_failure(client: Client, scripted: Scripted) -> None:
    """A header that is no ASCII does not hide the failure."""
    bad = httpx.Response(400, headers=[(b"x-name", "é".encode())], json={"message": "No."})
    scripted.gives(bad)
    with pytest.raises(APIError, match=r"No\."):
        client.people.get(1)


def test_short_token_is_not_struck_out_letter_by_letter(scripted: Scripted) -> None:
    """A short secret would be found everywhere; the answer stays readable."""
    client = Client(token="t", transport=httpx.MockTransport(scripted.respond))
    scripted.gives(httpx.Response(400, json={"message": "that token"}))
    with pytest.raises(APIError) as caught:
        client.people.get(1)
    assert caught.value.message == "that token"
    assert "authorization" not in caught.value.response.request.headers


def test_connection_error_holds_no_secret(client: Client, scripted: Scripted) -> None:
    """The cause of a connection error carries a request without credentials."""
    scripted.gives(httpx.ReadTimeout("slow"))
    with pytest.raises(APIConnectionError) as caught:
        client.files.send_note(body="x")
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ReadTimeout)
    assert carried(cause.request) == set()


def test_retries_carry_each_secret_once(
    client: Client, scripted: Scripted, slept: list[float]
) -> None:
    """A request that is sent again carries its credentials once."""
    scripted.gives(httpx.Response(429), httpx.Response(200, text="ok"))
    client.files.send_note(body="x")
    assert scripted.last.url.params.get_list("api_key") == ["key-of-acme"]
    assert len(slept) == 1


def test_our_log_holds_no_secret(
    client: Client, scripted: Scripted, slept: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    """What this library logs of a failed attempt shows no credentials."""
    with caplog.at_level(logging.DEBUG, logger="postman_openapi"):
        scripted.gives(httpx.Response(429, text=BASIC), httpx.Response(200, text="ok"))
        client.files.send_note(body="x")
    ours = [each.getMessage() for each in caplog.records if each.name.startswith("postman")]
    assert ours
    assert len(slept) == 1
    assert not any(secret in line for line in ours for secret in (*SECRETS, BASIC))


def test_prefix_of_a_token_is_sent() -> None:
    """A scheme of HTTP with a word of its own sends that word, as written, before the token."""
    scheme = SecurityScheme("token", "http", scheme="token", prefix="Token")
    auth = credential_of(scheme, "s3cret")
    request = next(auth.sync_auth_flow(httpx.Request("GET", "https://api.example.com")))

    assert request.headers["Authorization"] == "Token s3cret"
    assert "s3cret" not in repr(auth)


def test_computed_schemes_want_an_auth() -> None:
    """What is computed for each request cannot be given as a token."""
    scheme = SecurityScheme("digest", "http", scheme="digest", prefix="Digest")

    with pytest.raises(ConfigurationError, match=r"httpx\.Auth"):
        credential_of(scheme, "s3cret")


@pytest.mark.parametrize(
    "make",
    [
        lambda: BearerToken("secret of ours"),
        lambda: PrefixedToken("secret of ours", "Token"),
        lambda: APIKey("secret of ours", "header", "x-key"),
    ],
)
def test_refused_secret_is_in_no_frame(make: Callable[[], Any]) -> None:
    """A secret that is refused is in no frame of ours, as a traceback with locals shows them."""
    with pytest.raises(ConfigurationError) as caught:
        make()
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [each for each in shown.stack if "runtime/auth" in each.filename.replace("\\", "/")]
    assert len(frames) == 2
    assert "secret of ours" not in repr([each.locals for each in frames])
