# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateWebinarLivestreamStatusBodyAction = Literal["start", "stop"]

UPDATE_WEBINAR_LIVESTREAM_STATUS_BODY_ACTION_VALUES: set[
    UpdateWebinarLivestreamStatusBodyAction
] = {
    "start",
    "stop",
}


def check_update_webinar_livestream_status_body_action(
    value: str,
) -> UpdateWebinarLivestreamStatusBodyAction:
    if value in UPDATE_WEBINAR_LIVESTREAM_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_WEBINAR_LIVESTREAM_STATUS_BODY_ACTION_VALUES!r}"
    )
