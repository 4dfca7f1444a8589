"""Faults on the wire: each ends in success after a retry, or in the right error, in its time."""

import base64
import gc
import gzip
import json
import select
import socket
import sys
import time
import traceback
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from inspect import isawaitable
from typing import Any

import anyio
import httpcore
import httpx
import pytest

from tests.integration import faults
from tests.integration.faults import Respond, message, saying
from zoom_openapi.runtime import attempts, streams
from zoomkit import AsyncPages, AsyncZoom, BearerToken, Pages, ServerToServerOAuth, Zoom, errors
from zoomkit.auth import shells

AUTH = BearerToken("token-of-zoom")
SIZE = 2**26  # bytes
BOUND = 20.0  # seconds that a test waits for what has to come
HASTE = 0.5  # seconds
LONGEST_LOOK = 0.25  # seconds, for a reset that follows an end
RawServer = Callable[..., str]
Run = Callable[..., Any]

OK = message("200 OK", b'{"id": 1, "topic": "Launch"}', "Content-Type: application/json")
CREATED = message("201 Created", b'{"id": 2}', "Content-Type: application/json")
NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"
GONE = message("404 Not Found", b'{"code": 3001, "message": "Webinar does not exist."}')
TOKEN = message("200 OK", b'{"access_token": "token-of-zoom", "expires_in": 3599}')
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
GZIP = "Content-Encoding: gzip"


def get(zoom: Any) -> Any:
    """Read a webinar."""
    return zoom.webinars.get(1)


def create(zoom: Any) -> Any:
    """Make a webinar, which must not happen twice."""
    return zoom.webinars.create("host@example.com", topic="Launch")


def delete(zoom: Any) -> Any:
    """Delete a webinar."""
    return zoom.webinars.delete(1)


@pytest.fixture(autouse=True)
def _no_leak() -> Iterator[None]:
    """Let what was not closed say so in the test that left it: a ResourceWarning is an error."""
    yield
    gc.collect()


@pytest.fixture(params=[Zoom, AsyncZoom])
def run(request: pytest.FixtureRequest) -> Run:
    """Make calls with a client, blocking and awaiting; return what the last one returns.

    With `results` all that they return or raise is put into that list instead.
    """

    def run_with(
        *calls: Callable[[Any], Any],
        auth: Any = AUTH,
        results: list[Any] | None = None,
        **options: Any,
    ) -> Any:
        async def run_awaiting() -> Any:
            async with AsyncZoom(auth, **options) as zoom:
                for call in calls:
                    with _noting(results):
                        value = await _done_awaiting(call(zoom))
                return value

        if request.param is AsyncZoom:
            return anyio.run(run_awaiting)
        with Zoom(auth, **options) as zoom:
            for call in calls:
                with _noting(results):
                    value = _done(call(zoom))
            return value

    return run_with


@contextmanager
def _noting(results: list[Any] | None) -> Iterator[None]:
    try:
        yield
    except errors.APIError as error:
        if results is None:
            raise
        results.append(error.status_code)
    else:
        if results is not None:
            results.append(None)


def _done(value: Any) -> Any:
    return list(value) if isinstance(value, Pages) else value


async def _done_awaiting(value: Any) -> Any:
    if isinstance(value, AsyncPages):
        return [each async for each in value]
    return await value if isawaitable(value) else value


