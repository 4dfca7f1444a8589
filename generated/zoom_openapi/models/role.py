# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sub_account_privileges import SubAccountPrivileges


T = TypeVar("T", bound="Role")


@_attrs_define
class Role:
    """
    Attributes:
        id (None | str | Unset):
        name (None | str | Unset):
        description (None | str | Unset):
        total_members (int | None | Unset):
        privileges (list[str] | None | Unset):
        sub_account_privileges (None | SubAccountPrivileges | Unset):
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    total_members: int | None | Unset = UNSET
    privileges: list[str] | None | Unset = UNSET
    sub_account_privileges: None | SubAccountPrivileges | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.sub_account_privileges import SubAccountPrivileges  # noqa: PLC0415

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

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        total_members: int | None | Unset
        if isinstance(self.total_members, Unset):
            total_members = UNSET
        else:
            total_members = self.total_members

        privileges: list[str] | None | Unset
        if isinstance(self.privileges, Unset):
            privileges = UNSET
        elif isinstance(self.privileges, list):
            privileges = self.privileges

        else:
            privileges = self.privileges

        sub_account_privileges: dict[str, Any] | None | Unset
        if isinstance(self.sub_account_privileges, Unset):
            sub_account_privileges = UNSET
        elif isinstance(self.sub_account_privileges, SubAccountPrivileges):
            sub_account_privileges = (
                self.sub_account_privileges.to_dict()
                if hasattr(self.sub_account_privileges, "to_dict")
                else self.sub_account_privileges
            )
        else:
            sub_account_privileges = self.sub_account_privileges

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
        id: None | str | Unset = d.pop("id", UNSET)

        name: None | str | Unset = d.pop("name", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        total_members: int | None | Unset = d.pop("total_members", UNSET)

        privileges: list[str] | None | Unset = d.pop("privileges", UNSET)

        _sub_account_privileges = d.pop("sub_account_privileges", UNSET)
        sub_account_privileges: None | SubAccountPrivileges | Unset
        if isinstance(_sub_account_privileges, dict):
            sub_account_privileges = SubAccountPrivileges.from_dict(_sub_account_privileges)
        else:
            sub_account_privileges = _sub_account_privileges

        role = cls(
            id=id,
            name=name,
            description=description,
            total_members=total_members,
            privileges=privileges,
            sub_account_privileges=sub_account_privileges,
        )

        role.additional_properties = d
        return role

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
