# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recording import Recording


T = TypeVar("T", bound="RecordingList")


@_attrs_define
class RecordingList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        meetings (list[Recording] | None | Unset):
        page_count (int | None | Unset):
        total_records (int | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    meetings: list[Recording] | None | Unset = UNSET
    page_count: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
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

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        meetings: list[dict[str, Any]] | None | Unset
        if isinstance(self.meetings, Unset):
            meetings = UNSET
        elif isinstance(self.meetings, list):
            if isinstance(self.meetings, (list, tuple)):
                meetings = []
                for meetings_type_0_item_data in self.meetings:
                    meetings_type_0_item = (
                        meetings_type_0_item_data.to_dict()
                        if hasattr(meetings_type_0_item_data, "to_dict")
                        else meetings_type_0_item_data
                    )
                    meetings.append(meetings_type_0_item)
            else:
                meetings = self.meetings

        else:
            meetings = self.meetings

        page_count: int | None | Unset
        if isinstance(self.page_count, Unset):
            page_count = UNSET
        else:
            page_count = self.page_count

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
        if to is not UNSET:
            field_dict["to"] = to
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if meetings is not UNSET:
            field_dict["meetings"] = meetings
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if total_records is not UNSET:
            field_dict["total_records"] = total_records

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.recording import Recording  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _meetings = d.pop("meetings", UNSET)
        meetings: list[Recording] | None | Unset
        if isinstance(_meetings, list):
            meetings = []
            for meetings_type_0_item_data in _meetings:
                _meetings_type_0_item = meetings_type_0_item_data
                meetings_type_0_item: Recording
                if isinstance(_meetings_type_0_item, dict):
                    meetings_type_0_item = Recording.from_dict(_meetings_type_0_item)
                else:
                    meetings_type_0_item = _meetings_type_0_item

                meetings.append(meetings_type_0_item)
        else:
            meetings = _meetings

        page_count: int | None | Unset = d.pop("page_count", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        recording_list = cls(
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            meetings=meetings,
            page_count=page_count,
            total_records=total_records,
        )

        recording_list.additional_properties = d
        return recording_list

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
