# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ImMetrics")


@_attrs_define
class ImMetrics:
    """
    Attributes:
        user_id (None | str | Unset):
        user_name (None | str | Unset):
        email (None | str | Unset):
        total_send (int | None | Unset):
        total_receive (int | None | Unset):
        group_send (int | None | Unset):
        group_receive (int | None | Unset):
        calls_send (int | None | Unset):
        calls_receive (int | None | Unset):
        files_send (int | None | Unset):
        files_receive (int | None | Unset):
        images_send (int | None | Unset):
        images_receive (int | None | Unset):
        voice_send (int | None | Unset):
        voice_receive (int | None | Unset):
        videos_send (int | None | Unset):
        videos_receive (int | None | Unset):
        emoji_send (int | None | Unset):
        emoji_receive (int | None | Unset):
    """

    user_id: None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    total_send: int | None | Unset = UNSET
    total_receive: int | None | Unset = UNSET
    group_send: int | None | Unset = UNSET
    group_receive: int | None | Unset = UNSET
    calls_send: int | None | Unset = UNSET
    calls_receive: int | None | Unset = UNSET
    files_send: int | None | Unset = UNSET
    files_receive: int | None | Unset = UNSET
    images_send: int | None | Unset = UNSET
    images_receive: int | None | Unset = UNSET
    voice_send: int | None | Unset = UNSET
    voice_receive: int | None | Unset = UNSET
    videos_send: int | None | Unset = UNSET
    videos_receive: int | None | Unset = UNSET
    emoji_send: int | None | Unset = UNSET
    emoji_receive: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        total_send: int | None | Unset
        if isinstance(self.total_send, Unset):
            total_send = UNSET
        else:
            total_send = self.total_send

        total_receive: int | None | Unset
        if isinstance(self.total_receive, Unset):
            total_receive = UNSET
        else:
            total_receive = self.total_receive

        group_send: int | None | Unset
        if isinstance(self.group_send, Unset):
            group_send = UNSET
        else:
            group_send = self.group_send

        group_receive: int | None | Unset
        if isinstance(self.group_receive, Unset):
            group_receive = UNSET
        else:
            group_receive = self.group_receive

        calls_send: int | None | Unset
        if isinstance(self.calls_send, Unset):
            calls_send = UNSET
        else:
            calls_send = self.calls_send

        calls_receive: int | None | Unset
        if isinstance(self.calls_receive, Unset):
            calls_receive = UNSET
        else:
            calls_receive = self.calls_receive

        files_send: int | None | Unset
        if isinstance(self.files_send, Unset):
            files_send = UNSET
        else:
            files_send = self.files_send

        files_receive: int | None | Unset
        if isinstance(self.files_receive, Unset):
            files_receive = UNSET
        else:
            files_receive = self.files_receive

        images_send: int | None | Unset
        if isinstance(self.images_send, Unset):
            images_send = UNSET
        else:
            images_send = self.images_send

        images_receive: int | None | Unset
        if isinstance(self.images_receive, Unset):
            images_receive = UNSET
        else:
            images_receive = self.images_receive

        voice_send: int | None | Unset
        if isinstance(self.voice_send, Unset):
            voice_send = UNSET
        else:
            voice_send = self.voice_send

        voice_receive: int | None | Unset
        if isinstance(self.voice_receive, Unset):
            voice_receive = UNSET
        else:
            voice_receive = self.voice_receive

        videos_send: int | None | Unset
        if isinstance(self.videos_send, Unset):
            videos_send = UNSET
        else:
            videos_send = self.videos_send

        videos_receive: int | None | Unset
        if isinstance(self.videos_receive, Unset):
            videos_receive = UNSET
        else:
            videos_receive = self.videos_receive

        emoji_send: int | None | Unset
        if isinstance(self.emoji_send, Unset):
            emoji_send = UNSET
        else:
            emoji_send = self.emoji_send

        emoji_receive: int | None | Unset
        if isinstance(self.emoji_receive, Unset):
            emoji_receive = UNSET
        else:
            emoji_receive = self.emoji_receive

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if email is not UNSET:
            field_dict["email"] = email
        if total_send is not UNSET:
            field_dict["total_send"] = total_send
        if total_receive is not UNSET:
            field_dict["total_receive"] = total_receive
        if group_send is not UNSET:
            field_dict["group_send"] = group_send
        if group_receive is not UNSET:
            field_dict["group_receive"] = group_receive
        if calls_send is not UNSET:
            field_dict["calls_send"] = calls_send
        if calls_receive is not UNSET:
            field_dict["calls_receive"] = calls_receive
        if files_send is not UNSET:
            field_dict["files_send"] = files_send
        if files_receive is not UNSET:
            field_dict["files_receive"] = files_receive
        if images_send is not UNSET:
            field_dict["images_send"] = images_send
        if images_receive is not UNSET:
            field_dict["images_receive"] = images_receive
        if voice_send is not UNSET:
            field_dict["voice_send"] = voice_send
        if voice_receive is not UNSET:
            field_dict["voice_receive"] = voice_receive
        if videos_send is not UNSET:
            field_dict["videos_send"] = videos_send
        if videos_receive is not UNSET:
            field_dict["videos_receive"] = videos_receive
        if emoji_send is not UNSET:
            field_dict["emoji_send"] = emoji_send
        if emoji_receive is not UNSET:
            field_dict["emoji_receive"] = emoji_receive

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_id: None | str | Unset = d.pop("user_id", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        total_send: int | None | Unset = d.pop("total_send", UNSET)

        total_receive: int | None | Unset = d.pop("total_receive", UNSET)

        group_send: int | None | Unset = d.pop("group_send", UNSET)

        group_receive: int | None | Unset = d.pop("group_receive", UNSET)

        calls_send: int | None | Unset = d.pop("calls_send", UNSET)

        calls_receive: int | None | Unset = d.pop("calls_receive", UNSET)

        files_send: int | None | Unset = d.pop("files_send", UNSET)

        files_receive: int | None | Unset = d.pop("files_receive", UNSET)

        images_send: int | None | Unset = d.pop("images_send", UNSET)

        images_receive: int | None | Unset = d.pop("images_receive", UNSET)

        voice_send: int | None | Unset = d.pop("voice_send", UNSET)

        voice_receive: int | None | Unset = d.pop("voice_receive", UNSET)

        videos_send: int | None | Unset = d.pop("videos_send", UNSET)

        videos_receive: int | None | Unset = d.pop("videos_receive", UNSET)

        emoji_send: int | None | Unset = d.pop("emoji_send", UNSET)

        emoji_receive: int | None | Unset = d.pop("emoji_receive", UNSET)

        im_metrics = cls(
            user_id=user_id,
            user_name=user_name,
            email=email,
            total_send=total_send,
            total_receive=total_receive,
            group_send=group_send,
            group_receive=group_receive,
            calls_send=calls_send,
            calls_receive=calls_receive,
            files_send=files_send,
            files_receive=files_receive,
            images_send=images_send,
            images_receive=images_receive,
            voice_send=voice_send,
            voice_receive=voice_receive,
            videos_send=videos_send,
            videos_receive=videos_receive,
            emoji_send=emoji_send,
            emoji_receive=emoji_receive,
        )

        im_metrics.additional_properties = d
        return im_metrics

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
