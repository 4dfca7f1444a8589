# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListUsersIncludeFields = Literal["custom_attributes", "host_key"]

LIST_USERS_INCLUDE_FIELDS_VALUES: set[ListUsersIncludeFields] = {
    "custom_attributes",
    "host_key",
}


def check_list_users_include_fields(value: str) -> ListUsersIncludeFields:
    if value in LIST_USERS_INCLUDE_FIELDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_USERS_INCLUDE_FIELDS_VALUES!r}"
    )
