# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.assistant import Assistant


T = TypeVar("T", bound="AddAssistantsBody")


@_attrs_define
class AddAssistantsBody:
    """
    Attributes:
        assistants (list[Assistant] | Unset): The assistants to add, each with either `id` or `email`. Example: [{'id':
            'priyaRaman000000000001', 'email': 'priya.raman@example.com'}, {'id': 'diegoSantos00000000001', 'email':
            'diego.santos@example.com'}].
    """

    assistants: list[Assistant] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assistants: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assistants, Unset):
            if isinstance(self.assistants, (list, tuple)):
                assistants = []
                for assistants_item_data in self.assistants:
                    assistants_item = (
                        assistants_item_data.to_dict()
                        if hasattr(assistants_item_data, "to_dict")
                        else assistants_item_data
                    )
                    assistants.append(assistants_item)
            else:
                assistants = self.assistants

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if assistants is not UNSET:
            field_dict["assistants"] = assistants

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.assistant import Assistant  # noqa: PLC0415

        d = dict(src_dict)
        _assistants = d.pop("assistants", UNSET)
        assistants: list[Assistant] | Unset
        if isinstance(_assistants, list):
            assistants = []
            for assistants_item_data in _assistants:
                _assistants_item = assistants_item_data
                assistants_item: Assistant
                if isinstance(_assistants_item, dict):
                    assistants_item = Assistant.from_dict(_assistants_item)
                else:
                    assistants_item = _assistants_item

                assistants.append(assistants_item)
        else:
            assistants = _assistants

        add_assistants_body = cls(
            assistants=assistants,
        )

        add_assistants_body.additional_properties = d
        return add_assistants_body

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
