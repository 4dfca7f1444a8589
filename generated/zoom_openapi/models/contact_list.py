# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contact import Contact


T = TypeVar("T", bound="ContactList")


@_attrs_define
class ContactList:
    """
    Attributes:
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        contacts (list[Contact] | None | Unset):
    """

    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    contacts: list[Contact] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        contacts: list[dict[str, Any]] | None | Unset
        if isinstance(self.contacts, Unset):
            contacts = UNSET
        elif isinstance(self.contacts, list):
            if isinstance(self.contacts, (list, tuple)):
                contacts = []
                for contacts_type_0_item_data in self.contacts:
                    contacts_type_0_item = (
                        contacts_type_0_item_data.to_dict()
                        if hasattr(contacts_type_0_item_data, "to_dict")
                        else contacts_type_0_item_data
                    )
                    contacts.append(contacts_type_0_item)
            else:
                contacts = self.contacts

        else:
            contacts = self.contacts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if contacts is not UNSET:
            field_dict["contacts"] = contacts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.contact import Contact  # noqa: PLC0415

        d = dict(src_dict)
        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _contacts = d.pop("contacts", UNSET)
        contacts: list[Contact] | None | Unset
        if isinstance(_contacts, list):
            contacts = []
            for contacts_type_0_item_data in _contacts:
                _contacts_type_0_item = contacts_type_0_item_data
                contacts_type_0_item: Contact
                if isinstance(_contacts_type_0_item, dict):
                    contacts_type_0_item = Contact.from_dict(_contacts_type_0_item)
                else:
                    contacts_type_0_item = _contacts_type_0_item

                contacts.append(contacts_type_0_item)
        else:
            contacts = _contacts

        contact_list = cls(
            page_size=page_size,
            next_page_token=next_page_token,
            contacts=contacts,
        )

        contact_list.additional_properties = d
        return contact_list

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
