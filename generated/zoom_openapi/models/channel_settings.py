# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChannelSettings")


@_attrs_define
class ChannelSettings:
    """
    Attributes:
        new_members_can_see_previous_messages_files (bool | None | Unset):
        allow_to_add_external_users (int | None | Unset):
        posting_permissions (int | None | Unset):
    """

    new_members_can_see_previous_messages_files: bool | None | Unset = UNSET
    allow_to_add_external_users: int | None | Unset = UNSET
    posting_permissions: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        new_members_can_see_previous_messages_files: bool | None | Unset
        if isinstance(self.new_members_can_see_previous_messages_files, Unset):
            new_members_can_see_previous_messages_files = UNSET
        else:
            new_members_can_see_previous_messages_files = (
                self.new_members_can_see_previous_messages_files
            )

        allow_to_add_external_users: int | None | Unset
        if isinstance(self.allow_to_add_external_users, Unset):
            allow_to_add_external_users = UNSET
        else:
            allow_to_add_external_users = self.allow_to_add_external_users

        posting_permissions: int | None | Unset
        if isinstance(self.posting_permissions, Unset):
            posting_permissions = UNSET
        else:
            posting_permissions = self.posting_permissions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if new_members_can_see_previous_messages_files is not UNSET:
            field_dict["new_members_can_see_previous_messages_files"] = (
                new_members_can_see_previous_messages_files
            )
        if allow_to_add_external_users is not UNSET:
            field_dict["allow_to_add_external_users"] = allow_to_add_external_users
        if posting_permissions is not UNSET:
            field_dict["posting_permissions"] = posting_permissions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        new_members_can_see_previous_messages_files: bool | None | Unset = d.pop(
            "new_members_can_see_previous_messages_files", UNSET
        )

        allow_to_add_external_users: int | None | Unset = d.pop(
            "allow_to_add_external_users", UNSET
        )

        posting_permissions: int | None | Unset = d.pop("posting_permissions", UNSET)

        channel_settings = cls(
            new_members_can_see_previous_messages_files=new_members_can_see_previous_messages_files,
            allow_to_add_external_users=allow_to_add_external_users,
            posting_permissions=posting_permissions,
        )

        channel_settings.additional_properties = d
        return channel_settings

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
