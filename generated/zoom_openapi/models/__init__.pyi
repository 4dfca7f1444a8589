# Generated from zoom.postman_collection.json. Not to be edited.
"""The classes of answers for type checkers, which read one module faster than one for each class."""

import datetime
from collections.abc import Sequence
from typing import Literal

from .. import literals as _literals
from .. import models as _models
from ..runtime.records import Record as _Record

__all__ = (
    "AccountFeatures",
    "AccountLockedScheduleMeetingSettings",
    "AccountLockedSettings",
    "AccountOtherOptions",
    "AccountPlans",
    "AccountRecordingSettings",
    "AccountScheduleMeetingSettings",
    "AccountSecurity",
    "AccountSettings",
    "AccountTspSettings",
    "AccountZoomRoomSettings",
    "AnsweredQuestion",
    "ArchiveFile",
    "ArchiveFileSettings",
    "ArchiveSettings",
    "ArchivedMeeting",
    "ArchivedMeetingList",
    "Assistant",
    "AssistantList",
    "AssistantsAdded",
    "AudioPlan",
    "AudioQos",
    "AuthenticationException",
    "BillingContact",
    "BreakoutRoom",
    "BreakoutRoomSettings",
    "CalloutCountry",
    "CalloutCountryList",
    "Channel",
    "ChannelJoined",
    "ChannelList",
    "ChannelMember",
    "ChannelMemberList",
    "ChannelMembersInvited",
    "ChannelSettings",
    "ChatFile",
    "ChatFileList",
    "ChatMetrics",
    "ChatMetricsList",
    "ChatbotMessageChanged",
    "ClientFeedback",
    "ClientFeedbackDetails",
    "ClientFeedbackDetailsList",
    "ClientFeedbackList",
    "ClientSatisfaction",
    "ClientSatisfactionList",
    "CloudRecordingStorage",
    "CloudRecordingUsageReport",
    "Contact",
    "ContactList",
    "CountryOrRegionSettings",
    "CpuUsage",
    "CrcPortUsageReport",
    "CustomAttribute",
    "CustomKey",
    "CustomQuestion",
    "CustomQuestionAnswer",
    "DailyCrcPortUsage",
    "DailyUsage",
    "DailyUsageReport",
    "DepartmentBill",
    "DepartmentBillList",
    "DepartmentInvoice",
    "DepartmentInvoiceList",
    "Device",
    "DeviceList",
    "DialInNumber",
    "DigitalSignageContent",
    "DigitalSignageContentList",
    "EmailCheck",
    "EmailNotificationSettings",
    "EmergencySignageEvent",
    "GlobalDialInNumber",
    "Group",
    "GroupAdmin",
    "GroupAdminList",
    "GroupAdminsAdded",
    "GroupList",
    "GroupLockedRecordingSettings",
    "GroupLockedScheduleMeetingSettings",
    "GroupLockedSettings",
    "GroupOtherOptions",
    "GroupScheduleMeetingSettings",
    "GroupSettings",
    "GroupTelephonySettings",
    "HourlyCrcPortUsage",
    "ImChatSession",
    "ImChatSessionList",
    "ImGroup",
    "ImGroupList",
    "ImMessage",
    "ImMessageList",
    "ImMetrics",
    "ImMetricsList",
    "ImSessionMessage",
    "ImSessionMessageList",
    "InMeetingSettings",
    "IntegrationSettings",
    "InternalNumber",
    "InternalNumberList",
    "Interpreter",
    "InviteLink",
    "InviteLinkList",
    "Invoice",
    "InvoiceItem",
    "InvoiceList",
    "IpAddressAccessControlSettings",
    "LanguageInterpretationSettings",
    "Livestream",
    "LockedEmailNotificationSettings",
    "LockedInMeetingSettings",
    "LockedIpAddressAccessControlSettings",
    "LockedOtherOptions",
    "LockedRecordingSettings",
    "LockedTelephonySettings",
    "LockedTspSettings",
    "ManagedDomain",
    "ManagedDomainList",
    "Meeting",
    "MeetingInvitation",
    "MeetingList",
    "MeetingMetrics",
    "MeetingMetricsList",
    "MeetingQualityScore",
    "MeetingQualityScoreList",
    "MeetingReport",
    "MeetingSettings",
    "MeetingTemplate",
    "MeetingTemplateList",
    "Member",
    "MemberList",
    "MembersAdded",
    "Message",
    "MessageList",
    "MessageSent",
    "Occurrence",
    "OperationLog",
    "OperationLogList",
    "OrderedAddOnPlan",
    "OrderedAudioPlan",
    "OrderedPlan",
    "OrderedPlans",
    "PacAccount",
    "PacAccountDialInNumber",
    "PacAccountList",
    "Panelist",
    "PanelistList",
    "PanelistsAdded",
    "ParticipantAudioFile",
    "ParticipantMetrics",
    "ParticipantMetricsList",
    "ParticipantQos",
    "ParticipantQosList",
    "ParticipantSharing",
    "ParticipantSharingList",
    "PasswordRequirementSettings",
    "PastInstance",
    "PastMeeting",
    "PastMeetingInstanceList",
    "PastMeetingList",
    "PastParticipant",
    "PastParticipantList",
    "PastPollResults",
    "PastWebinarInstanceList",
    "PastWebinarQa",
    "PhoneNumber",
    "PhonePlans",
    "PlanUsage",
    "Poll",
    "PollList",
    "PollQuestion",
    "PollReport",
    "QosSample",
    "QualityCounts",
    "QuestionAndAnswerSettings",
    "Reaction",
    "Recording",
    "RecordingFile",
    "RecordingList",
    "RecordingPasswordRequirementSettings",
    "RecordingRegistrantAdded",
    "RecordingSettings",
    "RecordingStorageUsage",
    "Recurrence",
    "RegisteredPerson",
    "RegisteredPersonList",
    "Registrant",
    "RegistrantAdded",
    "RegistrantList",
    "RegistrationQuestion",
    "RegistrationQuestions",
    "ReportChatMessageList",
    "ReportChatSession",
    "ReportChatSessionList",
    "ReportHost",
    "ReportHostList",
    "ReportParticipant",
    "ReportParticipantList",
    "Respondent",
    "Role",
    "RoleList",
    "RoleMembersAdded",
    "Room",
    "RoomAccountProfile",
    "RoomAccountProfileBasic",
    "RoomAccountSettings",
    "RoomBasic",
    "RoomClientAlertSettings",
    "RoomCreated",
    "RoomDevice",
    "RoomDeviceList",
    "RoomIssue",
    "RoomIssueList",
    "RoomList",
    "RoomLocation",
    "RoomLocationBasic",
    "RoomLocationList",
    "RoomLocationProfile",
    "RoomLocationSettings",
    "RoomLocationStructure",
    "RoomMetrics",
    "RoomMetricsList",
    "RoomMetricsMeeting",
    "RoomNotificationSettings",
    "RoomPastMeetingList",
    "RoomProfile",
    "RoomSettings",
    "RoomWithIssues",
    "RoomWithIssuesList",
    "SatisfactionRating",
    "SatisfactionRatingList",
    "Scheduler",
    "SchedulerList",
    "SharingDetails",
    "SignInActivity",
    "SignInActivityList",
    "SipPhone",
    "SipPhoneList",
    "SipTrunk",
    "SipTrunkList",
    "SipTrunkNumber",
    "SipTrunkNumberList",
    "SipTrunkSettings",
    "SubAccount",
    "SubAccountItem",
    "SubAccountList",
    "SubAccountOptions",
    "SubAccountPrivileges",
    "SubscribedPhonePlan",
    "SubscribedPlan",
    "TelephoneCall",
    "TelephoneCallList",
    "TelephonyRegionSettings",
    "TelephonySettings",
    "TopRoomIssue",
    "TopRoomIssueList",
    "TrackingField",
    "TrackingFieldList",
    "TrackingFieldValue",
    "TrackingSource",
    "TrackingSourceList",
    "TrustedDomainList",
    "TspAccount",
    "TspAccountList",
    "TspSettings",
    "UpcomingEvent",
    "UpcomingEventList",
    "UsedPlan",
    "User",
    "UserCreated",
    "UserFeatures",
    "UserList",
    "UserPermissions",
    "UserRecordingSettings",
    "UserScheduleMeetingSettings",
    "UserSettings",
    "UserToken",
    "VanityNameCheck",
    "VideoQos",
    "VirtualBackground",
    "VirtualBackgroundFile",
    "VirtualBackgroundSettings",
    "Webinar",
    "WebinarChatSettings",
    "WebinarEmailNotificationSettings",
    "WebinarList",
    "WebinarLiveStreamingSettings",
    "WebinarMetrics",
    "WebinarMetricsList",
    "WebinarQaReport",
    "WebinarReport",
    "WebinarSettings",
    "WebinarTemplate",
    "WebinarTemplateList",
    "Zak",
    "ZoomRoomSettings",
)

