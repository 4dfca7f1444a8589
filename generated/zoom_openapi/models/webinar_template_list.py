# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webinar_template import WebinarTemplate


T = TypeVar("T", bound="WebinarTemplateList")


@_attrs_define
class WebinarTemplateList:
    """
    Attributes:
        total_records (int | None | Unset):
        templates (list[WebinarTemplate] | None | Unset):
    """

    total_records: int | None | Unset = UNSET
    templates: list[WebinarTemplate] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        templates: list[dict[str, Any]] | None | Unset
        if isinstance(self.templates, Unset):
            templates = UNSET
        elif isinstance(self.templates, list):
            if isinstance(self.templates, (list, tuple)):
                templates = []
                for templates_type_0_item_data in self.templates:
                    templates_type_0_item = (
                        templates_type_0_item_data.to_dict()
                        if hasattr(templates_type_0_item_data, "to_dict")
                        else templates_type_0_item_data
                    )
                    templates.append(templates_type_0_item)
            else:
                templates = self.templates

        else:
            templates = self.templates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if templates is not UNSET:
            field_dict["templates"] = templates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webinar_template import WebinarTemplate  # noqa: PLC0415

        d = dict(src_dict)
        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _templates = d.pop("templates", UNSET)
        templates: list[WebinarTemplate] | None | Unset
        if isinstance(_templates, list):
            templates = []
            for templates_type_0_item_data in _templates:
                _templates_type_0_item = templates_type_0_item_data
                templates_type_0_item: WebinarTemplate
                if isinstance(_templates_type_0_item, dict):
                    templates_type_0_item = WebinarTemplate.from_dict(_templates_type_0_item)
                else:
                    templates_type_0_item = _templates_type_0_item

                templates.append(templates_type_0_item)
        else:
            templates = _templates

        webinar_template_list = cls(
            total_records=total_records,
            templates=templates,
        )

        webinar_template_list.additional_properties = d
        return webinar_template_list

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
