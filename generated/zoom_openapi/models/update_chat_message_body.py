# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateChatMessageBody")


@_attrs_define
class UpdateChatMessageBody:
    """
    Attributes:
        message (str | Unset): The new text. Example: The agenda is ready..
        to_contact (str | Unset): Email address of the contact who got the message; give either this or `to_channel`.
            Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel that has the message; give either this or `to_contact`. Example:
            channel000000000000001.
    """

    message: str | Unset = UNSET
    to_contact: str | Unset = UNSET
    to_channel: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        to_contact = self.to_contact

        to_channel = self.to_channel

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message is not UNSET:
            field_dict["message"] = message
        if to_contact is not UNSET:
            field_dict["to_contact"] = to_contact
        if to_channel is not UNSET:
            field_dict["to_channel"] = to_channel

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message = d.pop("message", UNSET)

        to_contact = d.pop("to_contact", UNSET)

        to_channel = d.pop("to_channel", UNSET)

        update_chat_message_body = cls(
            message=message,
            to_contact=to_contact,
            to_channel=to_channel,
        )

        update_chat_message_body.additional_properties = d
        return update_chat_message_body

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
