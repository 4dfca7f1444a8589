# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dial_in_number import DialInNumber


T = TypeVar("T", bound="TspAccount")


@_attrs_define
class TspAccount:
    """
    Attributes:
        id (int | None | Unset):
        conference_code (None | str | Unset):
        leader_pin (None | str | Unset):
        tsp_bridge (None | str | Unset):
        dial_in_numbers (list[DialInNumber] | None | Unset):
    """

    id: int | None | Unset = UNSET
    conference_code: None | str | Unset = UNSET
    leader_pin: None | str | Unset = UNSET
    tsp_bridge: None | str | Unset = UNSET
    dial_in_numbers: list[DialInNumber] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        conference_code: None | str | Unset
        if isinstance(self.conference_code, Unset):
            conference_code = UNSET
        else:
            conference_code = self.conference_code

        leader_pin: None | str | Unset
        if isinstance(self.leader_pin, Unset):
            leader_pin = UNSET
        else:
            leader_pin = self.leader_pin

        tsp_bridge: None | str | Unset
        if isinstance(self.tsp_bridge, Unset):
            tsp_bridge = UNSET
        else:
            tsp_bridge = self.tsp_bridge

        dial_in_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.dial_in_numbers, Unset):
            dial_in_numbers = UNSET
        elif isinstance(self.dial_in_numbers, list):
            if isinstance(self.dial_in_numbers, (list, tuple)):
                dial_in_numbers = []
                for dial_in_numbers_type_0_item_data in self.dial_in_numbers:
                    dial_in_numbers_type_0_item = (
                        dial_in_numbers_type_0_item_data.to_dict()
                        if hasattr(dial_in_numbers_type_0_item_data, "to_dict")
                        else dial_in_numbers_type_0_item_data
                    )
                    dial_in_numbers.append(dial_in_numbers_type_0_item)
            else:
                dial_in_numbers = self.dial_in_numbers

        else:
            dial_in_numbers = self.dial_in_numbers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if conference_code is not UNSET:
            field_dict["conference_code"] = conference_code
        if leader_pin is not UNSET:
            field_dict["leader_pin"] = leader_pin
        if tsp_bridge is not UNSET:
            field_dict["tsp_bridge"] = tsp_bridge
        if dial_in_numbers is not UNSET:
            field_dict["dial_in_numbers"] = dial_in_numbers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dial_in_number import DialInNumber  # noqa: PLC0415

        d = dict(src_dict)
        id: int | None | Unset = d.pop("id", UNSET)

        conference_code: None | str | Unset = d.pop("conference_code", UNSET)

        leader_pin: None | str | Unset = d.pop("leader_pin", UNSET)

        tsp_bridge: None | str | Unset = d.pop("tsp_bridge", UNSET)

        _dial_in_numbers = d.pop("dial_in_numbers", UNSET)
        dial_in_numbers: list[DialInNumber] | None | Unset
        if isinstance(_dial_in_numbers, list):
            dial_in_numbers = []
            for dial_in_numbers_type_0_item_data in _dial_in_numbers:
                _dial_in_numbers_type_0_item = dial_in_numbers_type_0_item_data
                dial_in_numbers_type_0_item: DialInNumber
                if isinstance(_dial_in_numbers_type_0_item, dict):
                    dial_in_numbers_type_0_item = DialInNumber.from_dict(
                        _dial_in_numbers_type_0_item
                    )
                else:
                    dial_in_numbers_type_0_item = _dial_in_numbers_type_0_item

                dial_in_numbers.append(dial_in_numbers_type_0_item)
        else:
            dial_in_numbers = _dial_in_numbers

        tsp_account = cls(
            id=id,
            conference_code=conference_code,
            leader_pin=leader_pin,
            tsp_bridge=tsp_bridge,
            dial_in_numbers=dial_in_numbers,
        )

        tsp_account.additional_properties = d
        return tsp_account

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
