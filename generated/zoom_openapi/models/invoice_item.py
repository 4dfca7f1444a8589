# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceItem")


@_attrs_define
class InvoiceItem:
    """
    Attributes:
        charge_name (None | str | Unset):
        charge_type (None | str | Unset):
        charge_number (None | str | Unset):
        total_amount (float | None | Unset):
        tax_amount (float | None | Unset):
        quantity (int | None | Unset):
        start_date (datetime.date | None | Unset):
        end_date (datetime.date | None | Unset):
        purchase_order_number (None | str | Unset):
        partner_sku (None | str | Unset):
    """

    charge_name: None | str | Unset = UNSET
    charge_type: None | str | Unset = UNSET
    charge_number: None | str | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    quantity: int | None | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    purchase_order_number: None | str | Unset = UNSET
    partner_sku: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        charge_name: None | str | Unset
        if isinstance(self.charge_name, Unset):
            charge_name = UNSET
        else:
            charge_name = self.charge_name

        charge_type: None | str | Unset
        if isinstance(self.charge_type, Unset):
            charge_type = UNSET
        else:
            charge_type = self.charge_type

        charge_number: None | str | Unset
        if isinstance(self.charge_number, Unset):
            charge_number = UNSET
        else:
            charge_number = self.charge_number

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

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

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

        purchase_order_number: None | str | Unset
        if isinstance(self.purchase_order_number, Unset):
            purchase_order_number = UNSET
        else:
            purchase_order_number = self.purchase_order_number

        partner_sku: None | str | Unset
        if isinstance(self.partner_sku, Unset):
            partner_sku = UNSET
        else:
            partner_sku = self.partner_sku

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if charge_name is not UNSET:
            field_dict["charge_name"] = charge_name
        if charge_type is not UNSET:
            field_dict["charge_type"] = charge_type
        if charge_number is not UNSET:
            field_dict["charge_number"] = charge_number
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if purchase_order_number is not UNSET:
            field_dict["purchase_order_number"] = purchase_order_number
        if partner_sku is not UNSET:
            field_dict["partner_sku"] = partner_sku

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        charge_name: None | str | Unset = d.pop("charge_name", UNSET)

        charge_type: None | str | Unset = d.pop("charge_type", UNSET)

        charge_number: None | str | Unset = d.pop("charge_number", UNSET)

        total_amount: float | None | Unset = d.pop("total_amount", UNSET)

        tax_amount: float | None | Unset = d.pop("tax_amount", UNSET)

        quantity: int | None | Unset = d.pop("quantity", UNSET)

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

        purchase_order_number: None | str | Unset = d.pop("purchase_order_number", UNSET)

        partner_sku: None | str | Unset = d.pop("partner_sku", UNSET)

        invoice_item = cls(
            charge_name=charge_name,
            charge_type=charge_type,
            charge_number=charge_number,
            total_amount=total_amount,
            tax_amount=tax_amount,
            quantity=quantity,
            start_date=start_date,
            end_date=end_date,
            purchase_order_number=purchase_order_number,
            partner_sku=partner_sku,
        )

        invoice_item.additional_properties = d
        return invoice_item

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
