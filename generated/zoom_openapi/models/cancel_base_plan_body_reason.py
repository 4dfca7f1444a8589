# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CancelBasePlanBodyReason = Literal[1, 2, 3, 4, 5, 6]

CANCEL_BASE_PLAN_BODY_REASON_VALUES: set[CancelBasePlanBodyReason] = {
    1,
    2,
    3,
    4,
    5,
    6,
}


def check_cancel_base_plan_body_reason(value: int) -> CancelBasePlanBodyReason:
    if value in CANCEL_BASE_PLAN_BODY_REASON_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CANCEL_BASE_PLAN_BODY_REASON_VALUES!r}"
    )
