# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateDeviceBodyEncryption = Literal["auto", "no", "yes"]

CREATE_DEVICE_BODY_ENCRYPTION_VALUES: set[CreateDeviceBodyEncryption] = {
    "auto",
    "no",
    "yes",
}


def check_create_device_body_encryption(value: str) -> CreateDeviceBodyEncryption:
    if value in CREATE_DEVICE_BODY_ENCRYPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DEVICE_BODY_ENCRYPTION_VALUES!r}"
    )
