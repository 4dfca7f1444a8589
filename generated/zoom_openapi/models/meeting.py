# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.meeting_settings import MeetingSettings


T = TypeVar("T", bound="Meeting")


@_attrs_define
class Meeting:
    """
    Attributes:
        agenda (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        duration (int | None | Unset):
        host_id (None | str | Unset):
        id (int | None | Unset):
        join_url (None | str | Unset):
        settings (MeetingSettings | None | Unset):
        start_time (datetime.datetime | None | Unset):
        start_url (None | str | Unset):
        status (None | str | Unset):
        timezone (None | str | Unset):
        topic (None | str | Unset):
        type_ (int | None | Unset):
        uuid (None | str | Unset):
    """

    agenda: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    host_id: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    join_url: None | str | Unset = UNSET
    settings: MeetingSettings | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    start_url: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    topic: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    uuid: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.meeting_settings import MeetingSettings  # noqa: PLC0415

        agenda: None | str | Unset
        if isinstance(self.agenda, Unset):
            agenda = UNSET
        else:
            agenda = self.agenda

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = (
                self.created_at.isoformat().replace("+00:00", "Z")
                if hasattr(self.created_at, "isoformat")
                else self.created_at
            )

        else:
            created_at = self.created_at

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        host_id: None | str | Unset
        if isinstance(self.host_id, Unset):
            host_id = UNSET
        else:
            host_id = self.host_id

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        join_url: None | str | Unset
        if isinstance(self.join_url, Unset):
            join_url = UNSET
        else:
            join_url = self.join_url

        settings: dict[str, Any] | None | Unset
        if isinstance(self.settings, Unset):
            settings = UNSET
        elif isinstance(self.settings, MeetingSettings):
            settings = (
                self.settings.to_dict() if hasattr(self.settings, "to_dict") else self.settings
            )
        else:
            settings = self.settings

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        elif isinstance(self.start_time, datetime.datetime):
            start_time = (
                self.start_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.start_time, "isoformat")
                else self.start_time
            )

        else:
            start_time = self.start_time

        start_url: None | str | Unset
        if isinstance(self.start_url, Unset):
            start_url = UNSET
        else:
            start_url = self.start_url

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        topic: None | str | Unset
        if isinstance(self.topic, Unset):
            topic = UNSET
        else:
            topic = self.topic

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agenda is not UNSET:
            field_dict["agenda"] = agenda
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if duration is not UNSET:
            field_dict["duration"] = duration
        if host_id is not UNSET:
            field_dict["host_id"] = host_id
        if id is not UNSET:
            field_dict["id"] = id
        if join_url is not UNSET:
            field_dict["join_url"] = join_url
        if settings is not UNSET:
            field_dict["settings"] = settings
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if start_url is not UNSET:
            field_dict["start_url"] = start_url
        if status is not UNSET:
            field_dict["status"] = status
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if topic is not UNSET:
            field_dict["topic"] = topic
        if type_ is not UNSET:
            field_dict["type"] = type_
        if uuid is not UNSET:
            field_dict["uuid"] = uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.meeting_settings import MeetingSettings  # noqa: PLC0415

        d = dict(src_dict)
        agenda: None | str | Unset = d.pop("agenda", UNSET)

        def _parse_created_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _created_at_type_0 = data
                created_at_type_0: datetime.datetime
                try:
                    created_at_type_0 = datetime.datetime.fromisoformat(_created_at_type_0)
                    if created_at_type_0.isoformat().replace("+00:00", "Z") != _created_at_type_0:
                        created_at_type_0 = _created_at_type_0
                except (TypeError, ValueError):
                    created_at_type_0 = _created_at_type_0

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        duration: int | None | Unset = d.pop("duration", UNSET)

        host_id: None | str | Unset = d.pop("host_id", UNSET)

        id: int | None | Unset = d.pop("id", UNSET)

        join_url: None | str | Unset = d.pop("join_url", UNSET)

        _settings = d.pop("settings", UNSET)
        settings: MeetingSettings | None | Unset
        if isinstance(_settings, dict):
            settings = MeetingSettings.from_dict(_settings)
        else:
            settings = _settings

        def _parse_start_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _start_time_type_0 = data
                start_time_type_0: datetime.datetime
                try:
                    start_time_type_0 = datetime.datetime.fromisoformat(_start_time_type_0)
                    if start_time_type_0.isoformat().replace("+00:00", "Z") != _start_time_type_0:
                        start_time_type_0 = _start_time_type_0
                except (TypeError, ValueError):
                    start_time_type_0 = _start_time_type_0

                return start_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        start_time = _parse_start_time(d.pop("start_time", UNSET))

        start_url: None | str | Unset = d.pop("start_url", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        timezone: None | str | Unset = d.pop("timezone", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        uuid: None | str | Unset = d.pop("uuid", UNSET)

        meeting = cls(
            agenda=agenda,
            created_at=created_at,
            duration=duration,
            host_id=host_id,
            id=id,
            join_url=join_url,
            settings=settings,
            start_time=start_time,
            start_url=start_url,
            status=status,
            timezone=timezone,
            topic=topic,
            type_=type_,
            uuid=uuid,
        )

        meeting.additional_properties = d
        return meeting

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
