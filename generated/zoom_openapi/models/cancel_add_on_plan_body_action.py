# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CancelAddOnPlanBodyAction = Literal["cancel"]

CANCEL_ADD_ON_PLAN_BODY_ACTION_VALUES: set[CancelAddOnPlanBodyAction] = {
    "cancel",
}


def check_cancel_add_on_plan_body_action(value: str) -> CancelAddOnPlanBodyAction:
    if value in CANCEL_ADD_ON_PLAN_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CANCEL_ADD_ON_PLAN_BODY_ACTION_VALUES!r}"
    )
