# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ParticipantAudioFile")


@_attrs_define
class ParticipantAudioFile:
    """
    Attributes:
        id (None | str | Unset):
        recording_start (datetime.datetime | None | Unset):
        recording_end (datetime.datetime | None | Unset):
        file_name (None | str | Unset):
        file_type (None | str | Unset):
        file_extension (None | str | Unset):
        file_size (int | None | Unset):
        play_url (None | str | Unset):
        download_url (None | str | Unset):
        status (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    recording_start: datetime.datetime | None | Unset = UNSET
    recording_end: datetime.datetime | None | Unset = UNSET
    file_name: None | str | Unset = UNSET
    file_type: None | str | Unset = UNSET
    file_extension: None | str | Unset = UNSET
    file_size: int | None | Unset = UNSET
    play_url: None | str | Unset = UNSET
    download_url: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        recording_start: None | str | Unset
        if isinstance(self.recording_start, Unset):
            recording_start = UNSET
        elif isinstance(self.recording_start, datetime.datetime):
            recording_start = (
                self.recording_start.isoformat().replace("+00:00", "Z")
                if hasattr(self.recording_start, "isoformat")
                else self.recording_start
            )

        else:
            recording_start = self.recording_start

        recording_end: None | str | Unset
        if isinstance(self.recording_end, Unset):
            recording_end = UNSET
        elif isinstance(self.recording_end, datetime.datetime):
            recording_end = (
                self.recording_end.isoformat().replace("+00:00", "Z")
                if hasattr(self.recording_end, "isoformat")
                else self.recording_end
            )

        else:
            recording_end = self.recording_end

        file_name: None | str | Unset
        if isinstance(self.file_name, Unset):
            file_name = UNSET
        else:
            file_name = self.file_name

        file_type: None | str | Unset
        if isinstance(self.file_type, Unset):
            file_type = UNSET
        else:
            file_type = self.file_type

        file_extension: None | str | Unset
        if isinstance(self.file_extension, Unset):
            file_extension = UNSET
        else:
            file_extension = self.file_extension

        file_size: int | None | Unset
        if isinstance(self.file_size, Unset):
            file_size = UNSET
        else:
            file_size = self.file_size

        play_url: None | str | Unset
        if isinstance(self.play_url, Unset):
            play_url = UNSET
        else:
            play_url = self.play_url

        download_url: None | str | Unset
        if isinstance(self.download_url, Unset):
            download_url = UNSET
        else:
            download_url = self.download_url

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if recording_start is not UNSET:
            field_dict["recording_start"] = recording_start
        if recording_end is not UNSET:
            field_dict["recording_end"] = recording_end
        if file_name is not UNSET:
            field_dict["file_name"] = file_name
        if file_type is not UNSET:
            field_dict["file_type"] = file_type
        if file_extension is not UNSET:
            field_dict["file_extension"] = file_extension
        if file_size is not UNSET:
            field_dict["file_size"] = file_size
        if play_url is not UNSET:
            field_dict["play_url"] = play_url
        if download_url is not UNSET:
            field_dict["download_url"] = download_url
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        def _parse_recording_start(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _recording_start_type_0 = data
                recording_start_type_0: datetime.datetime
                try:
                    recording_start_type_0 = datetime.datetime.fromisoformat(
                        _recording_start_type_0
                    )
                    if (
                        recording_start_type_0.isoformat().replace("+00:00", "Z")
                        != _recording_start_type_0
                    ):
                        recording_start_type_0 = _recording_start_type_0
                except (TypeError, ValueError):
                    recording_start_type_0 = _recording_start_type_0

                return recording_start_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        recording_start = _parse_recording_start(d.pop("recording_start", UNSET))

        def _parse_recording_end(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _recording_end_type_0 = data
                recording_end_type_0: datetime.datetime
                try:
                    recording_end_type_0 = datetime.datetime.fromisoformat(_recording_end_type_0)
                    if (
                        recording_end_type_0.isoformat().replace("+00:00", "Z")
                        != _recording_end_type_0
                    ):
                        recording_end_type_0 = _recording_end_type_0
                except (TypeError, ValueError):
                    recording_end_type_0 = _recording_end_type_0

                return recording_end_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        recording_end = _parse_recording_end(d.pop("recording_end", UNSET))

        file_name: None | str | Unset = d.pop("file_name", UNSET)

        file_type: None | str | Unset = d.pop("file_type", UNSET)

        file_extension: None | str | Unset = d.pop("file_extension", UNSET)

        file_size: int | None | Unset = d.pop("file_size", UNSET)

        play_url: None | str | Unset = d.pop("play_url", UNSET)

        download_url: None | str | Unset = d.pop("download_url", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        participant_audio_file = cls(
            id=id,
            recording_start=recording_start,
            recording_end=recording_end,
            file_name=file_name,
            file_type=file_type,
            file_extension=file_extension,
            file_size=file_size,
            play_url=play_url,
            download_url=download_url,
            status=status,
        )

        participant_audio_file.additional_properties = d
        return participant_audio_file

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
