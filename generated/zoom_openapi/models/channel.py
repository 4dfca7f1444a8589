# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.channel_settings import ChannelSettings


T = TypeVar("T", bound="Channel")


@_attrs_define
class Channel:
    """
    Attributes:
        id (None | str | Unset):
        jid (None | str | Unset):
        name (None | str | Unset):
        type_ (int | None | Unset):
        channel_settings (ChannelSettings | None | Unset):
    """

    id: None | str | Unset = UNSET
    jid: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    type_: int | None | Unset = UNSET
    channel_settings: ChannelSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.channel_settings import ChannelSettings  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        jid: None | str | Unset
        if isinstance(self.jid, Unset):
            jid = UNSET
        else:
            jid = self.jid

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        type_: int | None | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        channel_settings: dict[str, Any] | None | Unset
        if isinstance(self.channel_settings, Unset):
            channel_settings = UNSET
        elif isinstance(self.channel_settings, ChannelSettings):
            channel_settings = (
                self.channel_settings.to_dict()
                if hasattr(self.channel_settings, "to_dict")
                else self.channel_settings
            )
        else:
            channel_settings = self.channel_settings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if jid is not UNSET:
            field_dict["jid"] = jid
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if channel_settings is not UNSET:
            field_dict["channel_settings"] = channel_settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.channel_settings import ChannelSettings  # noqa: PLC0415

        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        jid: None | str | Unset = d.pop("jid", UNSET)

        name: None | str | Unset = d.pop("name", UNSET)

        type_: int | None | Unset = d.pop("type", UNSET)

        _channel_settings = d.pop("channel_settings", UNSET)
        channel_settings: ChannelSettings | None | Unset
        if isinstance(_channel_settings, dict):
            channel_settings = ChannelSettings.from_dict(_channel_settings)
        else:
            channel_settings = _channel_settings

        channel = cls(
            id=id,
            jid=jid,
            name=name,
            type_=type_,
            channel_settings=channel_settings,
        )

        channel.additional_properties = d
        return channel

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
