# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_meeting_registrant_status_body_action import (
    UpdateMeetingRegistrantStatusBodyAction,
    check_update_meeting_registrant_status_body_action,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.registrant_ref import RegistrantRef


T = TypeVar("T", bound="UpdateMeetingRegistrantStatusBody")


@_attrs_define
class UpdateMeetingRegistrantStatusBody:
    """
    Attributes:
        action (UpdateMeetingRegistrantStatusBodyAction): What to do with the registrants: `approve` or `deny` them, or
            `cancel` those approved before. Example: approve.
        registrants (list[RegistrantRef] | Unset): Registrants concerned, each with `id` and `email`. Example: [{'id':
            'registrant000000000001', 'email': 'jonas.lindqvist@example.com'}, {'id': 'registrant000000000002', 'email':
            'mei.tanaka@example.com'}].
    """

    action: UpdateMeetingRegistrantStatusBodyAction
    registrants: list[RegistrantRef] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action: str = self.action

        registrants: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.registrants, Unset):
            if isinstance(self.registrants, (list, tuple)):
                registrants = []
                for registrants_item_data in self.registrants:
                    registrants_item = (
                        registrants_item_data.to_dict()
                        if hasattr(registrants_item_data, "to_dict")
                        else registrants_item_data
                    )
                    registrants.append(registrants_item)
            else:
                registrants = self.registrants

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if registrants is not UNSET:
            field_dict["registrants"] = registrants

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.registrant_ref import RegistrantRef  # noqa: PLC0415

        d = dict(src_dict)
        _action = d.pop("action")
        action: UpdateMeetingRegistrantStatusBodyAction
        try:
            action = check_update_meeting_registrant_status_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        _registrants = d.pop("registrants", UNSET)
        registrants: list[RegistrantRef] | Unset
        if isinstance(_registrants, list):
            registrants = []
            for registrants_item_data in _registrants:
                _registrants_item = registrants_item_data
                registrants_item: RegistrantRef
                if isinstance(_registrants_item, dict):
                    registrants_item = RegistrantRef.from_dict(_registrants_item)
                else:
                    registrants_item = _registrants_item

                registrants.append(registrants_item)
        else:
            registrants = _registrants

        update_meeting_registrant_status_body = cls(
            action=action,
            registrants=registrants,
        )

        update_meeting_registrant_status_body.additional_properties = d
        return update_meeting_registrant_status_body

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
