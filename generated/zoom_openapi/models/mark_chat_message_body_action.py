# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

MarkChatMessageBodyAction = Literal["read", "unread"]

MARK_CHAT_MESSAGE_BODY_ACTION_VALUES: set[MarkChatMessageBodyAction] = {
    "read",
    "unread",
}


def check_mark_chat_message_body_action(value: str) -> MarkChatMessageBodyAction:
    if value in MARK_CHAT_MESSAGE_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MARK_CHAT_MESSAGE_BODY_ACTION_VALUES!r}"
    )
