# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invoice_item import InvoiceItem


T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """
    Attributes:
        id (None | str | Unset):
        invoice_number (None | str | Unset):
        total_amount (float | None | Unset):
        tax_amount (float | None | Unset):
        balance (float | None | Unset):
        due_date (datetime.date | None | Unset):
        invoice_date (datetime.date | None | Unset):
        target_date (datetime.date | None | Unset):
        status (None | str | Unset):
        invoice_items (list[InvoiceItem] | None | Unset):
        currency (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    invoice_number: None | str | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    balance: float | None | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    invoice_date: datetime.date | None | Unset = UNSET
    target_date: datetime.date | None | Unset = UNSET
    status: None | str | Unset = UNSET
    invoice_items: list[InvoiceItem] | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        invoice_number: None | str | Unset
        if isinstance(self.invoice_number, Unset):
            invoice_number = UNSET
        else:
            invoice_number = self.invoice_number

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

        balance: float | None | Unset
        if isinstance(self.balance, Unset):
            balance = UNSET
        else:
            balance = self.balance

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = (
                self.due_date.isoformat() if hasattr(self.due_date, "isoformat") else self.due_date
            )

        else:
            due_date = self.due_date

        invoice_date: None | str | Unset
        if isinstance(self.invoice_date, Unset):
            invoice_date = UNSET
        elif isinstance(self.invoice_date, datetime.date):
            invoice_date = (
                self.invoice_date.isoformat()
                if hasattr(self.invoice_date, "isoformat")
                else self.invoice_date
            )

        else:
            invoice_date = self.invoice_date

        target_date: None | str | Unset
        if isinstance(self.target_date, Unset):
            target_date = UNSET
        elif isinstance(self.target_date, datetime.date):
            target_date = (
                self.target_date.isoformat()
                if hasattr(self.target_date, "isoformat")
                else self.target_date
            )

        else:
            target_date = self.target_date

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        invoice_items: list[dict[str, Any]] | None | Unset
        if isinstance(self.invoice_items, Unset):
            invoice_items = UNSET
        elif isinstance(self.invoice_items, list):
            if isinstance(self.invoice_items, (list, tuple)):
                invoice_items = []
                for invoice_items_type_0_item_data in self.invoice_items:
                    invoice_items_type_0_item = (
                        invoice_items_type_0_item_data.to_dict()
                        if hasattr(invoice_items_type_0_item_data, "to_dict")
                        else invoice_items_type_0_item_data
                    )
                    invoice_items.append(invoice_items_type_0_item)
            else:
                invoice_items = self.invoice_items

        else:
            invoice_items = self.invoice_items

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if invoice_number is not UNSET:
            field_dict["invoice_number"] = invoice_number
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if balance is not UNSET:
            field_dict["balance"] = balance
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if invoice_date is not UNSET:
            field_dict["invoice_date"] = invoice_date
        if target_date is not UNSET:
            field_dict["target_date"] = target_date
        if status is not UNSET:
            field_dict["status"] = status
        if invoice_items is not UNSET:
            field_dict["invoice_items"] = invoice_items
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.invoice_item import InvoiceItem  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        invoice_number: None | str | Unset = d.pop("invoice_number", UNSET)

        total_amount: float | None | Unset = d.pop("total_amount", UNSET)

        tax_amount: float | None | Unset = d.pop("tax_amount", UNSET)

        balance: float | None | Unset = d.pop("balance", UNSET)

        def _parse_due_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _due_date_type_0 = data
                due_date_type_0: datetime.date
                try:
                    due_date_type_0 = datetime.date.fromisoformat(_due_date_type_0)
                    if due_date_type_0.isoformat() != _due_date_type_0:
                        due_date_type_0 = _due_date_type_0
                except (TypeError, ValueError):
                    due_date_type_0 = _due_date_type_0

                return due_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        due_date = _parse_due_date(d.pop("due_date", UNSET))

        def _parse_invoice_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _invoice_date_type_0 = data
                invoice_date_type_0: datetime.date
                try:
                    invoice_date_type_0 = datetime.date.fromisoformat(_invoice_date_type_0)
                    if invoice_date_type_0.isoformat() != _invoice_date_type_0:
                        invoice_date_type_0 = _invoice_date_type_0
                except (TypeError, ValueError):
                    invoice_date_type_0 = _invoice_date_type_0

                return invoice_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        invoice_date = _parse_invoice_date(d.pop("invoice_date", UNSET))

        def _parse_target_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _target_date_type_0 = data
                target_date_type_0: datetime.date
                try:
                    target_date_type_0 = datetime.date.fromisoformat(_target_date_type_0)
                    if target_date_type_0.isoformat() != _target_date_type_0:
                        target_date_type_0 = _target_date_type_0
                except (TypeError, ValueError):
                    target_date_type_0 = _target_date_type_0

                return target_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        target_date = _parse_target_date(d.pop("target_date", UNSET))

        status: None | str | Unset = d.pop("status", UNSET)

        _invoice_items = d.pop("invoice_items", UNSET)
        invoice_items: list[InvoiceItem] | None | Unset
        if isinstance(_invoice_items, list):
            invoice_items = []
            for invoice_items_type_0_item_data in _invoice_items:
                _invoice_items_type_0_item = invoice_items_type_0_item_data
                invoice_items_type_0_item: InvoiceItem
                if isinstance(_invoice_items_type_0_item, dict):
                    invoice_items_type_0_item = InvoiceItem.from_dict(_invoice_items_type_0_item)
                else:
                    invoice_items_type_0_item = _invoice_items_type_0_item

                invoice_items.append(invoice_items_type_0_item)
        else:
            invoice_items = _invoice_items

        currency: None | str | Unset = d.pop("currency", UNSET)

        invoice = cls(
            id=id,
            invoice_number=invoice_number,
            total_amount=total_amount,
            tax_amount=tax_amount,
            balance=balance,
            due_date=due_date,
            invoice_date=invoice_date,
            target_date=target_date,
            status=status,
            invoice_items=invoice_items,
            currency=currency,
        )

        invoice.additional_properties = d
        return invoice

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
