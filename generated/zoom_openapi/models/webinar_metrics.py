# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarMetrics")


@_attrs_define
class WebinarMetrics:
    """
    Attributes:
        uuid (None | str | Unset):
        id (int | None | Unset):
        topic (None | str | Unset):
        host (None | str | Unset):
        email (None | str | Unset):
        user_type (None | str | Unset):
        start_time (None | str | Unset):
        end_time (None | str | Unset):
        duration (int | None | str | Unset):
        participants (int | None | Unset):
        has_pstn (bool | None | Unset):
        has_voip (bool | None | Unset):
        has_3rd_party_audio (bool | None | Unset):
        has_video (bool | None | Unset):
        has_screen_share (bool | None | Unset):
        has_recording (bool | None | Unset):
        has_sip (bool | None | Unset):
        has_archiving (bool | None | Unset):
    """

    uuid: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    topic: None | str | Unset = UNSET
    host: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    user_type: None | str | Unset = UNSET
    start_time: None | str | Unset = UNSET
    end_time: None | str | Unset = UNSET
    duration: int | None | str | Unset = UNSET
    participants: int | None | Unset = UNSET
    has_pstn: bool | None | Unset = UNSET
    has_voip: bool | None | Unset = UNSET
    has_3rd_party_audio: bool | None | Unset = UNSET
    has_video: bool | None | Unset = UNSET
    has_screen_share: bool | None | Unset = UNSET
    has_recording: bool | None | Unset = UNSET
    has_sip: bool | None | Unset = UNSET
    has_archiving: bool | None | Unset = UNSET
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

        topic: None | str | Unset
        if isinstance(self.topic, Unset):
            topic = UNSET
        else:
            topic = self.topic

        host: None | str | Unset
        if isinstance(self.host, Unset):
            host = UNSET
        else:
            host = self.host

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        user_type: None | str | Unset
        if isinstance(self.user_type, Unset):
            user_type = UNSET
        else:
            user_type = self.user_type

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        else:
            end_time = self.end_time

        duration: int | None | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        participants: int | None | Unset
        if isinstance(self.participants, Unset):
            participants = UNSET
        else:
            participants = self.participants

        has_pstn: bool | None | Unset
        if isinstance(self.has_pstn, Unset):
            has_pstn = UNSET
        else:
            has_pstn = self.has_pstn

        has_voip: bool | None | Unset
        if isinstance(self.has_voip, Unset):
            has_voip = UNSET
        else:
            has_voip = self.has_voip

        has_3rd_party_audio: bool | None | Unset
        if isinstance(self.has_3rd_party_audio, Unset):
            has_3rd_party_audio = UNSET
        else:
            has_3rd_party_audio = self.has_3rd_party_audio

        has_video: bool | None | Unset
        if isinstance(self.has_video, Unset):
            has_video = UNSET
        else:
            has_video = self.has_video

        has_screen_share: bool | None | Unset
        if isinstance(self.has_screen_share, Unset):
            has_screen_share = UNSET
        else:
            has_screen_share = self.has_screen_share

        has_recording: bool | None | Unset
        if isinstance(self.has_recording, Unset):
            has_recording = UNSET
        else:
            has_recording = self.has_recording

        has_sip: bool | None | Unset
        if isinstance(self.has_sip, Unset):
            has_sip = UNSET
        else:
            has_sip = self.has_sip

        has_archiving: bool | None | Unset
        if isinstance(self.has_archiving, Unset):
            has_archiving = UNSET
        else:
            has_archiving = self.has_archiving

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if id is not UNSET:
            field_dict["id"] = id
        if topic is not UNSET:
            field_dict["topic"] = topic
        if host is not UNSET:
            field_dict["host"] = host
        if email is not UNSET:
            field_dict["email"] = email
        if user_type is not UNSET:
            field_dict["user_type"] = user_type
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if participants is not UNSET:
            field_dict["participants"] = participants
        if has_pstn is not UNSET:
            field_dict["has_pstn"] = has_pstn
        if has_voip is not UNSET:
            field_dict["has_voip"] = has_voip
        if has_3rd_party_audio is not UNSET:
            field_dict["has_3rd_party_audio"] = has_3rd_party_audio
        if has_video is not UNSET:
            field_dict["has_video"] = has_video
        if has_screen_share is not UNSET:
            field_dict["has_screen_share"] = has_screen_share
        if has_recording is not UNSET:
            field_dict["has_recording"] = has_recording
        if has_sip is not UNSET:
            field_dict["has_sip"] = has_sip
        if has_archiving is not UNSET:
            field_dict["has_archiving"] = has_archiving

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uuid: None | str | Unset = d.pop("uuid", UNSET)

        id: int | None | Unset = d.pop("id", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        host: None | str | Unset = d.pop("host", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        user_type: None | str | Unset = d.pop("user_type", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        end_time: None | str | Unset = d.pop("end_time", UNSET)

        duration: int | None | str | Unset = d.pop("duration", UNSET)

        participants: int | None | Unset = d.pop("participants", UNSET)

        has_pstn: bool | None | Unset = d.pop("has_pstn", UNSET)

        has_voip: bool | None | Unset = d.pop("has_voip", UNSET)

        has_3rd_party_audio: bool | None | Unset = d.pop("has_3rd_party_audio", UNSET)

        has_video: bool | None | Unset = d.pop("has_video", UNSET)

        has_screen_share: bool | None | Unset = d.pop("has_screen_share", UNSET)

        has_recording: bool | None | Unset = d.pop("has_recording", UNSET)

        has_sip: bool | None | Unset = d.pop("has_sip", UNSET)

        has_archiving: bool | None | Unset = d.pop("has_archiving", UNSET)

        webinar_metrics = cls(
            uuid=uuid,
            id=id,
            topic=topic,
            host=host,
            email=email,
            user_type=user_type,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            participants=participants,
            has_pstn=has_pstn,
            has_voip=has_voip,
            has_3rd_party_audio=has_3rd_party_audio,
            has_video=has_video,
            has_screen_share=has_screen_share,
            has_recording=has_recording,
            has_sip=has_sip,
            has_archiving=has_archiving,
        )

        webinar_metrics.additional_properties = d
        return webinar_metrics

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
