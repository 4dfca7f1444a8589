# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoleMembersAdded")


@_attrs_define
class RoleMembersAdded:
    """
    Attributes:
        ids (None | str | Unset):
        add_at (None | str | Unset):
    """

    ids: None | str | Unset = UNSET
    add_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ids: None | str | Unset
        if isinstance(self.ids, Unset):
            ids = UNSET
        else:
            ids = self.ids

        add_at: None | str | Unset
        if isinstance(self.add_at, Unset):
            add_at = UNSET
        else:
            add_at = self.add_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ids is not UNSET:
            field_dict["ids"] = ids
        if add_at is not UNSET:
            field_dict["add_at"] = add_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ids: None | str | Unset = d.pop("ids", UNSET)

        add_at: None | str | Unset = d.pop("add_at", UNSET)

        role_members_added = cls(
            ids=ids,
            add_at=add_at,
        )

        role_members_added.additional_properties = d
        return role_members_added

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
