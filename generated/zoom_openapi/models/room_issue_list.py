# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_issue import RoomIssue


T = TypeVar("T", bound="RoomIssueList")


@_attrs_define
class RoomIssueList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_count (int | None | Unset):
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        issue_details (list[RoomIssue] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_count: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    issue_details: list[RoomIssue] | None | Unset = UNSET
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

        page_count: int | None | Unset
        if isinstance(self.page_count, Unset):
            page_count = UNSET
        else:
            page_count = self.page_count

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        issue_details: list[dict[str, Any]] | None | Unset
        if isinstance(self.issue_details, Unset):
            issue_details = UNSET
        elif isinstance(self.issue_details, list):
            if isinstance(self.issue_details, (list, tuple)):
                issue_details = []
                for issue_details_type_0_item_data in self.issue_details:
                    issue_details_type_0_item = (
                        issue_details_type_0_item_data.to_dict()
                        if hasattr(issue_details_type_0_item_data, "to_dict")
                        else issue_details_type_0_item_data
                    )
                    issue_details.append(issue_details_type_0_item)
            else:
                issue_details = self.issue_details

        else:
            issue_details = self.issue_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if issue_details is not UNSET:
            field_dict["issue_details"] = issue_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.room_issue import RoomIssue  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_count: int | None | Unset = d.pop("page_count", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _issue_details = d.pop("issue_details", UNSET)
        issue_details: list[RoomIssue] | None | Unset
        if isinstance(_issue_details, list):
            issue_details = []
            for issue_details_type_0_item_data in _issue_details:
                _issue_details_type_0_item = issue_details_type_0_item_data
                issue_details_type_0_item: RoomIssue
                if isinstance(_issue_details_type_0_item, dict):
                    issue_details_type_0_item = RoomIssue.from_dict(_issue_details_type_0_item)
                else:
                    issue_details_type_0_item = _issue_details_type_0_item

                issue_details.append(issue_details_type_0_item)
        else:
            issue_details = _issue_details

        room_issue_list = cls(
            from_=from_,
            to=to,
            page_count=page_count,
            page_size=page_size,
            total_records=total_records,
            issue_details=issue_details,
        )

        room_issue_list.additional_properties = d
        return room_issue_list

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
