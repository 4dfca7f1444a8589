# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.global_dial_in_number import GlobalDialInNumber
    from ..models.question_and_answer_settings import QuestionAndAnswerSettings
    from ..models.webinar_email_notification_settings import (
        WebinarEmailNotificationSettings,
    )


T = TypeVar("T", bound="WebinarSettings")


@_attrs_define
class WebinarSettings:
    """
    Attributes:
        host_video (bool | None | Unset):
        panelists_video (bool | None | Unset):
        practice_session (bool | None | Unset):
        hd_video (bool | None | Unset):
        hd_video_for_attendees (bool | None | Unset):
        send_1080p_video_to_attendees (bool | None | Unset):
        approval_type (int | None | Unset):
        registration_type (int | None | Unset):
        audio (None | str | Unset):
        auto_recording (None | str | Unset):
        enforce_login (bool | None | Unset):
        enforce_login_domains (None | str | Unset):
        alternative_hosts (None | str | Unset):
        close_registration (bool | None | Unset):
        show_share_button (bool | None | Unset):
        allow_multiple_devices (bool | None | Unset):
        on_demand (bool | None | Unset):
        global_dial_in_countries (list[str] | None | Unset):
        contact_name (None | str | Unset):
        contact_email (None | str | Unset):
        registrants_restrict_number (int | None | Unset):
        post_webinar_survey (bool | None | Unset):
        survey_url (None | str | Unset):
        registrants_email_notification (bool | None | Unset):
        meeting_authentication (bool | None | Unset):
        authentication_option (None | str | Unset):
        authentication_domains (None | str | Unset):
        question_and_answer (None | QuestionAndAnswerSettings | Unset):
        email_language (None | str | Unset):
        panelists_invitation_email_notification (bool | None | Unset):
        attendees_and_panelists_reminder_email_notification (None | Unset | WebinarEmailNotificationSettings):
        follow_up_attendees_email_notification (None | Unset | WebinarEmailNotificationSettings):
        follow_up_absentees_email_notification (None | Unset | WebinarEmailNotificationSettings):
        registrants_confirmation_email (bool | None | Unset):
        global_dial_in_numbers (list[GlobalDialInNumber] | None | Unset):
        question_answer (bool | None | Unset):
        notify_registrants (bool | None | Unset):
        authentication_name (None | str | Unset):
    """

    host_video: bool | None | Unset = UNSET
    panelists_video: bool | None | Unset = UNSET
    practice_session: bool | None | Unset = UNSET
    hd_video: bool | None | Unset = UNSET
    hd_video_for_attendees: bool | None | Unset = UNSET
    send_1080p_video_to_attendees: bool | None | Unset = UNSET
    approval_type: int | None | Unset = UNSET
    registration_type: int | None | Unset = UNSET
    audio: None | str | Unset = UNSET
    auto_recording: None | str | Unset = UNSET
    enforce_login: bool | None | Unset = UNSET
    enforce_login_domains: None | str | Unset = UNSET
    alternative_hosts: None | str | Unset = UNSET
    close_registration: bool | None | Unset = UNSET
    show_share_button: bool | None | Unset = UNSET
    allow_multiple_devices: bool | None | Unset = UNSET
    on_demand: bool | None | Unset = UNSET
    global_dial_in_countries: list[str] | None | Unset = UNSET
    contact_name: None | str | Unset = UNSET
    contact_email: None | str | Unset = UNSET
    registrants_restrict_number: int | None | Unset = UNSET
    post_webinar_survey: bool | None | Unset = UNSET
    survey_url: None | str | Unset = UNSET
    registrants_email_notification: bool | None | Unset = UNSET
    meeting_authentication: bool | None | Unset = UNSET
    authentication_option: None | str | Unset = UNSET
    authentication_domains: None | str | Unset = UNSET
    question_and_answer: None | QuestionAndAnswerSettings | Unset = UNSET
    email_language: None | str | Unset = UNSET
    panelists_invitation_email_notification: bool | None | Unset = UNSET
    attendees_and_panelists_reminder_email_notification: (
        None | Unset | WebinarEmailNotificationSettings
    ) = UNSET
    follow_up_attendees_email_notification: None | Unset | WebinarEmailNotificationSettings = UNSET
    follow_up_absentees_email_notification: None | Unset | WebinarEmailNotificationSettings = UNSET
    registrants_confirmation_email: bool | None | Unset = UNSET
    global_dial_in_numbers: list[GlobalDialInNumber] | None | Unset = UNSET
    question_answer: bool | None | Unset = UNSET
    notify_registrants: bool | None | Unset = UNSET
    authentication_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.question_and_answer_settings import QuestionAndAnswerSettings  # noqa: PLC0415
        from ..models.webinar_email_notification_settings import (
            WebinarEmailNotificationSettings,  # noqa: PLC0415
        )

        host_video: bool | None | Unset
        if isinstance(self.host_video, Unset):
            host_video = UNSET
        else:
            host_video = self.host_video

        panelists_video: bool | None | Unset
        if isinstance(self.panelists_video, Unset):
            panelists_video = UNSET
        else:
            panelists_video = self.panelists_video

        practice_session: bool | None | Unset
        if isinstance(self.practice_session, Unset):
            practice_session = UNSET
        else:
            practice_session = self.practice_session

        hd_video: bool | None | Unset
        if isinstance(self.hd_video, Unset):
            hd_video = UNSET
        else:
            hd_video = self.hd_video

        hd_video_for_attendees: bool | None | Unset
        if isinstance(self.hd_video_for_attendees, Unset):
            hd_video_for_attendees = UNSET
        else:
            hd_video_for_attendees = self.hd_video_for_attendees

        send_1080p_video_to_attendees: bool | None | Unset
        if isinstance(self.send_1080p_video_to_attendees, Unset):
            send_1080p_video_to_attendees = UNSET
        else:
            send_1080p_video_to_attendees = self.send_1080p_video_to_attendees

        approval_type: int | None | Unset
        if isinstance(self.approval_type, Unset):
            approval_type = UNSET
        else:
            approval_type = self.approval_type

        registration_type: int | None | Unset
        if isinstance(self.registration_type, Unset):
            registration_type = UNSET
        else:
            registration_type = self.registration_type

        audio: None | str | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        else:
            audio = self.audio

        auto_recording: None | str | Unset
        if isinstance(self.auto_recording, Unset):
            auto_recording = UNSET
        else:
            auto_recording = self.auto_recording

        enforce_login: bool | None | Unset
        if isinstance(self.enforce_login, Unset):
            enforce_login = UNSET
        else:
            enforce_login = self.enforce_login

        enforce_login_domains: None | str | Unset
        if isinstance(self.enforce_login_domains, Unset):
            enforce_login_domains = UNSET
        else:
            enforce_login_domains = self.enforce_login_domains

        alternative_hosts: None | str | Unset
        if isinstance(self.alternative_hosts, Unset):
            alternative_hosts = UNSET
        else:
            alternative_hosts = self.alternative_hosts

        close_registration: bool | None | Unset
        if isinstance(self.close_registration, Unset):
            close_registration = UNSET
        else:
            close_registration = self.close_registration

        show_share_button: bool | None | Unset
        if isinstance(self.show_share_button, Unset):
            show_share_button = UNSET
        else:
            show_share_button = self.show_share_button

        allow_multiple_devices: bool | None | Unset
        if isinstance(self.allow_multiple_devices, Unset):
            allow_multiple_devices = UNSET
        else:
            allow_multiple_devices = self.allow_multiple_devices

        on_demand: bool | None | Unset
        if isinstance(self.on_demand, Unset):
            on_demand = UNSET
        else:
            on_demand = self.on_demand

        global_dial_in_countries: list[str] | None | Unset
        if isinstance(self.global_dial_in_countries, Unset):
            global_dial_in_countries = UNSET
        elif isinstance(self.global_dial_in_countries, list):
            global_dial_in_countries = self.global_dial_in_countries

        else:
            global_dial_in_countries = self.global_dial_in_countries

        contact_name: None | str | Unset
        if isinstance(self.contact_name, Unset):
            contact_name = UNSET
        else:
            contact_name = self.contact_name

        contact_email: None | str | Unset
        if isinstance(self.contact_email, Unset):
            contact_email = UNSET
        else:
            contact_email = self.contact_email

        registrants_restrict_number: int | None | Unset
        if isinstance(self.registrants_restrict_number, Unset):
            registrants_restrict_number = UNSET
        else:
            registrants_restrict_number = self.registrants_restrict_number

        post_webinar_survey: bool | None | Unset
        if isinstance(self.post_webinar_survey, Unset):
            post_webinar_survey = UNSET
        else:
            post_webinar_survey = self.post_webinar_survey

        survey_url: None | str | Unset
        if isinstance(self.survey_url, Unset):
            survey_url = UNSET
        else:
            survey_url = self.survey_url

        registrants_email_notification: bool | None | Unset
        if isinstance(self.registrants_email_notification, Unset):
            registrants_email_notification = UNSET
        else:
            registrants_email_notification = self.registrants_email_notification

        meeting_authentication: bool | None | Unset
        if isinstance(self.meeting_authentication, Unset):
            meeting_authentication = UNSET
        else:
            meeting_authentication = self.meeting_authentication

        authentication_option: None | str | Unset
        if isinstance(self.authentication_option, Unset):
            authentication_option = UNSET
        else:
            authentication_option = self.authentication_option

        authentication_domains: None | str | Unset
        if isinstance(self.authentication_domains, Unset):
            authentication_domains = UNSET
        else:
            authentication_domains = self.authentication_domains

        question_and_answer: dict[str, Any] | None | Unset
        if isinstance(self.question_and_answer, Unset):
            question_and_answer = UNSET
        elif isinstance(self.question_and_answer, QuestionAndAnswerSettings):
            question_and_answer = (
                self.question_and_answer.to_dict()
                if hasattr(self.question_and_answer, "to_dict")
                else self.question_and_answer
            )
        else:
            question_and_answer = self.question_and_answer

        email_language: None | str | Unset
        if isinstance(self.email_language, Unset):
            email_language = UNSET
        else:
            email_language = self.email_language

        panelists_invitation_email_notification: bool | None | Unset
        if isinstance(self.panelists_invitation_email_notification, Unset):
            panelists_invitation_email_notification = UNSET
        else:
            panelists_invitation_email_notification = self.panelists_invitation_email_notification

        attendees_and_panelists_reminder_email_notification: dict[str, Any] | None | Unset
        if isinstance(self.attendees_and_panelists_reminder_email_notification, Unset):
            attendees_and_panelists_reminder_email_notification = UNSET
        elif isinstance(
            self.attendees_and_panelists_reminder_email_notification,
            WebinarEmailNotificationSettings,
        ):
            attendees_and_panelists_reminder_email_notification = (
                self.attendees_and_panelists_reminder_email_notification.to_dict()
                if hasattr(self.attendees_and_panelists_reminder_email_notification, "to_dict")
                else self.attendees_and_panelists_reminder_email_notification
            )
        else:
            attendees_and_panelists_reminder_email_notification = (
                self.attendees_and_panelists_reminder_email_notification
            )

        follow_up_attendees_email_notification: dict[str, Any] | None | Unset
        if isinstance(self.follow_up_attendees_email_notification, Unset):
            follow_up_attendees_email_notification = UNSET
        elif isinstance(
            self.follow_up_attendees_email_notification, WebinarEmailNotificationSettings
        ):
            follow_up_attendees_email_notification = (
                self.follow_up_attendees_email_notification.to_dict()
                if hasattr(self.follow_up_attendees_email_notification, "to_dict")
                else self.follow_up_attendees_email_notification
            )
        else:
            follow_up_attendees_email_notification = self.follow_up_attendees_email_notification

        follow_up_absentees_email_notification: dict[str, Any] | None | Unset
        if isinstance(self.follow_up_absentees_email_notification, Unset):
            follow_up_absentees_email_notification = UNSET
        elif isinstance(
            self.follow_up_absentees_email_notification, WebinarEmailNotificationSettings
        ):
            follow_up_absentees_email_notification = (
                self.follow_up_absentees_email_notification.to_dict()
                if hasattr(self.follow_up_absentees_email_notification, "to_dict")
                else self.follow_up_absentees_email_notification
            )
        else:
            follow_up_absentees_email_notification = self.follow_up_absentees_email_notification

        registrants_confirmation_email: bool | None | Unset
        if isinstance(self.registrants_confirmation_email, Unset):
            registrants_confirmation_email = UNSET
        else:
            registrants_confirmation_email = self.registrants_confirmation_email

        global_dial_in_numbers: list[dict[str, Any]] | None | Unset
        if isinstance(self.global_dial_in_numbers, Unset):
            global_dial_in_numbers = UNSET
        elif isinstance(self.global_dial_in_numbers, list):
            if isinstance(self.global_dial_in_numbers, (list, tuple)):
                global_dial_in_numbers = []
                for global_dial_in_numbers_type_0_item_data in self.global_dial_in_numbers:
                    global_dial_in_numbers_type_0_item = (
                        global_dial_in_numbers_type_0_item_data.to_dict()
                        if hasattr(global_dial_in_numbers_type_0_item_data, "to_dict")
                        else global_dial_in_numbers_type_0_item_data
                    )
                    global_dial_in_numbers.append(global_dial_in_numbers_type_0_item)
            else:
                global_dial_in_numbers = self.global_dial_in_numbers

        else:
            global_dial_in_numbers = self.global_dial_in_numbers

        question_answer: bool | None | Unset
        if isinstance(self.question_answer, Unset):
            question_answer = UNSET
        else:
            question_answer = self.question_answer

        notify_registrants: bool | None | Unset
        if isinstance(self.notify_registrants, Unset):
            notify_registrants = UNSET
        else:
            notify_registrants = self.notify_registrants

        authentication_name: None | str | Unset
        if isinstance(self.authentication_name, Unset):
            authentication_name = UNSET
        else:
            authentication_name = self.authentication_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if host_video is not UNSET:
            field_dict["host_video"] = host_video
        if panelists_video is not UNSET:
            field_dict["panelists_video"] = panelists_video
        if practice_session is not UNSET:
            field_dict["practice_session"] = practice_session
        if hd_video is not UNSET:
            field_dict["hd_video"] = hd_video
        if hd_video_for_attendees is not UNSET:
            field_dict["hd_video_for_attendees"] = hd_video_for_attendees
        if send_1080p_video_to_attendees is not UNSET:
            field_dict["send_1080p_video_to_attendees"] = send_1080p_video_to_attendees
        if approval_type is not UNSET:
            field_dict["approval_type"] = approval_type
        if registration_type is not UNSET:
            field_dict["registration_type"] = registration_type
        if audio is not UNSET:
            field_dict["audio"] = audio
        if auto_recording is not UNSET:
            field_dict["auto_recording"] = auto_recording
        if enforce_login is not UNSET:
            field_dict["enforce_login"] = enforce_login
        if enforce_login_domains is not UNSET:
            field_dict["enforce_login_domains"] = enforce_login_domains
        if alternative_hosts is not UNSET:
            field_dict["alternative_hosts"] = alternative_hosts
        if close_registration is not UNSET:
            field_dict["close_registration"] = close_registration
        if show_share_button is not UNSET:
            field_dict["show_share_button"] = show_share_button
        if allow_multiple_devices is not UNSET:
            field_dict["allow_multiple_devices"] = allow_multiple_devices
        if on_demand is not UNSET:
            field_dict["on_demand"] = on_demand
        if global_dial_in_countries is not UNSET:
            field_dict["global_dial_in_countries"] = global_dial_in_countries
        if contact_name is not UNSET:
            field_dict["contact_name"] = contact_name
        if contact_email is not UNSET:
            field_dict["contact_email"] = contact_email
        if registrants_restrict_number is not UNSET:
            field_dict["registrants_restrict_number"] = registrants_restrict_number
        if post_webinar_survey is not UNSET:
            field_dict["post_webinar_survey"] = post_webinar_survey
        if survey_url is not UNSET:
            field_dict["survey_url"] = survey_url
        if registrants_email_notification is not UNSET:
            field_dict["registrants_email_notification"] = registrants_email_notification
        if meeting_authentication is not UNSET:
            field_dict["meeting_authentication"] = meeting_authentication
        if authentication_option is not UNSET:
            field_dict["authentication_option"] = authentication_option
        if authentication_domains is not UNSET:
            field_dict["authentication_domains"] = authentication_domains
        if question_and_answer is not UNSET:
            field_dict["question_and_answer"] = question_and_answer
        if email_language is not UNSET:
            field_dict["email_language"] = email_language
        if panelists_invitation_email_notification is not UNSET:
            field_dict["panelists_invitation_email_notification"] = (
                panelists_invitation_email_notification
            )
        if attendees_and_panelists_reminder_email_notification is not UNSET:
            field_dict["attendees_and_panelists_reminder_email_notification"] = (
                attendees_and_panelists_reminder_email_notification
            )
        if follow_up_attendees_email_notification is not UNSET:
            field_dict["follow_up_attendees_email_notification"] = (
                follow_up_attendees_email_notification
            )
        if follow_up_absentees_email_notification is not UNSET:
            field_dict["follow_up_absentees_email_notification"] = (
                follow_up_absentees_email_notification
            )
        if registrants_confirmation_email is not UNSET:
            field_dict["registrants_confirmation_email"] = registrants_confirmation_email
        if global_dial_in_numbers is not UNSET:
            field_dict["global_dial_in_numbers"] = global_dial_in_numbers
        if question_answer is not UNSET:
            field_dict["question_answer"] = question_answer
        if notify_registrants is not UNSET:
            field_dict["notify_registrants"] = notify_registrants
        if authentication_name is not UNSET:
            field_dict["authentication_name"] = authentication_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.global_dial_in_number import GlobalDialInNumber  # noqa: PLC0415
        from ..models.question_and_answer_settings import QuestionAndAnswerSettings  # noqa: PLC0415
        from ..models.webinar_email_notification_settings import (
            WebinarEmailNotificationSettings,  # noqa: PLC0415
        )

        d = dict(src_dict)
        host_video: bool | None | Unset = d.pop("host_video", UNSET)

        panelists_video: bool | None | Unset = d.pop("panelists_video", UNSET)

        practice_session: bool | None | Unset = d.pop("practice_session", UNSET)

        hd_video: bool | None | Unset = d.pop("hd_video", UNSET)

        hd_video_for_attendees: bool | None | Unset = d.pop("hd_video_for_attendees", UNSET)

        send_1080p_video_to_attendees: bool | None | Unset = d.pop(
            "send_1080p_video_to_attendees", UNSET
        )

        approval_type: int | None | Unset = d.pop("approval_type", UNSET)

        registration_type: int | None | Unset = d.pop("registration_type", UNSET)

        audio: None | str | Unset = d.pop("audio", UNSET)

        auto_recording: None | str | Unset = d.pop("auto_recording", UNSET)

        enforce_login: bool | None | Unset = d.pop("enforce_login", UNSET)

        enforce_login_domains: None | str | Unset = d.pop("enforce_login_domains", UNSET)

        alternative_hosts: None | str | Unset = d.pop("alternative_hosts", UNSET)

        close_registration: bool | None | Unset = d.pop("close_registration", UNSET)

        show_share_button: bool | None | Unset = d.pop("show_share_button", UNSET)

        allow_multiple_devices: bool | None | Unset = d.pop("allow_multiple_devices", UNSET)

        on_demand: bool | None | Unset = d.pop("on_demand", UNSET)

        global_dial_in_countries: list[str] | None | Unset = d.pop(
            "global_dial_in_countries", UNSET
        )

        contact_name: None | str | Unset = d.pop("contact_name", UNSET)

        contact_email: None | str | Unset = d.pop("contact_email", UNSET)

        registrants_restrict_number: int | None | Unset = d.pop(
            "registrants_restrict_number", UNSET
        )

        post_webinar_survey: bool | None | Unset = d.pop("post_webinar_survey", UNSET)

        survey_url: None | str | Unset = d.pop("survey_url", UNSET)

        registrants_email_notification: bool | None | Unset = d.pop(
            "registrants_email_notification", UNSET
        )

        meeting_authentication: bool | None | Unset = d.pop("meeting_authentication", UNSET)

        authentication_option: None | str | Unset = d.pop("authentication_option", UNSET)

        authentication_domains: None | str | Unset = d.pop("authentication_domains", UNSET)

        _question_and_answer = d.pop("question_and_answer", UNSET)
        question_and_answer: None | QuestionAndAnswerSettings | Unset
        if isinstance(_question_and_answer, dict):
            question_and_answer = QuestionAndAnswerSettings.from_dict(_question_and_answer)
        else:
            question_and_answer = _question_and_answer

        email_language: None | str | Unset = d.pop("email_language", UNSET)

        panelists_invitation_email_notification: bool | None | Unset = d.pop(
            "panelists_invitation_email_notification", UNSET
        )

        _attendees_and_panelists_reminder_email_notification = d.pop(
            "attendees_and_panelists_reminder_email_notification", UNSET
        )
        attendees_and_panelists_reminder_email_notification: (
            None | Unset | WebinarEmailNotificationSettings
        )
        if isinstance(_attendees_and_panelists_reminder_email_notification, dict):
            attendees_and_panelists_reminder_email_notification = (
                WebinarEmailNotificationSettings.from_dict(
                    _attendees_and_panelists_reminder_email_notification
                )
            )
        else:
            attendees_and_panelists_reminder_email_notification = (
                _attendees_and_panelists_reminder_email_notification
            )

        _follow_up_attendees_email_notification = d.pop(
            "follow_up_attendees_email_notification", UNSET
        )
        follow_up_attendees_email_notification: None | Unset | WebinarEmailNotificationSettings
        if isinstance(_follow_up_attendees_email_notification, dict):
            follow_up_attendees_email_notification = WebinarEmailNotificationSettings.from_dict(
                _follow_up_attendees_email_notification
            )
        else:
            follow_up_attendees_email_notification = _follow_up_attendees_email_notification

        _follow_up_absentees_email_notification = d.pop(
            "follow_up_absentees_email_notification", UNSET
        )
        follow_up_absentees_email_notification: None | Unset | WebinarEmailNotificationSettings
        if isinstance(_follow_up_absentees_email_notification, dict):
            follow_up_absentees_email_notification = WebinarEmailNotificationSettings.from_dict(
                _follow_up_absentees_email_notification
            )
        else:
            follow_up_absentees_email_notification = _follow_up_absentees_email_notification

        registrants_confirmation_email: bool | None | Unset = d.pop(
            "registrants_confirmation_email", UNSET
        )

        _global_dial_in_numbers = d.pop("global_dial_in_numbers", UNSET)
        global_dial_in_numbers: list[GlobalDialInNumber] | None | Unset
        if isinstance(_global_dial_in_numbers, list):
            global_dial_in_numbers = []
            for global_dial_in_numbers_type_0_item_data in _global_dial_in_numbers:
                _global_dial_in_numbers_type_0_item = global_dial_in_numbers_type_0_item_data
                global_dial_in_numbers_type_0_item: GlobalDialInNumber
                if isinstance(_global_dial_in_numbers_type_0_item, dict):
                    global_dial_in_numbers_type_0_item = GlobalDialInNumber.from_dict(
                        _global_dial_in_numbers_type_0_item
                    )
                else:
                    global_dial_in_numbers_type_0_item = _global_dial_in_numbers_type_0_item

                global_dial_in_numbers.append(global_dial_in_numbers_type_0_item)
        else:
            global_dial_in_numbers = _global_dial_in_numbers

        question_answer: bool | None | Unset = d.pop("question_answer", UNSET)

        notify_registrants: bool | None | Unset = d.pop("notify_registrants", UNSET)

        authentication_name: None | str | Unset = d.pop("authentication_name", UNSET)

        webinar_settings = cls(
            host_video=host_video,
            panelists_video=panelists_video,
            practice_session=practice_session,
            hd_video=hd_video,
            hd_video_for_attendees=hd_video_for_attendees,
            send_1080p_video_to_attendees=send_1080p_video_to_attendees,
            approval_type=approval_type,
            registration_type=registration_type,
            audio=audio,
            auto_recording=auto_recording,
            enforce_login=enforce_login,
            enforce_login_domains=enforce_login_domains,
            alternative_hosts=alternative_hosts,
            close_registration=close_registration,
            show_share_button=show_share_button,
            allow_multiple_devices=allow_multiple_devices,
            on_demand=on_demand,
            global_dial_in_countries=global_dial_in_countries,
            contact_name=contact_name,
            contact_email=contact_email,
            registrants_restrict_number=registrants_restrict_number,
            post_webinar_survey=post_webinar_survey,
            survey_url=survey_url,
            registrants_email_notification=registrants_email_notification,
            meeting_authentication=meeting_authentication,
            authentication_option=authentication_option,
            authentication_domains=authentication_domains,
            question_and_answer=question_and_answer,
            email_language=email_language,
            panelists_invitation_email_notification=panelists_invitation_email_notification,
            attendees_and_panelists_reminder_email_notification=attendees_and_panelists_reminder_email_notification,
            follow_up_attendees_email_notification=follow_up_attendees_email_notification,
            follow_up_absentees_email_notification=follow_up_absentees_email_notification,
            registrants_confirmation_email=registrants_confirmation_email,
            global_dial_in_numbers=global_dial_in_numbers,
            question_answer=question_answer,
            notify_registrants=notify_registrants,
            authentication_name=authentication_name,
        )

        webinar_settings.additional_properties = d
        return webinar_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
