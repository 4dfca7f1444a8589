# Generated from zoom.postman_collection.json. Not to be edited.
"""The classes of answers, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account
    from .account_in_meeting_settings import AccountInMeetingSettings
    from .account_list import AccountList
    from .account_locked_recording_settings import AccountLockedRecordingSettings
    from .account_locked_schedule_meeting_settings import (
        AccountLockedScheduleMeetingSettings,
    )
    from .account_locked_settings import AccountLockedSettings
    from .account_locked_telephony_settings import AccountLockedTelephonySettings
    from .account_locked_tsp_settings import AccountLockedTspSettings
    from .account_plan import AccountPlan
    from .account_plan_audio import AccountPlanAudio
    from .account_plan_base_result import AccountPlanBaseResult
    from .account_plan_phone import AccountPlanPhone
    from .account_plan_phone_plan import AccountPlanPhonePlan
    from .account_recording import AccountRecording
    from .account_recording_list import AccountRecordingList
    from .account_recording_settings import AccountRecordingSettings
    from .account_schedule_meeting_settings import AccountScheduleMeetingSettings
    from .account_settings import AccountSettings
    from .account_settings_feature import AccountSettingsFeature
    from .account_settings_other_options import AccountSettingsOtherOptions
    from .account_settings_security import AccountSettingsSecurity
    from .account_telephony_settings import AccountTelephonySettings
    from .account_tsp import AccountTsp
    from .account_tsp_settings import AccountTspSettings
    from .account_zoom_room_settings import AccountZoomRoomSettings
    from .activity_log import ActivityLog
    from .activity_report_sign import ActivityReportSign
    from .add_recording_registrant_result import AddRecordingRegistrantResult
    from .add_webinar_panelists_result import AddWebinarPanelistsResult
    from .admin import Admin
    from .admin_list import AdminList
    from .approved_or_denied_country_or_region_settings import (
        ApprovedOrDeniedCountryOrRegionSettings,
    )
    from .archive_file import ArchiveFile
    from .archive_settings import ArchiveSettings
    from .archive_settings_details import ArchiveSettingsDetails
    from .attendee import Attendee
    from .attendee_list import AttendeeList
    from .audio import Audio
    from .billing_invoice import BillingInvoice
    from .billing_invoice_report import BillingInvoiceReport
    from .billing_invoice_report_invoice import BillingInvoiceReportInvoice
    from .billing_report import BillingReport
    from .billing_report_item import BillingReportItem
    from .breakout_room_settings import BreakoutRoomSettings
    from .breakout_room_settings_room import BreakoutRoomSettingsRoom
    from .callout_country import CalloutCountry
    from .callout_country_list import CalloutCountryList
    from .channel import Channel
    from .channel_list import ChannelList
    from .channel_member import ChannelMember
    from .channel_member_list import ChannelMemberList
    from .channel_settings import ChannelSettings
    from .chat_message import ChatMessage
    from .chat_message_list import ChatMessageList
    from .chat_message_report import ChatMessageReport
    from .chat_metrics import ChatMetrics
    from .chat_metrics_user import ChatMetricsUser
    from .chatbot_message_result import ChatbotMessageResult
    from .client_alert_settings import ClientAlertSettings
    from .client_feedback import ClientFeedback
    from .client_feedback_details import ClientFeedbackDetails
    from .client_feedback_details_list import ClientFeedbackDetailsList
    from .client_feedback_list import ClientFeedbackList
    from .client_satisfaction import ClientSatisfaction
    from .client_satisfaction_list import ClientSatisfactionList
    from .cloud_recording_storage import CloudRecordingStorage
    from .cloud_recording_usage_report import CloudRecordingUsageReport
    from .cpu_usage import CpuUsage
    from .crc_port_usage import CrcPortUsage
    from .crc_ports_hour_usage import CrcPortsHourUsage
    from .crc_ports_usage import CrcPortsUsage
    from .create_room_result import CreateRoomResult
    from .custom_attribute import CustomAttribute
    from .custom_key import CustomKey
    from .custom_question import CustomQuestion
    from .daily_usage_report import DailyUsageReport
    from .daily_usage_report_date import DailyUsageReportDate
    from .device import Device
    from .device_list import DeviceList
    from .dial_in_number import DialInNumber
    from .digital_signage_content_list import DigitalSignageContentList
    from .domain import Domain
    from .domain_list import DomainList
    from .email_notification_settings import EmailNotificationSettings
    from .file_meeting import FileMeeting
    from .file_meeting_list import FileMeetingList
    from .global_dial_in_number import GlobalDialInNumber
    from .group import Group
    from .group_list import GroupList
    from .group_locked_recording_settings import GroupLockedRecordingSettings
    from .group_locked_schedule_meeting_settings import (
        GroupLockedScheduleMeetingSettings,
    )
    from .group_locked_settings import GroupLockedSettings
    from .group_locked_telephony_settings import GroupLockedTelephonySettings
    from .group_member import GroupMember
    from .group_member_list import GroupMemberList
    from .group_member_result import GroupMemberResult
    from .group_schedule_meeting_settings import GroupScheduleMeetingSettings
    from .group_settings import GroupSettings
    from .group_settings_other_options import GroupSettingsOtherOptions
    from .host_report import HostReport
    from .host_report_user import HostReportUser
    from .id_and_email import IdAndEmail
    from .id_and_email_list import IdAndEmailList
    from .id_and_name import IdAndName
    from .id_only import IdOnly
    from .ids_and_add_at import IdsAndAddAt
    from .im_group import ImGroup
    from .im_group_list import ImGroupList
    from .im_metrics import ImMetrics
    from .im_metrics_user import ImMetricsUser
    from .im_session_message import ImSessionMessage
    from .im_session_message_item import ImSessionMessageItem
    from .in_meeting_file import InMeetingFile
    from .in_meeting_file_list import InMeetingFileList
    from .in_meeting_settings import InMeetingSettings
    from .integration_settings import IntegrationSettings
    from .internal_number import InternalNumber
    from .internal_number_list import InternalNumberList
    from .interpreter import Interpreter
    from .invite_channel_members_result import InviteChannelMembersResult
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .ip_address_access_control_settings import IpAddressAccessControlSettings
    from .issue_details import IssueDetails
    from .issue_details_list import IssueDetailsList
    from .join_channel_result import JoinChannelResult
    from .language_interpretation_settings import LanguageInterpretationSettings
    from .livestream import Livestream
    from .location import Location
    from .location_list import LocationList
    from .me_contact import MeContact
    from .me_contact_list import MeContactList
    from .meeting import Meeting
    from .meeting_feedback import MeetingFeedback
    from .meeting_feedback_list import MeetingFeedbackList
    from .meeting_invitation import MeetingInvitation
    from .meeting_metrics import MeetingMetrics
    from .meeting_metrics_list import MeetingMetricsList
    from .meeting_metrics_meeting import MeetingMetricsMeeting
    from .meeting_participant_report_participant import (
        MeetingParticipantReportParticipant,
    )
    from .meeting_participant_report_participant_list import (
        MeetingParticipantReportParticipantList,
    )
    from .meeting_quality_score import MeetingQualityScore
    from .meeting_quality_score_list import MeetingQualityScoreList
    from .meeting_recording import MeetingRecording
    from .meeting_registrant import MeetingRegistrant
    from .meeting_registrant_list import MeetingRegistrantList
    from .meeting_settings import MeetingSettings
    from .meeting_sharing import MeetingSharing
    from .meeting_sharing_details import MeetingSharingDetails
    from .meeting_sharing_list import MeetingSharingList
    from .meeting_tracking_field import MeetingTrackingField
    from .message import Message
    from .name_and_email import NameAndEmail
    from .name_and_email_list import NameAndEmailList
    from .notification_settings import NotificationSettings
    from .number_and_country import NumberAndCountry
    from .number_and_country_list import NumberAndCountryList
    from .occurrence import Occurrence
    from .operation_log import OperationLog
    from .operation_log_report import OperationLogReport
    from .other_options import OtherOptions
    from .pac_account import PacAccount
    from .pac_account_list import PacAccountList
    from .participant import Participant
    from .participant_audio_file import ParticipantAudioFile
    from .participant_list import ParticipantList
    from .participant_qos import ParticipantQos
    from .password_requirement_settings import PasswordRequirementSettings
    from .past_meeting import PastMeeting
    from .past_meeting_instance_list import PastMeetingInstanceList
    from .past_meeting_participant import PastMeetingParticipant
    from .past_meeting_participant_list import PastMeetingParticipantList
    from .past_meeting_poll import PastMeetingPoll
    from .past_meeting_poll_question import PastMeetingPollQuestion
    from .past_webinar_instance_list import PastWebinarInstanceList
    from .phone import Phone
    from .phone_list import PhoneList
    from .phone_number import PhoneNumber
    from .plan import Plan
    from .plan_audio import PlanAudio
    from .plan_contact import PlanContact
    from .plan_recording import PlanRecording
    from .plan_usage import PlanUsage
    from .plan_usage_plan import PlanUsagePlan
    from .poll import Poll
    from .poll_list import PollList
    from .poll_question import PollQuestion
    from .poll_report import PollReport
    from .question_and_answer_settings import QuestionAndAnswerSettings
    from .question_details import QuestionDetails
    from .reaction import Reaction
    from .recording_file import RecordingFile
    from .recording_settings import RecordingSettings
    from .registrant import Registrant
    from .registrant_custom_question import RegistrantCustomQuestion
    from .registrant_list import RegistrantList
    from .registrant_result import RegistrantResult
    from .registration_question import RegistrationQuestion
    from .registration_question_item import RegistrationQuestionItem
    from .report import Report
    from .role import Role
    from .role_list import RoleList
    from .room import Room
    from .room_account_profile import RoomAccountProfile
    from .room_account_profile_basic import RoomAccountProfileBasic
    from .room_account_settings import RoomAccountSettings
    from .room_basic import RoomBasic
    from .room_device import RoomDevice
    from .room_device_list import RoomDeviceList
    from .room_issue import RoomIssue
    from .room_issue_list import RoomIssueList
    from .room_location import RoomLocation
    from .room_location_basic import RoomLocationBasic
    from .room_location_structure import RoomLocationStructure
    from .room_metrics import RoomMetrics
    from .room_metrics_zoom_room import RoomMetricsZoomRoom
    from .room_metrics_zoom_room_list import RoomMetricsZoomRoomList
    from .room_result import RoomResult
    from .room_result_list import RoomResultList
    from .scheduler_list import SchedulerList
    from .session import Session
    from .session_list import SessionList
    from .sip_trunk import SipTrunk
    from .sip_trunk_list import SipTrunkList
    from .sip_trunk_settings import SipTrunkSettings
    from .sub_account import SubAccount
    from .sub_account_options import SubAccountOptions
    from .sub_account_privileges import SubAccountPrivileges
    from .subscribe_to_add_on_plan_result import SubscribeToAddOnPlanResult
    from .subscribe_to_plans_result import SubscribeToPlansResult
    from .telephone_report import TelephoneReport
    from .telephony_region_settings import TelephonyRegionSettings
    from .telephony_usage import TelephonyUsage
    from .template import Template
    from .template_list import TemplateList
    from .token_only import TokenOnly
    from .tracking_field import TrackingField
    from .tracking_field_list import TrackingFieldList
    from .tracking_source import TrackingSource
    from .tracking_source_list import TrackingSourceList
    from .trusted_domain import TrustedDomain
    from .tsp_account import TspAccount
    from .tsp_account_list import TspAccountList
    from .upcoming_event import UpcomingEvent
    from .upcoming_event_report import UpcomingEventReport
    from .update_emergency_signage_result import UpdateEmergencySignageResult
    from .update_room_account_settings_result import UpdateRoomAccountSettingsResult
    from .user import User
    from .user_email import UserEmail
    from .user_in_meeting_settings import UserInMeetingSettings
    from .user_list import UserList
    from .user_meeting_list import UserMeetingList
    from .user_meeting_report import UserMeetingReport
    from .user_permissions import UserPermissions
    from .user_qos import UserQos
    from .user_qos_audio import UserQosAudio
    from .user_schedule_meeting_settings import UserScheduleMeetingSettings
    from .user_settings import UserSettings
    from .user_settings_feature import UserSettingsFeature
    from .user_telephony_settings import UserTelephonySettings
    from .uuid_and_start_time import UuidAndStartTime
    from .vanity_name import VanityName
    from .video_input import VideoInput
    from .virtual_background import VirtualBackground
    from .virtual_background_settings import VirtualBackgroundSettings
    from .virtual_background_settings_file import VirtualBackgroundSettingsFile
    from .webinar import Webinar
    from .webinar_chat_settings import WebinarChatSettings
    from .webinar_email_notification_settings import WebinarEmailNotificationSettings
    from .webinar_list import WebinarList
    from .webinar_live_streaming_settings import WebinarLiveStreamingSettings
    from .webinar_metrics import WebinarMetrics
    from .webinar_metrics_list import WebinarMetricsList
    from .webinar_qa_report import WebinarQaReport
    from .webinar_settings import WebinarSettings
    from .webinar_template_list import WebinarTemplateList
    from .zoom_room_settings import ZoomRoomSettings
    from .zoomroom_zoom_room import ZoomroomZoomRoom
    from .zoomroom_zoom_room_list import ZoomroomZoomRoomList

_MODULES = {
    "Account": ".account",
    "AccountInMeetingSettings": ".account_in_meeting_settings",
    "AccountList": ".account_list",
    "AccountLockedRecordingSettings": ".account_locked_recording_settings",
    "AccountLockedScheduleMeetingSettings": ".account_locked_schedule_meeting_settings",
    "AccountLockedSettings": ".account_locked_settings",
    "AccountLockedTelephonySettings": ".account_locked_telephony_settings",
    "AccountLockedTspSettings": ".account_locked_tsp_settings",
    "AccountPlan": ".account_plan",
    "AccountPlanAudio": ".account_plan_audio",
    "AccountPlanBaseResult": ".account_plan_base_result",
    "AccountPlanPhone": ".account_plan_phone",
    "AccountPlanPhonePlan": ".account_plan_phone_plan",
    "AccountRecording": ".account_recording",
    "AccountRecordingList": ".account_recording_list",
    "AccountRecordingSettings": ".account_recording_settings",
    "AccountScheduleMeetingSettings": ".account_schedule_meeting_settings",
    "AccountSettings": ".account_settings",
    "AccountSettingsFeature": ".account_settings_feature",
    "AccountSettingsOtherOptions": ".account_settings_other_options",
    "AccountSettingsSecurity": ".account_settings_security",
    "AccountTelephonySettings": ".account_telephony_settings",
    "AccountTsp": ".account_tsp",
    "AccountTspSettings": ".account_tsp_settings",
    "AccountZoomRoomSettings": ".account_zoom_room_settings",
    "ActivityLog": ".activity_log",
    "ActivityReportSign": ".activity_report_sign",
    "AddRecordingRegistrantResult": ".add_recording_registrant_result",
    "AddWebinarPanelistsResult": ".add_webinar_panelists_result",
    "Admin": ".admin",
    "AdminList": ".admin_list",
    "ApprovedOrDeniedCountryOrRegionSettings": ".approved_or_denied_country_or_region_settings",
    "ArchiveFile": ".archive_file",
    "ArchiveSettings": ".archive_settings",
    "ArchiveSettingsDetails": ".archive_settings_details",
    "Attendee": ".attendee",
    "AttendeeList": ".attendee_list",
    "Audio": ".audio",
    "BillingInvoice": ".billing_invoice",
    "BillingInvoiceReport": ".billing_invoice_report",
    "BillingInvoiceReportInvoice": ".billing_invoice_report_invoice",
    "BillingReport": ".billing_report",
    "BillingReportItem": ".billing_report_item",
    "BreakoutRoomSettings": ".breakout_room_settings",
    "BreakoutRoomSettingsRoom": ".breakout_room_settings_room",
    "CalloutCountry": ".callout_country",
    "CalloutCountryList": ".callout_country_list",
    "Channel": ".channel",
    "ChannelList": ".channel_list",
    "ChannelMember": ".channel_member",
    "ChannelMemberList": ".channel_member_list",
    "ChannelSettings": ".channel_settings",
    "ChatMessage": ".chat_message",
    "ChatMessageList": ".chat_message_list",
    "ChatMessageReport": ".chat_message_report",
    "ChatMetrics": ".chat_metrics",
    "ChatMetricsUser": ".chat_metrics_user",
    "ChatbotMessageResult": ".chatbot_message_result",
    "ClientAlertSettings": ".client_alert_settings",
    "ClientFeedback": ".client_feedback",
    "ClientFeedbackDetails": ".client_feedback_details",
    "ClientFeedbackDetailsList": ".client_feedback_details_list",
    "ClientFeedbackList": ".client_feedback_list",
    "ClientSatisfaction": ".client_satisfaction",
    "ClientSatisfactionList": ".client_satisfaction_list",
    "CloudRecordingStorage": ".cloud_recording_storage",
    "CloudRecordingUsageReport": ".cloud_recording_usage_report",
    "CpuUsage": ".cpu_usage",
    "CrcPortUsage": ".crc_port_usage",
    "CrcPortsHourUsage": ".crc_ports_hour_usage",
    "CrcPortsUsage": ".crc_ports_usage",
    "CreateRoomResult": ".create_room_result",
    "CustomAttribute": ".custom_attribute",
    "CustomKey": ".custom_key",
    "CustomQuestion": ".custom_question",
    "DailyUsageReport": ".daily_usage_report",
    "DailyUsageReportDate": ".daily_usage_report_date",
    "Device": ".device",
    "DeviceList": ".device_list",
    "DialInNumber": ".dial_in_number",
    "DigitalSignageContentList": ".digital_signage_content_list",
    "Domain": ".domain",
    "DomainList": ".domain_list",
    "EmailNotificationSettings": ".email_notification_settings",
    "FileMeeting": ".file_meeting",
    "FileMeetingList": ".file_meeting_list",
    "GlobalDialInNumber": ".global_dial_in_number",
    "Group": ".group",
    "GroupList": ".group_list",
    "GroupLockedRecordingSettings": ".group_locked_recording_settings",
    "GroupLockedScheduleMeetingSettings": ".group_locked_schedule_meeting_settings",
    "GroupLockedSettings": ".group_locked_settings",
    "GroupLockedTelephonySettings": ".group_locked_telephony_settings",
    "GroupMember": ".group_member",
    "GroupMemberList": ".group_member_list",
    "GroupMemberResult": ".group_member_result",
    "GroupScheduleMeetingSettings": ".group_schedule_meeting_settings",
    "GroupSettings": ".group_settings",
    "GroupSettingsOtherOptions": ".group_settings_other_options",
    "HostReport": ".host_report",
    "HostReportUser": ".host_report_user",
    "IdAndEmail": ".id_and_email",
    "IdAndEmailList": ".id_and_email_list",
    "IdAndName": ".id_and_name",
    "IdOnly": ".id_only",
    "IdsAndAddAt": ".ids_and_add_at",
    "ImGroup": ".im_group",
    "ImGroupList": ".im_group_list",
    "ImMetrics": ".im_metrics",
    "ImMetricsUser": ".im_metrics_user",
    "ImSessionMessage": ".im_session_message",
    "ImSessionMessageItem": ".im_session_message_item",
    "InMeetingFile": ".in_meeting_file",
    "InMeetingFileList": ".in_meeting_file_list",
    "InMeetingSettings": ".in_meeting_settings",
    "IntegrationSettings": ".integration_settings",
    "InternalNumber": ".internal_number",
    "InternalNumberList": ".internal_number_list",
    "Interpreter": ".interpreter",
    "InviteChannelMembersResult": ".invite_channel_members_result",
    "Invoice": ".invoice",
    "InvoiceItem": ".invoice_item",
    "IpAddressAccessControlSettings": ".ip_address_access_control_settings",
    "IssueDetails": ".issue_details",
    "IssueDetailsList": ".issue_details_list",
    "JoinChannelResult": ".join_channel_result",
    "LanguageInterpretationSettings": ".language_interpretation_settings",
    "Livestream": ".livestream",
    "Location": ".location",
    "LocationList": ".location_list",
    "MeContact": ".me_contact",
    "MeContactList": ".me_contact_list",
    "Meeting": ".meeting",
    "MeetingFeedback": ".meeting_feedback",
    "MeetingFeedbackList": ".meeting_feedback_list",
    "MeetingInvitation": ".meeting_invitation",
    "MeetingMetrics": ".meeting_metrics",
    "MeetingMetricsList": ".meeting_metrics_list",
    "MeetingMetricsMeeting": ".meeting_metrics_meeting",
    "MeetingParticipantReportParticipant": ".meeting_participant_report_participant",
    "MeetingParticipantReportParticipantList": ".meeting_participant_report_participant_list",
    "MeetingQualityScore": ".meeting_quality_score",
    "MeetingQualityScoreList": ".meeting_quality_score_list",
    "MeetingRecording": ".meeting_recording",
    "MeetingRegistrant": ".meeting_registrant",
    "MeetingRegistrantList": ".meeting_registrant_list",
    "MeetingSettings": ".meeting_settings",
    "MeetingSharing": ".meeting_sharing",
    "MeetingSharingDetails": ".meeting_sharing_details",
    "MeetingSharingList": ".meeting_sharing_list",
    "MeetingTrackingField": ".meeting_tracking_field",
    "Message": ".message",
    "NameAndEmail": ".name_and_email",
    "NameAndEmailList": ".name_and_email_list",
    "NotificationSettings": ".notification_settings",
    "NumberAndCountry": ".number_and_country",
    "NumberAndCountryList": ".number_and_country_list",
    "Occurrence": ".occurrence",
    "OperationLog": ".operation_log",
    "OperationLogReport": ".operation_log_report",
    "OtherOptions": ".other_options",
    "PacAccount": ".pac_account",
    "PacAccountList": ".pac_account_list",
    "Participant": ".participant",
    "ParticipantAudioFile": ".participant_audio_file",
    "ParticipantList": ".participant_list",
    "ParticipantQos": ".participant_qos",
    "PasswordRequirementSettings": ".password_requirement_settings",
    "PastMeeting": ".past_meeting",
    "PastMeetingInstanceList": ".past_meeting_instance_list",
    "PastMeetingParticipant": ".past_meeting_participant",
    "PastMeetingParticipantList": ".past_meeting_participant_list",
    "PastMeetingPoll": ".past_meeting_poll",
    "PastMeetingPollQuestion": ".past_meeting_poll_question",
    "PastWebinarInstanceList": ".past_webinar_instance_list",
    "Phone": ".phone",
    "PhoneList": ".phone_list",
    "PhoneNumber": ".phone_number",
    "Plan": ".plan",
    "PlanAudio": ".plan_audio",
    "PlanContact": ".plan_contact",
    "PlanRecording": ".plan_recording",
    "PlanUsage": ".plan_usage",
    "PlanUsagePlan": ".plan_usage_plan",
    "Poll": ".poll",
    "PollList": ".poll_list",
    "PollQuestion": ".poll_question",
    "PollReport": ".poll_report",
    "QuestionAndAnswerSettings": ".question_and_answer_settings",
    "QuestionDetails": ".question_details",
    "Reaction": ".reaction",
    "RecordingFile": ".recording_file",
    "RecordingSettings": ".recording_settings",
    "Registrant": ".registrant",
    "RegistrantCustomQuestion": ".registrant_custom_question",
    "RegistrantList": ".registrant_list",
    "RegistrantResult": ".registrant_result",
    "RegistrationQuestion": ".registration_question",
    "RegistrationQuestionItem": ".registration_question_item",
    "Report": ".report",
    "Role": ".role",
    "RoleList": ".role_list",
    "Room": ".room",
    "RoomAccountProfile": ".room_account_profile",
    "RoomAccountProfileBasic": ".room_account_profile_basic",
    "RoomAccountSettings": ".room_account_settings",
    "RoomBasic": ".room_basic",
    "RoomDevice": ".room_device",
    "RoomDeviceList": ".room_device_list",
    "RoomIssue": ".room_issue",
    "RoomIssueList": ".room_issue_list",
    "RoomLocation": ".room_location",
    "RoomLocationBasic": ".room_location_basic",
    "RoomLocationStructure": ".room_location_structure",
    "RoomMetrics": ".room_metrics",
    "RoomMetricsZoomRoom": ".room_metrics_zoom_room",
    "RoomMetricsZoomRoomList": ".room_metrics_zoom_room_list",
    "RoomResult": ".room_result",
    "RoomResultList": ".room_result_list",
    "SchedulerList": ".scheduler_list",
    "Session": ".session",
    "SessionList": ".session_list",
    "SipTrunk": ".sip_trunk",
    "SipTrunkList": ".sip_trunk_list",
    "SipTrunkSettings": ".sip_trunk_settings",
    "SubAccount": ".sub_account",
    "SubAccountOptions": ".sub_account_options",
    "SubAccountPrivileges": ".sub_account_privileges",
    "SubscribeToAddOnPlanResult": ".subscribe_to_add_on_plan_result",
    "SubscribeToPlansResult": ".subscribe_to_plans_result",
    "TelephoneReport": ".telephone_report",
    "TelephonyRegionSettings": ".telephony_region_settings",
    "TelephonyUsage": ".telephony_usage",
    "Template": ".template",
    "TemplateList": ".template_list",
    "TokenOnly": ".token_only",
    "TrackingField": ".tracking_field",
    "TrackingFieldList": ".tracking_field_list",
    "TrackingSource": ".tracking_source",
    "TrackingSourceList": ".tracking_source_list",
    "TrustedDomain": ".trusted_domain",
    "TspAccount": ".tsp_account",
    "TspAccountList": ".tsp_account_list",
    "UpcomingEvent": ".upcoming_event",
    "UpcomingEventReport": ".upcoming_event_report",
    "UpdateEmergencySignageResult": ".update_emergency_signage_result",
    "UpdateRoomAccountSettingsResult": ".update_room_account_settings_result",
    "User": ".user",
    "UserEmail": ".user_email",
    "UserInMeetingSettings": ".user_in_meeting_settings",
    "UserList": ".user_list",
    "UserMeetingList": ".user_meeting_list",
    "UserMeetingReport": ".user_meeting_report",
    "UserPermissions": ".user_permissions",
    "UserQos": ".user_qos",
    "UserQosAudio": ".user_qos_audio",
    "UserScheduleMeetingSettings": ".user_schedule_meeting_settings",
    "UserSettings": ".user_settings",
    "UserSettingsFeature": ".user_settings_feature",
    "UserTelephonySettings": ".user_telephony_settings",
    "UuidAndStartTime": ".uuid_and_start_time",
    "VanityName": ".vanity_name",
    "VideoInput": ".video_input",
    "VirtualBackground": ".virtual_background",
    "VirtualBackgroundSettings": ".virtual_background_settings",
    "VirtualBackgroundSettingsFile": ".virtual_background_settings_file",
    "Webinar": ".webinar",
    "WebinarChatSettings": ".webinar_chat_settings",
    "WebinarEmailNotificationSettings": ".webinar_email_notification_settings",
    "WebinarList": ".webinar_list",
    "WebinarLiveStreamingSettings": ".webinar_live_streaming_settings",
    "WebinarMetrics": ".webinar_metrics",
    "WebinarMetricsList": ".webinar_metrics_list",
    "WebinarQaReport": ".webinar_qa_report",
    "WebinarSettings": ".webinar_settings",
    "WebinarTemplateList": ".webinar_template_list",
    "ZoomRoomSettings": ".zoom_room_settings",
    "ZoomroomZoomRoom": ".zoomroom_zoom_room",
    "ZoomroomZoomRoomList": ".zoomroom_zoom_room_list",
}

__all__ = (
    "Account",
    "AccountInMeetingSettings",
    "AccountList",
    "AccountLockedRecordingSettings",
    "AccountLockedScheduleMeetingSettings",
    "AccountLockedSettings",
    "AccountLockedTelephonySettings",
    "AccountLockedTspSettings",
    "AccountPlan",
    "AccountPlanAudio",
    "AccountPlanBaseResult",
    "AccountPlanPhone",
    "AccountPlanPhonePlan",
    "AccountRecording",
    "AccountRecordingList",
    "AccountRecordingSettings",
    "AccountScheduleMeetingSettings",
    "AccountSettings",
    "AccountSettingsFeature",
    "AccountSettingsOtherOptions",
    "AccountSettingsSecurity",
    "AccountTelephonySettings",
    "AccountTsp",
    "AccountTspSettings",
    "AccountZoomRoomSettings",
    "ActivityLog",
    "ActivityReportSign",
    "AddRecordingRegistrantResult",
    "AddWebinarPanelistsResult",
    "Admin",
    "AdminList",
    "ApprovedOrDeniedCountryOrRegionSettings",
    "ArchiveFile",
    "ArchiveSettings",
    "ArchiveSettingsDetails",
    "Attendee",
    "AttendeeList",
    "Audio",
    "BillingInvoice",
    "BillingInvoiceReport",
    "BillingInvoiceReportInvoice",
    "BillingReport",
    "BillingReportItem",
    "BreakoutRoomSettings",
    "BreakoutRoomSettingsRoom",
    "CalloutCountry",
    "CalloutCountryList",
    "Channel",
    "ChannelList",
    "ChannelMember",
    "ChannelMemberList",
    "ChannelSettings",
    "ChatMessage",
    "ChatMessageList",
    "ChatMessageReport",
    "ChatMetrics",
    "ChatMetricsUser",
    "ChatbotMessageResult",
    "ClientAlertSettings",
    "ClientFeedback",
    "ClientFeedbackDetails",
    "ClientFeedbackDetailsList",
    "ClientFeedbackList",
    "ClientSatisfaction",
    "ClientSatisfactionList",
    "CloudRecordingStorage",
    "CloudRecordingUsageReport",
    "CpuUsage",
    "CrcPortUsage",
    "CrcPortsHourUsage",
    "CrcPortsUsage",
    "CreateRoomResult",
    "CustomAttribute",
    "CustomKey",
    "CustomQuestion",
    "DailyUsageReport",
    "DailyUsageReportDate",
    "Device",
    "DeviceList",
    "DialInNumber",
    "DigitalSignageContentList",
    "Domain",
    "DomainList",
    "EmailNotificationSettings",
    "FileMeeting",
    "FileMeetingList",
    "GlobalDialInNumber",
    "Group",
    "GroupList",
    "GroupLockedRecordingSettings",
    "GroupLockedScheduleMeetingSettings",
    "GroupLockedSettings",
    "GroupLockedTelephonySettings",
    "GroupMember",
    "GroupMemberList",
    "GroupMemberResult",
    "GroupScheduleMeetingSettings",
    "GroupSettings",
    "GroupSettingsOtherOptions",
    "HostReport",
    "HostReportUser",
    "IdAndEmail",
    "IdAndEmailList",
    "IdAndName",
    "IdOnly",
    "IdsAndAddAt",
    "ImGroup",
    "ImGroupList",
    "ImMetrics",
    "ImMetricsUser",
    "ImSessionMessage",
    "ImSessionMessageItem",
    "InMeetingFile",
    "InMeetingFileList",
    "InMeetingSettings",
    "IntegrationSettings",
    "InternalNumber",
    "InternalNumberList",
    "Interpreter",
    "InviteChannelMembersResult",
    "Invoice",
    "InvoiceItem",
    "IpAddressAccessControlSettings",
    "IssueDetails",
    "IssueDetailsList",
    "JoinChannelResult",
    "LanguageInterpretationSettings",
    "Livestream",
    "Location",
    "LocationList",
    "MeContact",
    "MeContactList",
    "Meeting",
    "MeetingFeedback",
    "MeetingFeedbackList",
    "MeetingInvitation",
    "MeetingMetrics",
    "MeetingMetricsList",
    "MeetingMetricsMeeting",
    "MeetingParticipantReportParticipant",
    "MeetingParticipantReportParticipantList",
    "MeetingQualityScore",
    "MeetingQualityScoreList",
    "MeetingRecording",
    "MeetingRegistrant",
    "MeetingRegistrantList",
    "MeetingSettings",
    "MeetingSharing",
    "MeetingSharingDetails",
    "MeetingSharingList",
    "MeetingTrackingField",
    "Message",
    "NameAndEmail",
    "NameAndEmailList",
    "NotificationSettings",
    "NumberAndCountry",
    "NumberAndCountryList",
    "Occurrence",
    "OperationLog",
    "OperationLogReport",
    "OtherOptions",
    "PacAccount",
    "PacAccountList",
    "Participant",
    "ParticipantAudioFile",
    "ParticipantList",
    "ParticipantQos",
    "PasswordRequirementSettings",
    "PastMeeting",
    "PastMeetingInstanceList",
    "PastMeetingParticipant",
    "PastMeetingParticipantList",
    "PastMeetingPoll",
    "PastMeetingPollQuestion",
    "PastWebinarInstanceList",
    "Phone",
    "PhoneList",
    "PhoneNumber",
    "Plan",
    "PlanAudio",
    "PlanContact",
    "PlanRecording",
    "PlanUsage",
    "PlanUsagePlan",
    "Poll",
    "PollList",
    "PollQuestion",
    "PollReport",
    "QuestionAndAnswerSettings",
    "QuestionDetails",
    "Reaction",
    "RecordingFile",
    "RecordingSettings",
    "Registrant",
    "RegistrantCustomQuestion",
    "RegistrantList",
    "RegistrantResult",
    "RegistrationQuestion",
    "RegistrationQuestionItem",
    "Report",
    "Role",
    "RoleList",
    "Room",
    "RoomAccountProfile",
    "RoomAccountProfileBasic",
    "RoomAccountSettings",
    "RoomBasic",
    "RoomDevice",
    "RoomDeviceList",
    "RoomIssue",
    "RoomIssueList",
    "RoomLocation",
    "RoomLocationBasic",
    "RoomLocationStructure",
    "RoomMetrics",
    "RoomMetricsZoomRoom",
    "RoomMetricsZoomRoomList",
    "RoomResult",
    "RoomResultList",
    "SchedulerList",
    "Session",
    "SessionList",
    "SipTrunk",
    "SipTrunkList",
    "SipTrunkSettings",
    "SubAccount",
    "SubAccountOptions",
    "SubAccountPrivileges",
    "SubscribeToAddOnPlanResult",
    "SubscribeToPlansResult",
    "TelephoneReport",
    "TelephonyRegionSettings",
    "TelephonyUsage",
    "Template",
    "TemplateList",
    "TokenOnly",
    "TrackingField",
    "TrackingFieldList",
    "TrackingSource",
    "TrackingSourceList",
    "TrustedDomain",
    "TspAccount",
    "TspAccountList",
    "UpcomingEvent",
    "UpcomingEventReport",
    "UpdateEmergencySignageResult",
    "UpdateRoomAccountSettingsResult",
    "User",
    "UserEmail",
    "UserInMeetingSettings",
    "UserList",
    "UserMeetingList",
    "UserMeetingReport",
    "UserPermissions",
    "UserQos",
    "UserQosAudio",
    "UserScheduleMeetingSettings",
    "UserSettings",
    "UserSettingsFeature",
    "UserTelephonySettings",
    "UuidAndStartTime",
    "VanityName",
    "VideoInput",
    "VirtualBackground",
    "VirtualBackgroundSettings",
    "VirtualBackgroundSettingsFile",
    "Webinar",
    "WebinarChatSettings",
    "WebinarEmailNotificationSettings",
    "WebinarList",
    "WebinarLiveStreamingSettings",
    "WebinarMetrics",
    "WebinarMetricsList",
    "WebinarQaReport",
    "WebinarSettings",
    "WebinarTemplateList",
    "ZoomRoomSettings",
    "ZoomroomZoomRoom",
    "ZoomroomZoomRoomList",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
