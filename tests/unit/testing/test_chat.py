"""Team Chat: channels, who is in them, and what is said."""

from typing import Any

import pytest

from zoomkit import errors
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import Record

AMARA = "amara@example.com"


@pytest.fixture
def amara(fake: FakeZoom) -> Record:
    """A user beside the owner."""
    return fake.add_user(AMARA, first_name="Amara", last_name="Okafor")


@pytest.fixture
def channel(zoom: Any, amara: Record) -> str:
    """A channel in which both are."""
    made = zoom.chat.channels.create(
        "me", name="News", type_=1, members=[{"email": amara["email"]}]
    )
    return str(made.id)


def test_channel(zoom: Any, channel: str, events: list[str]) -> None:
    """A channel is shown, listed, changed, and gone with what was said in it."""
    with pytest.raises(errors.APIError):
        zoom.chat.channels.create("me", name="News", type_=1)
    zoom.chat.channels.update(channel, name="Old news")
    assert zoom.chat.channels.get_for_user("me", channel).name == "Old news"
    assert [each.id for each in zoom.chat.channels.list(AMARA)] == [channel]
    said = zoom.chat.messages.send("me", message="Hello", to_channel=channel)
    zoom.chat.channels.delete(channel)
    with pytest.raises(errors.NotFoundError, match=channel):
        zoom.chat.channels.get(channel)
    with pytest.raises(errors.NotFoundError):
        zoom.chat.messages.get("me", said.id, to_channel=channel)
    assert events == [
        "chat_channel.created",
        "chat_channel.updated",
        "chat_message.sent",
        "chat_channel.deleted",
    ]


def test_members(zoom: Any, fake: FakeZoom, channel: str, amara: Record) -> None:
    """Members come, run the channel, and go; a user who is gone is in no channel."""
    api = zoom.chat.channels
    api.invite_members(channel, members=[{"email": "guest@example.org"}])
    roles = {each.email: each.role for each in api.list_members(channel)}
    assert roles == {"host@example.com": "owner", AMARA: "member", "guest@example.org": "member"}
    api.batch_promote_members("me", channel, admins=[{"email": AMARA}])
    assert [each.email for each in api.list_admins("me", channel)] == ["host@example.com", AMARA]
    api.assign_owner(channel, AMARA)
    api.batch_demote_admins("me", channel, admin_ids=fake.owner.id, user_ids=fake.owner.id)
    assert [each.email for each in api.list_admins("me", channel)] == [AMARA]
    api.remove_member(channel, "guest@example.org")
    with pytest.raises(errors.APIError):
        api.remove_member(channel, "guest@example.org")
    api.leave(channel)
    with pytest.raises(errors.APIError):
        api.leave(channel)
    with pytest.raises(errors.APIError):
        api.join(channel)
    zoom.users.delete(amara.id)
    assert list(api.list_members(channel)) == []


@pytest.mark.usefixtures("amara")
def test_public_channel_can_be_joined(zoom: Any) -> None:
    """Everybody can join what is public."""
    made = zoom.chat.channels.create(AMARA, name="All", type_=3)
    assert [each.id for each in zoom.chat.channels.list_public()] == [made.id]
    zoom.chat.channels.join(made.id)
    zoom.chat.channels.join(made.id)
    assert len(list(zoom.chat.channels.list_members(made.id))) == 2


def test_message(zoom: Any, fake: FakeZoom, channel: str) -> None:
    """What was said is shown, listed, changed and deleted by whoever said it."""
    api = zoom.chat.messages
    first = api.send("me", message="Hello", to_channel=channel).id
    fake.advance(minutes=1)
    second = api.send(AMARA, message="Good day", to_channel=channel).id
    assert [each.id for each in api.list("me", to_channel=channel)] == [second, first]
    assert [each.id for each in api.list("me", to_channel=channel, search_key="good")] == [second]
    assert list(api.list("me", to_channel=channel, date="2001-01-01")) == []
    api.update("me", first, message="Hi", to_channel=channel)
    assert api.get("me", first, to_channel=channel).message == "Hi"
    for call in (api.update, api.delete):
        with pytest.raises(errors.APIError):
            call("me", second, to_channel=channel)
    api.delete("me", first, to_channel=channel)
    with pytest.raises(errors.NotFoundError):
        api.get("me", first, to_channel=channel)


@pytest.mark.usefixtures("amara")
def test_messages_between_two(zoom: Any, fake: FakeZoom) -> None:
    """Two see what was said between them, nobody else; it needs somebody to be said to."""
    fake.add_user("eve@example.com")
    api = zoom.chat.messages
    said = api.send("me", message="Hello", to_contact=AMARA).id
    assert [each.id for each in api.list(AMARA, to_contact="host@example.com")] == [said]
    assert list(api.list("eve@example.com", to_contact=AMARA)) == []
    with pytest.raises(errors.ValidationError):
        api.send("me", message="Hello")
    with pytest.raises(errors.UserNotFoundError):
        api.send("me", message="Hello", to_contact="nobody@example.com")


def test_thread(zoom: Any, channel: str, events: list[str]) -> None:
    """Replies are listed with what they reply to; a reply cannot be replied to."""
    api = zoom.chat.messages
    main = api.send("me", message="Question", to_channel=channel).id
    reply = api.send(AMARA, message="Answer", to_channel=channel, reply_main_message_id=main).id
    query = {"to_channel": channel, "from_": "2000-01-01T00:00:00Z", "need_main_message": True}
    thread = api.list_thread("me", main, **query)
    assert [each["message"] for each in thread["messages"]] == ["Question", "Answer"]
    with pytest.raises(errors.APIError):
        api.send("me", message="No", to_channel=channel, reply_main_message_id=reply)
    assert events[-1] == "chat_message.replied"


def test_marks(zoom: Any, channel: str, events: list[str]) -> None:
    """Messages are reacted to, pinned and bookmarked, each once."""
    api = zoom.chat.messages
    said = api.send("me", message="Hello", to_channel=channel).id
    for who in ("me", AMARA, AMARA):
        api.react(who, said, action="add", emoji="U+1F600", to_channel=channel)
    (reaction,) = api.get("me", said, to_channel=channel).reactions
    assert (reaction.emoji, reaction.total_count) == ("U+1F600", 2)
    api.react("me", said, action="remove", emoji="U+1F600", to_channel=channel)
    api.pin_or_unpin(method="pin", message_id=said, channel_id=channel)
    with pytest.raises(errors.APIError, match="already"):
        api.pin_or_unpin(method="pin", message_id=said, channel_id=channel)
    assert [each.message_id for each in api.list_pinned(channel)] == [said]
    api.pin_or_unpin(method="unpin", message_id=said, channel_id=channel)
    assert list(api.list_pinned(channel)) == []
    api.add_or_remove_bookmark(message_id=said, action="add_bookmark", to_channel=channel)
    assert [each.message_id for each in api.list_bookmarks()] == [said]
    assert events[-4:] == [
        "team_chat.channel_reaction_removed",
        "team_chat.channel_pin_added",
        "team_chat.channel_pin_removed",
        "team_chat.bookmark_added",
    ]


def test_contacts(zoom: Any, amara: Record) -> None:
    """Contacts are the other users, found by a part of their names."""
    assert [each.email for each in zoom.chat.contacts.list()] == [AMARA]
    assert [each.id for each in zoom.chat.contacts.search(search_key="okaf")] == [amara.id]
    assert zoom.chat.contacts.get(AMARA).first_name == "Amara"
    assert list(zoom.chat.contacts.search(search_key="nobody")) == []
