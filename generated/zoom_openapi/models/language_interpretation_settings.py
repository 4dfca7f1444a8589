# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.interpreter import Interpreter


T = TypeVar("T", bound="LanguageInterpretationSettings")


@_attrs_define
class LanguageInterpretationSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        interpreters (list[Interpreter] | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    interpreters: list[Interpreter] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        interpreters: list[dict[str, Any]] | None | Unset
        if isinstance(self.interpreters, Unset):
            interpreters = UNSET
        elif isinstance(self.interpreters, list):
            if isinstance(self.interpreters, (list, tuple)):
                interpreters = []
                for interpreters_type_0_item_data in self.interpreters:
                    interpreters_type_0_item = (
                        interpreters_type_0_item_data.to_dict()
                        if hasattr(interpreters_type_0_item_data, "to_dict")
                        else interpreters_type_0_item_data
                    )
                    interpreters.append(interpreters_type_0_item)
            else:
                interpreters = self.interpreters

        else:
            interpreters = self.interpreters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if interpreters is not UNSET:
            field_dict["interpreters"] = interpreters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.interpreter import Interpreter  # noqa: PLC0415

        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        _interpreters = d.pop("interpreters", UNSET)
        interpreters: list[Interpreter] | None | Unset
        if isinstance(_interpreters, list):
            interpreters = []
            for interpreters_type_0_item_data in _interpreters:
                _interpreters_type_0_item = interpreters_type_0_item_data
                interpreters_type_0_item: Interpreter
                if isinstance(_interpreters_type_0_item, dict):
                    interpreters_type_0_item = Interpreter.from_dict(_interpreters_type_0_item)
                else:
                    interpreters_type_0_item = _interpreters_type_0_item

                interpreters.append(interpreters_type_0_item)
        else:
            interpreters = _interpreters

        language_interpretation_settings = cls(
            enable=enable,
            interpreters=interpreters,
        )

        language_interpretation_settings.additional_properties = d
        return language_interpretation_settings

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
