# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarSettings(_Record):
    additional_data_center_regions: Sequence[str] | None
    """Data center regions to use on top of the account's own, as country codes. They must be among
    those the account profile offers.
    """
    allow_multiple_devices: bool | None
    """Whether one attendee may join from several devices. In meetings it has an effect only with
    registration.
    """
    alternative_hosts: str | None
    """Email addresses or IDs of the webinar's alternative hosts, separated by commas."""
    alternative_host_update_polls: bool | None
    """Whether alternative hosts may add and edit polls. Needs Zoom 5.8.0 or later."""
    approval_type: int | None
    """How registrations are approved: `0` automatically, `1` by hand, `2` no registration at all.
    With `0` or `1` people must register.

    Known values: `0`, `1`, `2`.
    """
    attendees_and_panelists_reminder_email_notification: (
        _models.WebinarEmailNotificationSettings | None
    )
    """Reminder email to attendees and panelists."""
    audio: str | None
    """How participants can join the sound: by telephone and computer (`both`), only by telephone
    (`telephony`), only by computer (`voip`), or through a third party's conference (`thirdParty`).

    Known values: `both`, `telephony`, `voip`, `thirdParty`.
    """
    audio_conference_info: str | None
    """Details of the third-party audio conference, as text for the participants."""
    authentication_domains: str | None
    """Domains whose users count as signed in, if the option to sign in to Zoom with certain domains
    is configured.
    """
    authentication_name: str | None
    """Name of the authentication, as the authentication profile has it."""
    authentication_option: str | None
    """ID of the authentication option of the webinar."""
    auto_recording: str | None
    """Automatic recording: `local` on the computer, `cloud` in the cloud, `none` off.

    Known values: `local`, `cloud`, `none`.
    """
    close_registration: bool | None
    """Deprecated. Whether registration closes once the date of the webinar has passed."""
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_name: str | None
    """Name of the person to contact about the registration."""
    email_language: str | None
    """Language of the emails: German `de-DE`, English `en-US`, Spanish `es-ES`, French `fr-FR`,
    Italian `it-IT`, Japanese `jp-JP`, Korean `ko-KO`, Portuguese `pt-PT`, Russian `ru-RU`,
    Vietnamese `vi-VN`, Chinese `zh-CN` or `zh-TW`.
    """
    enforce_login: bool | None
    """Deprecated. Whether only signed-in users can join."""
    enforce_login_domains: str | None
    """Deprecated; use `meeting_authentication`, `authentication_option` and
    `authentication_domains`. Domains whose signed-in users can join.
    """
    follow_up_absentees_email_notification: _models.WebinarEmailNotificationSettings | None
    """Follow-up email to those who did not attend."""
    follow_up_attendees_email_notification: _models.WebinarEmailNotificationSettings | None
    """Follow-up email to those who attended."""
    global_dial_in_countries: Sequence[str] | None
    """Countries whose dial-in numbers are offered, as two-letter codes."""
    global_dial_in_numbers: Sequence[_models.MeetingSettingsGlobalDialInNumber] | None
    """Numbers for joining by phone, by country or region."""
    hd_video: bool | None
    """Whether video is in HD by default."""
    hd_video_for_attendees: bool | None
    """Whether attendees get video in HD."""
    host_video: bool | None
    """Whether the host's video is on from the start of the meeting or webinar."""
    language_interpretation: _models.MeetingLanguageInterpretationSettings | None
    """Language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect. Needs
    certain Meeting or Webinar add-ons, Education, or Business and higher.
    """
    sign_language_interpretation: _models.MeetingSignLanguageInterpretationSettings | None
    """Sign language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect.
    """
    panelist_authentication: bool | None
    """Whether panelists must authenticate to join."""
    meeting_authentication: bool | None
    """Whether the meeting or webinar is open to authenticated users only."""
    add_watermark: bool | None
    """Whether a watermark identifies the participant who is viewing."""
    add_audio_watermark: bool | None
    """Whether an audio watermark identifies the participants."""
    on_demand: bool | None
    """Whether the webinar can be watched on demand."""
    panelists_invitation_email_notification: bool | None
    """Whether panelists get an invitation by email."""
    panelists_video: bool | None
    """Whether the video of panelists is on when they join."""
    post_webinar_survey: bool | None
    """Whether a survey page opens in the browser of attendees when they leave."""
    practice_session: bool | None
    """Whether there is a practice session."""
    question_and_answer: _models.WebinarQuestionAndAnswerSettings | None
    """Questions and answers (Q&A) of the meeting or webinar."""
    registrants_confirmation_email: bool | None
    """Whether registrants receive an email that confirms their registration."""
    registrants_email_notification: bool | None
    """Whether registrants get an email when their registration is approved, cancelled or denied.
    Must be on for `registrants_confirmation_email`.
    """
    registrants_restrict_number: int | None
    """How many people can register at most; `0` sets no limit."""
    registration_type: int | None
    """How people register for a series with fixed time: `1` once for all sessions, `2` for every
    session anew, `3` once, choosing the sessions to attend.

    Known values: `1`, `2`, `3`.
    """
    send_1080p_video_to_attendees: bool | None
    """Whether attendees always get video in 1080p."""
    show_share_button: bool | None
    """Whether the registration page has buttons for sharing on social media. In meetings it has an
    effect only with registration.
    """
    show_join_info: bool | None
    """Whether the page that confirms a registration tells how to join. Has an effect only with
    registration.
    """
    survey_url: str | None
    """Address of the survey that follows the webinar."""
    enable_session_branding: bool | None
    """Whether session branding is on: a background for the session, virtual backgrounds, and name
    tags for the people on stage, from hosts and panelists to interpreters.
    """
    request_permission_to_unmute_participants: bool | None
    """Whether participants are asked for their consent to being unmuted by the host. Not together
    with `allow_host_control_participant_mute_state`.
    """
    allow_host_control_participant_mute_state: bool | None
    """Whether host and co-hosts have full control over muting and unmuting participants. Not for
    simulive webinars, and not together with `request_permission_to_unmute_participants`.
    """
    email_in_attendee_report: bool | None
    """Whether guests' email addresses appear in attendee reports. In meetings this concerns
    authenticated guests.
    """

    _READERS = {
        "attendees_and_panelists_reminder_email_notification": "WebinarEmailNotificationSettings",
        "follow_up_absentees_email_notification": "WebinarEmailNotificationSettings",
        "follow_up_attendees_email_notification": "WebinarEmailNotificationSettings",
        "global_dial_in_numbers": ["MeetingSettingsGlobalDialInNumber"],
        "language_interpretation": "MeetingLanguageInterpretationSettings",
        "sign_language_interpretation": "MeetingSignLanguageInterpretationSettings",
        "question_and_answer": "WebinarQuestionAndAnswerSettings",
    }
