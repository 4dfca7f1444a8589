# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

DeviceBodyEncryption = Literal["auto", "no", "yes"]

DEVICE_BODY_ENCRYPTION_VALUES: set[DeviceBodyEncryption] = {
    "auto",
    "no",
    "yes",
}


def check_device_body_encryption(value: str) -> DeviceBodyEncryption:
    if value in DEVICE_BODY_ENCRYPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEVICE_BODY_ENCRYPTION_VALUES!r}"
    )
