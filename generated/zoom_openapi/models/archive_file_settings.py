# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ArchiveFileSettings")


@_attrs_define
class ArchiveFileSettings:
    """
    Attributes:
        chat_file (bool | None | Unset):
        chat_with_sender_email (bool | None | Unset):
        audio_file (bool | None | Unset):
        video_file (bool | None | Unset):
        cc_transcript_file (bool | None | Unset):
    """

    chat_file: bool | None | Unset = UNSET
    chat_with_sender_email: bool | None | Unset = UNSET
    audio_file: bool | None | Unset = UNSET
    video_file: bool | None | Unset = UNSET
    cc_transcript_file: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chat_file: bool | None | Unset
        if isinstance(self.chat_file, Unset):
            chat_file = UNSET
        else:
            chat_file = self.chat_file

        chat_with_sender_email: bool | None | Unset
        if isinstance(self.chat_with_sender_email, Unset):
            chat_with_sender_email = UNSET
        else:
            chat_with_sender_email = self.chat_with_sender_email

        audio_file: bool | None | Unset
        if isinstance(self.audio_file, Unset):
            audio_file = UNSET
        else:
            audio_file = self.audio_file

        video_file: bool | None | Unset
        if isinstance(self.video_file, Unset):
            video_file = UNSET
        else:
            video_file = self.video_file

        cc_transcript_file: bool | None | Unset
        if isinstance(self.cc_transcript_file, Unset):
            cc_transcript_file = UNSET
        else:
            cc_transcript_file = self.cc_transcript_file

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chat_file is not UNSET:
            field_dict["chat_file"] = chat_file
        if chat_with_sender_email is not UNSET:
            field_dict["chat_with_sender_email"] = chat_with_sender_email
        if audio_file is not UNSET:
            field_dict["audio_file"] = audio_file
        if video_file is not UNSET:
            field_dict["video_file"] = video_file
        if cc_transcript_file is not UNSET:
            field_dict["cc_transcript_file"] = cc_transcript_file

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chat_file: bool | None | Unset = d.pop("chat_file", UNSET)

        chat_with_sender_email: bool | None | Unset = d.pop("chat_with_sender_email", UNSET)

        audio_file: bool | None | Unset = d.pop("audio_file", UNSET)

        video_file: bool | None | Unset = d.pop("video_file", UNSET)

        cc_transcript_file: bool | None | Unset = d.pop("cc_transcript_file", UNSET)

        archive_file_settings = cls(
            chat_file=chat_file,
            chat_with_sender_email=chat_with_sender_email,
            audio_file=audio_file,
            video_file=video_file,
            cc_transcript_file=cc_transcript_file,
        )

        archive_file_settings.additional_properties = d
        return archive_file_settings

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
