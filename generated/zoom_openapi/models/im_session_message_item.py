# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ImSessionMessageItem")


@_attrs_define
class ImSessionMessageItem:
    """
    Attributes:
        message (None | str | Unset):
        sender (None | str | Unset):
        date_time (datetime.datetime | None | Unset):
        action (None | str | Unset):
        action_time (datetime.datetime | None | Unset):
    """

    message: None | str | Unset = UNSET
    sender: None | str | Unset = UNSET
    date_time: datetime.datetime | None | Unset = UNSET
    action: None | str | Unset = UNSET
    action_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        sender: None | str | Unset
        if isinstance(self.sender, Unset):
            sender = UNSET
        else:
            sender = self.sender

        date_time: None | str | Unset
        if isinstance(self.date_time, Unset):
            date_time = UNSET
        elif isinstance(self.date_time, datetime.datetime):
            date_time = (
                self.date_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.date_time, "isoformat")
                else self.date_time
            )

        else:
            date_time = self.date_time

        action: None | str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        else:
            action = self.action

        action_time: None | str | Unset
        if isinstance(self.action_time, Unset):
            action_time = UNSET
        elif isinstance(self.action_time, datetime.datetime):
            action_time = (
                self.action_time.isoformat().replace("+00:00", "Z")
                if hasattr(self.action_time, "isoformat")
                else self.action_time
            )

        else:
            action_time = self.action_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message is not UNSET:
            field_dict["message"] = message
        if sender is not UNSET:
            field_dict["sender"] = sender
        if date_time is not UNSET:
            field_dict["date_time"] = date_time
        if action is not UNSET:
            field_dict["action"] = action
        if action_time is not UNSET:
            field_dict["action_time"] = action_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message: None | str | Unset = d.pop("message", UNSET)

        sender: None | str | Unset = d.pop("sender", UNSET)

        def _parse_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_time_type_0 = data
                date_time_type_0: datetime.datetime
                try:
                    date_time_type_0 = datetime.datetime.fromisoformat(_date_time_type_0)
                    if date_time_type_0.isoformat().replace("+00:00", "Z") != _date_time_type_0:
                        date_time_type_0 = _date_time_type_0
                except (TypeError, ValueError):
                    date_time_type_0 = _date_time_type_0

                return date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        date_time = _parse_date_time(d.pop("date_time", UNSET))

        action: None | str | Unset = d.pop("action", UNSET)

        def _parse_action_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _action_time_type_0 = data
                action_time_type_0: datetime.datetime
                try:
                    action_time_type_0 = datetime.datetime.fromisoformat(_action_time_type_0)
                    if action_time_type_0.isoformat().replace("+00:00", "Z") != _action_time_type_0:
                        action_time_type_0 = _action_time_type_0
                except (TypeError, ValueError):
                    action_time_type_0 = _action_time_type_0

                return action_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        action_time = _parse_action_time(d.pop("action_time", UNSET))

        im_session_message_item = cls(
            message=message,
            sender=sender,
            date_time=date_time,
            action=action,
            action_time=action_time,
        )

        im_session_message_item.additional_properties = d
        return im_session_message_item

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
