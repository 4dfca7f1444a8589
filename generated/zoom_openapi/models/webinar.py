# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

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
        agenda (None | str | Unset):
        type_ (int | None | Unset):
        duration (int | None | Unset):
        start_time (None | str | Unset):
        timezone (None | str | Unset):
        created_at (None | str | Unset):
        join_url (None | str | Unset):
        start_url (None | str | Unset):
        occurrences (list[Occurrence] | None | Unset):
        settings (None | Unset | WebinarSettings):
    """

    uuid: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    host_id: None | str | Unset = UNSET
    topic: None | str | Unset = UNSET
    agenda: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    start_time: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    join_url: None | str | Unset = UNSET
    start_url: None | str | Unset = UNSET
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

        agenda: None | str | Unset
        if isinstance(self.agenda, Unset):
            agenda = UNSET
        else:
            agenda = self.agenda

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        join_url: None | str | Unset
        if isinstance(self.join_url, Unset):
            join_url = UNSET
        else:
            join_url = self.join_url

        start_url: None | str | Unset
        if isinstance(self.start_url, Unset):
            start_url = UNSET
        else:
            start_url = self.start_url

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
        if agenda is not UNSET:
            field_dict["agenda"] = agenda
        if type_ is not UNSET:
            field_dict["type"] = type_
        if duration is not UNSET:
            field_dict["duration"] = duration
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if join_url is not UNSET:
            field_dict["join_url"] = join_url
        if start_url is not UNSET:
            field_dict["start_url"] = start_url
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

        agenda: None | str | Unset = d.pop("agenda", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        duration: int | None | Unset = d.pop("duration", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        timezone: None | str | Unset = d.pop("timezone", UNSET)

        created_at: None | str | Unset = d.pop("created_at", UNSET)

        join_url: None | str | Unset = d.pop("join_url", UNSET)

        start_url: None | str | Unset = d.pop("start_url", UNSET)

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
            agenda=agenda,
            type_=type_,
            duration=duration,
            start_time=start_time,
            timezone=timezone,
            created_at=created_at,
            join_url=join_url,
            start_url=start_url,
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
