# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audio_qos import AudioQos
    from ..models.cpu_usage import CpuUsage
    from ..models.video_qos import VideoQos


T = TypeVar("T", bound="QosSample")


@_attrs_define
class QosSample:
    """
    Attributes:
        date_time (None | str | Unset):
        audio_input (AudioQos | None | Unset):
        audio_output (AudioQos | None | Unset):
        video_input (None | Unset | VideoQos):
        video_output (None | Unset | VideoQos):
        as_input (None | Unset | VideoQos):
        as_output (None | Unset | VideoQos):
        cpu_usage (CpuUsage | None | Unset):
    """

    date_time: None | str | Unset = UNSET
    audio_input: AudioQos | None | Unset = UNSET
    audio_output: AudioQos | None | Unset = UNSET
    video_input: None | Unset | VideoQos = UNSET
    video_output: None | Unset | VideoQos = UNSET
    as_input: None | Unset | VideoQos = UNSET
    as_output: None | Unset | VideoQos = UNSET
    cpu_usage: CpuUsage | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.audio_qos import AudioQos  # noqa: PLC0415
        from ..models.cpu_usage import CpuUsage  # noqa: PLC0415
        from ..models.video_qos import VideoQos  # noqa: PLC0415

        date_time: None | str | Unset
        if isinstance(self.date_time, Unset):
            date_time = UNSET
        else:
            date_time = self.date_time

        audio_input: dict[str, Any] | None | Unset
        if isinstance(self.audio_input, Unset):
            audio_input = UNSET
        elif isinstance(self.audio_input, AudioQos):
            audio_input = (
                self.audio_input.to_dict()
                if hasattr(self.audio_input, "to_dict")
                else self.audio_input
            )
        else:
            audio_input = self.audio_input

        audio_output: dict[str, Any] | None | Unset
        if isinstance(self.audio_output, Unset):
            audio_output = UNSET
        elif isinstance(self.audio_output, AudioQos):
            audio_output = (
                self.audio_output.to_dict()
                if hasattr(self.audio_output, "to_dict")
                else self.audio_output
            )
        else:
            audio_output = self.audio_output

        video_input: dict[str, Any] | None | Unset
        if isinstance(self.video_input, Unset):
            video_input = UNSET
        elif isinstance(self.video_input, VideoQos):
            video_input = (
                self.video_input.to_dict()
                if hasattr(self.video_input, "to_dict")
                else self.video_input
            )
        else:
            video_input = self.video_input

        video_output: dict[str, Any] | None | Unset
        if isinstance(self.video_output, Unset):
            video_output = UNSET
        elif isinstance(self.video_output, VideoQos):
            video_output = (
                self.video_output.to_dict()
                if hasattr(self.video_output, "to_dict")
                else self.video_output
            )
        else:
            video_output = self.video_output

        as_input: dict[str, Any] | None | Unset
        if isinstance(self.as_input, Unset):
            as_input = UNSET
        elif isinstance(self.as_input, VideoQos):
            as_input = (
                self.as_input.to_dict() if hasattr(self.as_input, "to_dict") else self.as_input
            )
        else:
            as_input = self.as_input

        as_output: dict[str, Any] | None | Unset
        if isinstance(self.as_output, Unset):
            as_output = UNSET
        elif isinstance(self.as_output, VideoQos):
            as_output = (
                self.as_output.to_dict() if hasattr(self.as_output, "to_dict") else self.as_output
            )
        else:
            as_output = self.as_output

        cpu_usage: dict[str, Any] | None | Unset
        if isinstance(self.cpu_usage, Unset):
            cpu_usage = UNSET
        elif isinstance(self.cpu_usage, CpuUsage):
            cpu_usage = (
                self.cpu_usage.to_dict() if hasattr(self.cpu_usage, "to_dict") else self.cpu_usage
            )
        else:
            cpu_usage = self.cpu_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_time is not UNSET:
            field_dict["date_time"] = date_time
        if audio_input is not UNSET:
            field_dict["audio_input"] = audio_input
        if audio_output is not UNSET:
            field_dict["audio_output"] = audio_output
        if video_input is not UNSET:
            field_dict["video_input"] = video_input
        if video_output is not UNSET:
            field_dict["video_output"] = video_output
        if as_input is not UNSET:
            field_dict["as_input"] = as_input
        if as_output is not UNSET:
            field_dict["as_output"] = as_output
        if cpu_usage is not UNSET:
            field_dict["cpu_usage"] = cpu_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.audio_qos import AudioQos  # noqa: PLC0415
        from ..models.cpu_usage import CpuUsage  # noqa: PLC0415
        from ..models.video_qos import VideoQos  # noqa: PLC0415

        d = dict(src_dict)
        date_time: None | str | Unset = d.pop("date_time", UNSET)

        _audio_input = d.pop("audio_input", UNSET)
        audio_input: AudioQos | None | Unset
        if isinstance(_audio_input, dict):
            audio_input = AudioQos.from_dict(_audio_input)
        else:
            audio_input = _audio_input

        _audio_output = d.pop("audio_output", UNSET)
        audio_output: AudioQos | None | Unset
        if isinstance(_audio_output, dict):
            audio_output = AudioQos.from_dict(_audio_output)
        else:
            audio_output = _audio_output

        _video_input = d.pop("video_input", UNSET)
        video_input: None | Unset | VideoQos
        if isinstance(_video_input, dict):
            video_input = VideoQos.from_dict(_video_input)
        else:
            video_input = _video_input

        _video_output = d.pop("video_output", UNSET)
        video_output: None | Unset | VideoQos
        if isinstance(_video_output, dict):
            video_output = VideoQos.from_dict(_video_output)
        else:
            video_output = _video_output

        _as_input = d.pop("as_input", UNSET)
        as_input: None | Unset | VideoQos
        if isinstance(_as_input, dict):
            as_input = VideoQos.from_dict(_as_input)
        else:
            as_input = _as_input

        _as_output = d.pop("as_output", UNSET)
        as_output: None | Unset | VideoQos
        if isinstance(_as_output, dict):
            as_output = VideoQos.from_dict(_as_output)
        else:
            as_output = _as_output

        _cpu_usage = d.pop("cpu_usage", UNSET)
        cpu_usage: CpuUsage | None | Unset
        if isinstance(_cpu_usage, dict):
            cpu_usage = CpuUsage.from_dict(_cpu_usage)
        else:
            cpu_usage = _cpu_usage

        qos_sample = cls(
            date_time=date_time,
            audio_input=audio_input,
            audio_output=audio_output,
            video_input=video_input,
            video_output=video_output,
            as_input=as_input,
            as_output=as_output,
            cpu_usage=cpu_usage,
        )

        qos_sample.additional_properties = d
        return qos_sample

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
