# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_recording_registrant_status_body_action import (
    UpdateRecordingRegistrantStatusBodyAction,
    check_update_recording_registrant_status_body_action,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recording_registrant_ref import RecordingRegistrantRef


T = TypeVar("T", bound="UpdateRecordingRegistrantStatusBody")


@_attrs_define
class UpdateRecordingRegistrantStatusBody:
    """
    Attributes:
        action (UpdateRecordingRegistrantStatusBodyAction): `approve` lets the registrants watch the recording, `deny`
            does not. Example: approve.
        registrants (list[RecordingRegistrantRef] | Unset): Registrants to decide on, each with its `id`. Example:
            [{'id': 'registrant000000000001'}, {'id': 'registrant000000000002'}].
    """

    action: UpdateRecordingRegistrantStatusBodyAction
    registrants: list[RecordingRegistrantRef] | Unset = UNSET
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
        from ..models.recording_registrant_ref import RecordingRegistrantRef  # noqa: PLC0415

        d = dict(src_dict)
        _action = d.pop("action")
        action: UpdateRecordingRegistrantStatusBodyAction
        try:
            action = check_update_recording_registrant_status_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        _registrants = d.pop("registrants", UNSET)
        registrants: list[RecordingRegistrantRef] | Unset
        if isinstance(_registrants, list):
            registrants = []
            for registrants_item_data in _registrants:
                _registrants_item = registrants_item_data
                registrants_item: RecordingRegistrantRef
                if isinstance(_registrants_item, dict):
                    registrants_item = RecordingRegistrantRef.from_dict(_registrants_item)
                else:
                    registrants_item = _registrants_item

                registrants.append(registrants_item)
        else:
            registrants = _registrants

        update_recording_registrant_status_body = cls(
            action=action,
            registrants=registrants,
        )

        update_recording_registrant_status_body.additional_properties = d
        return update_recording_registrant_status_body

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
