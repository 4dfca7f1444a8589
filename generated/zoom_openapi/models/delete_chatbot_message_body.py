# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeleteChatbotMessageBody")


@_attrs_define
class DeleteChatbotMessageBody:
    """
    Attributes:
        robot_jid (str): JID of the chatbot. Example: bot-0001@chat.example.com.
        account_id (str): ID of the account that the message went to. The event that the chatbot received names it.
            Example: account000000000000001.
        user_jid (str | Unset): JID of the user that the chatbot acts for. Set it so that a member who has left a
            channel causes no more notifications there. Example: amara.okafor@chat.example.com.
    """

    robot_jid: str
    account_id: str
    user_jid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        robot_jid = self.robot_jid

        account_id = self.account_id

        user_jid = self.user_jid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "robot_jid": robot_jid,
                "account_id": account_id,
            }
        )
        if user_jid is not UNSET:
            field_dict["user_jid"] = user_jid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        robot_jid = d.pop("robot_jid")

        account_id = d.pop("account_id")

        user_jid = d.pop("user_jid", UNSET)

        delete_chatbot_message_body = cls(
            robot_jid=robot_jid,
            account_id=account_id,
            user_jid=user_jid,
        )

        delete_chatbot_message_body.additional_properties = d
        return delete_chatbot_message_body

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
