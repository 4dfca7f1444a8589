# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tracking_field_value import TrackingFieldValue


T = TypeVar("T", bound="WebinarReport")


@_attrs_define
class WebinarReport:
    """
    Attributes:
        uuid (None | str | Unset):
        id (int | None | Unset):
        type_ (int | None | Unset):
        topic (None | str | Unset):
        user_name (None | str | Unset):
        user_email (None | str | Unset):
        start_time (None | str | Unset):
        end_time (None | str | Unset):
        duration (int | None | Unset):
        total_minutes (int | None | Unset):
        participants_count (int | None | Unset):
        tracking_fields (list[TrackingFieldValue] | None | Unset):
    """

    uuid: None | str | Unset = UNSET
    id: int | None | Unset = UNSET
    type_: int | None | Unset = UNSET
    topic: None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    user_email: None | str | Unset = UNSET
    start_time: None | str | Unset = UNSET
    end_time: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    total_minutes: int | None | Unset = UNSET
    participants_count: int | None | Unset = UNSET
    tracking_fields: list[TrackingFieldValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        topic: None | str | Unset
        if isinstance(self.topic, Unset):
            topic = UNSET
        else:
            topic = self.topic

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        user_email: None | str | Unset
        if isinstance(self.user_email, Unset):
            user_email = UNSET
        else:
            user_email = self.user_email

        start_time: None | str | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        else:
            end_time = self.end_time

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        total_minutes: int | None | Unset
        if isinstance(self.total_minutes, Unset):
            total_minutes = UNSET
        else:
            total_minutes = self.total_minutes

        participants_count: int | None | Unset
        if isinstance(self.participants_count, Unset):
            participants_count = UNSET
        else:
            participants_count = self.participants_count

        tracking_fields: list[dict[str, Any]] | None | Unset
        if isinstance(self.tracking_fields, Unset):
            tracking_fields = UNSET
        elif isinstance(self.tracking_fields, list):
            if isinstance(self.tracking_fields, (list, tuple)):
                tracking_fields = []
                for tracking_fields_type_0_item_data in self.tracking_fields:
                    tracking_fields_type_0_item = (
                        tracking_fields_type_0_item_data.to_dict()
                        if hasattr(tracking_fields_type_0_item_data, "to_dict")
                        else tracking_fields_type_0_item_data
                    )
                    tracking_fields.append(tracking_fields_type_0_item)
            else:
                tracking_fields = self.tracking_fields

        else:
            tracking_fields = self.tracking_fields

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if id is not UNSET:
            field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if topic is not UNSET:
            field_dict["topic"] = topic
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if user_email is not UNSET:
            field_dict["user_email"] = user_email
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if total_minutes is not UNSET:
            field_dict["total_minutes"] = total_minutes
        if participants_count is not UNSET:
            field_dict["participants_count"] = participants_count
        if tracking_fields is not UNSET:
            field_dict["tracking_fields"] = tracking_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tracking_field_value import TrackingFieldValue  # noqa: PLC0415

        d = dict(src_dict)
        uuid: None | str | Unset = d.pop("uuid", UNSET)

        id: int | None | Unset = d.pop("id", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        topic: None | str | Unset = d.pop("topic", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        user_email: None | str | Unset = d.pop("user_email", UNSET)

        start_time: None | str | Unset = d.pop("start_time", UNSET)

        end_time: None | str | Unset = d.pop("end_time", UNSET)

        duration: int | None | Unset = d.pop("duration", UNSET)

        total_minutes: int | None | Unset = d.pop("total_minutes", UNSET)

        participants_count: int | None | Unset = d.pop("participants_count", UNSET)

        _tracking_fields = d.pop("tracking_fields", UNSET)
        tracking_fields: list[TrackingFieldValue] | None | Unset
        if isinstance(_tracking_fields, list):
            tracking_fields = []
            for tracking_fields_type_0_item_data in _tracking_fields:
                _tracking_fields_type_0_item = tracking_fields_type_0_item_data
                tracking_fields_type_0_item: TrackingFieldValue
                if isinstance(_tracking_fields_type_0_item, dict):
                    tracking_fields_type_0_item = TrackingFieldValue.from_dict(
                        _tracking_fields_type_0_item
                    )
                else:
                    tracking_fields_type_0_item = _tracking_fields_type_0_item

                tracking_fields.append(tracking_fields_type_0_item)
        else:
            tracking_fields = _tracking_fields

        webinar_report = cls(
            uuid=uuid,
            id=id,
            type_=type_,
            topic=topic,
            user_name=user_name,
            user_email=user_email,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            total_minutes=total_minutes,
            participants_count=participants_count,
            tracking_fields=tracking_fields,
        )

        webinar_report.additional_properties = d
        return webinar_report

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
