# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="QualityCounts")


@_attrs_define
class QualityCounts:
    """
    Attributes:
        good (int | None | Unset):
        fair (int | None | Unset):
        poor (int | None | Unset):
        bad (int | None | Unset):
    """

    good: int | None | Unset = UNSET
    fair: int | None | Unset = UNSET
    poor: int | None | Unset = UNSET
    bad: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        good: int | None | Unset
        if isinstance(self.good, Unset):
            good = UNSET
        else:
            good = self.good

        fair: int | None | Unset
        if isinstance(self.fair, Unset):
            fair = UNSET
        else:
            fair = self.fair

        poor: int | None | Unset
        if isinstance(self.poor, Unset):
            poor = UNSET
        else:
            poor = self.poor

        bad: int | None | Unset
        if isinstance(self.bad, Unset):
            bad = UNSET
        else:
            bad = self.bad

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if good is not UNSET:
            field_dict["good"] = good
        if fair is not UNSET:
            field_dict["fair"] = fair
        if poor is not UNSET:
            field_dict["poor"] = poor
        if bad is not UNSET:
            field_dict["bad"] = bad

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        good: int | None | Unset = d.pop("good", UNSET)

        fair: int | None | Unset = d.pop("fair", UNSET)

        poor: int | None | Unset = d.pop("poor", UNSET)

        bad: int | None | Unset = d.pop("bad", UNSET)

        quality_counts = cls(
            good=good,
            fair=fair,
            poor=poor,
            bad=bad,
        )

        quality_counts.additional_properties = d
        return quality_counts

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
