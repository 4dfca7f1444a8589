# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LockedTspSettings")


@_attrs_define
class LockedTspSettings:
    """
    Attributes:
        call_out (bool | None | Unset):
        show_international_numbers_link (bool | None | Unset):
    """

    call_out: bool | None | Unset = UNSET
    show_international_numbers_link: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        call_out: bool | None | Unset
        if isinstance(self.call_out, Unset):
            call_out = UNSET
        else:
            call_out = self.call_out

        show_international_numbers_link: bool | None | Unset
        if isinstance(self.show_international_numbers_link, Unset):
            show_international_numbers_link = UNSET
        else:
            show_international_numbers_link = self.show_international_numbers_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if call_out is not UNSET:
            field_dict["call_out"] = call_out
        if show_international_numbers_link is not UNSET:
            field_dict["show_international_numbers_link"] = show_international_numbers_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        call_out: bool | None | Unset = d.pop("call_out", UNSET)

        show_international_numbers_link: bool | None | Unset = d.pop(
            "show_international_numbers_link", UNSET
        )

        locked_tsp_settings = cls(
            call_out=call_out,
            show_international_numbers_link=show_international_numbers_link,
        )

        locked_tsp_settings.additional_properties = d
        return locked_tsp_settings

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
