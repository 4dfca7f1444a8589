"""Team Chat: what is said is there for those whom it was said to."""

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom

HOST = "host@example.com"
BAO = "bao@example.com"


def test_channel(fake: FakeZoom, zoom: Zoom, events: list[str]) -> None:
    """Who makes a channel owns it; members come and go; messages go with it."""
    fake.add_user(BAO, first_name="Bao")
    channels = zoom.chat.channels
    made = channels.create(HOST, name="Launch", type_=1, members=[{"email": BAO}])
    key = str(made.id)
    assert [(each.email, each.role) for each in channels.list_members(key)] == [
        (HOST, "owner"),
        (BAO, "member"),
    ]
    assert [each.name for each in channels.list(BAO)] == ["Launch"]
    sent = zoom.chat.messages.send(HOST, message="Hello", to_channel=key)
    (message,) = zoom.chat.messages.list(BAO, to_channel=key, date="2026-03-02")
    assert (message.id, message.message, message.sender) == (sent.id, "Hello", HOST)
    channels.delete(key)
    with pytest.raises(errors.APIError):
        zoom.chat.messages.get(HOST, str(sent.id), to_channel=key)
    assert events == ["chat_channel.created", "chat_message.sent", "chat_channel.deleted"]


def test_message_between_two(fake: FakeZoom, zoom: Zoom) -> None:
    """A message is changed and deleted by who sent it, and seen by both."""
    fake.add_user(BAO)
    fake.add_user("mei@example.com")
    messages = zoom.chat.messages
    sent = str(messages.send(HOST, message="Hello", to_contact=BAO).id)
    messages.update(HOST, sent, message="Hello, Bao", to_contact=BAO)
    (seen,) = messages.list(BAO, to_contact=HOST, date="2026-03-02")
    assert seen.message == "Hello, Bao"
    assert not list(messages.list("mei@example.com", to_contact=HOST, date="2026-03-02"))
    with pytest.raises(errors.APIError):
        messages.delete(BAO, sent, to_contact=HOST)
    messages.delete(HOST, sent, to_contact=BAO)
    assert not list(messages.list(BAO, to_contact=HOST, date="2026-03-02"))
