# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListContactsType = Literal["company", "external"]

LIST_CONTACTS_TYPE_VALUES: set[ListContactsType] = {
    "company",
    "external",
}


def check_list_contacts_type(value: str) -> ListContactsType:
    if value in LIST_CONTACTS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CONTACTS_TYPE_VALUES!r}")
