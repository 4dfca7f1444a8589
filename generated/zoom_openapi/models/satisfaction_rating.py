# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SatisfactionRating")


@_attrs_define
class SatisfactionRating:
    """
    Attributes:
        user_id (None | str | Unset):
        email (None | str | Unset):
        quality (None | str | Unset):
        date_time (None | str | Unset):
    """

    user_id: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    quality: None | str | Unset = UNSET
    date_time: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        quality: None | str | Unset
        if isinstance(self.quality, Unset):
            quality = UNSET
        else:
            quality = self.quality

        date_time: None | str | Unset
        if isinstance(self.date_time, Unset):
            date_time = UNSET
        else:
            date_time = self.date_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if email is not UNSET:
            field_dict["email"] = email
        if quality is not UNSET:
            field_dict["quality"] = quality
        if date_time is not UNSET:
            field_dict["date_time"] = date_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_id: None | str | Unset = d.pop("user_id", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        quality: None | str | Unset = d.pop("quality", UNSET)

        date_time: None | str | Unset = d.pop("date_time", UNSET)

        satisfaction_rating = cls(
            user_id=user_id,
            email=email,
            quality=quality,
            date_time=date_time,
        )

        satisfaction_rating.additional_properties = d
        return satisfaction_rating

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
