# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PasswordRequirement")


@_attrs_define
class PasswordRequirement:
    """
    Attributes:
        minimum_password_length (int | Unset):
        have_special_character (bool | Unset):
        consecutive_characters_length (int | Unset):
        weak_enhance_detection (bool | Unset):
    """

    minimum_password_length: int | Unset = UNSET
    have_special_character: bool | Unset = UNSET
    consecutive_characters_length: int | Unset = UNSET
    weak_enhance_detection: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        minimum_password_length = self.minimum_password_length

        have_special_character = self.have_special_character

        consecutive_characters_length = self.consecutive_characters_length

        weak_enhance_detection = self.weak_enhance_detection

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if minimum_password_length is not UNSET:
            field_dict["minimum_password_length"] = minimum_password_length
        if have_special_character is not UNSET:
            field_dict["have_special_character"] = have_special_character
        if consecutive_characters_length is not UNSET:
            field_dict["consecutive_characters_length"] = consecutive_characters_length
        if weak_enhance_detection is not UNSET:
            field_dict["weak_enhance_detection"] = weak_enhance_detection

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        minimum_password_length = d.pop("minimum_password_length", UNSET)

        have_special_character = d.pop("have_special_character", UNSET)

        consecutive_characters_length = d.pop("consecutive_characters_length", UNSET)

        weak_enhance_detection = d.pop("weak_enhance_detection", UNSET)

        password_requirement = cls(
            minimum_password_length=minimum_password_length,
            have_special_character=have_special_character,
            consecutive_characters_length=consecutive_characters_length,
            weak_enhance_detection=weak_enhance_detection,
        )

        password_requirement.additional_properties = d
        return password_requirement

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
