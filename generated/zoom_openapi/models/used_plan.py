# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UsedPlan")


@_attrs_define
class UsedPlan:
    """
    Attributes:
        type_ (None | str | Unset):
        hosts (int | None | Unset):
        usage (int | None | Unset):
    """

    type_: None | str | Unset = UNSET
    hosts: int | None | Unset = UNSET
    usage: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        hosts: int | None | Unset
        if isinstance(self.hosts, Unset):
            hosts = UNSET
        else:
            hosts = self.hosts

        usage: int | None | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        else:
            usage = self.usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if hosts is not UNSET:
            field_dict["hosts"] = hosts
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_: None | str | Unset = d.pop("type", UNSET)

        hosts: int | None | Unset = d.pop("hosts", UNSET)

        usage: int | None | Unset = d.pop("usage", UNSET)

        used_plan = cls(
            type_=type_,
            hosts=hosts,
            usage=usage,
        )

        used_plan.additional_properties = d
        return used_plan

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
