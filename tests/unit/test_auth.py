import base64
import itertools
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import anyio.to_thread
import attrs
import httpx
import pytest

from zoomkit import (
    AsyncZoom,
    BearerToken,
    MemoryTokenStore,
    ServerToServerOAuth,
    Token,
    Zoom,
    ZoomError,
    errors,
)
from zoomkit.testing import Answer, FakeZoom

SECRET = "very-secret-indeed"
BASIC = base64.b64encode(f"client:{SECRET}".encode()).decode()


def token_requests(fake: FakeZoom) -> int:
    """Count the token requests that a fake received."""
    return sum(request.path == "/oauth/token" for request in fake.requests)


def with_token_answer(answer: httpx.Response | Exception) -> Zoom:
    """Return a client whose token endpoint gives this answer."""

    def respond(request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/oauth/token"
        if isinstance(answer, Exception):
            raise answer
        return answer

    auth = ServerToServerOAuth("account", "client", SECRET)
    return Zoom(auth, transport=httpx.MockTransport(respond), max_retries=0)


def test_bearer_token_is_on_every_request() -> None:
    """Each request carries the token, that of the escape hatch too."""
    seen: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(204)

    with Zoom(BearerToken("abc"), transport=httpx.MockTransport(respond)) as zoom:
        zoom.webinars.end(1)
        zoom.request("GET", "/anything")
    assert seen == ["Bearer abc", "Bearer abc"]


@pytest.mark.parametrize("token", ["", " ", "a b", "a\nb", "t\u00f6ken"])
def test_bearer_token_must_fit_a_header(token: str) -> None:
    """A token that no header can carry is refused without being shown."""
    with pytest.raises(errors.ConfigurationError) as caught:
        BearerToken(token)
    assert not token.strip() or token not in str(caught.value)


def test_token_is_fetched_once_with_a_form_body(fake: FakeZoom) -> None:
    """The token comes from one request with a form body and Basic credentials, and is kept."""
    zoom = fake.zoom()
    zoom.webinars.end(68423085)
    zoom.webinars.end(68423085)
    assert token_requests(fake) == 1
    request = fake.requests[0]
    assert request.method == "POST"
    assert request.query == ""
    assert request.content_type == "application/x-www-form-urlencoded"
    assert request.fields() == {"grant_type": "account_credentials", "account_id": "fake-account"}
    assert request.headers["authorization"].startswith("Basic ")


def test_token_request_has_the_time_limits_of_the_call() -> None:
    """The token request has the time limits of the call, and never long ones."""
    limits: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        limits.append(request.extensions["timeout"])
        return httpx.Response(200, json={"access_token": "t"})

    auth = ServerToServerOAuth("account", "client", SECRET)
    zoom = Zoom(auth, transport=httpx.MockTransport(respond), timeout=7)
    zoom.request("GET", "/anything")
    assert limits[0] == {"connect": 5.0, "read": 7, "write": 5.0, "pool": 5.0}
    assert limits[1] == {"connect": 5.0, "read": 7, "write": 7, "pool": 7}


def test_token_is_renewed_before_it_ends(fake: FakeZoom) -> None:
    """A token in its last minute is replaced before it is used."""
    store = MemoryTokenStore()
    auth = ServerToServerOAuth("fake-account", "fake-client", "fake-secret", token_store=store)
    key = "https://zoom.us/oauth/token fake-account fake-client"
    store.save(key, Token("stale", datetime.now(UTC) + timedelta(seconds=30)))
    Zoom(auth, transport=fake.transport()).webinars.end(68423085)
    assert [request.path for request in fake.requests] == [
        "/oauth/token",
        "/v2/webinars/68423085/status",
    ]


def test_rejected_token_is_renewed_once_and_the_request_replayed(fake: FakeZoom) -> None:
    """A killed token costs one renewal, and the call succeeds."""
    zoom = fake.zoom(max_retries=0)
    zoom.webinars.end(68423085)
    fake.revoke_tokens()
    fake.add_webinar(68423085)
    zoom.webinars.end(68423085)
    assert fake.webinars[68423085].state == "ended"
    assert token_requests(fake) == 2


@pytest.mark.parametrize("encoding", ["json", "multipart"])
def test_replayed_request_is_the_same(fake: FakeZoom, encoding: Any) -> None:
    """After a renewal the same body is sent again."""
    zoom = fake.zoom(max_retries=0, body_encoding=encoding)
    zoom.webinars.end(68423085)
    fake.revoke_tokens()
    zoom.webinars.end(68423085)
    first, second = fake.requests[-3], fake.requests[-1]
    assert (first.content, first.path) == (second.content, second.path)


@pytest.mark.usefixtures("no_pauses")
def test_renewal_does_not_go_round_in_circles(fake: FakeZoom) -> None:
    """If every token is rejected, the call fails with InvalidTokenError after some of them."""
    rejected = Answer(401, {"code": 124, "message": "Invalid access token."})
    fake.answer("update_webinar_status", *[rejected] * 20)
    with pytest.raises(errors.InvalidTokenError):
        fake.zoom().webinars.end(68423085)
    assert token_requests(fake) == 6


def generated() -> Iterator[bytes]:
    """Yield a body that cannot be read twice."""
    yield b"once"


class OneWay(httpx.BaseTransport):
    """Leads to a fake, and sends each request as a socket would: its body is read as it goes."""

    def __init__(self, fake: FakeZoom) -> None:
        self.fake = fake

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Take a request and answer it."""
        assert isinstance(request.stream, httpx.SyncByteStream)
        content = b"".join(request.stream)
        sent = httpx.Request(request.method, request.url, headers=request.headers, content=content)
        return self.fake.transport().handle_request(sent)


def test_body_that_is_used_up_is_not_replayed(fake: FakeZoom) -> None:
    """The rejection of a generator's request is raised, and the next request has a new token."""
    zoom = Zoom(fake.auth(), transport=OneWay(fake))
    zoom.webinars.end(68423085)
    fake.revoke_tokens()
    with pytest.raises(errors.InvalidTokenError):
        zoom.request("PUT", "/webinars/68423085/status", content=generated())
    zoom.webinars.end(68423085)
    assert token_requests(fake) == 2


@pytest.mark.parametrize(
    ("name", "path", "rejected"),
    [
        ("users.list", "/users", (400, 124, "The access token is expired or invalid.")),
        ("divisions.list", "/divisions", (401, 30031004, "The access token is invalid.")),
        ("chat.files.get", "/chat/files/1", (401, 106, "The access token has expired.")),
    ],
)
def test_rejection_as_an_operation_documents_it(
    fake: FakeZoom, name: str, path: str, rejected: tuple[int, int, str]
) -> None:
    """A token that dies is replaced also where Zoom says so with another status or code."""
    status, code, message = rejected
    fake.answer(name, Answer(status, {"code": code, "message": message}))
    fake.zoom().request("GET", path)
    assert token_requests(fake) == 2


@pytest.mark.parametrize(
    ("path", "code", "message"),
    [
        ("/meetings/1/jointoken/local_archiving", 124, "Only OAuth2 authorization is supported."),
        ("/users", 300, "The status is invalid."),
    ],
)
def test_refusal_of_something_else_is_no_reason_to_renew(
    path: str, code: int, message: str
) -> None:
    """A 400 that does not say that the token is rejected is not answered with a renewal."""
    tokens = itertools.count()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            return httpx.Response(200, json={"access_token": f"token-{next(tokens)}"})
        return httpx.Response(400, json={"code": code, "message": message})

    auth = ServerToServerOAuth("account", "client", "client-secret")
    with pytest.raises(errors.APIError):
        Zoom(auth, transport=httpx.MockTransport(respond)).request("GET", path)
    assert next(tokens) == 1


def test_missing_scope_is_no_reason_to_renew(fake: FakeZoom) -> None:
    """A 401 for a missing scope is not answered with a renewal."""
    fake.answer("update_webinar_status", Answer(401, {"code": 4711, "message": "No scopes."}))
    with pytest.raises(errors.MissingScopeError):
        fake.zoom().webinars.end(68423085)
    assert token_requests(fake) == 1


def test_rejected_token_is_looked_up_before_it_is_renewed(fake: FakeZoom) -> None:
    """If a sibling has put a newer token into the shared store, that one is used."""
    store = MemoryTokenStore()
    credentials = ("fake-account", "fake-client", "fake-secret")
    first, second = (ServerToServerOAuth(*credentials, token_store=store) for _ in range(2))
    Zoom(first, transport=fake.transport()).webinars.end(68423085)
    old = store.load("https://zoom.us/oauth/token fake-account fake-client")
    assert old is not None

    def respond(request: httpx.Request) -> httpx.Response:
        if request.headers["authorization"] == f"Bearer {old.value}":
            fake.revoke_tokens()  # the sibling renews while this request is on its way
            store.save("https://zoom.us/oauth/token fake-account fake-client", fresh(fake))
        return fake.transport().handle_request(request)

    Zoom(second, transport=httpx.MockTransport(respond)).webinars.end(68423085)
    assert token_requests(fake) == 2


class RoundingStore(MemoryTokenStore):
    """A store that keeps whole seconds."""

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key."""
        super().save(key, attrs.evolve(token, expires_at=token.expires_at.replace(microsecond=0)))


def test_rejected_token_is_known_by_its_value(fake: FakeZoom) -> None:
    """A rejected token that comes back from a store with a rounded end is not used again."""
    store = RoundingStore()
    auth = ServerToServerOAuth("fake-account", "fake-client", "fake-secret", token_store=store)
    fake.answer("update_webinar_status", Answer(401, {"code": 124, "message": "Expired."}))
    Zoom(auth, transport=fake.transport()).webinars.end(68423085)
    assert token_requests(fake) == 2


def fresh(fake: FakeZoom) -> Token:
    """Get a token from a fake, as another process would."""
    store = MemoryTokenStore()
    auth = ServerToServerOAuth("fake-account", "fake-client", "fake-secret", token_store=store)
    Zoom(auth, transport=fake.transport()).webinars.end(68423085)
    token = store.load("https://zoom.us/oauth/token fake-account fake-client")
    assert token is not None
    return token


def test_threads_share_one_renewal(fake: FakeZoom) -> None:
    """Twenty threads that need a token at once cause one token request."""
    zoom = fake.zoom()
    barrier = threading.Barrier(20)

    def end(_: int) -> None:
        barrier.wait()
        zoom.webinars.end(68423085)

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(end, range(20)))
    assert token_requests(fake) == 1


@pytest.mark.anyio
async def test_tasks_share_one_renewal(fake: FakeZoom) -> None:
    """Twenty tasks that need a token at once cause one token request."""
    async with fake.async_zoom() as zoom, anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(zoom.webinars.end, 68423085)
    assert token_requests(fake) == 1


class CountingStore(MemoryTokenStore):
    """A store that tells when it was asked so often."""

    def __init__(self, awaited: int) -> None:
        super().__init__()
        self.left = itertools.count(awaited - 1, -1)
        self.was_asked = threading.Event()

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""
        if next(self.left) == 0:
            self.was_asked.set()
        return super().load(key)


def test_event_loops_in_several_threads_share_one_renewal(fake: FakeZoom) -> None:
    """Tasks of event loops in different threads that need a token at once get the same one."""
    loops, tasks = 4, 5
    store = CountingStore(awaited=loops * tasks)
    auth = ServerToServerOAuth("fake-account", "fake-client", "fake-secret", token_store=store)

    async def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":  # answered when all of them have found no token
            await anyio.to_thread.run_sync(store.was_asked.wait, 5)
        return fake.transport().handle_request(request)

    async def end() -> None:
        async with (
            AsyncZoom(auth, transport=httpx.MockTransport(respond)) as zoom,
            anyio.create_task_group() as group,
        ):
            for _ in range(tasks):
                group.start_soon(zoom.webinars.end, 68423085)

    with ThreadPoolExecutor(loops) as pool:
        for done in [pool.submit(anyio.run, end) for _ in range(loops)]:
            done.result()
    assert token_requests(fake) == 1


@pytest.mark.anyio
async def test_cancelled_renewal_leaves_the_lock_free(fake: FakeZoom) -> None:
    """After a call was cancelled in the middle of its token request, the next one can renew."""
    asked = anyio.Event()

    async def respond(request: httpx.Request) -> httpx.Response:
        if not asked.is_set():
            asked.set()
            await anyio.sleep_forever()
        return fake.transport().handle_request(request)

    async with AsyncZoom(fake.auth(), transport=httpx.MockTransport(respond)) as zoom:
        async with anyio.create_task_group() as group:
            group.start_soon(zoom.webinars.end, 68423085)
            await asked.wait()
            group.cancel_scope.cancel()
        with anyio.fail_after(5):
            await zoom.webinars.end(68423085)


def test_one_auth_serves_several_event_loops(fake: FakeZoom) -> None:
    """The same credentials work in one event loop after the other."""
    auth = fake.auth()

    async def end() -> None:
        async with AsyncZoom(auth, transport=fake.transport()) as zoom:
            await zoom.webinars.end(68423085)

    anyio.run(end)
    fake.revoke_tokens()
    anyio.run(end)
    assert token_requests(fake) == 2


def test_failed_renewal_leaves_the_lock_free(fake: FakeZoom) -> None:
    """After a token request that failed, the next call can try again."""
    failures = [httpx.Response(500)]

    def respond(request: httpx.Request) -> httpx.Response:
        return failures.pop() if failures else fake.transport().handle_request(request)

    zoom = Zoom(fake.auth(), transport=httpx.MockTransport(respond), max_retries=0)
    with pytest.raises(errors.OAuthError):
        zoom.webinars.end(68423085)
    zoom.webinars.end(68423085)
    assert fake.webinars[68423085].state == "ended"


@pytest.mark.parametrize(
    ("answer", "error", "reason"),
    [
        (
            httpx.Response(400, json={"reason": "Invalid Token!", "error": "invalid_grant"}),
            "invalid_grant",
            "Invalid Token!",
        ),
        (httpx.Response(401, text="<html>"), None, None),
        (httpx.Response(500), None, None),
        (httpx.Response(200, json=[]), None, "the answer holds no token"),
        (httpx.Response(200, json={"access_token": 5}), None, "the answer holds no token"),
        (httpx.Response(200, json={"access_token": "a\nb"}), None, "the answer holds no token"),
        (httpx.Response(200, text='{"access_token":'), None, "the answer holds no token"),
        (httpx.Response(302, headers={"location": "https://example.com"}), None, None),
        (httpx.Response(400, json={"error": f"bad {SECRET}"}), "bad [redacted]", None),
        (httpx.Response(400, json={"error": f"bad {BASIC}"}), "bad [redacted]", None),
    ],
)
def test_token_errors_are_oauth_errors(
    answer: httpx.Response, error: str | None, reason: str | None
) -> None:
    """Whatever the token endpoint answers instead of a token is an OAuthError."""
    with pytest.raises(errors.OAuthError) as caught:
        with_token_answer(answer).webinars.end(1)
    assert caught.value.status_code == answer.status_code
    assert (caught.value.error, caught.value.reason) == (error, reason)
    assert SECRET not in repr(caught.value)


@pytest.mark.parametrize(
    "expires_in", ['"3599"', "null", '"soon"', "NaN", "Infinity", "1e300", "9" * 400, "-5"]
)
def test_odd_lifetimes_are_survived(expires_in: str) -> None:
    """A token without a usable lifetime is used for an hour."""

    def respond(request: httpx.Request) -> httpx.Response:
        token = f'{{"access_token": "t", "expires_in": {expires_in}}}'
        return (
            httpx.Response(200, text=token) if "oauth" in request.url.path else httpx.Response(204)
        )

    store = MemoryTokenStore()
    auth = ServerToServerOAuth("a", "b", "c", token_store=store)
    Zoom(auth, transport=httpx.MockTransport(respond)).webinars.end(1)
    token = store.load("https://zoom.us/oauth/token a b")
    assert token is not None
    assert not token.is_expired


def test_unreachable_token_endpoint_is_a_connection_error(pauses: list[float]) -> None:
    """A token endpoint that cannot be reached is a connection error, and is tried again."""
    zoom = with_token_answer(httpx.ConnectError("refused"))
    with pytest.raises(errors.APIConnectionError):
        zoom.with_options(max_retries=2).webinars.end(1)
    assert len(pauses) == 2


@pytest.mark.parametrize(
    ("base_url", "token_url"),
    [
        ("https://api.zoom.us/v2", "https://zoom.us/oauth/token"),
        ("https://api-eu.zoom.us/v2", "https://zoom.us/oauth/token"),
        ("https://api.zoomgov.com/v2", "https://zoomgov.com/oauth/token"),
        ("http://127.0.0.1:8080/v2", "http://127.0.0.1:8080/oauth/token"),
        ("https://notzoom.us/v2", "https://notzoom.us/oauth/token"),
        ("https://zoom.us.example.com/v2", "https://zoom.us.example.com/oauth/token"),
    ],
)
def test_token_endpoint_belongs_to_the_api(base_url: str, token_url: str) -> None:
    """The token is asked for where the API's host has its token endpoint."""
    seen: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"access_token": "t"})

    auth = ServerToServerOAuth("account", "client", SECRET)
    transport = httpx.MockTransport(respond)
    Zoom(auth, base_url=base_url, transport=transport).request("GET", "/anything")
    assert seen[0] == token_url


