"""Webhooks that are sent again: when the clock is moved, and by themselves when time passes."""

import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from tests.served_fake import HTTP, Start
from zoomkit.testing import Clock, Delivery, FakeZoom
from zoomkit.webhooks import Webhook

SECRET = "secret-of-a-test"
BOUND = 30.0  # seconds


class Receiver(BaseHTTPRequestHandler):
    """Passes the validation, refuses the first event, and takes what comes then."""

    webhook = Webhook(SECRET)
    seen = 0

    def do_POST(self) -> None:
        """Take a delivery."""
        content = self.rfile.read(int(self.headers["content-length"]))
        is_event = b"url_validation" not in content
        Receiver.seen += is_event
        reply = self.webhook.receive(self.headers.items(), content)
        status = 500 if is_event and Receiver.seen == 1 else reply.status
        self.send_response(status)
        self.send_header("content-length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def hook() -> Iterator[str]:
    """Where the receiver is."""
    Receiver.seen = 0
    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/hook"
        server.shutdown()


def until(claim: Callable[[], bool]) -> None:
    """Wait until something is so, within a bound."""
    ends_at = time.monotonic() + BOUND
    while not claim():
        assert time.monotonic() < ends_at
        time.sleep(0.01)


def test_advancing_a_server_sends_again(start: Start, hook: str) -> None:
    """What a receiver refused is sent again once `/_fake/advance` has moved the clock enough."""
    server = start()
    assert server.post("webhooks", url=hook, secret=SECRET).is_success
    assert server.post("emit", event="meeting.started").is_success

    def statuses() -> list[int]:
        deliveries = HTTP.get(f"{server.url}/_fake/deliveries").json()
        return [each["status"] for sent in deliveries for each in sent["attempts"]]

    until(lambda: statuses() == [500])
    assert server.post("advance", minutes=4).is_success
    assert statuses() == [500]
    assert server.post("advance", minutes=1).is_success
    until(lambda: statuses() == [500, 204])


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Delivery]:
    """Send an event to a receiver that refuses everything; retries follow after moments."""
    monkeypatch.setattr("zoomkit.testing.outbox.RETRIES", (0.02, 0.02, 0.02))

    def send(clock: Clock) -> Delivery:
        fake = FakeZoom(clock=clock)
        fake.send_webhooks_to(lambda _: httpx.Response(500), SECRET, validate=False)
        fake.emit("meeting.started")
        return fake.deliveries[0]

    return send


def test_where_time_passes_it_is_sent_by_itself(refused: Callable[..., Delivery]) -> None:
    """Under a clock that runs nobody has to ask: all attempts are made, and no more."""
    delivery = refused(Clock.running())
    until(lambda: len(delivery.attempts) == 4)
    assert delivery.due is None


def test_where_time_stands_still_nothing_is_sent(refused: Callable[..., Delivery]) -> None:
    """A clock that only tests move lets nothing happen beside them."""
    before = threading.active_count()
    delivery = refused(Clock())
    assert len(delivery.attempts) == 1
    assert threading.active_count() == before
