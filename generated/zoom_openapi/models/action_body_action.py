# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ActionBodyAction = Literal["recover"]

ACTION_BODY_ACTION_VALUES: set[ActionBodyAction] = {
    "recover",
}


def check_action_body_action(value: str) -> ActionBodyAction:
    if value in ACTION_BODY_ACTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACTION_BODY_ACTION_VALUES!r}")
