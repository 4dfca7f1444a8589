# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.zoom_room_settings import ZoomRoomSettings


T = TypeVar("T", bound="UpdateRoomAccountSettingsResult")


@_attrs_define
class UpdateRoomAccountSettingsResult:
    """
    Attributes:
        zoom_rooms (None | Unset | ZoomRoomSettings): Switches for meetings in the rooms: what the display shows
            (`display_meeting_list`, `display_top_banner`), `auto_start_scheduled_meeting` and
            `auto_stop_scheduled_meeting`, sharing, privacy, and `weekly_system_restart`. Example:
            {'upcoming_meeting_alert': True, 'show_alert_before_meeting': True, 'start_airplay_manually': False,
            'weekly_system_restart': True, 'display_meeting_list': True, 'display_top_banner': True,
            'display_feedback_survey': True, 'auto_direct_sharing': False, 'transform_meeting_to_private': False,
            'hide_id_for_private_meeting': False, 'auto_start_scheduled_meeting': True, 'auto_stop_scheduled_meeting': True,
            'audio_device_daily_auto_test': True, 'support_join_3rd_party_meeting': False,
            'email_address_prompt_before_recording': True, 'secure_connection_channel': False,
            'encrypt_shared_screen_content': False, 'allow_multiple_content_sharing': True, 'show_non_video_participants':
            True, 'show_call_history_in_room': False, 'make_room_alternative_host': True, 'show_contact_list_on_controller':
            False, 'count_attendees_number_in_room': True, 'send_whiteboard_to_internal_contact_only': False}.
    """

    zoom_rooms: None | Unset | ZoomRoomSettings = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.zoom_room_settings import ZoomRoomSettings  # noqa: PLC0415

        zoom_rooms: dict[str, Any] | None | Unset
        if isinstance(self.zoom_rooms, Unset):
            zoom_rooms = UNSET
        elif isinstance(self.zoom_rooms, ZoomRoomSettings):
            zoom_rooms = (
                self.zoom_rooms.to_dict()
                if hasattr(self.zoom_rooms, "to_dict")
                else self.zoom_rooms
            )
        else:
            zoom_rooms = self.zoom_rooms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if zoom_rooms is not UNSET:
            field_dict["zoom_rooms"] = zoom_rooms

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.zoom_room_settings import ZoomRoomSettings  # noqa: PLC0415

        d = dict(src_dict)
        _zoom_rooms = d.pop("zoom_rooms", UNSET)
        zoom_rooms: None | Unset | ZoomRoomSettings
        if isinstance(_zoom_rooms, dict):
            zoom_rooms = ZoomRoomSettings.from_dict(_zoom_rooms)
        else:
            zoom_rooms = _zoom_rooms

        update_room_account_settings_result = cls(
            zoom_rooms=zoom_rooms,
        )

        update_room_account_settings_result.additional_properties = d
        return update_room_account_settings_result

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