class AccountFeatures(_Record, init=False):
    meeting_capacity: int | None

class AccountLockedScheduleMeetingSettings(_Record, init=False):
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

class AccountLockedSettings(_Record, init=False):
    schedule_meeting: _models.AccountLockedScheduleMeetingSettings | None
    in_meeting: _models.LockedInMeetingSettings | None
    email_notification: _models.LockedEmailNotificationSettings | None
    recording: _models.LockedRecordingSettings | None
    telephony: _models.LockedTelephonySettings | None
    tsp: _models.LockedTspSettings | None
    other_options: _models.LockedOtherOptions | None

class AccountOtherOptions(_Record, init=False):
    allow_auto_active_users: bool | None
    blur_snapshot: bool | None
    display_meetings_scheduled_for_others: bool | None
    use_cdn: str | None
    allow_users_contact_support_via_chat: bool | None
    meeting_qos_and_mos: int | None
    show_one_user_meeting_on_dashboard: bool | None
    allow_users_enter_and_share_pronouns: bool | None

class AccountPlans(_Record, init=False):
    plan_base: _models.SubscribedPlan | None
    plan_zoom_rooms: _models.SubscribedPlan | None
    plan_room_connector: _models.SubscribedPlan | None
    plan_large_meeting: Sequence[_models.SubscribedPlan] | None
    plan_webinar: Sequence[_models.SubscribedPlan] | None
    plan_zoom_events: Sequence[_models.SubscribedPlan] | None
    plan_recording: str | None
    plan_recording_service_effective_date: datetime.datetime | None
    plan_recording_next_invoice_date: datetime.datetime | None
    plan_recording_status: str | None
    plan_audio: _models.AudioPlan | None
    plan_phone: _models.PhonePlans | None

class AccountRecordingSettings(_Record, init=False):
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
    recording_password_requirement: _models.RecordingPasswordRequirementSettings | None
    allow_recovery_deleted_cloud_recordings: bool | None
    recording_disclaimer: bool | None
    host_delete_cloud_recording: bool | None
    required_password_for_existing_cloud_recordings: bool | None
    prevent_host_access_recording: bool | None
    ip_address_access_control: _models.IpAddressAccessControlSettings | None
    archive: _models.ArchiveSettings | None

class AccountScheduleMeetingSettings(_Record, init=False):
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
    meeting_password_requirement: _models.PasswordRequirementSettings | None
    personal_meeting: bool | None

class AccountSecurity(_Record, init=False):
    admin_change_name_pic: bool | None
    import_photos_from_devices: bool | None
    hide_billing_info: bool | None

class AccountSettings(_Record, init=False):
    schedule_meeting: _models.AccountScheduleMeetingSettings | None
    in_meeting: _models.InMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    zoom_rooms: _models.AccountZoomRoomSettings | None
    security: _models.AccountSecurity | None
    recording: _models.AccountRecordingSettings | None
    telephony: _models.TelephonySettings | None
    tsp: _models.AccountTspSettings | None
    integration: _models.IntegrationSettings | None
    feature: _models.AccountFeatures | None
    other_options: _models.AccountOtherOptions | None

class AccountTspSettings(_Record, init=False):
    call_out: bool | None
    call_out_countries: Sequence[str] | None
    show_international_numbers_link: bool | None
    display_toll_free_numbers: bool | None

class AccountZoomRoomSettings(_Record, init=False):
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

class AnsweredQuestion(_Record, init=False):
    question: str | None
    answer: str | None

class ArchiveFile(_Record, init=False):
    id: str | None
    file_type: str | None
    file_extension: str | None
    file_size: int | None
    download_url: str | None
    status: str | None
    recording_type: str | None
    individual: bool | None
    participant_email: str | None
    participant_join_time: datetime.datetime | None
    participant_leave_time: datetime.datetime | None

class ArchiveFileSettings(_Record, init=False):
    chat_file: bool | None
    chat_with_sender_email: bool | None
    audio_file: bool | None
    video_file: bool | None
    cc_transcript_file: bool | None

class ArchiveSettings(_Record, init=False):
    enable: bool | None
    type_: int | None
    settings: _models.ArchiveFileSettings | None

class ArchivedMeeting(_Record, init=False):
    uuid: str | None
    id: int | None
    host_id: str | None
    topic: str | None
    type_: int | None
    start_time: datetime.datetime | None
    timezone: str | None
    duration: int | None
    total_size: int | None
    recording_count: int | None
    meeting_type: str | None
    account_name: str | None
    complete_time: datetime.datetime | None
    archive_files: Sequence[_models.ArchiveFile] | None

class ArchivedMeetingList(_Record, init=False):
    from_: datetime.datetime | None
    to: datetime.datetime | None
    page_size: int | None
    next_page_token: str | None
    meetings: Sequence[_models.ArchivedMeeting] | None

class Assistant(_Record, init=False):
    id: str | None
    email: str | None

class AssistantList(_Record, init=False):
    assistants: Sequence[_models.Assistant] | None

class AssistantsAdded(_Record, init=False):
    ids: str | None
    add_at: datetime.datetime | None

class AudioPlan(_Record, init=False):
    type_: str | None
    tollfree_countries: str | None
    premium_countries: str | None
    callout_countries: str | None
    ddi_numbers: int | None
    service_effective_date: datetime.datetime | None
    next_invoice_date: datetime.datetime | None
    status: str | None

class AudioQos(_Record, init=False):
    bitrate: str | None
    latency: str | None
    jitter: str | None
    avg_loss: str | None
    max_loss: str | None

class AuthenticationException(_Record, init=False):
    name: str | None
    email: str | None

class BillingContact(_Record, init=False):
    first_name: str | None
    last_name: str | None
    email: str | None
    phone_number: str | None
    address: str | None
    apt: str | None
    city: str | None
    state: str | None
    zip_: str | None
    country: str | None

class BreakoutRoom(_Record, init=False):
    name: str | None
    participants: Sequence[str] | None

class BreakoutRoomSettings(_Record, init=False):
    enable: bool | None
    rooms: Sequence[_models.BreakoutRoom] | None

class CalloutCountry(_Record, init=False):
    id: str | None
    name: str | None
    code: str | None

class CalloutCountryList(_Record, init=False):
    total_records: int | None
    callout_countries: Sequence[_models.CalloutCountry] | None

class Channel(_Record, init=False):
    id: str | None
    jid: str | None
    name: str | None
    type_: int | None
    channel_settings: _models.ChannelSettings | None

class ChannelJoined(_Record, init=False):
    id: str | None
    added_at: datetime.datetime | None

class ChannelList(_Record, init=False):
    total_records: int | None
    page_size: int | None
    next_page_token: str | None
    channels: Sequence[_models.Channel] | None

class ChannelMember(_Record, init=False):
    id: str | None
    email: str | None
    first_name: str | None
    last_name: str | None
    name: str | None
    role: str | None

