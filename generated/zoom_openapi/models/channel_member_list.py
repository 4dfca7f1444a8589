# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.channel_member import ChannelMember


T = TypeVar("T", bound="ChannelMemberList")


@_attrs_define
class ChannelMemberList:
    """
    Attributes:
        total_records (int | None | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        members (list[ChannelMember] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    members: list[ChannelMember] | None | Unset = UNSET
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

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        members: list[dict[str, Any]] | None | Unset
        if isinstance(self.members, Unset):
            members = UNSET
        elif isinstance(self.members, list):
            if isinstance(self.members, (list, tuple)):
                members = []
                for members_type_0_item_data in self.members:
                    members_type_0_item = (
                        members_type_0_item_data.to_dict()
                        if hasattr(members_type_0_item_data, "to_dict")
                        else members_type_0_item_data
                    )
                    members.append(members_type_0_item)
            else:
                members = self.members

        else:
            members = self.members

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if members is not UNSET:
            field_dict["members"] = members

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.channel_member import ChannelMember  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _members = d.pop("members", UNSET)
        members: list[ChannelMember] | None | Unset
        if isinstance(_members, list):
            members = []
            for members_type_0_item_data in _members:
                _members_type_0_item = members_type_0_item_data
                members_type_0_item: ChannelMember
                if isinstance(_members_type_0_item, dict):
                    members_type_0_item = ChannelMember.from_dict(_members_type_0_item)
                else:
                    members_type_0_item = _members_type_0_item

                members.append(members_type_0_item)
        else:
            members = _members

        channel_member_list = cls(
            total_records=total_records,
            page_size=page_size,
            next_page_token=next_page_token,
            members=members,
        )

        channel_member_list.additional_properties = d
        return channel_member_list

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
