"""Messages of Team Chat: sent, edited, deleted, reacted to, pinned and bookmarked."""

from typing import Any

from zoomkit.testing.behaviours.channels import find_member
from zoomkit.testing.findings import REQUIRED
from zoomkit.testing.people import display_name
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="chat_messages",
        noun="message",
        parent="channels",
        new_key=lambda ids: ids.uuid(),
        create="send_chat_message",
        get="get_chat_message",
        list="list_chat_messages",
        update="update_chat_message",
        delete="delete_chat_message",
    ),
)
_FILE = ("file_id", "file_name", "file_size", "download_url", "message_url", "bot_message")
_SENT_TO = ("to_channel", "to_contact")


def _place(world: World, call: Call) -> tuple[Record | None, Record | None]:
    """Return the channel or the contact that a call names; both None if it names neither.

    Raises:
        Refusal: There is none such.
    """
    said = {**call.query, **call.fields}
    channel, contact = (said.get(name) for name in _SENT_TO)
    return (
        world.find("channels", channel) if channel else None,
        world.find("users", contact) if contact and not channel else None,
    )


def _between(user: Record, contact: Record) -> list[str]:
    return sorted(str(each.id) for each in (user, contact))


def _messages(world: World, call: Call) -> list[Record]:
    """Return what was said where a call says, in order."""
    user = world.find("users", call.path.get("user_id") or call.user or world.owner_id)
    channel, contact = _place(world, call)
    if channel is not None:
        return world["chat_messages"].of(channel.id)
    if contact is None:
        raise Refusal.invalid(*((name, REQUIRED) for name in _SENT_TO))
    between = _between(user, contact)
    return [each for each in world["chat_messages"].of(None) if each.kept["between"] == between]


def _called(world: World, call: Call) -> Record:
    for each in _messages(world, call):
        if each.id == call.path["message_id"]:
            return each
    raise Refusal.missing("message")


def _kind(message: Record) -> str:
    return "dm" if message.parent is None else "channel"


@behaviour("send_chat_message")
def send(world: World, call: Call) -> Record:
    """Say something to a channel or a contact, or reply to what was said."""
    before = _messages(world, call)
    user = world.find("users", call.path["user_id"])
    channel, contact = _place(world, call)
    if channel is not None and channel.state == "archived":
        raise Refusal(5420)
    replied = call.fields.get("reply_main_message_id")
    main = next((each for each in before if each.id == replied), None)
    if replied and (main is None or main.get("reply_main_message_id")):
        raise Refusal(5402)
    member = find_member(world, channel, user.id) if channel else None
    fields = {
        **dict.fromkeys(_FILE),
        **{name: value for name, value in call.fields.items() if name not in _SENT_TO},
        "date_time": world.clock.stamp(),
        "timestamp": int(world.clock.now().timestamp() * 1000),
        "sender": user["email"],
        "sender_display_name": display_name(user),
        "send_member_id": member.id if member else str(user.id).lower(),
        "message_type": "plain_text_message",
        "status": "normal",
        "reply_main_message_timestamp": main["timestamp"] if main else None,
    }
    message = world.add("chat_messages", fields, parent=channel.id if channel else None)
    message.kept["between"] = _between(user, contact) if contact else []
    world.emit("chat_message.replied" if main else "chat_message.sent", message)
    return message


@behaviour("get_chat_message")
def get(world: World, call: Call) -> Record:
    """Show a message."""
    return _called(world, call)


@behaviour("list_chat_messages")
def list_messages(world: World, call: Call) -> list[Record]:
    """List what was said on a day, or between two moments, the last first."""
    found = _messages(world, call)[::-1]
    query = call.query
    day = query.get("date") or world.clock.stamp()[:10]
    first, last = query.get("from") or f"{day}T00:00:00Z", query.get("to") or f"{day}T23:59:59Z"
    word = str(query.get("search_key") or "").casefold()
    return [
        each
        for each in found
        if first <= each["date_time"] <= last
        and word in each["message"].casefold()
        and not (query.get("exclude_child_message") and each.get("reply_main_message_id"))
    ]