class ChannelMemberList(_Record, init=False):
    total_records: int | None
    page_size: int | None
    next_page_token: str | None
    members: Sequence[_models.ChannelMember] | None

class ChannelMembersInvited(_Record, init=False):
    ids: Sequence[str] | None
    added_at: datetime.datetime | None

class ChannelSettings(_Record, init=False):
    new_members_can_see_previous_messages_files: bool | None
    allow_to_add_external_users: int | None
    posting_permissions: int | None

class ChatFile(_Record, init=False):
    file_name: str | None
    download_url: str | None
    file_size: int | None

class ChatFileList(_Record, init=False):
    total_records: int | None
    in_meeting_files: Sequence[_models.ChatFile] | None

class ChatMetrics(_Record, init=False):
    user_id: str | None
    user_name: str | None
    email: str | None
    total_sent: int | None
    p2p_sent: int | None
    group_sent: int | None
    files_sent: int | None
    text_sent: int | None
    images_sent: int | None
    code_sippet_sent: int | None
    giphys_sent: int | None
    audio_sent: int | None
    video_sent: int | None

class ChatMetricsList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    users: Sequence[_models.ChatMetrics] | None

class ChatbotMessageChanged(_Record, init=False):
    message_id: str | None
    robot_jid: str | None
    sent_time: datetime.datetime | None
    to_jid: str | None
    user_jid: str | None

class ClientFeedback(_Record, init=False):
    feedback_id: str | None
    feedback_name: str | None
    participants_count: int | None

class ClientFeedbackDetails(_Record, init=False):
    participant_name: str | None
    meeting_id: str | None
    time: datetime.datetime | None
    email: str | None

class ClientFeedbackDetailsList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    client_feedback_details: Sequence[_models.ClientFeedbackDetails] | None

class ClientFeedbackList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    total_records: int | None
    client_feedbacks: Sequence[_models.ClientFeedback] | None

class ClientSatisfaction(_Record, init=False):
    date: datetime.date | None
    satisfaction_percent: int | None
    good_count: int | None
    none_count: int | None
    not_good_count: int | None

class ClientSatisfactionList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    total_records: int | None
    client_satisfaction: Sequence[_models.ClientSatisfaction] | None

class CloudRecordingStorage(_Record, init=False):
    date: datetime.date | None
    usage: str | None
    plan_usage: str | None
    free_usage: str | None

