# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.scheduler import Scheduler


T = TypeVar("T", bound="SchedulerList")


@_attrs_define
class SchedulerList:
    """
    Attributes:
        schedulers (list[Scheduler] | None | Unset):
    """

    schedulers: list[Scheduler] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        schedulers: list[dict[str, Any]] | None | Unset
        if isinstance(self.schedulers, Unset):
            schedulers = UNSET
        elif isinstance(self.schedulers, list):
            if isinstance(self.schedulers, (list, tuple)):
                schedulers = []
                for schedulers_type_0_item_data in self.schedulers:
                    schedulers_type_0_item = (
                        schedulers_type_0_item_data.to_dict()
                        if hasattr(schedulers_type_0_item_data, "to_dict")
                        else schedulers_type_0_item_data
                    )
                    schedulers.append(schedulers_type_0_item)
            else:
                schedulers = self.schedulers

        else:
            schedulers = self.schedulers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if schedulers is not UNSET:
            field_dict["schedulers"] = schedulers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.scheduler import Scheduler  # noqa: PLC0415

        d = dict(src_dict)
        _schedulers = d.pop("schedulers", UNSET)
        schedulers: list[Scheduler] | None | Unset
        if isinstance(_schedulers, list):
            schedulers = []
            for schedulers_type_0_item_data in _schedulers:
                _schedulers_type_0_item = schedulers_type_0_item_data
                schedulers_type_0_item: Scheduler
                if isinstance(_schedulers_type_0_item, dict):
                    schedulers_type_0_item = Scheduler.from_dict(_schedulers_type_0_item)
                else:
                    schedulers_type_0_item = _schedulers_type_0_item

                schedulers.append(schedulers_type_0_item)
        else:
            schedulers = _schedulers

        scheduler_list = cls(
            schedulers=schedulers,
        )

        scheduler_list.additional_properties = d
        return scheduler_list

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
