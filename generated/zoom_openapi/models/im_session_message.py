# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ImSessionMessage")


@_attrs_define
class ImSessionMessage:
    """
    Attributes:
        message (None | str | Unset):
        sender (None | str | Unset):
        date_time (None | str | Unset):
        action (None | str | Unset):
        action_time (None | str | Unset):
    """

    message: None | str | Unset = UNSET
    sender: None | str | Unset = UNSET
    date_time: None | str | Unset = UNSET
    action: None | str | Unset = UNSET
    action_time: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        action: None | str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        else:
            action = self.action

        action_time: None | str | Unset
        if isinstance(self.action_time, Unset):
            action_time = UNSET
        else:
            action_time = self.action_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message is not UNSET:
            field_dict["message"] = message
        if sender is not UNSET:
            field_dict["sender"] = sender
        if date_time is not UNSET:
            field_dict["date_time"] = date_time
        if action is not UNSET:
            field_dict["action"] = action
        if action_time is not UNSET:
            field_dict["action_time"] = action_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message: None | str | Unset = d.pop("message", UNSET)

        sender: None | str | Unset = d.pop("sender", UNSET)

        date_time: None | str | Unset = d.pop("date_time", UNSET)

        action: None | str | Unset = d.pop("action", UNSET)

        action_time: None | str | Unset = d.pop("action_time", UNSET)

        im_session_message = cls(
            message=message,
            sender=sender,
            date_time=date_time,
            action=action,
            action_time=action_time,
        )

        im_session_message.additional_properties = d
        return im_session_message

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
