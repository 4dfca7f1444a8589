# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.password_requirement_settings import PasswordRequirementSettings


T = TypeVar("T", bound="AccountScheduleMeetingSettings")


@_attrs_define
class AccountScheduleMeetingSettings:
    """
    Attributes:
        host_video (bool | None | Unset):
        participant_video (bool | None | Unset):
        audio_type (None | str | Unset):
        join_before_host (bool | None | Unset):
        use_pmi_for_scheduled_meetings (bool | None | Unset):
        use_pmi_for_instant_meetings (bool | None | Unset):
        enforce_login (bool | None | Unset):
        enforce_login_with_domains (bool | None | Unset):
        enforce_login_domains (None | str | Unset):
        not_store_meeting_topic (bool | None | Unset):
        force_pmi_jbh_password (bool | None | Unset):
        require_password_for_scheduling_new_meetings (bool | None | Unset):
        require_password_for_scheduled_meetings (bool | None | Unset):
        require_password_for_instant_meetings (bool | None | Unset):
        require_password_for_pmi_meetings (None | str | Unset):
        jbh_time (int | None | Unset):
        meeting_password_requirement (None | PasswordRequirementSettings | Unset):
        personal_meeting (bool | None | Unset):
    """

    host_video: bool | None | Unset = UNSET
    participant_video: bool | None | Unset = UNSET
    audio_type: None | str | Unset = UNSET
    join_before_host: bool | None | Unset = UNSET
    use_pmi_for_scheduled_meetings: bool | None | Unset = UNSET
    use_pmi_for_instant_meetings: bool | None | Unset = UNSET
    enforce_login: bool | None | Unset = UNSET
    enforce_login_with_domains: bool | None | Unset = UNSET
    enforce_login_domains: None | str | Unset = UNSET
    not_store_meeting_topic: bool | None | Unset = UNSET
    force_pmi_jbh_password: bool | None | Unset = UNSET
    require_password_for_scheduling_new_meetings: bool | None | Unset = UNSET
    require_password_for_scheduled_meetings: bool | None | Unset = UNSET
    require_password_for_instant_meetings: bool | None | Unset = UNSET
    require_password_for_pmi_meetings: None | str | Unset = UNSET
    jbh_time: int | None | Unset = UNSET
    meeting_password_requirement: None | PasswordRequirementSettings | Unset = UNSET
    personal_meeting: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.password_requirement_settings import PasswordRequirementSettings  # noqa: PLC0415

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

        use_pmi_for_scheduled_meetings: bool | None | Unset
        if isinstance(self.use_pmi_for_scheduled_meetings, Unset):
            use_pmi_for_scheduled_meetings = UNSET
        else:
            use_pmi_for_scheduled_meetings = self.use_pmi_for_scheduled_meetings

        use_pmi_for_instant_meetings: bool | None | Unset
        if isinstance(self.use_pmi_for_instant_meetings, Unset):
            use_pmi_for_instant_meetings = UNSET
        else:
            use_pmi_for_instant_meetings = self.use_pmi_for_instant_meetings

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

        jbh_time: int | None | Unset
        if isinstance(self.jbh_time, Unset):
            jbh_time = UNSET
        else:
            jbh_time = self.jbh_time

        meeting_password_requirement: dict[str, Any] | None | Unset
        if isinstance(self.meeting_password_requirement, Unset):
            meeting_password_requirement = UNSET
        elif isinstance(self.meeting_password_requirement, PasswordRequirementSettings):
            meeting_password_requirement = (
                self.meeting_password_requirement.to_dict()
                if hasattr(self.meeting_password_requirement, "to_dict")
                else self.meeting_password_requirement
            )
        else:
            meeting_password_requirement = self.meeting_password_requirement

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
        if use_pmi_for_scheduled_meetings is not UNSET:
            field_dict["use_pmi_for_scheduled_meetings"] = use_pmi_for_scheduled_meetings
        if use_pmi_for_instant_meetings is not UNSET:
            field_dict["use_pmi_for_instant_meetings"] = use_pmi_for_instant_meetings
        if enforce_login is not UNSET:
            field_dict["enforce_login"] = enforce_login
        if enforce_login_with_domains is not UNSET:
            field_dict["enforce_login_with_domains"] = enforce_login_with_domains
        if enforce_login_domains is not UNSET:
            field_dict["enforce_login_domains"] = enforce_login_domains
        if not_store_meeting_topic is not UNSET:
            field_dict["not_store_meeting_topic"] = not_store_meeting_topic
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
        if jbh_time is not UNSET:
            field_dict["jbh_time"] = jbh_time
        if meeting_password_requirement is not UNSET:
            field_dict["meeting_password_requirement"] = meeting_password_requirement
        if personal_meeting is not UNSET:
            field_dict["personal_meeting"] = personal_meeting

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.password_requirement_settings import PasswordRequirementSettings  # noqa: PLC0415

        d = dict(src_dict)
        host_video: bool | None | Unset = d.pop("host_video", UNSET)

        participant_video: bool | None | Unset = d.pop("participant_video", UNSET)

        audio_type: None | str | Unset = d.pop("audio_type", UNSET)

        join_before_host: bool | None | Unset = d.pop("join_before_host", UNSET)

        use_pmi_for_scheduled_meetings: bool | None | Unset = d.pop(
            "use_pmi_for_scheduled_meetings", UNSET
        )

        use_pmi_for_instant_meetings: bool | None | Unset = d.pop(
            "use_pmi_for_instant_meetings", UNSET
        )

        enforce_login: bool | None | Unset = d.pop("enforce_login", UNSET)

        enforce_login_with_domains: bool | None | Unset = d.pop("enforce_login_with_domains", UNSET)

        enforce_login_domains: None | str | Unset = d.pop("enforce_login_domains", UNSET)

        not_store_meeting_topic: bool | None | Unset = d.pop("not_store_meeting_topic", UNSET)

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

        jbh_time: int | None | Unset = d.pop("jbh_time", UNSET)

        _meeting_password_requirement = d.pop("meeting_password_requirement", UNSET)
        meeting_password_requirement: None | PasswordRequirementSettings | Unset
        if isinstance(_meeting_password_requirement, dict):
            meeting_password_requirement = PasswordRequirementSettings.from_dict(
                _meeting_password_requirement
            )
        else:
            meeting_password_requirement = _meeting_password_requirement

        personal_meeting: bool | None | Unset = d.pop("personal_meeting", UNSET)

        account_schedule_meeting_settings = cls(
            host_video=host_video,
            participant_video=participant_video,
            audio_type=audio_type,
            join_before_host=join_before_host,
            use_pmi_for_scheduled_meetings=use_pmi_for_scheduled_meetings,
            use_pmi_for_instant_meetings=use_pmi_for_instant_meetings,
            enforce_login=enforce_login,
            enforce_login_with_domains=enforce_login_with_domains,
            enforce_login_domains=enforce_login_domains,
            not_store_meeting_topic=not_store_meeting_topic,
            force_pmi_jbh_password=force_pmi_jbh_password,
            require_password_for_scheduling_new_meetings=require_password_for_scheduling_new_meetings,
            require_password_for_scheduled_meetings=require_password_for_scheduled_meetings,
            require_password_for_instant_meetings=require_password_for_instant_meetings,
            require_password_for_pmi_meetings=require_password_for_pmi_meetings,
            jbh_time=jbh_time,
            meeting_password_requirement=meeting_password_requirement,
            personal_meeting=personal_meeting,
        )

        account_schedule_meeting_settings.additional_properties = d
        return account_schedule_meeting_settings

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
