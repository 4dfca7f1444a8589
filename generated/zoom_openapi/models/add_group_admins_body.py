# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.group_admin_ref import GroupAdminRef


T = TypeVar("T", bound="AddGroupAdminsBody")


@_attrs_define
class AddGroupAdminsBody:
    """
    Attributes:
        admins (list[GroupAdminRef] | Unset): The new administrators, each given by `id` or `email`. Example: [{'id':
            'jonasLindqvist00000001', 'email': 'jonas.lindqvist@example.com'}, {'id': 'meiTanaka0000000000001', 'email':
            'mei.tanaka@example.com'}].
    """

    admins: list[GroupAdminRef] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        admins: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.admins, Unset):
            if isinstance(self.admins, (list, tuple)):
                admins = []
                for admins_item_data in self.admins:
                    admins_item = (
                        admins_item_data.to_dict()
                        if hasattr(admins_item_data, "to_dict")
                        else admins_item_data
                    )
                    admins.append(admins_item)
            else:
                admins = self.admins

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if admins is not UNSET:
            field_dict["admins"] = admins

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group_admin_ref import GroupAdminRef  # noqa: PLC0415

        d = dict(src_dict)
        _admins = d.pop("admins", UNSET)
        admins: list[GroupAdminRef] | Unset
        if isinstance(_admins, list):
            admins = []
            for admins_item_data in _admins:
                _admins_item = admins_item_data
                admins_item: GroupAdminRef
                if isinstance(_admins_item, dict):
                    admins_item = GroupAdminRef.from_dict(_admins_item)
                else:
                    admins_item = _admins_item

                admins.append(admins_item)
        else:
            admins = _admins

        add_group_admins_body = cls(
            admins=admins,
        )

        add_group_admins_body.additional_properties = d
        return add_group_admins_body

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
