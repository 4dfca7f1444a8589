# Generated from zoom.postman_collection.json. Not to be edited.
"""The classes of answers, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_features import AccountFeatures
    from .account_locked_schedule_meeting_settings import (
        AccountLockedScheduleMeetingSettings,
    )
    from .account_locked_settings import AccountLockedSettings
    from .account_other_options import AccountOtherOptions
    from .account_plans import AccountPlans
    from .account_recording_settings import AccountRecordingSettings
    from .account_schedule_meeting_settings import AccountScheduleMeetingSettings
    from .account_security import AccountSecurity
    from .account_settings import AccountSettings
    from .account_tsp_settings import AccountTspSettings
    from .account_zoom_room_settings import AccountZoomRoomSettings
    from .answered_question import AnsweredQuestion
    from .archive_file import ArchiveFile
    from .archive_file_settings import ArchiveFileSettings
    from .archive_settings import ArchiveSettings
    from .archived_meeting import ArchivedMeeting
    from .archived_meeting_list import ArchivedMeetingList
    from .assistant import Assistant
    from .assistant_list import AssistantList
    from .assistants_added import AssistantsAdded
    from .audio_plan import AudioPlan
    from .audio_qos import AudioQos
    from .authentication_exception import AuthenticationException
    from .billing_contact import BillingContact
    from .breakout_room import BreakoutRoom
    from .breakout_room_settings import BreakoutRoomSettings
    from .callout_country import CalloutCountry
    from .callout_country_list import CalloutCountryList
    from .channel import Channel
    from .channel_joined import ChannelJoined
    from .channel_list import ChannelList
    from .channel_member import ChannelMember
    from .channel_member_list import ChannelMemberList
    from .channel_members_invited import ChannelMembersInvited
    from .channel_settings import ChannelSettings
    from .chat_file import ChatFile
    from .chat_file_list import ChatFileList
    from .chat_metrics import ChatMetrics
    from .chat_metrics_list import ChatMetricsList
    from .chatbot_message_changed import ChatbotMessageChanged
    from .client_feedback import ClientFeedback
    from .client_feedback_details import ClientFeedbackDetails
    from .client_feedback_details_list import ClientFeedbackDetailsList
    from .client_feedback_list import ClientFeedbackList
    from .client_satisfaction import ClientSatisfaction
    from .client_satisfaction_list import ClientSatisfactionList
    from .cloud_recording_storage import CloudRecordingStorage
    from .cloud_recording_usage_report import CloudRecordingUsageReport
    from .contact import Contact
    from .contact_list import ContactList
    from .country_or_region_settings import CountryOrRegionSettings
    from .cpu_usage import CpuUsage
    from .crc_port_usage_report import CrcPortUsageReport
    from .custom_attribute import CustomAttribute
    from .custom_key import CustomKey
    from .custom_question import CustomQuestion
    from .custom_question_answer import CustomQuestionAnswer
    from .daily_crc_port_usage import DailyCrcPortUsage
    from .daily_usage import DailyUsage
    from .daily_usage_report import DailyUsageReport
    from .department_bill import DepartmentBill
    from .department_bill_list import DepartmentBillList
    from .department_invoice import DepartmentInvoice
    from .department_invoice_list import DepartmentInvoiceList
    from .device import Device
    from .device_list import DeviceList
    from .dial_in_number import DialInNumber
    from .digital_signage_content import DigitalSignageContent
    from .digital_signage_content_list import DigitalSignageContentList
    from .email_check import EmailCheck
    from .email_notification_settings import EmailNotificationSettings
    from .emergency_signage_event import EmergencySignageEvent
    from .global_dial_in_number import GlobalDialInNumber
    from .group import Group
    from .group_admin import GroupAdmin
    from .group_admin_list import GroupAdminList
    from .group_admins_added import GroupAdminsAdded
    from .group_list import GroupList
    from .group_locked_recording_settings import GroupLockedRecordingSettings
    from .group_locked_schedule_meeting_settings import (
        GroupLockedScheduleMeetingSettings,
    )
    from .group_locked_settings import GroupLockedSettings
    from .group_other_options import GroupOtherOptions
    from .group_schedule_meeting_settings import GroupScheduleMeetingSettings
    from .group_settings import GroupSettings
    from .group_telephony_settings import GroupTelephonySettings
    from .hourly_crc_port_usage import HourlyCrcPortUsage
    from .im_chat_session import ImChatSession
    from .im_chat_session_list import ImChatSessionList
    from .im_group import ImGroup
    from .im_group_list import ImGroupList
    from .im_message import ImMessage
    from .im_message_list import ImMessageList
    from .im_metrics import ImMetrics
    from .im_metrics_list import ImMetricsList
    from .im_session_message import ImSessionMessage
    from .im_session_message_list import ImSessionMessageList
    from .in_meeting_settings import InMeetingSettings
    from .integration_settings import IntegrationSettings
    from .internal_number import InternalNumber
    from .internal_number_list import InternalNumberList
    from .interpreter import Interpreter
    from .invite_link import InviteLink
    from .invite_link_list import InviteLinkList
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .invoice_list import InvoiceList
    from .ip_address_access_control_settings import IpAddressAccessControlSettings
    from .language_interpretation_settings import LanguageInterpretationSettings
    from .livestream import Livestream
    from .locked_email_notification_settings import LockedEmailNotificationSettings
    from .locked_in_meeting_settings import LockedInMeetingSettings
    from .locked_ip_address_access_control_settings import (
        LockedIpAddressAccessControlSettings,
    )
    from .locked_other_options import LockedOtherOptions
    from .locked_recording_settings import LockedRecordingSettings
    from .locked_telephony_settings import LockedTelephonySettings
    from .locked_tsp_settings import LockedTspSettings
    from .managed_domain import ManagedDomain
    from .managed_domain_list import ManagedDomainList
    from .meeting import Meeting
    from .meeting_invitation import MeetingInvitation
    from .meeting_list import MeetingList
    from .meeting_metrics import MeetingMetrics
    from .meeting_metrics_list import MeetingMetricsList
    from .meeting_quality_score import MeetingQualityScore
    from .meeting_quality_score_list import MeetingQualityScoreList
    from .meeting_report import MeetingReport
    from .meeting_settings import MeetingSettings
    from .meeting_template import MeetingTemplate
    from .meeting_template_list import MeetingTemplateList
    from .member import Member
    from .member_list import MemberList
    from .members_added import MembersAdded
    from .message import Message
    from .message_list import MessageList
    from .message_sent import MessageSent
    from .occurrence import Occurrence
    from .operation_log import OperationLog
    from .operation_log_list import OperationLogList
    from .ordered_add_on_plan import OrderedAddOnPlan
    from .ordered_audio_plan import OrderedAudioPlan
    from .ordered_plan import OrderedPlan
    from .ordered_plans import OrderedPlans
    from .pac_account import PacAccount
    from .pac_account_dial_in_number import PacAccountDialInNumber
    from .pac_account_list import PacAccountList
    from .panelist import Panelist
    from .panelist_list import PanelistList
    from .panelists_added import PanelistsAdded
    from .participant_audio_file import ParticipantAudioFile
    from .participant_metrics import ParticipantMetrics
    from .participant_metrics_list import ParticipantMetricsList
    from .participant_qos import ParticipantQos
    from .participant_qos_list import ParticipantQosList
    from .participant_sharing import ParticipantSharing
    from .participant_sharing_list import ParticipantSharingList
    from .password_requirement_settings import PasswordRequirementSettings
    from .past_instance import PastInstance
    from .past_meeting import PastMeeting
    from .past_meeting_instance_list import PastMeetingInstanceList
    from .past_meeting_list import PastMeetingList
    from .past_participant import PastParticipant
    from .past_participant_list import PastParticipantList
    from .past_poll_results import PastPollResults
    from .past_webinar_instance_list import PastWebinarInstanceList
    from .past_webinar_qa import PastWebinarQa
    from .phone_number import PhoneNumber
    from .phone_plans import PhonePlans
    from .plan_usage import PlanUsage
    from .poll import Poll
    from .poll_list import PollList
    from .poll_question import PollQuestion
    from .poll_report import PollReport
    from .qos_sample import QosSample
    from .quality_counts import QualityCounts
    from .question_and_answer_settings import QuestionAndAnswerSettings
    from .reaction import Reaction
    from .recording import Recording
    from .recording_file import RecordingFile
    from .recording_list import RecordingList
    from .recording_password_requirement_settings import (
        RecordingPasswordRequirementSettings,
    )
    from .recording_registrant_added import RecordingRegistrantAdded
    from .recording_settings import RecordingSettings
    from .recording_storage_usage import RecordingStorageUsage
    from .recurrence import Recurrence
    from .registered_person import RegisteredPerson
    from .registered_person_list import RegisteredPersonList
    from .registrant import Registrant
    from .registrant_added import RegistrantAdded
    from .registrant_list import RegistrantList
    from .registration_question import RegistrationQuestion
    from .registration_questions import RegistrationQuestions
    from .report_chat_message_list import ReportChatMessageList
    from .report_chat_session import ReportChatSession
    from .report_chat_session_list import ReportChatSessionList
    from .report_host import ReportHost
    from .report_host_list import ReportHostList
    from .report_participant import ReportParticipant
    from .report_participant_list import ReportParticipantList
    from .respondent import Respondent
    from .role import Role
    from .role_list import RoleList
    from .role_members_added import RoleMembersAdded
    from .room import Room
    from .room_account_profile import RoomAccountProfile
    from .room_account_profile_basic import RoomAccountProfileBasic
    from .room_account_settings import RoomAccountSettings
    from .room_basic import RoomBasic
    from .room_client_alert_settings import RoomClientAlertSettings
    from .room_created import RoomCreated
    from .room_device import RoomDevice
    from .room_device_list import RoomDeviceList
    from .room_issue import RoomIssue
    from .room_issue_list import RoomIssueList
    from .room_list import RoomList
    from .room_location import RoomLocation
    from .room_location_basic import RoomLocationBasic
    from .room_location_list import RoomLocationList
    from .room_location_profile import RoomLocationProfile
    from .room_location_settings import RoomLocationSettings
    from .room_location_structure import RoomLocationStructure
    from .room_metrics import RoomMetrics
    from .room_metrics_list import RoomMetricsList
    from .room_metrics_meeting import RoomMetricsMeeting
    from .room_notification_settings import RoomNotificationSettings
    from .room_past_meeting_list import RoomPastMeetingList
    from .room_profile import RoomProfile
    from .room_settings import RoomSettings
    from .room_with_issues import RoomWithIssues
    from .room_with_issues_list import RoomWithIssuesList
    from .satisfaction_rating import SatisfactionRating
    from .satisfaction_rating_list import SatisfactionRatingList
    from .scheduler import Scheduler
    from .scheduler_list import SchedulerList
    from .sharing_details import SharingDetails
    from .sign_in_activity import SignInActivity
    from .sign_in_activity_list import SignInActivityList
    from .sip_phone import SipPhone
    from .sip_phone_list import SipPhoneList
    from .sip_trunk import SipTrunk
    from .sip_trunk_list import SipTrunkList
    from .sip_trunk_number import SipTrunkNumber
    from .sip_trunk_number_list import SipTrunkNumberList
    from .sip_trunk_settings import SipTrunkSettings
    from .sub_account import SubAccount
    from .sub_account_item import SubAccountItem
    from .sub_account_list import SubAccountList
    from .sub_account_options import SubAccountOptions
    from .sub_account_privileges import SubAccountPrivileges
    from .subscribed_phone_plan import SubscribedPhonePlan
    from .subscribed_plan import SubscribedPlan
    from .telephone_call import TelephoneCall
    from .telephone_call_list import TelephoneCallList
    from .telephony_region_settings import TelephonyRegionSettings
    from .telephony_settings import TelephonySettings
    from .top_room_issue import TopRoomIssue
    from .top_room_issue_list import TopRoomIssueList
    from .tracking_field import TrackingField
    from .tracking_field_list import TrackingFieldList
    from .tracking_field_value import TrackingFieldValue
    from .tracking_source import TrackingSource
    from .tracking_source_list import TrackingSourceList
    from .trusted_domain_list import TrustedDomainList
    from .tsp_account import TspAccount
    from .tsp_account_list import TspAccountList
    from .tsp_settings import TspSettings
    from .upcoming_event import UpcomingEvent
    from .upcoming_event_list import UpcomingEventList
    from .used_plan import UsedPlan
    from .user import User
    from .user_created import UserCreated
    from .user_features import UserFeatures
    from .user_list import UserList
    from .user_permissions import UserPermissions
    from .user_recording_settings import UserRecordingSettings
    from .user_schedule_meeting_settings import UserScheduleMeetingSettings
    from .user_settings import UserSettings
    from .user_token import UserToken
    from .vanity_name_check import VanityNameCheck
    from .video_qos import VideoQos
    from .virtual_background import VirtualBackground
    from .virtual_background_file import VirtualBackgroundFile
    from .virtual_background_settings import VirtualBackgroundSettings
    from .webinar import Webinar
    from .webinar_chat_settings import WebinarChatSettings
    from .webinar_email_notification_settings import WebinarEmailNotificationSettings
    from .webinar_list import WebinarList
    from .webinar_live_streaming_settings import WebinarLiveStreamingSettings
    from .webinar_metrics import WebinarMetrics
    from .webinar_metrics_list import WebinarMetricsList
    from .webinar_qa_report import WebinarQaReport
    from .webinar_report import WebinarReport
    from .webinar_settings import WebinarSettings
    from .webinar_template import WebinarTemplate
    from .webinar_template_list import WebinarTemplateList
    from .zak import Zak
    from .zoom_room_settings import ZoomRoomSettings

_MODULES = {
    "AccountFeatures": ".account_features",
    "AccountLockedScheduleMeetingSettings": ".account_locked_schedule_meeting_settings",
    "AccountLockedSettings": ".account_locked_settings",
    "AccountOtherOptions": ".account_other_options",
    "AccountPlans": ".account_plans",
    "AccountRecordingSettings": ".account_recording_settings",
    "AccountScheduleMeetingSettings": ".account_schedule_meeting_settings",
    "AccountSecurity": ".account_security",
    "AccountSettings": ".account_settings",
    "AccountTspSettings": ".account_tsp_settings",
    "AccountZoomRoomSettings": ".account_zoom_room_settings",
    "AnsweredQuestion": ".answered_question",
    "ArchiveFile": ".archive_file",
    "ArchiveFileSettings": ".archive_file_settings",
    "ArchiveSettings": ".archive_settings",
    "ArchivedMeeting": ".archived_meeting",
    "ArchivedMeetingList": ".archived_meeting_list",
    "Assistant": ".assistant",
    "AssistantList": ".assistant_list",
    "AssistantsAdded": ".assistants_added",
    "AudioPlan": ".audio_plan",
    "AudioQos": ".audio_qos",
    "AuthenticationException": ".authentication_exception",
    "BillingContact": ".billing_contact",
    "BreakoutRoom": ".breakout_room",
    "BreakoutRoomSettings": ".breakout_room_settings",
    "CalloutCountry": ".callout_country",
    "CalloutCountryList": ".callout_country_list",
    "Channel": ".channel",
    "ChannelJoined": ".channel_joined",
    "ChannelList": ".channel_list",
    "ChannelMember": ".channel_member",
    "ChannelMemberList": ".channel_member_list",
    "ChannelMembersInvited": ".channel_members_invited",
    "ChannelSettings": ".channel_settings",
    "ChatFile": ".chat_file",
    "ChatFileList": ".chat_file_list",
    "ChatMetrics": ".chat_metrics",
    "ChatMetricsList": ".chat_metrics_list",
    "ChatbotMessageChanged": ".chatbot_message_changed",
    "ClientFeedback": ".client_feedback",
    "ClientFeedbackDetails": ".client_feedback_details",
    "ClientFeedbackDetailsList": ".client_feedback_details_list",
    "ClientFeedbackList": ".client_feedback_list",
    "ClientSatisfaction": ".client_satisfaction",
    "ClientSatisfactionList": ".client_satisfaction_list",
    "CloudRecordingStorage": ".cloud_recording_storage",
    "CloudRecordingUsageReport": ".cloud_recording_usage_report",
    "Contact": ".contact",
    "ContactList": ".contact_list",
    "CountryOrRegionSettings": ".country_or_region_settings",
    "CpuUsage": ".cpu_usage",
    "CrcPortUsageReport": ".crc_port_usage_report",
    "CustomAttribute": ".custom_attribute",
    "CustomKey": ".custom_key",
    "CustomQuestion": ".custom_question",
    "CustomQuestionAnswer": ".custom_question_answer",
    "DailyCrcPortUsage": ".daily_crc_port_usage",
    "DailyUsage": ".daily_usage",
    "DailyUsageReport": ".daily_usage_report",
    "DepartmentBill": ".department_bill",
    "DepartmentBillList": ".department_bill_list",
    "DepartmentInvoice": ".department_invoice",
    "DepartmentInvoiceList": ".department_invoice_list",
    "Device": ".device",
    "DeviceList": ".device_list",
    "DialInNumber": ".dial_in_number",
    "DigitalSignageContent": ".digital_signage_content",
    "DigitalSignageContentList": ".digital_signage_content_list",
    "EmailCheck": ".email_check",
    "EmailNotificationSettings": ".email_notification_settings",
    "EmergencySignageEvent": ".emergency_signage_event",
    "GlobalDialInNumber": ".global_dial_in_number",
    "Group": ".group",
    "GroupAdmin": ".group_admin",
    "GroupAdminList": ".group_admin_list",
    "GroupAdminsAdded": ".group_admins_added",
    "GroupList": ".group_list",
    "GroupLockedRecordingSettings": ".group_locked_recording_settings",
    "GroupLockedScheduleMeetingSettings": ".group_locked_schedule_meeting_settings",
    "GroupLockedSettings": ".group_locked_settings",
    "GroupOtherOptions": ".group_other_options",
    "GroupScheduleMeetingSettings": ".group_schedule_meeting_settings",
    "GroupSettings": ".group_settings",
    "GroupTelephonySettings": ".group_telephony_settings",
    "HourlyCrcPortUsage": ".hourly_crc_port_usage",
    "ImChatSession": ".im_chat_session",
    "ImChatSessionList": ".im_chat_session_list",
    "ImGroup": ".im_group",
    "ImGroupList": ".im_group_list",
    "ImMessage": ".im_message",
    "ImMessageList": ".im_message_list",
    "ImMetrics": ".im_metrics",
    "ImMetricsList": ".im_metrics_list",
    "ImSessionMessage": ".im_session_message",
    "ImSessionMessageList": ".im_session_message_list",
    "InMeetingSettings": ".in_meeting_settings",
    "IntegrationSettings": ".integration_settings",
    "InternalNumber": ".internal_number",
    "InternalNumberList": ".internal_number_list",
    "Interpreter": ".interpreter",
    "InviteLink": ".invite_link",
    "InviteLinkList": ".invite_link_list",
    "Invoice": ".invoice",
    "InvoiceItem": ".invoice_item",
    "InvoiceList": ".invoice_list",
    "IpAddressAccessControlSettings": ".ip_address_access_control_settings",
    "LanguageInterpretationSettings": ".language_interpretation_settings",
    "Livestream": ".livestream",
    "LockedEmailNotificationSettings": ".locked_email_notification_settings",
    "LockedInMeetingSettings": ".locked_in_meeting_settings",
    "LockedIpAddressAccessControlSettings": ".locked_ip_address_access_control_settings",
    "LockedOtherOptions": ".locked_other_options",
    "LockedRecordingSettings": ".locked_recording_settings",
    "LockedTelephonySettings": ".locked_telephony_settings",
    "LockedTspSettings": ".locked_tsp_settings",
    "ManagedDomain": ".managed_domain",
    "ManagedDomainList": ".managed_domain_list",
    "Meeting": ".meeting",
    "MeetingInvitation": ".meeting_invitation",
    "MeetingList": ".meeting_list",
    "MeetingMetrics": ".meeting_metrics",
    "MeetingMetricsList": ".meeting_metrics_list",
    "MeetingQualityScore": ".meeting_quality_score",
    "MeetingQualityScoreList": ".meeting_quality_score_list",
    "MeetingReport": ".meeting_report",
    "MeetingSettings": ".meeting_settings",
    "MeetingTemplate": ".meeting_template",
    "MeetingTemplateList": ".meeting_template_list",
    "Member": ".member",
    "MemberList": ".member_list",
    "MembersAdded": ".members_added",
    "Message": ".message",
    "MessageList": ".message_list",
    "MessageSent": ".message_sent",
    "Occurrence": ".occurrence",
    "OperationLog": ".operation_log",
    "OperationLogList": ".operation_log_list",
    "OrderedAddOnPlan": ".ordered_add_on_plan",
    "OrderedAudioPlan": ".ordered_audio_plan",
    "OrderedPlan": ".ordered_plan",
    "OrderedPlans": ".ordered_plans",
    "PacAccount": ".pac_account",
    "PacAccountDialInNumber": ".pac_account_dial_in_number",
    "PacAccountList": ".pac_account_list",
    "Panelist": ".panelist",
    "PanelistList": ".panelist_list",
    "PanelistsAdded": ".panelists_added",
    "ParticipantAudioFile": ".participant_audio_file",
    "ParticipantMetrics": ".participant_metrics",
    "ParticipantMetricsList": ".participant_metrics_list",
    "ParticipantQos": ".participant_qos",
    "ParticipantQosList": ".participant_qos_list",
    "ParticipantSharing": ".participant_sharing",
    "ParticipantSharingList": ".participant_sharing_list",
    "PasswordRequirementSettings": ".password_requirement_settings",
    "PastInstance": ".past_instance",
    "PastMeeting": ".past_meeting",
    "PastMeetingInstanceList": ".past_meeting_instance_list",
    "PastMeetingList": ".past_meeting_list",
    "PastParticipant": ".past_participant",
    "PastParticipantList": ".past_participant_list",
    "PastPollResults": ".past_poll_results",
    "PastWebinarInstanceList": ".past_webinar_instance_list",
    "PastWebinarQa": ".past_webinar_qa",
    "PhoneNumber": ".phone_number",
    "PhonePlans": ".phone_plans",
    "PlanUsage": ".plan_usage",
    "Poll": ".poll",
    "PollList": ".poll_list",
    "PollQuestion": ".poll_question",
    "PollReport": ".poll_report",
    "QosSample": ".qos_sample",
    "QualityCounts": ".quality_counts",
    "QuestionAndAnswerSettings": ".question_and_answer_settings",
    "Reaction": ".reaction",
    "Recording": ".recording",
    "RecordingFile": ".recording_file",
    "RecordingList": ".recording_list",
    "RecordingPasswordRequirementSettings": ".recording_password_requirement_settings",
    "RecordingRegistrantAdded": ".recording_registrant_added",
    "RecordingSettings": ".recording_settings",
    "RecordingStorageUsage": ".recording_storage_usage",
    "Recurrence": ".recurrence",
    "RegisteredPerson": ".registered_person",
    "RegisteredPersonList": ".registered_person_list",
    "Registrant": ".registrant",
    "RegistrantAdded": ".registrant_added",
    "RegistrantList": ".registrant_list",
    "RegistrationQuestion": ".registration_question",
    "RegistrationQuestions": ".registration_questions",
    "ReportChatMessageList": ".report_chat_message_list",
    "ReportChatSession": ".report_chat_session",
    "ReportChatSessionList": ".report_chat_session_list",
    "ReportHost": ".report_host",
    "ReportHostList": ".report_host_list",
    "ReportParticipant": ".report_participant",
    "ReportParticipantList": ".report_participant_list",
    "Respondent": ".respondent",
    "Role": ".role",
    "RoleList": ".role_list",
    "RoleMembersAdded": ".role_members_added",
    "Room": ".room",
    "RoomAccountProfile": ".room_account_profile",
    "RoomAccountProfileBasic": ".room_account_profile_basic",
    "RoomAccountSettings": ".room_account_settings",
    "RoomBasic": ".room_basic",
    "RoomClientAlertSettings": ".room_client_alert_settings",
    "RoomCreated": ".room_created",
    "RoomDevice": ".room_device",
    "RoomDeviceList": ".room_device_list",
    "RoomIssue": ".room_issue",
    "RoomIssueList": ".room_issue_list",
    "RoomList": ".room_list",
    "RoomLocation": ".room_location",
    "RoomLocationBasic": ".room_location_basic",
    "RoomLocationList": ".room_location_list",
    "RoomLocationProfile": ".room_location_profile",
    "RoomLocationSettings": ".room_location_settings",
    "RoomLocationStructure": ".room_location_structure",
    "RoomMetrics": ".room_metrics",
    "RoomMetricsList": ".room_metrics_list",
    "RoomMetricsMeeting": ".room_metrics_meeting",
    "RoomNotificationSettings": ".room_notification_settings",
    "RoomPastMeetingList": ".room_past_meeting_list",
    "RoomProfile": ".room_profile",
    "RoomSettings": ".room_settings",
    "RoomWithIssues": ".room_with_issues",
    "RoomWithIssuesList": ".room_with_issues_list",
    "SatisfactionRating": ".satisfaction_rating",
    "SatisfactionRatingList": ".satisfaction_rating_list",
    "Scheduler": ".scheduler",
    "SchedulerList": ".scheduler_list",
    "SharingDetails": ".sharing_details",
    "SignInActivity": ".sign_in_activity",
    "SignInActivityList": ".sign_in_activity_list",
    "SipPhone": ".sip_phone",
    "SipPhoneList": ".sip_phone_list",
    "SipTrunk": ".sip_trunk",
    "SipTrunkList": ".sip_trunk_list",
    "SipTrunkNumber": ".sip_trunk_number",
    "SipTrunkNumberList": ".sip_trunk_number_list",
    "SipTrunkSettings": ".sip_trunk_settings",
    "SubAccount": ".sub_account",
    "SubAccountItem": ".sub_account_item",
    "SubAccountList": ".sub_account_list",
    "SubAccountOptions": ".sub_account_options",
    "SubAccountPrivileges": ".sub_account_privileges",
    "SubscribedPhonePlan": ".subscribed_phone_plan",
    "SubscribedPlan": ".subscribed_plan",
    "TelephoneCall": ".telephone_call",
    "TelephoneCallList": ".telephone_call_list",
    "TelephonyRegionSettings": ".telephony_region_settings",
    "TelephonySettings": ".telephony_settings",
    "TopRoomIssue": ".top_room_issue",
    "TopRoomIssueList": ".top_room_issue_list",
    "TrackingField": ".tracking_field",
    "TrackingFieldList": ".tracking_field_list",
    "TrackingFieldValue": ".tracking_field_value",
    "TrackingSource": ".tracking_source",
    "TrackingSourceList": ".tracking_source_list",
    "TrustedDomainList": ".trusted_domain_list",
    "TspAccount": ".tsp_account",
    "TspAccountList": ".tsp_account_list",
    "TspSettings": ".tsp_settings",
    "UpcomingEvent": ".upcoming_event",
    "UpcomingEventList": ".upcoming_event_list",
    "UsedPlan": ".used_plan",
    "User": ".user",
    "UserCreated": ".user_created",
    "UserFeatures": ".user_features",
    "UserList": ".user_list",
    "UserPermissions": ".user_permissions",
    "UserRecordingSettings": ".user_recording_settings",
    "UserScheduleMeetingSettings": ".user_schedule_meeting_settings",
    "UserSettings": ".user_settings",
    "UserToken": ".user_token",
    "VanityNameCheck": ".vanity_name_check",
    "VideoQos": ".video_qos",
    "VirtualBackground": ".virtual_background",
    "VirtualBackgroundFile": ".virtual_background_file",
    "VirtualBackgroundSettings": ".virtual_background_settings",
    "Webinar": ".webinar",
    "WebinarChatSettings": ".webinar_chat_settings",
    "WebinarEmailNotificationSettings": ".webinar_email_notification_settings",
    "WebinarList": ".webinar_list",
    "WebinarLiveStreamingSettings": ".webinar_live_streaming_settings",
    "WebinarMetrics": ".webinar_metrics",
    "WebinarMetricsList": ".webinar_metrics_list",
    "WebinarQaReport": ".webinar_qa_report",
    "WebinarReport": ".webinar_report",
    "WebinarSettings": ".webinar_settings",
    "WebinarTemplate": ".webinar_template",
    "WebinarTemplateList": ".webinar_template_list",
    "Zak": ".zak",
    "ZoomRoomSettings": ".zoom_room_settings",
}

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


if not TYPE_CHECKING:  # or type checkers would take every name for a known one

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return list(__all__)
