# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.cancel_add_on_plan_body_action import (
    CancelAddOnPlanBodyAction,
    check_cancel_add_on_plan_body_action,
)
from ..models.cancel_add_on_plan_body_reason import (
    CancelAddOnPlanBodyReason,
    check_cancel_add_on_plan_body_reason,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CancelAddOnPlanBody")


@_attrs_define
class CancelAddOnPlanBody:
    """
    Attributes:
        action (CancelAddOnPlanBodyAction | Unset): What to do; only cancelling is possible. Example: cancel.
        type_ (str | Unset): Code of the plan to cancel. Example: webinar500_monthly.
        reason (CancelAddOnPlanBodyReason | Unset): Reason for cancelling: `1` no more remote work, `2` trouble getting
            support, `3` the free Basic plan is enough, `4` too expensive, `5` the wrong product was bought, `6` not needed
            for now, likely to be bought again. Example: 1.
        comment (str | Unset): Further remarks on the cancellation. Example: The project has ended..
    """

    action: CancelAddOnPlanBodyAction | Unset = UNSET
    type_: str | Unset = UNSET
    reason: CancelAddOnPlanBodyReason | Unset = UNSET
    comment: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action

        type_ = self.type_

        reason: int | Unset = UNSET
        if not isinstance(self.reason, Unset):
            reason = self.reason

        comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action is not UNSET:
            field_dict["action"] = action
        if type_ is not UNSET:
            field_dict["type"] = type_
        if reason is not UNSET:
            field_dict["reason"] = reason
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _action = d.pop("action", UNSET)
        action: CancelAddOnPlanBodyAction | Unset
        try:
            action = check_cancel_add_on_plan_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        type_ = d.pop("type", UNSET)

        _reason = d.pop("reason", UNSET)
        reason: CancelAddOnPlanBodyReason | Unset
        try:
            reason = check_cancel_add_on_plan_body_reason(_reason)
        except (TypeError, ValueError, AttributeError, KeyError):
            reason = _reason

        comment = d.pop("comment", UNSET)

        cancel_add_on_plan_body = cls(
            action=action,
            type_=type_,
            reason=reason,
            comment=comment,
        )

        cancel_add_on_plan_body.additional_properties = d
        return cancel_add_on_plan_body

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
