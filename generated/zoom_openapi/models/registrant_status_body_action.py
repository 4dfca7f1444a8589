# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

RegistrantStatusBodyAction = Literal["approve", "cancel", "deny"]

REGISTRANT_STATUS_BODY_ACTION_VALUES: set[RegistrantStatusBodyAction] = {
    "approve",
    "cancel",
    "deny",
}


def check_registrant_status_body_action(value: str) -> RegistrantStatusBodyAction:
    if value in REGISTRANT_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REGISTRANT_STATUS_BODY_ACTION_VALUES!r}"
    )
