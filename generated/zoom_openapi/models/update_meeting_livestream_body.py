# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="UpdateMeetingLivestreamBody")


@_attrs_define
class UpdateMeetingLivestreamBody:
    """
    Attributes:
        stream_url (str): Address that the stream is sent to. Example: rtmp://live.example.com/app.
        stream_key (str): Stream name and key. Example: launch-stream-0001.
        page_url (str): Page on which the stream can be watched. Example: https://example.com/live/launch.
    """

    stream_url: str
    stream_key: str
    page_url: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        stream_url = self.stream_url

        stream_key = self.stream_key

        page_url = self.page_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "stream_url": stream_url,
                "stream_key": stream_key,
                "page_url": page_url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        stream_url = d.pop("stream_url")

        stream_key = d.pop("stream_key")

        page_url = d.pop("page_url")

        update_meeting_livestream_body = cls(
            stream_url=stream_url,
            stream_key=stream_key,
            page_url=page_url,
        )

        update_meeting_livestream_body.additional_properties = d
        return update_meeting_livestream_body

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
