# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ImGroup")


@_attrs_define
class ImGroup:
    """
    Attributes:
        id (None | str | Unset):
        name (None | str | Unset):
        total_members (int | None | Unset):
        type_ (None | str | Unset):
        search_by_domain (bool | None | Unset):
        search_by_account (bool | None | Unset):
        search_by_ma_account (bool | None | Unset):
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    total_members: int | None | Unset = UNSET
    type_: None | str | Unset = UNSET
    search_by_domain: bool | None | Unset = UNSET
    search_by_account: bool | None | Unset = UNSET
    search_by_ma_account: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        total_members: int | None | Unset
        if isinstance(self.total_members, Unset):
            total_members = UNSET
        else:
            total_members = self.total_members

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        search_by_domain: bool | None | Unset
        if isinstance(self.search_by_domain, Unset):
            search_by_domain = UNSET
        else:
            search_by_domain = self.search_by_domain

        search_by_account: bool | None | Unset
        if isinstance(self.search_by_account, Unset):
            search_by_account = UNSET
        else:
            search_by_account = self.search_by_account

        search_by_ma_account: bool | None | Unset
        if isinstance(self.search_by_ma_account, Unset):
            search_by_ma_account = UNSET
        else:
            search_by_ma_account = self.search_by_ma_account

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if total_members is not UNSET:
            field_dict["total_members"] = total_members
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
        id: None | str | Unset = d.pop("id", UNSET)

        name: None | str | Unset = d.pop("name", UNSET)

        total_members: int | None | Unset = d.pop("total_members", UNSET)

        type_: None | str | Unset = d.pop("type", UNSET)

        search_by_domain: bool | None | Unset = d.pop("search_by_domain", UNSET)

        search_by_account: bool | None | Unset = d.pop("search_by_account", UNSET)

        search_by_ma_account: bool | None | Unset = d.pop("search_by_ma_account", UNSET)

        im_group = cls(
            id=id,
            name=name,
            total_members=total_members,
            type_=type_,
            search_by_domain=search_by_domain,
            search_by_account=search_by_account,
            search_by_ma_account=search_by_ma_account,
        )

        im_group.additional_properties = d
        return im_group

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
