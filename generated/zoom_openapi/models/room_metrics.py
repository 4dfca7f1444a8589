# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_recording_list import AccountRecordingList
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="RoomMetrics")


@_attrs_define
class RoomMetrics:
    """
    Attributes:
        account_type (None | str | Unset):
        calendar_name (None | str | Unset):
        camera (None | str | Unset):
        device_ip (None | str | Unset):
        email (None | str | Unset):
        health (None | str | Unset):
        id (None | str | Unset):
        issues (list[str] | None | Unset):
        last_start_time (datetime.datetime | None | Unset):
        live_meeting (JsonObject | None | Unset):
        microphone (None | str | Unset):
        past_meetings (AccountRecordingList | None | Unset):
        room_name (None | str | Unset):
        speaker (None | str | Unset):
        status (None | str | Unset):
    """

    account_type: None | str | Unset = UNSET
    calendar_name: None | str | Unset = UNSET
    camera: None | str | Unset = UNSET
    device_ip: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    health: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    issues: list[str] | None | Unset = UNSET
    last_start_time: datetime.datetime | None | Unset = UNSET
    live_meeting: JsonObject | None | Unset = UNSET
    microphone: None | str | Unset = UNSET
    past_meetings: AccountRecordingList | None | Unset = UNSET
    room_name: None | str | Unset = UNSET
    speaker: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_recording_list import AccountRecordingList  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        account_type: None | str | Unset
        if isinstance(self.account_type, Unset):
            account_type = UNSET
        else:
            account_type = self.account_type

        calendar_name: None | str | Unset
        if isinstance(self.calendar_name, Unset):
            calendar_name = UNSET
        else:
            calendar_name = self.calendar_name

        camera: None | str | Unset
        if isinstance(self.camera, Unset):
            camera = UNSET
        else:
            camera = self.camera

        device_ip: None | str | Unset
        if isinstance(self.device_ip, Unset):
            device_ip = UNSET
        else:
            device_ip = self.device_ip

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        health: None | str | Unset
        if isinstance(self.health, Unset):
            health = UNSET
        else:
            health = self.health

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        issues: list[str] | None | Unset
        if isinstance(self.issues, Unset):
            issues = UNSET
        elif isinstance(self.issues, list):
            issues = self.issues

        else:
            issues = self.issues

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

        live_meeting: dict[str, Any] | None | Unset
        if isinstance(self.live_meeting, Unset):
            live_meeting = UNSET
        elif isinstance(self.live_meeting, JsonObject):
            live_meeting = (
                self.live_meeting.to_dict()
                if hasattr(self.live_meeting, "to_dict")
                else self.live_meeting
            )
        else:
            live_meeting = self.live_meeting

        microphone: None | str | Unset
        if isinstance(self.microphone, Unset):
            microphone = UNSET
        else:
            microphone = self.microphone

        past_meetings: dict[str, Any] | None | Unset
        if isinstance(self.past_meetings, Unset):
            past_meetings = UNSET
        elif isinstance(self.past_meetings, AccountRecordingList):
            past_meetings = (
                self.past_meetings.to_dict()
                if hasattr(self.past_meetings, "to_dict")
                else self.past_meetings
            )
        else:
            past_meetings = self.past_meetings

        room_name: None | str | Unset
        if isinstance(self.room_name, Unset):
            room_name = UNSET
        else:
            room_name = self.room_name

        speaker: None | str | Unset
        if isinstance(self.speaker, Unset):
            speaker = UNSET
        else:
            speaker = self.speaker

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if calendar_name is not UNSET:
            field_dict["calendar_name"] = calendar_name
        if camera is not UNSET:
            field_dict["camera"] = camera
        if device_ip is not UNSET:
            field_dict["device_ip"] = device_ip
        if email is not UNSET:
            field_dict["email"] = email
        if health is not UNSET:
            field_dict["health"] = health
        if id is not UNSET:
            field_dict["id"] = id
        if issues is not UNSET:
            field_dict["issues"] = issues
        if last_start_time is not UNSET:
            field_dict["last_start_time"] = last_start_time
        if live_meeting is not UNSET:
            field_dict["live_meeting"] = live_meeting
        if microphone is not UNSET:
            field_dict["microphone"] = microphone
        if past_meetings is not UNSET:
            field_dict["past_meetings"] = past_meetings
        if room_name is not UNSET:
            field_dict["room_name"] = room_name
        if speaker is not UNSET:
            field_dict["speaker"] = speaker
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_recording_list import AccountRecordingList  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        account_type: None | str | Unset = d.pop("account_type", UNSET)

        calendar_name: None | str | Unset = d.pop("calendar_name", UNSET)

        camera: None | str | Unset = d.pop("camera", UNSET)

        device_ip: None | str | Unset = d.pop("device_ip", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        health: None | str | Unset = d.pop("health", UNSET)

        id: None | str | Unset = d.pop("id", UNSET)

        issues: list[str] | None | Unset = d.pop("issues", UNSET)

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

        _live_meeting = d.pop("live_meeting", UNSET)
        live_meeting: JsonObject | None | Unset
        if isinstance(_live_meeting, dict):
            live_meeting = JsonObject.from_dict(_live_meeting)
        else:
            live_meeting = _live_meeting

        microphone: None | str | Unset = d.pop("microphone", UNSET)

        _past_meetings = d.pop("past_meetings", UNSET)
        past_meetings: AccountRecordingList | None | Unset
        if isinstance(_past_meetings, dict):
            past_meetings = AccountRecordingList.from_dict(_past_meetings)
        else:
            past_meetings = _past_meetings

        room_name: None | str | Unset = d.pop("room_name", UNSET)

        speaker: None | str | Unset = d.pop("speaker", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        room_metrics = cls(
            account_type=account_type,
            calendar_name=calendar_name,
            camera=camera,
            device_ip=device_ip,
            email=email,
            health=health,
            id=id,
            issues=issues,
            last_start_time=last_start_time,
            live_meeting=live_meeting,
            microphone=microphone,
            past_meetings=past_meetings,
            room_name=room_name,
            speaker=speaker,
            status=status,
        )

        room_metrics.additional_properties = d
        return room_metrics

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
