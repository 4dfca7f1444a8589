# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sub_account_options import SubAccountOptions


T = TypeVar("T", bound="SubAccount")


@_attrs_define
class SubAccount:
    """
    Attributes:
        id (None | str | Unset):
        owner_id (None | str | Unset):
        owner_email (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        options (None | SubAccountOptions | Unset):
    """

    id: None | str | Unset = UNSET
    owner_id: None | str | Unset = UNSET
    owner_email: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    options: None | SubAccountOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.sub_account_options import SubAccountOptions  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        owner_id: None | str | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        owner_email: None | str | Unset
        if isinstance(self.owner_email, Unset):
            owner_email = UNSET
        else:
            owner_email = self.owner_email

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

        options: dict[str, Any] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, SubAccountOptions):
            options = self.options.to_dict() if hasattr(self.options, "to_dict") else self.options
        else:
            options = self.options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if owner_id is not UNSET:
            field_dict["owner_id"] = owner_id
        if owner_email is not UNSET:
            field_dict["owner_email"] = owner_email
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sub_account_options import SubAccountOptions  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        owner_id: None | str | Unset = d.pop("owner_id", UNSET)

        owner_email: None | str | Unset = d.pop("owner_email", UNSET)

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

        _options = d.pop("options", UNSET)
        options: None | SubAccountOptions | Unset
        if isinstance(_options, dict):
            options = SubAccountOptions.from_dict(_options)
        else:
            options = _options

        sub_account = cls(
            id=id,
            owner_id=owner_id,
            owner_email=owner_email,
            created_at=created_at,
            options=options,
        )

        sub_account.additional_properties = d
        return sub_account

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
