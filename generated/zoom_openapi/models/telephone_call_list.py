# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.telephone_call import TelephoneCall


T = TypeVar("T", bound="TelephoneCallList")


@_attrs_define
class TelephoneCallList:
    """
    Attributes:
        from_ (None | str | Unset):
        to (None | str | Unset):
        page_count (int | None | Unset):
        page_number (int | None | Unset):
        page_size (int | None | Unset):
        total_records (int | None | Unset):
        telephony_usage (list[TelephoneCall] | None | Unset):
    """

    from_: None | str | Unset = UNSET
    to: None | str | Unset = UNSET
    page_count: int | None | Unset = UNSET
    page_number: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    total_records: int | None | Unset = UNSET
    telephony_usage: list[TelephoneCall] | None | Unset = UNSET
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

        page_count: int | None | Unset
        if isinstance(self.page_count, Unset):
            page_count = UNSET
        else:
            page_count = self.page_count

        page_number: int | None | Unset
        if isinstance(self.page_number, Unset):
            page_number = UNSET
        else:
            page_number = self.page_number

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

        telephony_usage: list[dict[str, Any]] | None | Unset
        if isinstance(self.telephony_usage, Unset):
            telephony_usage = UNSET
        elif isinstance(self.telephony_usage, list):
            if isinstance(self.telephony_usage, (list, tuple)):
                telephony_usage = []
                for telephony_usage_type_0_item_data in self.telephony_usage:
                    telephony_usage_type_0_item = (
                        telephony_usage_type_0_item_data.to_dict()
                        if hasattr(telephony_usage_type_0_item_data, "to_dict")
                        else telephony_usage_type_0_item_data
                    )
                    telephony_usage.append(telephony_usage_type_0_item)
            else:
                telephony_usage = self.telephony_usage

        else:
            telephony_usage = self.telephony_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if page_count is not UNSET:
            field_dict["page_count"] = page_count
        if page_number is not UNSET:
            field_dict["page_number"] = page_number
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if total_records is not UNSET:
            field_dict["total_records"] = total_records
        if telephony_usage is not UNSET:
            field_dict["telephony_usage"] = telephony_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.telephone_call import TelephoneCall  # noqa: PLC0415

        d = dict(src_dict)
        from_: None | str | Unset = d.pop("from", UNSET)

        to: None | str | Unset = d.pop("to", UNSET)

        page_count: int | None | Unset = d.pop("page_count", UNSET)

        page_number: int | None | Unset = d.pop("page_number", UNSET)

        page_size: int | None | Unset = d.pop("page_size", UNSET)

        total_records: int | None | Unset = d.pop("total_records", UNSET)

        _telephony_usage = d.pop("telephony_usage", UNSET)
        telephony_usage: list[TelephoneCall] | None | Unset
        if isinstance(_telephony_usage, list):
            telephony_usage = []
            for telephony_usage_type_0_item_data in _telephony_usage:
                _telephony_usage_type_0_item = telephony_usage_type_0_item_data
                telephony_usage_type_0_item: TelephoneCall
                if isinstance(_telephony_usage_type_0_item, dict):
                    telephony_usage_type_0_item = TelephoneCall.from_dict(
                        _telephony_usage_type_0_item
                    )
                else:
                    telephony_usage_type_0_item = _telephony_usage_type_0_item

                telephony_usage.append(telephony_usage_type_0_item)
        else:
            telephony_usage = _telephony_usage

        telephone_call_list = cls(
            from_=from_,
            to=to,
            page_count=page_count,
            page_number=page_number,
            page_size=page_size,
            total_records=total_records,
            telephony_usage=telephony_usage,
        )

        telephone_call_list.additional_properties = d
        return telephone_call_list

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
