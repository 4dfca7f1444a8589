# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ordered_plan import OrderedPlan


T = TypeVar("T", bound="OrderedAddOnPlan")


@_attrs_define
class OrderedAddOnPlan:
    """
    Attributes:
        plan_base (None | OrderedPlan | Unset):
    """

    plan_base: None | OrderedPlan | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.ordered_plan import OrderedPlan  # noqa: PLC0415

        plan_base: dict[str, Any] | None | Unset
        if isinstance(self.plan_base, Unset):
            plan_base = UNSET
        elif isinstance(self.plan_base, OrderedPlan):
            plan_base = (
                self.plan_base.to_dict() if hasattr(self.plan_base, "to_dict") else self.plan_base
            )
        else:
            plan_base = self.plan_base

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_base is not UNSET:
            field_dict["plan_base"] = plan_base

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ordered_plan import OrderedPlan  # noqa: PLC0415

        d = dict(src_dict)
        _plan_base = d.pop("plan_base", UNSET)
        plan_base: None | OrderedPlan | Unset
        if isinstance(_plan_base, dict):
            plan_base = OrderedPlan.from_dict(_plan_base)
        else:
            plan_base = _plan_base

        ordered_add_on_plan = cls(
            plan_base=plan_base,
        )

        ordered_add_on_plan.additional_properties = d
        return ordered_add_on_plan

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
