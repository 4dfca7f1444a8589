# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.breakout_room import BreakoutRoom


T = TypeVar("T", bound="BreakoutRoomSettings")


@_attrs_define
class BreakoutRoomSettings:
    """
    Attributes:
        enable (bool | None | Unset):
        rooms (list[BreakoutRoom] | None | Unset):
        host_video (bool | None | Unset):
        in_meeting (bool | None | Unset):
        join_before_host (bool | None | Unset):
        mute_upon_entry (bool | None | Unset):
        participant_video (bool | None | Unset):
        registrants_confirmation_email (bool | None | Unset):
        use_pmi (bool | None | Unset):
        waiting_room (bool | None | Unset):
        watermark (bool | None | Unset):
        registrants_email_notification (bool | None | Unset):
    """

    enable: bool | None | Unset = UNSET
    rooms: list[BreakoutRoom] | None | Unset = UNSET
    host_video: bool | None | Unset = UNSET
    in_meeting: bool | None | Unset = UNSET
    join_before_host: bool | None | Unset = UNSET
    mute_upon_entry: bool | None | Unset = UNSET
    participant_video: bool | None | Unset = UNSET
    registrants_confirmation_email: bool | None | Unset = UNSET
    use_pmi: bool | None | Unset = UNSET
    waiting_room: bool | None | Unset = UNSET
    watermark: bool | None | Unset = UNSET
    registrants_email_notification: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable: bool | None | Unset
        if isinstance(self.enable, Unset):
            enable = UNSET
        else:
            enable = self.enable

        rooms: list[dict[str, Any]] | None | Unset
        if isinstance(self.rooms, Unset):
            rooms = UNSET
        elif isinstance(self.rooms, list):
            if isinstance(self.rooms, (list, tuple)):
                rooms = []
                for rooms_type_0_item_data in self.rooms:
                    rooms_type_0_item = (
                        rooms_type_0_item_data.to_dict()
                        if hasattr(rooms_type_0_item_data, "to_dict")
                        else rooms_type_0_item_data
                    )
                    rooms.append(rooms_type_0_item)
            else:
                rooms = self.rooms

        else:
            rooms = self.rooms

        host_video: bool | None | Unset
        if isinstance(self.host_video, Unset):
            host_video = UNSET
        else:
            host_video = self.host_video

        in_meeting: bool | None | Unset
        if isinstance(self.in_meeting, Unset):
            in_meeting = UNSET
        else:
            in_meeting = self.in_meeting

        join_before_host: bool | None | Unset
        if isinstance(self.join_before_host, Unset):
            join_before_host = UNSET
        else:
            join_before_host = self.join_before_host

        mute_upon_entry: bool | None | Unset
        if isinstance(self.mute_upon_entry, Unset):
            mute_upon_entry = UNSET
        else:
            mute_upon_entry = self.mute_upon_entry

        participant_video: bool | None | Unset
        if isinstance(self.participant_video, Unset):
            participant_video = UNSET
        else:
            participant_video = self.participant_video

        registrants_confirmation_email: bool | None | Unset
        if isinstance(self.registrants_confirmation_email, Unset):
            registrants_confirmation_email = UNSET
        else:
            registrants_confirmation_email = self.registrants_confirmation_email

        use_pmi: bool | None | Unset
        if isinstance(self.use_pmi, Unset):
            use_pmi = UNSET
        else:
            use_pmi = self.use_pmi

        waiting_room: bool | None | Unset
        if isinstance(self.waiting_room, Unset):
            waiting_room = UNSET
        else:
            waiting_room = self.waiting_room

        watermark: bool | None | Unset
        if isinstance(self.watermark, Unset):
            watermark = UNSET
        else:
            watermark = self.watermark

        registrants_email_notification: bool | None | Unset
        if isinstance(self.registrants_email_notification, Unset):
            registrants_email_notification = UNSET
        else:
            registrants_email_notification = self.registrants_email_notification

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if rooms is not UNSET:
            field_dict["rooms"] = rooms
        if host_video is not UNSET:
            field_dict["host_video"] = host_video
        if in_meeting is not UNSET:
            field_dict["in_meeting"] = in_meeting
        if join_before_host is not UNSET:
            field_dict["join_before_host"] = join_before_host
        if mute_upon_entry is not UNSET:
            field_dict["mute_upon_entry"] = mute_upon_entry
        if participant_video is not UNSET:
            field_dict["participant_video"] = participant_video
        if registrants_confirmation_email is not UNSET:
            field_dict["registrants_confirmation_email"] = registrants_confirmation_email
        if use_pmi is not UNSET:
            field_dict["use_pmi"] = use_pmi
        if waiting_room is not UNSET:
            field_dict["waiting_room"] = waiting_room
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if registrants_email_notification is not UNSET:
            field_dict["registrants_email_notification"] = registrants_email_notification

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.breakout_room import BreakoutRoom  # noqa: PLC0415

        d = dict(src_dict)
        enable: bool | None | Unset = d.pop("enable", UNSET)

        _rooms = d.pop("rooms", UNSET)
        rooms: list[BreakoutRoom] | None | Unset
        if isinstance(_rooms, list):
            rooms = []
            for rooms_type_0_item_data in _rooms:
                _rooms_type_0_item = rooms_type_0_item_data
                rooms_type_0_item: BreakoutRoom
                if isinstance(_rooms_type_0_item, dict):
                    rooms_type_0_item = BreakoutRoom.from_dict(_rooms_type_0_item)
                else:
                    rooms_type_0_item = _rooms_type_0_item

                rooms.append(rooms_type_0_item)
        else:
            rooms = _rooms

        host_video: bool | None | Unset = d.pop("host_video", UNSET)

        in_meeting: bool | None | Unset = d.pop("in_meeting", UNSET)

        join_before_host: bool | None | Unset = d.pop("join_before_host", UNSET)

        mute_upon_entry: bool | None | Unset = d.pop("mute_upon_entry", UNSET)

        participant_video: bool | None | Unset = d.pop("participant_video", UNSET)

        registrants_confirmation_email: bool | None | Unset = d.pop(
            "registrants_confirmation_email", UNSET
        )

        use_pmi: bool | None | Unset = d.pop("use_pmi", UNSET)

        waiting_room: bool | None | Unset = d.pop("waiting_room", UNSET)

        watermark: bool | None | Unset = d.pop("watermark", UNSET)

        registrants_email_notification: bool | None | Unset = d.pop(
            "registrants_email_notification", UNSET
        )

        breakout_room_settings = cls(
            enable=enable,
            rooms=rooms,
            host_video=host_video,
            in_meeting=in_meeting,
            join_before_host=join_before_host,
            mute_upon_entry=mute_upon_entry,
            participant_video=participant_video,
            registrants_confirmation_email=registrants_confirmation_email,
            use_pmi=use_pmi,
            waiting_room=waiting_room,
            watermark=watermark,
            registrants_email_notification=registrants_email_notification,
        )

        breakout_room_settings.additional_properties = d
        return breakout_room_settings

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
