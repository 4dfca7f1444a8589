# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invite_link import InviteLink


T = TypeVar("T", bound="InviteLinkList")


@_attrs_define
class InviteLinkList:
    """
    Attributes:
        attendees (list[InviteLink] | None | Unset):
    """

    attendees: list[InviteLink] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attendees: list[dict[str, Any]] | None | Unset
        if isinstance(self.attendees, Unset):
            attendees = UNSET
        elif isinstance(self.attendees, list):
            if isinstance(self.attendees, (list, tuple)):
                attendees = []
                for attendees_type_0_item_data in self.attendees:
                    attendees_type_0_item = (
                        attendees_type_0_item_data.to_dict()
                        if hasattr(attendees_type_0_item_data, "to_dict")
                        else attendees_type_0_item_data
                    )
                    attendees.append(attendees_type_0_item)
            else:
                attendees = self.attendees

        else:
            attendees = self.attendees

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attendees is not UNSET:
            field_dict["attendees"] = attendees

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.invite_link import InviteLink  # noqa: PLC0415

        d = dict(src_dict)
        _attendees = d.pop("attendees", UNSET)
        attendees: list[InviteLink] | None | Unset
        if isinstance(_attendees, list):
            attendees = []
            for attendees_type_0_item_data in _attendees:
                _attendees_type_0_item = attendees_type_0_item_data
                attendees_type_0_item: InviteLink
                if isinstance(_attendees_type_0_item, dict):
                    attendees_type_0_item = InviteLink.from_dict(_attendees_type_0_item)
                else:
                    attendees_type_0_item = _attendees_type_0_item

                attendees.append(attendees_type_0_item)
        else:
            attendees = _attendees

        invite_link_list = cls(
            attendees=attendees,
        )

        invite_link_list.additional_properties = d
        return invite_link_list

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
