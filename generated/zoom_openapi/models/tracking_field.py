# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TrackingField")


@_attrs_define
class TrackingField:
    """
    Attributes:
        id (None | str | Unset):
        field (None | str | Unset):
        required (bool | None | Unset):
        visible (bool | None | Unset):
        recommended_values (list[str] | None | Unset):
    """

    id: None | str | Unset = UNSET
    field: None | str | Unset = UNSET
    required: bool | None | Unset = UNSET
    visible: bool | None | Unset = UNSET
    recommended_values: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field: None | str | Unset
        if isinstance(self.field, Unset):
            field = UNSET
        else:
            field = self.field

        required: bool | None | Unset
        if isinstance(self.required, Unset):
            required = UNSET
        else:
            required = self.required

        visible: bool | None | Unset
        if isinstance(self.visible, Unset):
            visible = UNSET
        else:
            visible = self.visible

        recommended_values: list[str] | None | Unset
        if isinstance(self.recommended_values, Unset):
            recommended_values = UNSET
        elif isinstance(self.recommended_values, list):
            recommended_values = self.recommended_values

        else:
            recommended_values = self.recommended_values

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
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
        id: None | str | Unset = d.pop("id", UNSET)

        field: None | str | Unset = d.pop("field", UNSET)

        required: bool | None | Unset = d.pop("required", UNSET)

        visible: bool | None | Unset = d.pop("visible", UNSET)

        recommended_values: list[str] | None | Unset = d.pop("recommended_values", UNSET)

        tracking_field = cls(
            id=id,
            field=field,
            required=required,
            visible=visible,
            recommended_values=recommended_values,
        )

        tracking_field.additional_properties = d
        return tracking_field

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
