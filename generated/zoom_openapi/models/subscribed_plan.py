# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SubscribedPlan")


@_attrs_define
class SubscribedPlan:
    """
    Attributes:
        type_ (None | str | Unset):
        hosts (int | None | Unset):
        service_effective_date (None | str | Unset):
        next_invoice_date (None | str | Unset):
        status (None | str | Unset):
        callout_countries (None | str | Unset):
    """

    type_: None | str | Unset = UNSET
    hosts: int | None | Unset = UNSET
    service_effective_date: None | str | Unset = UNSET
    next_invoice_date: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    callout_countries: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        hosts: int | None | Unset
        if isinstance(self.hosts, Unset):
            hosts = UNSET
        else:
            hosts = self.hosts

        service_effective_date: None | str | Unset
        if isinstance(self.service_effective_date, Unset):
            service_effective_date = UNSET
        else:
            service_effective_date = self.service_effective_date

        next_invoice_date: None | str | Unset
        if isinstance(self.next_invoice_date, Unset):
            next_invoice_date = UNSET
        else:
            next_invoice_date = self.next_invoice_date

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        callout_countries: None | str | Unset
        if isinstance(self.callout_countries, Unset):
            callout_countries = UNSET
        else:
            callout_countries = self.callout_countries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if hosts is not UNSET:
            field_dict["hosts"] = hosts
        if service_effective_date is not UNSET:
            field_dict["service_effective_date"] = service_effective_date
        if next_invoice_date is not UNSET:
            field_dict["next_invoice_date"] = next_invoice_date
        if status is not UNSET:
            field_dict["status"] = status
        if callout_countries is not UNSET:
            field_dict["callout_countries"] = callout_countries

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_: None | str | Unset = d.pop("type", UNSET)

        hosts: int | None | Unset = d.pop("hosts", UNSET)

        service_effective_date: None | str | Unset = d.pop("service_effective_date", UNSET)

        next_invoice_date: None | str | Unset = d.pop("next_invoice_date", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        callout_countries: None | str | Unset = d.pop("callout_countries", UNSET)

        subscribed_plan = cls(
            type_=type_,
            hosts=hosts,
            service_effective_date=service_effective_date,
            next_invoice_date=next_invoice_date,
            status=status,
            callout_countries=callout_countries,
        )

        subscribed_plan.additional_properties = d
        return subscribed_plan

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
