"""Team Chat: channels with their members, and messages in channels and between people."""

from typing import Any, Final

from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES: Final = (
    Resource(table="channels", noun="channel", create="create_user_channel"),
    Resource(table="channel_members", noun="member", parent="channels"),
    Resource(table="messages", noun="message", create="send_chat_message"),
)
_OWNER: Final = "owner"
_MEMBER: Final = "member"
_ADD: Final = "add"


@behaviour("create_user_channel")
def create_channel(world: World, call: Call) -> Record:
    """Make a channel; who makes it owns it."""
    owner = world.find("users", call.path["user_id"])
    members = call.fields.pop("members", None) or ()
    key = world.ids.text()
    made_up = {
        "jid": f"{key.lower()}@conference.xmpp.example.com",
        "channel_url": f"https://zoom.us/launch/chat/v2/{key}",
    }
    channel = world.add("channels", {**made_up, **call.fields}, key=key)
    _join(world, channel, owner, _OWNER)
    for each in members:
        _join(world, channel, world.find("users", each.get("email", "")))
    world.emit("chat_channel.created", channel)
    return channel


@behaviour("get_channel", "get_user_channel")
def get_channel(world: World, call: Call) -> Record:
    """Show a channel."""
    return _channel(world, call)


@behaviour("list_user_channels")
def list_user_channels(world: World, call: Call) -> list[Record]:
    """List the channels of which somebody is a member."""
    user = world.find("users", call.path["user_id"])
    return [each for each in world["channels"].values() if _membership(world, each, user)]


@behaviour("update_channel", "update_user_channel")
def update_channel(world: World, call: Call) -> None:
    """Change a channel."""
    channel = _channel(world, call)
    channel.update(call.fields)
    world.emit("chat_channel.updated", channel)


@behaviour("delete_channel", "delete_user_channel")
def delete_channel(world: World, call: Call) -> None:
    """Delete a channel with its messages."""
    channel = _channel(world, call)
    for each in list(world["messages"].values()):
        if each.get("to_channel") == channel.key:
            world.remove(each)
    world.remove(channel)
    world.emit("chat_channel.deleted", channel)


@behaviour("list_channel_members", "list_user_channel_members")
def list_members(world: World, call: Call) -> Listing:
    """List the members of a channel."""
    found = []
    for each in world["channel_members"].of(_channel(world, call).key):
        user = world["users"].find(each.kept["user"])
        if user is not None:
            shown = {"name": user.get("display_name"), "member_id": each.key, "is_external": False}
            found.append({**user.fields, **shown, "role": each["role"]})
    return Listing(found)


@behaviour("invite_channel_members", "invite_user_channel_members")
def invite_members(world: World, call: Call) -> dict[str, Any]:
    """Let users be members of a channel."""
    channel = _channel(world, call)
    given = call.fields.get("members") or ()
    users = [world.find("users", each.get("email") or each.get("id", "")) for each in given]
    members = [_join(world, channel, each) for each in users]
    return {
        "added_at": world.clock.stamp(),
        "ids": ",".join(str(each.key) for each in users),
        "member_ids": ",".join(str(each.key) for each in members),
    }


@behaviour("remove_channel_member", "remove_user_channel_member")
def remove_member(world: World, call: Call) -> None:
    """Let somebody be no member of a channel any more."""
    channel = _channel(world, call)
    member = world["channel_members"].find(call.key)
    if member is None or member.parent != channel.key:
        member = _membership(world, channel, world.find("users", call.key))
    if member is None:
        raise Refusal.missing("member")
    world.remove(member)


@behaviour("join_channel")
def join_channel(world: World, call: Call) -> dict[str, Any]:
    """Join a channel."""
    channel, user = _channel(world, call), world.find("users", call.user or world.owner_id)
    member = _join(world, channel, user)
    return {"added_at": world.clock.stamp(), "id": user.key, "member_id": member.key}


