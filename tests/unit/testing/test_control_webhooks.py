"""Events and webhooks that drivers order of a fake Zoom behind a port."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from zoomkit.testing import FakeZoom
from zoomkit.testing.control import Control
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.webhooks import Webhook


def order(control: Control, name: str, /, **fields: object) -> Answer:
    """Send an order as a driver does."""
    headers = {"host": "localhost", "content-type": "application/json"}
    content = json.dumps(fields).encode()
    answer = control.handle(ReceivedRequest("POST", f"/_fake/{name}", "", headers, content))
    assert isinstance(answer, Answer)
    return answer


def test_events_go_to_a_url(fake: FakeZoom) -> None:
    """A receiver behind a port is validated when it is named, and told of what is ordered."""
    webhook = Webhook("secret")

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["content-length"]))
            reply = webhook.receive(self.headers.items(), content)
            self.send_response(reply.status)
            self.send_header("content-length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    control = Control(fake, frozenset({"localhost"}))
    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/hook"
        assert order(control, "webhooks", url=url, secret="wrong").status == 400
        assert order(control, "webhooks", url=url, secret="secret").status == 200
        assert (
            order(control, "emit", event="meeting.started", fields={"topic": "Mine"}).status == 200
        )
        fake.webhooks.deliver()
        server.shutdown()
    webhook.close()
    assert [(each.event, each.is_delivered) for each in fake.deliveries] == [
        ("meeting.started", True)
    ]
    view = ReceivedRequest("GET", "/_fake/deliveries", "", {"host": "localhost"})
    said = control.handle(view)
    assert isinstance(said, Answer)
    assert said.body[0]["body"]["payload"]["object"]["topic"] == "Mine"
    page = control.handle(ReceivedRequest("GET", "/", "", {"host": "localhost"}))
    assert isinstance(page, Answer)
    assert "meeting.started -&gt;" in page.body


def test_orders_that_cannot_be_are_refused(fake: FakeZoom) -> None:
    """An unknown event, and what is no URL, are told to the driver."""
    control = Control(fake, frozenset({"localhost"}))
    assert "meeting.started" in order(control, "emit", event="meeting.start").body["error"]
    assert order(control, "webhooks", url="file:///etc/passwd").status == 400


def test_nothing_listening_is_told(fake: FakeZoom) -> None:
    """A URL at which nobody answers does not pass the validation."""
    control = Control(fake, frozenset({"localhost"}))
    with HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        port = server.server_port
    answer = order(control, "webhooks", url=f"http://127.0.0.1:{port}")
    assert "ConnectError" in answer.body["error"]
