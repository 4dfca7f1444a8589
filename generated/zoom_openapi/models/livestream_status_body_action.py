# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

LivestreamStatusBodyAction = Literal["start", "stop"]

LIVESTREAM_STATUS_BODY_ACTION_VALUES: set[LivestreamStatusBodyAction] = {
    "start",
    "stop",
}


def check_livestream_status_body_action(value: str) -> LivestreamStatusBodyAction:
    if value in LIVESTREAM_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIVESTREAM_STATUS_BODY_ACTION_VALUES!r}"
    )
