# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.archive_file_settings import ArchiveFileSettings


T = TypeVar("T", bound="ArchiveSettings")


@_attrs_define
class ArchiveSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        type_ (int | None | Unset):
        settings (ArchiveFileSettings | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    type_: int | None | Unset = UNSET
    settings: ArchiveFileSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.archive_file_settings import ArchiveFileSettings  # noqa: PLC0415

        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        settings: dict[str, Any] | None | Unset
        if isinstance(self.settings, Unset):
            settings = UNSET
        elif isinstance(self.settings, ArchiveFileSettings):
            settings = (
                self.settings.to_dict() if hasattr(self.settings, "to_dict") else self.settings
            )
        else:
            settings = self.settings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if type_ is not UNSET:
            field_dict["type"] = type_
        if settings is not UNSET:
            field_dict["settings"] = settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.archive_file_settings import ArchiveFileSettings  # noqa: PLC0415

        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        _settings = d.pop("settings", UNSET)
        settings: ArchiveFileSettings | None | Unset
        if isinstance(_settings, dict):
            settings = ArchiveFileSettings.from_dict(_settings)
        else:
            settings = _settings

        archive_settings = cls(
            enable=enable,
            type_=type_,
            settings=settings,
        )

        archive_settings.additional_properties = d
        return archive_settings

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
