# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

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
        from_ (datetime.date | None | Unset):
        to (datetime.date | None | Unset):
        total_records (int | None | Unset):
        room_issues (list[RoomIssue] | None | Unset):
    """

    from_: datetime.date | None | Unset = UNSET
    to: datetime.date | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    room_issues: list[RoomIssue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        elif isinstance(self.from_, datetime.date):
            from_ = self.from_.isoformat() if hasattr(self.from_, "isoformat") else self.from_

        else:
            from_ = self.from_

        to: None | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        elif isinstance(self.to, datetime.date):
            to = self.to.isoformat() if hasattr(self.to, "isoformat") else self.to

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
        from ..models.room_issue import RoomIssue  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_from_(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _from_type_0 = data
                from_type_0: datetime.date
                try:
                    from_type_0 = datetime.date.fromisoformat(_from_type_0)
                    if from_type_0.isoformat() != _from_type_0:
                        from_type_0 = _from_type_0
                except (TypeError, ValueError):
                    from_type_0 = _from_type_0

                return from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_to(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _to_type_0 = data
                to_type_0: datetime.date
                try:
                    to_type_0 = datetime.date.fromisoformat(_to_type_0)
                    if to_type_0.isoformat() != _to_type_0:
                        to_type_0 = _to_type_0
                except (TypeError, ValueError):
                    to_type_0 = _to_type_0

                return to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        to = _parse_to(d.pop("to", UNSET))

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _room_issues = d.pop("room_issues", UNSET)
        room_issues: list[RoomIssue] | None | Unset
        if isinstance(_room_issues, list):
            room_issues = []
            for room_issues_type_0_item_data in _room_issues:
                _room_issues_type_0_item = room_issues_type_0_item_data
                room_issues_type_0_item: RoomIssue
                if isinstance(_room_issues_type_0_item, dict):
                    room_issues_type_0_item = RoomIssue.from_dict(_room_issues_type_0_item)
                else:
                    room_issues_type_0_item = _room_issues_type_0_item

                room_issues.append(room_issues_type_0_item)
        else:
            room_issues = _room_issues

        room_issue_list = cls(
            from_=from_,
            to=to,
            total_records=total_records,
            room_issues=room_issues,
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
