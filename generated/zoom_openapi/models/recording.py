# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.participant_audio_file import ParticipantAudioFile
    from ..models.recording_file import RecordingFile


T = TypeVar("T", bound="Recording")


@_attrs_define
class Recording:
    """
    Attributes:
        uuid (None | str | Unset):
        id (int | None | Unset):
        account_id (None | str | Unset):
        host_id (None | str | Unset):
        topic (None | str | Unset):
        type_ (int | None | Unset):
        start_time (None | str | Unset):
        timezone (None | str | Unset):
        host_email (None | str | Unset):
        duration (int | None | Unset):
        total_size (int | None | Unset):
        recording_count (int | None | Unset):
        share_url (None | str | Unset):
        recording_files (list[RecordingFile] | None | Unset):
        download_access_token (None | str | Unset):
        password (None | str | Unset):
        participant_audio_files (list[ParticipantAudioFile] | None | Unset):
    """

    uuid: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    account_id: None | str | Unset = UNSET
    host_id: None | str | Unset = UNSET
    topic: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    start_time: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    host_email: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    total_size: int | None | Unset = UNSET
    recording_count: int | None | Unset = UNSET
    share_url: None | str | Unset = UNSET
    recording_files: list[RecordingFile] | None | Unset = UNSET
    download_access_token: None | str | Unset = UNSET
    password: None | str | Unset = UNSET
    participant_audio_files: list[ParticipantAudioFile] | None | Unset = UNSET
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

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

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

        host_email: None | str | Unset
        if isinstance(self.host_email, Unset):
            host_email = UNSET
        else:
            host_email = self.host_email

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

        share_url: None | str | Unset
        if isinstance(self.share_url, Unset):
            share_url = UNSET
        else:
            share_url = self.share_url

        recording_files: list[dict[str, Any]] | None | Unset
        if isinstance(self.recording_files, Unset):
            recording_files = UNSET
        elif isinstance(self.recording_files, list):
            if isinstance(self.recording_files, (list, tuple)):
                recording_files = []
                for recording_files_type_0_item_data in self.recording_files:
                    recording_files_type_0_item = (
                        recording_files_type_0_item_data.to_dict()
                        if hasattr(recording_files_type_0_item_data, "to_dict")
                        else recording_files_type_0_item_data
                    )
                    recording_files.append(recording_files_type_0_item)
            else:
                recording_files = self.recording_files

        else:
            recording_files = self.recording_files

        download_access_token: None | str | Unset
        if isinstance(self.download_access_token, Unset):
            download_access_token = UNSET
        else:
            download_access_token = self.download_access_token

        password: None | str | Unset
        if isinstance(self.password, Unset):
            password = UNSET
        else:
            password = self.password

        participant_audio_files: list[dict[str, Any]] | None | Unset
        if isinstance(self.participant_audio_files, Unset):
            participant_audio_files = UNSET
        elif isinstance(self.participant_audio_files, list):
            if isinstance(self.participant_audio_files, (list, tuple)):
                participant_audio_files = []
                for participant_audio_files_type_0_item_data in self.participant_audio_files:
                    participant_audio_files_type_0_item = (
                        participant_audio_files_type_0_item_data.to_dict()
                        if hasattr(participant_audio_files_type_0_item_data, "to_dict")
                        else participant_audio_files_type_0_item_data
                    )
                    participant_audio_files.append(participant_audio_files_type_0_item)
            else:
                participant_audio_files = self.participant_audio_files

        else:
            participant_audio_files = self.participant_audio_files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if id is not UNSET:
            field_dict["id"] = id
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
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
        if host_email is not UNSET:
            field_dict["host_email"] = host_email
        if duration is not UNSET:
            field_dict["duration"] = duration
        if total_size is not UNSET:
            field_dict["total_size"] = total_size
        if recording_count is not UNSET:
            field_dict["recording_count"] = recording_count
        if share_url is not UNSET:
            field_dict["share_url"] = share_url
        if recording_files is not UNSET:
            field_dict["recording_files"] = recording_files
        if download_access_token is not UNSET:
            field_dict["download_access_token"] = download_access_token
        if password is not UNSET:
            field_dict["password"] = password
        if participant_audio_files is not UNSET:
            field_dict["participant_audio_files"] = participant_audio_files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.participant_audio_file import ParticipantAudioFile  # noqa: PLC0415
        from ..models.recording_file import RecordingFile  # noqa: PLC0415

        d = dict(src_dict)
        uuid: None | str | Unset = d.pop("uuid", UNSET)

        id: int | None | Unset = d.pop("id", UNSET)

        account_id: None | str | Unset = d.pop("account_id", UNSET)

        host_id: None | str | Unset = d.pop("host_id", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        timezone: None | str | Unset = d.pop("timezone", UNSET)

        host_email: None | str | Unset = d.pop("host_email", UNSET)

        duration: int | None | Unset = d.pop("duration", UNSET)

        total_size: int | None | Unset = d.pop("total_size", UNSET)

        recording_count: int | None | Unset = d.pop("recording_count", UNSET)

        share_url: None | str | Unset = d.pop("share_url", UNSET)

        _recording_files = d.pop("recording_files", UNSET)
        recording_files: list[RecordingFile] | None | Unset
        if isinstance(_recording_files, list):
            recording_files = []
            for recording_files_type_0_item_data in _recording_files:
                _recording_files_type_0_item = recording_files_type_0_item_data
                recording_files_type_0_item: RecordingFile
                if isinstance(_recording_files_type_0_item, dict):
                    recording_files_type_0_item = RecordingFile.from_dict(
                        _recording_files_type_0_item
                    )
                else:
                    recording_files_type_0_item = _recording_files_type_0_item

                recording_files.append(recording_files_type_0_item)
        else:
            recording_files = _recording_files

        download_access_token: None | str | Unset = d.pop("download_access_token", UNSET)

        password: None | str | Unset = d.pop("password", UNSET)

        _participant_audio_files = d.pop("participant_audio_files", UNSET)
        participant_audio_files: list[ParticipantAudioFile] | None | Unset
        if isinstance(_participant_audio_files, list):
            participant_audio_files = []
            for participant_audio_files_type_0_item_data in _participant_audio_files:
                _participant_audio_files_type_0_item = participant_audio_files_type_0_item_data
                participant_audio_files_type_0_item: ParticipantAudioFile
                if isinstance(_participant_audio_files_type_0_item, dict):
                    participant_audio_files_type_0_item = ParticipantAudioFile.from_dict(
                        _participant_audio_files_type_0_item
                    )
                else:
                    participant_audio_files_type_0_item = _participant_audio_files_type_0_item

                participant_audio_files.append(participant_audio_files_type_0_item)
        else:
            participant_audio_files = _participant_audio_files

        recording = cls(
            uuid=uuid,
            id=id,
            account_id=account_id,
            host_id=host_id,
            topic=topic,
            type_=type_,
            start_time=start_time,
            timezone=timezone,
            host_email=host_email,
            duration=duration,
            total_size=total_size,
            recording_count=recording_count,
            share_url=share_url,
            recording_files=recording_files,
            download_access_token=download_access_token,
            password=password,
            participant_audio_files=participant_audio_files,
        )

        recording.additional_properties = d
        return recording

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
