# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountPlanBaseResult")


@_attrs_define
class AccountPlanBaseResult:
    """
    Attributes:
        type_ (None | str | Unset):
        hosts (int | None | Unset):
        service_effective_date (datetime.datetime | None | Unset):
        next_invoice_date (datetime.datetime | None | Unset):
        status (None | str | Unset):
        callout_countries (None | str | Unset):
    """

    type_: None | str | Unset = UNSET
    hosts: int | None | Unset = UNSET
    service_effective_date: datetime.datetime | None | Unset = UNSET
    next_invoice_date: datetime.datetime | None | Unset = UNSET
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
        elif isinstance(self.service_effective_date, datetime.datetime):
            service_effective_date = (
                self.service_effective_date.isoformat().replace("+00:00", "Z")
                if hasattr(self.service_effective_date, "isoformat")
                else self.service_effective_date
            )

        else:
            service_effective_date = self.service_effective_date

        next_invoice_date: None | str | Unset
        if isinstance(self.next_invoice_date, Unset):
            next_invoice_date = UNSET
        elif isinstance(self.next_invoice_date, datetime.datetime):
            next_invoice_date = (
                self.next_invoice_date.isoformat().replace("+00:00", "Z")
                if hasattr(self.next_invoice_date, "isoformat")
                else self.next_invoice_date
            )

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

        def _parse_service_effective_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _service_effective_date_type_0 = data
                service_effective_date_type_0: datetime.datetime
                try:
                    service_effective_date_type_0 = datetime.datetime.fromisoformat(
                        _service_effective_date_type_0
                    )
                    if (
                        service_effective_date_type_0.isoformat().replace("+00:00", "Z")
                        != _service_effective_date_type_0
                    ):
                        service_effective_date_type_0 = _service_effective_date_type_0
                except (TypeError, ValueError):
                    service_effective_date_type_0 = _service_effective_date_type_0

                return service_effective_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        service_effective_date = _parse_service_effective_date(
            d.pop("service_effective_date", UNSET)
        )

        def _parse_next_invoice_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _next_invoice_date_type_0 = data
                next_invoice_date_type_0: datetime.datetime
                try:
                    next_invoice_date_type_0 = datetime.datetime.fromisoformat(
                        _next_invoice_date_type_0
                    )
                    if (
                        next_invoice_date_type_0.isoformat().replace("+00:00", "Z")
                        != _next_invoice_date_type_0
                    ):
                        next_invoice_date_type_0 = _next_invoice_date_type_0
                except (TypeError, ValueError):
                    next_invoice_date_type_0 = _next_invoice_date_type_0

                return next_invoice_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        next_invoice_date = _parse_next_invoice_date(d.pop("next_invoice_date", UNSET))

        status: None | str | Unset = d.pop("status", UNSET)

        callout_countries: None | str | Unset = d.pop("callout_countries", UNSET)

        account_plan_base_result = cls(
            type_=type_,
            hosts=hosts,
            service_effective_date=service_effective_date,
            next_invoice_date=next_invoice_date,
            status=status,
            callout_countries=callout_countries,
        )

        account_plan_base_result.additional_properties = d
        return account_plan_base_result

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
