# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordingPasswordRequirementSettings")


@_attrs_define
class RecordingPasswordRequirementSettings:
    """
    Attributes:
        length (int | None | Unset):
        have_letter (bool | None | Unset):
        have_number (bool | None | Unset):
        have_special_character (bool | None | Unset):
        only_allow_numeric (bool | None | Unset):
    """

    length: int | None | Unset = UNSET
    have_letter: bool | None | Unset = UNSET
    have_number: bool | None | Unset = UNSET
    have_special_character: bool | None | Unset = UNSET
    only_allow_numeric: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        length: int | None | Unset
        if isinstance(self.length, Unset):
            length = UNSET
        else:
            length = self.length

        have_letter: bool | None | Unset
        if isinstance(self.have_letter, Unset):
            have_letter = UNSET
        else:
            have_letter = self.have_letter

        have_number: bool | None | Unset
        if isinstance(self.have_number, Unset):
            have_number = UNSET
        else:
            have_number = self.have_number

        have_special_character: bool | None | Unset
        if isinstance(self.have_special_character, Unset):
            have_special_character = UNSET
        else:
            have_special_character = self.have_special_character

        only_allow_numeric: bool | None | Unset
        if isinstance(self.only_allow_numeric, Unset):
            only_allow_numeric = UNSET
        else:
            only_allow_numeric = self.only_allow_numeric

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if length is not UNSET:
            field_dict["length"] = length
        if have_letter is not UNSET:
            field_dict["have_letter"] = have_letter
        if have_number is not UNSET:
            field_dict["have_number"] = have_number
        if have_special_character is not UNSET:
            field_dict["have_special_character"] = have_special_character
        if only_allow_numeric is not UNSET:
            field_dict["only_allow_numeric"] = only_allow_numeric

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        length: int | None | Unset = d.pop("length", UNSET)

        have_letter: bool | None | Unset = d.pop("have_letter", UNSET)

        have_number: bool | None | Unset = d.pop("have_number", UNSET)

        have_special_character: bool | None | Unset = d.pop("have_special_character", UNSET)

        only_allow_numeric: bool | None | Unset = d.pop("only_allow_numeric", UNSET)

        recording_password_requirement_settings = cls(
            length=length,
            have_letter=have_letter,
            have_number=have_number,
            have_special_character=have_special_character,
            only_allow_numeric=only_allow_numeric,
        )

        recording_password_requirement_settings.additional_properties = d
        return recording_password_requirement_settings

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
