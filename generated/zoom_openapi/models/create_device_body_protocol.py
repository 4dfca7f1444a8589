# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateDeviceBodyProtocol = Literal["H.323", "SIP"]

CREATE_DEVICE_BODY_PROTOCOL_VALUES: set[CreateDeviceBodyProtocol] = {
    "H.323",
    "SIP",
}


def check_create_device_body_protocol(value: str) -> CreateDeviceBodyProtocol:
    if value in CREATE_DEVICE_BODY_PROTOCOL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DEVICE_BODY_PROTOCOL_VALUES!r}"
    )
