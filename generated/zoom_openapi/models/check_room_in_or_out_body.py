# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.check_room_in_or_out_body_method import (
    CheckRoomInOrOutBodyMethod,
    check_check_room_in_or_out_body_method,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_check_in_params import RoomCheckInParams


T = TypeVar("T", bound="CheckRoomInOrOutBody")


@_attrs_define
class CheckRoomInOrOutBody:
    """
    Attributes:
        method (CheckRoomInOrOutBodyMethod): `zoomroom.check_in` confirms the booking, `zoomroom.check_out` frees the
            room. Example: zoomroom.check_in.
        params (RoomCheckInParams | Unset):
    """

    method: CheckRoomInOrOutBodyMethod
    params: RoomCheckInParams | Unset = UNSET
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
        from ..models.room_check_in_params import RoomCheckInParams  # noqa: PLC0415

        d = dict(src_dict)
        _method = d.pop("method")
        method: CheckRoomInOrOutBodyMethod
        try:
            method = check_check_room_in_or_out_body_method(_method)
        except (TypeError, ValueError, AttributeError, KeyError):
            method = _method

        _params = d.pop("params", UNSET)
        params: RoomCheckInParams | Unset
        if isinstance(_params, dict):
            params = RoomCheckInParams.from_dict(_params)
        else:
            params = _params

        check_room_in_or_out_body = cls(
            method=method,
            params=params,
        )

        check_room_in_or_out_body.additional_properties = d
        return check_room_in_or_out_body

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
