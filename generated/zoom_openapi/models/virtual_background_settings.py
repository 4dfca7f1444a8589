# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.virtual_background_file import VirtualBackgroundFile


T = TypeVar("T", bound="VirtualBackgroundSettings")


@_attrs_define
class VirtualBackgroundSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        allow_videos (bool | None | Unset):
        allow_upload_custom (bool | None | Unset):
        files (list[VirtualBackgroundFile] | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    allow_videos: bool | None | Unset = UNSET
    allow_upload_custom: bool | None | Unset = UNSET
    files: list[VirtualBackgroundFile] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        allow_videos: bool | None | Unset
        if isinstance(self.allow_videos, Unset):
            allow_videos = UNSET
        else:
            allow_videos = self.allow_videos

        allow_upload_custom: bool | None | Unset
        if isinstance(self.allow_upload_custom, Unset):
            allow_upload_custom = UNSET
        else:
            allow_upload_custom = self.allow_upload_custom

        files: list[dict[str, Any]] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, list):
            if isinstance(self.files, (list, tuple)):
                files = []
                for files_type_0_item_data in self.files:
                    files_type_0_item = (
                        files_type_0_item_data.to_dict()
                        if hasattr(files_type_0_item_data, "to_dict")
                        else files_type_0_item_data
                    )
                    files.append(files_type_0_item)
            else:
                files = self.files

        else:
            files = self.files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if allow_videos is not UNSET:
            field_dict["allow_videos"] = allow_videos
        if allow_upload_custom is not UNSET:
            field_dict["allow_upload_custom"] = allow_upload_custom
        if files is not UNSET:
            field_dict["files"] = files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.virtual_background_file import VirtualBackgroundFile  # noqa: PLC0415

        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        allow_videos: bool | None | Unset = d.pop("allow_videos", UNSET)

        allow_upload_custom: bool | None | Unset = d.pop("allow_upload_custom", UNSET)

        _files = d.pop("files", UNSET)
        files: list[VirtualBackgroundFile] | None | Unset
        if isinstance(_files, list):
            files = []
            for files_type_0_item_data in _files:
                _files_type_0_item = files_type_0_item_data
                files_type_0_item: VirtualBackgroundFile
                if isinstance(_files_type_0_item, dict):
                    files_type_0_item = VirtualBackgroundFile.from_dict(_files_type_0_item)
                else:
                    files_type_0_item = _files_type_0_item

                files.append(files_type_0_item)
        else:
            files = _files

        virtual_background_settings = cls(
            enable=enable,
            allow_videos=allow_videos,
            allow_upload_custom=allow_upload_custom,
            files=files,
        )

        virtual_background_settings.additional_properties = d
        return virtual_background_settings

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
