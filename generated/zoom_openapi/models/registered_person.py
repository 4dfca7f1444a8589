# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RegisteredPerson")


@_attrs_define
class RegisteredPerson:
    """
    Attributes:
        registrant_id (None | str | Unset):
        email (None | str | Unset):
        join_url (None | str | Unset):
    """

    registrant_id: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    join_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        registrant_id: None | str | Unset
        if isinstance(self.registrant_id, Unset):
            registrant_id = UNSET
        else:
            registrant_id = self.registrant_id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        join_url: None | str | Unset
        if isinstance(self.join_url, Unset):
            join_url = UNSET
        else:
            join_url = self.join_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if registrant_id is not UNSET:
            field_dict["registrant_id"] = registrant_id
        if email is not UNSET:
            field_dict["email"] = email
        if join_url is not UNSET:
            field_dict["join_url"] = join_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        registrant_id: None | str | Unset = d.pop("registrant_id", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        join_url: None | str | Unset = d.pop("join_url", UNSET)

        registered_person = cls(
            registrant_id=registrant_id,
            email=email,
            join_url=join_url,
        )

        registered_person.additional_properties = d
        return registered_person

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
