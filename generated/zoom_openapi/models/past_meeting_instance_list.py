# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.past_instance import PastInstance


T = TypeVar("T", bound="PastMeetingInstanceList")


@_attrs_define
class PastMeetingInstanceList:
    """
    Attributes:
        meetings (list[PastInstance] | None | Unset):
    """

    meetings: list[PastInstance] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if meetings is not UNSET:
            field_dict["meetings"] = meetings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.past_instance import PastInstance  # noqa: PLC0415

        d = dict(src_dict)
        _meetings = d.pop("meetings", UNSET)
        meetings: list[PastInstance] | None | Unset
        if isinstance(_meetings, list):
            meetings = []
            for meetings_type_0_item_data in _meetings:
                _meetings_type_0_item = meetings_type_0_item_data
                meetings_type_0_item: PastInstance
                if isinstance(_meetings_type_0_item, dict):
                    meetings_type_0_item = PastInstance.from_dict(_meetings_type_0_item)
                else:
                    meetings_type_0_item = _meetings_type_0_item

                meetings.append(meetings_type_0_item)
        else:
            meetings = _meetings

        past_meeting_instance_list = cls(
            meetings=meetings,
        )

        past_meeting_instance_list.additional_properties = d
        return past_meeting_instance_list

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