def closed_port() -> str:
    """Return where nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{unused.getsockname()[1]}/v2"


def test_refused(run: Run, pauses: list[float]) -> None:
    """Where nobody listens nothing was done, not even by a POST that was tried three times."""
    with pytest.raises(errors.APIConnectionError, match="after 3 attempts") as caught:
        run(create, base_url=closed_port())
    assert not caught.value.is_outcome_unknown
    assert len(pauses) == 2


@pytest.mark.parametrize(
    "fault",
    [
        faults.reset,
        faults.resetting(),
        faults.resetting(b"HTTP/1.1 200 OK\r\nContent-"),
        faults.resetting(b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{"),
        saying(b""),
        saying(message("200 OK", b'{"id": 1', length=90)),
        saying(CHUNKED + b'5\r\n{"id"'),
        saying(CHUNKED + b"zz\r\n"),
        saying(message("200 OK", b"no gzip", GZIP)),
        saying(message("200 OK", gzip.compress(b'{"id": 1}', mtime=0)[:-9], GZIP)),
        saying(b"\x16\x03\x01garbage\r\n\r\n"),
        saying(message("502 Bad Gateway", b"<html>Bad gateway</html>")),
        saying(message("503 Service Unavailable")),
        saying(message("429 Too Many Requests", b"{}")),
    ],
)
@pytest.mark.usefixtures("pauses")
def test_what_passes_is_overcome(run: Run, raw_server: RawServer, fault: Respond) -> None:
    """What breaks once before or within an answer is tried again, and the call succeeds."""
    assert run(get, base_url=raw_server(fault, saying(OK))).topic == "Launch"


@pytest.mark.parametrize(
    "fault",
    [
        faults.resetting(),
        faults.resetting(b"HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{"),
        saying(b""),
        saying(message("502 Bad Gateway", b"<html>Bad gateway</html>")),
        saying(message("504 Gateway Timeout")),
        saying(message("201 Created", b"no gzip", GZIP)),
    ],
)
def test_post_is_not_repeated(run: Run, raw_server: RawServer, fault: Respond) -> None:
    """A POST whose answer was lost may have been done: it says so, and is not sent again."""
    with pytest.raises(errors.ZoomError, match="may have been done") as caught:
        run(create, base_url=raw_server(fault, saying(CREATED)))
    assert caught.value.is_outcome_unknown
    assert caught.value.attempts == 1  # type: ignore[attr-defined]


@pytest.mark.usefixtures("pauses")
def test_delete_that_was_repeated_is_done(run: Run, raw_server: RawServer) -> None:
    """A DELETE whose answer was lost, and that then finds nothing, is a success."""
    run(delete, base_url=raw_server(faults.resetting(), saying(GONE)))


@pytest.mark.usefixtures("pauses")
def test_delete_that_was_repeated_can_be_an_error(run: Run, raw_server: RawServer) -> None:
    """Where that is asked for, a repeated DELETE that finds nothing is an error."""
    base_url = raw_server(faults.resetting(), saying(GONE))
    with pytest.raises(errors.NotFoundError):
        run(delete, base_url=base_url, accept_gone=False)


def test_idle_connection_that_was_closed(run: Run, raw_server: RawServer) -> None:
    """A connection that the server closed while it was idle is replaced without a word."""
    run(get, create, base_url=raw_server(saying(OK), saying(CREATED)), max_retries=0)


@pytest.mark.parametrize("count", [1, 2])
def test_post_on_a_dead_connection(
    run: Run,
    raw_server: RawServer,
    pauses: list[float],
    monkeypatch: pytest.MonkeyPatch,
    count: int,
) -> None:
    """A kept connection that was closed before a POST came is replaced: nobody has read that."""
    info = streams._Stream.get_extra_info

    def unnoticed(stream: Any, name: str) -> Any:  # as if the end came a moment later
        return name != "is_readable" and info(stream, name)

    monkeypatch.setattr(streams._Stream, "get_extra_info", unnoticed)
    closing = [faults.Closing(OK)] + [faults.Closing(CREATED)] * (count - 1)
    calls: list[Callable[[Any], Any]] = [get]
    for each in closing:
        calls += [each.wait_for, create]
    made = run(*calls, base_url=raw_server(*closing, saying(CREATED)))
    assert made.id == 2
    assert len(pauses) == count
    assert max(pauses) <= LONGEST_LOOK


@pytest.mark.parametrize("is_resetting", [False, True], ids=["end", "reset"])
def test_post_that_was_read_on_a_kept_connection(
    run: Run, raw_server: RawServer, *, is_resetting: bool
) -> None:
    """A server that reads a POST on a kept connection and dies at once may have done it."""
    base_url = raw_server(faults.dying_read(OK, is_resetting=is_resetting), saying(CREATED))
    with pytest.raises(errors.APIConnectionError, match="may have been done"):
        run(get, create, base_url=base_url)


@contextmanager
def full_port(hosts: Sequence[str]) -> Iterator[int]:
    """A port of some hosts that takes no connection any more, and refuses none."""
    port = 0
    with ExitStack() as stack:
        for host in hosts:
            listener = stack.enter_context(socket.create_server((host, port), backlog=0))
            port = listener.getsockname()[1]
            for _ in range(4):
                waiting = stack.enter_context(socket.socket())
                waiting.settimeout(0.0)
                waiting.connect_ex((host, port))
        yield port


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse what does not fit")
def test_deadline_bounds_all_addresses(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host of which no address answers is not waited for once for each of them."""
    found = socket.getaddrinfo
    hosts = ["127.0.0.1", "127.0.0.2", "127.0.0.3"]

    def several(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        names = hosts if host in ("localhost", b"localhost") else [host]
        return [each for name in names for each in found(name, port, *args, **kwargs)]

    monkeypatch.setattr(socket, "getaddrinfo", several)
    with full_port(hosts) as port:
        began = time.monotonic()
        with pytest.raises(errors.APIConnectionError):
            run(get, base_url=f"http://localhost:{port}/v2", deadline=HASTE, max_retries=0)
    assert time.monotonic() - began < 2 * HASTE


def test_deadline_bounds_what_comes_after_waiting_for_a_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who waited for a connection has what is left to make one, and not as long again."""
    given: list[Any] = []

    def refuse(*_: Any, timeout: float, **__: Any) -> Any:
        given.append(timeout)
        raise httpcore.ConnectError("nobody is there")

    with httpx.Client() as http:
        Zoom(AUTH, http_client=http)  # from now on its connections are watched
        pool: Any = http._transport
        monkeypatch.setattr(pool._pool._network_backend._inner, "connect_tcp", refuse)
        token = attempts.CURRENT.set(attempts.Attempt(time.monotonic() + HASTE))
        with pytest.raises(httpx.ConnectError):
            http.get("http://127.0.0.1:9/", timeout=5)
        attempts.CURRENT.reset(token)
    assert 0 < given[0] <= HASTE


@pytest.mark.parametrize(
    "fault",
    [
        faults.hanging,
        faults.dripping(b"HTTP/1.1 200 OK\r\nX-Slow: "),
        faults.dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
        faults.dripping(CHUNKED, b"1\r\na\r\n"),
        faults.dripping(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
        faults.flooding(CHUNKED, iter(lambda: b"1\r\na\r\n" * 1000, b"")),
    ],
)
def test_deadline_ends_what_is_slow(run: Run, raw_server: RawServer, fault: Respond) -> None:
    """Slow headers, slow bodies and bodies without end: the deadline ends them all."""
    with pytest.raises(errors.APITimeoutError, match=r"the deadline of 0\.3 s has passed"):
        run(get, base_url=raw_server(fault), deadline=0.3, max_answer_bytes=None)


def test_deadline_bounds_all_attempts(run: Run, raw_server: RawServer) -> None:
    """However many retries are permitted, the deadline is that of all of them."""
    base_url = raw_server(*[faults.hanging] * 99)
    with pytest.raises(errors.APITimeoutError) as caught:
        run(get, base_url=base_url, deadline=1, timeout=0.1, max_retries=99)
    assert 1 < caught.value.attempts < 99


def test_deadline_bounds_what_is_sent(run: Run, raw_server: RawServer) -> None:
    """A server that does not read a large body is not waited for longer than the deadline."""
    released: list[socket.socket] = []

    def deaf(connection: socket.socket) -> None:
        released.append(connection.dup())  # stays open, and nobody reads

    with pytest.raises(errors.APITimeoutError, match="deadline"):
        run(
            lambda zoom: zoom.request("PUT", "/a", content=b"0" * 50_000_000),
            base_url=raw_server(deaf),
            deadline=0.3,
        )
    for each in released:
        each.close()


def test_clients_of_ones_own_keep_the_deadline(raw_server: RawServer) -> None:
    """An httpx client that was passed in keeps the deadline of the call, too."""
    base_url = raw_server(faults.dripping(b"HTTP/1.1 200 OK\r\nX-Slow: "))
    with httpx.Client() as http, pytest.raises(errors.APITimeoutError, match="deadline"):
        Zoom(AUTH, base_url=base_url, http_client=http, deadline=0.3).webinars.get(1)


def test_bomb(run: Run, raw_server: RawServer) -> None:
    """A gzip bomb is an AnswerTooLargeError, or the failure that its status says."""
    for status, cls in [("200 OK", errors.AnswerTooLargeError), ("400 No", errors.BadRequestError)]:
        base_url = raw_server(saying(message(status, faults.bomb(2**27), GZIP)))
        with pytest.raises(cls) as caught:
            run(get, base_url=base_url)
        assert isinstance(caught.value, errors.APIError)
        assert caught.value.is_body_cut


def test_what_follows_a_packed_body(run: Run, raw_server: RawServer) -> None:
    """What a server sends after the end of what it packed costs next to nothing."""
    packed = gzip.compress(b'{"id": 1, "topic": "Launch"}') + bytes(60 * 2**20)
    base_url = raw_server(saying(message("200 OK", packed, GZIP)))
    assert run(get, base_url=base_url, max_retries=0, deadline=5).topic == "Launch"


@pytest.mark.parametrize(
    "location", ["/v2/webinars/1", "http://127.0.0.1:1/", "https://evil.test/"]
)
def test_redirects_are_not_followed(run: Run, raw_server: RawServer, location: str) -> None:
    """A redirect, in a loop or to another host, is an error, and gets no token."""
    base_url = raw_server(saying(message("302 Found", b"", f"Location: {location}")))
    with pytest.raises(errors.APIError) as caught:
        run(get, base_url=base_url)
    assert caught.value.status_code == 302


def answered(status: int) -> bytes:
    """Return an answer with a status; one that is only for the meantime is followed by another."""
    if status < 200:
        return f"HTTP/1.1 {status} Wait\r\n\r\n".encode() + OK
    if status in (204, 304):
        return f"HTTP/1.1 {status} Said\r\n\r\n".encode()
    return message(f"{status} Said", b'{"id": 1}', "Content-Type: application/json")


def test_every_status(run: Run, raw_server: RawServer) -> None:
    """Each status from 100 to 599 is a value, or an error with just that status."""
    statuses = [each for each in range(100, 600) if each != 101]  # that is no HTTP any more
    results: list[Any] = []
    base_url = raw_server(saying(*map(answered, statuses)))
    run(*[get] * len(statuses), base_url=base_url, max_retries=0, results=results)
    assert results == [None if each < 300 else each for each in statuses]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<result><code>300</code><message>No.</message></result>", "application/xml"),
        (b"<html><body>Proxy</body></html>", "text/html"),
        (b'{"id": 1,', "application/json"),
        (b"[" * 100_000, "application/json"),
        (b"", "application/json"),
        (b"null", "application/json"),
        (b"\xff\xfe\x00", "application/json"),
    ],
)
def test_other_bodies(run: Run, raw_server: RawServer, body: bytes, kind: str) -> None:
    """XML, HTML, broken, deep or no JSON in place of an object is an error of the library."""
    answer = message("200 OK", body, f"Content-Type: {kind}", "X-Odd: caf\xe9")
    with pytest.raises(errors.APIError) as caught:
        run(get, base_url=raw_server(saying(answer)))
    assert not caught.value.is_outcome_unknown


def app() -> ServerToServerOAuth:
    """Return the credentials of an app, whose token endpoint is on the API's host here."""
    return ServerToServerOAuth("account", "client-id", "client-secret")


def test_token_endpoint_down(run: Run, pauses: list[float]) -> None:
    """Where the token endpoint is down nothing was sent, and no POST may have been done."""
    with pytest.raises(errors.ZoomError) as caught:
        run(create, auth=app(), base_url=closed_port())
    assert not caught.value.is_outcome_unknown
    assert "may have" not in str(caught.value)
    assert len(pauses) == 2


@pytest.mark.parametrize(
    "fault",
    [
        faults.hanging,
        faults.dripping(b"HTTP/1.1 200 OK\r\nX-Slow: "),
        faults.dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
    ],
)
def test_token_endpoint_slow(run: Run, raw_server: RawServer, fault: Respond) -> None:
    """A slow token endpoint holds a call up until its deadline, and nothing was done."""
    with pytest.raises(errors.ZoomError) as caught:
        run(create, auth=app(), base_url=raw_server(fault), deadline=0.3)
    assert not caught.value.is_outcome_unknown


def late(connection: socket.socket) -> None:
    """Answer with a token whose head takes far longer than anybody should wait."""
    faults.receive(connection)
    status, _, rest = TOKEN.partition(b"\r\n")
    with suppress(OSError):
        connection.sendall(status + b"\r\nX-Slow: ")
        for _ in range(250):
            if select.select([connection], [], [], faults.PULSE)[0]:
                return
            connection.sendall(b"a")
        connection.sendall(b"\r\n" + rest)
        saying(CREATED)(connection)


def test_token_endpoint_slow_for_a_call_without_deadline(
    run: Run, raw_server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token request has an end of its own: whoever needs the same token waits for it."""
    monkeypatch.setattr(shells, "_LONGEST_REQUEST", HASTE)
    with pytest.raises(errors.TokenRequestError):
        run(create, auth=app(), base_url=raw_server(late), max_retries=0, deadline=None)


@pytest.mark.parametrize("life", ["0", "-1", "1e99", '"soon"', "null", "true"])
def test_token_endpoint_lying_about_expiry(run: Run, raw_server: RawServer, life: str) -> None:
    """Whatever the token endpoint says of a token's life, the call succeeds."""
    token = message("200 OK", b'{"access_token": "token", "expires_in": %s}' % life.encode())
    assert run(get, auth=app(), base_url=raw_server(saying(token, OK))).topic == "Launch"


@pytest.mark.parametrize("body", [b"<html>Maintenance</html>", b"", b"[]", b'{"access_token": 5}'])
def test_token_endpoint_answering_otherwise(run: Run, raw_server: RawServer, body: bytes) -> None:
    """HTML or anything else in place of a token is an OAuthError, without the secret."""
    with pytest.raises(errors.OAuthError) as caught:
        run(get, auth=app(), base_url=raw_server(saying(message("200 OK", body))))
    assert "client-secret" not in str(caught.value)


def test_illegal_header_is_tried_once(run: Run, pauses: list[float], raw_server: RawServer) -> None:
    """A length that contradicts the body cannot be sent, and is not tried three times."""
    options = {"headers": {"Content-Length": "5"}}
    with pytest.raises(errors.InvalidArgumentError, match="cannot be sent"):
        run(
            lambda zoom: zoom.webinars.get(1, request_options=options),
            base_url=raw_server(faults.hanging),
        )
    assert pauses == []


def test_list_that_breaks_off(run: Run, raw_server: RawServer) -> None:
    """A list whose second page is lost says where to go on, and how much came before."""
    items = {"registrants": [{"id": "a"}, {"id": "b"}], "next_page_token": "more"}
    first = message("200 OK", json.dumps(items).encode())
    server = raw_server(saying(first), saying(message("500 No")))
    with pytest.raises(errors.ServerError) as caught:
        run(lambda zoom: zoom.webinars.list_registrants(1), base_url=server)
    assert (caught.value.page_token, caught.value.delivered) == ("more", 2)


@pytest.mark.parametrize("is_packed", [True, False], ids=["packed", "plain"])
def test_large_refusal_of_a_token(run: Run, raw_server: RawServer, *, is_packed: bool) -> None:
    """A 401 of any size is read in part only, also where the token could be renewed."""
    body = faults.bomb(SIZE) if is_packed else b" " * SIZE
    head = f"HTTP/1.1 401 No\r\nContent-Length: {len(body)}\r\n{GZIP if is_packed else 'X: y'}"
    refusing = faults.flooding(f"{head}\r\n\r\n".encode(), [body])
    base_url = raw_server(saying(TOKEN), refusing, saying(TOKEN), refusing)
    tracemalloc.start()
    try:
        with pytest.raises(errors.AuthenticationError) as caught:
            run(get, auth=ServerToServerOAuth("account", "client", "secret"), base_url=base_url)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert caught.value.is_body_cut
    assert peak < SIZE / 4


def echoing(connection: socket.socket) -> None:
    """Answer with a header that is none, and holds the credentials that came, read, too."""
    said = faults.receive(connection).partition(b"uthorization: ")[2].partition(b"\r\n")[0]
    read = base64.b64decode(said.partition(b" ")[2])
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + said + b" " + read + b"\r\n\r\n")


def test_token_endpoint_echoing_credentials(run: Run, raw_server: RawServer) -> None:
    """What the token endpoint sends back of the app's credentials is in no text and no frame."""
    auth = ServerToServerOAuth("account", "client", f"very-{'secret'}")
    with pytest.raises(errors.TokenRequestError) as caught:
        run(get, auth=auth, base_url=raw_server(echoing), max_retries=0)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    cause = caught.value.__cause__
    basic = base64.b64encode(b"client:very-secret").decode()
    assert "illegal header line" in str(caught.value)
    assert cause is not None
    assert cause.__traceback__ is None
    assert cause.__context__ is None
    told = "".join(shown.format(chain=True)) + str(caught.value) + repr(cause.args)
    assert [each for each in (basic, "very-" + "secret") if each in told] == []
