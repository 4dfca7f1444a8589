# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomWithIssues")


@_attrs_define
class RoomWithIssues:
    """
    Attributes:
        id (None | str | Unset):
        room_name (None | str | Unset):
        issues_count (int | None | Unset):
    """

    id: None | str | Unset = UNSET
    room_name: None | str | Unset = UNSET
    issues_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        room_name: None | str | Unset
        if isinstance(self.room_name, Unset):
            room_name = UNSET
        else:
            room_name = self.room_name

        issues_count: int | None | Unset
        if isinstance(self.issues_count, Unset):
            issues_count = UNSET
        else:
            issues_count = self.issues_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if room_name is not UNSET:
            field_dict["room_name"] = room_name
        if issues_count is not UNSET:
            field_dict["issues_count"] = issues_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        room_name: None | str | Unset = d.pop("room_name", UNSET)

        issues_count: int | None | Unset = d.pop("issues_count", UNSET)

        room_with_issues = cls(
            id=id,
            room_name=room_name,
            issues_count=issues_count,
        )

        room_with_issues.additional_properties = d
        return room_with_issues

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
