# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_with_issues import RoomWithIssues


T = TypeVar("T", bound="RoomWithIssuesList")


@_attrs_define
class RoomWithIssuesList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        total_records (int | None | Unset):
        zoom_rooms (list[RoomWithIssues] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    total_records: int | None | Unset = UNSET
    zoom_rooms: list[RoomWithIssues] | None | Unset = UNSET
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

        zoom_rooms: list[dict[str, Any]] | None | Unset
        if isinstance(self.zoom_rooms, Unset):
            zoom_rooms = UNSET
        elif isinstance(self.zoom_rooms, list):
            if isinstance(self.zoom_rooms, (list, tuple)):
                zoom_rooms = []
                for zoom_rooms_type_0_item_data in self.zoom_rooms:
                    zoom_rooms_type_0_item = (
                        zoom_rooms_type_0_item_data.to_dict()
                        if hasattr(zoom_rooms_type_0_item_data, "to_dict")
                        else zoom_rooms_type_0_item_data
                    )
                    zoom_rooms.append(zoom_rooms_type_0_item)
            else:
                zoom_rooms = self.zoom_rooms

        else:
            zoom_rooms = self.zoom_rooms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if zoom_rooms is not UNSET:
            field_dict["zoom_rooms"] = zoom_rooms

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.room_with_issues import RoomWithIssues  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _zoom_rooms = d.pop("zoom_rooms", UNSET)
        zoom_rooms: list[RoomWithIssues] | None | Unset
        if isinstance(_zoom_rooms, list):
            zoom_rooms = []
            for zoom_rooms_type_0_item_data in _zoom_rooms:
                _zoom_rooms_type_0_item = zoom_rooms_type_0_item_data
                zoom_rooms_type_0_item: RoomWithIssues
                if isinstance(_zoom_rooms_type_0_item, dict):
                    zoom_rooms_type_0_item = RoomWithIssues.from_dict(_zoom_rooms_type_0_item)
                else:
                    zoom_rooms_type_0_item = _zoom_rooms_type_0_item

                zoom_rooms.append(zoom_rooms_type_0_item)
        else:
            zoom_rooms = _zoom_rooms

        room_with_issues_list = cls(
            from_=from_,
            to=to,
            total_records=total_records,
            zoom_rooms=zoom_rooms,
        )

        room_with_issues_list.additional_properties = d
        return room_with_issues_list

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
