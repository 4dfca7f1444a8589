# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CancelBasePlanBodyAction = Literal["cancel"]

CANCEL_BASE_PLAN_BODY_ACTION_VALUES: set[CancelBasePlanBodyAction] = {
    "cancel",
}


def check_cancel_base_plan_body_action(value: str) -> CancelBasePlanBodyAction:
    if value in CANCEL_BASE_PLAN_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CANCEL_BASE_PLAN_BODY_ACTION_VALUES!r}"
    )
