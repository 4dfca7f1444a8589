# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.archive_file import ArchiveFile


T = TypeVar("T", bound="ArchivedMeeting")


@_attrs_define
class ArchivedMeeting:
    """
    Attributes:
        uuid (None | str | Unset):
        id (int | None | Unset):
        host_id (None | str | Unset):
        topic (None | str | Unset):
        type_ (int | None | Unset):
        start_time (None | str | Unset):
        timezone (None | str | Unset):
        duration (int | None | Unset):
        total_size (int | None | Unset):
        recording_count (int | None | Unset):
        meeting_type (None | str | Unset):
        account_name (None | str | Unset):
        complete_time (None | str | Unset):
        archive_files (list[ArchiveFile] | None | Unset):
    """

    uuid: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    host_id: None | str | Unset = UNSET
    topic: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    start_time: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    total_size: int | None | Unset = UNSET
    recording_count: int | None | Unset = UNSET
    meeting_type: None | str | Unset = UNSET
    account_name: None | str | Unset = UNSET
    complete_time: None | str | Unset = UNSET
    archive_files: list[ArchiveFile] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        host_id: None | str | Unset
        if isinstance(self.host_id, Unset):
            host_id = UNSET
        else:
            host_id = self.host_id

        topic: None | str | Unset
        if isinstance(self.topic, Unset):
            topic = UNSET
        else:
            topic = self.topic

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        total_size: int | None | Unset
        if isinstance(self.total_size, Unset):
            total_size = UNSET
        else:
            total_size = self.total_size

        recording_count: int | None | Unset
        if isinstance(self.recording_count, Unset):
            recording_count = UNSET
        else:
            recording_count = self.recording_count

        meeting_type: None | str | Unset
        if isinstance(self.meeting_type, Unset):
            meeting_type = UNSET
        else:
            meeting_type = self.meeting_type

        account_name: None | str | Unset
        if isinstance(self.account_name, Unset):
            account_name = UNSET
        else:
            account_name = self.account_name

        complete_time: None | str | Unset
        if isinstance(self.complete_time, Unset):
            complete_time = UNSET
        else:
            complete_time = self.complete_time

        archive_files: list[dict[str, Any]] | None | Unset
        if isinstance(self.archive_files, Unset):
            archive_files = UNSET
        elif isinstance(self.archive_files, list):
            if isinstance(self.archive_files, (list, tuple)):
                archive_files = []
                for archive_files_type_0_item_data in self.archive_files:
                    archive_files_type_0_item = (
                        archive_files_type_0_item_data.to_dict()
                        if hasattr(archive_files_type_0_item_data, "to_dict")
                        else archive_files_type_0_item_data
                    )
                    archive_files.append(archive_files_type_0_item)
            else:
                archive_files = self.archive_files

        else:
            archive_files = self.archive_files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if id is not UNSET:
            field_dict["id"] = id
        if host_id is not UNSET:
            field_dict["host_id"] = host_id
        if topic is not UNSET:
            field_dict["topic"] = topic
        if type_ is not UNSET:
            field_dict["type"] = type_
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if duration is not UNSET:
            field_dict["duration"] = duration
        if total_size is not UNSET:
            field_dict["total_size"] = total_size
        if recording_count is not UNSET:
            field_dict["recording_count"] = recording_count
        if meeting_type is not UNSET:
            field_dict["meeting_type"] = meeting_type
        if account_name is not UNSET:
            field_dict["account_name"] = account_name
        if complete_time is not UNSET:
            field_dict["complete_time"] = complete_time
        if archive_files is not UNSET:
            field_dict["archive_files"] = archive_files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.archive_file import ArchiveFile  # noqa: PLC0415

        d = dict(src_dict)
        uuid: None | str | Unset = d.pop("uuid", UNSET)

        id: int | None | Unset = d.pop("id", UNSET)

        host_id: None | str | Unset = d.pop("host_id", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        timezone: None | str | Unset = d.pop("timezone", UNSET)

        duration: int | None | Unset = d.pop("duration", UNSET)

        total_size: int | None | Unset = d.pop("total_size", UNSET)

        recording_count: int | None | Unset = d.pop("recording_count", UNSET)

        meeting_type: None | str | Unset = d.pop("meeting_type", UNSET)

        account_name: None | str | Unset = d.pop("account_name", UNSET)

        complete_time: None | str | Unset = d.pop("complete_time", UNSET)

        _archive_files = d.pop("archive_files", UNSET)
        archive_files: list[ArchiveFile] | None | Unset
        if isinstance(_archive_files, list):
            archive_files = []
            for archive_files_type_0_item_data in _archive_files:
                _archive_files_type_0_item = archive_files_type_0_item_data
                archive_files_type_0_item: ArchiveFile
                if isinstance(_archive_files_type_0_item, dict):
                    archive_files_type_0_item = ArchiveFile.from_dict(_archive_files_type_0_item)
                else:
                    archive_files_type_0_item = _archive_files_type_0_item

                archive_files.append(archive_files_type_0_item)
        else:
            archive_files = _archive_files

        archived_meeting = cls(
            uuid=uuid,
            id=id,
            host_id=host_id,
            topic=topic,
            type_=type_,
            start_time=start_time,
            timezone=timezone,
            duration=duration,
            total_size=total_size,
            recording_count=recording_count,
            meeting_type=meeting_type,
            account_name=account_name,
            complete_time=complete_time,
            archive_files=archive_files,
        )

        archived_meeting.additional_properties = d
        return archived_meeting

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
