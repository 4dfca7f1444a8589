# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateWebinarStatusBodyAction = Literal["end"]

UPDATE_WEBINAR_STATUS_BODY_ACTION_VALUES: set[UpdateWebinarStatusBodyAction] = {
    "end",
}


def check_update_webinar_status_body_action(value: str) -> UpdateWebinarStatusBodyAction:
    if value in UPDATE_WEBINAR_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_WEBINAR_STATUS_BODY_ACTION_VALUES!r}"
    )
