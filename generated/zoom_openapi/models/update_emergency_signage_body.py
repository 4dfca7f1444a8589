# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_emergency_signage_body_method import (
    UpdateEmergencySignageBodyMethod,
    check_update_emergency_signage_body_method,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.emergency_signage_params import EmergencySignageParams


T = TypeVar("T", bound="UpdateEmergencySignageBody")


@_attrs_define
class UpdateEmergencySignageBody:
    """
    Attributes:
        method (UpdateEmergencySignageBodyMethod): `zoomroom.emergency_alert_displayed` shows the alert,
            `zoomroom.emergency_alert_removed` takes it off. Example: zoomroom.emergency_alert_displayed.
        params (EmergencySignageParams | Unset):
    """

    method: UpdateEmergencySignageBodyMethod
    params: EmergencySignageParams | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        method: str = self.method

        params: dict[str, Any] | Unset = UNSET
        if not isinstance(self.params, Unset):
            params = self.params.to_dict() if hasattr(self.params, "to_dict") else self.params

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "method": method,
            }
        )
        if params is not UNSET:
            field_dict["params"] = params

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.emergency_signage_params import EmergencySignageParams  # noqa: PLC0415

        d = dict(src_dict)
        _method = d.pop("method")
        method: UpdateEmergencySignageBodyMethod
        try:
            method = check_update_emergency_signage_body_method(_method)
        except (TypeError, ValueError, AttributeError, KeyError):
            method = _method

        _params = d.pop("params", UNSET)
        params: EmergencySignageParams | Unset
        if isinstance(_params, dict):
            params = EmergencySignageParams.from_dict(_params)
        else:
            params = _params

        update_emergency_signage_body = cls(
            method=method,
            params=params,
        )

        update_emergency_signage_body.additional_properties = d
        return update_emergency_signage_body

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
