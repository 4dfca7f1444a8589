# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chatbot_message_content import ChatbotMessageContent


T = TypeVar("T", bound="EditChatbotMessageBody")


@_attrs_define
class EditChatbotMessageBody:
    """
    Attributes:
        robot_jid (str): JID of the chatbot. Example: bot-0001@chat.example.com.
        account_id (str): ID of the account that the message went to. The event that the chatbot received names it.
            Example: account000000000000001.
        content (ChatbotMessageContent):
        user_jid (str | Unset): JID of the user that the chatbot acts for. Set it so that a member who has left a
            channel causes no more notifications there. Example: amara.okafor@chat.example.com.
        is_markdown_support (bool | Unset): Whether to render the text as Markdown. Example: False.
    """

    robot_jid: str
    account_id: str
    content: ChatbotMessageContent
    user_jid: str | Unset = UNSET
    is_markdown_support: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        robot_jid = self.robot_jid

        account_id = self.account_id

        content = self.content.to_dict() if hasattr(self.content, "to_dict") else self.content

        user_jid = self.user_jid

        is_markdown_support = self.is_markdown_support

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "robot_jid": robot_jid,
                "account_id": account_id,
                "content": content,
            }
        )
        if user_jid is not UNSET:
            field_dict["user_jid"] = user_jid
        if is_markdown_support is not UNSET:
            field_dict["is_markdown_support"] = is_markdown_support

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chatbot_message_content import ChatbotMessageContent  # noqa: PLC0415

        d = dict(src_dict)
        robot_jid = d.pop("robot_jid")

        account_id = d.pop("account_id")

        _content = d.pop("content")
        content: ChatbotMessageContent
        if isinstance(_content, dict):
            content = ChatbotMessageContent.from_dict(_content)
        else:
            content = _content

        user_jid = d.pop("user_jid", UNSET)

        is_markdown_support = d.pop("is_markdown_support", UNSET)

        edit_chatbot_message_body = cls(
            robot_jid=robot_jid,
            account_id=account_id,
            content=content,
            user_jid=user_jid,
            is_markdown_support=is_markdown_support,
        )

        edit_chatbot_message_body.additional_properties = d
        return edit_chatbot_message_body

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
