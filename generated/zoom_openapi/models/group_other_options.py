# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GroupOtherOptions")


@_attrs_define
class GroupOtherOptions:
    """
    Attributes:
        blur_snapshot (bool | None | Unset):
        allow_users_contact_support_via_chat (bool | None | Unset):
    """

    blur_snapshot: bool | None | Unset = UNSET
    allow_users_contact_support_via_chat: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        blur_snapshot: bool | None | Unset
        if isinstance(self.blur_snapshot, Unset):
            blur_snapshot = UNSET
        else:
            blur_snapshot = self.blur_snapshot

        allow_users_contact_support_via_chat: bool | None | Unset
        if isinstance(self.allow_users_contact_support_via_chat, Unset):
            allow_users_contact_support_via_chat = UNSET
        else:
            allow_users_contact_support_via_chat = self.allow_users_contact_support_via_chat

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if blur_snapshot is not UNSET:
            field_dict["blur_snapshot"] = blur_snapshot
        if allow_users_contact_support_via_chat is not UNSET:
            field_dict["allow_users_contact_support_via_chat"] = (
                allow_users_contact_support_via_chat
            )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        blur_snapshot: bool | None | Unset = d.pop("blur_snapshot", UNSET)

        allow_users_contact_support_via_chat: bool | None | Unset = d.pop(
            "allow_users_contact_support_via_chat", UNSET
        )

        group_other_options = cls(
            blur_snapshot=blur_snapshot,
            allow_users_contact_support_via_chat=allow_users_contact_support_via_chat,
        )

        group_other_options.additional_properties = d
        return group_other_options

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
