# Generated from zoom.postman_collection.json. Not to be edited.
"""The objects inside requests, for type checkers and editors: at run time they are plain dicts."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from . import inputs as _inputs
    from . import literals as _literals
    from . import models as _models

__all__ = (
    "AccountFeatures",
    "AccountLockedScheduleMeetingSettings",
    "AccountOtherOptions",
    "AccountRecordingSettings",
    "AccountScheduleMeetingSettings",
    "AccountSecurityInput",
    "AccountSettingsProfile",
    "AccountTspSettings",
    "AccountZoomRoomSettings",
    "ArchiveFileSettings",
    "ArchiveSettings",
    "Assistant",
    "AudioPlan",
    "AuthenticationException",
    "BillingContact",
    "BreakoutRoom",
    "BreakoutRoomSettings",
    "CalloutCountryRef",
    "ChannelInvitee",
    "ChatbotMessageContent",
    "ChatbotMessageContentBody",
    "ChatbotMessageHead",
    "CountryOrRegionSettings",
    "CustomAttribute",
    "CustomKey",
    "CustomQuestion",
    "CustomQuestionAnswer",
    "DialInNumber",
    "EmailNotificationSettings",
    "EmergencySignageParams",
    "GlobalDialInNumber",
    "GroupAdminRef",
    "GroupLockedScheduleMeetingSettings",
    "GroupOtherOptions",
    "GroupScheduleMeetingSettings",
    "GroupSettingsProfile",
    "GroupTelephonySettings",
    "InMeetingSettings",
    "IntegrationSettings",
    "InternalNumber",
    "Interpreter",
    "Invitee",
    "IpAddressAccessControlSettings",
    "LanguageInterpretationSettings",
    "LivestreamDisplay",
    "LockedEmailNotificationSettings",
    "LockedInMeetingSettings",
    "LockedIpAddressAccessControlSettings",
    "LockedOtherOptions",
    "LockedRecordingSettings",
    "LockedTelephonySettings",
    "LockedTspSettings",
    "MeetingSecurity",
    "MeetingSettings",
    "MemberRef",
    "Mention",
    "NewUser",
    "PanelistInput",
    "PasswordRequirement",
    "PasswordRequirementSettings",
    "PhoneBasePlanOrder",
    "PhoneNumber",
    "PhonePlanOrder",
    "PlanOrder",
    "PollQuestion",
    "QuestionAndAnswerSettings",
    "RecordingPasswordRequirementSettings",
    "RecordingRegistrantRef",
    "RecordingStorageLocation",
    "Recurrence",
    "RegistrantInput",
    "RegistrantRef",
    "RegistrationQuestion",
    "RoomAccountProfileBasic",
    "RoomBasic",
    "RoomCheckInParams",
    "RoomLocationBasic",
    "SipTrunkInput",
    "SubAccountOptionsInput",
    "SubAccountPrivileges",
    "TelephonyRegionSettings",
    "TelephonySettings",
    "TrackingFieldValue",
    "UserFeaturesInput",
    "UserRecordingSettings",
    "UserScheduleMeetingSettings",
    "UserSettingsProfile",
    "VirtualBackgroundFile",
    "VirtualBackgroundSettings",
    "WebinarChatSettings",
    "WebinarEmailNotificationSettings",
    "WebinarLiveStreamingSettings",
    "WebinarSettings",
    "ZoomRoomSettings",
)


class AccountFeatures(TypedDict, total=False):
    meeting_capacity: int | None


class AccountLockedScheduleMeetingSettings(TypedDict, total=False):
    host_video: bool | None
    participant_video: bool | None
    audio_type: bool | None
    join_before_host: bool | None
    enforce_login: bool | None
    enforce_login_with_domains: bool | None
    enforce_login_domains: str | None
    not_store_meeting_topic: bool | None
    require_password_for_scheduling_new_meetings: bool | None
    require_password_for_instant_meetings: bool | None
    require_password_for_pmi_meetings: bool | None
    meeting_authentication: bool | None
    embed_password_in_join_link: bool | None
    personal_meeting: bool | None


class AccountOtherOptions(TypedDict, total=False):
    allow_auto_active_users: bool | None
    blur_snapshot: bool | None
    display_meetings_scheduled_for_others: bool | None
    use_cdn: str | None
    allow_users_contact_support_via_chat: bool | None
    meeting_qos_and_mos: int | None
    show_one_user_meeting_on_dashboard: bool | None
    allow_users_enter_and_share_pronouns: bool | None


class AccountRecordingSettings(TypedDict, total=False):
    local_recording: bool | None
    cloud_recording: bool | None
    record_speaker_view: bool | None
    record_gallery_view: bool | None
    record_audio_file: bool | None
    save_chat_text: bool | None
    show_timestamp: bool | None
    recording_audio_transcript: bool | None
    auto_recording: str | None
    cloud_recording_download: bool | None
    cloud_recording_download_host: bool | None
    account_user_access_recording: bool | None
    auto_delete_cmr: bool | None
    auto_delete_cmr_days: int | None
    recording_password_requirement: (
        _inputs.RecordingPasswordRequirementSettings
        | _models.RecordingPasswordRequirementSettings
        | None
    )
    allow_recovery_deleted_cloud_recordings: bool | None
    recording_disclaimer: bool | None
    host_delete_cloud_recording: bool | None
    required_password_for_existing_cloud_recordings: bool | None
    prevent_host_access_recording: bool | None
    ip_address_access_control: (
        _inputs.IpAddressAccessControlSettings | _models.IpAddressAccessControlSettings | None
    )
    archive: _inputs.ArchiveSettings | _models.ArchiveSettings | None


class AccountScheduleMeetingSettings(TypedDict, total=False):
    host_video: bool | None
    participant_video: bool | None
    audio_type: str | None
    join_before_host: bool | None
    use_pmi_for_scheduled_meetings: bool | None
    use_pmi_for_instant_meetings: bool | None
    enforce_login: bool | None
    enforce_login_with_domains: bool | None
    enforce_login_domains: str | None
    not_store_meeting_topic: bool | None
    force_pmi_jbh_password: bool | None
    require_password_for_scheduling_new_meetings: bool | None
    require_password_for_scheduled_meetings: bool | None
    require_password_for_instant_meetings: bool | None
    require_password_for_pmi_meetings: str | None
    jbh_time: int | None
    meeting_password_requirement: (
        _inputs.PasswordRequirementSettings | _models.PasswordRequirementSettings | None
    )
    personal_meeting: bool | None


class AccountSecurityInput(TypedDict, total=False):
    admin_change_name_pic: bool | None
    import_photos_from_devices: bool | None
    hide_billing_info: bool | None
    password_requirement: _inputs.PasswordRequirement | None
    sign_in_with_two_factor_auth: str | None
    sign_again_period_for_inactivity_on_client: int | None
    sign_again_period_for_inactivity_on_web: int | None
    sign_in_with_two_factor_auth_groups: Sequence[str] | None
    sign_in_with_two_factor_auth_roles: Sequence[str] | None


class AccountSettingsProfile(TypedDict, total=False):
    recording_storage_location: _inputs.RecordingStorageLocation | None


class AccountTspSettings(TypedDict, total=False):
    call_out: bool | None
    call_out_countries: Sequence[str] | None
    show_international_numbers_link: bool | None
    display_toll_free_numbers: bool | None


class AccountZoomRoomSettings(TypedDict, total=False):
    upcoming_meeting_alert: bool | None
    start_airplay_manually: bool | None
    weekly_system_restart: bool | None
    list_meetings_with_calendar: bool | None
    zr_post_meeting_feedback: bool | None
    ultrasonic: bool | None
    force_private_meeting: bool | None
    hide_host_information: bool | None
    cmr_for_instant_meeting: bool | None
    auto_start_stop_scheduled_meetings: bool | None


class ArchiveFileSettings(TypedDict, total=False):
    chat_file: bool | None
    chat_with_sender_email: bool | None
    audio_file: bool | None
    video_file: bool | None
    cc_transcript_file: bool | None


class ArchiveSettings(TypedDict, total=False):
    enable: bool | None
    type: int | None
    settings: _inputs.ArchiveFileSettings | _models.ArchiveFileSettings | None


class Assistant(TypedDict, total=False):
    id: str | None
    email: str | None


class AudioPlan(TypedDict, total=False):
    type: str | None
    tollfree_countries: str | None
    premium_countries: str | None
    callout_countries: str | None
    ddi_numbers: int | None
    service_effective_date: datetime.datetime | str | None
    next_invoice_date: datetime.datetime | str | None
    status: str | None


class AuthenticationException(TypedDict, total=False):
    name: str | None
    email: str | None


class BillingContact(TypedDict, total=False):
    first_name: str | None
    last_name: str | None
    email: str | None
    phone_number: str | None
    address: str | None
    apt: str | None
    city: str | None
    state: str | None
    zip: str | None
    country: str | None


class BreakoutRoom(TypedDict, total=False):
    name: str | None
    participants: Sequence[str] | None


class BreakoutRoomSettings(TypedDict, total=False):
    enable: bool | None
    rooms: Sequence[_inputs.BreakoutRoom | _models.BreakoutRoom] | None


class CalloutCountryRef(TypedDict, total=False):
    id: str | None


class ChannelInvitee(TypedDict, total=False):
    email: str | None


class ChatbotMessageContent(TypedDict, total=False):
    head: _inputs.ChatbotMessageHead | None
    body: Sequence[_inputs.ChatbotMessageContentBody] | None


class ChatbotMessageContentBody(TypedDict, total=False):
    type: str | None
    text: str | None


class ChatbotMessageHead(TypedDict, total=False):
    text: str | None


class CountryOrRegionSettings(TypedDict, total=False):
    enable: bool | None
    method: str | None
    approved_list: Sequence[str] | None
    denied_list: Sequence[str] | None


class CustomAttribute(TypedDict, total=False):
    key: str | None
    name: str | None
    value: str | None


class CustomKey(TypedDict, total=False):
    key: str | None
    value: str | None


class CustomQuestion(TypedDict, total=False):
    title: str | None
    type: str | None
    required: bool | None
    answers: Sequence[str] | None


class CustomQuestionAnswer(TypedDict, total=False):
    title: str | None
    value: str | None


class DialInNumber(TypedDict, total=False):
    code: str | None
    number: str | None
    type: str | None
    country_label: str | None


class EmailNotificationSettings(TypedDict, total=False):
    cloud_recording_available_reminder: bool | None
    jbh_reminder: bool | None
    cancel_meeting_reminder: bool | None
    low_host_count_reminder: bool | None
    alternative_host_reminder: bool | None
    schedule_for_reminder: bool | None


class EmergencySignageParams(TypedDict, total=False):
    content: str | None
    target_ids: Sequence[str] | None
    target_type: str | None


class GlobalDialInNumber(TypedDict, total=False):
    city: str | None
    country: str | None
    country_name: str | None
    number: str | None
    type: str | None


class GroupAdminRef(TypedDict, total=False):
    email: str | None
    id: str | None


class GroupLockedScheduleMeetingSettings(TypedDict, total=False):
    host_video: bool | None
    participant_video: bool | None
    audio_type: bool | None
    join_before_host: bool | None
    force_pmi_jbh_password: bool | None
    require_password_for_scheduling_new_meetings: bool | None
    require_password_for_instant_meetings: bool | None
    require_password_for_pmi_meetings: bool | None
    pstn_password_protected: bool | None
    mute_upon_entry: bool | None
    upcoming_meeting_reminder: bool | None
    meeting_authentication: bool | None
    embed_password_in_join_link: bool | None
    personal_meeting: bool | None


class GroupOtherOptions(TypedDict, total=False):
    blur_snapshot: bool | None
    allow_users_contact_support_via_chat: bool | None


class GroupScheduleMeetingSettings(TypedDict, total=False):
    host_video: bool | None
    participant_video: bool | None
    audio_type: str | None
    join_before_host: bool | None
    force_pmi_jbh_password: bool | None
    require_password_for_scheduling_new_meetings: bool | None
    require_password_for_scheduled_meetings: bool | None
    require_password_for_instant_meetings: bool | None
    require_password_for_pmi_meetings: str | None
    pstn_password_protected: bool | None
    mute_upon_entry: bool | None
    upcoming_meeting_reminder: bool | None
    require_password_for_all_meetings: bool | None
    embed_password_in_join_link: bool | None


class GroupSettingsProfile(TypedDict, total=False):
    recording_storage_location: _inputs.RecordingStorageLocation | None


class GroupTelephonySettings(TypedDict, total=False):
    third_party_audio: bool | None
    audio_conference_info: str | None


class InMeetingSettings(TypedDict, total=False):
    e2e_encryption: bool | None
    chat: bool | None
    allow_participants_chat_with: int | None
    allow_users_save_chats: int | None
    private_chat: bool | None
    auto_saving_chat: bool | None
    entry_exit_chime: str | None
    record_play_own_voice: bool | None
    feedback: bool | None
    post_meeting_feedback: bool | None
    co_host: bool | None
    polling: bool | None
    attendee_on_hold: bool | None
    show_meeting_control_toolbar: bool | None
    allow_show_zoom_windows: bool | None
    annotation: bool | None
    whiteboard: bool | None
    webinar_question_answer: bool | None
    anonymous_question_answer: bool | None
    breakout_room: bool | None
    breakout_room_schedule: bool | None
    closed_caption: bool | None
    far_end_camera_control: bool | None
    group_hd: bool | None
    virtual_background: bool | None
    watermark: bool | None
    alert_guest_join: bool | None
    auto_answer: bool | None
    p2p_connetion: bool | None
    p2p_ports: bool | None
    ports_range: str | None
    sending_default_email_invites: bool | None
    use_html_format_email: bool | None
    dscp_marking: bool | None
    dscp_audio: int | None
    dscp_video: int | None
    stereo_audio: bool | None
    original_audio: bool | None
    screen_sharing: bool | None
    remote_control: bool | None
    show_a_join_from_your_browser_link: bool | None
    join_from_mobile: bool | None
    join_from_desktop: bool | None
    allow_live_streaming: bool | None
    live_streaming_facebook: bool | None
    workplace_by_facebook: bool | None
    live_streaming_youtube: bool | None
    custom_live_streaming_service: bool | None
    custom_service_instructions: str | None
    webinar_live_streaming: (
        _inputs.WebinarLiveStreamingSettings | _models.WebinarLiveStreamingSettings | None
    )
    webinar_chat: _inputs.WebinarChatSettings | _models.WebinarChatSettings | None
    file_transfer: bool | None
    virtual_background_settings: (
        _inputs.VirtualBackgroundSettings | _models.VirtualBackgroundSettings | None
    )
    custom_data_center_regions: bool | None
    data_center_regions: Sequence[str] | str | None
    meeting_reactions: bool | None
    allow_participants_to_rename: bool | None
    who_can_share_screen: str | None
    who_can_share_screen_when_someone_is_sharing: str | None
    request_permission_to_unmute: bool | None
    non_verbal_feedback: bool | None
    remote_support: bool | None
    show_device_list: bool | None
    only_host_view_device_list: bool | None
    waiting_room: bool | None
    show_browser_join_link: bool | None
    record_play_voice: bool | None
    share_dual_camera: bool | None


class IntegrationSettings(TypedDict, total=False):
    google_calendar: bool | None
    google_drive: bool | None
    dropbox: bool | None
    box: bool | None
    microsoft_one_drive: bool | None
    kubi: bool | None


class InternalNumber(TypedDict, total=False):
    number: str | None
    display_number: str | None
    country: str | None
    type: int | None
    labels: str | None
    languages: str | None
    visible: bool | None
    allow_join: bool | None
    allow_for_external_meetings: bool | None
    id: str | None


class Interpreter(TypedDict, total=False):
    email: str | None
    languages: str | None


class Invitee(TypedDict, total=False):
    name: str | None


class IpAddressAccessControlSettings(TypedDict, total=False):
    enable: bool | None
    ip_addresses_or_ranges: str | None


class LanguageInterpretationSettings(TypedDict, total=False):
    enable: bool | None
    interpreters: Sequence[_inputs.Interpreter | _models.Interpreter] | None


class LivestreamDisplay(TypedDict, total=False):
    active_speaker_name: bool | None
    display_name: str | None


class LockedEmailNotificationSettings(TypedDict, total=False):
    cloud_recording_available_reminder: bool | None
    jbh_reminder: bool | None
    cancel_meeting_reminder: bool | None
    alternative_host_reminder: bool | None
    schedule_for_reminder: bool | None


class LockedInMeetingSettings(TypedDict, total=False):
    e2e_encryption: bool | None
    chat: bool | None
    private_chat: bool | None
    auto_saving_chat: bool | None
    entry_exit_chime: bool | str | None
    feedback: bool | None
    post_meeting_feedback: bool | None
    co_host: bool | None
    polling: bool | None
    attendee_on_hold: bool | None
    show_meeting_control_toolbar: bool | None
    allow_show_zoom_windows: bool | None
    annotation: bool | None
    whiteboard: bool | None
    remote_control: bool | None
    webinar_question_answer: bool | None
    anonymous_question_answer: bool | None
    breakout_room: bool | None
    closed_caption: bool | None
    far_end_camera_control: bool | None
    group_hd: bool | None
    virtual_background: bool | None
    alert_guest_join: bool | None
    auto_answer: bool | None
    sending_default_email_invites: bool | None
    use_html_format_email: bool | None
    dscp_marking: bool | None
    stereo_audio: bool | None
    original_audio: bool | None
    screen_sharing: bool | None
    custom_data_center_regions: bool | None
    meeting_reactions: bool | None
    file_transfer: bool | None
    request_permission_to_unmute: bool | None
    webinar_live_streaming: bool | None
    webinar_chat: bool | None
    non_verbal_feedback: bool | None
    remote_support: bool | None
    waiting_room: bool | None
    show_browser_join_link: bool | None
    show_a_join_from_your_browser_link: bool | None


class LockedIpAddressAccessControlSettings(TypedDict, total=False):
    enable: bool | None
    ip_addresses_or_ranges: str | None


class LockedOtherOptions(TypedDict, total=False):
    blur_snapshot: bool | None


class LockedRecordingSettings(TypedDict, total=False):
    local_recording: bool | None
    cloud_recording: bool | None
    auto_recording: str | None
    cloud_recording_download: bool | None
    account_user_access_recording: bool | None
    host_delete_cloud_recording: bool | None
    auto_delete_cmr: bool | None
    recording_authentication: str | None
    prevent_host_access_recording: bool | None
    ip_address_access_control: (
        _inputs.LockedIpAddressAccessControlSettings
        | _models.LockedIpAddressAccessControlSettings
        | None
    )


class LockedTelephonySettings(TypedDict, total=False):
    third_party_audio: bool | None
    telephony_regions: bool | None


class LockedTspSettings(TypedDict, total=False):
    call_out: bool | None
    show_international_numbers_link: bool | None


class MeetingSecurity(TypedDict, total=False):
    end_to_end_encrypted_meetings: bool | None
    encryption_type: str | None


class MeetingSettings(TypedDict, total=False):
    alternative_hosts: str | None
    approval_type: Literal[0, 1, 2] | None
    """How registrants are approved, `0` at once, `1` by hand, `2` no registration."""
    audio: _literals.AudioOption | None
    """How participants can be heard."""
    auto_recording: _literals.AutoRecording | None
    """Whether it is recorded from its start, and where."""
    close_registration: bool | None
    cn_meeting: bool | None
    enforce_login: bool | None
    enforce_login_domains: str | None
    global_dial_in_countries: Sequence[str] | None
    global_dial_in_numbers: Sequence[_inputs.GlobalDialInNumber | _models.GlobalDialInNumber] | None
    host_video: bool | None
    in_meeting: bool | None
    join_before_host: bool | None
    mute_upon_entry: bool | None
    participant_video: bool | None
    registrants_confirmation_email: bool | None
    use_pmi: bool | None
    waiting_room: bool | None
    watermark: bool | None
    registrants_email_notification: bool | None
    jbh_time: int | None
    registration_type: Literal[1, 2, 3] | None
    """What a registration covers in a series, `1` every occurrence, `2` each occurrence apart, `3`
    chosen occurrences.
    """
    contact_name: str | None
    contact_email: str | None
    meeting_authentication: bool | None
    authentication_option: str | None
    authentication_domains: str | None
    authentication_name: str | None
    show_share_button: bool | None
    allow_multiple_devices: bool | None
    encryption_type: str | None
    approved_or_denied_countries_or_regions: (
        _inputs.CountryOrRegionSettings | _models.CountryOrRegionSettings | None
    )
    authentication_exception: (
        Sequence[_inputs.AuthenticationException | _models.AuthenticationException] | None
    )
    breakout_room: _inputs.BreakoutRoomSettings | _models.BreakoutRoomSettings | None
    language_interpretation: (
        _inputs.LanguageInterpretationSettings | _models.LanguageInterpretationSettings | None
    )
    custom_keys: Sequence[_inputs.CustomKey | _models.CustomKey] | None
    alternative_hosts_email_notification: bool | None
    additional_data_center_regions: Sequence[str] | None


class MemberRef(TypedDict, total=False):
    email: str | None
    id: str | None


class Mention(TypedDict, total=False):
    start_position: int | None
    end_position: int | None
    at_type: int | None
    at_contact: str | None


class NewUser(TypedDict, total=False):
    email: str | None
    type: int | None
    first_name: str | None
    last_name: str | None
    password: str | None


class PanelistInput(TypedDict, total=False):
    name: str | None
    email: str | None


class PasswordRequirement(TypedDict, total=False):
    minimum_password_length: int | None
    have_special_character: bool | None
    consecutive_characters_length: int | None
    weak_enhance_detection: bool | None


class PasswordRequirementSettings(TypedDict, total=False):
    length: int | None
    have_letter: bool | None
    have_number: bool | None
    have_special_character: bool | None
    only_allow_numeric: bool | None
    have_upper_and_lower_characters: bool | None
    consecutive_characters_length: int | None
    weak_enhance_detection: bool | None


class PhoneBasePlanOrder(TypedDict, total=False):
    type: str | None
    callout_countries: str | None


class PhoneNumber(TypedDict, total=False):
    country: str | None
    code: str | None
    number: str | None
    verified: bool | None
    label: str | None


class PhonePlanOrder(TypedDict, total=False):
    plan_base: _inputs.PhoneBasePlanOrder | None
    plan_calling: Sequence[_inputs.PlanOrder] | None
    plan_number: Sequence[_inputs.PlanOrder] | None


class PlanOrder(TypedDict, total=False):
    type: str | None
    hosts: int | None


class PollQuestion(TypedDict, total=False):
    name: str | None
    type: str | None
    answers: Sequence[str] | None


class QuestionAndAnswerSettings(TypedDict, total=False):
    enable: bool | None
    allow_anonymous_questions: bool | None
    answer_questions: str | None
    attendees_can_upvote: bool | None
    attendees_can_comment: bool | None


class RecordingPasswordRequirementSettings(TypedDict, total=False):
    length: int | None
    have_letter: bool | None
    have_number: bool | None
    have_special_character: bool | None
    only_allow_numeric: bool | None


class RecordingRegistrantRef(TypedDict, total=False):
    id: str | None


class RecordingStorageLocation(TypedDict, total=False):
    allowed_values: Sequence[str] | None
    value: str | None


class Recurrence(TypedDict, total=False):
    type: Literal[1, 2, 3] | None
    """The pattern, `1` daily, `2` weekly, `3` monthly."""
    repeat_interval: int | None
    """How many days, weeks or months lie between two occurrences."""
    weekly_days: str | None
    """The days of a weekly series, from `1` Sunday to `7` Saturday, comma-separated."""
    end_times: int | None
    monthly_day: int | None
    end_date_time: datetime.datetime | str | None
    monthly_week: int | None
    monthly_week_day: int | None


class RegistrantInput(TypedDict, total=False):
    first_name: str | None
    email: str | None
    last_name: str | None


class RegistrantRef(TypedDict, total=False):
    id: str | None
    email: str | None


class RegistrationQuestion(TypedDict, total=False):
    field_name: str | None
    required: bool | None


class RoomAccountProfileBasic(TypedDict, total=False):
    support_email: str | None
    support_phone: str | None
    room_passcode: str | None
    required_code_to_ext: bool | None


class RoomBasic(TypedDict, total=False):
    name: str | None
    activation_code: str | None
    support_email: str | None
    support_phone: str | None
    room_passcode: str | None
    required_code_to_ext: bool | None
    hide_room_in_contacts: bool | None


class RoomCheckInParams(TypedDict, total=False):
    event_id: str | None
    change_key: str | None
    calendar_id: str | None
    resource_email: str | None


class RoomLocationBasic(TypedDict, total=False):
    name: str | None
    description: str | None
    timezone: str | None
    support_email: str | None
    support_phone: str | None
    room_passcode: str | None
    required_code_to_ext: bool | None
    address: str | None


class SipTrunkInput(TypedDict, total=False):
    id: str | None
    dnis: str | None
    outbound_caller_id: str | None


class SubAccountOptionsInput(TypedDict, total=False):
    share_rc: bool | None
    room_connector_list: Sequence[str] | None
    share_mc: bool | None
    meeting_connector_list: Sequence[str] | None
    pay_mode: str | None
    billing_auto_renew: bool | None


class SubAccountPrivileges(TypedDict, total=False):
    second_level: int | None


class TelephonyRegionSettings(TypedDict, total=False):
    selection_values: str | None


class TelephonySettings(TypedDict, total=False):
    third_party_audio: bool | None
    audio_conference_info: str | None
    telephony_regions: _inputs.TelephonyRegionSettings | _models.TelephonyRegionSettings | None
    show_international_numbers_link: bool | None


class TrackingFieldValue(TypedDict, total=False):
    field: str | None
    value: str | None


class UserFeaturesInput(TypedDict, total=False):
    meeting_capacity: int | None
    large_meeting: bool | None
    large_meeting_capacity: int | None
    webinar: bool | None
    webinar_capacity: int | None
    zoom_events: bool | None
    zoom_events_capacity: int | None
    zoom_phone: bool | None
    concurrent_meeting: str | None


class UserRecordingSettings(TypedDict, total=False):
    auto_delete_cmr: bool | None
    auto_recording: str | None
    cloud_recording: bool | None
    local_recording: bool | None
    record_audio_file: bool | None
    record_gallery_view: bool | None
    record_speaker_view: bool | None
    recording_audio_transcript: bool | None
    recording_password_requirement: (
        _inputs.PasswordRequirementSettings | _models.PasswordRequirementSettings | None
    )
    save_chat_text: bool | None
    show_timestamp: bool | None
    host_pause_stop_recording: bool | None
    auto_delete_cmr_days: int | None
    recording_disclaimer: bool | None
    ask_participants_to_consent_disclaimer: bool | None
    ask_host_to_confirm_disclaimer: bool | None
    ip_address_access_control: (
        _inputs.IpAddressAccessControlSettings | _models.IpAddressAccessControlSettings | None
    )


class UserScheduleMeetingSettings(TypedDict, total=False):
    audio_type: str | None
    embed_password_in_join_link: bool | None
    force_pmi_jbh_password: bool | None
    host_video: bool | None
    join_before_host: bool | None
    meeting_password_requirement: (
        _inputs.PasswordRequirementSettings | _models.PasswordRequirementSettings | None
    )
    not_store_meeting_topic: bool | None
    participants_video: bool | None
    pmi_password: str | None
    pstn_password_protected: bool | None
    require_password_for_pmi_meetings: str | None
    require_password_for_scheduling_new_meetings: bool | None
    use_pmi_for_instant_meetings: bool | None
    use_pmi_for_scheduled_meetings: bool | None
    require_password_for_scheduled_meetings: bool | None
    default_password_for_scheduled_meetings: str | None
    require_password_for_instant_meetings: bool | None
    personal_meeting: bool | None


class UserSettingsProfile(TypedDict, total=False):
    recording_storage_location: _inputs.RecordingStorageLocation | None


class VirtualBackgroundFile(TypedDict, total=False):
    id: str | None
    name: str | None
    type: str | None
    is_default: bool | None
    size: str | None


class VirtualBackgroundSettings(TypedDict, total=False):
    enable: bool | None
    allow_videos: bool | None
    allow_upload_custom: bool | None
    files: Sequence[_inputs.VirtualBackgroundFile | _models.VirtualBackgroundFile] | None


class WebinarChatSettings(TypedDict, total=False):
    enable: bool | None
    allow_panelists_chat_with: int | None
    allow_attendees_chat_with: int | None
    default_attendees_chat_with: int | None
    allow_panelists_send_direct_message: bool | None
    allow_users_save_chats: int | None
    allow_auto_save_local_chat_file: bool | None


class WebinarEmailNotificationSettings(TypedDict, total=False):
    enable: bool | None
    type: int | None


class WebinarLiveStreamingSettings(TypedDict, total=False):
    enable: bool | None
    live_streaming_service: Sequence[str] | None
    custom_service_instructions: str | None
    live_streaming_reminder: bool | None


class WebinarSettings(TypedDict, total=False):
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
    question_and_answer: (
        _inputs.QuestionAndAnswerSettings | _models.QuestionAndAnswerSettings | None
    )
    email_language: str | None
    panelists_invitation_email_notification: bool | None
    attendees_and_panelists_reminder_email_notification: (
        _inputs.WebinarEmailNotificationSettings | _models.WebinarEmailNotificationSettings | None
    )
    follow_up_attendees_email_notification: (
        _inputs.WebinarEmailNotificationSettings | _models.WebinarEmailNotificationSettings | None
    )
    follow_up_absentees_email_notification: (
        _inputs.WebinarEmailNotificationSettings | _models.WebinarEmailNotificationSettings | None
    )
    registrants_confirmation_email: bool | None
    global_dial_in_numbers: Sequence[_inputs.GlobalDialInNumber | _models.GlobalDialInNumber] | None
    question_answer: bool | None
    notify_registrants: bool | None
    authentication_name: str | None


class ZoomRoomSettings(TypedDict, total=False):
    upcoming_meeting_alert: bool | None
    show_alert_before_meeting: bool | None
    start_airplay_manually: bool | None
    weekly_system_restart: bool | None
    display_meeting_list: bool | None
    display_top_banner: bool | None
    display_feedback_survey: bool | None
    auto_direct_sharing: bool | None
    transform_meeting_to_private: bool | None
    hide_id_for_private_meeting: bool | None
    auto_start_scheduled_meeting: bool | None
    auto_stop_scheduled_meeting: bool | None
    audio_device_daily_auto_test: bool | None
    support_join_3rd_party_meeting: bool | None
    email_address_prompt_before_recording: bool | None
    secure_connection_channel: bool | None
    encrypt_shared_screen_content: bool | None
    allow_multiple_content_sharing: bool | None
    show_non_video_participants: bool | None
    show_call_history_in_room: bool | None
    make_room_alternative_host: bool | None
    show_contact_list_on_controller: bool | None
    count_attendees_number_in_room: bool | None
    send_whiteboard_to_internal_contact_only: bool | None
    start_airplay_mirroring: bool | None
    auto_accept_incoming_call_and_fecc: bool | None
    hide_self_view: bool | None
    lock_speaker_volume_control: bool | None
    start_hdmi_content_share_manualy: bool | None
    voice_commands: bool | None
    hide_share_instruction: bool | None
