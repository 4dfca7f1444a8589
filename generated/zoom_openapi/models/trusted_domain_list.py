# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TrustedDomainList")


@_attrs_define
class TrustedDomainList:
    """
    Attributes:
        trusted_domains (list[str] | None | Unset):
    """

    trusted_domains: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        trusted_domains: list[str] | None | Unset
        if isinstance(self.trusted_domains, Unset):
            trusted_domains = UNSET
        elif isinstance(self.trusted_domains, list):
            trusted_domains = self.trusted_domains

        else:
            trusted_domains = self.trusted_domains

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trusted_domains is not UNSET:
            field_dict["trusted_domains"] = trusted_domains

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trusted_domains: list[str] | None | Unset = d.pop("trusted_domains", UNSET)

        trusted_domain_list = cls(
            trusted_domains=trusted_domains,
        )

        trusted_domain_list.additional_properties = d
        return trusted_domain_list

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
