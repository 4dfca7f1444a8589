# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarRegistrationCreatedRegistrant(_Record):
    id: str | None
    """The registrant's ID."""
    first_name: str | None
    """The registrant's first name."""
    last_name: str | None
    """The registrant's last name."""
    email: str | None
    """Email address of the registrant."""
    address: str | None
    """Postal address of the registrant."""
    city: str | None
    """City of the registrant."""
    country: str | None
    """Two-letter code of the registrant's country."""
    zip_: str | None
    """ZIP or postal code of the registrant."""
    state: str | None
    """State or province of the registrant."""
    phone: str | None
    """Phone number of the registrant."""
    industry: str | None
    """Industry that the registrant works in."""
    org: str | None
    """Organization of the registrant."""
    job_title: str | None
    """Job title of the registrant."""
    purchasing_time_frame: str | None
    """When the registrant means to buy.

    Known values: ``, `Within a month`, `1-3 months`, `4-6 months`, `More than 6 months`, `No
    timeframe`.
    """
    role_in_purchase_process: str | None
    """Role of the registrant in the decision to buy.

    Known values: ``, `Decision Maker`, `Evaluator/Recommender`, `Influencer`, `Not involved`.
    """
    no_of_employees: str | None
    """Number of employees of the registrant's organization.

    Known values: ``, `1-20`, `21-50`, `51-100`, `101-250`, `251-500`, `501-1,000`, `1,001-5,000`,
    `5,001-10,000`, `More than 10,000`.
    """
    comments: str | None
    """Questions and remarks of the registrant."""
    custom_questions: Sequence[_models.RegistrantCustomQuestion] | None
    """The registrant's answers to custom questions."""
    status: str | None
    """Whether the registration is approved or still pending.

    Known values: `approved`, `pending`.
    """
    join_url: str | None
    """The registrant's link for joining the webinar."""
    tracking_source: _models.TrackingSource | None
    """Where the registration link was shared."""

    _WIRE_NAMES = {"zip_": "zip"}

    _READERS = {
        "custom_questions": ["RegistrantCustomQuestion"],
        "tracking_source": "TrackingSource",
    }
