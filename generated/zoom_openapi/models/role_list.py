# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.role import Role


T = TypeVar("T", bound="RoleList")


@_attrs_define
class RoleList:
    """
    Attributes:
        total_records (int | None | Unset):
        roles (list[Role] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    roles: list[Role] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        roles: list[dict[str, Any]] | None | Unset
        if isinstance(self.roles, Unset):
            roles = UNSET
        elif isinstance(self.roles, list):
            if isinstance(self.roles, (list, tuple)):
                roles = []
                for roles_type_0_item_data in self.roles:
                    roles_type_0_item = (
                        roles_type_0_item_data.to_dict()
                        if hasattr(roles_type_0_item_data, "to_dict")
                        else roles_type_0_item_data
                    )
                    roles.append(roles_type_0_item)
            else:
                roles = self.roles

        else:
            roles = self.roles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if roles is not UNSET:
            field_dict["roles"] = roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.role import Role  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _roles = d.pop("roles", UNSET)
        roles: list[Role] | None | Unset
        if isinstance(_roles, list):
            roles = []
            for roles_type_0_item_data in _roles:
                _roles_type_0_item = roles_type_0_item_data
                roles_type_0_item: Role
                if isinstance(_roles_type_0_item, dict):
                    roles_type_0_item = Role.from_dict(_roles_type_0_item)
                else:
                    roles_type_0_item = _roles_type_0_item

                roles.append(roles_type_0_item)
        else:
            roles = _roles

        role_list = cls(
            total_records=total_records,
            roles=roles,
        )

        role_list.additional_properties = d
        return role_list

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
