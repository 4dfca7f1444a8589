# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="IntegrationSettings")


@_attrs_define
class IntegrationSettings:
    """
    Attributes:
        google_calendar (bool | None | Unset):
        google_drive (bool | None | Unset):
        dropbox (bool | None | Unset):
        box (bool | None | Unset):
        microsoft_one_drive (bool | None | Unset):
        kubi (bool | None | Unset):
    """

    google_calendar: bool | None | Unset = UNSET
    google_drive: bool | None | Unset = UNSET
    dropbox: bool | None | Unset = UNSET
    box: bool | None | Unset = UNSET
    microsoft_one_drive: bool | None | Unset = UNSET
    kubi: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        google_calendar: bool | None | Unset
        if isinstance(self.google_calendar, Unset):
            google_calendar = UNSET
        else:
            google_calendar = self.google_calendar

        google_drive: bool | None | Unset
        if isinstance(self.google_drive, Unset):
            google_drive = UNSET
        else:
            google_drive = self.google_drive

        dropbox: bool | None | Unset
        if isinstance(self.dropbox, Unset):
            dropbox = UNSET
        else:
            dropbox = self.dropbox

        box: bool | None | Unset
        if isinstance(self.box, Unset):
            box = UNSET
        else:
            box = self.box

        microsoft_one_drive: bool | None | Unset
        if isinstance(self.microsoft_one_drive, Unset):
            microsoft_one_drive = UNSET
        else:
            microsoft_one_drive = self.microsoft_one_drive

        kubi: bool | None | Unset
        if isinstance(self.kubi, Unset):
            kubi = UNSET
        else:
            kubi = self.kubi

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if google_calendar is not UNSET:
            field_dict["google_calendar"] = google_calendar
        if google_drive is not UNSET:
            field_dict["google_drive"] = google_drive
        if dropbox is not UNSET:
            field_dict["dropbox"] = dropbox
        if box is not UNSET:
            field_dict["box"] = box
        if microsoft_one_drive is not UNSET:
            field_dict["microsoft_one_drive"] = microsoft_one_drive
        if kubi is not UNSET:
            field_dict["kubi"] = kubi

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        google_calendar: bool | None | Unset = d.pop("google_calendar", UNSET)

        google_drive: bool | None | Unset = d.pop("google_drive", UNSET)

        dropbox: bool | None | Unset = d.pop("dropbox", UNSET)

        box: bool | None | Unset = d.pop("box", UNSET)

        microsoft_one_drive: bool | None | Unset = d.pop("microsoft_one_drive", UNSET)

        kubi: bool | None | Unset = d.pop("kubi", UNSET)

        integration_settings = cls(
            google_calendar=google_calendar,
            google_drive=google_drive,
            dropbox=dropbox,
            box=box,
            microsoft_one_drive=microsoft_one_drive,
            kubi=kubi,
        )

        integration_settings.additional_properties = d
        return integration_settings

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
