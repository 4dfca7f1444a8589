# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quality_counts import QualityCounts


T = TypeVar("T", bound="MeetingQualityScore")


@_attrs_define
class MeetingQualityScore:
    """
    Attributes:
        audio (None | QualityCounts | Unset):
        video (None | QualityCounts | Unset):
        screen_share (None | QualityCounts | Unset):
    """

    audio: None | QualityCounts | Unset = UNSET
    video: None | QualityCounts | Unset = UNSET
    screen_share: None | QualityCounts | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.quality_counts import QualityCounts  # noqa: PLC0415

        audio: dict[str, Any] | None | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        elif isinstance(self.audio, QualityCounts):
            audio = self.audio.to_dict() if hasattr(self.audio, "to_dict") else self.audio
        else:
            audio = self.audio

        video: dict[str, Any] | None | Unset
        if isinstance(self.video, Unset):
            video = UNSET
        elif isinstance(self.video, QualityCounts):
            video = self.video.to_dict() if hasattr(self.video, "to_dict") else self.video
        else:
            video = self.video

        screen_share: dict[str, Any] | None | Unset
        if isinstance(self.screen_share, Unset):
            screen_share = UNSET
        elif isinstance(self.screen_share, QualityCounts):
            screen_share = (
                self.screen_share.to_dict()
                if hasattr(self.screen_share, "to_dict")
                else self.screen_share
            )
        else:
            screen_share = self.screen_share

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio is not UNSET:
            field_dict["audio"] = audio
        if video is not UNSET:
            field_dict["video"] = video
        if screen_share is not UNSET:
            field_dict["screen_share"] = screen_share

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.quality_counts import QualityCounts  # noqa: PLC0415

        d = dict(src_dict)
        _audio = d.pop("audio", UNSET)
        audio: None | QualityCounts | Unset
        if isinstance(_audio, dict):
            audio = QualityCounts.from_dict(_audio)
        else:
            audio = _audio

        _video = d.pop("video", UNSET)
        video: None | QualityCounts | Unset
        if isinstance(_video, dict):
            video = QualityCounts.from_dict(_video)
        else:
            video = _video

        _screen_share = d.pop("screen_share", UNSET)
        screen_share: None | QualityCounts | Unset
        if isinstance(_screen_share, dict):
            screen_share = QualityCounts.from_dict(_screen_share)
        else:
            screen_share = _screen_share

        meeting_quality_score = cls(
            audio=audio,
            video=video,
            screen_share=screen_share,
        )

        meeting_quality_score.additional_properties = d
        return meeting_quality_score

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
