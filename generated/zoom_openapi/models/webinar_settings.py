# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import literals as _literals
    from .. import models as _models


class WebinarSettings(_Record, init=False):
    approval_type: Literal[0, 1, 2] | None
    """How registrants are approved, `0` at once, `1` by hand, `2` no registration."""
    panelists_video: bool | None
    auto_recording: _literals.AutoRecording | None
    """Whether it is recorded from its start, and where."""
    registration_type: Literal[1, 2, 3] | None
    """What a registration covers in a series, `1` every occurrence, `2` each occurrence apart, `3`
    chosen occurrences.
    """
    host_video: bool | None
    practice_session: bool | None
    hd_video: bool | None
    hd_video_for_attendees: bool | None
    send_1080p_video_to_attendees: bool | None
    audio: _literals.AudioOption | None
    """How participants can be heard."""
    enforce_login: bool | None
    enforce_login_domains: str | None
    alternative_hosts: str | None
    close_registration: bool | None
    show_share_button: bool | None
    allow_multiple_devices: bool | None
    on_demand: bool | None
    global_dial_in_countries: Sequence[str] | None
    contact_name: str | None
    contact_email: str | None
    registrants_restrict_number: int | None
    post_webinar_survey: bool | None
    survey_url: str | None
    registrants_email_notification: bool | None
    meeting_authentication: bool | None
    authentication_option: str | None
    authentication_domains: str | None
    question_and_answer: _models.QuestionAndAnswerSettings | None
    email_language: str | None
    panelists_invitation_email_notification: bool | None
    attendees_and_panelists_reminder_email_notification: (
        _models.WebinarEmailNotificationSettings | None
    )
    follow_up_attendees_email_notification: _models.WebinarEmailNotificationSettings | None
    follow_up_absentees_email_notification: _models.WebinarEmailNotificationSettings | None
    registrants_confirmation_email: bool | None
    global_dial_in_numbers: Sequence[_models.GlobalDialInNumber] | None
    question_answer: bool | None
    notify_registrants: bool | None
    authentication_name: str | None

    _READERS = {
        "question_and_answer": "QuestionAndAnswerSettings",
        "attendees_and_panelists_reminder_email_notification": "WebinarEmailNotificationSettings",
        "follow_up_attendees_email_notification": "WebinarEmailNotificationSettings",
        "follow_up_absentees_email_notification": "WebinarEmailNotificationSettings",
        "global_dial_in_numbers": ["GlobalDialInNumber"],
    }