@pytest.mark.parametrize("position", [0, 1, 2])
def test_empty_credential_is_refused(position: int) -> None:
    """An empty credential is refused at once, by name."""
    names = ("account_id", "client_id", "client_secret")
    values = ["x" if index != position else " " for index in range(3)]
    with pytest.raises(errors.ConfigurationError, match=names[position]):
        ServerToServerOAuth(*values)


def test_no_secret_is_shown(fake: FakeZoom, logged: pytest.LogCaptureFixture) -> None:
    """Neither reprs nor logs nor errors hold the client secret or a token."""
    auth = ServerToServerOAuth("fake-account", "fake-client", "fake-secret")
    zoom = Zoom(auth, transport=fake.transport())
    fake.fail("update_webinar_status", 400, 3003)
    with pytest.raises(ZoomError) as caught:
        zoom.webinars.end(68423085)
    token = fake.requests[-1].headers["authorization"].removeprefix("Bearer ")
    error = caught.value
    assert isinstance(error, errors.APIError)
    held = [
        *(repr(auth), str(vars(error)), repr(error), repr(zoom), logged.text),
        *map(str, error.response.headers.raw),
        *map(str, error.response.request.headers.raw),
        repr(BearerToken(token)),
    ]
    assert not [text for text in held if token in text or "fake-secret" in text]


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error, its cause, the cause of that, and so on."""
    while error:
        yield error
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("broken_path", ["/oauth/token", "/v2/webinars/1/status"])
def test_causes_hold_no_secret(fake: FakeZoom, broken_path: str) -> None:
    """The httpx error behind a connection error carries no credentials in its request."""

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == broken_path:
            raise httpx.ReadError("reset")
        return fake.transport().handle_request(request)

    zoom = Zoom(fake.auth(), transport=httpx.MockTransport(respond), max_retries=0)
    with pytest.raises(errors.APIConnectionError) as caught:
        zoom.webinars.end(1)
    chain = list(causes(caught.value))
    requests = [each.request for each in chain if isinstance(each, httpx.RequestError)]
    assert [request.url.path for request in requests] == [broken_path]
    assert [name for request in requests for name in request.headers if "auth" in name] == []


def test_token_that_is_echoed_in_a_header_is_struck_out() -> None:
    """A server that sends the token back in a header or a field does not make the error keep it."""

    def respond(request: httpx.Request) -> httpx.Response:
        echo = request.headers["authorization"]
        body = {"code": 300, "message": echo, "errors": [{"field": echo, "message": echo}]}
        return httpx.Response(400, json=body, headers={"x-echo": echo})

    zoom = Zoom(BearerToken(SECRET), transport=httpx.MockTransport(respond))
    with pytest.raises(errors.ValidationError) as caught:
        zoom.webinars.end(1)
    error = caught.value
    assert error.response.headers["x-echo"] == "Bearer [redacted]"
    assert SECRET not in f"{vars(error)} {error} {error.response.text}"


CLEAR = ["http://zoom.example.com/v2", "http://192.0.2.1/v2", "http://127.0.0.1.example.com/v2"]


@pytest.mark.parametrize("base_url", CLEAR)
@pytest.mark.parametrize("cls", [Zoom, AsyncZoom])
def test_no_credentials_in_clear(cls: type[Zoom | AsyncZoom], base_url: str) -> None:
    """Credentials go over plain http to no other machine."""
    with pytest.raises(errors.ConfigurationError, match="plain http"):
        cls(BearerToken(SECRET), base_url=base_url)


@pytest.mark.parametrize("token_url", ["http://zoom.example.com/token", "ftp://zoom.us", "", "\0"])
def test_no_secret_to_a_token_endpoint_in_clear(token_url: str) -> None:
    """A token endpoint that the secret could be read on the way to is refused, without it."""
    with pytest.raises(errors.ConfigurationError) as caught:
        ServerToServerOAuth("account", "client", SECRET, token_url=token_url)
    assert SECRET not in str(caught.value)


def test_no_secret_in_clear_from_any_client() -> None:
    """The same holds where the credentials serve an httpx client that is not ours."""
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"access_token": "t"})

    auth = ServerToServerOAuth("account", "client", SECRET)
    with (
        httpx.Client(auth=auth, transport=httpx.MockTransport(respond)) as http,
        pytest.raises(errors.ConfigurationError, match="client secret"),
    ):
        http.get("http://zoom.example.com/v2/users")
    assert seen == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/token", "https://zoom.example.com/token"])
def test_own_token_endpoint(url: str) -> None:
    """A token endpoint of one's own is asked, on this machine also over plain http."""
    seen: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"access_token": "t"})

    auth = ServerToServerOAuth("account", "client", SECRET, token_url=url)
    Zoom(auth, transport=httpx.MockTransport(respond)).request("GET", "/anything")
    assert seen[0] == url


def test_token_that_is_issued_again_is_not_tried_for_ever() -> None:
    """If the token endpoint gives the rejected token again and again, the call ends soon."""
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/oauth/token":
            return httpx.Response(200, json={"access_token": "the-same", "expires_in": 3599})
        return httpx.Response(401, json={"code": 124, "message": "Invalid access token."})

    auth = ServerToServerOAuth("account", "client", "secret")
    with (
        Zoom(auth, transport=httpx.MockTransport(respond)) as zoom,
        pytest.raises(errors.InvalidTokenError),
    ):
        zoom.webinars.end(1)
    assert asked.count("/oauth/token") <= 6
