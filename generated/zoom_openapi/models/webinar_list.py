# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webinar import Webinar


T = TypeVar("T", bound="WebinarList")


@_attrs_define
class WebinarList:
    """
    Attributes:
        page_count (int | None | Unset):
        page_number (int | None | Unset):
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        webinars (list[Webinar] | None | Unset):
    """

    page_count: int | None | Unset = UNSET
    page_number: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    webinars: list[Webinar] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page_count: int | None | Unset
        if isinstance(self.page_count, Unset):
            page_count = UNSET
        else:
            page_count = self.page_count

        page_number: int | None | Unset
        if isinstance(self.page_number, Unset):
            page_number = UNSET
        else:
            page_number = self.page_number

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        webinars: list[dict[str, Any]] | None | Unset
        if isinstance(self.webinars, Unset):
            webinars = UNSET
        elif isinstance(self.webinars, list):
            if isinstance(self.webinars, (list, tuple)):
                webinars = []
                for webinars_type_0_item_data in self.webinars:
                    webinars_type_0_item = (
                        webinars_type_0_item_data.to_dict()
                        if hasattr(webinars_type_0_item_data, "to_dict")
                        else webinars_type_0_item_data
                    )
                    webinars.append(webinars_type_0_item)
            else:
                webinars = self.webinars

        else:
            webinars = self.webinars

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if page_number is not UNSET:
            field_dict["page_number"] = page_number
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if webinars is not UNSET:
            field_dict["webinars"] = webinars

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webinar import Webinar  # noqa: PLC0415

        d = dict(src_dict)
        page_count: int | None | Unset = d.pop("page_count", UNSET)

        page_number: int | None | Unset = d.pop("page_number", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _webinars = d.pop("webinars", UNSET)
        webinars: list[Webinar] | None | Unset
        if isinstance(_webinars, list):
            webinars = []
            for webinars_type_0_item_data in _webinars:
                _webinars_type_0_item = webinars_type_0_item_data
                webinars_type_0_item: Webinar
                if isinstance(_webinars_type_0_item, dict):
                    webinars_type_0_item = Webinar.from_dict(_webinars_type_0_item)
                else:
                    webinars_type_0_item = _webinars_type_0_item

                webinars.append(webinars_type_0_item)
        else:
            webinars = _webinars

        webinar_list = cls(
            page_count=page_count,
            page_number=page_number,
            page_size=page_size,
            total_records=total_records,
            webinars=webinars,
        )

        webinar_list.additional_properties = d
        return webinar_list

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
