# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CloudRecordingStorage")


@_attrs_define
class CloudRecordingStorage:
    """
    Attributes:
        date (datetime.date | None | Unset):
        usage (None | str | Unset):
        plan_usage (None | str | Unset):
        free_usage (None | str | Unset):
    """

    date: datetime.date | None | Unset = UNSET
    usage: None | str | Unset = UNSET
    plan_usage: None | str | Unset = UNSET
    free_usage: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = self.date.isoformat() if hasattr(self.date, "isoformat") else self.date

        else:
            date = self.date

        usage: None | str | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        else:
            usage = self.usage

        plan_usage: None | str | Unset
        if isinstance(self.plan_usage, Unset):
            plan_usage = UNSET
        else:
            plan_usage = self.plan_usage

        free_usage: None | str | Unset
        if isinstance(self.free_usage, Unset):
            free_usage = UNSET
        else:
            free_usage = self.free_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if usage is not UNSET:
            field_dict["usage"] = usage
        if plan_usage is not UNSET:
            field_dict["plan_usage"] = plan_usage
        if free_usage is not UNSET:
            field_dict["free_usage"] = free_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_type_0 = data
                date_type_0: datetime.date
                try:
                    date_type_0 = datetime.date.fromisoformat(_date_type_0)
                    if date_type_0.isoformat() != _date_type_0:
                        date_type_0 = _date_type_0
                except (TypeError, ValueError):
                    date_type_0 = _date_type_0

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        usage: None | str | Unset = d.pop("usage", UNSET)

        plan_usage: None | str | Unset = d.pop("plan_usage", UNSET)

        free_usage: None | str | Unset = d.pop("free_usage", UNSET)

        cloud_recording_storage = cls(
            date=date,
            usage=usage,
            plan_usage=plan_usage,
            free_usage=free_usage,
        )

        cloud_recording_storage.additional_properties = d
        return cloud_recording_storage

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
