# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_message import ChatMessage


T = TypeVar("T", bound="ChatMessageList")


@_attrs_define
class ChatMessageList:
    """
    Attributes:
        date (datetime.date | None | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        messages (list[ChatMessage] | None | Unset):
    """

    date: datetime.date | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    messages: list[ChatMessage] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = self.date.isoformat() if hasattr(self.date, "isoformat") else self.date

        else:
            date = self.date

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        messages: list[dict[str, Any]] | None | Unset
        if isinstance(self.messages, Unset):
            messages = UNSET
        elif isinstance(self.messages, list):
            if isinstance(self.messages, (list, tuple)):
                messages = []
                for messages_type_0_item_data in self.messages:
                    messages_type_0_item = (
                        messages_type_0_item_data.to_dict()
                        if hasattr(messages_type_0_item_data, "to_dict")
                        else messages_type_0_item_data
                    )
                    messages.append(messages_type_0_item)
            else:
                messages = self.messages

        else:
            messages = self.messages

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if messages is not UNSET:
            field_dict["messages"] = messages

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chat_message import ChatMessage  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_type_0 = data
                date_type_0: datetime.date
                try:
                    date_type_0 = datetime.date.fromisoformat(_date_type_0)
                    if date_type_0.isoformat() != _date_type_0:
                        date_type_0 = _date_type_0
                except (TypeError, ValueError):
                    date_type_0 = _date_type_0

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _messages = d.pop("messages", UNSET)
        messages: list[ChatMessage] | None | Unset
        if isinstance(_messages, list):
            messages = []
            for messages_type_0_item_data in _messages:
                _messages_type_0_item = messages_type_0_item_data
                messages_type_0_item: ChatMessage
                if isinstance(_messages_type_0_item, dict):
                    messages_type_0_item = ChatMessage.from_dict(_messages_type_0_item)
                else:
                    messages_type_0_item = _messages_type_0_item

                messages.append(messages_type_0_item)
        else:
            messages = _messages

        chat_message_list = cls(
            date=date,
            page_size=page_size,
            next_page_token=next_page_token,
            messages=messages,
        )

        chat_message_list.additional_properties = d
        return chat_message_list

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
