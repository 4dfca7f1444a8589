# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PolicySettings(_Record):
    complete_phone_calls: bool | None
    """Whether users of one group are kept from calling users of the other."""
    file_transfer: bool | None
    """Whether the two groups are kept from transferring files to each other in meetings. `true`
    puts a soft block between them, if `meeting` is not `true`.
    """
    im: bool | None
    """Whether the two groups are kept from chatting with each other. `true` puts a soft block
    between them, if `meeting` is not `true`.
    """
    in_meeting_chat: bool | None
    """Whether the two groups are kept from chatting with each other in meetings. `true` puts a soft
    block between them, if `meeting` is not `true`.
    """
    meeting: bool | None
    """Whether the two groups are kept from meeting each other. `true` puts a hard block between
    them.
    """
    message_via_sms: bool | None
    """Whether the two groups are kept from writing each other by SMS."""
    recording: bool | None
    """Whether the two groups are kept from recording meetings. `true` puts a soft block between
    them, if `meeting` is not `true`. Needs client version 5.6.0 or later.
    """
    screen_share: bool | None
    """Whether the two groups are kept from sharing their screens in meetings. `true` puts a soft
    block between them, if `meeting` is not `true`.
    """
