# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_im_group_body_type import (
    CreateImGroupBodyType,
    check_create_im_group_body_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateImGroupBody")


@_attrs_define
class CreateImGroupBody:
    """
    Attributes:
        name (str | Unset): Name of the group; no other group of the account may have it. Example: Support.
        type_ (CreateImGroupBodyType | Unset): Who sees the members. `normal`: they see one another, and others find
            them by searching. `shared`: the whole account sees them. `restricted`: only members see or find them. Example:
            normal.
        search_by_domain (bool | Unset): Whether members find others whose email addresses have the same domain.
            Example: True.
        search_by_account (bool | Unset): Whether members find everybody in the account. Example: True.
        search_by_ma_account (bool | Unset): Whether members find everybody under the master account, sub accounts
            included. Example: False.
    """

    name: str | Unset = UNSET
    type_: CreateImGroupBodyType | Unset = UNSET
    search_by_domain: bool | Unset = UNSET
    search_by_account: bool | Unset = UNSET
    search_by_ma_account: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        search_by_domain = self.search_by_domain

        search_by_account = self.search_by_account

        search_by_ma_account = self.search_by_ma_account

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if search_by_domain is not UNSET:
            field_dict["search_by_domain"] = search_by_domain
        if search_by_account is not UNSET:
            field_dict["search_by_account"] = search_by_account
        if search_by_ma_account is not UNSET:
            field_dict["search_by_ma_account"] = search_by_ma_account

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: CreateImGroupBodyType | Unset
        try:
            type_ = check_create_im_group_body_type(_type_)
        except (TypeError, ValueError, AttributeError, KeyError):
            type_ = _type_

        search_by_domain = d.pop("search_by_domain", UNSET)

        search_by_account = d.pop("search_by_account", UNSET)

        search_by_ma_account = d.pop("search_by_ma_account", UNSET)

        create_im_group_body = cls(
            name=name,
            type_=type_,
            search_by_domain=search_by_domain,
            search_by_account=search_by_account,
            search_by_ma_account=search_by_ma_account,
        )

        create_im_group_body.additional_properties = d
        return create_im_group_body

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
