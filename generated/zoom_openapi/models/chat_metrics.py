# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChatMetrics")


@_attrs_define
class ChatMetrics:
    """
    Attributes:
        user_id (None | str | Unset):
        user_name (None | str | Unset):
        email (None | str | Unset):
        total_sent (int | None | Unset):
        p2p_sent (int | None | Unset):
        group_sent (int | None | Unset):
        files_sent (int | None | Unset):
        text_sent (int | None | Unset):
        images_sent (int | None | Unset):
        code_sippet_sent (int | None | Unset):
        giphys_sent (int | None | Unset):
        audio_sent (int | None | Unset):
        video_sent (int | None | Unset):
    """

    user_id: None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    total_sent: int | None | Unset = UNSET
    p2p_sent: int | None | Unset = UNSET
    group_sent: int | None | Unset = UNSET
    files_sent: int | None | Unset = UNSET
    text_sent: int | None | Unset = UNSET
    images_sent: int | None | Unset = UNSET
    code_sippet_sent: int | None | Unset = UNSET
    giphys_sent: int | None | Unset = UNSET
    audio_sent: int | None | Unset = UNSET
    video_sent: int | None | Unset = UNSET
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

        total_sent: int | None | Unset
        if isinstance(self.total_sent, Unset):
            total_sent = UNSET
        else:
            total_sent = self.total_sent

        p2p_sent: int | None | Unset
        if isinstance(self.p2p_sent, Unset):
            p2p_sent = UNSET
        else:
            p2p_sent = self.p2p_sent

        group_sent: int | None | Unset
        if isinstance(self.group_sent, Unset):
            group_sent = UNSET
        else:
            group_sent = self.group_sent

        files_sent: int | None | Unset
        if isinstance(self.files_sent, Unset):
            files_sent = UNSET
        else:
            files_sent = self.files_sent

        text_sent: int | None | Unset
        if isinstance(self.text_sent, Unset):
            text_sent = UNSET
        else:
            text_sent = self.text_sent

        images_sent: int | None | Unset
        if isinstance(self.images_sent, Unset):
            images_sent = UNSET
        else:
            images_sent = self.images_sent

        code_sippet_sent: int | None | Unset
        if isinstance(self.code_sippet_sent, Unset):
            code_sippet_sent = UNSET
        else:
            code_sippet_sent = self.code_sippet_sent

        giphys_sent: int | None | Unset
        if isinstance(self.giphys_sent, Unset):
            giphys_sent = UNSET
        else:
            giphys_sent = self.giphys_sent

        audio_sent: int | None | Unset
        if isinstance(self.audio_sent, Unset):
            audio_sent = UNSET
        else:
            audio_sent = self.audio_sent

        video_sent: int | None | Unset
        if isinstance(self.video_sent, Unset):
            video_sent = UNSET
        else:
            video_sent = self.video_sent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if email is not UNSET:
            field_dict["email"] = email
        if total_sent is not UNSET:
            field_dict["total_sent"] = total_sent
        if p2p_sent is not UNSET:
            field_dict["p2p_sent"] = p2p_sent
        if group_sent is not UNSET:
            field_dict["group_sent"] = group_sent
        if files_sent is not UNSET:
            field_dict["files_sent"] = files_sent
        if text_sent is not UNSET:
            field_dict["text_sent"] = text_sent
        if images_sent is not UNSET:
            field_dict["images_sent"] = images_sent
        if code_sippet_sent is not UNSET:
            field_dict["code_sippet_sent"] = code_sippet_sent
        if giphys_sent is not UNSET:
            field_dict["giphys_sent"] = giphys_sent
        if audio_sent is not UNSET:
            field_dict["audio_sent"] = audio_sent
        if video_sent is not UNSET:
            field_dict["video_sent"] = video_sent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_id: None | str | Unset = d.pop("user_id", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        total_sent: int | None | Unset = d.pop("total_sent", UNSET)

        p2p_sent: int | None | Unset = d.pop("p2p_sent", UNSET)

        group_sent: int | None | Unset = d.pop("group_sent", UNSET)

        files_sent: int | None | Unset = d.pop("files_sent", UNSET)

        text_sent: int | None | Unset = d.pop("text_sent", UNSET)

        images_sent: int | None | Unset = d.pop("images_sent", UNSET)

        code_sippet_sent: int | None | Unset = d.pop("code_sippet_sent", UNSET)

        giphys_sent: int | None | Unset = d.pop("giphys_sent", UNSET)

        audio_sent: int | None | Unset = d.pop("audio_sent", UNSET)

        video_sent: int | None | Unset = d.pop("video_sent", UNSET)

        chat_metrics = cls(
            user_id=user_id,
            user_name=user_name,
            email=email,
            total_sent=total_sent,
            p2p_sent=p2p_sent,
            group_sent=group_sent,
            files_sent=files_sent,
            text_sent=text_sent,
            images_sent=images_sent,
            code_sippet_sent=code_sippet_sent,
            giphys_sent=giphys_sent,
            audio_sent=audio_sent,
            video_sent=video_sent,
        )

        chat_metrics.additional_properties = d
        return chat_metrics

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
