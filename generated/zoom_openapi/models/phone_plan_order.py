# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.phone_base_plan_order import PhoneBasePlanOrder
    from ..models.plan_order import PlanOrder


T = TypeVar("T", bound="PhonePlanOrder")


@_attrs_define
class PhonePlanOrder:
    """
    Attributes:
        plan_base (PhoneBasePlanOrder | Unset):
        plan_calling (list[PlanOrder] | Unset):
        plan_number (list[PlanOrder] | Unset):
    """

    plan_base: PhoneBasePlanOrder | Unset = UNSET
    plan_calling: list[PlanOrder] | Unset = UNSET
    plan_number: list[PlanOrder] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plan_base: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plan_base, Unset):
            plan_base = (
                self.plan_base.to_dict() if hasattr(self.plan_base, "to_dict") else self.plan_base
            )

        plan_calling: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.plan_calling, Unset):
            if isinstance(self.plan_calling, (list, tuple)):
                plan_calling = []
                for plan_calling_item_data in self.plan_calling:
                    plan_calling_item = (
                        plan_calling_item_data.to_dict()
                        if hasattr(plan_calling_item_data, "to_dict")
                        else plan_calling_item_data
                    )
                    plan_calling.append(plan_calling_item)
            else:
                plan_calling = self.plan_calling

        plan_number: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.plan_number, Unset):
            if isinstance(self.plan_number, (list, tuple)):
                plan_number = []
                for plan_number_item_data in self.plan_number:
                    plan_number_item = (
                        plan_number_item_data.to_dict()
                        if hasattr(plan_number_item_data, "to_dict")
                        else plan_number_item_data
                    )
                    plan_number.append(plan_number_item)
            else:
                plan_number = self.plan_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_base is not UNSET:
            field_dict["plan_base"] = plan_base
        if plan_calling is not UNSET:
            field_dict["plan_calling"] = plan_calling
        if plan_number is not UNSET:
            field_dict["plan_number"] = plan_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.phone_base_plan_order import PhoneBasePlanOrder  # noqa: PLC0415
        from ..models.plan_order import PlanOrder  # noqa: PLC0415

        d = dict(src_dict)
        _plan_base = d.pop("plan_base", UNSET)
        plan_base: PhoneBasePlanOrder | Unset
        if isinstance(_plan_base, dict):
            plan_base = PhoneBasePlanOrder.from_dict(_plan_base)
        else:
            plan_base = _plan_base

        _plan_calling = d.pop("plan_calling", UNSET)
        plan_calling: list[PlanOrder] | Unset
        if isinstance(_plan_calling, list):
            plan_calling = []
            for plan_calling_item_data in _plan_calling:
                _plan_calling_item = plan_calling_item_data
                plan_calling_item: PlanOrder
                if isinstance(_plan_calling_item, dict):
                    plan_calling_item = PlanOrder.from_dict(_plan_calling_item)
                else:
                    plan_calling_item = _plan_calling_item

                plan_calling.append(plan_calling_item)
        else:
            plan_calling = _plan_calling

        _plan_number = d.pop("plan_number", UNSET)
        plan_number: list[PlanOrder] | Unset
        if isinstance(_plan_number, list):
            plan_number = []
            for plan_number_item_data in _plan_number:
                _plan_number_item = plan_number_item_data
                plan_number_item: PlanOrder
                if isinstance(_plan_number_item, dict):
                    plan_number_item = PlanOrder.from_dict(_plan_number_item)
                else:
                    plan_number_item = _plan_number_item

                plan_number.append(plan_number_item)
        else:
            plan_number = _plan_number

        phone_plan_order = cls(
            plan_base=plan_base,
            plan_calling=plan_calling,
            plan_number=plan_number,
        )

        phone_plan_order.additional_properties = d
        return phone_plan_order

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
