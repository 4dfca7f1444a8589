"""Webhooks behind real servers: ASGI by uvicorn, WSGI by wsgiref."""

import asyncio
import http.client
import json
import os
import socket
import threading
import time
import wsgiref.simple_server
import wsgiref.validate
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Queue
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
import uvicorn

from tests.unit.webhooks.test_deliveries import TOKEN, sent
from tests.unit.webhooks.test_signatures import SECRET
from zoomkit.testing import serve
from zoomkit.webhooks import URL_VALIDATION, Webhook, sign

PATIENCE = 10.0  # seconds
ZOOMS_PATIENCE = 3.0
STARTED = sent(event="meeting.started", payload={"object": {"topic": "Launch"}})
OTHER = sent(event="no.such")


class _Quiet(wsgiref.simple_server.WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Write nothing."""


@contextmanager
def wsgi_served(application: Any) -> Iterator[str]:
    """Serve a WSGI application on loopback, watched by wsgiref's validator."""
    server = wsgiref.simple_server.make_server(
        "127.0.0.1", 0, wsgiref.validate.validator(application), handler_class=_Quiet
    )
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    """A webhook."""
    made = Webhook(SECRET, max_body_bytes=10_000, close_seconds=PATIENCE)
    yield made
    made.close()


@pytest.fixture(params=["asgi", "wsgi"])
def url(request: pytest.FixtureRequest, webhook: Webhook) -> Iterator[str]:
    """Where the webhook is served, in either way."""
    is_asgi = request.param == "asgi"
    serving = serve(webhook.asgi()) if is_asgi else wsgi_served(webhook.wsgi())
    with serving as base_url:
        yield base_url


def delivered(url: str, body: bytes = STARTED, secret: str = SECRET) -> httpx.Response:
    """Deliver something as Zoom does, who waits for 3 s."""
    headers = {"content-type": "application/json", **sign(body, secret)}
    return httpx.post(url, content=body, headers=headers, timeout=ZOOMS_PATIENCE)


def test_events_arrive(webhook: Webhook, url: str) -> None:
    """Handlers of both kinds get the event, after an answer without a body."""
    seen: Queue[tuple[str, str]] = Queue()

    @webhook.on("meeting.started")
    def note(event: Any) -> None:
        seen.put(("blocks", event.payload.object_.topic))

    @webhook.on("meeting.started")
    async def note_awaited(event: Any) -> None:
        await asyncio.sleep(0)
        seen.put(("awaits", event.payload.object_.topic))

    answer = delivered(url)
    assert (answer.status_code, answer.content) == (204, b"")
    found = {seen.get(timeout=PATIENCE) for _ in range(2)}
    assert found == {("blocks", "Launch"), ("awaits", "Launch")}


def test_slow_handlers_delay_no_answer(webhook: Webhook, url: str) -> None:
    """The answer comes while all handlers wait; one that blocks does not stop the others."""
    go_on = threading.Event()
    seen: Queue[str] = Queue()

    @webhook.on("meeting.started")
    def slow(_: Any) -> None:
        assert go_on.wait(PATIENCE)
        seen.put("blocks")

    @webhook.on("meeting.started")
    async def slow_awaited(_: Any) -> None:
        assert await asyncio.to_thread(go_on.wait, PATIENCE)
        seen.put("awaits")

    assert [delivered(url).status_code for _ in range(5)] == [204] * 5
    assert seen.empty()
    go_on.set()
    found = [seen.get(timeout=PATIENCE) for _ in range(10)]
    assert sorted(found) == ["awaits"] * 5 + ["blocks"] * 5


def test_url_validation(url: str) -> None:
    """Zoom's question whether the URL is the app's is answered as JSON."""
    answer = delivered(url, sent(event=URL_VALIDATION, payload={"plainToken": TOKEN}))
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["plainToken"] == TOKEN


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_wrong_methods(url: str, method: str) -> None:
    """Whatever is no POST is answered 405, with the method that is allowed."""
    answer = httpx.request(method, url, headers=sign(b"", SECRET))
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


def test_what_is_not_zooms(webhook: Webhook, url: str) -> None:
    """A wrong signature, none, and an unreadable body are refused, and no handler runs."""
    webhook.on()(lambda _: pytest.fail("it was refused"))
    assert delivered(url, secret="another-secret").status_code == 401
    assert httpx.post(url, content=STARTED).status_code == 401
    assert delivered(url, b"{}").status_code == 400


def test_large_bodies(webhook: Webhook, url: str) -> None:
    """Up to the limit a body is read; beyond it is refused unread, by its length."""
    largest = sent(event="no.such", payload="")
    largest = largest.replace(b'""', b'"%s"' % (b"x" * (10_000 - len(largest))))
    assert len(largest) == webhook.max_body_bytes
    assert delivered(url, largest).status_code == 204
    target = urlsplit(url)
    connection = http.client.HTTPConnection(target.netloc, timeout=PATIENCE)
    connection.putrequest("POST", target.path)
    connection.putheader("Content-Length", str(10**12))
    connection.endheaders()
    assert connection.getresponse().status == 413  # nothing of the body was sent
    connection.close()


def raw(url: str, *pieces: bytes) -> bytes:
    """Send bytes, say that there is no more, and return the beginning of the answer."""
    target = urlsplit(url)
    with socket.create_connection((target.hostname, target.port or 80), PATIENCE) as connection:
        for piece in pieces:
            connection.sendall(piece)
        connection.shutdown(socket.SHUT_WR)
        return connection.recv(100)


def test_bodies_that_end_early(webhook: Webhook, url: str) -> None:
    """A body that breaks off runs no handler."""
    webhook.on()(lambda _: pytest.fail("it broke off"))
    signed = "".join(f"{name}: {value}\r\n" for name, value in sign(STARTED, SECRET).items())
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n{signed}\r\n"
    answer = raw(url, head.encode(), STARTED)
    assert b" 204 " not in answer
    assert b" 500 " not in answer


def test_chunks_are_counted(webhook: Webhook) -> None:
    """A body without a length is read up to the limit; one that lies beyond is refused."""
    with serve(webhook.asgi()) as url:
        small = httpx.post(
            url, content=iter([STARTED[:9], STARTED[9:]]), headers=sign(STARTED, SECRET)
        )
        assert small.status_code == 204
        large = httpx.post(url, content=iter([b"x" * 4000] * 3))
        assert large.status_code == 413


def test_wsgi_wants_a_length(webhook: Webhook) -> None:
    """A WSGI server that does not say where the body ends gets no body from us."""
    with wsgi_served(webhook.wsgi()) as url:
        answer = raw(url, b"POST /hook HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert b" 411 " in answer


def test_a_slow_body_is_given_up(webhook: Webhook, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body that does not come is answered 408, before Zoom gives up."""
    monkeypatch.setattr("zoomkit.webhooks.asgi._LONGEST_BODY", 0.05)
    with serve(webhook.asgi()) as url:
        target = urlsplit(url)
        connection = http.client.HTTPConnection(target.netloc, timeout=PATIENCE)
        connection.putrequest("POST", target.path)
        connection.putheader("Content-Length", "10")
        connection.endheaders()
        assert connection.getresponse().status == 408
        connection.close()


def test_shutdown_waits_for_handlers(webhook: Webhook) -> None:
    """A server that stops lets the handlers end that it has begun, tasks and threads."""
    go_on, began = threading.Event(), Queue[str]()
    ended: list[str] = []

    @webhook.on("meeting.started")
    def note(_: Any) -> None:
        began.put("")
        assert go_on.wait(PATIENCE)
        ended.append("blocks")

    @webhook.on("meeting.started")
    async def note_awaited(_: Any) -> None:
        began.put("")
        assert await asyncio.to_thread(go_on.wait, PATIENCE)
        ended.append("awaits")

    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(webhook.asgi(), log_level="warning", lifespan="on")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    assert delivered(f"http://127.0.0.1:{listener.getsockname()[1]}/").status_code == 204
    began.get(timeout=PATIENCE)
    began.get(timeout=PATIENCE)
    server.should_exit = True
    until = time.monotonic() + PATIENCE
    while webhook.receive(sign(OTHER, SECRET), OTHER).status != 503 and time.monotonic() < until:
        thread.join(0.001)
    assert thread.is_alive()
    assert ended == []
    go_on.set()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert sorted(ended) == ["awaits", "blocks"]
    listener.close()


def test_an_awaited_close_lets_tasks_end() -> None:
    """An application in which ours is mounted closes it itself; one that hangs is cancelled."""

    async def run() -> list[str]:
        webhook = Webhook(SECRET, close_seconds=0.05)
        seen: list[str] = []

        @webhook.on("meeting.started")
        async def hangs(_: Any) -> None:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                seen.append("cancelled")
                raise

        assert webhook.receive(sign(STARTED, SECRET), STARTED).status == 204
        await webhook.aclose()
        await asyncio.sleep(0)
        return seen

    assert asyncio.run(run()) == ["cancelled"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_child_process_has_threads_of_its_own(webhook: Webhook) -> None:
    """A webhook that was used before a fork, as by servers that load first, works after it."""
    used = threading.Event()
    webhook.on("meeting.started")(lambda _: used.set())
    webhook.receive(sign(STARTED, SECRET), STARTED)
    assert used.wait(PATIENCE)
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            webhook.on("meeting.ended")(lambda _: os.write(writer, b"done"))
            body = json.dumps({"event": "meeting.ended"}).encode()
            webhook.receive(sign(body, SECRET), body)
            webhook.close()
        finally:
            os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    assert os.read(reader, 10) == b"done"
    os.close(reader)


def test_other_scopes_are_closed() -> None:
    """A web socket is closed."""
    sent_back: list[Any] = []

    async def run() -> None:
        async def send(message: Any) -> None:
            await asyncio.sleep(0)
            sent_back.append(message)

        async def receive() -> Any:
            await asyncio.sleep(0)
            return {"type": "websocket.connect"}

        await Webhook(SECRET).asgi()({"type": "websocket"}, receive, send)

    asyncio.run(run())
    assert sent_back == [{"type": "websocket.close", "code": 1003}]
