# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Contact(_Record):
    email: str | None
    """Email address of the contact."""
    first_name: str | None
    """The contact's first name."""
    id: str | None
    """The contact's user ID; empty if the contact is in another account."""
    member_id: str | None
    """The contact's member ID."""
    last_name: str | None
    """The contact's last name."""
    direct_numbers: Sequence[str] | None
    """The contact's direct phone numbers."""
    extension_number: str | None
    """Extension number of the contact."""
    phone_number: str | None
    """The contact's or user's phone number."""
    phone_numbers: Sequence[_models.ContactPhoneNumber] | None
    """The user's phone numbers."""
    presence_status: str | None
    """The contact's presence in the Zoom chat client.

    Known values: `Do_Not_Disturb`, `Away`, `Available`, `Offline`, `In_A_Meeting`, `In_A_Call`,
    `In_A_Calendar_Event`, `Presenting`, `Out_of_Office`, `Busy`.
    """
    contact_type: int | None
    """Kind of contact: `1` Zoom user, `2` auto receptionist, `3` common area phone, `4` call queue,
    `5` shared line group, `6` shared global directory, `7` shared office contact, `8` Zoom Room.

    Known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`.
    """
    dept: str | None
    """The contact's department, as their Zoom profile gives it."""
    display_name: str | None
    """Name the contact is shown with."""
    im_group_id: str | None
    """ID of the IM directory group the contact is in. Such groups sort the contacts list of the
    client; they are not channels.
    """
    im_group_name: str | None
    """Name of the IM directory group the contact is in. Such groups sort the contacts list of the
    client; they are not channels.
    """
    job_title: str | None
    """Department of the user, as the Zoom profile has it."""
    location: str | None
    """The contact's location, as their Zoom profile gives it."""
    user_status: str | None
    """State of the user: `active`, or `inactive` after deactivation. Present only when
    `contact_types` is `1`.

    Known values: `active`, `inactive`.
    """
    activity: str | None
    """How active the contact is in the Zoom client. Present only for call queues, that is when
    `contact_types` is `4`.

    Known values: `Active`, `Inactive`, `Unknown`.
    """
    sip_phone_number: str | None
    """The user's SIP phone number. Present only when the user has a SIP phone."""
    sip_uri: str | None
    """The contact's SIP URI."""

    _READERS = {"phone_numbers": ["ContactPhoneNumber"]}
