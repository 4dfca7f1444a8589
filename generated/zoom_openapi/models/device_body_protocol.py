# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

DeviceBodyProtocol = Literal["H.323", "SIP"]

DEVICE_BODY_PROTOCOL_VALUES: set[DeviceBodyProtocol] = {
    "H.323",
    "SIP",
}


def check_device_body_protocol(value: str) -> DeviceBodyProtocol:
    if value in DEVICE_BODY_PROTOCOL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DEVICE_BODY_PROTOCOL_VALUES!r}")
