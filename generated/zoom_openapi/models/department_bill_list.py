# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.department_bill import DepartmentBill


T = TypeVar("T", bound="DepartmentBillList")


@_attrs_define
class DepartmentBillList:
    """
    Attributes:
        billing_reports (list[DepartmentBill] | None | Unset):
        currency (None | str | Unset):
    """

    billing_reports: list[DepartmentBill] | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billing_reports: list[dict[str, Any]] | None | Unset
        if isinstance(self.billing_reports, Unset):
            billing_reports = UNSET
        elif isinstance(self.billing_reports, list):
            if isinstance(self.billing_reports, (list, tuple)):
                billing_reports = []
                for billing_reports_type_0_item_data in self.billing_reports:
                    billing_reports_type_0_item = (
                        billing_reports_type_0_item_data.to_dict()
                        if hasattr(billing_reports_type_0_item_data, "to_dict")
                        else billing_reports_type_0_item_data
                    )
                    billing_reports.append(billing_reports_type_0_item)
            else:
                billing_reports = self.billing_reports

        else:
            billing_reports = self.billing_reports

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if billing_reports is not UNSET:
            field_dict["billing_reports"] = billing_reports
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.department_bill import DepartmentBill  # noqa: PLC0415

        d = dict(src_dict)
        _billing_reports = d.pop("billing_reports", UNSET)
        billing_reports: list[DepartmentBill] | None | Unset
        if isinstance(_billing_reports, list):
            billing_reports = []
            for billing_reports_type_0_item_data in _billing_reports:
                _billing_reports_type_0_item = billing_reports_type_0_item_data
                billing_reports_type_0_item: DepartmentBill
                if isinstance(_billing_reports_type_0_item, dict):
                    billing_reports_type_0_item = DepartmentBill.from_dict(
                        _billing_reports_type_0_item
                    )
                else:
                    billing_reports_type_0_item = _billing_reports_type_0_item

                billing_reports.append(billing_reports_type_0_item)
        else:
            billing_reports = _billing_reports

        currency: None | str | Unset = d.pop("currency", UNSET)

        department_bill_list = cls(
            billing_reports=billing_reports,
            currency=currency,
        )

        department_bill_list.additional_properties = d
        return department_bill_list

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
