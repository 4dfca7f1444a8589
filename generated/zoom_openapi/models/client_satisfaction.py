# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ClientSatisfaction")


@_attrs_define
class ClientSatisfaction:
    """
    Attributes:
        date (datetime.date | None | Unset):
        satisfaction_percent (int | None | Unset):
        good_count (int | None | Unset):
        none_count (int | None | Unset):
        not_good_count (int | None | Unset):
    """

    date: datetime.date | None | Unset = UNSET
    satisfaction_percent: int | None | Unset = UNSET
    good_count: int | None | Unset = UNSET
    none_count: int | None | Unset = UNSET
    not_good_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = self.date.isoformat() if hasattr(self.date, "isoformat") else self.date

        else:
            date = self.date

        satisfaction_percent: int | None | Unset
        if isinstance(self.satisfaction_percent, Unset):
            satisfaction_percent = UNSET
        else:
            satisfaction_percent = self.satisfaction_percent

        good_count: int | None | Unset
        if isinstance(self.good_count, Unset):
            good_count = UNSET
        else:
            good_count = self.good_count

        none_count: int | None | Unset
        if isinstance(self.none_count, Unset):
            none_count = UNSET
        else:
            none_count = self.none_count

        not_good_count: int | None | Unset
        if isinstance(self.not_good_count, Unset):
            not_good_count = UNSET
        else:
            not_good_count = self.not_good_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if satisfaction_percent is not UNSET:
            field_dict["satisfaction_percent"] = satisfaction_percent
        if good_count is not UNSET:
            field_dict["good_count"] = good_count
        if none_count is not UNSET:
            field_dict["none_count"] = none_count
        if not_good_count is not UNSET:
            field_dict["not_good_count"] = not_good_count

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

        satisfaction_percent: int | None | Unset = d.pop("satisfaction_percent", UNSET)

        good_count: int | None | Unset = d.pop("good_count", UNSET)

        none_count: int | None | Unset = d.pop("none_count", UNSET)

        not_good_count: int | None | Unset = d.pop("not_good_count", UNSET)

        client_satisfaction = cls(
            date=date,
            satisfaction_percent=satisfaction_percent,
            good_count=good_count,
            none_count=none_count,
            not_good_count=not_good_count,
        )

        client_satisfaction.additional_properties = d
        return client_satisfaction

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
