# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountPlanPhone(Record):
    plan_base: _models.AccountPlanBaseResult | None
    plan_calling: Sequence[_models.AccountPlanPhonePlan] | None
    plan_number: Sequence[_models.AccountPlanPhonePlan] | None

    _READERS = {
        "plan_base": "AccountPlanBaseResult",
        "plan_calling": ["AccountPlanPhonePlan"],
        "plan_number": ["AccountPlanPhonePlan"],
    }
