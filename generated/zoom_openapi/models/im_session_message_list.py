# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.im_session_message import ImSessionMessage


T = TypeVar("T", bound="ImSessionMessageList")


@_attrs_define
class ImSessionMessageList:
    """
    Attributes:
        session_id (None | str | Unset):
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        messages (list[ImSessionMessage] | None | Unset):
    """

    session_id: None | str | Unset = UNSET
    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    messages: list[ImSessionMessage] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_id: None | str | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        to: None | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.im_session_message import ImSessionMessage  # noqa: PLC0415

        d = dict(src_dict)
        session_id: None | str | Unset = d.pop("session_id", UNSET)

        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _messages = d.pop("messages", UNSET)
        messages: list[ImSessionMessage] | None | Unset
        if isinstance(_messages, list):
            messages = []
            for messages_type_0_item_data in _messages:
                _messages_type_0_item = messages_type_0_item_data
                messages_type_0_item: ImSessionMessage
                if isinstance(_messages_type_0_item, dict):
                    messages_type_0_item = ImSessionMessage.from_dict(_messages_type_0_item)
                else:
                    messages_type_0_item = _messages_type_0_item

                messages.append(messages_type_0_item)
        else:
            messages = _messages

        im_session_message_list = cls(
            session_id=session_id,
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            messages=messages,
        )

        im_session_message_list.additional_properties = d
        return im_session_message_list

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
