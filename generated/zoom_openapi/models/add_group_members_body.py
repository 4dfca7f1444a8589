# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_ref import MemberRef


T = TypeVar("T", bound="AddGroupMembersBody")


@_attrs_define
class AddGroupMembersBody:
    """
    Attributes:
        members (list[MemberRef] | Unset): Users to add, each given by `id` or `email`. Example: [{'id':
            'jonasLindqvist00000001', 'email': 'jonas.lindqvist@example.com'}, {'id': 'meiTanaka0000000000001', 'email':
            'mei.tanaka@example.com'}].
    """

    members: list[MemberRef] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        members: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.members, Unset):
            if isinstance(self.members, (list, tuple)):
                members = []
                for members_item_data in self.members:
                    members_item = (
                        members_item_data.to_dict()
                        if hasattr(members_item_data, "to_dict")
                        else members_item_data
                    )
                    members.append(members_item)
            else:
                members = self.members

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if members is not UNSET:
            field_dict["members"] = members

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_ref import MemberRef  # noqa: PLC0415

        d = dict(src_dict)
        _members = d.pop("members", UNSET)
        members: list[MemberRef] | Unset
        if isinstance(_members, list):
            members = []
            for members_item_data in _members:
                _members_item = members_item_data
                members_item: MemberRef
                if isinstance(_members_item, dict):
                    members_item = MemberRef.from_dict(_members_item)
                else:
                    members_item = _members_item

                members.append(members_item)
        else:
            members = _members

        add_group_members_body = cls(
            members=members,
        )

        add_group_members_body.additional_properties = d
        return add_group_members_body

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
