# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Recurrence")


@_attrs_define
class Recurrence:
    """
    Attributes:
        type_ (int | Unset):
        repeat_interval (int | Unset):
        weekly_days (str | Unset):
        monthly_day (int | Unset):
        monthly_week (int | Unset):
        monthly_week_day (int | Unset):
        end_times (int | Unset):
        end_date_time (datetime.datetime | Unset):
    """

    type_: int | Unset = UNSET
    repeat_interval: int | Unset = UNSET
    weekly_days: str | Unset = UNSET
    monthly_day: int | Unset = UNSET
    monthly_week: int | Unset = UNSET
    monthly_week_day: int | Unset = UNSET
    end_times: int | Unset = UNSET
    end_date_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        repeat_interval = self.repeat_interval

        weekly_days = self.weekly_days

        monthly_day = self.monthly_day

        monthly_week = self.monthly_week

        monthly_week_day = self.monthly_week_day

        end_times = self.end_times

        end_date_time: str | Unset = UNSET
        if not isinstance(self.end_date_time, Unset):
            end_date_time = (
                self.end_date_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.end_date_time, "isoformat")
                else self.end_date_time
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if repeat_interval is not UNSET:
            field_dict["repeat_interval"] = repeat_interval
        if weekly_days is not UNSET:
            field_dict["weekly_days"] = weekly_days
        if monthly_day is not UNSET:
            field_dict["monthly_day"] = monthly_day
        if monthly_week is not UNSET:
            field_dict["monthly_week"] = monthly_week
        if monthly_week_day is not UNSET:
            field_dict["monthly_week_day"] = monthly_week_day
        if end_times is not UNSET:
            field_dict["end_times"] = end_times
        if end_date_time is not UNSET:
            field_dict["end_date_time"] = end_date_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        repeat_interval = d.pop("repeat_interval", UNSET)

        weekly_days = d.pop("weekly_days", UNSET)

        monthly_day = d.pop("monthly_day", UNSET)

        monthly_week = d.pop("monthly_week", UNSET)

        monthly_week_day = d.pop("monthly_week_day", UNSET)

        end_times = d.pop("end_times", UNSET)

        _end_date_time = d.pop("end_date_time", UNSET)
        end_date_time: datetime.datetime | Unset
        try:
            end_date_time = datetime.datetime.fromisoformat(_end_date_time)
            if end_date_time.isoformat().replace("+00:00", "Z") != _end_date_time:
                end_date_time = _end_date_time
        except (TypeError, ValueError):
            end_date_time = _end_date_time

        recurrence = cls(
            type_=type_,
            repeat_interval=repeat_interval,
            weekly_days=weekly_days,
            monthly_day=monthly_day,
            monthly_week=monthly_week,
            monthly_week_day=monthly_week_day,
            end_times=end_times,
            end_date_time=end_date_time,
        )

        recurrence.additional_properties = d
        return recurrence

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
