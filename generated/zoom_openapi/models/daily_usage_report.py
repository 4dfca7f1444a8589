# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.daily_usage import DailyUsage


T = TypeVar("T", bound="DailyUsageReport")


@_attrs_define
class DailyUsageReport:
    """
    Attributes:
        year (int | None | Unset):
        month (int | None | Unset):
        dates (list[DailyUsage] | None | Unset):
    """

    year: int | None | Unset = UNSET
    month: int | None | Unset = UNSET
    dates: list[DailyUsage] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        year: int | None | Unset
        if isinstance(self.year, Unset):
            year = UNSET
        else:
            year = self.year

        month: int | None | Unset
        if isinstance(self.month, Unset):
            month = UNSET
        else:
            month = self.month

        dates: list[dict[str, Any]] | None | Unset
        if isinstance(self.dates, Unset):
            dates = UNSET
        elif isinstance(self.dates, list):
            if isinstance(self.dates, (list, tuple)):
                dates = []
                for dates_type_0_item_data in self.dates:
                    dates_type_0_item = (
                        dates_type_0_item_data.to_dict()
                        if hasattr(dates_type_0_item_data, "to_dict")
                        else dates_type_0_item_data
                    )
                    dates.append(dates_type_0_item)
            else:
                dates = self.dates

        else:
            dates = self.dates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if year is not UNSET:
            field_dict["year"] = year
        if month is not UNSET:
            field_dict["month"] = month
        if dates is not UNSET:
            field_dict["dates"] = dates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.daily_usage import DailyUsage  # noqa: PLC0415

        d = dict(src_dict)
        year: int | None | Unset = d.pop("year", UNSET)

        month: int | None | Unset = d.pop("month", UNSET)

        _dates = d.pop("dates", UNSET)
        dates: list[DailyUsage] | None | Unset
        if isinstance(_dates, list):
            dates = []
            for dates_type_0_item_data in _dates:
                _dates_type_0_item = dates_type_0_item_data
                dates_type_0_item: DailyUsage
                if isinstance(_dates_type_0_item, dict):
                    dates_type_0_item = DailyUsage.from_dict(_dates_type_0_item)
                else:
                    dates_type_0_item = _dates_type_0_item

                dates.append(dates_type_0_item)
        else:
            dates = _dates

        daily_usage_report = cls(
            year=year,
            month=month,
            dates=dates,
        )

        daily_usage_report.additional_properties = d
        return daily_usage_report

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
