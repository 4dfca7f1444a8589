# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PhonePlans(_Record, init=False):
    plan_base: _models.SubscribedPlan | None
    plan_calling: Sequence[_models.SubscribedPhonePlan] | None
    plan_number: Sequence[_models.SubscribedPhonePlan] | None

    _READERS = {
        "plan_base": "SubscribedPlan",
        "plan_calling": ["SubscribedPhonePlan"],
        "plan_number": ["SubscribedPhonePlan"],
    }
