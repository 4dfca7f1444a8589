# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

EnableSipPhoneBodyTransportProtocol2 = Literal["AUTO", "TCP", "TLS", "UDP"]

ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_2_VALUES: set[EnableSipPhoneBodyTransportProtocol2] = {
    "AUTO",
    "TCP",
    "TLS",
    "UDP",
}


def check_enable_sip_phone_body_transport_protocol_2(
    value: str,
) -> EnableSipPhoneBodyTransportProtocol2:
    if value in ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_2_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_2_VALUES!r}"
    )
