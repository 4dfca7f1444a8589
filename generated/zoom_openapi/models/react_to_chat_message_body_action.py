# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ReactToChatMessageBodyAction = Literal["add", "remove"]

REACT_TO_CHAT_MESSAGE_BODY_ACTION_VALUES: set[ReactToChatMessageBodyAction] = {
    "add",
    "remove",
}


def check_react_to_chat_message_body_action(value: str) -> ReactToChatMessageBodyAction:
    if value in REACT_TO_CHAT_MESSAGE_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REACT_TO_CHAT_MESSAGE_BODY_ACTION_VALUES!r}"
    )
