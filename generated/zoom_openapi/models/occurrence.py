# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Occurrence")


@_attrs_define
class Occurrence:
    """
    Attributes:
        occurrence_id (int | None | Unset):
        start_time (datetime.datetime | None | Unset):
        duration (int | None | Unset):
        status (None | str | Unset):
    """

    occurrence_id: int | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        occurrence_id: int | None | Unset
        if isinstance(self.occurrence_id, Unset):
            occurrence_id = UNSET
        else:
            occurrence_id = self.occurrence_id

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

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if occurrence_id is not UNSET:
            field_dict["occurrence_id"] = occurrence_id
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        occurrence_id: int | None | Unset = d.pop("occurrence_id", UNSET)

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

        duration: int | None | Unset = d.pop("duration", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        occurrence = cls(
            occurrence_id=occurrence_id,
            start_time=start_time,
            duration=duration,
            status=status,
        )

        occurrence.additional_properties = d
        return occurrence

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
