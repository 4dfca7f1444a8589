"""Servers that die, lie or dawdle: every one of them becomes a ZoomError, or is overcome."""

import gzip
import socket
import struct
from collections.abc import Callable

import anyio
import pytest

from tests.integration.conftest import Respond
from zoomkit import AsyncZoom, BearerToken, Zoom, errors

AUTH = BearerToken("token")
RawServer = Callable[..., str]


def receive(connection: socket.socket) -> None:
    """Read one request to its end."""
    data = b""
    while b"\r\n\r\n" not in data or not data.endswith(b"}"):
        data += connection.recv(65536)


def answering(*chunks: bytes) -> Respond:
    """Return a function that reads the request and answers with these bytes."""

    def respond(connection: socket.socket) -> None:
        receive(connection)
        for chunk in chunks:
            connection.sendall(chunk)

    return respond


def reset(connection: socket.socket) -> None:
    """Read the request, then reset the connection instead of closing it."""
    receive(connection)
    linger = struct.pack("ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def dawdle(connection: socket.socket) -> None:
    """Read the request and whatever else comes until the client hangs up, and never answer."""
    while connection.recv(65536):
        pass


OK = answering(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
HEAD = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: application/json\r\n"

BROKEN = [
    pytest.param(answering(), errors.APIConnectionError, id="closed without an answer"),
    pytest.param(reset, errors.APIConnectionError, id="reset"),
    pytest.param(
        answering(b"\x16\x03\x01garbage\r\n\r\n"), errors.APIConnectionError, id="no HTTP"
    ),
    pytest.param(
        answering(HEAD, b"Content-Length: 900\r\n\r\n", b'{"code":3003'),
        errors.APIConnectionError,
        id="cut in the body",
    ),
    pytest.param(
        answering(HEAD, b"Transfer-Encoding: chunked\r\n\r\n", b"zz\r\n"),
        errors.APIConnectionError,
        id="bad chunks",
    ),
    pytest.param(
        answering(HEAD, b"Content-Encoding: gzip\r\n\r\n", b"not gzip"),
        errors.APIConnectionError,
        id="bad gzip",
    ),
    pytest.param(dawdle, errors.APITimeoutError, id="no answer in time"),
    pytest.param(
        answering(HEAD, b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b'{"code":3003}')),
        errors.NotHostError,
        id="good gzip",
    ),
    pytest.param(
        answering(HEAD, b"\r\n", b"\x00\xff" * 40_000), errors.BadRequestError, id="binary body"
    ),
    pytest.param(
        answering(b"HTTP/1.1 520 \r\nConnection: close\r\n\r\n"),
        errors.ServerError,
        id="status 520",
    ),
    pytest.param(
        answering(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"),
        errors.WebinarPlanMissingError,
        id="200 that is a failure",
    ),
]


@pytest.mark.parametrize(("respond", "cls"), BROKEN)
def test_blocking_client(
    respond: Respond, cls: type[errors.ZoomError], raw_server: RawServer
) -> None:
    """Whatever a server does, the blocking client raises the error that fits."""
    with (
        Zoom(AUTH, base_url=raw_server(respond), max_retries=0, timeout=0.5) as zoom,
        pytest.raises(errors.ZoomError) as caught,
    ):
        zoom.webinars.end(68423085)
    assert type(caught.value) is cls


@pytest.mark.anyio
@pytest.mark.parametrize(("respond", "cls"), BROKEN)
async def test_awaiting_client(
    respond: Respond, cls: type[errors.ZoomError], raw_server: RawServer
) -> None:
    """Whatever a server does, the awaiting client raises the error that fits."""
    options = {"base_url": raw_server(respond), "max_retries": 0, "timeout": 0.5}
    async with AsyncZoom(AUTH, **options) as zoom:  # type: ignore[arg-type]
        with pytest.raises(errors.ZoomError) as caught:
            await zoom.webinars.end(68423085)
    assert type(caught.value) is cls


@pytest.mark.parametrize("respond", [answering(), reset, dawdle])
def test_dead_connection_is_overcome(
    respond: Respond, raw_server: RawServer, pauses: list[float]
) -> None:
    """A connection that dies is replaced, and the call succeeds."""
    with Zoom(AUTH, base_url=raw_server(respond, OK), timeout=0.5) as zoom:
        zoom.webinars.end(68423085)
    assert len(pauses) == 1


def test_nobody_listens(pauses: list[float]) -> None:
    """A refused connection is an APIConnectionError after the retries are used up."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        base_url = f"http://127.0.0.1:{unused.getsockname()[1]}/v2"
        with Zoom(AUTH, base_url=base_url) as zoom, pytest.raises(errors.APIConnectionError):
            zoom.webinars.end(68423085)
    assert len(pauses) == 2


@pytest.mark.anyio
async def test_cancelled_call_leaves_the_client_usable(raw_server: RawServer) -> None:
    """Cancelling a call that hangs closes its connection; the next call works."""
    async with AsyncZoom(AUTH, base_url=raw_server(dawdle, OK)) as zoom:
        with anyio.move_on_after(0.05) as scope:
            await zoom.webinars.end(68423085)
        assert scope.cancelled_caught
        await zoom.webinars.end(68423085)
