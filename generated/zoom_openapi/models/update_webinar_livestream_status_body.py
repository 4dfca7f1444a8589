# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_webinar_livestream_status_body_action import (
    UpdateWebinarLivestreamStatusBodyAction,
    check_update_webinar_livestream_status_body_action,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.livestream_display import LivestreamDisplay


T = TypeVar("T", bound="UpdateWebinarLivestreamStatusBody")


@_attrs_define
class UpdateWebinarLivestreamStatusBody:
    """
    Attributes:
        action (UpdateWebinarLivestreamStatusBodyAction | Unset): `start` goes live, `stop` ends the stream. Example:
            start.
        settings (LivestreamDisplay | Unset):
    """

    action: UpdateWebinarLivestreamStatusBodyAction | Unset = UNSET
    settings: LivestreamDisplay | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = (
                self.settings.to_dict() if hasattr(self.settings, "to_dict") else self.settings
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action is not UNSET:
            field_dict["action"] = action
        if settings is not UNSET:
            field_dict["settings"] = settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.livestream_display import LivestreamDisplay  # noqa: PLC0415

        d = dict(src_dict)
        _action = d.pop("action", UNSET)
        action: UpdateWebinarLivestreamStatusBodyAction | Unset
        try:
            action = check_update_webinar_livestream_status_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        _settings = d.pop("settings", UNSET)
        settings: LivestreamDisplay | Unset
        if isinstance(_settings, dict):
            settings = LivestreamDisplay.from_dict(_settings)
        else:
            settings = _settings

        update_webinar_livestream_status_body = cls(
            action=action,
            settings=settings,
        )

        update_webinar_livestream_status_body.additional_properties = d
        return update_webinar_livestream_status_body

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
