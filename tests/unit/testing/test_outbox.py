"""Webhooks that a fake Zoom sends."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from zoomkit import Zoom, errors, events
from zoomkit.testing import FakeZoom
from zoomkit.webhooks import Webhook, verify

SECRET = "secret-of-a-test"
DOCUMENT = json.loads(
    (Path(__file__).parents[3] / "spec" / "openapi.json").read_text(encoding="utf-8")
)


def check(body: Any) -> None:
    """Hold a body against the schema of its event."""
    operation = DOCUMENT["webhooks"][body["event"]]["post"]
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    jsonschema.validate(body, {**schema, "components": DOCUMENT["components"]})


def names(fake: FakeZoom) -> list[str]:
    """Return what was sent."""
    return [each.event for each in fake.deliveries]


@pytest.fixture
def received() -> list[httpx.Request]:
    """What `take` was given."""
    return []


@pytest.fixture
def take(received: list[httpx.Request]) -> Callable[[httpx.Request], None]:
    """A receiver that takes everything."""
    return received.append


@pytest.mark.parametrize("name", events.load())
def test_every_event_can_be_told_as_documented(fake: FakeZoom, name: str) -> None:
    """What is emitted is the documented body, with the account and the time of the fake."""
    body = fake.emit(name)
    check(body)
    assert body["event"] == name
    said = body["payload"]
    assert said.get("account_id", said.get("accountId", "fake-account")) == "fake-account"


def test_fields_are_put_where_they_belong(fake: FakeZoom) -> None:
    """A field goes to what the event is about, and else to what is in it, in its form."""
    body = fake.emit("meeting.participant_joined", id=123, topic="Mine", user_name="Ada")
    about = body["payload"]["object"]
    assert (about["id"], about["topic"]) == ("123", "Mine")
    assert about["participant"]["user_name"] == "Ada"
    nested = fake.emit("meeting.participant_joined", participant={"email": "ada@example.com"})
    assert nested["payload"]["object"]["participant"]["email"] == "ada@example.com"
    assert nested["payload"]["object"]["participant"]["user_name"] == "Jonas Lindqvist"


def test_an_unknown_event_names_the_nearest(fake: FakeZoom) -> None:
    """The error says which event was meant."""
    with pytest.raises(errors.UnknownEventError, match=r"'meeting\.started'"):
        fake.emit("meeting.start")
    with pytest.raises(errors.UnknownEventError, match=r"'meeting\.started'"):
        fake.send_webhooks_to(lambda _: None, events=["meeting.start"], validate=False)


def test_an_unknown_field_names_the_nearest(fake: FakeZoom) -> None:
    """The error says which field was meant, nested ones included."""
    with pytest.raises(errors.InvalidArgumentError, match="'topic'"):
        fake.emit("meeting.started", topik="Mine")
    with pytest.raises(errors.InvalidArgumentError, match="'email'"):
        fake.emit("meeting.participant_joined", participant={"emai": "x"})
    with pytest.raises(errors.InvalidArgumentError, match="duration"):
        fake.emit("meeting.started", duration=["long"])


def test_what_happens_is_told(fake: FakeZoom, zoom: Zoom, take: Any) -> None:
    """State changes are told in order, with what is true here and nothing made up."""
    meeting = fake.add_meeting(topic="Mine", settings={"approval_type": 0})
    fake.send_webhooks_to(take, SECRET, validate=False)
    zoom.meetings.add_registrant(int(meeting.id), email="ada@example.com", first_name="Ada")
    fake.join(meeting, "Ada", "ada@example.com")
    zoom.meetings.end(int(meeting.id))
    fake.publish_recording(meeting)
    assert names(fake) == [
        "meeting.registration_created",
        "meeting.started",
        "meeting.participant_joined",
        "meeting.participant_left",
        "meeting.ended",
        "recording.completed",
    ]
    for each in fake.deliveries:
        check(each.body)
        about = each.body["payload"]["object"]
        assert (about["topic"], int(about["id"])) == ("Mine", meeting.id)
    registrant = fake.deliveries[0].body["payload"]["object"]["registrant"]
    assert registrant["email"] == "ada@example.com"
    assert "address" not in registrant
    assert len(fake.deliveries[-1].body["payload"]["object"]["recording_files"]) == 2


def test_deliveries_are_signed(fake: FakeZoom, take: Any, received: list[httpx.Request]) -> None:
    """The signature is that of the body that is sent."""
    fake.send_webhooks_to(take, SECRET, validate=False)
    fake.emit("meeting.started")
    verify(received[0].content, received[0].headers, SECRET)
    with pytest.raises(errors.WebhookSignatureError):
        verify(received[0].content, received[0].headers, "another")


@pytest.mark.parametrize("kind", ["asgi", "wsgi"])
def test_an_application_is_validated_and_told(fake: FakeZoom, kind: str) -> None:
    """The library's own applications pass the validation and hand the event on."""
    seen: list[Any] = []
    webhook = Webhook(SECRET)
    if kind == "asgi":

        @webhook.on("meeting.started")
        async def started(event: Any) -> None:
            seen.append(event)

    else:
        webhook.on("meeting.started")(seen.append)
    fake.send_webhooks_to(getattr(webhook, kind)(), SECRET)
    fake.emit("meeting.started", topic="Mine")
    webhook.close()
    assert [each.payload.object_.topic for each in seen] == ["Mine"]
    assert fake.deliveries[0].attempts[0].status == 204


