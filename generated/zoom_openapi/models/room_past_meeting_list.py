# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomPastMeetingList")


@_attrs_define
class RoomPastMeetingList:
    """
    Attributes:
        from_ (None | str | Unset):
        meetings (list[Any] | None | Unset):
        next_page_token (None | str | Unset):
        page_count (int | None | Unset):
        page_size (int | None | Unset):
        to (None | str | Unset):
        total_records (int | None | Unset):
    """

    from_: None | str | Unset = UNSET
    meetings: list[Any] | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    page_count: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    to: None | str | Unset = UNSET
    total_records: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        meetings: list[Any] | None | Unset
        if isinstance(self.meetings, Unset):
            meetings = UNSET
        elif isinstance(self.meetings, list):
            meetings = self.meetings

        else:
            meetings = self.meetings

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if meetings is not UNSET:
            field_dict["meetings"] = meetings
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if to is not UNSET:
            field_dict["to"] = to
        if total_records is not UNSET:
            field_dict["total_records"] = total_records

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        meetings: list[Any] | None | Unset = d.pop("meetings", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        page_count: int | None | Unset = d.pop("page_count", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        room_past_meeting_list = cls(
            from_=from_,
            meetings=meetings,
            next_page_token=next_page_token,
            page_count=page_count,
            page_size=page_size,
            to=to,
            total_records=total_records,
        )

        room_past_meeting_list.additional_properties = d
        return room_past_meeting_list

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
