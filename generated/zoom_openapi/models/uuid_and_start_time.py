# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UuidAndStartTime")


@_attrs_define
class UuidAndStartTime:
    """
    Attributes:
        uuid (None | str | Unset):
        start_time (datetime.datetime | None | Unset):
    """

    uuid: None | str | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        elif isinstance(self.start_time, datetime.datetime):
            start_time = (
                self.start_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.start_time, "isoformat")
                else self.start_time
            )

        else:
            start_time = self.start_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if start_time is not UNSET:
            field_dict["start_time"] = start_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uuid: None | str | Unset = d.pop("uuid", UNSET)

        def _parse_start_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _start_time_type_0 = data
                start_time_type_0: datetime.datetime
                try:
                    start_time_type_0 = datetime.datetime.fromisoformat(_start_time_type_0)
                    if start_time_type_0.isoformat().replace("+00:00", "Z") != _start_time_type_0:
                        start_time_type_0 = _start_time_type_0
                except (TypeError, ValueError):
                    start_time_type_0 = _start_time_type_0

                return start_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        start_time = _parse_start_time(d.pop("start_time", UNSET))

        uuid_and_start_time = cls(
            uuid=uuid,
            start_time=start_time,
        )

        uuid_and_start_time.additional_properties = d
        return uuid_and_start_time

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
