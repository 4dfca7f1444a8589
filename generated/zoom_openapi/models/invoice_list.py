# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invoice import Invoice


T = TypeVar("T", bound="InvoiceList")


@_attrs_define
class InvoiceList:
    """
    Attributes:
        invoices (list[Invoice] | None | Unset):
        currency (None | str | Unset):
    """

    invoices: list[Invoice] | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoices: list[dict[str, Any]] | None | Unset
        if isinstance(self.invoices, Unset):
            invoices = UNSET
        elif isinstance(self.invoices, list):
            if isinstance(self.invoices, (list, tuple)):
                invoices = []
                for invoices_type_0_item_data in self.invoices:
                    invoices_type_0_item = (
                        invoices_type_0_item_data.to_dict()
                        if hasattr(invoices_type_0_item_data, "to_dict")
                        else invoices_type_0_item_data
                    )
                    invoices.append(invoices_type_0_item)
            else:
                invoices = self.invoices

        else:
            invoices = self.invoices

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if invoices is not UNSET:
            field_dict["invoices"] = invoices
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.invoice import Invoice  # noqa: PLC0415

        d = dict(src_dict)
        _invoices = d.pop("invoices", UNSET)
        invoices: list[Invoice] | None | Unset
        if isinstance(_invoices, list):
            invoices = []
            for invoices_type_0_item_data in _invoices:
                _invoices_type_0_item = invoices_type_0_item_data
                invoices_type_0_item: Invoice
                if isinstance(_invoices_type_0_item, dict):
                    invoices_type_0_item = Invoice.from_dict(_invoices_type_0_item)
                else:
                    invoices_type_0_item = _invoices_type_0_item

                invoices.append(invoices_type_0_item)
        else:
            invoices = _invoices

        currency: None | str | Unset = d.pop("currency", UNSET)

        invoice_list = cls(
            invoices=invoices,
            currency=currency,
        )

        invoice_list.additional_properties = d
        return invoice_list

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
