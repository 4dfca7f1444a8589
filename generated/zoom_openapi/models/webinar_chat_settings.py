# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarChatSettings(_Record, init=False):
    enable: bool | None
    allow_panelists_chat_with: int | None
    allow_attendees_chat_with: int | None
    default_attendees_chat_with: int | None
    allow_panelists_send_direct_message: bool | None
    allow_users_save_chats: int | None
    allow_auto_save_local_chat_file: bool | None
