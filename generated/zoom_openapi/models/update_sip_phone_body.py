# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_sip_phone_body_transport_protocol import (
    UpdateSipPhoneBodyTransportProtocol,
    check_update_sip_phone_body_transport_protocol,
)
from ..models.update_sip_phone_body_transport_protocol_2 import (
    UpdateSipPhoneBodyTransportProtocol2,
    check_update_sip_phone_body_transport_protocol_2,
)
from ..models.update_sip_phone_body_transport_protocol_3 import (
    UpdateSipPhoneBodyTransportProtocol3,
    check_update_sip_phone_body_transport_protocol_3,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateSipPhoneBody")


@_attrs_define
class UpdateSipPhoneBody:
    """
    Attributes:
        domain (str): Name or IP address of the SIP provider's domain, such as `sip.example.com`. Example: example.com.
        register_server (str): IP address of the server to send REGISTER requests to. Add the port when UDP runs on
            another one than 5060. Example: 192.0.2.21.
        proxy_server (str): IP address of the SIP proxy. Add the port when UDP runs on another one than 5060; without a
            proxy, repeat `register_server`. Example: 192.0.2.31.
        register_server2 (str): IP address of the second register server, with the port if UDP does not run on 5060.
            Example: 192.0.2.22.
        proxy_server2 (str): IP address of the second proxy, with the port if UDP does not run on 5060; without a proxy,
            repeat `register_server2`. Example: 192.0.2.32.
        register_server3 (str): IP address of the third register server, with the port if UDP does not run on 5060.
            Example: 192.0.2.23.
        proxy_server3 (str): IP address of the third proxy, with the port if UDP does not run on 5060; without a proxy,
            repeat `register_server3`. Example: 192.0.2.33.
        user_name (str): Phone number of the user at the SIP provider. Example: +1 303 555 0150.
        password (str): Password of the user at the SIP provider. Example: Kite-2026.
        authorization_name (str): Name with which the user authenticates to the SIP server. Example: jonas.lindqvist.
        voice_mail (str): Number that reaches the voicemail. Example: 0500.
        transport_protocol (UpdateSipPhoneBodyTransportProtocol | Unset): Transport of the first server. Example: TLS.
        transport_protocol2 (UpdateSipPhoneBodyTransportProtocol2 | Unset): Transport of the second server. Example:
            TCP.
        transport_protocol3 (UpdateSipPhoneBodyTransportProtocol3 | Unset): Transport of the third server. Example: UDP.
        registration_expire_time (int | Unset): Minutes until the SIP registration runs out; the client then registers
            anew. Example: 60.
    """

    domain: str
    register_server: str
    proxy_server: str
    register_server2: str
    proxy_server2: str
    register_server3: str
    proxy_server3: str
    user_name: str
    password: str
    authorization_name: str
    voice_mail: str
    transport_protocol: UpdateSipPhoneBodyTransportProtocol | Unset = UNSET
    transport_protocol2: UpdateSipPhoneBodyTransportProtocol2 | Unset = UNSET
    transport_protocol3: UpdateSipPhoneBodyTransportProtocol3 | Unset = UNSET
    registration_expire_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        domain = self.domain

        register_server = self.register_server

        proxy_server = self.proxy_server

        register_server2 = self.register_server2

        proxy_server2 = self.proxy_server2

        register_server3 = self.register_server3

        proxy_server3 = self.proxy_server3

        user_name = self.user_name

        password = self.password

        authorization_name = self.authorization_name

        voice_mail = self.voice_mail

        transport_protocol: str | Unset = UNSET
        if not isinstance(self.transport_protocol, Unset):
            transport_protocol = self.transport_protocol

        transport_protocol2: str | Unset = UNSET
        if not isinstance(self.transport_protocol2, Unset):
            transport_protocol2 = self.transport_protocol2

        transport_protocol3: str | Unset = UNSET
        if not isinstance(self.transport_protocol3, Unset):
            transport_protocol3 = self.transport_protocol3

        registration_expire_time = self.registration_expire_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "domain": domain,
                "register_server": register_server,
                "proxy_server": proxy_server,
                "register_server2": register_server2,
                "proxy_server2": proxy_server2,
                "register_server3": register_server3,
                "proxy_server3": proxy_server3,
                "user_name": user_name,
                "password": password,
                "authorization_name": authorization_name,
                "voice_mail": voice_mail,
            }
        )
        if transport_protocol is not UNSET:
            field_dict["transport_protocol"] = transport_protocol
        if transport_protocol2 is not UNSET:
            field_dict["transport_protocol2"] = transport_protocol2
        if transport_protocol3 is not UNSET:
            field_dict["transport_protocol3"] = transport_protocol3
        if registration_expire_time is not UNSET:
            field_dict["registration_expire_time"] = registration_expire_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        domain = d.pop("domain")

        register_server = d.pop("register_server")

        proxy_server = d.pop("proxy_server")

        register_server2 = d.pop("register_server2")

        proxy_server2 = d.pop("proxy_server2")

        register_server3 = d.pop("register_server3")

        proxy_server3 = d.pop("proxy_server3")

        user_name = d.pop("user_name")

        password = d.pop("password")

        authorization_name = d.pop("authorization_name")

        voice_mail = d.pop("voice_mail")

        _transport_protocol = d.pop("transport_protocol", UNSET)
        transport_protocol: UpdateSipPhoneBodyTransportProtocol | Unset
        try:
            transport_protocol = check_update_sip_phone_body_transport_protocol(_transport_protocol)
        except (TypeError, ValueError, AttributeError, KeyError):
            transport_protocol = _transport_protocol

        _transport_protocol2 = d.pop("transport_protocol2", UNSET)
        transport_protocol2: UpdateSipPhoneBodyTransportProtocol2 | Unset
        try:
            transport_protocol2 = check_update_sip_phone_body_transport_protocol_2(
                _transport_protocol2
            )
        except (TypeError, ValueError, AttributeError, KeyError):
            transport_protocol2 = _transport_protocol2

        _transport_protocol3 = d.pop("transport_protocol3", UNSET)
        transport_protocol3: UpdateSipPhoneBodyTransportProtocol3 | Unset
        try:
            transport_protocol3 = check_update_sip_phone_body_transport_protocol_3(
                _transport_protocol3
            )
        except (TypeError, ValueError, AttributeError, KeyError):
            transport_protocol3 = _transport_protocol3

        registration_expire_time = d.pop("registration_expire_time", UNSET)

        update_sip_phone_body = cls(
            domain=domain,
            register_server=register_server,
            proxy_server=proxy_server,
            register_server2=register_server2,
            proxy_server2=proxy_server2,
            register_server3=register_server3,
            proxy_server3=proxy_server3,
            user_name=user_name,
            password=password,
            authorization_name=authorization_name,
            voice_mail=voice_mail,
            transport_protocol=transport_protocol,
            transport_protocol2=transport_protocol2,
            transport_protocol3=transport_protocol3,
            registration_expire_time=registration_expire_time,
        )

        update_sip_phone_body.additional_properties = d
        return update_sip_phone_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
