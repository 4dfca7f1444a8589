# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordingRegistrantAdded")


@_attrs_define
class RecordingRegistrantAdded:
    """
    Attributes:
        registrant_id (None | str | Unset):
        id (int | None | Unset):
        topic (None | str | Unset):
        share_url (None | str | Unset):
    """

    registrant_id: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    topic: None | str | Unset = UNSET
    share_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        registrant_id: None | str | Unset
        if isinstance(self.registrant_id, Unset):
            registrant_id = UNSET
        else:
            registrant_id = self.registrant_id

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

        share_url: None | str | Unset
        if isinstance(self.share_url, Unset):
            share_url = UNSET
        else:
            share_url = self.share_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if registrant_id is not UNSET:
            field_dict["registrant_id"] = registrant_id
        if id is not UNSET:
            field_dict["id"] = id
        if topic is not UNSET:
            field_dict["topic"] = topic
        if share_url is not UNSET:
            field_dict["share_url"] = share_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        registrant_id: None | str | Unset = d.pop("registrant_id", UNSET)

        id: int | None | Unset = d.pop("id", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        share_url: None | str | Unset = d.pop("share_url", UNSET)

        recording_registrant_added = cls(
            registrant_id=registrant_id,
            id=id,
            topic=topic,
            share_url=share_url,
        )

        recording_registrant_added.additional_properties = d
        return recording_registrant_added

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
