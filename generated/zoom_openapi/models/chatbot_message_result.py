# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChatbotMessageResult")


@_attrs_define
class ChatbotMessageResult:
    """
    Attributes:
        message_id (None | str | Unset):
        robot_jid (None | str | Unset):
        sent_time (datetime.datetime | None | Unset):
        to_jid (None | str | Unset):
        user_jid (None | str | Unset):
    """

    message_id: None | str | Unset = UNSET
    robot_jid: None | str | Unset = UNSET
    sent_time: datetime.datetime | None | Unset = UNSET
    to_jid: None | str | Unset = UNSET
    user_jid: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_id: None | str | Unset
        if isinstance(self.message_id, Unset):
            message_id = UNSET
        else:
            message_id = self.message_id

        robot_jid: None | str | Unset
        if isinstance(self.robot_jid, Unset):
            robot_jid = UNSET
        else:
            robot_jid = self.robot_jid

        sent_time: None | str | Unset
        if isinstance(self.sent_time, Unset):
            sent_time = UNSET
        elif isinstance(self.sent_time, datetime.datetime):
            sent_time = (
                self.sent_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.sent_time, "isoformat")
                else self.sent_time
            )

        else:
            sent_time = self.sent_time

        to_jid: None | str | Unset
        if isinstance(self.to_jid, Unset):
            to_jid = UNSET
        else:
            to_jid = self.to_jid

        user_jid: None | str | Unset
        if isinstance(self.user_jid, Unset):
            user_jid = UNSET
        else:
            user_jid = self.user_jid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message_id is not UNSET:
            field_dict["message_id"] = message_id
        if robot_jid is not UNSET:
            field_dict["robot_jid"] = robot_jid
        if sent_time is not UNSET:
            field_dict["sent_time"] = sent_time
        if to_jid is not UNSET:
            field_dict["to_jid"] = to_jid
        if user_jid is not UNSET:
            field_dict["user_jid"] = user_jid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_id: None | str | Unset = d.pop("message_id", UNSET)

        robot_jid: None | str | Unset = d.pop("robot_jid", UNSET)

        def _parse_sent_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _sent_time_type_0 = data
                sent_time_type_0: datetime.datetime
                try:
                    sent_time_type_0 = datetime.datetime.fromisoformat(_sent_time_type_0)
                    if sent_time_type_0.isoformat().replace("+00:00", "Z") != _sent_time_type_0:
                        sent_time_type_0 = _sent_time_type_0
                except (TypeError, ValueError):
                    sent_time_type_0 = _sent_time_type_0

                return sent_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        sent_time = _parse_sent_time(d.pop("sent_time", UNSET))

        to_jid: None | str | Unset = d.pop("to_jid", UNSET)

        user_jid: None | str | Unset = d.pop("user_jid", UNSET)

        chatbot_message_result = cls(
            message_id=message_id,
            robot_jid=robot_jid,
            sent_time=sent_time,
            to_jid=to_jid,
            user_jid=user_jid,
        )

        chatbot_message_result.additional_properties = d
        return chatbot_message_result

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
