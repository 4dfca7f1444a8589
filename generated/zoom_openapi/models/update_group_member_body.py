# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_group_member_body_action import (
    UpdateGroupMemberBodyAction,
    check_update_group_member_body_action,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateGroupMemberBody")


@_attrs_define
class UpdateGroupMemberBody:
    """
    Attributes:
        action (UpdateGroupMemberBodyAction): What to do: `move` takes the member out of this group and into the target
            group, `set_primary` makes the target group the primary one. Example: move.
        target_group_id (str | Unset): ID of the group to move to, or of the new primary group. Example:
            group00000000000000002.
    """

    action: UpdateGroupMemberBodyAction
    target_group_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action: str = self.action

        target_group_id = self.target_group_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if target_group_id is not UNSET:
            field_dict["target_group_id"] = target_group_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _action = d.pop("action")
        action: UpdateGroupMemberBodyAction
        try:
            action = check_update_group_member_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        target_group_id = d.pop("target_group_id", UNSET)

        update_group_member_body = cls(
            action=action,
            target_group_id=target_group_id,
        )

        update_group_member_body.additional_properties = d
        return update_group_member_body

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
