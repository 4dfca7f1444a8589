# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomMetricsZoomRoom")


@_attrs_define
class RoomMetricsZoomRoom:
    """
    Attributes:
        id (None | str | Unset):
        room_name (None | str | Unset):
        calendar_name (None | str | Unset):
        email (None | str | Unset):
        account_type (None | str | Unset):
        status (None | str | Unset):
        device_ip (None | str | Unset):
        camera (None | str | Unset):
        microphone (None | str | Unset):
        speaker (None | str | Unset):
        last_start_time (datetime.datetime | None | Unset):
        issues (list[str] | None | Unset):
        health (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    room_name: None | str | Unset = UNSET
    calendar_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    account_type: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    device_ip: None | str | Unset = UNSET
    camera: None | str | Unset = UNSET
    microphone: None | str | Unset = UNSET
    speaker: None | str | Unset = UNSET
    last_start_time: datetime.datetime | None | Unset = UNSET
    issues: list[str] | None | Unset = UNSET
    health: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        room_name: None | str | Unset
        if isinstance(self.room_name, Unset):
            room_name = UNSET
        else:
            room_name = self.room_name

        calendar_name: None | str | Unset
        if isinstance(self.calendar_name, Unset):
            calendar_name = UNSET
        else:
            calendar_name = self.calendar_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        account_type: None | str | Unset
        if isinstance(self.account_type, Unset):
            account_type = UNSET
        else:
            account_type = self.account_type

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        device_ip: None | str | Unset
        if isinstance(self.device_ip, Unset):
            device_ip = UNSET
        else:
            device_ip = self.device_ip

        camera: None | str | Unset
        if isinstance(self.camera, Unset):
            camera = UNSET
        else:
            camera = self.camera

        microphone: None | str | Unset
        if isinstance(self.microphone, Unset):
            microphone = UNSET
        else:
            microphone = self.microphone

        speaker: None | str | Unset
        if isinstance(self.speaker, Unset):
            speaker = UNSET
        else:
            speaker = self.speaker

        last_start_time: None | str | Unset
        if isinstance(self.last_start_time, Unset):
            last_start_time = UNSET
        elif isinstance(self.last_start_time, datetime.datetime):
            last_start_time = (
                self.last_start_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.last_start_time, "isoformat")
                else self.last_start_time
            )

        else:
            last_start_time = self.last_start_time

        issues: list[str] | None | Unset
        if isinstance(self.issues, Unset):
            issues = UNSET
        elif isinstance(self.issues, list):
            issues = self.issues

        else:
            issues = self.issues

        health: None | str | Unset
        if isinstance(self.health, Unset):
            health = UNSET
        else:
            health = self.health

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if room_name is not UNSET:
            field_dict["room_name"] = room_name
        if calendar_name is not UNSET:
            field_dict["calendar_name"] = calendar_name
        if email is not UNSET:
            field_dict["email"] = email
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if status is not UNSET:
            field_dict["status"] = status
        if device_ip is not UNSET:
            field_dict["device_ip"] = device_ip
        if camera is not UNSET:
            field_dict["camera"] = camera
        if microphone is not UNSET:
            field_dict["microphone"] = microphone
        if speaker is not UNSET:
            field_dict["speaker"] = speaker
        if last_start_time is not UNSET:
            field_dict["last_start_time"] = last_start_time
        if issues is not UNSET:
            field_dict["issues"] = issues
        if health is not UNSET:
            field_dict["health"] = health

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        room_name: None | str | Unset = d.pop("room_name", UNSET)

        calendar_name: None | str | Unset = d.pop("calendar_name", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        account_type: None | str | Unset = d.pop("account_type", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        device_ip: None | str | Unset = d.pop("device_ip", UNSET)

        camera: None | str | Unset = d.pop("camera", UNSET)

        microphone: None | str | Unset = d.pop("microphone", UNSET)

        speaker: None | str | Unset = d.pop("speaker", UNSET)

        def _parse_last_start_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _last_start_time_type_0 = data
                last_start_time_type_0: datetime.datetime
                try:
                    last_start_time_type_0 = datetime.datetime.fromisoformat(
                        _last_start_time_type_0
                    )
                    if (
                        last_start_time_type_0.isoformat().replace("+00:00", "Z")
                        != _last_start_time_type_0
                    ):
                        last_start_time_type_0 = _last_start_time_type_0
                except (TypeError, ValueError):
                    last_start_time_type_0 = _last_start_time_type_0

                return last_start_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_start_time = _parse_last_start_time(d.pop("last_start_time", UNSET))

        issues: list[str] | None | Unset = d.pop("issues", UNSET)

        health: None | str | Unset = d.pop("health", UNSET)

        room_metrics_zoom_room = cls(
            id=id,
            room_name=room_name,
            calendar_name=calendar_name,
            email=email,
            account_type=account_type,
            status=status,
            device_ip=device_ip,
            camera=camera,
            microphone=microphone,
            speaker=speaker,
            last_start_time=last_start_time,
            issues=issues,
            health=health,
        )

        room_metrics_zoom_room.additional_properties = d
        return room_metrics_zoom_room

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
