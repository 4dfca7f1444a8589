# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RegistrantAdded")


@_attrs_define
class RegistrantAdded:
    """
    Attributes:
        id (int | None | Unset):
        join_url (None | str | Unset):
        registrant_id (None | str | Unset):
        start_time (None | str | Unset):
        topic (None | str | Unset):
    """

    id: int | None | Unset = UNSET
    join_url: None | str | Unset = UNSET
    registrant_id: None | str | Unset = UNSET
    start_time: None | str | Unset = UNSET
    topic: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        join_url: None | str | Unset
        if isinstance(self.join_url, Unset):
            join_url = UNSET
        else:
            join_url = self.join_url

        registrant_id: None | str | Unset
        if isinstance(self.registrant_id, Unset):
            registrant_id = UNSET
        else:
            registrant_id = self.registrant_id

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        topic: None | str | Unset
        if isinstance(self.topic, Unset):
            topic = UNSET
        else:
            topic = self.topic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if join_url is not UNSET:
            field_dict["join_url"] = join_url
        if registrant_id is not UNSET:
            field_dict["registrant_id"] = registrant_id
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if topic is not UNSET:
            field_dict["topic"] = topic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: int | None | Unset = d.pop("id", UNSET)

        join_url: None | str | Unset = d.pop("join_url", UNSET)

        registrant_id: None | str | Unset = d.pop("registrant_id", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        registrant_added = cls(
            id=id,
            join_url=join_url,
            registrant_id=registrant_id,
            start_time=start_time,
            topic=topic,
        )

        registrant_added.additional_properties = d
        return registrant_added

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
