"""How deliveries are answered and handed on, in threads."""

import hashlib
import hmac
import json
import logging
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.unit.webhooks.test_deliveries import TOKEN, sent
from tests.unit.webhooks.test_signatures import SECRET
from zoomkit.errors import ConfigurationError
from zoomkit.webhooks import URL_VALIDATION, Reply, Webhook, sign

PATIENCE = 10.0  # seconds
STARTED = sent(event="meeting.started", payload={"object": {"topic": "Launch"}})


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    """A webhook that is closed in the end."""
    made = Webhook([SECRET, "secret-of-before"])
    yield made
    made.close()


def delivered(webhook: Webhook, body: bytes = STARTED, secret: str = SECRET) -> Reply:
    """Deliver something that is signed."""
    return webhook.receive(sign(body, secret), body)


def test_handlers_of_the_event_run(webhook: Webhook) -> None:
    """All handlers of an event and those of any run, and no others."""
    seen: list[str] = []
    webhook.on("meeting.started", "meeting.ended")(lambda event: seen.append(f"a {event.event}"))
    webhook.on("meeting.started")(lambda event: seen.append(f"b {event.payload.object_.topic}"))
    webhook.on("meeting.deleted")(lambda _: seen.append("c"))
    webhook.on()(lambda event: seen.append(f"d {event.event}"))
    assert delivered(webhook).status == 204
    assert delivered(webhook, sent(event="no.such")).status == 204
    webhook.close()
    assert sorted(seen) == ["a meeting.started", "b Launch", "d meeting.started", "d no.such"]


def test_the_answer_waits_for_no_handler(webhook: Webhook) -> None:
    """The answer is there while the handler still runs."""
    began, go_on = threading.Event(), threading.Event()
    ended: list[bool] = []

    @webhook.on("meeting.started")
    def slow(_: object) -> None:
        began.set()
        ended.append(go_on.wait(PATIENCE))

    assert delivered(webhook).status == 204
    assert ended == []
    assert began.wait(PATIENCE)
    go_on.set()
    webhook.close()
    assert ended == [True]


def test_an_awaited_handler_runs_without_an_event_loop(webhook: Webhook) -> None:
    """Where no event loop runs, a coroutine gets one of its own."""
    seen: list[str] = []

    class Noting:
        async def __call__(self, event: Any) -> None:
            seen.append(event.event)

    webhook.on("meeting.started")(Noting())
    delivered(webhook)
    webhook.close()
    assert seen == ["meeting.started"]


def test_a_failing_handler_is_logged(webhook: Webhook, logged: pytest.LogCaptureFixture) -> None:
    """What a handler raises is logged, and stops no other."""
    seen: list[str] = []

    @webhook.on("meeting.started")
    def fails(_: object) -> None:
        raise ValueError("on purpose")

    @webhook.on("meeting.started")
    async def fails_too(_: object) -> None:
        raise ValueError("on purpose, too")

    webhook.on("meeting.started")(lambda event: seen.append(event.event))
    delivered(webhook)
    webhook.close()
    assert seen == ["meeting.started"]
    errors = [record for record in logged.records if record.levelno == logging.ERROR]
    assert len(errors) == 2
    assert {record.name for record in errors} == {"zoomkit"}
    assert all("failed for the event meeting.started" in each.getMessage() for each in errors)
    assert {str(record.exc_info[1]) for record in errors if record.exc_info} == {
        "on purpose",
        "on purpose, too",
    }


@pytest.mark.parametrize("secret", [SECRET, "secret-of-before"])
def test_url_validation(webhook: Webhook, secret: str) -> None:
    """A URL validation is answered with the secret that it is signed with; no handler sees it."""
    webhook.on()(lambda _: pytest.fail("it is no event"))
    reply = delivered(webhook, sent(event=URL_VALIDATION, payload={"plainToken": TOKEN}), secret)
    assert reply.status == 200
    assert dict(reply.headers) == {"content-type": "application/json"}
    expected = hmac.new(secret.encode(), TOKEN.encode(), hashlib.sha256).hexdigest()
    assert json.loads(reply.body) == {"plainToken": TOKEN, "encryptedToken": expected}


@pytest.mark.parametrize(
    ("body", "secret", "status"),
    [
        (STARTED, "another-secret", 401),
        (sent(event=URL_VALIDATION, payload={"plainToken": TOKEN}), "another-secret", 401),
        (sent(event=URL_VALIDATION, payload={}), SECRET, 400),
        (b"{}", SECRET, 400),
        (b" " * (1024 * 1024 + 1), SECRET, 413),
    ],
)
def test_what_is_refused(
    webhook: Webhook, body: bytes, secret: str, status: int, logged: pytest.LogCaptureFixture
) -> None:
    """What is not Zoom's, no event or too large is refused; nothing runs, no secret is logged."""
    webhook.on()(lambda _: pytest.fail("it was refused"))
    assert delivered(webhook, body, secret) == Reply(status)
    webhook.close()
    assert SECRET not in logged.text
    assert SECRET not in repr(webhook)


def test_too_many_are_put_off(logged: pytest.LogCaptureFixture) -> None:
    """What finds no place is answered 503, so that Zoom sends it again; then there is place."""
    webhook = Webhook(SECRET, workers=1, max_pending=2)
    go_on = threading.Event()
    seen: list[object] = []

    @webhook.on("meeting.started")
    def slow(event: object) -> None:
        assert go_on.wait(PATIENCE)
        seen.append(event)

    assert [delivered(webhook).status for _ in range(3)] == [204, 204, 503]
    assert "put off" in logged.text
    go_on.set()
    until = time.monotonic() + PATIENCE
    while len(seen) < 2 and time.monotonic() < until:
        threading.Event().wait(0.001)
    while (status := delivered(webhook).status) == 503 and time.monotonic() < until:
        threading.Event().wait(0.001)
    assert status == 204
    webhook.close()
    assert len(seen) == 3
    assert delivered(webhook).status == 503


def test_close_waits_no_longer_than_told(logged: pytest.LogCaptureFixture) -> None:
    """Whoever closes does not wait for ever for a handler that hangs; that is logged."""
    webhook = Webhook(SECRET, workers=1, close_seconds=0.01)
    go_on = threading.Event()
    webhook.on("meeting.started")(lambda _: go_on.wait(PATIENCE))
    delivered(webhook)
    delivered(webhook)
    webhook.close()
    assert "2 handlers of events had not ended" in logged.text
    go_on.set()


def test_a_misspelt_event_makes_a_warning(webhook: Webhook) -> None:
    """A name like a known one makes a warning in the caller's own line; a new one makes none."""
    with pytest.warns(UserWarning, match=r"Did you mean 'meeting\.started'") as caught:
        webhook.on("meeting.startd")(print)
    assert caught[0].filename == __file__
    webhook.on("whiteboard.flew_away")(print)


@pytest.mark.parametrize(
    "wrong",
    [
        {"window": 0},
        {"max_body_bytes": 0},
        {"workers": 0},
        {"max_pending": 0},
        {"close_seconds": -1},
    ],
)
def test_wrong_numbers(wrong: dict[str, Any]) -> None:
    """A number that makes no sense is an error when the webhook is made."""
    with pytest.raises(ConfigurationError):
        Webhook(SECRET, **wrong)
