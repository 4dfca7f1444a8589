# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountZoomRoomSettings")


@_attrs_define
class AccountZoomRoomSettings:
    """
    Attributes:
        upcoming_meeting_alert (bool | None | Unset):
        start_airplay_manually (bool | None | Unset):
        weekly_system_restart (bool | None | Unset):
        list_meetings_with_calendar (bool | None | Unset):
        zr_post_meeting_feedback (bool | None | Unset):
        ultrasonic (bool | None | Unset):
        force_private_meeting (bool | None | Unset):
        hide_host_information (bool | None | Unset):
        cmr_for_instant_meeting (bool | None | Unset):
        auto_start_stop_scheduled_meetings (bool | None | Unset):
    """

    upcoming_meeting_alert: bool | None | Unset = UNSET
    start_airplay_manually: bool | None | Unset = UNSET
    weekly_system_restart: bool | None | Unset = UNSET
    list_meetings_with_calendar: bool | None | Unset = UNSET
    zr_post_meeting_feedback: bool | None | Unset = UNSET
    ultrasonic: bool | None | Unset = UNSET
    force_private_meeting: bool | None | Unset = UNSET
    hide_host_information: bool | None | Unset = UNSET
    cmr_for_instant_meeting: bool | None | Unset = UNSET
    auto_start_stop_scheduled_meetings: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        upcoming_meeting_alert: bool | None | Unset
        if isinstance(self.upcoming_meeting_alert, Unset):
            upcoming_meeting_alert = UNSET
        else:
            upcoming_meeting_alert = self.upcoming_meeting_alert

        start_airplay_manually: bool | None | Unset
        if isinstance(self.start_airplay_manually, Unset):
            start_airplay_manually = UNSET
        else:
            start_airplay_manually = self.start_airplay_manually

        weekly_system_restart: bool | None | Unset
        if isinstance(self.weekly_system_restart, Unset):
            weekly_system_restart = UNSET
        else:
            weekly_system_restart = self.weekly_system_restart

        list_meetings_with_calendar: bool | None | Unset
        if isinstance(self.list_meetings_with_calendar, Unset):
            list_meetings_with_calendar = UNSET
        else:
            list_meetings_with_calendar = self.list_meetings_with_calendar

        zr_post_meeting_feedback: bool | None | Unset
        if isinstance(self.zr_post_meeting_feedback, Unset):
            zr_post_meeting_feedback = UNSET
        else:
            zr_post_meeting_feedback = self.zr_post_meeting_feedback

        ultrasonic: bool | None | Unset
        if isinstance(self.ultrasonic, Unset):
            ultrasonic = UNSET
        else:
            ultrasonic = self.ultrasonic

        force_private_meeting: bool | None | Unset
        if isinstance(self.force_private_meeting, Unset):
            force_private_meeting = UNSET
        else:
            force_private_meeting = self.force_private_meeting

        hide_host_information: bool | None | Unset
        if isinstance(self.hide_host_information, Unset):
            hide_host_information = UNSET
        else:
            hide_host_information = self.hide_host_information

        cmr_for_instant_meeting: bool | None | Unset
        if isinstance(self.cmr_for_instant_meeting, Unset):
            cmr_for_instant_meeting = UNSET
        else:
            cmr_for_instant_meeting = self.cmr_for_instant_meeting

        auto_start_stop_scheduled_meetings: bool | None | Unset
        if isinstance(self.auto_start_stop_scheduled_meetings, Unset):
            auto_start_stop_scheduled_meetings = UNSET
        else:
            auto_start_stop_scheduled_meetings = self.auto_start_stop_scheduled_meetings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if upcoming_meeting_alert is not UNSET:
            field_dict["upcoming_meeting_alert"] = upcoming_meeting_alert
        if start_airplay_manually is not UNSET:
            field_dict["start_airplay_manually"] = start_airplay_manually
        if weekly_system_restart is not UNSET:
            field_dict["weekly_system_restart"] = weekly_system_restart
        if list_meetings_with_calendar is not UNSET:
            field_dict["list_meetings_with_calendar"] = list_meetings_with_calendar
        if zr_post_meeting_feedback is not UNSET:
            field_dict["zr_post_meeting_feedback"] = zr_post_meeting_feedback
        if ultrasonic is not UNSET:
            field_dict["ultrasonic"] = ultrasonic
        if force_private_meeting is not UNSET:
            field_dict["force_private_meeting"] = force_private_meeting
        if hide_host_information is not UNSET:
            field_dict["hide_host_information"] = hide_host_information
        if cmr_for_instant_meeting is not UNSET:
            field_dict["cmr_for_instant_meeting"] = cmr_for_instant_meeting
        if auto_start_stop_scheduled_meetings is not UNSET:
            field_dict["auto_start_stop_scheduled_meetings"] = auto_start_stop_scheduled_meetings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        upcoming_meeting_alert: bool | None | Unset = d.pop("upcoming_meeting_alert", UNSET)

        start_airplay_manually: bool | None | Unset = d.pop("start_airplay_manually", UNSET)

        weekly_system_restart: bool | None | Unset = d.pop("weekly_system_restart", UNSET)

        list_meetings_with_calendar: bool | None | Unset = d.pop(
            "list_meetings_with_calendar", UNSET
        )

        zr_post_meeting_feedback: bool | None | Unset = d.pop("zr_post_meeting_feedback", UNSET)

        ultrasonic: bool | None | Unset = d.pop("ultrasonic", UNSET)

        force_private_meeting: bool | None | Unset = d.pop("force_private_meeting", UNSET)

        hide_host_information: bool | None | Unset = d.pop("hide_host_information", UNSET)

        cmr_for_instant_meeting: bool | None | Unset = d.pop("cmr_for_instant_meeting", UNSET)

        auto_start_stop_scheduled_meetings: bool | None | Unset = d.pop(
            "auto_start_stop_scheduled_meetings", UNSET
        )

        account_zoom_room_settings = cls(
            upcoming_meeting_alert=upcoming_meeting_alert,
            start_airplay_manually=start_airplay_manually,
            weekly_system_restart=weekly_system_restart,
            list_meetings_with_calendar=list_meetings_with_calendar,
            zr_post_meeting_feedback=zr_post_meeting_feedback,
            ultrasonic=ultrasonic,
            force_private_meeting=force_private_meeting,
            hide_host_information=hide_host_information,
            cmr_for_instant_meeting=cmr_for_instant_meeting,
            auto_start_stop_scheduled_meetings=auto_start_stop_scheduled_meetings,
        )

        account_zoom_room_settings.additional_properties = d
        return account_zoom_room_settings

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
