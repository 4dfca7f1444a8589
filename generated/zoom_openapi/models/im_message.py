# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ImMessage")


@_attrs_define
class ImMessage:
    """
    Attributes:
        id (None | str | Unset):
        message (None | str | Unset):
        sender (None | str | Unset):
        date_time (None | str | Unset):
        timstamp (int | None | Unset):
    """

    id: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    sender: None | str | Unset = UNSET
    date_time: None | str | Unset = UNSET
    timstamp: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        sender: None | str | Unset
        if isinstance(self.sender, Unset):
            sender = UNSET
        else:
            sender = self.sender

        date_time: None | str | Unset
        if isinstance(self.date_time, Unset):
            date_time = UNSET
        else:
            date_time = self.date_time

        timstamp: int | None | Unset
        if isinstance(self.timstamp, Unset):
            timstamp = UNSET
        else:
            timstamp = self.timstamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if message is not UNSET:
            field_dict["message"] = message
        if sender is not UNSET:
            field_dict["sender"] = sender
        if date_time is not UNSET:
            field_dict["date_time"] = date_time
        if timstamp is not UNSET:
            field_dict["timstamp"] = timstamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        message: None | str | Unset = d.pop("message", UNSET)

        sender: None | str | Unset = d.pop("sender", UNSET)

        date_time: None | str | Unset = d.pop("date_time", UNSET)

        timstamp: int | None | Unset = d.pop("timstamp", UNSET)

        im_message = cls(
            id=id,
            message=message,
            sender=sender,
            date_time=date_time,
            timstamp=timstamp,
        )

        im_message.additional_properties = d
        return im_message

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