@behaviour("list_chat_thread_messages")
def list_thread(world: World, call: Call) -> dict[str, Any]:
    """List the replies to a message, with it first if it is asked for."""
    main = _called(world, call)
    replies = [
        each.fields
        for each in _messages(world, call)
        if each.get("reply_main_message_id") == main.id
    ]
    if call.query.get("sort") == "desc":
        replies.reverse()
    shown = [main.fields, *replies] if call.query.get("need_main_message") else replies
    return {"total": len(shown), "messages": shown}


def _own(world: World, call: Call) -> Record:
    message = _called(world, call)
    if message["sender"] != world.find("users", call.path["user_id"])["email"]:
        raise Refusal(200, kind="not_permitted")
    return message


@behaviour("update_chat_message")
def update(world: World, call: Call) -> None:
    """Change what one has said."""
    message = _own(world, call)
    message.update({name: each for name, each in call.fields.items() if name not in _SENT_TO})
    message["status"] = "edited"
    world.emit("chat_message.updated", message)


@behaviour("delete_chat_message")
def delete(world: World, call: Call) -> None:
    """Delete what one has said."""
    message = _own(world, call)
    world.remove(message)
    world.emit("chat_message.deleted", message)


@behaviour("react_to_chat_message")
def react(world: World, call: Call) -> None:
    """React to a message with an emoji, once each, or take it back."""
    message = _called(world, call)
    user = world.find("users", call.path["user_id"])
    emoji = call.fields.get("emoji") or call.fields.get("custom_emoji_id")
    by = message.kept.setdefault("reactions", {}).setdefault(emoji, [])
    is_added = call.fields.get("action") != "remove"
    if is_added == (user.id in by):
        return
    (by.append if is_added else by.remove)(user.id)
    message["reactions"] = [
        {"emoji": name, "total_count": len(keys)}
        for name, keys in message.kept["reactions"].items()
        if keys
    ]
    verb = "added" if is_added else "removed"
    world.emit(f"team_chat.{_kind(message)}_reaction_{verb}", message, emoji=emoji)


@behaviour("pin_or_unpin_channel_message")
def pin(world: World, call: Call) -> None:
    """Pin a message of a channel, or take the pin away."""
    channel = world.find("channels", call.fields["channel_id"])
    message = world["chat_messages"].find(call.fields["message_id"])
    if message is None or message.parent != channel.id:
        raise Refusal.missing("message")
    is_pinned = call.fields["method"] == "pin"
    if is_pinned == ("pinned" in message.kept):
        raise Refusal(3216 if is_pinned else 3217)
    if is_pinned:
        message.kept["pinned"] = world.clock.stamp()
    else:
        del message.kept["pinned"]
    verb = "added" if is_pinned else "removed"
    world.emit(f"team_chat.channel_pin_{verb}", message)


@behaviour("list_pinned_channel_messages")
def list_pinned(world: World, call: Call) -> list[dict[str, Any]]:
    """List the pinned messages of a channel."""
    channel = world.find("channels", call.path["channel_id"])
    return [
        {
            "message_id": each.id,
            "message_timestamp": each["timestamp"],
            "pinned_time": each.kept["pinned"],
            "currently_pinned": True,
            "message": each["message"],
            "pinned_by_external_user": False,
        }
        for each in world["chat_messages"].of(channel.id)
        if "pinned" in each.kept
    ]


@behaviour("add_or_remove_chat_bookmark")
def bookmark(world: World, call: Call) -> None:
    """Keep a message among the bookmarks of who calls, or take it away."""
    _place(world, call)
    message = world.find("chat_messages", call.query.get("message_id") or "")
    is_added = call.fields["action"] == "add_bookmark"
    if is_added == bool(message.kept.get("bookmarked")):
        return
    message.kept["bookmarked"] = is_added
    world.emit(f"team_chat.bookmark_{'added' if is_added else 'removed'}", message)


@behaviour("list_chat_bookmarks")
def list_bookmarks(world: World, call: Call) -> list[dict[str, Any]]:
    """List the bookmarks of who calls."""
    channel, _ = _place(world, call)
    return [
        {
            "message_id": each.id,
            "message": each["message"],
            "message_timestamp": each["timestamp"],
            "sender_display_name": each["sender_display_name"],
            "channel_id": each.parent,
        }
        for each in world["chat_messages"].values()
        if each.kept.get("bookmarked") and (channel is None or each.parent == channel.id)
    ]
