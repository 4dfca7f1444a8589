# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettingsOtherOptions(_Record):
    allow_auto_active_users: bool | None
    """Whether administrators can activate the users they add with one default passcode. Those users
    are active at once, without first setting a passcode of their own.
    """
    allow_users_contact_support_via_chat: bool | None
    """Whether Zoom's help badge appears at the bottom right of the page."""
    allow_users_enter_and_share_pronouns: bool | None
    """Whether users can put pronouns on their profile card and share them in meetings and webinars."""
    blur_snapshot: bool | None
    """Whether the app picture in the task switcher is hidden: blurred on iOS, left out of the list
    of recent apps on Android.
    """
    display_meetings_scheduled_for_others: bool | None
    """Whether a user with scheduling privilege can see the meetings of other users."""
    meeting_qos_and_mos: int | None
    """How the dashboard shows meeting quality scores and network alerts: `0` not at all, `1` shown,
    `2` with custom thresholds, `3` with quality scores shown.

    Known values: `0`, `1`, `2`, `3`.
    """
    show_one_user_meeting_on_dashboard: bool | None
    """Whether the dashboard and reports show meetings that only one person attended."""
    use_cdn: str | None
    """Which content delivery network serves the static resources of web pages to all users: `none`
    no network; `default` Amazon CloudFront, but Wangsu for users in Chinese Mainland; `wangsu`
    Wangsu.

    Known values: `none`, `default`, `wangsu`.
    """
    webinar_registration_options: _models.WebinarRegistrationOptions | None
    """Options for the registration for webinars."""
    email_in_attendee_report_for_meeting: bool | None
    """Whether attendee reports for meetings include the email addresses of authenticated guests."""

    _READERS = {"webinar_registration_options": "WebinarRegistrationOptions"}
