# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettingsFeature(_Record):
    cn_meeting: bool | None
    """Deprecated. Whether the user's meetings are hosted in China."""
    concurrent_meeting: str | None
    """Which concurrent meeting license the user has: `Basic`, `Plus` or `None`. Needs a concurrent
    meeting plan.

    Known values: `Basic`, `Plus`, `None`.
    """
    in_meeting: bool | None
    """Deprecated. Whether the user's meetings are hosted in India."""
    large_meeting: bool | None
    """Whether large meetings are on for the user."""
    large_meeting_capacity: int | None
    """How many participants the user's large meetings can have; the plan decides which sizes are
    possible.

    Known values: `500`, `1000`.
    """
    meeting_capacity: int | None
    """How many participants a meeting of the user can have."""
    webinar: bool | None
    """Whether webinars are on for the user."""
    webinar_capacity: int | None
    """How many attendees the user's webinars can have, from 100 to 10000 as the plan allows.

    Known values: `100`, `500`, `1000`, `3000`, `5000`, `10000`.
    """
    zoom_events: bool | None
    """Whether the user has Zoom Events."""
    zoom_events_capacity: int | None
    """Capacity of the user's Zoom Events plan, in attendees.

    Known values: `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    """
    zoom_events_unlimited: bool | None
    """Whether the user has Zoom Events Unlimited."""
    zoom_events_unlimited_capacities: Sequence[int] | None
    """Capacities of the user's Zoom Events Unlimited plans, the largest first.

    Known values: `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    """
    zoom_sessions_unlimited: bool | None
    """Whether the user has Zoom Sessions Unlimited."""
    zoom_sessions_unlimited_capacities: Sequence[int] | None
    """Capacities of the user's Zoom Sessions Unlimited plans, the largest first.

    Known values: `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    """
    zoom_events_pay_per_attendee: bool | None
    """Whether the user has Zoom Events with payment per attendee."""
    zoom_sessions_pay_per_attendee: bool | None
    """Whether the user has Zoom Sessions with payment per attendee."""
    zoom_phone: bool | None
    """Whether the user has Zoom Phone."""
    zoom_iq_for_sales: bool | None
    """Deprecated. Whether the user has Zoom Revenue Accelerator."""
    zoom_revenue_accelerator: bool | None
    """Whether the user has Zoom Revenue Accelerator."""
    zoom_whiteboard: bool | None
    """Whether the user has Zoom Whiteboard."""
    zoom_whiteboard_plus: bool | None
    """Whether the user has Zoom Whiteboard Plus."""
    zoom_translated_captions: bool | None
    """Whether the user has Zoom Translated Captions."""
    zoom_customer_managed_key: bool | None
    """Whether the user has Zoom Customer Managed Key."""
    zoom_huddles: bool | None
    """Deprecated. Whether the user has Zoom Huddles."""
    zoom_quality_management: bool | None
    """Whether the user has Zoom Quality Management."""
    zoom_workforce_management: bool | None
    """Whether the user has Zoom Workforce Management."""
    zoom_scheduler: bool | None
    """Whether the user has Zoom Scheduler."""
    zoom_clips_plus: bool | None
    """Whether the user has Zoom Clips Plus."""
    zoom_mail_calendar: bool | None
    """Whether the user has Zoom Mail and Calendar."""
    zoom_compliance_management: bool | None
    """Whether the user has Zoom Compliance Management."""
    zoom_docs: bool | None
    """Whether the user has Zoom Docs."""
    license_info_list: Sequence[_models.LicenseInfoList] | None
    """Add-on licenses of the user: type, option and subscription of each."""

    _READERS = {"license_info_list": ["LicenseInfoList"]}
