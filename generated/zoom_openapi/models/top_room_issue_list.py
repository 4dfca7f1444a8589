# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.top_room_issue import TopRoomIssue


T = TypeVar("T", bound="TopRoomIssueList")


@_attrs_define
class TopRoomIssueList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        total_records (int | None | Unset):
        room_issues (list[TopRoomIssue] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    total_records: int | None | Unset = UNSET
    room_issues: list[TopRoomIssue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        to: None | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        room_issues: list[dict[str, Any]] | None | Unset
        if isinstance(self.room_issues, Unset):
            room_issues = UNSET
        elif isinstance(self.room_issues, list):
            if isinstance(self.room_issues, (list, tuple)):
                room_issues = []
                for room_issues_type_0_item_data in self.room_issues:
                    room_issues_type_0_item = (
                        room_issues_type_0_item_data.to_dict()
                        if hasattr(room_issues_type_0_item_data, "to_dict")
                        else room_issues_type_0_item_data
                    )
                    room_issues.append(room_issues_type_0_item)
            else:
                room_issues = self.room_issues

        else:
            room_issues = self.room_issues

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if room_issues is not UNSET:
            field_dict["room_issues"] = room_issues

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.top_room_issue import TopRoomIssue  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _room_issues = d.pop("room_issues", UNSET)
        room_issues: list[TopRoomIssue] | None | Unset
        if isinstance(_room_issues, list):
            room_issues = []
            for room_issues_type_0_item_data in _room_issues:
                _room_issues_type_0_item = room_issues_type_0_item_data
                room_issues_type_0_item: TopRoomIssue
                if isinstance(_room_issues_type_0_item, dict):
                    room_issues_type_0_item = TopRoomIssue.from_dict(_room_issues_type_0_item)
                else:
                    room_issues_type_0_item = _room_issues_type_0_item

                room_issues.append(room_issues_type_0_item)
        else:
            room_issues = _room_issues

        top_room_issue_list = cls(
            from_=from_,
            to=to,
            total_records=total_records,
            room_issues=room_issues,
        )

        top_room_issue_list.additional_properties = d
        return top_room_issue_list

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
