# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.digital_signage_content import DigitalSignageContent


T = TypeVar("T", bound="DigitalSignageContentList")


@_attrs_define
class DigitalSignageContentList:
    """
    Attributes:
        total_records (int | None | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        contents (list[DigitalSignageContent] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    contents: list[DigitalSignageContent] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        contents: list[dict[str, Any]] | None | Unset
        if isinstance(self.contents, Unset):
            contents = UNSET
        elif isinstance(self.contents, list):
            if isinstance(self.contents, (list, tuple)):
                contents = []
                for contents_type_0_item_data in self.contents:
                    contents_type_0_item = (
                        contents_type_0_item_data.to_dict()
                        if hasattr(contents_type_0_item_data, "to_dict")
                        else contents_type_0_item_data
                    )
                    contents.append(contents_type_0_item)
            else:
                contents = self.contents

        else:
            contents = self.contents

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if contents is not UNSET:
            field_dict["contents"] = contents

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.digital_signage_content import DigitalSignageContent  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _contents = d.pop("contents", UNSET)
        contents: list[DigitalSignageContent] | None | Unset
        if isinstance(_contents, list):
            contents = []
            for contents_type_0_item_data in _contents:
                _contents_type_0_item = contents_type_0_item_data
                contents_type_0_item: DigitalSignageContent
                if isinstance(_contents_type_0_item, dict):
                    contents_type_0_item = DigitalSignageContent.from_dict(_contents_type_0_item)
                else:
                    contents_type_0_item = _contents_type_0_item

                contents.append(contents_type_0_item)
        else:
            contents = _contents

        digital_signage_content_list = cls(
            total_records=total_records,
            page_size=page_size,
            next_page_token=next_page_token,
            contents=contents,
        )

        digital_signage_content_list.additional_properties = d
        return digital_signage_content_list

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
