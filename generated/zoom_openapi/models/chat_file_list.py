# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_file import ChatFile


T = TypeVar("T", bound="ChatFileList")


@_attrs_define
class ChatFileList:
    """
    Attributes:
        total_records (int | None | Unset):
        in_meeting_files (list[ChatFile] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    in_meeting_files: list[ChatFile] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        in_meeting_files: list[dict[str, Any]] | None | Unset
        if isinstance(self.in_meeting_files, Unset):
            in_meeting_files = UNSET
        elif isinstance(self.in_meeting_files, list):
            if isinstance(self.in_meeting_files, (list, tuple)):
                in_meeting_files = []
                for in_meeting_files_type_0_item_data in self.in_meeting_files:
                    in_meeting_files_type_0_item = (
                        in_meeting_files_type_0_item_data.to_dict()
                        if hasattr(in_meeting_files_type_0_item_data, "to_dict")
                        else in_meeting_files_type_0_item_data
                    )
                    in_meeting_files.append(in_meeting_files_type_0_item)
            else:
                in_meeting_files = self.in_meeting_files

        else:
            in_meeting_files = self.in_meeting_files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if in_meeting_files is not UNSET:
            field_dict["in_meeting_files"] = in_meeting_files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chat_file import ChatFile  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _in_meeting_files = d.pop("in_meeting_files", UNSET)
        in_meeting_files: list[ChatFile] | None | Unset
        if isinstance(_in_meeting_files, list):
            in_meeting_files = []
            for in_meeting_files_type_0_item_data in _in_meeting_files:
                _in_meeting_files_type_0_item = in_meeting_files_type_0_item_data
                in_meeting_files_type_0_item: ChatFile
                if isinstance(_in_meeting_files_type_0_item, dict):
                    in_meeting_files_type_0_item = ChatFile.from_dict(_in_meeting_files_type_0_item)
                else:
                    in_meeting_files_type_0_item = _in_meeting_files_type_0_item

                in_meeting_files.append(in_meeting_files_type_0_item)
        else:
            in_meeting_files = _in_meeting_files

        chat_file_list = cls(
            total_records=total_records,
            in_meeting_files=in_meeting_files,
        )

        chat_file_list.additional_properties = d
        return chat_file_list

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
