# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message import Message


T = TypeVar("T", bound="ChatMessageReport")


@_attrs_define
class ChatMessageReport:
    """
    Attributes:
        from_ (datetime.date | None | Unset):
        to (datetime.date | None | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        messages (list[Message] | None | Unset):
        edited_messages (list[Message] | None | Unset):
        deleted_messages (list[Message] | None | Unset):
    """

    from_: datetime.date | None | Unset = UNSET
    to: datetime.date | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    messages: list[Message] | None | Unset = UNSET
    edited_messages: list[Message] | None | Unset = UNSET
    deleted_messages: list[Message] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        elif isinstance(self.from_, datetime.date):
            from_ = self.from_.isoformat() if hasattr(self.from_, "isoformat") else self.from_

        else:
            from_ = self.from_

        to: None | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        elif isinstance(self.to, datetime.date):
            to = self.to.isoformat() if hasattr(self.to, "isoformat") else self.to

        else:
            to = self.to

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

        edited_messages: list[dict[str, Any]] | None | Unset
        if isinstance(self.edited_messages, Unset):
            edited_messages = UNSET
        elif isinstance(self.edited_messages, list):
            if isinstance(self.edited_messages, (list, tuple)):
                edited_messages = []
                for edited_messages_type_0_item_data in self.edited_messages:
                    edited_messages_type_0_item = (
                        edited_messages_type_0_item_data.to_dict()
                        if hasattr(edited_messages_type_0_item_data, "to_dict")
                        else edited_messages_type_0_item_data
                    )
                    edited_messages.append(edited_messages_type_0_item)
            else:
                edited_messages = self.edited_messages

        else:
            edited_messages = self.edited_messages

        deleted_messages: list[dict[str, Any]] | None | Unset
        if isinstance(self.deleted_messages, Unset):
            deleted_messages = UNSET
        elif isinstance(self.deleted_messages, list):
            if isinstance(self.deleted_messages, (list, tuple)):
                deleted_messages = []
                for deleted_messages_type_0_item_data in self.deleted_messages:
                    deleted_messages_type_0_item = (
                        deleted_messages_type_0_item_data.to_dict()
                        if hasattr(deleted_messages_type_0_item_data, "to_dict")
                        else deleted_messages_type_0_item_data
                    )
                    deleted_messages.append(deleted_messages_type_0_item)
            else:
                deleted_messages = self.deleted_messages

        else:
            deleted_messages = self.deleted_messages

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if messages is not UNSET:
            field_dict["messages"] = messages
        if edited_messages is not UNSET:
            field_dict["edited_messages"] = edited_messages
        if deleted_messages is not UNSET:
            field_dict["deleted_messages"] = deleted_messages

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.message import Message  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_from_(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _from_type_0 = data
                from_type_0: datetime.date
                try:
                    from_type_0 = datetime.date.fromisoformat(_from_type_0)
                    if from_type_0.isoformat() != _from_type_0:
                        from_type_0 = _from_type_0
                except (TypeError, ValueError):
                    from_type_0 = _from_type_0

                return from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_to(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _to_type_0 = data
                to_type_0: datetime.date
                try:
                    to_type_0 = datetime.date.fromisoformat(_to_type_0)
                    if to_type_0.isoformat() != _to_type_0:
                        to_type_0 = _to_type_0
                except (TypeError, ValueError):
                    to_type_0 = _to_type_0

                return to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        to = _parse_to(d.pop("to", UNSET))

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _messages = d.pop("messages", UNSET)
        messages: list[Message] | None | Unset
        if isinstance(_messages, list):
            messages = []
            for messages_type_0_item_data in _messages:
                _messages_type_0_item = messages_type_0_item_data
                messages_type_0_item: Message
                if isinstance(_messages_type_0_item, dict):
                    messages_type_0_item = Message.from_dict(_messages_type_0_item)
                else:
                    messages_type_0_item = _messages_type_0_item

                messages.append(messages_type_0_item)
        else:
            messages = _messages

        _edited_messages = d.pop("edited_messages", UNSET)
        edited_messages: list[Message] | None | Unset
        if isinstance(_edited_messages, list):
            edited_messages = []
            for edited_messages_type_0_item_data in _edited_messages:
                _edited_messages_type_0_item = edited_messages_type_0_item_data
                edited_messages_type_0_item: Message
                if isinstance(_edited_messages_type_0_item, dict):
                    edited_messages_type_0_item = Message.from_dict(_edited_messages_type_0_item)
                else:
                    edited_messages_type_0_item = _edited_messages_type_0_item

                edited_messages.append(edited_messages_type_0_item)
        else:
            edited_messages = _edited_messages

        _deleted_messages = d.pop("deleted_messages", UNSET)
        deleted_messages: list[Message] | None | Unset
        if isinstance(_deleted_messages, list):
            deleted_messages = []
            for deleted_messages_type_0_item_data in _deleted_messages:
                _deleted_messages_type_0_item = deleted_messages_type_0_item_data
                deleted_messages_type_0_item: Message
                if isinstance(_deleted_messages_type_0_item, dict):
                    deleted_messages_type_0_item = Message.from_dict(_deleted_messages_type_0_item)
                else:
                    deleted_messages_type_0_item = _deleted_messages_type_0_item

                deleted_messages.append(deleted_messages_type_0_item)
        else:
            deleted_messages = _deleted_messages

        chat_message_report = cls(
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            messages=messages,
            edited_messages=edited_messages,
            deleted_messages=deleted_messages,
        )

        chat_message_report.additional_properties = d
        return chat_message_report

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
