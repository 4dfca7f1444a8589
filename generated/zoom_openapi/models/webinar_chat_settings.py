# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarChatSettings(_Record):
    allow_attendees_chat_with: int | None
    """Whom webinar attendees can write to in the chat: `1` nobody, `2` host and panelists, `3`
    everybody.

    Known values: `1`, `2`, `3`.
    """
    allow_auto_save_local_chat_file: bool | None
    """Whether the chat of a webinar is saved to a file on the host's computer automatically when
    the webinar is over.
    """
    allow_panelists_chat_with: int | None
    """Whom webinar panelists can write to in the chat: `1` host and panelists, `2` everybody.

    Known values: `1`, `2`.
    """
    allow_panelists_send_direct_message: bool | None
    """Whether panelists of a webinar can message one another directly."""
    allow_users_save_chats: int | None
    """What attendees of a webinar can save of the chat: `0` nothing, `1` only messages of host and
    panelists, `2` everything.

    Known values: `0`, `1`, `2`.
    """
    allow_users_to_delete_messages_in_meeting_chat: bool | None
    """Whether users can delete messages in the chat of a running webinar."""
    default_attendees_chat_with: int | None
    """Whom webinar attendees write to in the chat by default: `1` host and panelists, `2`
    everybody.

    Known values: `1`, `2`.
    """
    enable: bool | None
    """Whether the setting is on."""
