# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.managed_domain import ManagedDomain


T = TypeVar("T", bound="ManagedDomainList")


@_attrs_define
class ManagedDomainList:
    """
    Attributes:
        total_records (int | None | Unset):
        domains (list[ManagedDomain] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    domains: list[ManagedDomain] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        domains: list[dict[str, Any]] | None | Unset
        if isinstance(self.domains, Unset):
            domains = UNSET
        elif isinstance(self.domains, list):
            if isinstance(self.domains, (list, tuple)):
                domains = []
                for domains_type_0_item_data in self.domains:
                    domains_type_0_item = (
                        domains_type_0_item_data.to_dict()
                        if hasattr(domains_type_0_item_data, "to_dict")
                        else domains_type_0_item_data
                    )
                    domains.append(domains_type_0_item)
            else:
                domains = self.domains

        else:
            domains = self.domains

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if domains is not UNSET:
            field_dict["domains"] = domains

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.managed_domain import ManagedDomain  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _domains = d.pop("domains", UNSET)
        domains: list[ManagedDomain] | None | Unset
        if isinstance(_domains, list):
            domains = []
            for domains_type_0_item_data in _domains:
                _domains_type_0_item = domains_type_0_item_data
                domains_type_0_item: ManagedDomain
                if isinstance(_domains_type_0_item, dict):
                    domains_type_0_item = ManagedDomain.from_dict(_domains_type_0_item)
                else:
                    domains_type_0_item = _domains_type_0_item

                domains.append(domains_type_0_item)
        else:
            domains = _domains

        managed_domain_list = cls(
            total_records=total_records,
            domains=domains,
        )

        managed_domain_list.additional_properties = d
        return managed_domain_list

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
