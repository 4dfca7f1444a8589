# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountSecurity")


@_attrs_define
class AccountSecurity:
    """
    Attributes:
        admin_change_name_pic (bool | None | Unset):
        import_photos_from_devices (bool | None | Unset):
        hide_billing_info (bool | None | Unset):
    """

    admin_change_name_pic: bool | None | Unset = UNSET
    import_photos_from_devices: bool | None | Unset = UNSET
    hide_billing_info: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        admin_change_name_pic: bool | None | Unset
        if isinstance(self.admin_change_name_pic, Unset):
            admin_change_name_pic = UNSET
        else:
            admin_change_name_pic = self.admin_change_name_pic

        import_photos_from_devices: bool | None | Unset
        if isinstance(self.import_photos_from_devices, Unset):
            import_photos_from_devices = UNSET
        else:
            import_photos_from_devices = self.import_photos_from_devices

        hide_billing_info: bool | None | Unset
        if isinstance(self.hide_billing_info, Unset):
            hide_billing_info = UNSET
        else:
            hide_billing_info = self.hide_billing_info

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if admin_change_name_pic is not UNSET:
            field_dict["admin_change_name_pic"] = admin_change_name_pic
        if import_photos_from_devices is not UNSET:
            field_dict["import_photos_from_devices"] = import_photos_from_devices
        if hide_billing_info is not UNSET:
            field_dict["hide_billing_info"] = hide_billing_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        admin_change_name_pic: bool | None | Unset = d.pop("admin_change_name_pic", UNSET)

        import_photos_from_devices: bool | None | Unset = d.pop("import_photos_from_devices", UNSET)

        hide_billing_info: bool | None | Unset = d.pop("hide_billing_info", UNSET)

        account_security = cls(
            admin_change_name_pic=admin_change_name_pic,
            import_photos_from_devices=import_photos_from_devices,
            hide_billing_info=hide_billing_info,
        )

        account_security.additional_properties = d
        return account_security

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
