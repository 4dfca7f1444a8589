# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_meeting_body_type import (
    CreateMeetingBodyType,
    check_create_meeting_body_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.meeting_settings import MeetingSettings
    from ..models.recurrence import Recurrence
    from ..models.tracking_field_value import TrackingFieldValue


T = TypeVar("T", bound="CreateMeetingBody")


@_attrs_define
class CreateMeetingBody:
    """
    Attributes:
        topic (str | Unset): Title of the meeting. Example: Weekly planning.
        type_ (CreateMeetingBodyType | Unset): `1` starts at once, `2` is scheduled, `3` recurs at no fixed time, `8`
            recurs at fixed times. Example: 8.
        pre_schedule (bool | Unset): Whether to create the meeting as prescheduled; for type `2` only. Example: False.
        start_time (datetime.datetime | Unset): Start, for meetings of type `2` and `8`: in UTC with a trailing `Z`, or
            as local time together with `timezone`. Example: 2026-03-16T15:00:00Z.
        duration (int | Unset): Planned length in minutes; for type `2` only. Example: 60.
        schedule_for (str | Unset): Whom to schedule for: a user ID or an email address. Example:
            jonas.lindqvist@example.com.
        timezone (str | Unset): Time zone of `start_time`, such as `America/Denver`; that of the account if left out.
            For type `2` only. Example: America/Denver.
        password (str | Unset): Passcode for joining: at most 10 letters, digits and `@`, `-`, `_`, `*`. The account may
            demand more of it. Example: Kite-2026.
        default_password (bool | Unset): Whether to generate a passcode after the user's settings. With a passcode on
            the personal meeting ID, that one is used instead. `false` if left out. Example: False.
        agenda (str | Unset): Description, at most 2,000 characters. Example: Review of the quarter and next steps.
        tracking_fields (list[TrackingFieldValue] | Unset): Values for the account's tracking fields, each with `field`
            and `value`. Example: [{'field': 'Department', 'value': 'Growth'}, {'field': 'Project', 'value': 'Atlas'}].
        recurrence (Recurrence | Unset):
        settings (MeetingSettings | Unset):
        template_id (str | Unset): ID of the template to schedule from. Only templates of the account's administrators
            work. Example: template00000000000001.
    """

    topic: str | Unset = UNSET
    type_: CreateMeetingBodyType | Unset = UNSET
    pre_schedule: bool | Unset = UNSET
    start_time: datetime.datetime | Unset = UNSET
    duration: int | Unset = UNSET
    schedule_for: str | Unset = UNSET
    timezone: str | Unset = UNSET
    password: str | Unset = UNSET
    default_password: bool | Unset = UNSET
    agenda: str | Unset = UNSET
    tracking_fields: list[TrackingFieldValue] | Unset = UNSET
    recurrence: Recurrence | Unset = UNSET
    settings: MeetingSettings | Unset = UNSET
    template_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        topic = self.topic

        type_: int | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        pre_schedule = self.pre_schedule

        start_time: str | Unset = UNSET
        if not isinstance(self.start_time, Unset):
            start_time = (
                self.start_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.start_time, "isoformat")
                else self.start_time
            )

        duration = self.duration

        schedule_for = self.schedule_for

        timezone = self.timezone

        password = self.password

        default_password = self.default_password

        agenda = self.agenda

        tracking_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tracking_fields, Unset):
            if isinstance(self.tracking_fields, (list, tuple)):
                tracking_fields = []
                for tracking_fields_item_data in self.tracking_fields:
                    tracking_fields_item = (
                        tracking_fields_item_data.to_dict()
                        if hasattr(tracking_fields_item_data, "to_dict")
                        else tracking_fields_item_data
                    )
                    tracking_fields.append(tracking_fields_item)
            else:
                tracking_fields = self.tracking_fields

        recurrence: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recurrence, Unset):
            recurrence = (
                self.recurrence.to_dict()
                if hasattr(self.recurrence, "to_dict")
                else self.recurrence
            )

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = (
                self.settings.to_dict() if hasattr(self.settings, "to_dict") else self.settings
            )

        template_id = self.template_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if topic is not UNSET:
            field_dict["topic"] = topic
        if type_ is not UNSET:
            field_dict["type"] = type_
        if pre_schedule is not UNSET:
            field_dict["pre_schedule"] = pre_schedule
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if schedule_for is not UNSET:
            field_dict["schedule_for"] = schedule_for
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if password is not UNSET:
            field_dict["password"] = password
        if default_password is not UNSET:
            field_dict["default_password"] = default_password
        if agenda is not UNSET:
            field_dict["agenda"] = agenda
        if tracking_fields is not UNSET:
            field_dict["tracking_fields"] = tracking_fields
        if recurrence is not UNSET:
            field_dict["recurrence"] = recurrence
        if settings is not UNSET:
            field_dict["settings"] = settings
        if template_id is not UNSET:
            field_dict["template_id"] = template_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.meeting_settings import MeetingSettings  # noqa: PLC0415
        from ..models.recurrence import Recurrence  # noqa: PLC0415
        from ..models.tracking_field_value import TrackingFieldValue  # noqa: PLC0415

        d = dict(src_dict)
        topic = d.pop("topic", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: CreateMeetingBodyType | Unset
        try:
            type_ = check_create_meeting_body_type(_type_)
        except (TypeError, ValueError, AttributeError, KeyError):
            type_ = _type_

        pre_schedule = d.pop("pre_schedule", UNSET)

        _start_time = d.pop("start_time", UNSET)
        start_time: datetime.datetime | Unset
        try:
            start_time = datetime.datetime.fromisoformat(_start_time)
            if start_time.isoformat().replace("+00:00", "Z") != _start_time:
                start_time = _start_time
        except (TypeError, ValueError):
            start_time = _start_time

        duration = d.pop("duration", UNSET)

        schedule_for = d.pop("schedule_for", UNSET)

        timezone = d.pop("timezone", UNSET)

        password = d.pop("password", UNSET)

        default_password = d.pop("default_password", UNSET)

        agenda = d.pop("agenda", UNSET)

        _tracking_fields = d.pop("tracking_fields", UNSET)
        tracking_fields: list[TrackingFieldValue] | Unset
        if isinstance(_tracking_fields, list):
            tracking_fields = []
            for tracking_fields_item_data in _tracking_fields:
                _tracking_fields_item = tracking_fields_item_data
                tracking_fields_item: TrackingFieldValue
                if isinstance(_tracking_fields_item, dict):
                    tracking_fields_item = TrackingFieldValue.from_dict(_tracking_fields_item)
                else:
                    tracking_fields_item = _tracking_fields_item

                tracking_fields.append(tracking_fields_item)
        else:
            tracking_fields = _tracking_fields

        _recurrence = d.pop("recurrence", UNSET)
        recurrence: Recurrence | Unset
        if isinstance(_recurrence, dict):
            recurrence = Recurrence.from_dict(_recurrence)
        else:
            recurrence = _recurrence

        _settings = d.pop("settings", UNSET)
        settings: MeetingSettings | Unset
        if isinstance(_settings, dict):
            settings = MeetingSettings.from_dict(_settings)
        else:
            settings = _settings

        template_id = d.pop("template_id", UNSET)

        create_meeting_body = cls(
            topic=topic,
            type_=type_,
            pre_schedule=pre_schedule,
            start_time=start_time,
            duration=duration,
            schedule_for=schedule_for,
            timezone=timezone,
            password=password,
            default_password=default_password,
            agenda=agenda,
            tracking_fields=tracking_fields,
            recurrence=recurrence,
            settings=settings,
            template_id=template_id,
        )

        create_meeting_body.additional_properties = d
        return create_meeting_body

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
