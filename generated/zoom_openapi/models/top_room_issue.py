# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TopRoomIssue")


@_attrs_define
class TopRoomIssue:
    """
    Attributes:
        issue_name (None | str | Unset):
        zoom_rooms_count (int | None | Unset):
    """

    issue_name: None | str | Unset = UNSET
    zoom_rooms_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        issue_name: None | str | Unset
        if isinstance(self.issue_name, Unset):
            issue_name = UNSET
        else:
            issue_name = self.issue_name

        zoom_rooms_count: int | None | Unset
        if isinstance(self.zoom_rooms_count, Unset):
            zoom_rooms_count = UNSET
        else:
            zoom_rooms_count = self.zoom_rooms_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if issue_name is not UNSET:
            field_dict["issue_name"] = issue_name
        if zoom_rooms_count is not UNSET:
            field_dict["zoom_rooms_count"] = zoom_rooms_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        issue_name: None | str | Unset = d.pop("issue_name", UNSET)

        zoom_rooms_count: int | None | Unset = d.pop("zoom_rooms_count", UNSET)

        top_room_issue = cls(
            issue_name=issue_name,
            zoom_rooms_count=zoom_rooms_count,
        )

        top_room_issue.additional_properties = d
        return top_room_issue

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
