# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.panelist import Panelist


T = TypeVar("T", bound="AddWebinarPanelistsBody")


@_attrs_define
class AddWebinarPanelistsBody:
    """
    Attributes:
        panelists (list[Panelist] | Unset): People to invite, each with `name` and `email`. Example: [{'name': 'Mei
            Tanaka', 'email': 'mei.tanaka@example.com'}, {'name': 'Priya Raman', 'email': 'priya.raman@example.com'}].
    """

    panelists: list[Panelist] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        panelists: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.panelists, Unset):
            if isinstance(self.panelists, (list, tuple)):
                panelists = []
                for panelists_item_data in self.panelists:
                    panelists_item = (
                        panelists_item_data.to_dict()
                        if hasattr(panelists_item_data, "to_dict")
                        else panelists_item_data
                    )
                    panelists.append(panelists_item)
            else:
                panelists = self.panelists

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if panelists is not UNSET:
            field_dict["panelists"] = panelists

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.panelist import Panelist  # noqa: PLC0415

        d = dict(src_dict)
        _panelists = d.pop("panelists", UNSET)
        panelists: list[Panelist] | Unset
        if isinstance(_panelists, list):
            panelists = []
            for panelists_item_data in _panelists:
                _panelists_item = panelists_item_data
                panelists_item: Panelist
                if isinstance(_panelists_item, dict):
                    panelists_item = Panelist.from_dict(_panelists_item)
                else:
                    panelists_item = _panelists_item

                panelists.append(panelists_item)
        else:
            panelists = _panelists

        add_webinar_panelists_body = cls(
            panelists=panelists,
        )

        add_webinar_panelists_body.additional_properties = d
        return add_webinar_panelists_body

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
