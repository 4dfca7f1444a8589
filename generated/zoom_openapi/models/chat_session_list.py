# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_session import ChatSession


T = TypeVar("T", bound="ChatSessionList")


@_attrs_define
class ChatSessionList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        sessions (list[ChatSession] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    sessions: list[ChatSession] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        sessions: list[dict[str, Any]] | None | Unset
        if isinstance(self.sessions, Unset):
            sessions = UNSET
        elif isinstance(self.sessions, list):
            if isinstance(self.sessions, (list, tuple)):
                sessions = []
                for sessions_type_0_item_data in self.sessions:
                    sessions_type_0_item = (
                        sessions_type_0_item_data.to_dict()
                        if hasattr(sessions_type_0_item_data, "to_dict")
                        else sessions_type_0_item_data
                    )
                    sessions.append(sessions_type_0_item)
            else:
                sessions = self.sessions

        else:
            sessions = self.sessions

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
        if sessions is not UNSET:
            field_dict["sessions"] = sessions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chat_session import ChatSession  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _sessions = d.pop("sessions", UNSET)
        sessions: list[ChatSession] | None | Unset
        if isinstance(_sessions, list):
            sessions = []
            for sessions_type_0_item_data in _sessions:
                _sessions_type_0_item = sessions_type_0_item_data
                sessions_type_0_item: ChatSession
                if isinstance(_sessions_type_0_item, dict):
                    sessions_type_0_item = ChatSession.from_dict(_sessions_type_0_item)
                else:
                    sessions_type_0_item = _sessions_type_0_item

                sessions.append(sessions_type_0_item)
        else:
            sessions = _sessions

        chat_session_list = cls(
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            sessions=sessions,
        )

        chat_session_list.additional_properties = d
        return chat_session_list

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
