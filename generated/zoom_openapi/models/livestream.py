# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Livestream")


@_attrs_define
class Livestream:
    """
    Attributes:
        stream_url (None | str | Unset):
        stream_key (None | str | Unset):
        page_url (None | str | Unset):
    """

    stream_url: None | str | Unset = UNSET
    stream_key: None | str | Unset = UNSET
    page_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        stream_url: None | str | Unset
        if isinstance(self.stream_url, Unset):
            stream_url = UNSET
        else:
            stream_url = self.stream_url

        stream_key: None | str | Unset
        if isinstance(self.stream_key, Unset):
            stream_key = UNSET
        else:
            stream_key = self.stream_key

        page_url: None | str | Unset
        if isinstance(self.page_url, Unset):
            page_url = UNSET
        else:
            page_url = self.page_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if stream_url is not UNSET:
            field_dict["stream_url"] = stream_url
        if stream_key is not UNSET:
            field_dict["stream_key"] = stream_key
        if page_url is not UNSET:
            field_dict["page_url"] = page_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        stream_url: None | str | Unset = d.pop("stream_url", UNSET)

        stream_key: None | str | Unset = d.pop("stream_key", UNSET)

        page_url: None | str | Unset = d.pop("page_url", UNSET)

        livestream = cls(
            stream_url=stream_url,
            stream_key=stream_key,
            page_url=page_url,
        )

        livestream.additional_properties = d
        return livestream

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
