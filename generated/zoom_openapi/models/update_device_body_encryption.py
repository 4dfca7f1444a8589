# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateDeviceBodyEncryption = Literal["auto", "no", "yes"]

UPDATE_DEVICE_BODY_ENCRYPTION_VALUES: set[UpdateDeviceBodyEncryption] = {
    "auto",
    "no",
    "yes",
}


def check_update_device_body_encryption(value: str) -> UpdateDeviceBodyEncryption:
    if value in UPDATE_DEVICE_BODY_ENCRYPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_DEVICE_BODY_ENCRYPTION_VALUES!r}"
    )
