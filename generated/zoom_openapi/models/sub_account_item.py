# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SubAccountItem")


@_attrs_define
class SubAccountItem:
    """
    Attributes:
        id (None | str | Unset):
        account_name (None | str | Unset):
        owner_email (None | str | Unset):
        account_type (None | str | Unset):
        seats (int | None | Unset):
        subscription_start_time (None | str | Unset):
        subscription_end_time (None | str | Unset):
        created_at (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    account_name: None | str | Unset = UNSET
    owner_email: None | str | Unset = UNSET
    account_type: None | str | Unset = UNSET
    seats: int | None | Unset = UNSET
    subscription_start_time: None | str | Unset = UNSET
    subscription_end_time: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        account_name: None | str | Unset
        if isinstance(self.account_name, Unset):
            account_name = UNSET
        else:
            account_name = self.account_name

        owner_email: None | str | Unset
        if isinstance(self.owner_email, Unset):
            owner_email = UNSET
        else:
            owner_email = self.owner_email

        account_type: None | str | Unset
        if isinstance(self.account_type, Unset):
            account_type = UNSET
        else:
            account_type = self.account_type

        seats: int | None | Unset
        if isinstance(self.seats, Unset):
            seats = UNSET
        else:
            seats = self.seats

        subscription_start_time: None | str | Unset
        if isinstance(self.subscription_start_time, Unset):
            subscription_start_time = UNSET
        else:
            subscription_start_time = self.subscription_start_time

        subscription_end_time: None | str | Unset
        if isinstance(self.subscription_end_time, Unset):
            subscription_end_time = UNSET
        else:
            subscription_end_time = self.subscription_end_time

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if account_name is not UNSET:
            field_dict["account_name"] = account_name
        if owner_email is not UNSET:
            field_dict["owner_email"] = owner_email
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if seats is not UNSET:
            field_dict["seats"] = seats
        if subscription_start_time is not UNSET:
            field_dict["subscription_start_time"] = subscription_start_time
        if subscription_end_time is not UNSET:
            field_dict["subscription_end_time"] = subscription_end_time
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        account_name: None | str | Unset = d.pop("account_name", UNSET)

        owner_email: None | str | Unset = d.pop("owner_email", UNSET)

        account_type: None | str | Unset = d.pop("account_type", UNSET)

        seats: int | None | Unset = d.pop("seats", UNSET)

        subscription_start_time: None | str | Unset = d.pop("subscription_start_time", UNSET)

        subscription_end_time: None | str | Unset = d.pop("subscription_end_time", UNSET)

        created_at: None | str | Unset = d.pop("created_at", UNSET)

        sub_account_item = cls(
            id=id,
            account_name=account_name,
            owner_email=owner_email,
            account_type=account_type,
            seats=seats,
            subscription_start_time=subscription_start_time,
            subscription_end_time=subscription_end_time,
            created_at=created_at,
        )

        sub_account_item.additional_properties = d
        return sub_account_item

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
