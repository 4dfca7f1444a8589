# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InternalNumber")


@_attrs_define
class InternalNumber:
    """
    Attributes:
        number (None | str | Unset):
        display_number (None | str | Unset):
        country (None | str | Unset):
        type_ (int | None | Unset):
        labels (None | str | Unset):
        languages (None | str | Unset):
        visible (bool | None | Unset):
        allow_join (bool | None | Unset):
        allow_for_external_meetings (bool | None | Unset):
        id (None | str | Unset):
    """

    number: None | str | Unset = UNSET
    display_number: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    labels: None | str | Unset = UNSET
    languages: None | str | Unset = UNSET
    visible: bool | None | Unset = UNSET
    allow_join: bool | None | Unset = UNSET
    allow_for_external_meetings: bool | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        display_number: None | str | Unset
        if isinstance(self.display_number, Unset):
            display_number = UNSET
        else:
            display_number = self.display_number

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        labels: None | str | Unset
        if isinstance(self.labels, Unset):
            labels = UNSET
        else:
            labels = self.labels

        languages: None | str | Unset
        if isinstance(self.languages, Unset):
            languages = UNSET
        else:
            languages = self.languages

        visible: bool | None | Unset
        if isinstance(self.visible, Unset):
            visible = UNSET
        else:
            visible = self.visible

        allow_join: bool | None | Unset
        if isinstance(self.allow_join, Unset):
            allow_join = UNSET
        else:
            allow_join = self.allow_join

        allow_for_external_meetings: bool | None | Unset
        if isinstance(self.allow_for_external_meetings, Unset):
            allow_for_external_meetings = UNSET
        else:
            allow_for_external_meetings = self.allow_for_external_meetings

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if number is not UNSET:
            field_dict["number"] = number
        if display_number is not UNSET:
            field_dict["display_number"] = display_number
        if country is not UNSET:
            field_dict["country"] = country
        if type_ is not UNSET:
            field_dict["type"] = type_
        if labels is not UNSET:
            field_dict["labels"] = labels
        if languages is not UNSET:
            field_dict["languages"] = languages
        if visible is not UNSET:
            field_dict["visible"] = visible
        if allow_join is not UNSET:
            field_dict["allow_join"] = allow_join
        if allow_for_external_meetings is not UNSET:
            field_dict["allow_for_external_meetings"] = allow_for_external_meetings
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number: None | str | Unset = d.pop("number", UNSET)

        display_number: None | str | Unset = d.pop("display_number", UNSET)

        country: None | str | Unset = d.pop("country", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        labels: None | str | Unset = d.pop("labels", UNSET)

        languages: None | str | Unset = d.pop("languages", UNSET)

        visible: bool | None | Unset = d.pop("visible", UNSET)

        allow_join: bool | None | Unset = d.pop("allow_join", UNSET)

        allow_for_external_meetings: bool | None | Unset = d.pop(
            "allow_for_external_meetings", UNSET
        )

        id: None | str | Unset = d.pop("id", UNSET)

        internal_number = cls(
            number=number,
            display_number=display_number,
            country=country,
            type_=type_,
            labels=labels,
            languages=languages,
            visible=visible,
            allow_join=allow_join,
            allow_for_external_meetings=allow_for_external_meetings,
            id=id,
        )

        internal_number.additional_properties = d
        return internal_number

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
