# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GroupScheduleMeetingSettings")


@_attrs_define
class GroupScheduleMeetingSettings:
    """
    Attributes:
        host_video (bool | None | Unset):
        participant_video (bool | None | Unset):
        audio_type (None | str | Unset):
        join_before_host (bool | None | Unset):
        force_pmi_jbh_password (bool | None | Unset):
        require_password_for_scheduling_new_meetings (bool | None | Unset):
        require_password_for_scheduled_meetings (bool | None | Unset):
        require_password_for_instant_meetings (bool | None | Unset):
        require_password_for_pmi_meetings (None | str | Unset):
        pstn_password_protected (bool | None | Unset):
        mute_upon_entry (bool | None | Unset):
        upcoming_meeting_reminder (bool | None | Unset):
        require_password_for_all_meetings (bool | None | Unset):
        embed_password_in_join_link (bool | None | Unset):
    """

    host_video: bool | None | Unset = UNSET
    participant_video: bool | None | Unset = UNSET
    audio_type: None | str | Unset = UNSET
    join_before_host: bool | None | Unset = UNSET
    force_pmi_jbh_password: bool | None | Unset = UNSET
    require_password_for_scheduling_new_meetings: bool | None | Unset = UNSET
    require_password_for_scheduled_meetings: bool | None | Unset = UNSET
    require_password_for_instant_meetings: bool | None | Unset = UNSET
    require_password_for_pmi_meetings: None | str | Unset = UNSET
    pstn_password_protected: bool | None | Unset = UNSET
    mute_upon_entry: bool | None | Unset = UNSET
    upcoming_meeting_reminder: bool | None | Unset = UNSET
    require_password_for_all_meetings: bool | None | Unset = UNSET
    embed_password_in_join_link: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        host_video: bool | None | Unset
        if isinstance(self.host_video, Unset):
            host_video = UNSET
        else:
            host_video = self.host_video

        participant_video: bool | None | Unset
        if isinstance(self.participant_video, Unset):
            participant_video = UNSET
        else:
            participant_video = self.participant_video

        audio_type: None | str | Unset
        if isinstance(self.audio_type, Unset):
            audio_type = UNSET
        else:
            audio_type = self.audio_type

        join_before_host: bool | None | Unset
        if isinstance(self.join_before_host, Unset):
            join_before_host = UNSET
        else:
            join_before_host = self.join_before_host

        force_pmi_jbh_password: bool | None | Unset
        if isinstance(self.force_pmi_jbh_password, Unset):
            force_pmi_jbh_password = UNSET
        else:
            force_pmi_jbh_password = self.force_pmi_jbh_password

        require_password_for_scheduling_new_meetings: bool | None | Unset
        if isinstance(self.require_password_for_scheduling_new_meetings, Unset):
            require_password_for_scheduling_new_meetings = UNSET
        else:
            require_password_for_scheduling_new_meetings = (
                self.require_password_for_scheduling_new_meetings
            )

        require_password_for_scheduled_meetings: bool | None | Unset
        if isinstance(self.require_password_for_scheduled_meetings, Unset):
            require_password_for_scheduled_meetings = UNSET
        else:
            require_password_for_scheduled_meetings = self.require_password_for_scheduled_meetings

        require_password_for_instant_meetings: bool | None | Unset
        if isinstance(self.require_password_for_instant_meetings, Unset):
            require_password_for_instant_meetings = UNSET
        else:
            require_password_for_instant_meetings = self.require_password_for_instant_meetings

        require_password_for_pmi_meetings: None | str | Unset
        if isinstance(self.require_password_for_pmi_meetings, Unset):
            require_password_for_pmi_meetings = UNSET
        else:
            require_password_for_pmi_meetings = self.require_password_for_pmi_meetings

        pstn_password_protected: bool | None | Unset
        if isinstance(self.pstn_password_protected, Unset):
            pstn_password_protected = UNSET
        else:
            pstn_password_protected = self.pstn_password_protected

        mute_upon_entry: bool | None | Unset
        if isinstance(self.mute_upon_entry, Unset):
            mute_upon_entry = UNSET
        else:
            mute_upon_entry = self.mute_upon_entry

        upcoming_meeting_reminder: bool | None | Unset
        if isinstance(self.upcoming_meeting_reminder, Unset):
            upcoming_meeting_reminder = UNSET
        else:
            upcoming_meeting_reminder = self.upcoming_meeting_reminder

        require_password_for_all_meetings: bool | None | Unset
        if isinstance(self.require_password_for_all_meetings, Unset):
            require_password_for_all_meetings = UNSET
        else:
            require_password_for_all_meetings = self.require_password_for_all_meetings

        embed_password_in_join_link: bool | None | Unset
        if isinstance(self.embed_password_in_join_link, Unset):
            embed_password_in_join_link = UNSET
        else:
            embed_password_in_join_link = self.embed_password_in_join_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if host_video is not UNSET:
            field_dict["host_video"] = host_video
        if participant_video is not UNSET:
            field_dict["participant_video"] = participant_video
        if audio_type is not UNSET:
            field_dict["audio_type"] = audio_type
        if join_before_host is not UNSET:
            field_dict["join_before_host"] = join_before_host
        if force_pmi_jbh_password is not UNSET:
            field_dict["force_pmi_jbh_password"] = force_pmi_jbh_password
        if require_password_for_scheduling_new_meetings is not UNSET:
            field_dict["require_password_for_scheduling_new_meetings"] = (
                require_password_for_scheduling_new_meetings
            )
        if require_password_for_scheduled_meetings is not UNSET:
            field_dict["require_password_for_scheduled_meetings"] = (
                require_password_for_scheduled_meetings
            )
        if require_password_for_instant_meetings is not UNSET:
            field_dict["require_password_for_instant_meetings"] = (
                require_password_for_instant_meetings
            )
        if require_password_for_pmi_meetings is not UNSET:
            field_dict["require_password_for_pmi_meetings"] = require_password_for_pmi_meetings
        if pstn_password_protected is not UNSET:
            field_dict["pstn_password_protected"] = pstn_password_protected
        if mute_upon_entry is not UNSET:
            field_dict["mute_upon_entry"] = mute_upon_entry
        if upcoming_meeting_reminder is not UNSET:
            field_dict["upcoming_meeting_reminder"] = upcoming_meeting_reminder
        if require_password_for_all_meetings is not UNSET:
            field_dict["require_password_for_all_meetings"] = require_password_for_all_meetings
        if embed_password_in_join_link is not UNSET:
            field_dict["embed_password_in_join_link"] = embed_password_in_join_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        host_video: bool | None | Unset = d.pop("host_video", UNSET)

        participant_video: bool | None | Unset = d.pop("participant_video", UNSET)

        audio_type: None | str | Unset = d.pop("audio_type", UNSET)

        join_before_host: bool | None | Unset = d.pop("join_before_host", UNSET)

        force_pmi_jbh_password: bool | None | Unset = d.pop("force_pmi_jbh_password", UNSET)

        require_password_for_scheduling_new_meetings: bool | None | Unset = d.pop(
            "require_password_for_scheduling_new_meetings", UNSET
        )

        require_password_for_scheduled_meetings: bool | None | Unset = d.pop(
            "require_password_for_scheduled_meetings", UNSET
        )

        require_password_for_instant_meetings: bool | None | Unset = d.pop(
            "require_password_for_instant_meetings", UNSET
        )

        require_password_for_pmi_meetings: None | str | Unset = d.pop(
            "require_password_for_pmi_meetings", UNSET
        )

        pstn_password_protected: bool | None | Unset = d.pop("pstn_password_protected", UNSET)

        mute_upon_entry: bool | None | Unset = d.pop("mute_upon_entry", UNSET)

        upcoming_meeting_reminder: bool | None | Unset = d.pop("upcoming_meeting_reminder", UNSET)

        require_password_for_all_meetings: bool | None | Unset = d.pop(
            "require_password_for_all_meetings", UNSET
        )

        embed_password_in_join_link: bool | None | Unset = d.pop(
            "embed_password_in_join_link", UNSET
        )

        group_schedule_meeting_settings = cls(
            host_video=host_video,
            participant_video=participant_video,
            audio_type=audio_type,
            join_before_host=join_before_host,
            force_pmi_jbh_password=force_pmi_jbh_password,
            require_password_for_scheduling_new_meetings=require_password_for_scheduling_new_meetings,
            require_password_for_scheduled_meetings=require_password_for_scheduled_meetings,
            require_password_for_instant_meetings=require_password_for_instant_meetings,
            require_password_for_pmi_meetings=require_password_for_pmi_meetings,
            pstn_password_protected=pstn_password_protected,
            mute_upon_entry=mute_upon_entry,
            upcoming_meeting_reminder=upcoming_meeting_reminder,
            require_password_for_all_meetings=require_password_for_all_meetings,
            embed_password_in_join_link=embed_password_in_join_link,
        )

        group_schedule_meeting_settings.additional_properties = d
        return group_schedule_meeting_settings

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
