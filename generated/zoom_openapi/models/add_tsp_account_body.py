# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_tsp_account_body_tsp_bridge import (
    AddTspAccountBodyTspBridge,
    check_add_tsp_account_body_tsp_bridge,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dial_in_number import DialInNumber


T = TypeVar("T", bound="AddTspAccountBody")


@_attrs_define
class AddTspAccountBody:
    """
    Attributes:
        conference_code (str): Conference code, digits only, fewer than 16 of them. Example: 0246801.
        leader_pin (str): PIN of the leader, digits only, fewer than 16 of them. Example: 097531.
        dial_in_numbers (list[DialInNumber] | Unset): Numbers to dial, each with country `code`, `number`, `type` and
            `country_label`. Example: [{'code': '+1', 'number': '+1 303 555 0160', 'type': 'toll', 'country_label': 'United
            States'}, {'code': '+1', 'number': '+1 303 555 0161', 'type': 'toll', 'country_label': 'United States'}].
        tsp_bridge (AddTspAccountBodyTspBridge | Unset): Telephony bridge, in the United States or in Europe. Example:
            US_TSP_TB.
    """

    conference_code: str
    leader_pin: str
    dial_in_numbers: list[DialInNumber] | Unset = UNSET
    tsp_bridge: AddTspAccountBodyTspBridge | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        conference_code = self.conference_code

        leader_pin = self.leader_pin

        dial_in_numbers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dial_in_numbers, Unset):
            if isinstance(self.dial_in_numbers, (list, tuple)):
                dial_in_numbers = []
                for dial_in_numbers_item_data in self.dial_in_numbers:
                    dial_in_numbers_item = (
                        dial_in_numbers_item_data.to_dict()
                        if hasattr(dial_in_numbers_item_data, "to_dict")
                        else dial_in_numbers_item_data
                    )
                    dial_in_numbers.append(dial_in_numbers_item)
            else:
                dial_in_numbers = self.dial_in_numbers

        tsp_bridge: str | Unset = UNSET
        if not isinstance(self.tsp_bridge, Unset):
            tsp_bridge = self.tsp_bridge

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conference_code": conference_code,
                "leader_pin": leader_pin,
            }
        )
        if dial_in_numbers is not UNSET:
            field_dict["dial_in_numbers"] = dial_in_numbers
        if tsp_bridge is not UNSET:
            field_dict["tsp_bridge"] = tsp_bridge

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dial_in_number import DialInNumber  # noqa: PLC0415

        d = dict(src_dict)
        conference_code = d.pop("conference_code")

        leader_pin = d.pop("leader_pin")

        _dial_in_numbers = d.pop("dial_in_numbers", UNSET)
        dial_in_numbers: list[DialInNumber] | Unset
        if isinstance(_dial_in_numbers, list):
            dial_in_numbers = []
            for dial_in_numbers_item_data in _dial_in_numbers:
                _dial_in_numbers_item = dial_in_numbers_item_data
                dial_in_numbers_item: DialInNumber
                if isinstance(_dial_in_numbers_item, dict):
                    dial_in_numbers_item = DialInNumber.from_dict(_dial_in_numbers_item)
                else:
                    dial_in_numbers_item = _dial_in_numbers_item

                dial_in_numbers.append(dial_in_numbers_item)
        else:
            dial_in_numbers = _dial_in_numbers

        _tsp_bridge = d.pop("tsp_bridge", UNSET)
        tsp_bridge: AddTspAccountBodyTspBridge | Unset
        try:
            tsp_bridge = check_add_tsp_account_body_tsp_bridge(_tsp_bridge)
        except (TypeError, ValueError, AttributeError, KeyError):
            tsp_bridge = _tsp_bridge

        add_tsp_account_body = cls(
            conference_code=conference_code,
            leader_pin=leader_pin,
            dial_in_numbers=dial_in_numbers,
            tsp_bridge=tsp_bridge,
        )

        add_tsp_account_body.additional_properties = d
        return add_tsp_account_body

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
