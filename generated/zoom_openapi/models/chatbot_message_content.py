# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chatbot_message_content_body import ChatbotMessageContentBody
    from ..models.chatbot_message_head import ChatbotMessageHead


T = TypeVar("T", bound="ChatbotMessageContent")


@_attrs_define
class ChatbotMessageContent:
    """
    Attributes:
        head (ChatbotMessageHead | Unset):
        body (list[ChatbotMessageContentBody] | Unset):
    """

    head: ChatbotMessageHead | Unset = UNSET
    body: list[ChatbotMessageContentBody] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        head: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head, Unset):
            head = self.head.to_dict() if hasattr(self.head, "to_dict") else self.head

        body: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.body, Unset):
            if isinstance(self.body, (list, tuple)):
                body = []
                for body_item_data in self.body:
                    body_item = (
                        body_item_data.to_dict()
                        if hasattr(body_item_data, "to_dict")
                        else body_item_data
                    )
                    body.append(body_item)
            else:
                body = self.body

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if head is not UNSET:
            field_dict["head"] = head
        if body is not UNSET:
            field_dict["body"] = body

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chatbot_message_content_body import ChatbotMessageContentBody  # noqa: PLC0415
        from ..models.chatbot_message_head import ChatbotMessageHead  # noqa: PLC0415

        d = dict(src_dict)
        _head = d.pop("head", UNSET)
        head: ChatbotMessageHead | Unset
        if isinstance(_head, dict):
            head = ChatbotMessageHead.from_dict(_head)
        else:
            head = _head

        _body = d.pop("body", UNSET)
        body: list[ChatbotMessageContentBody] | Unset
        if isinstance(_body, list):
            body = []
            for body_item_data in _body:
                _body_item = body_item_data
                body_item: ChatbotMessageContentBody
                if isinstance(_body_item, dict):
                    body_item = ChatbotMessageContentBody.from_dict(_body_item)
                else:
                    body_item = _body_item

                body.append(body_item)
        else:
            body = _body

        chatbot_message_content = cls(
            head=head,
            body=body,
        )

        chatbot_message_content.additional_properties = d
        return chatbot_message_content

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