class CloudRecordingUsageReport(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    cloud_recording_storage: Sequence[_models.CloudRecordingStorage] | None

class Contact(_Record, init=False):
    id: str | None
    email: str | None
    first_name: str | None
    last_name: str | None
    presence_status: str | None
    phone_number: str | None
    phone_numbers: Sequence[_models.PhoneNumber] | None
    direct_numbers: Sequence[str] | None
    extension_number: str | None
    sip_phone_number: str | None
    im_group_id: str | None
    im_group_name: str | None
    dept: str | None
    job_title: str | None
    location: str | None
    sip_uri: str | None

class ContactList(_Record, init=False):
    page_size: int | None
    next_page_token: str | None
    contacts: Sequence[_models.Contact] | None

class CountryOrRegionSettings(_Record, init=False):
    enable: bool | None
    method: str | None
    approved_list: Sequence[str] | None
    denied_list: Sequence[str] | None

class CpuUsage(_Record, init=False):
    zoom_min_cpu_usage: str | None
    zoom_avg_cpu_usage: str | None
    zoom_max_cpu_usage: str | None
    system_max_cpu_usage: str | None

class CrcPortUsageReport(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    crc_ports_usage: Sequence[_models.DailyCrcPortUsage] | None

class CustomAttribute(_Record, init=False):
    key: str | None
    name: str | None
    value: str | None

class CustomKey(_Record, init=False):
    key: str | None
    value: str | None

class CustomQuestion(_Record, init=False):
    title: str | None
    type_: str | None
    required: bool | None
    answers: Sequence[str] | None

class CustomQuestionAnswer(_Record, init=False):
    title: str | None
    value: str | None

class DailyCrcPortUsage(_Record, init=False):
    date_time: datetime.datetime | None
    crc_ports_hour_usage: Sequence[_models.HourlyCrcPortUsage] | None

class DailyUsage(_Record, init=False):
    date: datetime.date | None
    new_users: int | None
    meetings: int | None
    participants: int | None
    meeting_minutes: int | None

class DailyUsageReport(_Record, init=False):
    year: int | None
    month: int | None
    dates: Sequence[_models.DailyUsage] | None

class DepartmentBill(_Record, init=False):
    id: str | None
    start_date: datetime.date | None
    end_date: datetime.date | None
    total_amount: str | None
    tax_amount: str | None
    type_: int | None

class DepartmentBillList(_Record, init=False):
    billing_reports: Sequence[_models.DepartmentBill] | None
    currency: str | None

class DepartmentInvoice(_Record, init=False):
    invoice_number: str | None
    invoice_charge_name: str | None
    quantity: int | None
    total_amount: str | None
    tax_amount: str | None
    start_date: datetime.date | None
    end_date: datetime.date | None

class DepartmentInvoiceList(_Record, init=False):
    invoices: Sequence[_models.DepartmentInvoice] | None
    currency: str | None

class Device(_Record, init=False):
    id: str | None
    name: str | None
    protocol: str | None
    ip: str | None
    encryption: str | None

class DeviceList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    devices: Sequence[_models.Device] | None

class DialInNumber(_Record, init=False):
    code: str | None
    number: str | None
    type_: str | None
    country_label: str | None

class DigitalSignageContent(_Record, init=False):
    id: str | None
    name: str | None

class DigitalSignageContentList(_Record, init=False):
    total_records: int | None
    page_size: int | None
    next_page_token: str | None
    contents: Sequence[_models.DigitalSignageContent] | None

class EmailCheck(_Record, init=False):
    existed_email: bool | None

class EmailNotificationSettings(_Record, init=False):
    cloud_recording_available_reminder: bool | None
    jbh_reminder: bool | None
    cancel_meeting_reminder: bool | None
    low_host_count_reminder: bool | None
    alternative_host_reminder: bool | None
    schedule_for_reminder: bool | None

class EmergencySignageEvent(_Record, init=False):
    event_id: str | None

class GlobalDialInNumber(_Record, init=False):
    city: str | None
    country: str | None
    country_name: str | None
    number: str | None
    type_: str | None

class Group(_Record, init=False):
    id: str | None
    name: str | None
    total_members: int | None

class GroupAdmin(_Record, init=False):
    email: str | None
    id: str | None
    name: str | None

class GroupAdminList(_Record, init=False):
    admins: Sequence[_models.GroupAdmin] | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None

class GroupAdminsAdded(_Record, init=False):
    ids: Sequence[str] | None
    added_at: datetime.datetime | None

class GroupList(_Record, init=False):
    total_records: int | None
    groups: Sequence[_models.Group] | None

class GroupLockedRecordingSettings(_Record, init=False):
    local_recording: bool | None
    cloud_recording: bool | None
    auto_recording: bool | None
    cloud_recording_download: bool | None
    account_user_access_recording: bool | None
    host_delete_cloud_recording: bool | None
    auto_delete_cmr: bool | None

class GroupLockedScheduleMeetingSettings(_Record, init=False):
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

class GroupLockedSettings(_Record, init=False):
    schedule_meeting: _models.GroupLockedScheduleMeetingSettings | None
    in_meeting: _models.LockedInMeetingSettings | None
    email_notification: _models.LockedEmailNotificationSettings | None
    recording: _models.GroupLockedRecordingSettings | None
    telephony: _models.LockedTelephonySettings | None
    other_options: _models.LockedOtherOptions | None

class GroupOtherOptions(_Record, init=False):
    blur_snapshot: bool | None
    allow_users_contact_support_via_chat: bool | None

class GroupScheduleMeetingSettings(_Record, init=False):
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

class GroupSettings(_Record, init=False):
    schedule_meeting: _models.GroupScheduleMeetingSettings | None
    in_meeting: _models.InMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    recording: _models.AccountRecordingSettings | None
    telephony: _models.GroupTelephonySettings | None
    other_options: _models.GroupOtherOptions | None

class GroupTelephonySettings(_Record, init=False):
    third_party_audio: bool | None
    audio_conference_info: str | None

class HourlyCrcPortUsage(_Record, init=False):
    hour: str | None
    max_usage: int | None
    total_usage: int | None

class ImChatSession(_Record, init=False):
    session_id: str | None
    type_: str | None
    name: str | None
    last_message_sent_time: datetime.datetime | None

class ImChatSessionList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    sessions: Sequence[_models.ImChatSession] | None

class ImGroup(_Record, init=False):
    id: str | None
    name: str | None
    total_members: int | None
    type_: str | None
    search_by_domain: bool | None
    search_by_account: bool | None
    search_by_ma_account: bool | None

class ImGroupList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    groups: Sequence[_models.ImGroup] | None

class ImMessage(_Record, init=False):
    id: str | None
    message: str | None
    sender: str | None
    date_time: datetime.datetime | None
    timstamp: int | None

class ImMessageList(_Record, init=False):
    date: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    messages: Sequence[_models.ImMessage] | None

class ImMetrics(_Record, init=False):
    user_id: str | None
    user_name: str | None
    email: str | None
    total_send: int | None
    total_receive: int | None
    group_send: int | None
    group_receive: int | None
    calls_send: int | None
    calls_receive: int | None
    files_send: int | None
    files_receive: int | None
    images_send: int | None
    images_receive: int | None
    voice_send: int | None
    voice_receive: int | None
    videos_send: int | None
    videos_receive: int | None
    emoji_send: int | None
    emoji_receive: int | None

class ImMetricsList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    users: Sequence[_models.ImMetrics] | None

class ImSessionMessage(_Record, init=False):
    message: str | None
    sender: str | None
    date_time: datetime.datetime | None
    action: str | None
    action_time: datetime.datetime | None

class ImSessionMessageList(_Record, init=False):
    session_id: str | None
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    messages: Sequence[_models.ImSessionMessage] | None

class InMeetingSettings(_Record, init=False):
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
    webinar_live_streaming: _models.WebinarLiveStreamingSettings | None
    webinar_chat: _models.WebinarChatSettings | None
    file_transfer: bool | None
    virtual_background_settings: _models.VirtualBackgroundSettings | None
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

class IntegrationSettings(_Record, init=False):
    google_calendar: bool | None
    google_drive: bool | None
    dropbox: bool | None
    box: bool | None
    microsoft_one_drive: bool | None
    kubi: bool | None

class InternalNumber(_Record, init=False):
    number: str | None
    display_number: str | None
    country: str | None
    type_: int | None
    labels: str | None
    languages: str | None
    visible: bool | None
    allow_join: bool | None
    allow_for_external_meetings: bool | None
    id: str | None

class InternalNumberList(_Record, init=False):
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    internal_numbers: Sequence[_models.InternalNumber] | None

class Interpreter(_Record, init=False):
    email: str | None
    languages: str | None

class InviteLink(_Record, init=False):
    name: str | None
    join_url: str | None

class InviteLinkList(_Record, init=False):
    attendees: Sequence[_models.InviteLink] | None

class Invoice(_Record, init=False):
    id: str | None
    invoice_number: str | None
    total_amount: float | None
    tax_amount: float | None
    balance: float | None
    due_date: datetime.date | None
    invoice_date: datetime.date | None
    target_date: datetime.date | None
    status: str | None
    invoice_items: Sequence[_models.InvoiceItem] | None
    currency: str | None

class InvoiceItem(_Record, init=False):
    charge_name: str | None
    charge_type: str | None
    charge_number: str | None
    total_amount: float | None
    tax_amount: float | None
    quantity: int | None
    start_date: datetime.date | None
    end_date: datetime.date | None
    purchase_order_number: str | None
    partner_sku: str | None

class InvoiceList(_Record, init=False):
    invoices: Sequence[_models.Invoice] | None
    currency: str | None

class IpAddressAccessControlSettings(_Record, init=False):
    enable: bool | None
    ip_addresses_or_ranges: str | None

class LanguageInterpretationSettings(_Record, init=False):
    enable: bool | None
    interpreters: Sequence[_models.Interpreter] | None

class Livestream(_Record, init=False):
    stream_url: str | None
    stream_key: str | None
    page_url: str | None

class LockedEmailNotificationSettings(_Record, init=False):
    cloud_recording_available_reminder: bool | None
    jbh_reminder: bool | None
    cancel_meeting_reminder: bool | None
    alternative_host_reminder: bool | None
    schedule_for_reminder: bool | None

class LockedInMeetingSettings(_Record, init=False):
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

class LockedIpAddressAccessControlSettings(_Record, init=False):
    enable: bool | None
    ip_addresses_or_ranges: str | None

class LockedOtherOptions(_Record, init=False):
    blur_snapshot: bool | None

class LockedRecordingSettings(_Record, init=False):
    local_recording: bool | None
    cloud_recording: bool | None
    auto_recording: str | None
    cloud_recording_download: bool | None
    account_user_access_recording: bool | None
    host_delete_cloud_recording: bool | None
    auto_delete_cmr: bool | None
    recording_authentication: str | None
    prevent_host_access_recording: bool | None
    ip_address_access_control: _models.LockedIpAddressAccessControlSettings | None

class LockedTelephonySettings(_Record, init=False):
    third_party_audio: bool | None
    telephony_regions: bool | None

class LockedTspSettings(_Record, init=False):
    call_out: bool | None
    show_international_numbers_link: bool | None

class ManagedDomain(_Record, init=False):
    domain: str | None
    status: str | None

class ManagedDomainList(_Record, init=False):
    total_records: int | None
    domains: Sequence[_models.ManagedDomain] | None

class Meeting(_Record, init=False):
    agenda: str | None
    created_at: datetime.datetime | None
    duration: int | None
    host_id: str | None
    id: int | None
    join_url: str | None
    password: str | None
    settings: _models.MeetingSettings | None
    start_time: datetime.datetime | None
    start_url: str | None
    status: str | None
    timezone: str | None
    topic: str | None
    type_: int | None
    uuid: str | None
    occurrences: Sequence[_models.Occurrence] | None
    recurrence: _models.Recurrence | None
    registration_url: str | None

class MeetingInvitation(_Record, init=False):
    invitation: str | None

class MeetingList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    meetings: Sequence[_models.Meeting] | None

class MeetingMetrics(_Record, init=False):
    uuid: str | None
    id: int | None
    topic: str | None
    host: str | None
    email: str | None
    user_type: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: str | None
    participants: int | None
    has_pstn: bool | None
    has_voip: bool | None
    has_3rd_party_audio: bool | None
    has_video: bool | None
    has_screen_share: bool | None
    has_recording: bool | None
    has_sip: bool | None
    has_archiving: bool | None
    in_room_participants: int | None

class MeetingMetricsList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    meetings: Sequence[_models.MeetingMetrics] | None

class MeetingQualityScore(_Record, init=False):
    audio: _models.QualityCounts | None
    video: _models.QualityCounts | None
    screen_share: _models.QualityCounts | None

class MeetingQualityScoreList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    quality: Sequence[_models.MeetingQualityScore] | None

class MeetingReport(_Record, init=False):
    uuid: str | None
    id: int | None
    type_: int | None
    topic: str | None
    user_name: str | None
    user_email: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: int | None
    total_minutes: int | None
    participants_count: int | None
    tracking_fields: Sequence[_models.TrackingFieldValue] | None

class MeetingSettings(_Record, init=False):
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
    global_dial_in_numbers: Sequence[_models.GlobalDialInNumber] | None
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
    approved_or_denied_countries_or_regions: _models.CountryOrRegionSettings | None
    authentication_exception: Sequence[_models.AuthenticationException] | None
    breakout_room: _models.BreakoutRoomSettings | None
    language_interpretation: _models.LanguageInterpretationSettings | None
    custom_keys: Sequence[_models.CustomKey] | None
    alternative_hosts_email_notification: bool | None
    additional_data_center_regions: Sequence[str] | None

class MeetingTemplate(_Record, init=False):
    id: str | None
    type_: int | None
    name: str | None

class MeetingTemplateList(_Record, init=False):
    total_records: int | None
    templates: Sequence[_models.MeetingTemplate] | None

class Member(_Record, init=False):
    email: str | None
    first_name: str | None
    id: str | None
    last_name: str | None
    type_: int | None
    department: str | None

class MemberList(_Record, init=False):
    next_page_token: str | None
    members: Sequence[_models.Member] | None
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None

class MembersAdded(_Record, init=False):
    ids: str | None
    added_at: datetime.datetime | None

class Message(_Record, init=False):
    id: str | None
    message: str | None
    sender: str | None
    date_time: datetime.datetime | None
    timestamp: int | None
    reply_main_message_id: str | None
    reply_main_message_timestamp: int | None
    reactions: Sequence[_models.Reaction] | None

class MessageList(_Record, init=False):
    date: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    messages: Sequence[_models.Message] | None

class MessageSent(_Record, init=False):
    id: str | None

class Occurrence(_Record, init=False):
    occurrence_id: str | None
    start_time: datetime.datetime | None
    duration: int | None
    status: str | None

class OperationLog(_Record, init=False):
    time: datetime.datetime | None
    operator: str | None
    category_type: str | None
    action: str | None
    operation_detail: str | None

class OperationLogList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    operation_logs: Sequence[_models.OperationLog] | None

class OrderedAddOnPlan(_Record, init=False):
    plan_base: _models.OrderedPlan | None

class OrderedAudioPlan(_Record, init=False):
    type_: str | None
    tollfree_countries: str | None
    premium_countries: str | None
    callout_countries: str | None
    ddi_numbers: int | None
    partner_sku: str | None
    discount_rate: float | None
    discount_percent: int | None

class OrderedPlan(_Record, init=False):
    type_: str | None
    hosts: int | None
    partner_sku: str | None
    discount_rate: float | None
    discount_percent: int | None

class OrderedPlans(_Record, init=False):
    plan_base: _models.OrderedPlan | None
    plan_zoom_rooms: _models.OrderedPlan | None
    plan_room_connector: _models.OrderedPlan | None
    plan_large_meeting: Sequence[_models.OrderedPlan] | None
    plan_webinar: Sequence[_models.OrderedPlan] | None
    plan_zoom_events: Sequence[_models.OrderedPlan] | None
    plan_audio: _models.OrderedAudioPlan | None

class PacAccount(_Record, init=False):
    dedicated_dial_in_number: Sequence[_models.PacAccountDialInNumber] | None
    global_dial_in_numbers: Sequence[_models.PacAccountDialInNumber] | None
    conference_id: str | None
    participant_password: str | None
    listen_only_password: str | None

class PacAccountDialInNumber(_Record, init=False):
    number: str | None
    country: str | None

class PacAccountList(_Record, init=False):
    pac_accounts: Sequence[_models.PacAccount] | None

class Panelist(_Record, init=False):
    id: str | None
    name: str | None
    email: str | None
    join_url: str | None

class PanelistList(_Record, init=False):
    total_records: int | None
    panelists: Sequence[_models.Panelist] | None

class PanelistsAdded(_Record, init=False):
    id: str | None
    updated_at: datetime.datetime | None

class ParticipantAudioFile(_Record, init=False):
    id: str | None
    recording_start: datetime.datetime | None
    recording_end: datetime.datetime | None
    file_name: str | None
    file_type: str | None
    file_extension: str | None
    file_size: int | None
    play_url: str | None
    download_url: str | None
    status: str | None

class ParticipantMetrics(_Record, init=False):
    id: str | None
    user_id: str | None
    user_name: str | None
    device: str | None
    ip_address: str | None
    location: str | None
    network_type: str | None
    microphone: str | None
    camera: str | None
    speaker: str | None
    data_center: str | None
    connection_type: str | None
    join_time: datetime.datetime | None
    leave_time: datetime.datetime | None
    share_application: bool | None
    share_desktop: bool | None
    share_whiteboard: bool | None
    recording: bool | None
    pc_name: str | None
    domain: str | None
    mac_addr: str | None
    harddisk_id: str | None
    version: str | None
    leave_reason: str | None
    sip_uri: str | None
    registrant_id: str | None
    status: str | None

class ParticipantMetricsList(_Record, init=False):
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    participants: Sequence[_models.ParticipantMetrics] | None

class ParticipantQos(_Record, init=False):
    user_id: str | None
    user_name: str | None
    device: str | None
    ip_address: str | None
    location: str | None
    join_time: datetime.datetime | None
    leave_time: datetime.datetime | None
    pc_name: str | None
    domain: str | None
    mac_addr: str | None
    harddisk_id: str | None
    version: str | None
    user_qos: Sequence[_models.QosSample] | None

class ParticipantQosList(_Record, init=False):
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    participants: Sequence[_models.ParticipantQos] | None

class ParticipantSharing(_Record, init=False):
    id: str | None
    user_id: str | None
    user_name: str | None
    details: Sequence[_models.SharingDetails] | None

class ParticipantSharingList(_Record, init=False):
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    participants: Sequence[_models.ParticipantSharing] | None

class PasswordRequirementSettings(_Record, init=False):
    length: int | None
    have_letter: bool | None
    have_number: bool | None
    have_special_character: bool | None
    only_allow_numeric: bool | None
    have_upper_and_lower_characters: bool | None
    consecutive_characters_length: int | None
    weak_enhance_detection: bool | None

class PastInstance(_Record, init=False):
    uuid: str | None
    start_time: datetime.datetime | None

class PastMeeting(_Record, init=False):
    uuid: str | None
    id: int | None
    host_id: str | None
    type_: int | None
    topic: str | None
    user_name: str | None
    user_email: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: int | None
    total_minutes: int | None
    participants_count: int | None
    dept: str | None
    source: str | None

class PastMeetingInstanceList(_Record, init=False):
    meetings: Sequence[_models.PastInstance] | None

class PastMeetingList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    meetings: Sequence[_models.PastMeeting] | None

class PastParticipant(_Record, init=False):
    id: str | None
    name: str | None
    user_email: str | None

class PastParticipantList(_Record, init=False):
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    participants: Sequence[_models.PastParticipant] | None

class PastPollResults(_Record, init=False):
    id: int | None
    uuid: str | None
    start_time: datetime.datetime | None
    title: str | None
    questions: Sequence[_models.Respondent] | None

class PastWebinarInstanceList(_Record, init=False):
    webinars: Sequence[_models.PastInstance] | None

class PastWebinarQa(_Record, init=False):
    id: int | None
    uuid: str | None
    start_time: datetime.datetime | None
    title: str | None
    questions: Sequence[_models.Respondent] | None

class PhoneNumber(_Record, init=False):
    country: str | None
    code: str | None
    number: str | None
    verified: bool | None
    label: str | None

class PhonePlans(_Record, init=False):
    plan_base: _models.SubscribedPlan | None
    plan_calling: Sequence[_models.SubscribedPhonePlan] | None
    plan_number: Sequence[_models.SubscribedPhonePlan] | None

class PlanUsage(_Record, init=False):
    plan_base: _models.UsedPlan | None
    plan_zoom_rooms: _models.UsedPlan | None
    plan_webinar: Sequence[_models.UsedPlan] | None
    plan_zoom_events: Sequence[_models.UsedPlan] | None
    plan_large_meeting: Sequence[_models.UsedPlan] | None
    plan_recording: _models.RecordingStorageUsage | None

class Poll(_Record, init=False):
    id: str | None
    title: str | None
    status: str | None
    questions: Sequence[_models.PollQuestion] | None

class PollList(_Record, init=False):
    polls: Sequence[_models.Poll] | None
    total_records: int | None

class PollQuestion(_Record, init=False):
    name: str | None
    type_: str | None
    answers: Sequence[str] | None

class PollReport(_Record, init=False):
    id: int | None
    uuid: str | None
    status: str | None
    start_time: datetime.datetime | None
    title: str | None
    questions: Sequence[_models.Respondent] | None

class QosSample(_Record, init=False):
    date_time: datetime.datetime | None
    audio_input: _models.AudioQos | None
    audio_output: _models.AudioQos | None
    video_input: _models.VideoQos | None
    video_output: _models.VideoQos | None
    as_input: _models.VideoQos | None
    as_output: _models.VideoQos | None
    cpu_usage: _models.CpuUsage | None

class QualityCounts(_Record, init=False):
    good: int | None
    fair: int | None
    poor: int | None
    bad: int | None

class QuestionAndAnswerSettings(_Record, init=False):
    enable: bool | None
    allow_anonymous_questions: bool | None
    answer_questions: str | None
    attendees_can_upvote: bool | None
    attendees_can_comment: bool | None

class Reaction(_Record, init=False):
    emoji: str | None
    total_count: int | None

class Recording(_Record, init=False):
    uuid: str | None
    id: int | None
    account_id: str | None
    host_id: str | None
    topic: str | None
    type_: int | None
    start_time: datetime.datetime | None
    timezone: str | None
    host_email: str | None
    duration: int | None
    total_size: int | None
    recording_count: int | None
    share_url: str | None
    recording_files: Sequence[_models.RecordingFile] | None
    download_access_token: str | None
    password: str | None
    participant_audio_files: Sequence[_models.ParticipantAudioFile] | None

class RecordingFile(_Record, init=False):
    id: str | None
    meeting_id: str | None
    recording_start: datetime.datetime | None
    recording_end: datetime.datetime | None
    file_type: str | None
    file_size: int | None
    play_url: str | None
    download_url: str | None
    status: str | None
    recording_type: str | None

class RecordingList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    meetings: Sequence[_models.Recording] | None
    page_count: int | None
    total_records: int | None

class RecordingPasswordRequirementSettings(_Record, init=False):
    length: int | None
    have_letter: bool | None
    have_number: bool | None
    have_special_character: bool | None
    only_allow_numeric: bool | None

class RecordingRegistrantAdded(_Record, init=False):
    registrant_id: str | None
    id: int | None
    topic: str | None
    share_url: str | None

class RecordingSettings(_Record, init=False):
    share_recording: str | None
    recording_authentication: bool | None
    authentication_option: str | None
    authentication_domains: str | None
    viewer_download: bool | None
    password: str | None
    on_demand: bool | None
    approval_type: int | None
    send_email_to_host: bool | None
    show_social_share_buttons: bool | None

class RecordingStorageUsage(_Record, init=False):
    free_storage: str | None
    free_storage_usage: str | None
    plan_storage: str | None
    plan_storage_usage: str | None
    plan_storage_exceed: str | None

class Recurrence(_Record, init=False):
    type_: Literal[1, 2, 3] | None
    """The pattern, `1` daily, `2` weekly, `3` monthly."""
    repeat_interval: int | None
    """How many days, weeks or months lie between two occurrences."""
    weekly_days: str | None
    """The days of a weekly series, from `1` Sunday to `7` Saturday, comma-separated."""
    end_times: int | None
    monthly_day: int | None
    end_date_time: datetime.datetime | None
    monthly_week: int | None
    monthly_week_day: int | None

class RegisteredPerson(_Record, init=False):
    registrant_id: str | None
    email: str | None
    join_url: str | None

class RegisteredPersonList(_Record, init=False):
    registrants: Sequence[_models.RegisteredPerson] | None

class Registrant(_Record, init=False):
    id: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    address: str | None
    city: str | None
    country: str | None
    zip_: str | None
    state: str | None
    phone: str | None
    industry: str | None
    org: str | None
    job_title: str | None
    purchasing_time_frame: str | None
    role_in_purchase_process: str | None
    no_of_employees: str | None
    comments: str | None
    custom_questions: Sequence[_models.CustomQuestionAnswer] | None
    status: str | None
    create_time: datetime.datetime | None
    share_url: str | None
    join_url: str | None

class RegistrantAdded(_Record, init=False):
    id: int | None
    join_url: str | None
    registrant_id: str | None
    start_time: datetime.datetime | None
    topic: str | None

class RegistrantList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    registrants: Sequence[_models.Registrant] | None

class RegistrationQuestion(_Record, init=False):
    field_name: str | None
    required: bool | None

class RegistrationQuestions(_Record, init=False):
    questions: Sequence[_models.RegistrationQuestion] | None
    custom_questions: Sequence[_models.CustomQuestion] | None

class ReportChatMessageList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    messages: Sequence[_models.Message] | None
    edited_messages: Sequence[_models.Message] | None
    deleted_messages: Sequence[_models.Message] | None

class ReportChatSession(_Record, init=False):
    id: str | None
    type_: str | None
    name: str | None
    last_message_sent_time: datetime.datetime | None

class ReportChatSessionList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    sessions: Sequence[_models.ReportChatSession] | None

class ReportHost(_Record, init=False):
    id: str | None
    email: str | None
    user_name: str | None
    type_: int | None
    dept: str | None
    meetings: int | None
    participants: int | None
    meeting_minutes: int | None
    last_client_version: str | None
    last_login_time: datetime.datetime | None
    create_time: datetime.datetime | None

class ReportHostList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    total_meetings: int | None
    total_participants: int | None
    total_meeting_minutes: int | None
    next_page_token: str | None
    users: Sequence[_models.ReportHost] | None

class ReportParticipant(_Record, init=False):
    id: str | None
    user_id: str | None
    name: str | None
    user_email: str | None
    join_time: datetime.datetime | None
    leave_time: datetime.datetime | None
    duration: int | None
    registrant_id: str | None

class ReportParticipantList(_Record, init=False):
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    participants: Sequence[_models.ReportParticipant] | None

class Respondent(_Record, init=False):
    name: str | None
    email: str | None
    question_details: Sequence[_models.AnsweredQuestion] | None

class Role(_Record, init=False):
    id: str | None
    name: str | None
    description: str | None
    total_members: int | None
    privileges: Sequence[str] | None
    sub_account_privileges: _models.SubAccountPrivileges | None

class RoleList(_Record, init=False):
    total_records: int | None
    roles: Sequence[_models.Role] | None

class RoleMembersAdded(_Record, init=False):
    ids: str | None
    add_at: datetime.datetime | None

class Room(_Record, init=False):
    id: str | None
    name: str | None
    activation_code: str | None
    status: str | None

class RoomAccountProfile(_Record, init=False):
    basic: _models.RoomAccountProfileBasic | None

class RoomAccountProfileBasic(_Record, init=False):
    support_email: str | None
    support_phone: str | None
    room_passcode: str | None
    required_code_to_ext: bool | None

class RoomAccountSettings(_Record, init=False):
    client_alert: _models.RoomClientAlertSettings | None
    notification: _models.RoomNotificationSettings | None

class RoomBasic(_Record, init=False):
    name: str | None
    activation_code: str | None
    support_email: str | None
    support_phone: str | None
    room_passcode: str | None
    required_code_to_ext: bool | None
    hide_room_in_contacts: bool | None

class RoomClientAlertSettings(_Record, init=False):
    detect_microphone_error_alert: bool | None
    detect_bluetooth_microphone_error_alert: bool | None
    detect_speaker_error_alert: bool | None
    detect_bluetooth_speaker_error_alert: bool | None
    detect_camera_error_alert: bool | None

class RoomCreated(_Record, init=False):
    id: str | None
    name: str | None
    type_: str | None
    location_id: str | None
    room_id: str | None

class RoomDevice(_Record, init=False):
    id: str | None
    room_name: str | None
    device_type: str | None
    app_version: str | None
    device_system: str | None
    status: str | None

class RoomDeviceList(_Record, init=False):
    devices: Sequence[_models.RoomDevice] | None

class RoomIssue(_Record, init=False):
    issue: str | None
    time: datetime.datetime | None

class RoomIssueList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    issue_details: Sequence[_models.RoomIssue] | None

class RoomList(_Record, init=False):
    page_size: int | None
    next_page_token: str | None
    rooms: Sequence[_models.Room] | None

class RoomLocation(_Record, init=False):
    id: str | None
    name: str | None
    parent_location_id: str | None
    type_: str | None

class RoomLocationBasic(_Record, init=False):
    name: str | None
    description: str | None
    timezone: str | None
    support_email: str | None
    support_phone: str | None
    room_passcode: str | None
    required_code_to_ext: bool | None
    address: str | None

class RoomLocationList(_Record, init=False):
    page_size: int | None
    next_page_token: str | None
    locations: Sequence[_models.RoomLocation] | None

class RoomLocationProfile(_Record, init=False):
    basic: _models.RoomLocationBasic | None

class RoomLocationSettings(_Record, init=False):
    client_alert: _models.RoomClientAlertSettings | None
    notification: _models.RoomNotificationSettings | None

class RoomLocationStructure(_Record, init=False):
    structures: Sequence[str] | None

class RoomMetrics(_Record, init=False):
    id: str | None
    room_name: str | None
    calendar_name: str | None
    email: str | None
    account_type: str | None
    status: str | None
    device_ip: str | None
    camera: str | None
    microphone: str | None
    speaker: str | None
    last_start_time: datetime.datetime | None
    issues: Sequence[str] | None
    health: str | None
    live_meeting: _models.RoomMetricsMeeting | None
    past_meetings: _models.RoomPastMeetingList | None

class RoomMetricsList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    zoom_rooms: Sequence[_models.RoomMetrics] | None

class RoomMetricsMeeting(_Record, init=False):
    uuid: str | None
    id: int | None
    topic: str | None
    host: str | None
    email: str | None
    user_type: str | None
    start_time: datetime.datetime | None
    duration: str | None
    participants: int | None
    has_pstn: bool | None
    has_voip: bool | None
    has_3rd_party_audio: bool | None
    has_video: bool | None
    has_screen_share: bool | None
    has_recording: bool | None
    has_sip: bool | None
    in_room_participants: int | None
    end_time: datetime.datetime | None

class RoomNotificationSettings(_Record, init=False):
    audio_not_meet_usability_threshold: bool | None
    battery_low_and_not_charging: bool | None
    controller_scheduling_disconnected: bool | None
    cpu_usage_high_detected: bool | None
    network_unstable_detected: bool | None
    zoom_room_offline: bool | None
    sip_registration_failed: bool | None
    mic_speaker_camera_disconnected: bool | None
    zoom_room_display_disconnected: bool | None

class RoomPastMeetingList(_Record, init=False):
    from_: datetime.date | None
    meetings: Sequence[_models.RoomMetricsMeeting] | None
    next_page_token: str | None
    page_count: int | None
    page_size: int | None
    to: datetime.date | None
    total_records: int | None

class RoomProfile(_Record, init=False):
    basic: _models.RoomBasic | None

class RoomSettings(_Record, init=False):
    zoom_rooms: _models.ZoomRoomSettings | None

class RoomWithIssues(_Record, init=False):
    id: str | None
    room_name: str | None
    issues_count: int | None

class RoomWithIssuesList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    total_records: int | None
    zoom_rooms: Sequence[_models.RoomWithIssues] | None

class SatisfactionRating(_Record, init=False):
    user_id: str | None
    email: str | None
    quality: str | None
    date_time: datetime.datetime | None

class SatisfactionRatingList(_Record, init=False):
    page_size: int | None
    next_page_token: str | None
    participants: Sequence[_models.SatisfactionRating] | None

class Scheduler(_Record, init=False):
    id: str | None
    email: str | None

class SchedulerList(_Record, init=False):
    schedulers: Sequence[_models.Scheduler] | None

class SharingDetails(_Record, init=False):
    content: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None

class SignInActivity(_Record, init=False):
    email: str | None
    time: datetime.datetime | None
    type_: str | None
    ip_address: str | None
    client_type: str | None
    version: str | None

class SignInActivityList(_Record, init=False):
    page_size: int | None
    next_page_token: str | None
    activity_logs: Sequence[_models.SignInActivity] | None

class SipPhone(_Record, init=False):
    id: str | None
    user_email: str | None
    domain: str | None
    register_server: str | None
    transport_protocol: str | None
    proxy_server: str | None
    register_server2: str | None
    transport_protocol2: str | None
    proxy_server2: str | None
    register_server3: str | None
    transport_protocol3: str | None
    proxy_server3: str | None
    registration_expire_time: int | None
    user_name: str | None
    password: str | None
    authorization_name: str | None
    voice_mail: str | None

class SipPhoneList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    phones: Sequence[_models.SipPhone] | None

class SipTrunk(_Record, init=False):
    id: str | None
    name: str | None
    sip_server_address: str | None
    dnis: str | None
    number_prefix: str | None

class SipTrunkList(_Record, init=False):
    total_records: int | None
    sip_trunks: Sequence[_models.SipTrunk] | None

class SipTrunkNumber(_Record, init=False):
    number: str | None
    country: str | None

class SipTrunkNumberList(_Record, init=False):
    total_records: int | None
    phone_numbers: Sequence[_models.SipTrunkNumber] | None

class SipTrunkSettings(_Record, init=False):
    show_callout_internal_number: bool | None
    show_zoom_provided_callout_countries: int | None
    show_zoom_provided_numbers: int | None

class SubAccount(_Record, init=False):
    id: str | None
    owner_id: str | None
    owner_email: str | None
    created_at: datetime.datetime | None
    options: _models.SubAccountOptions | None

class SubAccountItem(_Record, init=False):
    id: str | None
    account_name: str | None
    owner_email: str | None
    account_type: str | None
    seats: int | None
    subscription_start_time: datetime.datetime | None
    subscription_end_time: datetime.datetime | None
    created_at: datetime.datetime | None

class SubAccountList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    accounts: Sequence[_models.SubAccountItem] | None

class SubAccountOptions(_Record, init=False):
    share_rc: bool | None
    room_connectors: str | None
    share_mc: bool | None
    meeting_connectors: str | None
    pay_mode: str | None

class SubAccountPrivileges(_Record, init=False):
    second_level: int | None

class SubscribedPhonePlan(_Record, init=False):
    type_: str | None
    hosts: int | None
    service_effective_date: datetime.datetime | None
    next_invoice_date: datetime.datetime | None
    status: str | None

class SubscribedPlan(_Record, init=False):
    type_: str | None
    hosts: int | None
    service_effective_date: datetime.datetime | None
    next_invoice_date: datetime.datetime | None
    status: str | None
    callout_countries: str | None

class TelephoneCall(_Record, init=False):
    meeting_id: int | None
    phone_number: str | None
    host_name: str | None
    host_email: str | None
    dept: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: int | None
    total: int | None
    country_name: str | None
    meeting_type: str | None
    call_in_number: str | None

class TelephoneCallList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    telephony_usage: Sequence[_models.TelephoneCall] | None

class TelephonyRegionSettings(_Record, init=False):
    selection_values: str | None

class TelephonySettings(_Record, init=False):
    third_party_audio: bool | None
    audio_conference_info: str | None
    telephony_regions: _models.TelephonyRegionSettings | None
    show_international_numbers_link: bool | None

class TopRoomIssue(_Record, init=False):
    issue_name: str | None
    zoom_rooms_count: int | None

class TopRoomIssueList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    total_records: int | None
    room_issues: Sequence[_models.TopRoomIssue] | None

class TrackingField(_Record, init=False):
    id: str | None
    field: str | None
    required: bool | None
    visible: bool | None
    recommended_values: Sequence[str] | None

class TrackingFieldList(_Record, init=False):
    total_records: int | None
    tracking_fields: Sequence[_models.TrackingField] | None

class TrackingFieldValue(_Record, init=False):
    field: str | None
    value: str | None

class TrackingSource(_Record, init=False):
    id: str | None
    source_name: str | None
    visitor_count: int | None
    registrationr_count: int | None
    tracking_url: str | None

class TrackingSourceList(_Record, init=False):
    total_records: int | None
    tracking_sources: Sequence[_models.TrackingSource] | None

class TrustedDomainList(_Record, init=False):
    trusted_domains: Sequence[str] | None

class TspAccount(_Record, init=False):
    id: int | None
    conference_code: str | None
    leader_pin: str | None
    tsp_bridge: str | None
    dial_in_numbers: Sequence[_models.DialInNumber] | None

class TspAccountList(_Record, init=False):
    tsp_accounts: Sequence[_models.TspAccount] | None

class TspSettings(_Record, init=False):
    tsp_provider: str | None
    enable: bool | None
    dial_in_numbers: Sequence[_models.DialInNumber] | None
    tsp_enabled: bool | None
    master_account_setting_extended: bool | None
    modify_credential_forbidden: bool | None
    dial_in_number_unrestricted: bool | None
    tsp_bridge: str | None

class UpcomingEvent(_Record, init=False):
    id: str | None
    start_time: datetime.datetime | None
    topic: str | None
    host_id: str | None
    host_name: str | None
    dept: str | None

class UpcomingEventList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    upcoming_events: Sequence[_models.UpcomingEvent] | None

class UsedPlan(_Record, init=False):
    type_: str | None
    hosts: int | None
    usage: int | None

class User(_Record, init=False):
    id: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    type_: int | None
    pmi: int | None
    timezone: str | None
    verified: int | None
    dept: str | None
    created_at: datetime.datetime | None
    last_login_time: datetime.datetime | None
    last_client_version: str | None
    pic_url: str | None
    im_group_ids: Sequence[str] | None
    status: str | None
    role_id: str | None
    custom_attributes: Sequence[_models.CustomAttribute] | None
    role_name: str | None
    use_pmi: bool | None
    personal_meeting_url: str | None
    host_key: str | None
    jid: str | None
    group_ids: Sequence[str] | None
    account_id: str | None
    language: str | None
    phone_country: str | None
    phone_number: str | None
    employee_unique_id: str | None
    account_number: int | None
    manager: str | None

class UserCreated(_Record, init=False):
    id: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    type_: int | None

class UserFeatures(_Record, init=False):
    meeting_capacity: int | None
    large_meeting: bool | None
    webinar: bool | None
    cn_meeting: bool | None
    in_meeting: bool | None
    zoom_phone: bool | None
    concurrent_meeting: str | None

class UserList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    users: Sequence[_models.User] | None

class UserPermissions(_Record, init=False):
    permissions: Sequence[str] | None

class UserRecordingSettings(_Record, init=False):
    auto_delete_cmr: bool | None
    auto_recording: str | None
    cloud_recording: bool | None
    local_recording: bool | None
    record_audio_file: bool | None
    record_gallery_view: bool | None
    record_speaker_view: bool | None
    recording_audio_transcript: bool | None
    recording_password_requirement: _models.PasswordRequirementSettings | None
    save_chat_text: bool | None
    show_timestamp: bool | None
    host_pause_stop_recording: bool | None
    auto_delete_cmr_days: int | None
    recording_disclaimer: bool | None
    ask_participants_to_consent_disclaimer: bool | None
    ask_host_to_confirm_disclaimer: bool | None
    ip_address_access_control: _models.IpAddressAccessControlSettings | None

class UserScheduleMeetingSettings(_Record, init=False):
    audio_type: str | None
    embed_password_in_join_link: bool | None
    force_pmi_jbh_password: bool | None
    host_video: bool | None
    join_before_host: bool | None
    meeting_password_requirement: _models.PasswordRequirementSettings | None
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

class UserSettings(_Record, init=False):
    schedule_meeting: _models.UserScheduleMeetingSettings | None
    in_meeting: _models.InMeetingSettings | None
    email_notification: _models.EmailNotificationSettings | None
    recording: _models.UserRecordingSettings | None
    telephony: _models.TelephonySettings | None
    feature: _models.UserFeatures | None
    tsp: _models.AccountTspSettings | None

class UserToken(_Record, init=False):
    token: str | None

class VanityNameCheck(_Record, init=False):
    existed: bool | None

class VideoQos(_Record, init=False):
    bitrate: str | None
    latency: str | None
    jitter: str | None
    avg_loss: str | None
    max_loss: str | None
    resolution: str | None
    frame_rate: str | None

class VirtualBackground(_Record, init=False):
    id: str | None
    name: str | None
    type_: str | None
    is_default: bool | None
    size: int | None

class VirtualBackgroundFile(_Record, init=False):
    id: str | None
    name: str | None
    type_: str | None
    is_default: bool | None
    size: str | None

class VirtualBackgroundSettings(_Record, init=False):
    enable: bool | None
    allow_videos: bool | None
    allow_upload_custom: bool | None
    files: Sequence[_models.VirtualBackgroundFile] | None

class Webinar(_Record, init=False):
    uuid: str | None
    id: int | None
    host_id: str | None
    topic: str | None
    agenda: str | None
    type_: int | None
    duration: int | None
    start_time: datetime.datetime | None
    timezone: str | None
    created_at: datetime.datetime | None
    join_url: str | None
    start_url: str | None
    registration_url: str | None
    password: str | None
    settings: _models.WebinarSettings | None
    occurrences: Sequence[_models.Occurrence] | None
    recurrence: _models.Recurrence | None

class WebinarChatSettings(_Record, init=False):
    enable: bool | None
    allow_panelists_chat_with: int | None
    allow_attendees_chat_with: int | None
    default_attendees_chat_with: int | None
    allow_panelists_send_direct_message: bool | None
    allow_users_save_chats: int | None
    allow_auto_save_local_chat_file: bool | None

class WebinarEmailNotificationSettings(_Record, init=False):
    enable: bool | None
    type_: int | None

class WebinarList(_Record, init=False):
    page_count: int | None
    page_number: int | None
    page_size: int | None
    total_records: int | None
    webinars: Sequence[_models.Webinar] | None

class WebinarLiveStreamingSettings(_Record, init=False):
    enable: bool | None
    live_streaming_service: Sequence[str] | None
    custom_service_instructions: str | None
    live_streaming_reminder: bool | None

class WebinarMetrics(_Record, init=False):
    uuid: str | None
    id: int | None
    topic: str | None
    host: str | None
    email: str | None
    user_type: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: str | None
    participants: int | None
    has_pstn: bool | None
    has_voip: bool | None
    has_3rd_party_audio: bool | None
    has_video: bool | None
    has_screen_share: bool | None
    has_recording: bool | None
    has_sip: bool | None
    has_archiving: bool | None

class WebinarMetricsList(_Record, init=False):
    from_: datetime.date | None
    to: datetime.date | None
    page_count: int | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None
    webinars: Sequence[_models.WebinarMetrics] | None

class WebinarQaReport(_Record, init=False):
    id: int | None
    uuid: str | None
    start_time: datetime.datetime | None
    questions: Sequence[_models.Respondent] | None

class WebinarReport(_Record, init=False):
    uuid: str | None
    id: int | None
    type_: int | None
    topic: str | None
    user_name: str | None
    user_email: str | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    duration: int | None
    total_minutes: int | None
    participants_count: int | None
    tracking_fields: Sequence[_models.TrackingFieldValue] | None

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

class WebinarTemplate(_Record, init=False):
    id: str | None
    name: str | None

class WebinarTemplateList(_Record, init=False):
    total_records: int | None
    templates: Sequence[_models.WebinarTemplate] | None

class Zak(_Record, init=False):
    token: str | None

class ZoomRoomSettings(_Record, init=False):
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
