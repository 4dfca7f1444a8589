# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.registrant_input import RegistrantInput


T = TypeVar("T", bound="AddMeetingRegistrantsBody")


@_attrs_define
class AddMeetingRegistrantsBody:
    """
    Attributes:
        auto_approve (bool | Unset): Whether to approve the registration at once although the meeting asks for manual
            approval (`approval_type` `1`). Has no bearing on meetings that approve on their own. Example: False.
        registrants (list[RegistrantInput] | Unset): People to register, 30 at most, each with `email`, `first_name` and
            `last_name`. Example: [{'first_name': 'Jonas', 'email': 'jonas.lindqvist@example.com', 'last_name':
            'Lindqvist'}, {'first_name': 'Mei', 'email': 'mei.tanaka@example.com', 'last_name': 'Tanaka'}].
    """

    auto_approve: bool | Unset = UNSET
    registrants: list[RegistrantInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auto_approve = self.auto_approve

        registrants: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.registrants, Unset):
            if isinstance(self.registrants, (list, tuple)):
                registrants = []
                for registrants_item_data in self.registrants:
                    registrants_item = (
                        registrants_item_data.to_dict()
                        if hasattr(registrants_item_data, "to_dict")
                        else registrants_item_data
                    )
                    registrants.append(registrants_item)
            else:
                registrants = self.registrants

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auto_approve is not UNSET:
            field_dict["auto_approve"] = auto_approve
        if registrants is not UNSET:
            field_dict["registrants"] = registrants

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.registrant_input import RegistrantInput  # noqa: PLC0415

        d = dict(src_dict)
        auto_approve = d.pop("auto_approve", UNSET)

        _registrants = d.pop("registrants", UNSET)
        registrants: list[RegistrantInput] | Unset
        if isinstance(_registrants, list):
            registrants = []
            for registrants_item_data in _registrants:
                _registrants_item = registrants_item_data
                registrants_item: RegistrantInput
                if isinstance(_registrants_item, dict):
                    registrants_item = RegistrantInput.from_dict(_registrants_item)
                else:
                    registrants_item = _registrants_item

                registrants.append(registrants_item)
        else:
            registrants = _registrants

        add_meeting_registrants_body = cls(
            auto_approve=auto_approve,
            registrants=registrants,
        )

        add_meeting_registrants_body.additional_properties = d
        return add_meeting_registrants_body

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
