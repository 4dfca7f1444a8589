# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.channel import Channel


T = TypeVar("T", bound="ChannelList")


@_attrs_define
class ChannelList:
    """
    Attributes:
        total_records (int | None | Unset):
        page_size (int | None | Unset):
        channels (list[Channel] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    channels: list[Channel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        channels: list[dict[str, Any]] | None | Unset
        if isinstance(self.channels, Unset):
            channels = UNSET
        elif isinstance(self.channels, list):
            if isinstance(self.channels, (list, tuple)):
                channels = []
                for channels_type_0_item_data in self.channels:
                    channels_type_0_item = (
                        channels_type_0_item_data.to_dict()
                        if hasattr(channels_type_0_item_data, "to_dict")
                        else channels_type_0_item_data
                    )
                    channels.append(channels_type_0_item)
            else:
                channels = self.channels

        else:
            channels = self.channels

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if channels is not UNSET:
            field_dict["channels"] = channels

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.channel import Channel  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        _channels = d.pop("channels", UNSET)
        channels: list[Channel] | None | Unset
        if isinstance(_channels, list):
            channels = []
            for channels_type_0_item_data in _channels:
                _channels_type_0_item = channels_type_0_item_data
                channels_type_0_item: Channel
                if isinstance(_channels_type_0_item, dict):
                    channels_type_0_item = Channel.from_dict(_channels_type_0_item)
                else:
                    channels_type_0_item = _channels_type_0_item

                channels.append(channels_type_0_item)
        else:
            channels = _channels

        channel_list = cls(
            total_records=total_records,
            page_size=page_size,
            channels=channels,
        )

        channel_list.additional_properties = d
        return channel_list

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
