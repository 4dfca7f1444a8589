# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="VideoQos")


@_attrs_define
class VideoQos:
    """
    Attributes:
        bitrate (None | str | Unset):
        latency (None | str | Unset):
        jitter (None | str | Unset):
        avg_loss (None | str | Unset):
        max_loss (None | str | Unset):
        resolution (None | str | Unset):
        frame_rate (None | str | Unset):
    """

    bitrate: None | str | Unset = UNSET
    latency: None | str | Unset = UNSET
    jitter: None | str | Unset = UNSET
    avg_loss: None | str | Unset = UNSET
    max_loss: None | str | Unset = UNSET
    resolution: None | str | Unset = UNSET
    frame_rate: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bitrate: None | str | Unset
        if isinstance(self.bitrate, Unset):
            bitrate = UNSET
        else:
            bitrate = self.bitrate

        latency: None | str | Unset
        if isinstance(self.latency, Unset):
            latency = UNSET
        else:
            latency = self.latency

        jitter: None | str | Unset
        if isinstance(self.jitter, Unset):
            jitter = UNSET
        else:
            jitter = self.jitter

        avg_loss: None | str | Unset
        if isinstance(self.avg_loss, Unset):
            avg_loss = UNSET
        else:
            avg_loss = self.avg_loss

        max_loss: None | str | Unset
        if isinstance(self.max_loss, Unset):
            max_loss = UNSET
        else:
            max_loss = self.max_loss

        resolution: None | str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        else:
            resolution = self.resolution

        frame_rate: None | str | Unset
        if isinstance(self.frame_rate, Unset):
            frame_rate = UNSET
        else:
            frame_rate = self.frame_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bitrate is not UNSET:
            field_dict["bitrate"] = bitrate
        if latency is not UNSET:
            field_dict["latency"] = latency
        if jitter is not UNSET:
            field_dict["jitter"] = jitter
        if avg_loss is not UNSET:
            field_dict["avg_loss"] = avg_loss
        if max_loss is not UNSET:
            field_dict["max_loss"] = max_loss
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if frame_rate is not UNSET:
            field_dict["frame_rate"] = frame_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        bitrate: None | str | Unset = d.pop("bitrate", UNSET)

        latency: None | str | Unset = d.pop("latency", UNSET)

        jitter: None | str | Unset = d.pop("jitter", UNSET)

        avg_loss: None | str | Unset = d.pop("avg_loss", UNSET)

        max_loss: None | str | Unset = d.pop("max_loss", UNSET)

        resolution: None | str | Unset = d.pop("resolution", UNSET)

        frame_rate: None | str | Unset = d.pop("frame_rate", UNSET)

        video_qos = cls(
            bitrate=bitrate,
            latency=latency,
            jitter=jitter,
            avg_loss=avg_loss,
            max_loss=max_loss,
            resolution=resolution,
            frame_rate=frame_rate,
        )

        video_qos.additional_properties = d
        return video_qos

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
