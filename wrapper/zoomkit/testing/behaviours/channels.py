"""Channels of Team Chat, who is in them, and who runs them."""

from typing import Any

from zoomkit.testing.crud import without_key
from zoomkit.testing.people import as_member
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="channels",
        noun="channel",
        new_key=lambda ids: ids.hexadecimal(),
        create="create_user_channel",
        get="get_user_channel",
        list="list_user_channels",
        update="update_user_channel",
        delete="delete_user_channel",
    ),
    Resource(table="channel_members", noun="member", parent="channels", key="member_id"),
)
OWNER, ADMIN, MEMBER = "owner", "admin", "member"
_PUBLIC = 3
_FAILED = 5301


def channel_of(world: World, call: Call) -> Record:
    """Return the channel in a call's path; the user there, if any, must exist."""
    _user(world, call)
    return world.find("channels", call.path["channel_id"])


def _user(world: World, call: Call) -> Record:
    return world.find("users", call.path.get("user_id") or call.user or world.owner_id)


def find_member(world: World, channel: Record, who: Any) -> Record | None:
    """Return a member of a channel by user id, member id or address."""
    known = [
        each
        for each in world["channel_members"].of(channel.id)
        if str(who).casefold() in (str(each[name]).casefold() for name in _NAMES)
    ]
    return next(iter(known), None)


_NAMES = ("id", "member_id", "email")


def _join(world: World, channel: Record, email: str, role: str = MEMBER) -> Record:
    user = world["users"].find(email)
    shown = as_member(user) if user else {"id": "", "email": email, "name": email}
    member = find_member(world, channel, email)
    if member is not None:
        return member
    fields = {"first_name": "", "last_name": "", "member_id": world.ids.text().lower(), **shown}
    fields |= {"role": role, "is_external": user is None}
    return world.add(
        "channel_members", {**fields, "member_id": world.ids.text()}, parent=channel.id
    )


def _all_or_failed(world: World, channel: Record, wanted: list[str]) -> list[Record]:
    found = [find_member(world, channel, each) for each in wanted]
    if not found or None in found:
        raise Refusal(_FAILED)
    return [each for each in found if each is not None]


def _wanted(call: Call, *names: str) -> list[str]:
    said = [call.query[name] for name in names if call.query.get(name)]
    texts = [text for each in said for text in (each if isinstance(each, list) else [each])]
    return [each for text in texts for each in str(text).split(",") if each]


def _ids(world: World, members: list[Record]) -> dict[str, Any]:
    return {
        "ids": ",".join(str(each["id"]) for each in members if each["id"]),
        "member_ids": ",".join(str(each.id) for each in members),
        "added_at": world.clock.stamp(),
    }


@behaviour("create_user_channel")
def create_channel(world: World, call: Call) -> Record:
    """Make a channel, which is its maker's; its name is its own."""
    user = world.find("users", call.path["user_id"])
    name = call.fields.get("name")
    if any(each.get("name") == name for each in world["channels"].values()):
        raise Refusal(300, kind="already_exists")
    fields = world.completed("channels", call.fields)
    given = fields.pop("members", None) or []
    channel = world.add("channels", {"type": 1, **fields})
    channel["jid"] = f"{channel.id}@conference.xmpp.zoom.us"
    channel["channel_url"] = f"https://zoom.us/launch/chat/channel/{channel.id}"
    _join(world, channel, user["email"], OWNER)
    for each in given:
        _join(world, channel, each["email"])
    world.emit("chat_channel.created", channel)
    return channel


@behaviour("get_user_channel", "get_channel")
def get_channel(world: World, call: Call) -> Record:
    """Show a channel."""
    return channel_of(world, call)


@behaviour("list_user_channels")
def list_channels(world: World, call: Call) -> list[Record]:
    """List the channels that a user is in."""
    user = world.find("users", call.path["user_id"])
    return [each for each in world["channels"].values() if find_member(world, each, user.id)]


@behaviour("list_public_channels")
def list_public_channels(world: World, _call: Call) -> list[Record]:
    """List the channels that everybody of the account can join."""
    return [each for each in world["channels"].values() if each.get("type") == _PUBLIC]


@behaviour("update_user_channel", "update_channel")
def update_channel(world: World, call: Call) -> None:
    """Change a channel."""
    channel = channel_of(world, call)
    channel.update(without_key(world.resources["channels"], call.fields))
    world.emit("chat_channel.updated", channel)


