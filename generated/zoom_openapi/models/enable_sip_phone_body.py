# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enable_sip_phone_body_transport_protocol import (
    EnableSipPhoneBodyTransportProtocol,
    check_enable_sip_phone_body_transport_protocol,
)
from ..models.enable_sip_phone_body_transport_protocol_2 import (
    EnableSipPhoneBodyTransportProtocol2,
    check_enable_sip_phone_body_transport_protocol_2,
)
from ..models.enable_sip_phone_body_transport_protocol_3 import (
    EnableSipPhoneBodyTransportProtocol3,
    check_enable_sip_phone_body_transport_protocol_3,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="EnableSipPhoneBody")


@_attrs_define
class EnableSipPhoneBody:
    """
    Attributes:
        domain (str): Name or IP address of the SIP provider's domain, such as `sip.example.com`. Example: example.com.
        register_server (str): IP address of the server to send REGISTER requests to. Add the port when UDP runs on
            another one than 5060. Example: 192.0.2.21.
        proxy_server (str): IP address of the SIP proxy. Add the port when UDP runs on another one than 5060; without a
            proxy, repeat `register_server`. Example: 192.0.2.31.
        user_name (str): Phone number of the user at the SIP provider. Example: +1 303 555 0150.
        password (str): Password of the user at the SIP provider. Example: Kite-2026.
        authorization_name (str): Name with which the user authenticates to the SIP server. Example: jonas.lindqvist.
        user_email (str): Email address of the user. End it in `.win`, `.mac`, `.linux`, `.pc`, `.android`, `.iphone`,
            `.ipad`, `.pad` or `.mobile` to set up a phone for that platform. Example: jonas.lindqvist@example.com.
        voice_mail (str): Number that reaches the voicemail. Example: 0500.
        transport_protocol (EnableSipPhoneBodyTransportProtocol | Unset): Transport of the first server. Example: TLS.
        register_server2 (str | Unset): IP address of the second register server, with the port if UDP does not run on
            5060. Example: 192.0.2.22.
        transport_protocol2 (EnableSipPhoneBodyTransportProtocol2 | Unset): Transport of the second server. Example:
            TCP.
        proxy_server2 (str | Unset): IP address of the second proxy, with the port if UDP does not run on 5060; without
            a proxy, repeat `register_server2` or leave it empty. Example: 192.0.2.32.
        register_server3 (str | Unset): IP address of the third register server, with the port if UDP does not run on
            5060. Example: 192.0.2.23.
        transport_protocol3 (EnableSipPhoneBodyTransportProtocol3 | Unset): Transport of the third server. Example: UDP.
        proxy_server3 (str | Unset): IP address of the third proxy, with the port if UDP does not run on 5060; without a
            proxy, repeat `register_server3` or leave it empty. Example: 192.0.2.33.
        registration_expire_time (int | Unset): Minutes until the SIP registration runs out; the client then registers
            anew. Example: 60.
    """

    domain: str
    register_server: str
    proxy_server: str
    user_name: str
    password: str
    authorization_name: str
    user_email: str
    voice_mail: str
    transport_protocol: EnableSipPhoneBodyTransportProtocol | Unset = UNSET
    register_server2: str | Unset = UNSET
    transport_protocol2: EnableSipPhoneBodyTransportProtocol2 | Unset = UNSET
    proxy_server2: str | Unset = UNSET
    register_server3: str | Unset = UNSET
    transport_protocol3: EnableSipPhoneBodyTransportProtocol3 | Unset = UNSET
    proxy_server3: str | Unset = UNSET
    registration_expire_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        domain = self.domain

        register_server = self.register_server

        proxy_server = self.proxy_server

        user_name = self.user_name

        password = self.password

        authorization_name = self.authorization_name

        user_email = self.user_email

        voice_mail = self.voice_mail

        transport_protocol: str | Unset = UNSET
        if not isinstance(self.transport_protocol, Unset):
            transport_protocol = self.transport_protocol

        register_server2 = self.register_server2

        transport_protocol2: str | Unset = UNSET
        if not isinstance(self.transport_protocol2, Unset):
            transport_protocol2 = self.transport_protocol2

        proxy_server2 = self.proxy_server2

        register_server3 = self.register_server3

        transport_protocol3: str | Unset = UNSET
        if not isinstance(self.transport_protocol3, Unset):
            transport_protocol3 = self.transport_protocol3

        proxy_server3 = self.proxy_server3

        registration_expire_time = self.registration_expire_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "domain": domain,
                "register_server": register_server,
                "proxy_server": proxy_server,
                "user_name": user_name,
                "password": password,
                "authorization_name": authorization_name,
                "user_email": user_email,
                "voice_mail": voice_mail,
            }
        )
        if transport_protocol is not UNSET:
            field_dict["transport_protocol"] = transport_protocol
        if register_server2 is not UNSET:
            field_dict["register_server2"] = register_server2
        if transport_protocol2 is not UNSET:
            field_dict["transport_protocol2"] = transport_protocol2
        if proxy_server2 is not UNSET:
            field_dict["proxy_server2"] = proxy_server2
        if register_server3 is not UNSET:
            field_dict["register_server3"] = register_server3
        if transport_protocol3 is not UNSET:
            field_dict["transport_protocol3"] = transport_protocol3
        if proxy_server3 is not UNSET:
            field_dict["proxy_server3"] = proxy_server3
        if registration_expire_time is not UNSET:
            field_dict["registration_expire_time"] = registration_expire_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        domain = d.pop("domain")

        register_server = d.pop("register_server")

        proxy_server = d.pop("proxy_server")

        user_name = d.pop("user_name")

        password = d.pop("password")

        authorization_name = d.pop("authorization_name")

        user_email = d.pop("user_email")

        voice_mail = d.pop("voice_mail")

        _transport_protocol = d.pop("transport_protocol", UNSET)
        transport_protocol: EnableSipPhoneBodyTransportProtocol | Unset
        try:
            transport_protocol = check_enable_sip_phone_body_transport_protocol(_transport_protocol)
        except (TypeError, ValueError, AttributeError, KeyError):
            transport_protocol = _transport_protocol

        register_server2 = d.pop("register_server2", UNSET)

        _transport_protocol2 = d.pop("transport_protocol2", UNSET)
        transport_protocol2: EnableSipPhoneBodyTransportProtocol2 | Unset
        try:
            transport_protocol2 = check_enable_sip_phone_body_transport_protocol_2(
                _transport_protocol2
            )
        except (TypeError, ValueError, AttributeError, KeyError):
            transport_protocol2 = _transport_protocol2

        proxy_server2 = d.pop("proxy_server2", UNSET)

        register_server3 = d.pop("register_server3", UNSET)

        _transport_protocol3 = d.pop("transport_protocol3", UNSET)
        transport_protocol3: EnableSipPhoneBodyTransportProtocol3 | Unset
        try:
            transport_protocol3 = check_enable_sip_phone_body_transport_protocol_3(
                _transport_protocol3
            )
        except (TypeError, ValueError, AttributeError, KeyError):
            transport_protocol3 = _transport_protocol3

        proxy_server3 = d.pop("proxy_server3", UNSET)

        registration_expire_time = d.pop("registration_expire_time", UNSET)

        enable_sip_phone_body = cls(
            domain=domain,
            register_server=register_server,
            proxy_server=proxy_server,
            user_name=user_name,
            password=password,
            authorization_name=authorization_name,
            user_email=user_email,
            voice_mail=voice_mail,
            transport_protocol=transport_protocol,
            register_server2=register_server2,
            transport_protocol2=transport_protocol2,
            proxy_server2=proxy_server2,
            register_server3=register_server3,
            transport_protocol3=transport_protocol3,
            proxy_server3=proxy_server3,
            registration_expire_time=registration_expire_time,
        )

        enable_sip_phone_body.additional_properties = d
        return enable_sip_phone_body

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
