# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateGroupMemberBodyAction = Literal["move", "set_primary"]

UPDATE_GROUP_MEMBER_BODY_ACTION_VALUES: set[UpdateGroupMemberBodyAction] = {
    "move",
    "set_primary",
}


def check_update_group_member_body_action(value: str) -> UpdateGroupMemberBodyAction:
    if value in UPDATE_GROUP_MEMBER_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_GROUP_MEMBER_BODY_ACTION_VALUES!r}"
    )
