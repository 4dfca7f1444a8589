# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateSipPhoneBodyTransportProtocol3 = Literal["AUTO", "TCP", "TLS", "UDP"]

UPDATE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_3_VALUES: set[UpdateSipPhoneBodyTransportProtocol3] = {
    "AUTO",
    "TCP",
    "TLS",
    "UDP",
}


def check_update_sip_phone_body_transport_protocol_3(
    value: str,
) -> UpdateSipPhoneBodyTransportProtocol3:
    if value in UPDATE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_3_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_SIP_PHONE_BODY_TRANSPORT_PROTOCOL_3_VALUES!r}"
    )
