# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TrackingSource")


@_attrs_define
class TrackingSource:
    """
    Attributes:
        id (None | str | Unset):
        source_name (None | str | Unset):
        visitor_count (int | None | Unset):
        registrationr_count (int | None | Unset):
        tracking_url (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    source_name: None | str | Unset = UNSET
    visitor_count: int | None | Unset = UNSET
    registrationr_count: int | None | Unset = UNSET
    tracking_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        source_name: None | str | Unset
        if isinstance(self.source_name, Unset):
            source_name = UNSET
        else:
            source_name = self.source_name

        visitor_count: int | None | Unset
        if isinstance(self.visitor_count, Unset):
            visitor_count = UNSET
        else:
            visitor_count = self.visitor_count

        registrationr_count: int | None | Unset
        if isinstance(self.registrationr_count, Unset):
            registrationr_count = UNSET
        else:
            registrationr_count = self.registrationr_count

        tracking_url: None | str | Unset
        if isinstance(self.tracking_url, Unset):
            tracking_url = UNSET
        else:
            tracking_url = self.tracking_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if source_name is not UNSET:
            field_dict["source_name"] = source_name
        if visitor_count is not UNSET:
            field_dict["visitor_count"] = visitor_count
        if registrationr_count is not UNSET:
            field_dict["registrationr_count"] = registrationr_count
        if tracking_url is not UNSET:
            field_dict["tracking_url"] = tracking_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        source_name: None | str | Unset = d.pop("source_name", UNSET)

        visitor_count: int | None | Unset = d.pop("visitor_count", UNSET)

        registrationr_count: int | None | Unset = d.pop("registrationr_count", UNSET)

        tracking_url: None | str | Unset = d.pop("tracking_url", UNSET)

        tracking_source = cls(
            id=id,
            source_name=source_name,
            visitor_count=visitor_count,
            registrationr_count=registrationr_count,
            tracking_url=tracking_url,
        )

        tracking_source.additional_properties = d
        return tracking_source

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
