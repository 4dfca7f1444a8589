# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

EnableSipPhoneBodyTransportProtocol = Literal["AUTO", "TCP", "TLS", "UDP"]

ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_VALUES: set[EnableSipPhoneBodyTransportProtocol] = {
    "AUTO",
    "TCP",
    "TLS",
    "UDP",
}


def check_enable_sip_phone_body_transport_protocol(
    value: str,
) -> EnableSipPhoneBodyTransportProtocol:
    if value in ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENABLE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_VALUES!r}"
    )
