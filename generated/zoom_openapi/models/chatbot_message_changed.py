# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChatbotMessageChanged")


@_attrs_define
class ChatbotMessageChanged:
    """
    Attributes:
        message_id (None | str | Unset):
        robot_jid (None | str | Unset):
        sent_time (None | str | Unset):
        to_jid (None | str | Unset):
        user_jid (None | str | Unset):
    """

    message_id: None | str | Unset = UNSET
    robot_jid: None | str | Unset = UNSET
    sent_time: None | str | Unset = UNSET
    to_jid: None | str | Unset = UNSET
    user_jid: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_id: None | str | Unset
        if isinstance(self.message_id, Unset):
            message_id = UNSET
        else:
            message_id = self.message_id

        robot_jid: None | str | Unset
        if isinstance(self.robot_jid, Unset):
            robot_jid = UNSET
        else:
            robot_jid = self.robot_jid

        sent_time: None | str | Unset
        if isinstance(self.sent_time, Unset):
            sent_time = UNSET
        else:
            sent_time = self.sent_time

        to_jid: None | str | Unset
        if isinstance(self.to_jid, Unset):
            to_jid = UNSET
        else:
            to_jid = self.to_jid

        user_jid: None | str | Unset
        if isinstance(self.user_jid, Unset):
            user_jid = UNSET
        else:
            user_jid = self.user_jid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message_id is not UNSET:
            field_dict["message_id"] = message_id
        if robot_jid is not UNSET:
            field_dict["robot_jid"] = robot_jid
        if sent_time is not UNSET:
            field_dict["sent_time"] = sent_time
        if to_jid is not UNSET:
            field_dict["to_jid"] = to_jid
        if user_jid is not UNSET:
            field_dict["user_jid"] = user_jid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_id: None | str | Unset = d.pop("message_id", UNSET)

        robot_jid: None | str | Unset = d.pop("robot_jid", UNSET)

        sent_time: None | str | Unset = d.pop("sent_time", UNSET)

        to_jid: None | str | Unset = d.pop("to_jid", UNSET)

        user_jid: None | str | Unset = d.pop("user_jid", UNSET)

        chatbot_message_changed = cls(
            message_id=message_id,
            robot_jid=robot_jid,
            sent_time=sent_time,
            to_jid=to_jid,
            user_jid=user_jid,
        )

        chatbot_message_changed.additional_properties = d
        return chatbot_message_changed

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
