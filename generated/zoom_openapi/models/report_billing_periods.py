# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ReportBillingPeriods(_Record):
    billing_reports: Sequence[_models.BillingReport] | None
    """The billing periods of the departments."""
    currency: str | None
    """Currency of the amounts in the billing reports."""

    _READERS = {"billing_reports": ["BillingReport"]}
