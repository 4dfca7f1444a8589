# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscribed_phone_plan import SubscribedPhonePlan
    from ..models.subscribed_plan import SubscribedPlan


T = TypeVar("T", bound="PhonePlans")


@_attrs_define
class PhonePlans:
    """
    Attributes:
        plan_base (None | SubscribedPlan | Unset):
        plan_calling (list[SubscribedPhonePlan] | None | Unset):
        plan_number (list[SubscribedPhonePlan] | None | Unset):
    """

    plan_base: None | SubscribedPlan | Unset = UNSET
    plan_calling: list[SubscribedPhonePlan] | None | Unset = UNSET
    plan_number: list[SubscribedPhonePlan] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.subscribed_plan import SubscribedPlan  # noqa: PLC0415

        plan_base: dict[str, Any] | None | Unset
        if isinstance(self.plan_base, Unset):
            plan_base = UNSET
        elif isinstance(self.plan_base, SubscribedPlan):
            plan_base = (
                self.plan_base.to_dict() if hasattr(self.plan_base, "to_dict") else self.plan_base
            )
        else:
            plan_base = self.plan_base

        plan_calling: list[dict[str, Any]] | None | Unset
        if isinstance(self.plan_calling, Unset):
            plan_calling = UNSET
        elif isinstance(self.plan_calling, list):
            if isinstance(self.plan_calling, (list, tuple)):
                plan_calling = []
                for plan_calling_type_0_item_data in self.plan_calling:
                    plan_calling_type_0_item = (
                        plan_calling_type_0_item_data.to_dict()
                        if hasattr(plan_calling_type_0_item_data, "to_dict")
                        else plan_calling_type_0_item_data
                    )
                    plan_calling.append(plan_calling_type_0_item)
            else:
                plan_calling = self.plan_calling

        else:
            plan_calling = self.plan_calling

        plan_number: list[dict[str, Any]] | None | Unset
        if isinstance(self.plan_number, Unset):
            plan_number = UNSET
        elif isinstance(self.plan_number, list):
            if isinstance(self.plan_number, (list, tuple)):
                plan_number = []
                for plan_number_type_0_item_data in self.plan_number:
                    plan_number_type_0_item = (
                        plan_number_type_0_item_data.to_dict()
                        if hasattr(plan_number_type_0_item_data, "to_dict")
                        else plan_number_type_0_item_data
                    )
                    plan_number.append(plan_number_type_0_item)
            else:
                plan_number = self.plan_number

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
        from ..models.subscribed_phone_plan import SubscribedPhonePlan  # noqa: PLC0415
        from ..models.subscribed_plan import SubscribedPlan  # noqa: PLC0415

        d = dict(src_dict)
        _plan_base = d.pop("plan_base", UNSET)
        plan_base: None | SubscribedPlan | Unset
        if isinstance(_plan_base, dict):
            plan_base = SubscribedPlan.from_dict(_plan_base)
        else:
            plan_base = _plan_base

        _plan_calling = d.pop("plan_calling", UNSET)
        plan_calling: list[SubscribedPhonePlan] | None | Unset
        if isinstance(_plan_calling, list):
            plan_calling = []
            for plan_calling_type_0_item_data in _plan_calling:
                _plan_calling_type_0_item = plan_calling_type_0_item_data
                plan_calling_type_0_item: SubscribedPhonePlan
                if isinstance(_plan_calling_type_0_item, dict):
                    plan_calling_type_0_item = SubscribedPhonePlan.from_dict(
                        _plan_calling_type_0_item
                    )
                else:
                    plan_calling_type_0_item = _plan_calling_type_0_item

                plan_calling.append(plan_calling_type_0_item)
        else:
            plan_calling = _plan_calling

        _plan_number = d.pop("plan_number", UNSET)
        plan_number: list[SubscribedPhonePlan] | None | Unset
        if isinstance(_plan_number, list):
            plan_number = []
            for plan_number_type_0_item_data in _plan_number:
                _plan_number_type_0_item = plan_number_type_0_item_data
                plan_number_type_0_item: SubscribedPhonePlan
                if isinstance(_plan_number_type_0_item, dict):
                    plan_number_type_0_item = SubscribedPhonePlan.from_dict(
                        _plan_number_type_0_item
                    )
                else:
                    plan_number_type_0_item = _plan_number_type_0_item

                plan_number.append(plan_number_type_0_item)
        else:
            plan_number = _plan_number

        phone_plans = cls(
            plan_base=plan_base,
            plan_calling=plan_calling,
            plan_number=plan_number,
        )

        phone_plans.additional_properties = d
        return phone_plans

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
