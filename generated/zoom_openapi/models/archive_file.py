# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ArchiveFile")


@_attrs_define
class ArchiveFile:
    """
    Attributes:
        id (None | str | Unset):
        file_type (None | str | Unset):
        file_extension (None | str | Unset):
        file_size (int | None | Unset):
        download_url (None | str | Unset):
        status (None | str | Unset):
        recording_type (None | str | Unset):
        individual (bool | None | Unset):
        participant_email (None | str | Unset):
        participant_join_time (datetime.datetime | None | Unset):
        participant_leave_time (datetime.datetime | None | Unset):
    """

    id: None | str | Unset = UNSET
    file_type: None | str | Unset = UNSET
    file_extension: None | str | Unset = UNSET
    file_size: int | None | Unset = UNSET
    download_url: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    recording_type: None | str | Unset = UNSET
    individual: bool | None | Unset = UNSET
    participant_email: None | str | Unset = UNSET
    participant_join_time: datetime.datetime | None | Unset = UNSET
    participant_leave_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        recording_type: None | str | Unset
        if isinstance(self.recording_type, Unset):
            recording_type = UNSET
        else:
            recording_type = self.recording_type

        individual: bool | None | Unset
        if isinstance(self.individual, Unset):
            individual = UNSET
        else:
            individual = self.individual

        participant_email: None | str | Unset
        if isinstance(self.participant_email, Unset):
            participant_email = UNSET
        else:
            participant_email = self.participant_email

        participant_join_time: None | str | Unset
        if isinstance(self.participant_join_time, Unset):
            participant_join_time = UNSET
        elif isinstance(self.participant_join_time, datetime.datetime):
            participant_join_time = (
                self.participant_join_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.participant_join_time, "isoformat")
                else self.participant_join_time
            )

        else:
            participant_join_time = self.participant_join_time

        participant_leave_time: None | str | Unset
        if isinstance(self.participant_leave_time, Unset):
            participant_leave_time = UNSET
        elif isinstance(self.participant_leave_time, datetime.datetime):
            participant_leave_time = (
                self.participant_leave_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.participant_leave_time, "isoformat")
                else self.participant_leave_time
            )

        else:
            participant_leave_time = self.participant_leave_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if file_type is not UNSET:
            field_dict["file_type"] = file_type
        if file_extension is not UNSET:
            field_dict["file_extension"] = file_extension
        if file_size is not UNSET:
            field_dict["file_size"] = file_size
        if download_url is not UNSET:
            field_dict["download_url"] = download_url
        if status is not UNSET:
            field_dict["status"] = status
        if recording_type is not UNSET:
            field_dict["recording_type"] = recording_type
        if individual is not UNSET:
            field_dict["individual"] = individual
        if participant_email is not UNSET:
            field_dict["participant_email"] = participant_email
        if participant_join_time is not UNSET:
            field_dict["participant_join_time"] = participant_join_time
        if participant_leave_time is not UNSET:
            field_dict["participant_leave_time"] = participant_leave_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        file_type: None | str | Unset = d.pop("file_type", UNSET)

        file_extension: None | str | Unset = d.pop("file_extension", UNSET)

        file_size: int | None | Unset = d.pop("file_size", UNSET)

        download_url: None | str | Unset = d.pop("download_url", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        recording_type: None | str | Unset = d.pop("recording_type", UNSET)

        individual: bool | None | Unset = d.pop("individual", UNSET)

        participant_email: None | str | Unset = d.pop("participant_email", UNSET)

        def _parse_participant_join_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _participant_join_time_type_0 = data
                participant_join_time_type_0: datetime.datetime
                try:
                    participant_join_time_type_0 = datetime.datetime.fromisoformat(
                        _participant_join_time_type_0
                    )
                    if (
                        participant_join_time_type_0.isoformat().replace("+00:00", "Z")
                        != _participant_join_time_type_0
                    ):
                        participant_join_time_type_0 = _participant_join_time_type_0
                except (TypeError, ValueError):
                    participant_join_time_type_0 = _participant_join_time_type_0

                return participant_join_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        participant_join_time = _parse_participant_join_time(d.pop("participant_join_time", UNSET))

        def _parse_participant_leave_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _participant_leave_time_type_0 = data
                participant_leave_time_type_0: datetime.datetime
                try:
                    participant_leave_time_type_0 = datetime.datetime.fromisoformat(
                        _participant_leave_time_type_0
                    )
                    if (
                        participant_leave_time_type_0.isoformat().replace("+00:00", "Z")
                        != _participant_leave_time_type_0
                    ):
                        participant_leave_time_type_0 = _participant_leave_time_type_0
                except (TypeError, ValueError):
                    participant_leave_time_type_0 = _participant_leave_time_type_0

                return participant_leave_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        participant_leave_time = _parse_participant_leave_time(
            d.pop("participant_leave_time", UNSET)
        )

        archive_file = cls(
            id=id,
            file_type=file_type,
            file_extension=file_extension,
            file_size=file_size,
            download_url=download_url,
            status=status,
            recording_type=recording_type,
            individual=individual,
            participant_email=participant_email,
            participant_join_time=participant_join_time,
            participant_leave_time=participant_leave_time,
        )

        archive_file.additional_properties = d
        return archive_file

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
