# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mark_chat_message_body_action import (
    MarkChatMessageBodyAction,
    check_mark_chat_message_body_action,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MarkChatMessageBody")


@_attrs_define
class MarkChatMessageBody:
    """
    Attributes:
        timestamp (int | Unset): Timestamp of the message, as `list_chat_messages` gives it. Example: 1773673500000.
        to_contact (str | Unset): Email address of the contact who got the message; give either this or `to_channel`.
            Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel that has the message; give either this or `to_contact`. Example:
            channel000000000000001.
        action (MarkChatMessageBodyAction | Unset): Whether the message becomes `read` or `unread`. Example: read.
    """

    timestamp: int | Unset = UNSET
    to_contact: str | Unset = UNSET
    to_channel: str | Unset = UNSET
    action: MarkChatMessageBodyAction | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        timestamp = self.timestamp

        to_contact = self.to_contact

        to_channel = self.to_channel

        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if to_contact is not UNSET:
            field_dict["to_contact"] = to_contact
        if to_channel is not UNSET:
            field_dict["to_channel"] = to_channel
        if action is not UNSET:
            field_dict["action"] = action

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        timestamp = d.pop("timestamp", UNSET)

        to_contact = d.pop("to_contact", UNSET)

        to_channel = d.pop("to_channel", UNSET)

        _action = d.pop("action", UNSET)
        action: MarkChatMessageBodyAction | Unset
        try:
            action = check_mark_chat_message_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        mark_chat_message_body = cls(
            timestamp=timestamp,
            to_contact=to_contact,
            to_channel=to_channel,
            action=action,
        )

        mark_chat_message_body.additional_properties = d
        return mark_chat_message_body

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
