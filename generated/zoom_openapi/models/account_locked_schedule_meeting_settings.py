# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountLockedScheduleMeetingSettings")


@_attrs_define
class AccountLockedScheduleMeetingSettings:
    """
    Attributes:
        host_video (bool | None | Unset):
        participant_video (bool | None | Unset):
        audio_type (bool | None | Unset):
        join_before_host (bool | None | Unset):
        enforce_login (bool | None | Unset):
        enforce_login_with_domains (bool | None | Unset):
        enforce_login_domains (None | str | Unset):
        not_store_meeting_topic (bool | None | Unset):
        require_password_for_scheduling_new_meetings (bool | None | Unset):
        require_password_for_instant_meetings (bool | None | Unset):
        require_password_for_pmi_meetings (bool | None | Unset):
        meeting_authentication (bool | None | Unset):
        embed_password_in_join_link (bool | None | Unset):
        personal_meeting (bool | None | Unset):
    """

    host_video: bool | None | Unset = UNSET
    participant_video: bool | None | Unset = UNSET
    audio_type: bool | None | Unset = UNSET
    join_before_host: bool | None | Unset = UNSET
    enforce_login: bool | None | Unset = UNSET
    enforce_login_with_domains: bool | None | Unset = UNSET
    enforce_login_domains: None | str | Unset = UNSET
    not_store_meeting_topic: bool | None | Unset = UNSET
    require_password_for_scheduling_new_meetings: bool | None | Unset = UNSET
    require_password_for_instant_meetings: bool | None | Unset = UNSET
    require_password_for_pmi_meetings: bool | None | Unset = UNSET
    meeting_authentication: bool | None | Unset = UNSET
    embed_password_in_join_link: bool | None | Unset = UNSET
    personal_meeting: bool | None | Unset = UNSET
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

        audio_type: bool | None | Unset
        if isinstance(self.audio_type, Unset):
            audio_type = UNSET
        else:
            audio_type = self.audio_type

        join_before_host: bool | None | Unset
        if isinstance(self.join_before_host, Unset):
            join_before_host = UNSET
        else:
            join_before_host = self.join_before_host

        enforce_login: bool | None | Unset
        if isinstance(self.enforce_login, Unset):
            enforce_login = UNSET
        else:
            enforce_login = self.enforce_login

        enforce_login_with_domains: bool | None | Unset
        if isinstance(self.enforce_login_with_domains, Unset):
            enforce_login_with_domains = UNSET
        else:
            enforce_login_with_domains = self.enforce_login_with_domains

        enforce_login_domains: None | str | Unset
        if isinstance(self.enforce_login_domains, Unset):
            enforce_login_domains = UNSET
        else:
            enforce_login_domains = self.enforce_login_domains

        not_store_meeting_topic: bool | None | Unset
        if isinstance(self.not_store_meeting_topic, Unset):
            not_store_meeting_topic = UNSET
        else:
            not_store_meeting_topic = self.not_store_meeting_topic

        require_password_for_scheduling_new_meetings: bool | None | Unset
        if isinstance(self.require_password_for_scheduling_new_meetings, Unset):
            require_password_for_scheduling_new_meetings = UNSET
        else:
            require_password_for_scheduling_new_meetings = (
                self.require_password_for_scheduling_new_meetings
            )

        require_password_for_instant_meetings: bool | None | Unset
        if isinstance(self.require_password_for_instant_meetings, Unset):
            require_password_for_instant_meetings = UNSET
        else:
            require_password_for_instant_meetings = self.require_password_for_instant_meetings

        require_password_for_pmi_meetings: bool | None | Unset
        if isinstance(self.require_password_for_pmi_meetings, Unset):
            require_password_for_pmi_meetings = UNSET
        else:
            require_password_for_pmi_meetings = self.require_password_for_pmi_meetings

        meeting_authentication: bool | None | Unset
        if isinstance(self.meeting_authentication, Unset):
            meeting_authentication = UNSET
        else:
            meeting_authentication = self.meeting_authentication

        embed_password_in_join_link: bool | None | Unset
        if isinstance(self.embed_password_in_join_link, Unset):
            embed_password_in_join_link = UNSET
        else:
            embed_password_in_join_link = self.embed_password_in_join_link

        personal_meeting: bool | None | Unset
        if isinstance(self.personal_meeting, Unset):
            personal_meeting = UNSET
        else:
            personal_meeting = self.personal_meeting

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
        if enforce_login is not UNSET:
            field_dict["enforce_login"] = enforce_login
        if enforce_login_with_domains is not UNSET:
            field_dict["enforce_login_with_domains"] = enforce_login_with_domains
        if enforce_login_domains is not UNSET:
            field_dict["enforce_login_domains"] = enforce_login_domains
        if not_store_meeting_topic is not UNSET:
            field_dict["not_store_meeting_topic"] = not_store_meeting_topic
        if require_password_for_scheduling_new_meetings is not UNSET:
            field_dict["require_password_for_scheduling_new_meetings"] = (
                require_password_for_scheduling_new_meetings
            )
        if require_password_for_instant_meetings is not UNSET:
            field_dict["require_password_for_instant_meetings"] = (
                require_password_for_instant_meetings
            )
        if require_password_for_pmi_meetings is not UNSET:
            field_dict["require_password_for_pmi_meetings"] = require_password_for_pmi_meetings
        if meeting_authentication is not UNSET:
            field_dict["meeting_authentication"] = meeting_authentication
        if embed_password_in_join_link is not UNSET:
            field_dict["embed_password_in_join_link"] = embed_password_in_join_link
        if personal_meeting is not UNSET:
            field_dict["personal_meeting"] = personal_meeting

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        host_video: bool | None | Unset = d.pop("host_video", UNSET)

        participant_video: bool | None | Unset = d.pop("participant_video", UNSET)

        audio_type: bool | None | Unset = d.pop("audio_type", UNSET)

        join_before_host: bool | None | Unset = d.pop("join_before_host", UNSET)

        enforce_login: bool | None | Unset = d.pop("enforce_login", UNSET)

        enforce_login_with_domains: bool | None | Unset = d.pop("enforce_login_with_domains", UNSET)

        enforce_login_domains: None | str | Unset = d.pop("enforce_login_domains", UNSET)

        not_store_meeting_topic: bool | None | Unset = d.pop("not_store_meeting_topic", UNSET)

        require_password_for_scheduling_new_meetings: bool | None | Unset = d.pop(
            "require_password_for_scheduling_new_meetings", UNSET
        )

        require_password_for_instant_meetings: bool | None | Unset = d.pop(
            "require_password_for_instant_meetings", UNSET
        )

        require_password_for_pmi_meetings: bool | None | Unset = d.pop(
            "require_password_for_pmi_meetings", UNSET
        )

        meeting_authentication: bool | None | Unset = d.pop("meeting_authentication", UNSET)

        embed_password_in_join_link: bool | None | Unset = d.pop(
            "embed_password_in_join_link", UNSET
        )

        personal_meeting: bool | None | Unset = d.pop("personal_meeting", UNSET)

        account_locked_schedule_meeting_settings = cls(
            host_video=host_video,
            participant_video=participant_video,
            audio_type=audio_type,
            join_before_host=join_before_host,
            enforce_login=enforce_login,
            enforce_login_with_domains=enforce_login_with_domains,
            enforce_login_domains=enforce_login_domains,
            not_store_meeting_topic=not_store_meeting_topic,
            require_password_for_scheduling_new_meetings=require_password_for_scheduling_new_meetings,
            require_password_for_instant_meetings=require_password_for_instant_meetings,
            require_password_for_pmi_meetings=require_password_for_pmi_meetings,
            meeting_authentication=meeting_authentication,
            embed_password_in_join_link=embed_password_in_join_link,
            personal_meeting=personal_meeting,
        )

        account_locked_schedule_meeting_settings.additional_properties = d
        return account_locked_schedule_meeting_settings

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
