# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateTrackingFieldBody")


@_attrs_define
class UpdateTrackingFieldBody:
    """
    Attributes:
        field (str | Unset): New name of the field. Example: Department.
        required (bool | Unset): Whether hosts must fill it in. Example: True.
        visible (bool | Unset): Whether hosts see it when they schedule. Example: True.
        recommended_values (list[str] | Unset): The complete new list of values to offer. Example: ['Growth',
            'Support'].
    """

    field: str | Unset = UNSET
    required: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    recommended_values: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        required = self.required

        visible = self.visible

        recommended_values: list[str] | Unset = UNSET
        if not isinstance(self.recommended_values, Unset):
            recommended_values = self.recommended_values

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field is not UNSET:
            field_dict["field"] = field
        if required is not UNSET:
            field_dict["required"] = required
        if visible is not UNSET:
            field_dict["visible"] = visible
        if recommended_values is not UNSET:
            field_dict["recommended_values"] = recommended_values

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = d.pop("field", UNSET)

        required = d.pop("required", UNSET)

        visible = d.pop("visible", UNSET)

        recommended_values = cast(list[str], d.pop("recommended_values", UNSET))

        update_tracking_field_body = cls(
            field=field,
            required=required,
            visible=visible,
            recommended_values=recommended_values,
        )

        update_tracking_field_body.additional_properties = d
        return update_tracking_field_body

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
