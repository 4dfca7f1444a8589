# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordingStorageUsage")


@_attrs_define
class RecordingStorageUsage:
    """
    Attributes:
        free_storage (None | str | Unset):
        free_storage_usage (None | str | Unset):
        plan_storage (None | str | Unset):
        plan_storage_usage (None | str | Unset):
        plan_storage_exceed (None | str | Unset):
    """

    free_storage: None | str | Unset = UNSET
    free_storage_usage: None | str | Unset = UNSET
    plan_storage: None | str | Unset = UNSET
    plan_storage_usage: None | str | Unset = UNSET
    plan_storage_exceed: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        free_storage: None | str | Unset
        if isinstance(self.free_storage, Unset):
            free_storage = UNSET
        else:
            free_storage = self.free_storage

        free_storage_usage: None | str | Unset
        if isinstance(self.free_storage_usage, Unset):
            free_storage_usage = UNSET
        else:
            free_storage_usage = self.free_storage_usage

        plan_storage: None | str | Unset
        if isinstance(self.plan_storage, Unset):
            plan_storage = UNSET
        else:
            plan_storage = self.plan_storage

        plan_storage_usage: None | str | Unset
        if isinstance(self.plan_storage_usage, Unset):
            plan_storage_usage = UNSET
        else:
            plan_storage_usage = self.plan_storage_usage

        plan_storage_exceed: None | str | Unset
        if isinstance(self.plan_storage_exceed, Unset):
            plan_storage_exceed = UNSET
        else:
            plan_storage_exceed = self.plan_storage_exceed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if free_storage is not UNSET:
            field_dict["free_storage"] = free_storage
        if free_storage_usage is not UNSET:
            field_dict["free_storage_usage"] = free_storage_usage
        if plan_storage is not UNSET:
            field_dict["plan_storage"] = plan_storage
        if plan_storage_usage is not UNSET:
            field_dict["plan_storage_usage"] = plan_storage_usage
        if plan_storage_exceed is not UNSET:
            field_dict["plan_storage_exceed"] = plan_storage_exceed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        free_storage: None | str | Unset = d.pop("free_storage", UNSET)

        free_storage_usage: None | str | Unset = d.pop("free_storage_usage", UNSET)

        plan_storage: None | str | Unset = d.pop("plan_storage", UNSET)

        plan_storage_usage: None | str | Unset = d.pop("plan_storage_usage", UNSET)

        plan_storage_exceed: None | str | Unset = d.pop("plan_storage_exceed", UNSET)

        recording_storage_usage = cls(
            free_storage=free_storage,
            free_storage_usage=free_storage_usage,
            plan_storage=plan_storage,
            plan_storage_usage=plan_storage_usage,
            plan_storage_exceed=plan_storage_exceed,
        )

        recording_storage_usage.additional_properties = d
        return recording_storage_usage

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
