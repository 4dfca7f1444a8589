# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sub_account_options_input import SubAccountOptionsInput


T = TypeVar("T", bound="CreateSubAccountBody")


@_attrs_define
class CreateSubAccountBody:
    """
    Attributes:
        first_name (str): First name of the owner. Example: Amara.
        last_name (str): Last name of the owner. Example: Okafor.
        email (str): Email address of the owner. Example: amara.okafor@example.com.
        password (str): Password of the owner. It must follow the password rules of the account, which its settings hold
            as `password_requirement` under `security`. Example: Kite-2026.
        options (SubAccountOptionsInput | Unset):
        account_name (str | Unset): Name of the account. Without it, the first and last name of the owner serve.
            Example: Example Field Office.
        sub_reseller_id (str | Unset): ID of the sub-reseller. Without it, the sub account belongs to the account that
            asks. Example: reseller00000000000001.
    """

    first_name: str
    last_name: str
    email: str
    password: str
    options: SubAccountOptionsInput | Unset = UNSET
    account_name: str | Unset = UNSET
    sub_reseller_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        password = self.password

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict() if hasattr(self.options, "to_dict") else self.options

        account_name = self.account_name

        sub_reseller_id = self.sub_reseller_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "password": password,
            }
        )
        if options is not UNSET:
            field_dict["options"] = options
        if account_name is not UNSET:
            field_dict["account_name"] = account_name
        if sub_reseller_id is not UNSET:
            field_dict["sub_reseller_id"] = sub_reseller_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sub_account_options_input import SubAccountOptionsInput  # noqa: PLC0415

        d = dict(src_dict)
        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        email = d.pop("email")

        password = d.pop("password")

        _options = d.pop("options", UNSET)
        options: SubAccountOptionsInput | Unset
        if isinstance(_options, dict):
            options = SubAccountOptionsInput.from_dict(_options)
        else:
            options = _options

        account_name = d.pop("account_name", UNSET)

        sub_reseller_id = d.pop("sub_reseller_id", UNSET)

        create_sub_account_body = cls(
            first_name=first_name,
            last_name=last_name,
            email=email,
            password=password,
            options=options,
            account_name=account_name,
            sub_reseller_id=sub_reseller_id,
        )

        create_sub_account_body.additional_properties = d
        return create_sub_account_body

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