@pytest.mark.parametrize(
    "answer", [None, 500, {"plainToken": "x", "encryptedToken": "y"}, httpx.Response(200)]
)
def test_a_receiver_that_fails_the_validation_is_refused(fake: FakeZoom, answer: Any) -> None:
    """Nothing is sent to who does not answer the validation rightly, and the error says why."""
    with pytest.raises(errors.WebhookError, match="URL validation"):
        fake.send_webhooks_to(lambda _: answer, SECRET)
    with pytest.raises(errors.WebhookError, match="URL validation"):
        fake.send_webhooks_to(Webhook("another").wsgi(), SECRET)
    fake.emit("meeting.started")
    assert fake.deliveries == []


def test_what_fails_is_sent_again_three_times(fake: FakeZoom) -> None:
    """It is tried after 5, 30 and 90 more minutes by the fake's clock, and then no more."""
    fake.send_webhooks_to(lambda _: 500, SECRET, validate=False)
    fake.emit("meeting.started")
    delivery = fake.deliveries[0]
    for minutes, count in ((4.9, 1), (0.1, 2), (29.9, 2), (0.1, 3), (89.9, 3), (0.1, 4), (999, 4)):
        fake.advance(minutes=minutes)
        assert len(delivery.attempts) == count
    assert (delivery.is_delivered, delivery.due) == (False, None)


def test_what_is_taken_in_the_end_is_delivered(fake: FakeZoom) -> None:
    """A receiver that fails, by an answer or an error, is told again, and once is enough."""
    answers: list[Any] = [OSError("down"), 503, 204]

    def take(_: httpx.Request) -> int:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return int(answer)

    fake.send_webhooks_to(take, SECRET, validate=False)
    fake.emit("meeting.started")
    fake.advance(hours=9)
    delivery = fake.deliveries[0]
    assert [each.status for each in delivery.attempts] == [None, 503, 204]
    assert delivery.is_delivered
    assert any("down" in each for each in fake.warnings)


def test_a_receiver_can_call_the_fake(fake: FakeZoom, zoom: Zoom) -> None:
    """A delivery comes after the answer, with no lock held, and what it causes comes after it."""
    meeting = fake.add_meeting()
    seen: list[str] = []

    def take(request: httpx.Request) -> None:
        seen.append(json.loads(request.content)["event"])
        if seen[-1] == "meeting.started":
            zoom.meetings.end(int(meeting.id))

    fake.send_webhooks_to(take, SECRET, validate=False)
    fake.join(meeting, "Ada")
    assert seen == [
        "meeting.started",
        "meeting.participant_joined",
        "meeting.participant_left",
        "meeting.ended",
    ]


def test_only_what_is_wanted_is_sent(fake: FakeZoom, take: Any) -> None:
    """A receiver can want some events, and a reset forgets what was sent."""
    fake.send_webhooks_to(take, SECRET, events=["meeting.ended"], validate=False)
    meeting = fake.add_meeting()
    fake.start(meeting)
    fake.end(meeting)
    assert names(fake) == ["meeting.ended"]
    fake.reset()
    assert fake.deliveries == []


def test_each_is_sent_what_it_wants(fake: FakeZoom) -> None:
    """Of two receivers with wishes of their own neither gets what the other wants."""
    got: list[tuple[int, str]] = []
    for number, wanted in enumerate(("meeting.started", "meeting.ended")):

        def take(request: httpx.Request, number: int = number) -> None:
            got.append((number, json.loads(request.content)["event"]))

        fake.send_webhooks_to(take, SECRET, events=[wanted], validate=False)
    meeting = fake.add_meeting()
    fake.start(meeting)
    fake.end(meeting)
    assert got == [(0, "meeting.started"), (1, "meeting.ended")]


def test_no_secret_is_shown(fake: FakeZoom, take: Any) -> None:
    """The secret stands in nothing that is printed."""
    fake.send_webhooks_to(take, SECRET, validate=False)
    fake.emit("meeting.started")
    assert SECRET not in repr(vars(fake.webhooks)) + repr(fake.deliveries)
