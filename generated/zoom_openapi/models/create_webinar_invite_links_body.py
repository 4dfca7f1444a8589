# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invitee import Invitee


T = TypeVar("T", bound="CreateWebinarInviteLinksBody")


@_attrs_define
class CreateWebinarInviteLinksBody:
    """
    Attributes:
        ttl (int | Unset): How long the links work. Example: 7200.
        attendees (list[Invitee] | Unset): People to make links for, each with the `name` to show in the webinar.
            Example: [{'name': 'Jonas Lindqvist'}, {'name': 'Mei Tanaka'}].
    """

    ttl: int | Unset = UNSET
    attendees: list[Invitee] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ttl = self.ttl

        attendees: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attendees, Unset):
            if isinstance(self.attendees, (list, tuple)):
                attendees = []
                for attendees_item_data in self.attendees:
                    attendees_item = (
                        attendees_item_data.to_dict()
                        if hasattr(attendees_item_data, "to_dict")
                        else attendees_item_data
                    )
                    attendees.append(attendees_item)
            else:
                attendees = self.attendees

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ttl is not UNSET:
            field_dict["ttl"] = ttl
        if attendees is not UNSET:
            field_dict["attendees"] = attendees

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.invitee import Invitee  # noqa: PLC0415

        d = dict(src_dict)
        ttl = d.pop("ttl", UNSET)

        _attendees = d.pop("attendees", UNSET)
        attendees: list[Invitee] | Unset
        if isinstance(_attendees, list):
            attendees = []
            for attendees_item_data in _attendees:
                _attendees_item = attendees_item_data
                attendees_item: Invitee
                if isinstance(_attendees_item, dict):
                    attendees_item = Invitee.from_dict(_attendees_item)
                else:
                    attendees_item = _attendees_item

                attendees.append(attendees_item)
        else:
            attendees = _attendees

        create_webinar_invite_links_body = cls(
            ttl=ttl,
            attendees=attendees,
        )

        create_webinar_invite_links_body.additional_properties = d
        return create_webinar_invite_links_body

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
