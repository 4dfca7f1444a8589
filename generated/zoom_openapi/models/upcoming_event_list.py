# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.upcoming_event import UpcomingEvent


T = TypeVar("T", bound="UpcomingEventList")


@_attrs_define
class UpcomingEventList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        upcoming_events (list[UpcomingEvent] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    upcoming_events: list[UpcomingEvent] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        to: None | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        upcoming_events: list[dict[str, Any]] | None | Unset
        if isinstance(self.upcoming_events, Unset):
            upcoming_events = UNSET
        elif isinstance(self.upcoming_events, list):
            if isinstance(self.upcoming_events, (list, tuple)):
                upcoming_events = []
                for upcoming_events_type_0_item_data in self.upcoming_events:
                    upcoming_events_type_0_item = (
                        upcoming_events_type_0_item_data.to_dict()
                        if hasattr(upcoming_events_type_0_item_data, "to_dict")
                        else upcoming_events_type_0_item_data
                    )
                    upcoming_events.append(upcoming_events_type_0_item)
            else:
                upcoming_events = self.upcoming_events

        else:
            upcoming_events = self.upcoming_events

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if upcoming_events is not UNSET:
            field_dict["upcoming_events"] = upcoming_events

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.upcoming_event import UpcomingEvent  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _upcoming_events = d.pop("upcoming_events", UNSET)
        upcoming_events: list[UpcomingEvent] | None | Unset
        if isinstance(_upcoming_events, list):
            upcoming_events = []
            for upcoming_events_type_0_item_data in _upcoming_events:
                _upcoming_events_type_0_item = upcoming_events_type_0_item_data
                upcoming_events_type_0_item: UpcomingEvent
                if isinstance(_upcoming_events_type_0_item, dict):
                    upcoming_events_type_0_item = UpcomingEvent.from_dict(
                        _upcoming_events_type_0_item
                    )
                else:
                    upcoming_events_type_0_item = _upcoming_events_type_0_item

                upcoming_events.append(upcoming_events_type_0_item)
        else:
            upcoming_events = _upcoming_events

        upcoming_event_list = cls(
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            upcoming_events=upcoming_events,
        )

        upcoming_event_list.additional_properties = d
        return upcoming_event_list

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
