# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarChatSettings")


@_attrs_define
class WebinarChatSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        allow_panelists_chat_with (int | None | Unset):
        allow_attendees_chat_with (int | None | Unset):
        default_attendees_chat_with (int | None | Unset):
        allow_panelists_send_direct_message (bool | None | Unset):
        allow_users_save_chats (int | None | Unset):
        allow_auto_save_local_chat_file (bool | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    allow_panelists_chat_with: int | None | Unset = UNSET
    allow_attendees_chat_with: int | None | Unset = UNSET
    default_attendees_chat_with: int | None | Unset = UNSET
    allow_panelists_send_direct_message: bool | None | Unset = UNSET
    allow_users_save_chats: int | None | Unset = UNSET
    allow_auto_save_local_chat_file: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        allow_panelists_chat_with: int | None | Unset
        if isinstance(self.allow_panelists_chat_with, Unset):
            allow_panelists_chat_with = UNSET
        else:
            allow_panelists_chat_with = self.allow_panelists_chat_with

        allow_attendees_chat_with: int | None | Unset
        if isinstance(self.allow_attendees_chat_with, Unset):
            allow_attendees_chat_with = UNSET
        else:
            allow_attendees_chat_with = self.allow_attendees_chat_with

        default_attendees_chat_with: int | None | Unset
        if isinstance(self.default_attendees_chat_with, Unset):
            default_attendees_chat_with = UNSET
        else:
            default_attendees_chat_with = self.default_attendees_chat_with

        allow_panelists_send_direct_message: bool | None | Unset
        if isinstance(self.allow_panelists_send_direct_message, Unset):
            allow_panelists_send_direct_message = UNSET
        else:
            allow_panelists_send_direct_message = self.allow_panelists_send_direct_message

        allow_users_save_chats: int | None | Unset
        if isinstance(self.allow_users_save_chats, Unset):
            allow_users_save_chats = UNSET
        else:
            allow_users_save_chats = self.allow_users_save_chats

        allow_auto_save_local_chat_file: bool | None | Unset
        if isinstance(self.allow_auto_save_local_chat_file, Unset):
            allow_auto_save_local_chat_file = UNSET
        else:
            allow_auto_save_local_chat_file = self.allow_auto_save_local_chat_file

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if allow_panelists_chat_with is not UNSET:
            field_dict["allow_panelists_chat_with"] = allow_panelists_chat_with
        if allow_attendees_chat_with is not UNSET:
            field_dict["allow_attendees_chat_with"] = allow_attendees_chat_with
        if default_attendees_chat_with is not UNSET:
            field_dict["default_attendees_chat_with"] = default_attendees_chat_with
        if allow_panelists_send_direct_message is not UNSET:
            field_dict["allow_panelists_send_direct_message"] = allow_panelists_send_direct_message
        if allow_users_save_chats is not UNSET:
            field_dict["allow_users_save_chats"] = allow_users_save_chats
        if allow_auto_save_local_chat_file is not UNSET:
            field_dict["allow_auto_save_local_chat_file"] = allow_auto_save_local_chat_file

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        allow_panelists_chat_with: int | None | Unset = d.pop("allow_panelists_chat_with", UNSET)

        allow_attendees_chat_with: int | None | Unset = d.pop("allow_attendees_chat_with", UNSET)

        default_attendees_chat_with: int | None | Unset = d.pop(
            "default_attendees_chat_with", UNSET
        )

        allow_panelists_send_direct_message: bool | None | Unset = d.pop(
            "allow_panelists_send_direct_message", UNSET
        )

        allow_users_save_chats: int | None | Unset = d.pop("allow_users_save_chats", UNSET)

        allow_auto_save_local_chat_file: bool | None | Unset = d.pop(
            "allow_auto_save_local_chat_file", UNSET
        )

        webinar_chat_settings = cls(
            enable=enable,
            allow_panelists_chat_with=allow_panelists_chat_with,
            allow_attendees_chat_with=allow_attendees_chat_with,
            default_attendees_chat_with=default_attendees_chat_with,
            allow_panelists_send_direct_message=allow_panelists_send_direct_message,
            allow_users_save_chats=allow_users_save_chats,
            allow_auto_save_local_chat_file=allow_auto_save_local_chat_file,
        )

        webinar_chat_settings.additional_properties = d
        return webinar_chat_settings

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
