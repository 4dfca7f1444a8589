"""Where each operation stands: the folder that names the resource of its method."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carrying.facts import Operation

_MEETINGS = (
    "In-Meeting Apps", "In-Meeting Features", "Invitation & Registration", "Live streaming",
    "Polls", "Summaries", "Surveys", "Templates",
)  # fmt: skip
# The product and the area, or the product alone, to the folders.
_FOLDERS: dict[tuple[str, str], tuple[str, ...]] = {
    **{("Meetings", area): ("Meetings",) for area in _MEETINGS},
    ("Meetings", "Archiving"): ("Archived Files",),
    ("Meetings", "Cloud Recording"): ("Recordings",),
    ("Meetings", "PAC"): ("Users",),
    ("Meetings", "SIP Connected Audio"): ("SIP Trunks",),
    ("Meetings", "SIP Phone"): ("SIP Phones",),
    ("Meetings", "Tracking Field"): ("Tracking Fields",),
    ("Accounts", "Survey Management"): ("Surveys",),
    ("Chatbot", "Chatbot Messages"): ("Chatbot",),
    ("Team Chat", "Chat Channels"): ("Chat", "Channels"),
    ("Team Chat", "Chat Channels (Account-level)"): ("Chat", "Channels"),
    ("Team Chat", "Chat Channel Mention Group"): ("Chat", "Mention Groups"),
    ("Team Chat", "Chat Messages"): ("Chat", "Messages"),
    ("Team Chat", "Chat Emoji"): ("Chat", "Emoji"),
    ("Team Chat", "Chat Files"): ("Chat", "Files"),
    ("Team Chat", "Chat Migration"): ("Chat", "Migration"),
    ("Team Chat", "Chat Reminder"): ("Chat", "Reminders"),
    ("Team Chat", "Chat Sessions"): ("Chat", "Sessions"),
    ("Team Chat", "Contacts"): ("Chat", "Contacts"),
    ("Team Chat", "Invitations"): ("Chat", "Contacts"),
    ("Team Chat", "IM Chat"): ("IM Chat",),
    ("Team Chat", "IM Groups"): ("IM Groups",),
    ("Team Chat", "Legal Hold"): ("Chat", "Legal Holds"),
    ("Team Chat", "Reports"): ("Reports",),
    ("Team Chat", "Shared Spaces"): ("Chat", "Shared Spaces"),
    **{
        ("Rooms", area): ("Rooms",)
        for area in ("Zoom Rooms", "Zoom Rooms Account", "Zoom Rooms Devices")
    },
    ("Rooms", "Room Apps"): ("Rooms", "Controller Apps"),
    ("Rooms", "Visitor Management"): ("Visitors",),
    ("Rooms", "Zoom Rooms Calendar"): ("Rooms", "Calendars"),
    ("Rooms", "Zoom Rooms Location"): ("Rooms", "Locations"),
    ("Rooms", "Zoom Rooms Tags"): ("Rooms", "Tags"),
}

# The areas of these products are resources of their own; those of others lie inside their product.
_FLAT = frozenset({"Accounts", "Billing", "Meetings", "Rooms", "Team Chat", "Users", "Chatbot"})

# Areas that hold several things: what the path begins with decides.
_PATHS = (
    ("/rooms/content/background", ("Rooms", "Backgrounds")),
    ("/zrbackground", ("Rooms", "Backgrounds")),
    ("/meetings/{meetingId}/jointoken", ("Meetings",)),
    ("/users/{userId}/meeting_templates", ("Meetings",)),
    ("/users/{userId}/meeting_summary_templates", ("Meetings",)),
    ("/rooms/content/digital_signage", ("Rooms", "Digital Signage")),
    ("/rooms/digital_signage", ("Rooms", "Digital Signage")),
    ("/zrdigitalsignage", ("Rooms", "Digital Signage")),
    ("/rooms/{roomId}/device_profiles", ("Rooms", "Device Profiles")),
    ("/workspaces/assets", ("Workspaces", "Assets")),
    ("/workspaces/locations/{locationId}/neighborhoods", ("Workspaces", "Neighborhoods")),
    ("/workspaces/{workspaceId}/reservations", ("Workspaces", "Reservations")),
    ("/workspaces/users/{userId}/reservations", ("Workspaces", "Reservations")),
    ("/workspaces/floors/{floorId}/reservations", ("Workspaces", "Reservations")),
    ("/workspaces/events", ("Workspaces", "Reservations")),
    ("/workspaces/reservations", ("Workspaces", "Reservations")),
)


def folders(operation: Operation) -> tuple[str, ...]:
    """Return the folders of an operation, the outermost first."""
    for start, found in _PATHS:
        if operation.path.startswith(start):
            return found
    if (
        operation.product == "Meetings"
        and "/webinars" in operation.path
        and (operation.area in _MEETINGS)
    ):
        return ("Webinars",)
    usual = () if operation.product in _FLAT else (operation.product,)
    return _FOLDERS.get((operation.product, operation.area), (*usual, operation.area))
