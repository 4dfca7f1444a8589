# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.room_past_meeting_list import RoomPastMeetingList


T = TypeVar("T", bound="RoomMetrics")


@_attrs_define
class RoomMetrics:
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
        last_start_time (None | str | Unset):
        issues (list[str] | None | Unset):
        health (None | str | Unset):
        live_meeting (JsonObject | None | Unset):
        past_meetings (None | RoomPastMeetingList | Unset):
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
    last_start_time: None | str | Unset = UNSET
    issues: list[str] | None | Unset = UNSET
    health: None | str | Unset = UNSET
    live_meeting: JsonObject | None | Unset = UNSET
    past_meetings: None | RoomPastMeetingList | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.room_past_meeting_list import RoomPastMeetingList  # noqa: PLC0415

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

        past_meetings: dict[str, Any] | None | Unset
        if isinstance(self.past_meetings, Unset):
            past_meetings = UNSET
        elif isinstance(self.past_meetings, RoomPastMeetingList):
            past_meetings = (
                self.past_meetings.to_dict()
                if hasattr(self.past_meetings, "to_dict")
                else self.past_meetings
            )
        else:
            past_meetings = self.past_meetings

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
        if live_meeting is not UNSET:
            field_dict["live_meeting"] = live_meeting
        if past_meetings is not UNSET:
            field_dict["past_meetings"] = past_meetings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.room_past_meeting_list import RoomPastMeetingList  # noqa: PLC0415

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

        last_start_time: None | str | Unset = d.pop("last_start_time", UNSET)

        issues: list[str] | None | Unset = d.pop("issues", UNSET)

        health: None | str | Unset = d.pop("health", UNSET)

        _live_meeting = d.pop("live_meeting", UNSET)
        live_meeting: JsonObject | None | Unset
        if isinstance(_live_meeting, dict):
            live_meeting = JsonObject.from_dict(_live_meeting)
        else:
            live_meeting = _live_meeting

        _past_meetings = d.pop("past_meetings", UNSET)
        past_meetings: None | RoomPastMeetingList | Unset
        if isinstance(_past_meetings, dict):
            past_meetings = RoomPastMeetingList.from_dict(_past_meetings)
        else:
            past_meetings = _past_meetings

        room_metrics = cls(
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
            live_meeting=live_meeting,
            past_meetings=past_meetings,
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
