# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EmailNotificationSettings")


@_attrs_define
class EmailNotificationSettings:
    """
    Attributes:
        cloud_recording_available_reminder (bool | None | Unset):
        jbh_reminder (bool | None | Unset):
        cancel_meeting_reminder (bool | None | Unset):
        low_host_count_reminder (bool | None | Unset):
        alternative_host_reminder (bool | None | Unset):
        schedule_for_reminder (bool | None | Unset):
    """

    cloud_recording_available_reminder: bool | None | Unset = UNSET
    jbh_reminder: bool | None | Unset = UNSET
    cancel_meeting_reminder: bool | None | Unset = UNSET
    low_host_count_reminder: bool | None | Unset = UNSET
    alternative_host_reminder: bool | None | Unset = UNSET
    schedule_for_reminder: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cloud_recording_available_reminder: bool | None | Unset
        if isinstance(self.cloud_recording_available_reminder, Unset):
            cloud_recording_available_reminder = UNSET
        else:
            cloud_recording_available_reminder = self.cloud_recording_available_reminder

        jbh_reminder: bool | None | Unset
        if isinstance(self.jbh_reminder, Unset):
            jbh_reminder = UNSET
        else:
            jbh_reminder = self.jbh_reminder

        cancel_meeting_reminder: bool | None | Unset
        if isinstance(self.cancel_meeting_reminder, Unset):
            cancel_meeting_reminder = UNSET
        else:
            cancel_meeting_reminder = self.cancel_meeting_reminder

        low_host_count_reminder: bool | None | Unset
        if isinstance(self.low_host_count_reminder, Unset):
            low_host_count_reminder = UNSET
        else:
            low_host_count_reminder = self.low_host_count_reminder

        alternative_host_reminder: bool | None | Unset
        if isinstance(self.alternative_host_reminder, Unset):
            alternative_host_reminder = UNSET
        else:
            alternative_host_reminder = self.alternative_host_reminder

        schedule_for_reminder: bool | None | Unset
        if isinstance(self.schedule_for_reminder, Unset):
            schedule_for_reminder = UNSET
        else:
            schedule_for_reminder = self.schedule_for_reminder

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cloud_recording_available_reminder is not UNSET:
            field_dict["cloud_recording_available_reminder"] = cloud_recording_available_reminder
        if jbh_reminder is not UNSET:
            field_dict["jbh_reminder"] = jbh_reminder
        if cancel_meeting_reminder is not UNSET:
            field_dict["cancel_meeting_reminder"] = cancel_meeting_reminder
        if low_host_count_reminder is not UNSET:
            field_dict["low_host_count_reminder"] = low_host_count_reminder
        if alternative_host_reminder is not UNSET:
            field_dict["alternative_host_reminder"] = alternative_host_reminder
        if schedule_for_reminder is not UNSET:
            field_dict["schedule_for_reminder"] = schedule_for_reminder

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cloud_recording_available_reminder: bool | None | Unset = d.pop(
            "cloud_recording_available_reminder", UNSET
        )

        jbh_reminder: bool | None | Unset = d.pop("jbh_reminder", UNSET)

        cancel_meeting_reminder: bool | None | Unset = d.pop("cancel_meeting_reminder", UNSET)

        low_host_count_reminder: bool | None | Unset = d.pop("low_host_count_reminder", UNSET)

        alternative_host_reminder: bool | None | Unset = d.pop("alternative_host_reminder", UNSET)

        schedule_for_reminder: bool | None | Unset = d.pop("schedule_for_reminder", UNSET)

        email_notification_settings = cls(
            cloud_recording_available_reminder=cloud_recording_available_reminder,
            jbh_reminder=jbh_reminder,
            cancel_meeting_reminder=cancel_meeting_reminder,
            low_host_count_reminder=low_host_count_reminder,
            alternative_host_reminder=alternative_host_reminder,
            schedule_for_reminder=schedule_for_reminder,
        )

        email_notification_settings.additional_properties = d
        return email_notification_settings

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
