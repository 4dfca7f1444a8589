# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.password_requirement_settings import PasswordRequirementSettings


T = TypeVar("T", bound="UserScheduleMeetingSettings")


@_attrs_define
class UserScheduleMeetingSettings:
    """
    Attributes:
        audio_type (None | str | Unset):
        embed_password_in_join_link (bool | None | Unset):
        force_pmi_jbh_password (bool | None | Unset):
        host_video (bool | None | Unset):
        join_before_host (bool | None | Unset):
        meeting_password_requirement (None | PasswordRequirementSettings | Unset):
        not_store_meeting_topic (bool | None | Unset):
        participants_video (bool | None | Unset):
        pmi_password (None | str | Unset):
        pstn_password_protected (bool | None | Unset):
        require_password_for_pmi_meetings (None | str | Unset):
        require_password_for_scheduling_new_meetings (bool | None | Unset):
        use_pmi_for_instant_meetings (bool | None | Unset):
        use_pmi_for_scheduled_meetings (bool | None | Unset):
        require_password_for_scheduled_meetings (bool | None | Unset):
        default_password_for_scheduled_meetings (None | str | Unset):
        require_password_for_instant_meetings (bool | None | Unset):
        personal_meeting (bool | None | Unset):
    """

    audio_type: None | str | Unset = UNSET
    embed_password_in_join_link: bool | None | Unset = UNSET
    force_pmi_jbh_password: bool | None | Unset = UNSET
    host_video: bool | None | Unset = UNSET
    join_before_host: bool | None | Unset = UNSET
    meeting_password_requirement: None | PasswordRequirementSettings | Unset = UNSET
    not_store_meeting_topic: bool | None | Unset = UNSET
    participants_video: bool | None | Unset = UNSET
    pmi_password: None | str | Unset = UNSET
    pstn_password_protected: bool | None | Unset = UNSET
    require_password_for_pmi_meetings: None | str | Unset = UNSET
    require_password_for_scheduling_new_meetings: bool | None | Unset = UNSET
    use_pmi_for_instant_meetings: bool | None | Unset = UNSET
    use_pmi_for_scheduled_meetings: bool | None | Unset = UNSET
    require_password_for_scheduled_meetings: bool | None | Unset = UNSET
    default_password_for_scheduled_meetings: None | str | Unset = UNSET
    require_password_for_instant_meetings: bool | None | Unset = UNSET
    personal_meeting: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.password_requirement_settings import PasswordRequirementSettings  # noqa: PLC0415

        audio_type: None | str | Unset
        if isinstance(self.audio_type, Unset):
            audio_type = UNSET
        else:
            audio_type = self.audio_type

        embed_password_in_join_link: bool | None | Unset
        if isinstance(self.embed_password_in_join_link, Unset):
            embed_password_in_join_link = UNSET
        else:
            embed_password_in_join_link = self.embed_password_in_join_link

        force_pmi_jbh_password: bool | None | Unset
        if isinstance(self.force_pmi_jbh_password, Unset):
            force_pmi_jbh_password = UNSET
        else:
            force_pmi_jbh_password = self.force_pmi_jbh_password

        host_video: bool | None | Unset
        if isinstance(self.host_video, Unset):
            host_video = UNSET
        else:
            host_video = self.host_video

        join_before_host: bool | None | Unset
        if isinstance(self.join_before_host, Unset):
            join_before_host = UNSET
        else:
            join_before_host = self.join_before_host

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

        not_store_meeting_topic: bool | None | Unset
        if isinstance(self.not_store_meeting_topic, Unset):
            not_store_meeting_topic = UNSET
        else:
            not_store_meeting_topic = self.not_store_meeting_topic

        participants_video: bool | None | Unset
        if isinstance(self.participants_video, Unset):
            participants_video = UNSET
        else:
            participants_video = self.participants_video

        pmi_password: None | str | Unset
        if isinstance(self.pmi_password, Unset):
            pmi_password = UNSET
        else:
            pmi_password = self.pmi_password

        pstn_password_protected: bool | None | Unset
        if isinstance(self.pstn_password_protected, Unset):
            pstn_password_protected = UNSET
        else:
            pstn_password_protected = self.pstn_password_protected

        require_password_for_pmi_meetings: None | str | Unset
        if isinstance(self.require_password_for_pmi_meetings, Unset):
            require_password_for_pmi_meetings = UNSET
        else:
            require_password_for_pmi_meetings = self.require_password_for_pmi_meetings

        require_password_for_scheduling_new_meetings: bool | None | Unset
        if isinstance(self.require_password_for_scheduling_new_meetings, Unset):
            require_password_for_scheduling_new_meetings = UNSET
        else:
            require_password_for_scheduling_new_meetings = (
                self.require_password_for_scheduling_new_meetings
            )

        use_pmi_for_instant_meetings: bool | None | Unset
        if isinstance(self.use_pmi_for_instant_meetings, Unset):
            use_pmi_for_instant_meetings = UNSET
        else:
            use_pmi_for_instant_meetings = self.use_pmi_for_instant_meetings

        use_pmi_for_scheduled_meetings: bool | None | Unset
        if isinstance(self.use_pmi_for_scheduled_meetings, Unset):
            use_pmi_for_scheduled_meetings = UNSET
        else:
            use_pmi_for_scheduled_meetings = self.use_pmi_for_scheduled_meetings

        require_password_for_scheduled_meetings: bool | None | Unset
        if isinstance(self.require_password_for_scheduled_meetings, Unset):
            require_password_for_scheduled_meetings = UNSET
        else:
            require_password_for_scheduled_meetings = self.require_password_for_scheduled_meetings

        default_password_for_scheduled_meetings: None | str | Unset
        if isinstance(self.default_password_for_scheduled_meetings, Unset):
            default_password_for_scheduled_meetings = UNSET
        else:
            default_password_for_scheduled_meetings = self.default_password_for_scheduled_meetings

        require_password_for_instant_meetings: bool | None | Unset
        if isinstance(self.require_password_for_instant_meetings, Unset):
            require_password_for_instant_meetings = UNSET
        else:
            require_password_for_instant_meetings = self.require_password_for_instant_meetings

        personal_meeting: bool | None | Unset
        if isinstance(self.personal_meeting, Unset):
            personal_meeting = UNSET
        else:
            personal_meeting = self.personal_meeting

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audio_type is not UNSET:
            field_dict["audio_type"] = audio_type
        if embed_password_in_join_link is not UNSET:
            field_dict["embed_password_in_join_link"] = embed_password_in_join_link
        if force_pmi_jbh_password is not UNSET:
            field_dict["force_pmi_jbh_password"] = force_pmi_jbh_password
        if host_video is not UNSET:
            field_dict["host_video"] = host_video
        if join_before_host is not UNSET:
            field_dict["join_before_host"] = join_before_host
        if meeting_password_requirement is not UNSET:
            field_dict["meeting_password_requirement"] = meeting_password_requirement
        if not_store_meeting_topic is not UNSET:
            field_dict["not_store_meeting_topic"] = not_store_meeting_topic
        if participants_video is not UNSET:
            field_dict["participants_video"] = participants_video
        if pmi_password is not UNSET:
            field_dict["pmi_password"] = pmi_password
        if pstn_password_protected is not UNSET:
            field_dict["pstn_password_protected"] = pstn_password_protected
        if require_password_for_pmi_meetings is not UNSET:
            field_dict["require_password_for_pmi_meetings"] = require_password_for_pmi_meetings
        if require_password_for_scheduling_new_meetings is not UNSET:
            field_dict["require_password_for_scheduling_new_meetings"] = (
                require_password_for_scheduling_new_meetings
            )
        if use_pmi_for_instant_meetings is not UNSET:
            field_dict["use_pmi_for_instant_meetings"] = use_pmi_for_instant_meetings
        if use_pmi_for_scheduled_meetings is not UNSET:
            field_dict["use_pmi_for_scheduled_meetings"] = use_pmi_for_scheduled_meetings
        if require_password_for_scheduled_meetings is not UNSET:
            field_dict["require_password_for_scheduled_meetings"] = (
                require_password_for_scheduled_meetings
            )
        if default_password_for_scheduled_meetings is not UNSET:
            field_dict["default_password_for_scheduled_meetings"] = (
                default_password_for_scheduled_meetings
            )
        if require_password_for_instant_meetings is not UNSET:
            field_dict["require_password_for_instant_meetings"] = (
                require_password_for_instant_meetings
            )
        if personal_meeting is not UNSET:
            field_dict["personal_meeting"] = personal_meeting

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.password_requirement_settings import PasswordRequirementSettings  # noqa: PLC0415

        d = dict(src_dict)
        audio_type: None | str | Unset = d.pop("audio_type", UNSET)

        embed_password_in_join_link: bool | None | Unset = d.pop(
            "embed_password_in_join_link", UNSET
        )

        force_pmi_jbh_password: bool | None | Unset = d.pop("force_pmi_jbh_password", UNSET)

        host_video: bool | None | Unset = d.pop("host_video", UNSET)

        join_before_host: bool | None | Unset = d.pop("join_before_host", UNSET)

        _meeting_password_requirement = d.pop("meeting_password_requirement", UNSET)
        meeting_password_requirement: None | PasswordRequirementSettings | Unset
        if isinstance(_meeting_password_requirement, dict):
            meeting_password_requirement = PasswordRequirementSettings.from_dict(
                _meeting_password_requirement
            )
        else:
            meeting_password_requirement = _meeting_password_requirement

        not_store_meeting_topic: bool | None | Unset = d.pop("not_store_meeting_topic", UNSET)

        participants_video: bool | None | Unset = d.pop("participants_video", UNSET)

        pmi_password: None | str | Unset = d.pop("pmi_password", UNSET)

        pstn_password_protected: bool | None | Unset = d.pop("pstn_password_protected", UNSET)

        require_password_for_pmi_meetings: None | str | Unset = d.pop(
            "require_password_for_pmi_meetings", UNSET
        )

        require_password_for_scheduling_new_meetings: bool | None | Unset = d.pop(
            "require_password_for_scheduling_new_meetings", UNSET
        )

        use_pmi_for_instant_meetings: bool | None | Unset = d.pop(
            "use_pmi_for_instant_meetings", UNSET
        )

        use_pmi_for_scheduled_meetings: bool | None | Unset = d.pop(
            "use_pmi_for_scheduled_meetings", UNSET
        )

        require_password_for_scheduled_meetings: bool | None | Unset = d.pop(
            "require_password_for_scheduled_meetings", UNSET
        )

        default_password_for_scheduled_meetings: None | str | Unset = d.pop(
            "default_password_for_scheduled_meetings", UNSET
        )

        require_password_for_instant_meetings: bool | None | Unset = d.pop(
            "require_password_for_instant_meetings", UNSET
        )

        personal_meeting: bool | None | Unset = d.pop("personal_meeting", UNSET)

        user_schedule_meeting_settings = cls(
            audio_type=audio_type,
            embed_password_in_join_link=embed_password_in_join_link,
            force_pmi_jbh_password=force_pmi_jbh_password,
            host_video=host_video,
            join_before_host=join_before_host,
            meeting_password_requirement=meeting_password_requirement,
            not_store_meeting_topic=not_store_meeting_topic,
            participants_video=participants_video,
            pmi_password=pmi_password,
            pstn_password_protected=pstn_password_protected,
            require_password_for_pmi_meetings=require_password_for_pmi_meetings,
            require_password_for_scheduling_new_meetings=require_password_for_scheduling_new_meetings,
            use_pmi_for_instant_meetings=use_pmi_for_instant_meetings,
            use_pmi_for_scheduled_meetings=use_pmi_for_scheduled_meetings,
            require_password_for_scheduled_meetings=require_password_for_scheduled_meetings,
            default_password_for_scheduled_meetings=default_password_for_scheduled_meetings,
            require_password_for_instant_meetings=require_password_for_instant_meetings,
            personal_meeting=personal_meeting,
        )

        user_schedule_meeting_settings.additional_properties = d
        return user_schedule_meeting_settings

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
