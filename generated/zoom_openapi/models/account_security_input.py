# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.password_requirement import PasswordRequirement


T = TypeVar("T", bound="AccountSecurityInput")


@_attrs_define
class AccountSecurityInput:
    """
    Attributes:
        admin_change_name_pic (bool | Unset):
        import_photos_from_devices (bool | Unset):
        hide_billing_info (bool | Unset):
        password_requirement (PasswordRequirement | Unset):
        sign_in_with_two_factor_auth (str | Unset):
        sign_again_period_for_inactivity_on_client (int | Unset):
        sign_again_period_for_inactivity_on_web (int | Unset):
        sign_in_with_two_factor_auth_groups (list[str] | Unset):
        sign_in_with_two_factor_auth_roles (list[str] | Unset):
    """

    admin_change_name_pic: bool | Unset = UNSET
    import_photos_from_devices: bool | Unset = UNSET
    hide_billing_info: bool | Unset = UNSET
    password_requirement: PasswordRequirement | Unset = UNSET
    sign_in_with_two_factor_auth: str | Unset = UNSET
    sign_again_period_for_inactivity_on_client: int | Unset = UNSET
    sign_again_period_for_inactivity_on_web: int | Unset = UNSET
    sign_in_with_two_factor_auth_groups: list[str] | Unset = UNSET
    sign_in_with_two_factor_auth_roles: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        admin_change_name_pic = self.admin_change_name_pic

        import_photos_from_devices = self.import_photos_from_devices

        hide_billing_info = self.hide_billing_info

        password_requirement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.password_requirement, Unset):
            password_requirement = (
                self.password_requirement.to_dict()
                if hasattr(self.password_requirement, "to_dict")
                else self.password_requirement
            )

        sign_in_with_two_factor_auth = self.sign_in_with_two_factor_auth

        sign_again_period_for_inactivity_on_client = self.sign_again_period_for_inactivity_on_client

        sign_again_period_for_inactivity_on_web = self.sign_again_period_for_inactivity_on_web

        sign_in_with_two_factor_auth_groups: list[str] | Unset = UNSET
        if not isinstance(self.sign_in_with_two_factor_auth_groups, Unset):
            sign_in_with_two_factor_auth_groups = self.sign_in_with_two_factor_auth_groups

        sign_in_with_two_factor_auth_roles: list[str] | Unset = UNSET
        if not isinstance(self.sign_in_with_two_factor_auth_roles, Unset):
            sign_in_with_two_factor_auth_roles = self.sign_in_with_two_factor_auth_roles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if admin_change_name_pic is not UNSET:
            field_dict["admin_change_name_pic"] = admin_change_name_pic
        if import_photos_from_devices is not UNSET:
            field_dict["import_photos_from_devices"] = import_photos_from_devices
        if hide_billing_info is not UNSET:
            field_dict["hide_billing_info"] = hide_billing_info
        if password_requirement is not UNSET:
            field_dict["password_requirement"] = password_requirement
        if sign_in_with_two_factor_auth is not UNSET:
            field_dict["sign_in_with_two_factor_auth"] = sign_in_with_two_factor_auth
        if sign_again_period_for_inactivity_on_client is not UNSET:
            field_dict["sign_again_period_for_inactivity_on_client"] = (
                sign_again_period_for_inactivity_on_client
            )
        if sign_again_period_for_inactivity_on_web is not UNSET:
            field_dict["sign_again_period_for_inactivity_on_web"] = (
                sign_again_period_for_inactivity_on_web
            )
        if sign_in_with_two_factor_auth_groups is not UNSET:
            field_dict["sign_in_with_two_factor_auth_groups"] = sign_in_with_two_factor_auth_groups
        if sign_in_with_two_factor_auth_roles is not UNSET:
            field_dict["sign_in_with_two_factor_auth_roles"] = sign_in_with_two_factor_auth_roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.password_requirement import PasswordRequirement  # noqa: PLC0415

        d = dict(src_dict)
        admin_change_name_pic = d.pop("admin_change_name_pic", UNSET)

        import_photos_from_devices = d.pop("import_photos_from_devices", UNSET)

        hide_billing_info = d.pop("hide_billing_info", UNSET)

        _password_requirement = d.pop("password_requirement", UNSET)
        password_requirement: PasswordRequirement | Unset
        if isinstance(_password_requirement, dict):
            password_requirement = PasswordRequirement.from_dict(_password_requirement)
        else:
            password_requirement = _password_requirement

        sign_in_with_two_factor_auth = d.pop("sign_in_with_two_factor_auth", UNSET)

        sign_again_period_for_inactivity_on_client = d.pop(
            "sign_again_period_for_inactivity_on_client", UNSET
        )

        sign_again_period_for_inactivity_on_web = d.pop(
            "sign_again_period_for_inactivity_on_web", UNSET
        )

        sign_in_with_two_factor_auth_groups = cast(
            list[str], d.pop("sign_in_with_two_factor_auth_groups", UNSET)
        )

        sign_in_with_two_factor_auth_roles = cast(
            list[str], d.pop("sign_in_with_two_factor_auth_roles", UNSET)
        )

        account_security_input = cls(
            admin_change_name_pic=admin_change_name_pic,
            import_photos_from_devices=import_photos_from_devices,
            hide_billing_info=hide_billing_info,
            password_requirement=password_requirement,
            sign_in_with_two_factor_auth=sign_in_with_two_factor_auth,
            sign_again_period_for_inactivity_on_client=sign_again_period_for_inactivity_on_client,
            sign_again_period_for_inactivity_on_web=sign_again_period_for_inactivity_on_web,
            sign_in_with_two_factor_auth_groups=sign_in_with_two_factor_auth_groups,
            sign_in_with_two_factor_auth_roles=sign_in_with_two_factor_auth_roles,
        )

        account_security_input.additional_properties = d
        return account_security_input

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
