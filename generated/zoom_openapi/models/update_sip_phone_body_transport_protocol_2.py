# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateSipPhoneBodyTransportProtocol2 = Literal["AUTO", "TCP", "TLS", "UDP"]

UPDATE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_2_VALUES: set[UpdateSipPhoneBodyTransportProtocol2] = {
    "AUTO",
    "TCP",
    "TLS",
    "UDP",
}


def check_update_sip_phone_body_transport_protocol_2(
    value: str,
) -> UpdateSipPhoneBodyTransportProtocol2:
    if value in UPDATE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_2_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_2_VALUES!r}"
    )
