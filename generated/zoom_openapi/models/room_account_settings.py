# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_client_alert_settings import RoomClientAlertSettings
    from ..models.room_notification_settings import RoomNotificationSettings


T = TypeVar("T", bound="RoomAccountSettings")


@_attrs_define
class RoomAccountSettings:
    """
    Attributes:
        client_alert (None | RoomClientAlertSettings | Unset):
        notification (None | RoomNotificationSettings | Unset):
    """

    client_alert: None | RoomClientAlertSettings | Unset = UNSET
    notification: None | RoomNotificationSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.room_client_alert_settings import RoomClientAlertSettings  # noqa: PLC0415
        from ..models.room_notification_settings import RoomNotificationSettings  # noqa: PLC0415

        client_alert: dict[str, Any] | None | Unset
        if isinstance(self.client_alert, Unset):
            client_alert = UNSET
        elif isinstance(self.client_alert, RoomClientAlertSettings):
            client_alert = (
                self.client_alert.to_dict()
                if hasattr(self.client_alert, "to_dict")
                else self.client_alert
            )
        else:
            client_alert = self.client_alert

        notification: dict[str, Any] | None | Unset
        if isinstance(self.notification, Unset):
            notification = UNSET
        elif isinstance(self.notification, RoomNotificationSettings):
            notification = (
                self.notification.to_dict()
                if hasattr(self.notification, "to_dict")
                else self.notification
            )
        else:
            notification = self.notification

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if client_alert is not UNSET:
            field_dict["client_alert"] = client_alert
        if notification is not UNSET:
            field_dict["notification"] = notification

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.room_client_alert_settings import RoomClientAlertSettings  # noqa: PLC0415
        from ..models.room_notification_settings import RoomNotificationSettings  # noqa: PLC0415

        d = dict(src_dict)
        _client_alert = d.pop("client_alert", UNSET)
        client_alert: None | RoomClientAlertSettings | Unset
        if isinstance(_client_alert, dict):
            client_alert = RoomClientAlertSettings.from_dict(_client_alert)
        else:
            client_alert = _client_alert

        _notification = d.pop("notification", UNSET)
        notification: None | RoomNotificationSettings | Unset
        if isinstance(_notification, dict):
            notification = RoomNotificationSettings.from_dict(_notification)
        else:
            notification = _notification

        room_account_settings = cls(
            client_alert=client_alert,
            notification=notification,
        )

        room_account_settings.additional_properties = d
        return room_account_settings

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
