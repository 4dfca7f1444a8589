# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.registered_person import RegisteredPerson


T = TypeVar("T", bound="RegisteredPersonList")


@_attrs_define
class RegisteredPersonList:
    """
    Attributes:
        registrants (list[RegisteredPerson] | None | Unset):
    """

    registrants: list[RegisteredPerson] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        registrants: list[dict[str, Any]] | None | Unset
        if isinstance(self.registrants, Unset):
            registrants = UNSET
        elif isinstance(self.registrants, list):
            if isinstance(self.registrants, (list, tuple)):
                registrants = []
                for registrants_type_0_item_data in self.registrants:
                    registrants_type_0_item = (
                        registrants_type_0_item_data.to_dict()
                        if hasattr(registrants_type_0_item_data, "to_dict")
                        else registrants_type_0_item_data
                    )
                    registrants.append(registrants_type_0_item)
            else:
                registrants = self.registrants

        else:
            registrants = self.registrants

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if registrants is not UNSET:
            field_dict["registrants"] = registrants

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.registered_person import RegisteredPerson  # noqa: PLC0415

        d = dict(src_dict)
        _registrants = d.pop("registrants", UNSET)
        registrants: list[RegisteredPerson] | None | Unset
        if isinstance(_registrants, list):
            registrants = []
            for registrants_type_0_item_data in _registrants:
                _registrants_type_0_item = registrants_type_0_item_data
                registrants_type_0_item: RegisteredPerson
                if isinstance(_registrants_type_0_item, dict):
                    registrants_type_0_item = RegisteredPerson.from_dict(_registrants_type_0_item)
                else:
                    registrants_type_0_item = _registrants_type_0_item

                registrants.append(registrants_type_0_item)
        else:
            registrants = _registrants

        registered_person_list = cls(
            registrants=registrants,
        )

        registered_person_list.additional_properties = d
        return registered_person_list

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
