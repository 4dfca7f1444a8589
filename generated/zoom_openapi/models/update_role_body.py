# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sub_account_privileges import SubAccountPrivileges


T = TypeVar("T", bound="UpdateRoleBody")


@_attrs_define
class UpdateRoleBody:
    """
    Attributes:
        id (str | Unset): ID of the role. Example: role000000000000000001.
        name (str | Unset): New name. Example: Support lead.
        description (str | Unset): New description. Example: Helps users and looks up their settings.
        total_members (int | Unset): How many users have the role. Example: 2.
        privileges (list[str] | Unset): Names of the privileges that the role gives, such as `User:Read`. Example:
            ['User:Read', 'User:Edit'].
        sub_account_privileges (SubAccountPrivileges | Unset):
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    total_members: int | Unset = UNSET
    privileges: list[str] | Unset = UNSET
    sub_account_privileges: SubAccountPrivileges | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description = self.description

        total_members = self.total_members

        privileges: list[str] | Unset = UNSET
        if not isinstance(self.privileges, Unset):
            privileges = self.privileges

        sub_account_privileges: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sub_account_privileges, Unset):
            sub_account_privileges = (
                self.sub_account_privileges.to_dict()
                if hasattr(self.sub_account_privileges, "to_dict")
                else self.sub_account_privileges
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if total_members is not UNSET:
            field_dict["total_members"] = total_members
        if privileges is not UNSET:
            field_dict["privileges"] = privileges
        if sub_account_privileges is not UNSET:
            field_dict["sub_account_privileges"] = sub_account_privileges

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sub_account_privileges import SubAccountPrivileges  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        total_members = d.pop("total_members", UNSET)

        privileges = cast(list[str], d.pop("privileges", UNSET))

        _sub_account_privileges = d.pop("sub_account_privileges", UNSET)
        sub_account_privileges: SubAccountPrivileges | Unset
        if isinstance(_sub_account_privileges, dict):
            sub_account_privileges = SubAccountPrivileges.from_dict(_sub_account_privileges)
        else:
            sub_account_privileges = _sub_account_privileges

        update_role_body = cls(
            id=id,
            name=name,
            description=description,
            total_members=total_members,
            privileges=privileges,
            sub_account_privileges=sub_account_privileges,
        )

        update_role_body.additional_properties = d
        return update_role_body

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
