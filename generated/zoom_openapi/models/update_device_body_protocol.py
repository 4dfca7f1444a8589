# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateDeviceBodyProtocol = Literal["H.323", "SIP"]

UPDATE_DEVICE_BODY_PROTOCOL_VALUES: set[UpdateDeviceBodyProtocol] = {
    "H.323",
    "SIP",
}


def check_update_device_body_protocol(value: str) -> UpdateDeviceBodyProtocol:
    if value in UPDATE_DEVICE_BODY_PROTOCOL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_DEVICE_BODY_PROTOCOL_VALUES!r}"
    )
