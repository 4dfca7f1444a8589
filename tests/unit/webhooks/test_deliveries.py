"""What deliveries say."""

import hashlib
import hmac
import json
from typing import Any

import pytest

from tests.unit.webhooks.test_signatures import SECRET, shown
from zoomkit import models
from zoomkit.errors import UnreadableEventError
from zoomkit.webhooks import URL_VALIDATION, Event, parse, url_validation

TOKEN = "qgg8vlvZRS6UYooatFL8Aw"


def sent(**fields: Any) -> bytes:
    """Return the body of a delivery."""
    return json.dumps({"event_ts": 1700000000000, **fields}).encode()


def test_a_known_event_has_its_class() -> None:
    """An event of the catalogue is of its generated class, and keeps what has no field."""
    told = {"object": {"id": "123", "topic": "Launch", "brand_new": 1}}
    event = parse(sent(event="meeting.started", payload=told))
    assert isinstance(event, models.MeetingStartedEvent)
    assert event.event_ts == 1700000000000
    assert event.payload
    assert event.payload.object_
    assert event.payload.object_.topic == "Launch"
    assert event.payload.object_["brand_new"] == 1


def test_an_unknown_event_is_kept() -> None:
    """An event that no class is made for is kept as it was sent."""
    event = parse(sent(event="meeting.levitated", payload={"height": 3}, more=True))
    assert isinstance(event, Event)
    assert (event.event, event.payload) == ("meeting.levitated", {"height": 3})
    assert event["more"] is True


@pytest.mark.parametrize("name", ["meeting.started", "no.such"])
@pytest.mark.parametrize("payload", [None, [], "text", 1, {"object": []}, {"object": {"id": {}}}])
def test_odd_payloads_are_events(name: str, payload: Any) -> None:
    """A payload of another shape than documented is no error, known event or not."""
    assert parse(sent(event=name, payload=payload)).event == name


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"null",
        b"[]",
        b"{}",
        b'{"event": null}',
        b'{"event": ""}',
        b'{"event": ["a"]}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_event(body: bytes) -> None:
    """Whatever is no JSON object that names an event is an error of ours."""
    with pytest.raises(UnreadableEventError):
        parse(body)


def test_url_validation_is_answered() -> None:
    """The answer holds the token and its HMAC, as Zoom documents it."""
    event = parse(sent(event=URL_VALIDATION, payload={"plainToken": TOKEN}))
    expected = hmac.new(SECRET.encode(), TOKEN.encode(), hashlib.sha256).hexdigest()
    assert url_validation(event, SECRET) == {"plainToken": TOKEN, "encryptedToken": expected}


@pytest.mark.parametrize(
    "payload", [None, [], {}, {"plainToken": 1}, {"plainToken": ""}, {"plainToken": "v0:1:{}"}]
)
def test_nothing_is_signed_that_is_no_token(payload: Any) -> None:
    """What could be the text of a delivery is not signed: the answer would be its signature."""
    with pytest.raises(UnreadableEventError) as caught:
        url_validation(parse(sent(event=URL_VALIDATION, payload=payload)), SECRET)
    assert SECRET not in shown(caught.value)
