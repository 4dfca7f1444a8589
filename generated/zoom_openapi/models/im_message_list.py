# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.im_message import ImMessage


T = TypeVar("T", bound="ImMessageList")


@_attrs_define
class ImMessageList:
    """
    Attributes:
        date (None | str | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        messages (list[ImMessage] | None | Unset):
    """

    date: None | str | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    messages: list[ImMessage] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
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
        from ..models.im_message import ImMessage  # noqa: PLC0415

        d = dict(src_dict)
        date: None | str | Unset = d.pop("date", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _messages = d.pop("messages", UNSET)
        messages: list[ImMessage] | None | Unset
        if isinstance(_messages, list):
            messages = []
            for messages_type_0_item_data in _messages:
                _messages_type_0_item = messages_type_0_item_data
                messages_type_0_item: ImMessage
                if isinstance(_messages_type_0_item, dict):
                    messages_type_0_item = ImMessage.from_dict(_messages_type_0_item)
                else:
                    messages_type_0_item = _messages_type_0_item

                messages.append(messages_type_0_item)
        else:
            messages = _messages

        im_message_list = cls(
            date=date,
            page_size=page_size,
            next_page_token=next_page_token,
            messages=messages,
        )

        im_message_list.additional_properties = d
        return im_message_list

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