@behaviour("delete_user_channel", "delete_channel")
def delete_channel(world: World, call: Call) -> None:
    """Delete a channel, with what was said in it."""
    _delete(world, channel_of(world, call))


@behaviour("batch_delete_user_channels")
def delete_channels(world: World, call: Call) -> None:
    """Delete several channels, all of them or none."""
    _user(world, call)
    wanted = _wanted(call, "channel_ids")
    if not wanted:
        raise Refusal(4300)
    for each in [world.find("channels", each) for each in wanted]:
        _delete(world, each)


def _delete(world: World, channel: Record) -> None:
    world.remove(channel)
    world.emit("chat_channel.deleted", channel)


@behaviour("list_user_channel_members", "list_channel_members")
def list_members(world: World, call: Call) -> list[Record]:
    """List who is in a channel."""
    return world["channel_members"].of(channel_of(world, call).id)


@behaviour("invite_user_channel_members", "invite_channel_members")
def invite_members(world: World, call: Call) -> dict[str, Any]:
    """Put people into a channel; who is nobody of the account is an external member."""
    channel = channel_of(world, call)
    given = call.fields.get("members") or []
    members = [_join(world, channel, each["email"]) for each in given]
    world.emit("chat_channel.member_invited", channel, members=[each.fields for each in members])
    return _ids(world, members)


@behaviour(
    "remove_user_channel_member",
    "remove_channel_member",
    "batch_remove_user_channel_members",
    "batch_remove_channel_members",
)
def remove_members(world: World, call: Call) -> None:
    """Take members out of a channel, all of those that are named or none."""
    channel = channel_of(world, call)
    named = [call.path["identifier"]] if "identifier" in call.path else []
    wanted = named or _wanted(call, "identifiers", "member_ids", "user_ids")
    for each in _all_or_failed(world, channel, wanted):
        world.remove(each)
        world.emit("chat_channel.member_removed", channel, member=each.fields)


@behaviour("join_channel")
def join_channel(world: World, call: Call) -> dict[str, Any]:
    """Join a public channel."""
    channel = channel_of(world, call)
    if channel.get("type") != _PUBLIC:
        raise Refusal(_FAILED)
    member = _join(world, channel, _user(world, call)["email"])
    world.emit("chat_channel.member_joined", channel, member=member.fields)
    return {"id": member["id"], "member_id": member.id, "added_at": world.clock.stamp()}


@behaviour("leave_channel")
def leave_channel(world: World, call: Call) -> None:
    """Leave a channel, as one of its members."""
    channel = channel_of(world, call)
    (member,) = _all_or_failed(world, channel, [str(_user(world, call).id)])
    world.remove(member)
    world.emit("chat_channel.member_left", channel, member=member.fields)


@behaviour("list_user_channel_administrators")
def list_admins(world: World, call: Call) -> list[Record]:
    """List who runs a channel."""
    members = world["channel_members"].of(channel_of(world, call).id)
    return [each for each in members if each["role"] in (OWNER, ADMIN)]


@behaviour("batch_promote_user_channel_members")
def promote_members(world: World, call: Call) -> dict[str, Any]:
    """Let members run a channel."""
    channel = channel_of(world, call)
    given = call.fields.get("admins") or []
    wanted = [each.get("member_id") or each.get("email") for each in given]
    found = _all_or_failed(world, channel, wanted)
    for each in found:
        each["role"] = ADMIN if each["role"] == MEMBER else each["role"]
    return _ids(world, found)


@behaviour("batch_demote_user_channel_administrators")
def demote_admins(world: World, call: Call) -> None:
    """Let administrators of a channel be members as others are."""
    channel = channel_of(world, call)
    found = _all_or_failed(world, channel, _wanted(call, "admin_ids", "user_ids"))
    if any(each["role"] != ADMIN for each in found):
        raise Refusal(_FAILED)
    for each in found:
        each["role"] = MEMBER


@behaviour("assign_channel_owner")
def assign_owner(world: World, call: Call) -> None:
    """Give a channel to one of its members; who owned it, runs it."""
    channel = channel_of(world, call)
    (new,) = _all_or_failed(world, channel, [call.path["identifier"]])
    for each in world["channel_members"].of(channel.id):
        if each["role"] == OWNER:
            each["role"] = ADMIN
    new["role"] = OWNER
