# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.meeting_quality_score import MeetingQualityScore


T = TypeVar("T", bound="MeetingQualityScoreList")


@_attrs_define
class MeetingQualityScoreList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        quality (list[MeetingQualityScore] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    quality: list[MeetingQualityScore] | None | Unset = UNSET
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

        quality: list[dict[str, Any]] | None | Unset
        if isinstance(self.quality, Unset):
            quality = UNSET
        elif isinstance(self.quality, list):
            if isinstance(self.quality, (list, tuple)):
                quality = []
                for quality_type_0_item_data in self.quality:
                    quality_type_0_item = (
                        quality_type_0_item_data.to_dict()
                        if hasattr(quality_type_0_item_data, "to_dict")
                        else quality_type_0_item_data
                    )
                    quality.append(quality_type_0_item)
            else:
                quality = self.quality

        else:
            quality = self.quality

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if quality is not UNSET:
            field_dict["quality"] = quality

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.meeting_quality_score import MeetingQualityScore  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        _quality = d.pop("quality", UNSET)
        quality: list[MeetingQualityScore] | None | Unset
        if isinstance(_quality, list):
            quality = []
            for quality_type_0_item_data in _quality:
                _quality_type_0_item = quality_type_0_item_data
                quality_type_0_item: MeetingQualityScore
                if isinstance(_quality_type_0_item, dict):
                    quality_type_0_item = MeetingQualityScore.from_dict(_quality_type_0_item)
                else:
                    quality_type_0_item = _quality_type_0_item

                quality.append(quality_type_0_item)
        else:
            quality = _quality

        meeting_quality_score_list = cls(
            from_=from_,
            to=to,
            quality=quality,
        )

        meeting_quality_score_list.additional_properties = d
        return meeting_quality_score_list

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
