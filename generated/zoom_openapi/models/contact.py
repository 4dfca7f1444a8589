# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.phone_number import PhoneNumber


T = TypeVar("T", bound="Contact")


@_attrs_define
class Contact:
    """
    Attributes:
        id (None | str | Unset):
        email (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        presence_status (None | str | Unset):
        phone_number (None | str | Unset):
        phone_numbers (list[PhoneNumber] | None | Unset):
        direct_numbers (list[int] | None | Unset):
        extension_number (None | str | Unset):
        sip_phone_number (None | str | Unset):
        im_group_id (None | str | Unset):
        im_group_name (None | str | Unset):
        dept (None | str | Unset):
        job_title (None | str | Unset):
        location (None | str | Unset):
        sip_uri (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    presence_status: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_numbers: list[PhoneNumber] | None | Unset = UNSET
    direct_numbers: list[int] | None | Unset = UNSET
    extension_number: None | str | Unset = UNSET
    sip_phone_number: None | str | Unset = UNSET
    im_group_id: None | str | Unset = UNSET
    im_group_name: None | str | Unset = UNSET
    dept: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    sip_uri: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        presence_status: None | str | Unset
        if isinstance(self.presence_status, Unset):
            presence_status = UNSET
        else:
            presence_status = self.presence_status

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        phone_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.phone_numbers, Unset):
            phone_numbers = UNSET
        elif isinstance(self.phone_numbers, list):
            if isinstance(self.phone_numbers, (list, tuple)):
                phone_numbers = []
                for phone_numbers_type_0_item_data in self.phone_numbers:
                    phone_numbers_type_0_item = (
                        phone_numbers_type_0_item_data.to_dict()
                        if hasattr(phone_numbers_type_0_item_data, "to_dict")
                        else phone_numbers_type_0_item_data
                    )
                    phone_numbers.append(phone_numbers_type_0_item)
            else:
                phone_numbers = self.phone_numbers

        else:
            phone_numbers = self.phone_numbers

        direct_numbers: list[int] | None | Unset
        if isinstance(self.direct_numbers, Unset):
            direct_numbers = UNSET
        elif isinstance(self.direct_numbers, list):
            direct_numbers = self.direct_numbers

        else:
            direct_numbers = self.direct_numbers

        extension_number: None | str | Unset
        if isinstance(self.extension_number, Unset):
            extension_number = UNSET
        else:
            extension_number = self.extension_number

        sip_phone_number: None | str | Unset
        if isinstance(self.sip_phone_number, Unset):
            sip_phone_number = UNSET
        else:
            sip_phone_number = self.sip_phone_number

        im_group_id: None | str | Unset
        if isinstance(self.im_group_id, Unset):
            im_group_id = UNSET
        else:
            im_group_id = self.im_group_id

        im_group_name: None | str | Unset
        if isinstance(self.im_group_name, Unset):
            im_group_name = UNSET
        else:
            im_group_name = self.im_group_name

        dept: None | str | Unset
        if isinstance(self.dept, Unset):
            dept = UNSET
        else:
            dept = self.dept

        job_title: None | str | Unset
        if isinstance(self.job_title, Unset):
            job_title = UNSET
        else:
            job_title = self.job_title

        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location

        sip_uri: None | str | Unset
        if isinstance(self.sip_uri, Unset):
            sip_uri = UNSET
        else:
            sip_uri = self.sip_uri

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if presence_status is not UNSET:
            field_dict["presence_status"] = presence_status
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_numbers is not UNSET:
            field_dict["phone_numbers"] = phone_numbers
        if direct_numbers is not UNSET:
            field_dict["direct_numbers"] = direct_numbers
        if extension_number is not UNSET:
            field_dict["extension_number"] = extension_number
        if sip_phone_number is not UNSET:
            field_dict["sip_phone_number"] = sip_phone_number
        if im_group_id is not UNSET:
            field_dict["im_group_id"] = im_group_id
        if im_group_name is not UNSET:
            field_dict["im_group_name"] = im_group_name
        if dept is not UNSET:
            field_dict["dept"] = dept
        if job_title is not UNSET:
            field_dict["job_title"] = job_title
        if location is not UNSET:
            field_dict["location"] = location
        if sip_uri is not UNSET:
            field_dict["sip_uri"] = sip_uri

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.phone_number import PhoneNumber  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        first_name: None | str | Unset = d.pop("first_name", UNSET)

        last_name: None | str | Unset = d.pop("last_name", UNSET)

        presence_status: None | str | Unset = d.pop("presence_status", UNSET)

        phone_number: None | str | Unset = d.pop("phone_number", UNSET)

        _phone_numbers = d.pop("phone_numbers", UNSET)
        phone_numbers: list[PhoneNumber] | None | Unset
        if isinstance(_phone_numbers, list):
            phone_numbers = []
            for phone_numbers_type_0_item_data in _phone_numbers:
                _phone_numbers_type_0_item = phone_numbers_type_0_item_data
                phone_numbers_type_0_item: PhoneNumber
                if isinstance(_phone_numbers_type_0_item, dict):
                    phone_numbers_type_0_item = PhoneNumber.from_dict(_phone_numbers_type_0_item)
                else:
                    phone_numbers_type_0_item = _phone_numbers_type_0_item

                phone_numbers.append(phone_numbers_type_0_item)
        else:
            phone_numbers = _phone_numbers

        direct_numbers: list[int] | None | Unset = d.pop("direct_numbers", UNSET)

        extension_number: None | str | Unset = d.pop("extension_number", UNSET)

        sip_phone_number: None | str | Unset = d.pop("sip_phone_number", UNSET)

        im_group_id: None | str | Unset = d.pop("im_group_id", UNSET)

        im_group_name: None | str | Unset = d.pop("im_group_name", UNSET)

        dept: None | str | Unset = d.pop("dept", UNSET)

        job_title: None | str | Unset = d.pop("job_title", UNSET)

        location: None | str | Unset = d.pop("location", UNSET)

        sip_uri: None | str | Unset = d.pop("sip_uri", UNSET)

        contact = cls(
            id=id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            presence_status=presence_status,
            phone_number=phone_number,
            phone_numbers=phone_numbers,
            direct_numbers=direct_numbers,
            extension_number=extension_number,
            sip_phone_number=sip_phone_number,
            im_group_id=im_group_id,
            im_group_name=im_group_name,
            dept=dept,
            job_title=job_title,
            location=location,
            sip_uri=sip_uri,
        )

        contact.additional_properties = d
        return contact

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
