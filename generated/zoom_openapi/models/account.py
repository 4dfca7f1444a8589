# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Account")


@_attrs_define
class Account:
    """
    Attributes:
        id (None | str | Unset):
        account_name (None | str | Unset):
        owner_email (None | str | Unset):
        account_type (None | str | Unset):
        seats (int | None | Unset):
        subscription_start_time (datetime.datetime | None | Unset):
        subscription_end_time (datetime.datetime | None | Unset):
        created_at (datetime.datetime | None | Unset):
    """

    id: None | str | Unset = UNSET
    account_name: None | str | Unset = UNSET
    owner_email: None | str | Unset = UNSET
    account_type: None | str | Unset = UNSET
    seats: int | None | Unset = UNSET
    subscription_start_time: datetime.datetime | None | Unset = UNSET
    subscription_end_time: datetime.datetime | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
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
        elif isinstance(self.subscription_start_time, datetime.datetime):
            subscription_start_time = (
                self.subscription_start_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.subscription_start_time, "isoformat")
                else self.subscription_start_time
            )

        else:
            subscription_start_time = self.subscription_start_time

        subscription_end_time: None | str | Unset
        if isinstance(self.subscription_end_time, Unset):
            subscription_end_time = UNSET
        elif isinstance(self.subscription_end_time, datetime.datetime):
            subscription_end_time = (
                self.subscription_end_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.subscription_end_time, "isoformat")
                else self.subscription_end_time
            )

        else:
            subscription_end_time = self.subscription_end_time

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = (
                self.created_at.isoformat().replace("+00:00", "Z")
                if hasattr(self.created_at, "isoformat")
                else self.created_at
            )

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

        def _parse_subscription_start_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _subscription_start_time_type_0 = data
                subscription_start_time_type_0: datetime.datetime
                try:
                    subscription_start_time_type_0 = datetime.datetime.fromisoformat(
                        _subscription_start_time_type_0
                    )
                    if (
                        subscription_start_time_type_0.isoformat().replace("+00:00", "Z")
                        != _subscription_start_time_type_0
                    ):
                        subscription_start_time_type_0 = _subscription_start_time_type_0
                except (TypeError, ValueError):
                    subscription_start_time_type_0 = _subscription_start_time_type_0

                return subscription_start_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        subscription_start_time = _parse_subscription_start_time(
            d.pop("subscription_start_time", UNSET)
        )

        def _parse_subscription_end_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _subscription_end_time_type_0 = data
                subscription_end_time_type_0: datetime.datetime
                try:
                    subscription_end_time_type_0 = datetime.datetime.fromisoformat(
                        _subscription_end_time_type_0
                    )
                    if (
                        subscription_end_time_type_0.isoformat().replace("+00:00", "Z")
                        != _subscription_end_time_type_0
                    ):
                        subscription_end_time_type_0 = _subscription_end_time_type_0
                except (TypeError, ValueError):
                    subscription_end_time_type_0 = _subscription_end_time_type_0

                return subscription_end_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        subscription_end_time = _parse_subscription_end_time(d.pop("subscription_end_time", UNSET))

        def _parse_created_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _created_at_type_0 = data
                created_at_type_0: datetime.datetime
                try:
                    created_at_type_0 = datetime.datetime.fromisoformat(_created_at_type_0)
                    if created_at_type_0.isoformat().replace("+00:00", "Z") != _created_at_type_0:
                        created_at_type_0 = _created_at_type_0
                except (TypeError, ValueError):
                    created_at_type_0 = _created_at_type_0

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        account = cls(
            id=id,
            account_name=account_name,
            owner_email=owner_email,
            account_type=account_type,
            seats=seats,
            subscription_start_time=subscription_start_time,
            subscription_end_time=subscription_end_time,
            created_at=created_at,
        )

        account.additional_properties = d
        return account

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
