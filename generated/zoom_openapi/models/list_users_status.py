# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListUsersStatus = Literal["active", "inactive", "pending"]

LIST_USERS_STATUS_VALUES: set[ListUsersStatus] = {
    "active",
    "inactive",
    "pending",
}


def check_list_users_status(value: str) -> ListUsersStatus:
    if value in LIST_USERS_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_USERS_STATUS_VALUES!r}")
