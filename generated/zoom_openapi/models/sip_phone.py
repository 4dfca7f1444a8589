# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SipPhone")


@_attrs_define
class SipPhone:
    """
    Attributes:
        id (None | str | Unset):
        user_email (None | str | Unset):
        domain (None | str | Unset):
        register_server (None | str | Unset):
        transport_protocol (None | str | Unset):
        proxy_server (None | str | Unset):
        register_server2 (None | str | Unset):
        transport_protocol2 (None | str | Unset):
        proxy_server2 (None | str | Unset):
        register_server3 (None | str | Unset):
        transport_protocol3 (None | str | Unset):
        proxy_server3 (None | str | Unset):
        registration_expire_time (int | None | Unset):
        user_name (None | str | Unset):
        password (None | str | Unset):
        authorization_name (None | str | Unset):
        voice_mail (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    user_email: None | str | Unset = UNSET
    domain: None | str | Unset = UNSET
    register_server: None | str | Unset = UNSET
    transport_protocol: None | str | Unset = UNSET
    proxy_server: None | str | Unset = UNSET
    register_server2: None | str | Unset = UNSET
    transport_protocol2: None | str | Unset = UNSET
    proxy_server2: None | str | Unset = UNSET
    register_server3: None | str | Unset = UNSET
    transport_protocol3: None | str | Unset = UNSET
    proxy_server3: None | str | Unset = UNSET
    registration_expire_time: int | None | Unset = UNSET
    user_name: None | str | Unset = UNSET
    password: None | str | Unset = UNSET
    authorization_name: None | str | Unset = UNSET
    voice_mail: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        user_email: None | str | Unset
        if isinstance(self.user_email, Unset):
            user_email = UNSET
        else:
            user_email = self.user_email

        domain: None | str | Unset
        if isinstance(self.domain, Unset):
            domain = UNSET
        else:
            domain = self.domain

        register_server: None | str | Unset
        if isinstance(self.register_server, Unset):
            register_server = UNSET
        else:
            register_server = self.register_server

        transport_protocol: None | str | Unset
        if isinstance(self.transport_protocol, Unset):
            transport_protocol = UNSET
        else:
            transport_protocol = self.transport_protocol

        proxy_server: None | str | Unset
        if isinstance(self.proxy_server, Unset):
            proxy_server = UNSET
        else:
            proxy_server = self.proxy_server

        register_server2: None | str | Unset
        if isinstance(self.register_server2, Unset):
            register_server2 = UNSET
        else:
            register_server2 = self.register_server2

        transport_protocol2: None | str | Unset
        if isinstance(self.transport_protocol2, Unset):
            transport_protocol2 = UNSET
        else:
            transport_protocol2 = self.transport_protocol2

        proxy_server2: None | str | Unset
        if isinstance(self.proxy_server2, Unset):
            proxy_server2 = UNSET
        else:
            proxy_server2 = self.proxy_server2

        register_server3: None | str | Unset
        if isinstance(self.register_server3, Unset):
            register_server3 = UNSET
        else:
            register_server3 = self.register_server3

        transport_protocol3: None | str | Unset
        if isinstance(self.transport_protocol3, Unset):
            transport_protocol3 = UNSET
        else:
            transport_protocol3 = self.transport_protocol3

        proxy_server3: None | str | Unset
        if isinstance(self.proxy_server3, Unset):
            proxy_server3 = UNSET
        else:
            proxy_server3 = self.proxy_server3

        registration_expire_time: int | None | Unset
        if isinstance(self.registration_expire_time, Unset):
            registration_expire_time = UNSET
        else:
            registration_expire_time = self.registration_expire_time

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        password: None | str | Unset
        if isinstance(self.password, Unset):
            password = UNSET
        else:
            password = self.password

        authorization_name: None | str | Unset
        if isinstance(self.authorization_name, Unset):
            authorization_name = UNSET
        else:
            authorization_name = self.authorization_name

        voice_mail: None | str | Unset
        if isinstance(self.voice_mail, Unset):
            voice_mail = UNSET
        else:
            voice_mail = self.voice_mail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_email is not UNSET:
            field_dict["user_email"] = user_email
        if domain is not UNSET:
            field_dict["domain"] = domain
        if register_server is not UNSET:
            field_dict["register_server"] = register_server
        if transport_protocol is not UNSET:
            field_dict["transport_protocol"] = transport_protocol
        if proxy_server is not UNSET:
            field_dict["proxy_server"] = proxy_server
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
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if password is not UNSET:
            field_dict["password"] = password
        if authorization_name is not UNSET:
            field_dict["authorization_name"] = authorization_name
        if voice_mail is not UNSET:
            field_dict["voice_mail"] = voice_mail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        user_email: None | str | Unset = d.pop("user_email", UNSET)

        domain: None | str | Unset = d.pop("domain", UNSET)

        register_server: None | str | Unset = d.pop("register_server", UNSET)

        transport_protocol: None | str | Unset = d.pop("transport_protocol", UNSET)

        proxy_server: None | str | Unset = d.pop("proxy_server", UNSET)

        register_server2: None | str | Unset = d.pop("register_server2", UNSET)

        transport_protocol2: None | str | Unset = d.pop("transport_protocol2", UNSET)

        proxy_server2: None | str | Unset = d.pop("proxy_server2", UNSET)

        register_server3: None | str | Unset = d.pop("register_server3", UNSET)

        transport_protocol3: None | str | Unset = d.pop("transport_protocol3", UNSET)

        proxy_server3: None | str | Unset = d.pop("proxy_server3", UNSET)

        registration_expire_time: int | None | Unset = d.pop("registration_expire_time", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        password: None | str | Unset = d.pop("password", UNSET)

        authorization_name: None | str | Unset = d.pop("authorization_name", UNSET)

        voice_mail: None | str | Unset = d.pop("voice_mail", UNSET)

        sip_phone = cls(
            id=id,
            user_email=user_email,
            domain=domain,
            register_server=register_server,
            transport_protocol=transport_protocol,
            proxy_server=proxy_server,
            register_server2=register_server2,
            transport_protocol2=transport_protocol2,
            proxy_server2=proxy_server2,
            register_server3=register_server3,
            transport_protocol3=transport_protocol3,
            proxy_server3=proxy_server3,
            registration_expire_time=registration_expire_time,
            user_name=user_name,
            password=password,
            authorization_name=authorization_name,
            voice_mail=voice_mail,
        )

        sip_phone.additional_properties = d
        return sip_phone

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
