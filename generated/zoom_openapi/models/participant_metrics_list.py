# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.participant_metrics import ParticipantMetrics


T = TypeVar("T", bound="ParticipantMetricsList")


@_attrs_define
class ParticipantMetricsList:
    """
    Attributes:
        page_count (int | None | Unset):
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        next_page_token (None | str | Unset):
        participants (list[ParticipantMetrics] | None | Unset):
    """

    page_count: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    participants: list[ParticipantMetrics] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page_count: int | None | Unset
        if isinstance(self.page_count, Unset):
            page_count = UNSET
        else:
            page_count = self.page_count

        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        total_records: int | None | Unset
        if isinstance(self.total_records, Unset):
            total_records = UNSET
        else:
            total_records = self.total_records

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        participants: list[dict[str, Any]] | None | Unset
        if isinstance(self.participants, Unset):
            participants = UNSET
        elif isinstance(self.participants, list):
            if isinstance(self.participants, (list, tuple)):
                participants = []
                for participants_type_0_item_data in self.participants:
                    participants_type_0_item = (
                        participants_type_0_item_data.to_dict()
                        if hasattr(participants_type_0_item_data, "to_dict")
                        else participants_type_0_item_data
                    )
                    participants.append(participants_type_0_item)
            else:
                participants = self.participants

        else:
            participants = self.participants

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if participants is not UNSET:
            field_dict["participants"] = participants

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.participant_metrics import ParticipantMetrics  # noqa: PLC0415

        d = dict(src_dict)
        page_count: int | None | Unset = d.pop("page_count", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _participants = d.pop("participants", UNSET)
        participants: list[ParticipantMetrics] | None | Unset
        if isinstance(_participants, list):
            participants = []
            for participants_type_0_item_data in _participants:
                _participants_type_0_item = participants_type_0_item_data
                participants_type_0_item: ParticipantMetrics
                if isinstance(_participants_type_0_item, dict):
                    participants_type_0_item = ParticipantMetrics.from_dict(
                        _participants_type_0_item
                    )
                else:
                    participants_type_0_item = _participants_type_0_item

                participants.append(participants_type_0_item)
        else:
            participants = _participants

        participant_metrics_list = cls(
            page_count=page_count,
            page_size=page_size,
            total_records=total_records,
            next_page_token=next_page_token,
            participants=participants,
        )

        participant_metrics_list.additional_properties = d
        return participant_metrics_list

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
