# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.poll import Poll


T = TypeVar("T", bound="PollList")


@_attrs_define
class PollList:
    """
    Attributes:
        polls (list[Poll] | None | Unset):
        total_records (int | None | Unset):
    """

    polls: list[Poll] | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        polls: list[dict[str, Any]] | None | Unset
        if isinstance(self.polls, Unset):
            polls = UNSET
        elif isinstance(self.polls, list):
            if isinstance(self.polls, (list, tuple)):
                polls = []
                for polls_type_0_item_data in self.polls:
                    polls_type_0_item = (
                        polls_type_0_item_data.to_dict()
                        if hasattr(polls_type_0_item_data, "to_dict")
                        else polls_type_0_item_data
                    )
                    polls.append(polls_type_0_item)
            else:
                polls = self.polls

        else:
            polls = self.polls

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if polls is not UNSET:
            field_dict["polls"] = polls
        if total_records is not UNSET:
            field_dict["total_records"] = total_records

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.poll import Poll  # noqa: PLC0415

        d = dict(src_dict)
        _polls = d.pop("polls", UNSET)
        polls: list[Poll] | None | Unset
        if isinstance(_polls, list):
            polls = []
            for polls_type_0_item_data in _polls:
                _polls_type_0_item = polls_type_0_item_data
                polls_type_0_item: Poll
                if isinstance(_polls_type_0_item, dict):
                    polls_type_0_item = Poll.from_dict(_polls_type_0_item)
                else:
                    polls_type_0_item = _polls_type_0_item

                polls.append(polls_type_0_item)
        else:
            polls = _polls

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        poll_list = cls(
            polls=polls,
            total_records=total_records,
        )

        poll_list.additional_properties = d
        return poll_list

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
