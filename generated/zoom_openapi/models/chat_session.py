# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChatSession")


@_attrs_define
class ChatSession:
    """
    Attributes:
        session_id (None | str | Unset):
        type_ (None | str | Unset):
        name (None | str | Unset):
        last_message_sent_time (None | str | Unset):
        id (None | str | Unset):
    """

    session_id: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    last_message_sent_time: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_id: None | str | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        last_message_sent_time: None | str | Unset
        if isinstance(self.last_message_sent_time, Unset):
            last_message_sent_time = UNSET
        else:
            last_message_sent_time = self.last_message_sent_time

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if last_message_sent_time is not UNSET:
            field_dict["last_message_sent_time"] = last_message_sent_time
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        session_id: None | str | Unset = d.pop("session_id", UNSET)

        type_: None | str | Unset = d.pop("type", UNSET)

        name: None | str | Unset = d.pop("name", UNSET)

        last_message_sent_time: None | str | Unset = d.pop("last_message_sent_time", UNSET)

        id: None | str | Unset = d.pop("id", UNSET)

        chat_session = cls(
            session_id=session_id,
            type_=type_,
            name=name,
            last_message_sent_time=last_message_sent_time,
            id=id,
        )

        chat_session.additional_properties = d
        return chat_session

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
