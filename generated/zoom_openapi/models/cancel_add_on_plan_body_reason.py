# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CancelAddOnPlanBodyReason = Literal[1, 2, 3, 4, 5, 6]

CANCEL_ADD_ON_PLAN_BODY_REASON_VALUES: set[CancelAddOnPlanBodyReason] = {
    1,
    2,
    3,
    4,
    5,
    6,
}


def check_cancel_add_on_plan_body_reason(value: int) -> CancelAddOnPlanBodyReason:
    if value in CANCEL_ADD_ON_PLAN_BODY_REASON_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CANCEL_ADD_ON_PLAN_BODY_REASON_VALUES!r}"
    )
