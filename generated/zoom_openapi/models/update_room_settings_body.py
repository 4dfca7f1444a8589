# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.meeting_security import MeetingSecurity
    from ..models.zoom_room_settings import ZoomRoomSettings


T = TypeVar("T", bound="UpdateRoomSettingsBody")


@_attrs_define
class UpdateRoomSettingsBody:
    """
    Attributes:
        zoom_rooms (ZoomRoomSettings | Unset):
        meeting_security (MeetingSecurity | Unset):
    """

    zoom_rooms: ZoomRoomSettings | Unset = UNSET
    meeting_security: MeetingSecurity | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        zoom_rooms: dict[str, Any] | Unset = UNSET
        if not isinstance(self.zoom_rooms, Unset):
            zoom_rooms = (
                self.zoom_rooms.to_dict()
                if hasattr(self.zoom_rooms, "to_dict")
                else self.zoom_rooms
            )

        meeting_security: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meeting_security, Unset):
            meeting_security = (
                self.meeting_security.to_dict()
                if hasattr(self.meeting_security, "to_dict")
                else self.meeting_security
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if zoom_rooms is not UNSET:
            field_dict["zoom_rooms"] = zoom_rooms
        if meeting_security is not UNSET:
            field_dict["meeting_security"] = meeting_security

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.meeting_security import MeetingSecurity  # noqa: PLC0415
        from ..models.zoom_room_settings import ZoomRoomSettings  # noqa: PLC0415

        d = dict(src_dict)
        _zoom_rooms = d.pop("zoom_rooms", UNSET)
        zoom_rooms: ZoomRoomSettings | Unset
        if isinstance(_zoom_rooms, dict):
            zoom_rooms = ZoomRoomSettings.from_dict(_zoom_rooms)
        else:
            zoom_rooms = _zoom_rooms

        _meeting_security = d.pop("meeting_security", UNSET)
        meeting_security: MeetingSecurity | Unset
        if isinstance(_meeting_security, dict):
            meeting_security = MeetingSecurity.from_dict(_meeting_security)
        else:
            meeting_security = _meeting_security

        update_room_settings_body = cls(
            zoom_rooms=zoom_rooms,
            meeting_security=meeting_security,
        )

        update_room_settings_body.additional_properties = d
        return update_room_settings_body

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
