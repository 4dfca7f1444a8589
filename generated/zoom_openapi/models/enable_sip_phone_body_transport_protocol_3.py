# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

EnableSipPhoneBodyTransportProtocol3 = Literal["AUTO", "TCP", "TLS", "UDP"]

ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_3_VALUES: set[EnableSipPhoneBodyTransportProtocol3] = {
    "AUTO",
    "TCP",
    "TLS",
    "UDP",
}


def check_enable_sip_phone_body_transport_protocol_3(
    value: str,
) -> EnableSipPhoneBodyTransportProtocol3:
    if value in ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_3_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_3_VALUES!r}"
    )
