# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DepartmentInvoice")


@_attrs_define
class DepartmentInvoice:
    """
    Attributes:
        invoice_number (None | str | Unset):
        invoice_charge_name (None | str | Unset):
        quantity (int | None | Unset):
        total_amount (float | None | Unset):
        tax_amount (float | None | Unset):
        start_date (None | str | Unset):
        end_date (None | str | Unset):
    """

    invoice_number: None | str | Unset = UNSET
    invoice_charge_name: None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    start_date: None | str | Unset = UNSET
    end_date: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice_number: None | str | Unset
        if isinstance(self.invoice_number, Unset):
            invoice_number = UNSET
        else:
            invoice_number = self.invoice_number

        invoice_charge_name: None | str | Unset
        if isinstance(self.invoice_charge_name, Unset):
            invoice_charge_name = UNSET
        else:
            invoice_charge_name = self.invoice_charge_name

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

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

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        else:
            start_date = self.start_date

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        else:
            end_date = self.end_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if invoice_number is not UNSET:
            field_dict["invoice_number"] = invoice_number
        if invoice_charge_name is not UNSET:
            field_dict["invoice_charge_name"] = invoice_charge_name
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_number: None | str | Unset = d.pop("invoice_number", UNSET)

        invoice_charge_name: None | str | Unset = d.pop("invoice_charge_name", UNSET)

        quantity: int | None | Unset = d.pop("quantity", UNSET)

        total_amount: float | None | Unset = d.pop("total_amount", UNSET)

        tax_amount: float | None | Unset = d.pop("tax_amount", UNSET)

        start_date: None | str | Unset = d.pop("start_date", UNSET)

        end_date: None | str | Unset = d.pop("end_date", UNSET)

        department_invoice = cls(
            invoice_number=invoice_number,
            invoice_charge_name=invoice_charge_name,
            quantity=quantity,
            total_amount=total_amount,
            tax_amount=tax_amount,
            start_date=start_date,
            end_date=end_date,
        )

        department_invoice.additional_properties = d
        return department_invoice

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
