# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ClientFeedback")


@_attrs_define
class ClientFeedback:
    """
    Attributes:
        feedback_id (None | str | Unset):
        feedback_name (None | str | Unset):
        participants_count (int | None | Unset):
    """

    feedback_id: None | str | Unset = UNSET
    feedback_name: None | str | Unset = UNSET
    participants_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        feedback_id: None | str | Unset
        if isinstance(self.feedback_id, Unset):
            feedback_id = UNSET
        else:
            feedback_id = self.feedback_id

        feedback_name: None | str | Unset
        if isinstance(self.feedback_name, Unset):
            feedback_name = UNSET
        else:
            feedback_name = self.feedback_name

        participants_count: int | None | Unset
        if isinstance(self.participants_count, Unset):
            participants_count = UNSET
        else:
            participants_count = self.participants_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if feedback_id is not UNSET:
            field_dict["feedback_id"] = feedback_id
        if feedback_name is not UNSET:
            field_dict["feedback_name"] = feedback_name
        if participants_count is not UNSET:
            field_dict["participants_count"] = participants_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        feedback_id: None | str | Unset = d.pop("feedback_id", UNSET)

        feedback_name: None | str | Unset = d.pop("feedback_name", UNSET)

        participants_count: int | None | Unset = d.pop("participants_count", UNSET)

        client_feedback = cls(
            feedback_id=feedback_id,
            feedback_name=feedback_name,
            participants_count=participants_count,
        )

        client_feedback.additional_properties = d
        return client_feedback

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
