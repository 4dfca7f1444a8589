# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpcomingEvent")


@_attrs_define
class UpcomingEvent:
    """
    Attributes:
        id (int | None | Unset):
        start_time (datetime.datetime | None | Unset):
        topic (None | str | Unset):
        host_id (None | str | Unset):
        host_name (None | str | Unset):
        dept (None | str | Unset):
    """

    id: int | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    topic: None | str | Unset = UNSET
    host_id: None | str | Unset = UNSET
    host_name: None | str | Unset = UNSET
    dept: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        topic: None | str | Unset
        if isinstance(self.topic, Unset):
            topic = UNSET
        else:
            topic = self.topic

        host_id: None | str | Unset
        if isinstance(self.host_id, Unset):
            host_id = UNSET
        else:
            host_id = self.host_id

        host_name: None | str | Unset
        if isinstance(self.host_name, Unset):
            host_name = UNSET
        else:
            host_name = self.host_name

        dept: None | str | Unset
        if isinstance(self.dept, Unset):
            dept = UNSET
        else:
            dept = self.dept

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if topic is not UNSET:
            field_dict["topic"] = topic
        if host_id is not UNSET:
            field_dict["host_id"] = host_id
        if host_name is not UNSET:
            field_dict["host_name"] = host_name
        if dept is not UNSET:
            field_dict["dept"] = dept

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: int | None | Unset = d.pop("id", UNSET)

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

        topic: None | str | Unset = d.pop("topic", UNSET)

        host_id: None | str | Unset = d.pop("host_id", UNSET)

        host_name: None | str | Unset = d.pop("host_name", UNSET)

        dept: None | str | Unset = d.pop("dept", UNSET)

        upcoming_event = cls(
            id=id,
            start_time=start_time,
            topic=topic,
            host_id=host_id,
            host_name=host_name,
            dept=dept,
        )

        upcoming_event.additional_properties = d
        return upcoming_event

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