@behaviour("leave_channel")
def leave_channel(world: World, call: Call) -> None:
    """Leave a channel."""
    channel, user = _channel(world, call), world.find("users", call.user or world.owner_id)
    member = _membership(world, channel, user)
    if member is None:
        raise Refusal.missing("member")
    world.remove(member)


@behaviour("send_chat_message")
def send_message(world: World, call: Call) -> Record:
    """Send a message into a channel or to somebody."""
    sender = world.find("users", call.path["user_id"])
    fields = dict(call.fields)
    if fields.get("to_channel"):
        fields["to_channel"] = world.find("channels", fields["to_channel"]).key
    elif fields.get("to_contact"):
        fields["to_contact"] = world.find("users", fields["to_contact"])["email"]
    else:
        raise Refusal.invalid(("to_contact", "Either to_contact or to_channel is required."))
    now = world.clock.now()
    made_up = {
        "sender": sender["email"],
        "sender_display_name": sender.get("display_name"),
        "date_time": world.clock.stamp(),
        "timestamp": int(now.timestamp() * 1000),
    }
    message = world.add("messages", {**fields, **made_up})
    world.emit("chat_message.sent", message)
    return message


@behaviour("list_chat_messages")
def list_messages(world: World, call: Call) -> Listing:
    """List the messages of a channel, or between two people, of one day."""
    user = world.find("users", call.path["user_id"])
    channel, contact = call.query.get("to_channel"), call.query.get("to_contact")
    if not channel and not contact:
        raise Refusal.invalid(("to_contact", "Either to_contact or to_channel is required."))
    other = None if channel else world.find("users", str(contact))["email"]
    pair = {user["email"], other}
    day = str(call.query.get("date") or world.clock.stamp()[:10])
    found = [
        each
        for each in world["messages"].values()
        if (
            each.get("to_channel") == channel
            if channel
            else {each["sender"], each.get("to_contact")} == pair
        )
        and each["date_time"][:10] == day
    ]
    return Listing(found, {"date": day})


@behaviour("get_chat_message")
def get_message(world: World, call: Call) -> Record:
    """Show a message."""
    return world.find("messages", call.path["message_id"])


@behaviour("update_chat_message")
def update_message(world: World, call: Call) -> None:
    """Change a message that somebody sent."""
    message = _own(world, call)
    message.update({"message": call.fields.get("message", message.get("message"))})
    world.emit("chat_message.updated", message)


@behaviour("delete_chat_message")
def delete_message(world: World, call: Call) -> None:
    """Delete a message that somebody sent."""
    message = _own(world, call)
    world.remove(message)
    world.emit("chat_message.deleted", message)


@behaviour("react_to_chat_message")
def react(world: World, call: Call) -> None:
    """Add a reaction to a message, or take it back."""
    message = world.find("messages", call.path["message_id"])
    user = world.find("users", call.path["user_id"])
    emoji = str(call.fields.get("emoji", ""))
    by_emoji: dict[str, list[Any]] = message.kept.setdefault("reactions", {})
    people = by_emoji.setdefault(emoji, [])
    if user.key in people:
        people.remove(user.key)
    if call.fields.get("action") == _ADD:
        people.append(user.key)
    message["reactions"] = [
        {"emoji": each, "total_count": len(who), "senders": []}
        for each, who in by_emoji.items()
        if who
    ]


def _channel(world: World, call: Call) -> Record:
    return world.find("channels", call.path["channel_id"])


def _own(world: World, call: Call) -> Record:
    message = world.find("messages", call.path["message_id"])
    user = world.find("users", call.path["user_id"])
    if message["sender"] != user["email"]:
        raise Refusal.missing("message")
    return message


def _membership(world: World, channel: Record, user: Record) -> Record | None:
    members = world["channel_members"].of(channel.key)
    return next((each for each in members if each.kept["user"] == user.key), None)


def _join(world: World, channel: Record, user: Record, role: str = _MEMBER) -> Record:
    member = _membership(world, channel, user)
    if member is None:
        member = world.add("channel_members", {"role": role}, parent=channel.key)
        member.kept["user"] = user.key
    return member
