# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pac_account_dial_in_number import PacAccountDialInNumber


T = TypeVar("T", bound="PacAccount")


@_attrs_define
class PacAccount:
    """
    Attributes:
        dedicated_dial_in_number (list[PacAccountDialInNumber] | None | Unset):
        global_dial_in_numbers (list[PacAccountDialInNumber] | None | Unset):
        conference_id (None | str | Unset):
        participant_password (None | str | Unset):
        listen_only_password (None | str | Unset):
    """

    dedicated_dial_in_number: list[PacAccountDialInNumber] | None | Unset = UNSET
    global_dial_in_numbers: list[PacAccountDialInNumber] | None | Unset = UNSET
    conference_id: None | str | Unset = UNSET
    participant_password: None | str | Unset = UNSET
    listen_only_password: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dedicated_dial_in_number: list[dict[str, Any]] | None | Unset
        if isinstance(self.dedicated_dial_in_number, Unset):
            dedicated_dial_in_number = UNSET
        elif isinstance(self.dedicated_dial_in_number, list):
            if isinstance(self.dedicated_dial_in_number, (list, tuple)):
                dedicated_dial_in_number = []
                for dedicated_dial_in_number_type_0_item_data in self.dedicated_dial_in_number:
                    dedicated_dial_in_number_type_0_item = (
                        dedicated_dial_in_number_type_0_item_data.to_dict()
                        if hasattr(dedicated_dial_in_number_type_0_item_data, "to_dict")
                        else dedicated_dial_in_number_type_0_item_data
                    )
                    dedicated_dial_in_number.append(dedicated_dial_in_number_type_0_item)
            else:
                dedicated_dial_in_number = self.dedicated_dial_in_number

        else:
            dedicated_dial_in_number = self.dedicated_dial_in_number

        global_dial_in_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.global_dial_in_numbers, Unset):
            global_dial_in_numbers = UNSET
        elif isinstance(self.global_dial_in_numbers, list):
            if isinstance(self.global_dial_in_numbers, (list, tuple)):
                global_dial_in_numbers = []
                for global_dial_in_numbers_type_0_item_data in self.global_dial_in_numbers:
                    global_dial_in_numbers_type_0_item = (
                        global_dial_in_numbers_type_0_item_data.to_dict()
                        if hasattr(global_dial_in_numbers_type_0_item_data, "to_dict")
                        else global_dial_in_numbers_type_0_item_data
                    )
                    global_dial_in_numbers.append(global_dial_in_numbers_type_0_item)
            else:
                global_dial_in_numbers = self.global_dial_in_numbers

        else:
            global_dial_in_numbers = self.global_dial_in_numbers

        conference_id: None | str | Unset
        if isinstance(self.conference_id, Unset):
            conference_id = UNSET
        else:
            conference_id = self.conference_id

        participant_password: None | str | Unset
        if isinstance(self.participant_password, Unset):
            participant_password = UNSET
        else:
            participant_password = self.participant_password

        listen_only_password: None | str | Unset
        if isinstance(self.listen_only_password, Unset):
            listen_only_password = UNSET
        else:
            listen_only_password = self.listen_only_password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dedicated_dial_in_number is not UNSET:
            field_dict["dedicated_dial_in_number"] = dedicated_dial_in_number
        if global_dial_in_numbers is not UNSET:
            field_dict["global_dial_in_numbers"] = global_dial_in_numbers
        if conference_id is not UNSET:
            field_dict["conference_id"] = conference_id
        if participant_password is not UNSET:
            field_dict["participant_password"] = participant_password
        if listen_only_password is not UNSET:
            field_dict["listen_only_password"] = listen_only_password

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.pac_account_dial_in_number import PacAccountDialInNumber  # noqa: PLC0415

        d = dict(src_dict)
        _dedicated_dial_in_number = d.pop("dedicated_dial_in_number", UNSET)
        dedicated_dial_in_number: list[PacAccountDialInNumber] | None | Unset
        if isinstance(_dedicated_dial_in_number, list):
            dedicated_dial_in_number = []
            for dedicated_dial_in_number_type_0_item_data in _dedicated_dial_in_number:
                _dedicated_dial_in_number_type_0_item = dedicated_dial_in_number_type_0_item_data
                dedicated_dial_in_number_type_0_item: PacAccountDialInNumber
                if isinstance(_dedicated_dial_in_number_type_0_item, dict):
                    dedicated_dial_in_number_type_0_item = PacAccountDialInNumber.from_dict(
                        _dedicated_dial_in_number_type_0_item
                    )
                else:
                    dedicated_dial_in_number_type_0_item = _dedicated_dial_in_number_type_0_item

                dedicated_dial_in_number.append(dedicated_dial_in_number_type_0_item)
        else:
            dedicated_dial_in_number = _dedicated_dial_in_number

        _global_dial_in_numbers = d.pop("global_dial_in_numbers", UNSET)
        global_dial_in_numbers: list[PacAccountDialInNumber] | None | Unset
        if isinstance(_global_dial_in_numbers, list):
            global_dial_in_numbers = []
            for global_dial_in_numbers_type_0_item_data in _global_dial_in_numbers:
                _global_dial_in_numbers_type_0_item = global_dial_in_numbers_type_0_item_data
                global_dial_in_numbers_type_0_item: PacAccountDialInNumber
                if isinstance(_global_dial_in_numbers_type_0_item, dict):
                    global_dial_in_numbers_type_0_item = PacAccountDialInNumber.from_dict(
                        _global_dial_in_numbers_type_0_item
                    )
                else:
                    global_dial_in_numbers_type_0_item = _global_dial_in_numbers_type_0_item

                global_dial_in_numbers.append(global_dial_in_numbers_type_0_item)
        else:
            global_dial_in_numbers = _global_dial_in_numbers

        conference_id: None | str | Unset = d.pop("conference_id", UNSET)

        participant_password: None | str | Unset = d.pop("participant_password", UNSET)

        listen_only_password: None | str | Unset = d.pop("listen_only_password", UNSET)

        pac_account = cls(
            dedicated_dial_in_number=dedicated_dial_in_number,
            global_dial_in_numbers=global_dial_in_numbers,
            conference_id=conference_id,
            participant_password=participant_password,
            listen_only_password=listen_only_password,
        )

        pac_account.additional_properties = d
        return pac_account

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
