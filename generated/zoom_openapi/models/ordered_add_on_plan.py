# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class OrderedAddOnPlan(_Record, init=False):
    plan_base: _models.OrderedPlan | None

    _READERS = {"plan_base": "OrderedPlan"}
