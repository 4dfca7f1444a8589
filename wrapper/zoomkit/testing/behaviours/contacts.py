"""Contacts: the other users of the account, as Team Chat shows them; what a chatbot says."""

from typing import Any

from zoomkit.testing.people import as_member, display_name
from zoomkit.testing.records import Record
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="chatbot_messages",
        noun="message",
        key="message_id",
        create="send_chatbot_message",
        update="update_chatbot_message",
        delete="delete_chatbot_message",
    ),
)
_COMPANY = 1
_UNSET = (
    "phone_number",
    "extension_number",
    "sip_phone_number",
    "sip_uri",
    "im_group_id",
    "im_group_name",
    "activity",
    "presence_status",
)


def _contact(user: Record) -> dict[str, Any]:
    return {
        **dict.fromkeys(_UNSET),
        **as_member(user),
        "dept": user.get("dept", ""),
        "job_title": user.get("job_title", ""),
        "location": user.get("location", ""),
        "display_name": display_name(user),
        "contact_type": _COMPANY,
        "user_status": user["status"],
    }


@behaviour("list_my_contacts")
def list_contacts(world: World, call: Call) -> list[dict[str, Any]]:
    """List the contacts of who calls: everybody else of the account; nobody outside of it."""
    if call.query.get("type") == "external":
        return []
    own = call.user or world.owner_id
    return [_contact(each) for each in world["users"].values() if each.id != own]


@behaviour("get_my_contact")
def get_contact(world: World, call: Call) -> dict[str, Any]:
    """Show a contact by id or address."""
    return _contact(world.find("users", call.path["identifier"]))


@behaviour("search_company_contacts")
def search_contacts(world: World, call: Call) -> list[dict[str, Any]]:
    """List the users whose name or address has a word in it."""
    word = str(call.query.get("search_key") or "").casefold()
    status = call.query.get("user_status")
    return [
        _contact(each)
        for each in world["users"].values()
        if word in f"{display_name(each)} {each['email']}".casefold()
        and status in (None, "", each["status"])
    ]


@behaviour("send_chatbot_message")
def send_chatbot_message(world: World, call: Call) -> Record:
    """Let a chatbot say something."""
    return world.add("chatbot_messages", {**call.fields, "sent_time": world.clock.stamp()})


@behaviour("delete_chatbot_message")
def delete_chatbot_message(world: World, call: Call) -> Record:
    """Delete what a chatbot said, and show it."""
    message = world.called("chatbot_messages", call)
    world.remove(message)
    return message
