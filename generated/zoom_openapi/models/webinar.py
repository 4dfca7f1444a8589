# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.occurrence import Occurrence
    from ..models.webinar_settings import WebinarSettings


T = TypeVar("T", bound="Webinar")


@_attrs_define
class Webinar:
    """
    Attributes:
        uuid (None | str | Unset):
        id (int | None | Unset):
        host_id (None | str | Unset):
        topic (None | str | Unset):
        type_ (int | None | Unset):
        start_time (datetime.datetime | None | Unset):
        duration (int | None | Unset):
        timezone (None | str | Unset):
        agenda (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        start_url (None | str | Unset):
        join_url (None | str | Unset):
        occurrences (list[Occurrence] | None | Unset):
        settings (None | Unset | WebinarSettings):
    """

    uuid: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    host_id: None | str | Unset = UNSET
    topic: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    timezone: None | str | Unset = UNSET
    agenda: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    start_url: None | str | Unset = UNSET
    join_url: None | str | Unset = UNSET
    occurrences: list[Occurrence] | None | Unset = UNSET
    settings: None | Unset | WebinarSettings = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.webinar_settings import WebinarSettings  # noqa: PLC0415

        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        host_id: None | str | Unset
        if isinstance(self.host_id, Unset):
            host_id = UNSET
        else:
            host_id = self.host_id

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

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

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

        start_url: None | str | Unset
        if isinstance(self.start_url, Unset):
            start_url = UNSET
        else:
            start_url = self.start_url

        join_url: None | str | Unset
        if isinstance(self.join_url, Unset):
            join_url = UNSET
        else:
            join_url = self.join_url

        occurrences: list[dict[str, Any]] | None | Unset
        if isinstance(self.occurrences, Unset):
            occurrences = UNSET
        elif isinstance(self.occurrences, list):
            if isinstance(self.occurrences, (list, tuple)):
                occurrences = []
                for occurrences_type_0_item_data in self.occurrences:
                    occurrences_type_0_item = (
                        occurrences_type_0_item_data.to_dict()
                        if hasattr(occurrences_type_0_item_data, "to_dict")
                        else occurrences_type_0_item_data
                    )
                    occurrences.append(occurrences_type_0_item)
            else:
                occurrences = self.occurrences

        else:
            occurrences = self.occurrences

        settings: dict[str, Any] | None | Unset
        if isinstance(self.settings, Unset):
            settings = UNSET
        elif isinstance(self.settings, WebinarSettings):
            settings = (
                self.settings.to_dict() if hasattr(self.settings, "to_dict") else self.settings
            )
        else:
            settings = self.settings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if id is not UNSET:
            field_dict["id"] = id
        if host_id is not UNSET:
            field_dict["host_id"] = host_id
        if topic is not UNSET:
            field_dict["topic"] = topic
        if type_ is not UNSET:
            field_dict["type"] = type_
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if agenda is not UNSET:
            field_dict["agenda"] = agenda
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if start_url is not UNSET:
            field_dict["start_url"] = start_url
        if join_url is not UNSET:
            field_dict["join_url"] = join_url
        if occurrences is not UNSET:
            field_dict["occurrences"] = occurrences
        if settings is not UNSET:
            field_dict["settings"] = settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.occurrence import Occurrence  # noqa: PLC0415
        from ..models.webinar_settings import WebinarSettings  # noqa: PLC0415

        d = dict(src_dict)
        uuid: None | str | Unset = d.pop("uuid", UNSET)

        id: int | None | Unset = d.pop("id", UNSET)

        host_id: None | str | Unset = d.pop("host_id", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

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

        duration: int | None | Unset = d.pop("duration", UNSET)

        timezone: None | str | Unset = d.pop("timezone", UNSET)

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

        start_url: None | str | Unset = d.pop("start_url", UNSET)

        join_url: None | str | Unset = d.pop("join_url", UNSET)

        _occurrences = d.pop("occurrences", UNSET)
        occurrences: list[Occurrence] | None | Unset
        if isinstance(_occurrences, list):
            occurrences = []
            for occurrences_type_0_item_data in _occurrences:
                _occurrences_type_0_item = occurrences_type_0_item_data
                occurrences_type_0_item: Occurrence
                if isinstance(_occurrences_type_0_item, dict):
                    occurrences_type_0_item = Occurrence.from_dict(_occurrences_type_0_item)
                else:
                    occurrences_type_0_item = _occurrences_type_0_item

                occurrences.append(occurrences_type_0_item)
        else:
            occurrences = _occurrences

        _settings = d.pop("settings", UNSET)
        settings: None | Unset | WebinarSettings
        if isinstance(_settings, dict):
            settings = WebinarSettings.from_dict(_settings)
        else:
            settings = _settings

        webinar = cls(
            uuid=uuid,
            id=id,
            host_id=host_id,
            topic=topic,
            type_=type_,
            start_time=start_time,
            duration=duration,
            timezone=timezone,
            agenda=agenda,
            created_at=created_at,
            start_url=start_url,
            join_url=join_url,
            occurrences=occurrences,
            settings=settings,
        )

        webinar.additional_properties = d
        return webinar

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
