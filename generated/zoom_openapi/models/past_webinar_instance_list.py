# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.past_instance import PastInstance


T = TypeVar("T", bound="PastWebinarInstanceList")


@_attrs_define
class PastWebinarInstanceList:
    """
    Attributes:
        webinars (list[PastInstance] | None | Unset):
    """

    webinars: list[PastInstance] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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
        if webinars is not UNSET:
            field_dict["webinars"] = webinars

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.past_instance import PastInstance  # noqa: PLC0415

        d = dict(src_dict)
        _webinars = d.pop("webinars", UNSET)
        webinars: list[PastInstance] | None | Unset
        if isinstance(_webinars, list):
            webinars = []
            for webinars_type_0_item_data in _webinars:
                _webinars_type_0_item = webinars_type_0_item_data
                webinars_type_0_item: PastInstance
                if isinstance(_webinars_type_0_item, dict):
                    webinars_type_0_item = PastInstance.from_dict(_webinars_type_0_item)
                else:
                    webinars_type_0_item = _webinars_type_0_item

                webinars.append(webinars_type_0_item)
        else:
            webinars = _webinars

        past_webinar_instance_list = cls(
            webinars=webinars,
        )

        past_webinar_instance_list.additional_properties = d
        return past_webinar_instance_list

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
