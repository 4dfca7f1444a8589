# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.mention import Mention


T = TypeVar("T", bound="SendChatMessageBody")


@_attrs_define
class SendChatMessageBody:
    """
    Attributes:
        message (str): Text of the message. Example: @Mei @Priya the agenda is ready..
        to_contact (str | Unset): Address of the contact to write to, an email address; give either this or
            `to_channel`. Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel to write to; give either this or `to_contact`. Example:
            channel000000000000001.
        reply_main_message_id (str | Unset): ID of the message that this one replies to. Example:
            message000000000000002.
        at_items (list[Mention] | Unset): Mentions in a channel message, each from `start_position` to `end_position` in
            the text, with its kind in `at_type` and the mentioned contact's address in `at_contact`. Example:
            [{'start_position': 0, 'end_position': 3, 'at_type': 1, 'at_contact': 'mei.tanaka@example.com'},
            {'start_position': 5, 'end_position': 10, 'at_type': 1, 'at_contact': 'priya.raman@example.com'}].
    """

    message: str
    to_contact: str | Unset = UNSET
    to_channel: str | Unset = UNSET
    reply_main_message_id: str | Unset = UNSET
    at_items: list[Mention] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        to_contact = self.to_contact

        to_channel = self.to_channel

        reply_main_message_id = self.reply_main_message_id

        at_items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.at_items, Unset):
            if isinstance(self.at_items, (list, tuple)):
                at_items = []
                for at_items_item_data in self.at_items:
                    at_items_item = (
                        at_items_item_data.to_dict()
                        if hasattr(at_items_item_data, "to_dict")
                        else at_items_item_data
                    )
                    at_items.append(at_items_item)
            else:
                at_items = self.at_items

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if to_contact is not UNSET:
            field_dict["to_contact"] = to_contact
        if to_channel is not UNSET:
            field_dict["to_channel"] = to_channel
        if reply_main_message_id is not UNSET:
            field_dict["reply_main_message_id"] = reply_main_message_id
        if at_items is not UNSET:
            field_dict["at_items"] = at_items

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.mention import Mention  # noqa: PLC0415

        d = dict(src_dict)
        message = d.pop("message")

        to_contact = d.pop("to_contact", UNSET)

        to_channel = d.pop("to_channel", UNSET)

        reply_main_message_id = d.pop("reply_main_message_id", UNSET)

        _at_items = d.pop("at_items", UNSET)
        at_items: list[Mention] | Unset
        if isinstance(_at_items, list):
            at_items = []
            for at_items_item_data in _at_items:
                _at_items_item = at_items_item_data
                at_items_item: Mention
                if isinstance(_at_items_item, dict):
                    at_items_item = Mention.from_dict(_at_items_item)
                else:
                    at_items_item = _at_items_item

                at_items.append(at_items_item)
        else:
            at_items = _at_items

        send_chat_message_body = cls(
            message=message,
            to_contact=to_contact,
            to_channel=to_channel,
            reply_main_message_id=reply_main_message_id,
            at_items=at_items,
        )

        send_chat_message_body.additional_properties = d
        return send_chat_message_body

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
