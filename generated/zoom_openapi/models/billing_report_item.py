# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="BillingReportItem")


@_attrs_define
class BillingReportItem:
    """
    Attributes:
        id (None | str | Unset):
        start_date (datetime.date | None | Unset):
        end_date (datetime.date | None | Unset):
        total_amount (float | None | Unset):
        tax_amount (float | None | Unset):
        type_ (int | None | Unset):
    """

    id: None | str | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    type_: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = (
                self.start_date.isoformat()
                if hasattr(self.start_date, "isoformat")
                else self.start_date
            )

        else:
            start_date = self.start_date

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.date):
            end_date = (
                self.end_date.isoformat() if hasattr(self.end_date, "isoformat") else self.end_date
            )

        else:
            end_date = self.end_date

        total_amount: float | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        tax_amount: float | None | Unset
        if isinstance(self.tax_amount, Unset):
            tax_amount = UNSET
        else:
            tax_amount = self.tax_amount

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        def _parse_start_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _start_date_type_0 = data
                start_date_type_0: datetime.date
                try:
                    start_date_type_0 = datetime.date.fromisoformat(_start_date_type_0)
                    if start_date_type_0.isoformat() != _start_date_type_0:
                        start_date_type_0 = _start_date_type_0
                except (TypeError, ValueError):
                    start_date_type_0 = _start_date_type_0

                return start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        start_date = _parse_start_date(d.pop("start_date", UNSET))

        def _parse_end_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _end_date_type_0 = data
                end_date_type_0: datetime.date
                try:
                    end_date_type_0 = datetime.date.fromisoformat(_end_date_type_0)
                    if end_date_type_0.isoformat() != _end_date_type_0:
                        end_date_type_0 = _end_date_type_0
                except (TypeError, ValueError):
                    end_date_type_0 = _end_date_type_0

                return end_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        end_date = _parse_end_date(d.pop("end_date", UNSET))

        total_amount: float | None | Unset = d.pop("total_amount", UNSET)

        tax_amount: float | None | Unset = d.pop("tax_amount", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        billing_report_item = cls(
            id=id,
            start_date=start_date,
            end_date=end_date,
            total_amount=total_amount,
            tax_amount=tax_amount,
            type_=type_,
        )

        billing_report_item.additional_properties = d
        return billing_report_item

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
