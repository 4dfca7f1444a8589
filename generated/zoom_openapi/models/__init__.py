# Generated from zoom.postman_collection.json. Not to be edited.
"""Contains all the data models used in inputs/outputs, each loaded when it is first asked for"""

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
    from .account_options import AccountOptions
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
    from .account_settings_profile import AccountSettingsProfile
    from .account_settings_security import AccountSettingsSecurity
    from .account_sip_trunk import AccountSipTrunk
    from .account_telephony_settings import AccountTelephonySettings
    from .account_telephony_settings_input import AccountTelephonySettingsInput
    from .account_tsp import AccountTsp
    from .account_tsp_settings import AccountTspSettings
    from .account_zoom_room_settings import AccountZoomRoomSettings
    from .action_body import ActionBody
    from .action_body_action import ActionBodyAction
    from .activity_log import ActivityLog
    from .activity_report_sign import ActivityReportSign
    from .add_call_out_countries_body import AddCallOutCountriesBody
    from .add_group_admins_body import AddGroupAdminsBody
    from .add_internal_numbers_body import AddInternalNumbersBody
    from .add_meeting_registrant_body import AddMeetingRegistrantBody
    from .add_meeting_registrants_body import AddMeetingRegistrantsBody
    from .add_recording_registrant_body import AddRecordingRegistrantBody
    from .add_recording_registrant_result import AddRecordingRegistrantResult
    from .add_webinar_panelists_body import AddWebinarPanelistsBody
    from .add_webinar_panelists_result import AddWebinarPanelistsResult
    from .admin import Admin
    from .admin_list import AdminList
    from .approved_or_denied_country_or_region_settings import (
        ApprovedOrDeniedCountryOrRegionSettings,
    )
    from .archive_file import ArchiveFile
    from .archive_settings import ArchiveSettings
    from .archive_settings_details import ArchiveSettingsDetails
    from .assign_sip_trunk_numbers_body import AssignSipTrunkNumbersBody
    from .assign_sip_trunks_body import AssignSipTrunksBody
    from .at_item import AtItem
    from .attendee import Attendee
    from .attendee_list import AttendeeList
    from .audio import Audio
    from .batch_registrant import BatchRegistrant
    from .billing_invoice import BillingInvoice
    from .billing_invoice_report import BillingInvoiceReport
    from .billing_invoice_report_invoice import BillingInvoiceReportInvoice
    from .billing_plan_phone import BillingPlanPhone
    from .billing_report import BillingReport
    from .billing_report_item import BillingReportItem
    from .breakout_room_settings import BreakoutRoomSettings
    from .breakout_room_settings_room import BreakoutRoomSettingsRoom
    from .callout_country import CalloutCountry
    from .callout_country_list import CalloutCountryList
    from .cancel_add_on_plan_body import CancelAddOnPlanBody
    from .cancel_add_on_plan_body_action import CancelAddOnPlanBodyAction
    from .cancel_add_on_plan_body_reason import CancelAddOnPlanBodyReason
    from .cancel_base_plan_body import CancelBasePlanBody
    from .cancel_base_plan_body_action import CancelBasePlanBodyAction
    from .cancel_base_plan_body_reason import CancelBasePlanBodyReason
    from .change_room_app_version_body import ChangeRoomAppVersionBody
    from .change_room_app_version_body_action import ChangeRoomAppVersionBodyAction
    from .channel import Channel
    from .channel_body import ChannelBody
    from .channel_list import ChannelList
    from .channel_member import ChannelMember
    from .channel_member_list import ChannelMemberList
    from .channel_settings import ChannelSettings
    from .chat_message import ChatMessage
    from .chat_message_list import ChatMessageList
    from .chat_message_report import ChatMessageReport
    from .chat_metrics import ChatMetrics
    from .chat_metrics_user import ChatMetricsUser
    from .chatbot_message_content import ChatbotMessageContent
    from .chatbot_message_content_body import ChatbotMessageContentBody
    from .chatbot_message_result import ChatbotMessageResult
    from .check_room_in_or_out_body import CheckRoomInOrOutBody
    from .check_room_in_or_out_body_method import CheckRoomInOrOutBodyMethod
    from .client_alert_settings import ClientAlertSettings
    from .client_feedback import ClientFeedback
    from .client_feedback_details import ClientFeedbackDetails
    from .client_feedback_details_list import ClientFeedbackDetailsList
    from .client_feedback_list import ClientFeedbackList
    from .client_satisfaction import ClientSatisfaction
    from .client_satisfaction_list import ClientSatisfactionList
    from .cloud_recording_storage import CloudRecordingStorage
    from .cloud_recording_usage_report import CloudRecordingUsageReport
    from .control_meeting_recording_body import ControlMeetingRecordingBody
    from .control_meeting_recording_body_method import ControlMeetingRecordingBodyMethod
    from .cpu_usage import CpuUsage
    from .crc_port_usage import CrcPortUsage
    from .crc_ports_hour_usage import CrcPortsHourUsage
    from .crc_ports_usage import CrcPortsUsage
    from .create_channel_body import CreateChannelBody
    from .create_channel_body_type import CreateChannelBodyType
    from .create_meeting_body import CreateMeetingBody
    from .create_meeting_body_type import CreateMeetingBodyType
    from .create_role_body import CreateRoleBody
    from .create_room_body import CreateRoomBody
    from .create_room_body_type import CreateRoomBodyType
    from .create_room_location_body import CreateRoomLocationBody
    from .create_room_result import CreateRoomResult
    from .create_sub_account_body import CreateSubAccountBody
    from .create_user_body import CreateUserBody
    from .create_user_body_action import CreateUserBodyAction
    from .create_webinar_body import CreateWebinarBody
    from .create_webinar_body_type import CreateWebinarBodyType
    from .custom_attribute import CustomAttribute
    from .custom_key import CustomKey
    from .custom_question import CustomQuestion
    from .daily_usage_report import DailyUsageReport
    from .daily_usage_report_date import DailyUsageReportDate
    from .delete_chatbot_message_body import DeleteChatbotMessageBody
    from .delete_meeting_recordings_action import DeleteMeetingRecordingsAction
    from .delete_recording_file_action import DeleteRecordingFileAction
    from .delete_user_action import DeleteUserAction
    from .device import Device
    from .device_body import DeviceBody
    from .device_body_encryption import DeviceBodyEncryption
    from .device_body_protocol import DeviceBodyProtocol
    from .device_list import DeviceList
    from .dial_in_number import DialInNumber
    from .digital_signage_content_list import DigitalSignageContentList
    from .domain import Domain
    from .domain_list import DomainList
    from .edit_chatbot_message_body import EditChatbotMessageBody
    from .email_body import EmailBody
    from .email_notification_settings import EmailNotificationSettings
    from .emergency_signage_params import EmergencySignageParams
    from .enable_sip_phone_body import EnableSipPhoneBody
    from .enable_sip_phone_body_transport_protocol import (
        EnableSipPhoneBodyTransportProtocol,
    )
    from .enable_sip_phone_body_transport_protocol_2 import (
        EnableSipPhoneBodyTransportProtocol2,
    )
    from .enable_sip_phone_body_transport_protocol_3 import (
        EnableSipPhoneBodyTransportProtocol3,
    )
    from .file_meeting import FileMeeting
    from .file_meeting_list import FileMeetingList
    from .get_account_locked_settings_option import GetAccountLockedSettingsOption
    from .get_account_settings_option import GetAccountSettingsOption
    from .get_group_locked_settings_option import GetGroupLockedSettingsOption
    from .get_group_settings_option import GetGroupSettingsOption
    from .get_host_report_type import GetHostReportType
    from .get_meeting_metrics_type import GetMeetingMetricsType
    from .get_meeting_participant_qos_type import GetMeetingParticipantQosType
    from .get_meeting_participant_report_include_fields import (
        GetMeetingParticipantReportIncludeFields,
    )
    from .get_meeting_quality_scores_type import GetMeetingQualityScoresType
    from .get_meeting_recordings_include_fields import GetMeetingRecordingsIncludeFields
    from .get_operation_log_report_category_type import (
        GetOperationLogReportCategoryType,
    )
    from .get_room_account_settings_setting_type import (
        GetRoomAccountSettingsSettingType,
    )
    from .get_room_location_settings_setting_type import (
        GetRoomLocationSettingsSettingType,
    )
    from .get_room_settings_setting_type import GetRoomSettingsSettingType
    from .get_telephone_report_query_date_type import GetTelephoneReportQueryDateType
    from .get_telephone_report_type import GetTelephoneReportType
    from .get_upcoming_event_report_type import GetUpcomingEventReportType
    from .get_user_login_type import GetUserLoginType
    from .get_user_meeting_report_type import GetUserMeetingReportType
    from .get_user_settings_login_type import GetUserSettingsLoginType
    from .get_user_settings_option import GetUserSettingsOption
    from .get_user_token_type import GetUserTokenType
    from .get_webinar_metrics_type import GetWebinarMetricsType
    from .get_webinar_participant_qos_type import GetWebinarParticipantQosType
    from .get_webinar_participant_report_include_fields import (
        GetWebinarParticipantReportIncludeFields,
    )
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
    from .head import Head
    from .host_report import HostReport
    from .host_report_user import HostReportUser
    from .id_and_email import IdAndEmail
    from .id_and_email_list import IdAndEmailList
    from .id_and_name import IdAndName
    from .id_only import IdOnly
    from .ids_and_add_at import IdsAndAddAt
    from .im_group import ImGroup
    from .im_group_body import ImGroupBody
    from .im_group_body_type import ImGroupBodyType
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
    from .invite_channel_members_body import InviteChannelMembersBody
    from .invite_channel_members_result import InviteChannelMembersResult
    from .invite_link_body import InviteLinkBody
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .ip_address_access_control_settings import IpAddressAccessControlSettings
    from .issue_details import IssueDetails
    from .issue_details_list import IssueDetailsList
    from .join_channel_result import JoinChannelResult
    from .json_object import JsonObject
    from .language_interpretation_settings import LanguageInterpretationSettings
    from .list_archive_files_query_date_type import ListArchiveFilesQueryDateType
    from .list_contacts_type import ListContactsType
    from .list_digital_signage_contents_type import ListDigitalSignageContentsType
    from .list_meeting_feedback_type import ListMeetingFeedbackType
    from .list_meeting_metrics_include_fields import ListMeetingMetricsIncludeFields
    from .list_meeting_metrics_type import ListMeetingMetricsType
    from .list_meeting_participant_metrics_include_fields import (
        ListMeetingParticipantMetricsIncludeFields,
    )
    from .list_meeting_participant_metrics_type import ListMeetingParticipantMetricsType
    from .list_meeting_participant_qos_type import ListMeetingParticipantQosType
    from .list_meeting_registrants_status import ListMeetingRegistrantsStatus
    from .list_meeting_sharing_details_type import ListMeetingSharingDetailsType
    from .list_meetings_type import ListMeetingsType
    from .list_recording_registrants_status import ListRecordingRegistrantsStatus
    from .list_room_locations_type import ListRoomLocationsType
    from .list_rooms_status import ListRoomsStatus
    from .list_rooms_type import ListRoomsType
    from .list_user_recordings_trash_type import ListUserRecordingsTrashType
    from .list_users_include_fields import ListUsersIncludeFields
    from .list_users_status import ListUsersStatus
    from .list_webinar_feedback_type import ListWebinarFeedbackType
    from .list_webinar_metrics_type import ListWebinarMetricsType
    from .list_webinar_participant_metrics_include_fields import (
        ListWebinarParticipantMetricsIncludeFields,
    )
    from .list_webinar_participant_metrics_type import ListWebinarParticipantMetricsType
    from .list_webinar_participant_qos_type import ListWebinarParticipantQosType
    from .list_webinar_registrants_status import ListWebinarRegistrantsStatus
    from .list_webinar_sharing_details_type import ListWebinarSharingDetailsType
    from .livestream import Livestream
    from .livestream_body import LivestreamBody
    from .livestream_status_body import LivestreamStatusBody
    from .livestream_status_body_action import LivestreamStatusBodyAction
    from .location import Location
    from .location_list import LocationList
    from .mark_chat_message_body import MarkChatMessageBody
    from .mark_chat_message_body_action import MarkChatMessageBodyAction
    from .me_contact import MeContact
    from .me_contact_list import MeContactList
    from .meeting import Meeting
    from .meeting_feedback import MeetingFeedback
    from .meeting_feedback_list import MeetingFeedbackList
    from .meeting_invitation import MeetingInvitation
    from .meeting_livestream_status_settings import MeetingLivestreamStatusSettings
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
    from .meeting_security import MeetingSecurity
    from .meeting_settings import MeetingSettings
    from .meeting_sharing import MeetingSharing
    from .meeting_sharing_details import MeetingSharingDetails
    from .meeting_sharing_list import MeetingSharingList
    from .meeting_tracking_field import MeetingTrackingField
    from .member_body import MemberBody
    from .message import Message
    from .move_room_body import MoveRoomBody
    from .move_room_location_body import MoveRoomLocationBody
    from .move_user_to_another_account_body import MoveUserToAnotherAccountBody
    from .name_and_email import NameAndEmail
    from .name_and_email_list import NameAndEmailList
    from .name_only import NameOnly
    from .notification_settings import NotificationSettings
    from .number_and_country import NumberAndCountry
    from .number_and_country_list import NumberAndCountryList
    from .occurrence import Occurrence
    from .operation_log import OperationLog
    from .operation_log_report import OperationLogReport
    from .other_options import OtherOptions
    from .out_room_params import OutRoomParams
    from .pac_account import PacAccount
    from .pac_account_list import PacAccountList
    from .participant import Participant
    from .participant_audio_file import ParticipantAudioFile
    from .participant_list import ParticipantList
    from .participant_qos import ParticipantQos
    from .password_requirement import PasswordRequirement
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
    from .phone_numbers import PhoneNumbers
    from .plan import Plan
    from .plan_audio import PlanAudio
    from .plan_base import PlanBase
    from .plan_base_input import PlanBaseInput
    from .plan_body import PlanBody
    from .plan_contact import PlanContact
    from .plan_recording import PlanRecording
    from .plan_usage import PlanUsage
    from .plan_usage_plan import PlanUsagePlan
    from .poll import Poll
    from .poll_body import PollBody
    from .poll_list import PollList
    from .poll_question import PollQuestion
    from .poll_report import PollReport
    from .question_and_answer_settings import QuestionAndAnswerSettings
    from .question_details import QuestionDetails
    from .react_to_chat_message_body import ReactToChatMessageBody
    from .react_to_chat_message_body_action import ReactToChatMessageBodyAction
    from .reaction import Reaction
    from .recording_file import RecordingFile
    from .recording_settings import RecordingSettings
    from .recording_storage_location import RecordingStorageLocation
    from .recurrence import Recurrence
    from .registrant import Registrant
    from .registrant_custom_question import RegistrantCustomQuestion
    from .registrant_list import RegistrantList
    from .registrant_result import RegistrantResult
    from .registrant_status_body import RegistrantStatusBody
    from .registrant_status_body_action import RegistrantStatusBodyAction
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
    from .send_chat_message_body import SendChatMessageBody
    from .send_chatbot_message_body import SendChatbotMessageBody
    from .send_im_message_body import SendImMessageBody
    from .session import Session
    from .session_list import SessionList
    from .settings_feature import SettingsFeature
    from .settings_security import SettingsSecurity
    from .sip_trunk import SipTrunk
    from .sip_trunk_list import SipTrunkList
    from .sip_trunk_settings import SipTrunkSettings
    from .sub_account import SubAccount
    from .sub_account_options import SubAccountOptions
    from .sub_account_privileges import SubAccountPrivileges
    from .subscribe_to_add_on_plan_result import SubscribeToAddOnPlanResult
    from .subscribe_to_plans_body import SubscribeToPlansBody
    from .subscribe_to_plans_result import SubscribeToPlansResult
    from .telephone_report import TelephoneReport
    from .telephony_region_settings import TelephonyRegionSettings
    from .telephony_usage import TelephonyUsage
    from .template import Template
    from .template_list import TemplateList
    from .token_only import TokenOnly
    from .tracking_field import TrackingField
    from .tracking_field_body import TrackingFieldBody
    from .tracking_field_list import TrackingFieldList
    from .tracking_source import TrackingSource
    from .tracking_source_list import TrackingSourceList
    from .trusted_domain import TrustedDomain
    from .tsp_account import TspAccount
    from .tsp_account_body import TspAccountBody
    from .tsp_account_body_tsp_bridge import TspAccountBodyTspBridge
    from .tsp_account_list import TspAccountList
    from .upcoming_event import UpcomingEvent
    from .upcoming_event_report import UpcomingEventReport
    from .update_account_options_body import UpdateAccountOptionsBody
    from .update_account_options_body_pay_mode import UpdateAccountOptionsBodyPayMode
    from .update_account_settings_body import UpdateAccountSettingsBody
    from .update_account_settings_option import UpdateAccountSettingsOption
    from .update_account_tsp_information_body import UpdateAccountTspInformationBody
    from .update_account_tsp_information_body_tsp_bridge import (
        UpdateAccountTspInformationBodyTspBridge,
    )
    from .update_chat_message_body import UpdateChatMessageBody
    from .update_emergency_signage_body import UpdateEmergencySignageBody
    from .update_emergency_signage_body_method import UpdateEmergencySignageBodyMethod
    from .update_emergency_signage_result import UpdateEmergencySignageResult
    from .update_group_locked_settings_body import UpdateGroupLockedSettingsBody
    from .update_group_locked_settings_option import UpdateGroupLockedSettingsOption
    from .update_group_member_body import UpdateGroupMemberBody
    from .update_group_member_body_action import UpdateGroupMemberBodyAction
    from .update_group_settings_body import UpdateGroupSettingsBody
    from .update_group_settings_option import UpdateGroupSettingsOption
    from .update_meeting_body import UpdateMeetingBody
    from .update_meeting_body_type import UpdateMeetingBodyType
    from .update_meeting_status_body import UpdateMeetingStatusBody
    from .update_meeting_status_body_action import UpdateMeetingStatusBodyAction
    from .update_recording_registrant_status_body import (
        UpdateRecordingRegistrantStatusBody,
    )
    from .update_recording_registrant_status_body_action import (
        UpdateRecordingRegistrantStatusBodyAction,
    )
    from .update_recording_settings_body import UpdateRecordingSettingsBody
    from .update_recording_settings_body_approval_type import (
        UpdateRecordingSettingsBodyApprovalType,
    )
    from .update_recording_settings_body_share_recording import (
        UpdateRecordingSettingsBodyShareRecording,
    )
    from .update_room_account_settings_result import UpdateRoomAccountSettingsResult
    from .update_room_account_settings_setting_type import (
        UpdateRoomAccountSettingsSettingType,
    )
    from .update_room_location_settings_setting_type import (
        UpdateRoomLocationSettingsSettingType,
    )
    from .update_room_settings_setting_type import UpdateRoomSettingsSettingType
    from .update_sip_phone_body import UpdateSipPhoneBody
    from .update_sip_phone_body_transport_protocol import (
        UpdateSipPhoneBodyTransportProtocol,
    )
    from .update_sip_phone_body_transport_protocol_2 import (
        UpdateSipPhoneBodyTransportProtocol2,
    )
    from .update_sip_phone_body_transport_protocol_3 import (
        UpdateSipPhoneBodyTransportProtocol3,
    )
    from .update_sip_trunk_settings_body import UpdateSipTrunkSettingsBody
    from .update_sip_trunk_settings_body_show_zoom_provided_callout_countries import (
        UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries,
    )
    from .update_sip_trunk_settings_body_show_zoom_provided_numbers import (
        UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers,
    )
    from .update_tsp_dial_in_url_body import UpdateTspDialInUrlBody
    from .update_user_body import UpdateUserBody
    from .update_user_body_pronouns_option import UpdateUserBodyPronounsOption
    from .update_user_body_type import UpdateUserBodyType
    from .update_user_login_type import UpdateUserLoginType
    from .update_user_password_body import UpdateUserPasswordBody
    from .update_user_presence_status_body import UpdateUserPresenceStatusBody
    from .update_user_presence_status_body_status import (
        UpdateUserPresenceStatusBodyStatus,
    )
    from .update_user_settings_body import UpdateUserSettingsBody
    from .update_user_settings_option import UpdateUserSettingsOption
    from .update_user_status_body import UpdateUserStatusBody
    from .update_user_status_body_action import UpdateUserStatusBodyAction
    from .update_webinar_body import UpdateWebinarBody
    from .update_webinar_body_type import UpdateWebinarBodyType
    from .update_webinar_status_body import UpdateWebinarStatusBody
    from .update_webinar_status_body_action import UpdateWebinarStatusBodyAction
    from .upload_user_picture_body import UploadUserPictureBody
    from .user import User
    from .user_email import UserEmail
    from .user_in_meeting_settings import UserInMeetingSettings
    from .user_info import UserInfo
    from .user_list import UserList
    from .user_meeting_list import UserMeetingList
    from .user_meeting_report import UserMeetingReport
    from .user_member import UserMember
    from .user_permissions import UserPermissions
    from .user_qos import UserQos
    from .user_qos_audio import UserQosAudio
    from .user_recording_settings import UserRecordingSettings
    from .user_schedule_meeting_settings import UserScheduleMeetingSettings
    from .user_settings import UserSettings
    from .user_settings_feature import UserSettingsFeature
    from .user_telephony_settings import UserTelephonySettings
    from .uuid_and_start_time import UuidAndStartTime
    from .vanity_name import VanityName
    from .video_input import VideoInput
    from .virtual_background import VirtualBackground
    from .virtual_background_body import VirtualBackgroundBody
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
    from .zoom_rooms_and_meeting_security_body import ZoomRoomsAndMeetingSecurityBody
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
    "AccountOptions": ".account_options",
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
    "AccountSettingsProfile": ".account_settings_profile",
    "AccountSettingsSecurity": ".account_settings_security",
    "AccountSipTrunk": ".account_sip_trunk",
    "AccountTelephonySettings": ".account_telephony_settings",
    "AccountTelephonySettingsInput": ".account_telephony_settings_input",
    "AccountTsp": ".account_tsp",
    "AccountTspSettings": ".account_tsp_settings",
    "AccountZoomRoomSettings": ".account_zoom_room_settings",
    "ActionBody": ".action_body",
    "ActionBodyAction": ".action_body_action",
    "ActivityLog": ".activity_log",
    "ActivityReportSign": ".activity_report_sign",
    "AddCallOutCountriesBody": ".add_call_out_countries_body",
    "AddGroupAdminsBody": ".add_group_admins_body",
    "AddInternalNumbersBody": ".add_internal_numbers_body",
    "AddMeetingRegistrantBody": ".add_meeting_registrant_body",
    "AddMeetingRegistrantsBody": ".add_meeting_registrants_body",
    "AddRecordingRegistrantBody": ".add_recording_registrant_body",
    "AddRecordingRegistrantResult": ".add_recording_registrant_result",
    "AddWebinarPanelistsBody": ".add_webinar_panelists_body",
    "AddWebinarPanelistsResult": ".add_webinar_panelists_result",
    "Admin": ".admin",
    "AdminList": ".admin_list",
    "ApprovedOrDeniedCountryOrRegionSettings": ".approved_or_denied_country_or_region_settings",
    "ArchiveFile": ".archive_file",
    "ArchiveSettings": ".archive_settings",
    "ArchiveSettingsDetails": ".archive_settings_details",
    "AssignSipTrunkNumbersBody": ".assign_sip_trunk_numbers_body",
    "AssignSipTrunksBody": ".assign_sip_trunks_body",
    "AtItem": ".at_item",
    "Attendee": ".attendee",
    "AttendeeList": ".attendee_list",
    "Audio": ".audio",
    "BatchRegistrant": ".batch_registrant",
    "BillingInvoice": ".billing_invoice",
    "BillingInvoiceReport": ".billing_invoice_report",
    "BillingInvoiceReportInvoice": ".billing_invoice_report_invoice",
    "BillingPlanPhone": ".billing_plan_phone",
    "BillingReport": ".billing_report",
    "BillingReportItem": ".billing_report_item",
    "BreakoutRoomSettings": ".breakout_room_settings",
    "BreakoutRoomSettingsRoom": ".breakout_room_settings_room",
    "CalloutCountry": ".callout_country",
    "CalloutCountryList": ".callout_country_list",
    "CancelAddOnPlanBody": ".cancel_add_on_plan_body",
    "CancelAddOnPlanBodyAction": ".cancel_add_on_plan_body_action",
    "CancelAddOnPlanBodyReason": ".cancel_add_on_plan_body_reason",
    "CancelBasePlanBody": ".cancel_base_plan_body",
    "CancelBasePlanBodyAction": ".cancel_base_plan_body_action",
    "CancelBasePlanBodyReason": ".cancel_base_plan_body_reason",
    "ChangeRoomAppVersionBody": ".change_room_app_version_body",
    "ChangeRoomAppVersionBodyAction": ".change_room_app_version_body_action",
    "Channel": ".channel",
    "ChannelBody": ".channel_body",
    "ChannelList": ".channel_list",
    "ChannelMember": ".channel_member",
    "ChannelMemberList": ".channel_member_list",
    "ChannelSettings": ".channel_settings",
    "ChatMessage": ".chat_message",
    "ChatMessageList": ".chat_message_list",
    "ChatMessageReport": ".chat_message_report",
    "ChatMetrics": ".chat_metrics",
    "ChatMetricsUser": ".chat_metrics_user",
    "ChatbotMessageContent": ".chatbot_message_content",
    "ChatbotMessageContentBody": ".chatbot_message_content_body",
    "ChatbotMessageResult": ".chatbot_message_result",
    "CheckRoomInOrOutBody": ".check_room_in_or_out_body",
    "CheckRoomInOrOutBodyMethod": ".check_room_in_or_out_body_method",
    "ClientAlertSettings": ".client_alert_settings",
    "ClientFeedback": ".client_feedback",
    "ClientFeedbackDetails": ".client_feedback_details",
    "ClientFeedbackDetailsList": ".client_feedback_details_list",
    "ClientFeedbackList": ".client_feedback_list",
    "ClientSatisfaction": ".client_satisfaction",
    "ClientSatisfactionList": ".client_satisfaction_list",
    "CloudRecordingStorage": ".cloud_recording_storage",
    "CloudRecordingUsageReport": ".cloud_recording_usage_report",
    "ControlMeetingRecordingBody": ".control_meeting_recording_body",
    "ControlMeetingRecordingBodyMethod": ".control_meeting_recording_body_method",
    "CpuUsage": ".cpu_usage",
    "CrcPortUsage": ".crc_port_usage",
    "CrcPortsHourUsage": ".crc_ports_hour_usage",
    "CrcPortsUsage": ".crc_ports_usage",
    "CreateChannelBody": ".create_channel_body",
    "CreateChannelBodyType": ".create_channel_body_type",
    "CreateMeetingBody": ".create_meeting_body",
    "CreateMeetingBodyType": ".create_meeting_body_type",
    "CreateRoleBody": ".create_role_body",
    "CreateRoomBody": ".create_room_body",
    "CreateRoomBodyType": ".create_room_body_type",
    "CreateRoomLocationBody": ".create_room_location_body",
    "CreateRoomResult": ".create_room_result",
    "CreateSubAccountBody": ".create_sub_account_body",
    "CreateUserBody": ".create_user_body",
    "CreateUserBodyAction": ".create_user_body_action",
    "CreateWebinarBody": ".create_webinar_body",
    "CreateWebinarBodyType": ".create_webinar_body_type",
    "CustomAttribute": ".custom_attribute",
    "CustomKey": ".custom_key",
    "CustomQuestion": ".custom_question",
    "DailyUsageReport": ".daily_usage_report",
    "DailyUsageReportDate": ".daily_usage_report_date",
    "DeleteChatbotMessageBody": ".delete_chatbot_message_body",
    "DeleteMeetingRecordingsAction": ".delete_meeting_recordings_action",
    "DeleteRecordingFileAction": ".delete_recording_file_action",
    "DeleteUserAction": ".delete_user_action",
    "Device": ".device",
    "DeviceBody": ".device_body",
    "DeviceBodyEncryption": ".device_body_encryption",
    "DeviceBodyProtocol": ".device_body_protocol",
    "DeviceList": ".device_list",
    "DialInNumber": ".dial_in_number",
    "DigitalSignageContentList": ".digital_signage_content_list",
    "Domain": ".domain",
    "DomainList": ".domain_list",
    "EditChatbotMessageBody": ".edit_chatbot_message_body",
    "EmailBody": ".email_body",
    "EmailNotificationSettings": ".email_notification_settings",
    "EmergencySignageParams": ".emergency_signage_params",
    "EnableSipPhoneBody": ".enable_sip_phone_body",
    "EnableSipPhoneBodyTransportProtocol": ".enable_sip_phone_body_transport_protocol",
    "EnableSipPhoneBodyTransportProtocol2": ".enable_sip_phone_body_transport_protocol_2",
    "EnableSipPhoneBodyTransportProtocol3": ".enable_sip_phone_body_transport_protocol_3",
    "FileMeeting": ".file_meeting",
    "FileMeetingList": ".file_meeting_list",
    "GetAccountLockedSettingsOption": ".get_account_locked_settings_option",
    "GetAccountSettingsOption": ".get_account_settings_option",
    "GetGroupLockedSettingsOption": ".get_group_locked_settings_option",
    "GetGroupSettingsOption": ".get_group_settings_option",
    "GetHostReportType": ".get_host_report_type",
    "GetMeetingMetricsType": ".get_meeting_metrics_type",
    "GetMeetingParticipantQosType": ".get_meeting_participant_qos_type",
    "GetMeetingParticipantReportIncludeFields": ".get_meeting_participant_report_include_fields",
    "GetMeetingQualityScoresType": ".get_meeting_quality_scores_type",
    "GetMeetingRecordingsIncludeFields": ".get_meeting_recordings_include_fields",
    "GetOperationLogReportCategoryType": ".get_operation_log_report_category_type",
    "GetRoomAccountSettingsSettingType": ".get_room_account_settings_setting_type",
    "GetRoomLocationSettingsSettingType": ".get_room_location_settings_setting_type",
    "GetRoomSettingsSettingType": ".get_room_settings_setting_type",
    "GetTelephoneReportQueryDateType": ".get_telephone_report_query_date_type",
    "GetTelephoneReportType": ".get_telephone_report_type",
    "GetUpcomingEventReportType": ".get_upcoming_event_report_type",
    "GetUserLoginType": ".get_user_login_type",
    "GetUserMeetingReportType": ".get_user_meeting_report_type",
    "GetUserSettingsLoginType": ".get_user_settings_login_type",
    "GetUserSettingsOption": ".get_user_settings_option",
    "GetUserTokenType": ".get_user_token_type",
    "GetWebinarMetricsType": ".get_webinar_metrics_type",
    "GetWebinarParticipantQosType": ".get_webinar_participant_qos_type",
    "GetWebinarParticipantReportIncludeFields": ".get_webinar_participant_report_include_fields",
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
    "Head": ".head",
    "HostReport": ".host_report",
    "HostReportUser": ".host_report_user",
    "IdAndEmail": ".id_and_email",
    "IdAndEmailList": ".id_and_email_list",
    "IdAndName": ".id_and_name",
    "IdOnly": ".id_only",
    "IdsAndAddAt": ".ids_and_add_at",
    "ImGroup": ".im_group",
    "ImGroupBody": ".im_group_body",
    "ImGroupBodyType": ".im_group_body_type",
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
    "InviteChannelMembersBody": ".invite_channel_members_body",
    "InviteChannelMembersResult": ".invite_channel_members_result",
    "InviteLinkBody": ".invite_link_body",
    "Invoice": ".invoice",
    "InvoiceItem": ".invoice_item",
    "IpAddressAccessControlSettings": ".ip_address_access_control_settings",
    "IssueDetails": ".issue_details",
    "IssueDetailsList": ".issue_details_list",
    "JoinChannelResult": ".join_channel_result",
    "JsonObject": ".json_object",
    "LanguageInterpretationSettings": ".language_interpretation_settings",
    "ListArchiveFilesQueryDateType": ".list_archive_files_query_date_type",
    "ListContactsType": ".list_contacts_type",
    "ListDigitalSignageContentsType": ".list_digital_signage_contents_type",
    "ListMeetingFeedbackType": ".list_meeting_feedback_type",
    "ListMeetingMetricsIncludeFields": ".list_meeting_metrics_include_fields",
    "ListMeetingMetricsType": ".list_meeting_metrics_type",
    "ListMeetingParticipantMetricsIncludeFields": ".list_meeting_participant_metrics_include_fields",
    "ListMeetingParticipantMetricsType": ".list_meeting_participant_metrics_type",
    "ListMeetingParticipantQosType": ".list_meeting_participant_qos_type",
    "ListMeetingRegistrantsStatus": ".list_meeting_registrants_status",
    "ListMeetingSharingDetailsType": ".list_meeting_sharing_details_type",
    "ListMeetingsType": ".list_meetings_type",
    "ListRecordingRegistrantsStatus": ".list_recording_registrants_status",
    "ListRoomLocationsType": ".list_room_locations_type",
    "ListRoomsStatus": ".list_rooms_status",
    "ListRoomsType": ".list_rooms_type",
    "ListUserRecordingsTrashType": ".list_user_recordings_trash_type",
    "ListUsersIncludeFields": ".list_users_include_fields",
    "ListUsersStatus": ".list_users_status",
    "ListWebinarFeedbackType": ".list_webinar_feedback_type",
    "ListWebinarMetricsType": ".list_webinar_metrics_type",
    "ListWebinarParticipantMetricsIncludeFields": ".list_webinar_participant_metrics_include_fields",
    "ListWebinarParticipantMetricsType": ".list_webinar_participant_metrics_type",
    "ListWebinarParticipantQosType": ".list_webinar_participant_qos_type",
    "ListWebinarRegistrantsStatus": ".list_webinar_registrants_status",
    "ListWebinarSharingDetailsType": ".list_webinar_sharing_details_type",
    "Livestream": ".livestream",
    "LivestreamBody": ".livestream_body",
    "LivestreamStatusBody": ".livestream_status_body",
    "LivestreamStatusBodyAction": ".livestream_status_body_action",
    "Location": ".location",
    "LocationList": ".location_list",
    "MarkChatMessageBody": ".mark_chat_message_body",
    "MarkChatMessageBodyAction": ".mark_chat_message_body_action",
    "MeContact": ".me_contact",
    "MeContactList": ".me_contact_list",
    "Meeting": ".meeting",
    "MeetingFeedback": ".meeting_feedback",
    "MeetingFeedbackList": ".meeting_feedback_list",
    "MeetingInvitation": ".meeting_invitation",
    "MeetingLivestreamStatusSettings": ".meeting_livestream_status_settings",
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
    "MeetingSecurity": ".meeting_security",
    "MeetingSettings": ".meeting_settings",
    "MeetingSharing": ".meeting_sharing",
    "MeetingSharingDetails": ".meeting_sharing_details",
    "MeetingSharingList": ".meeting_sharing_list",
    "MeetingTrackingField": ".meeting_tracking_field",
    "MemberBody": ".member_body",
    "Message": ".message",
    "MoveRoomBody": ".move_room_body",
    "MoveRoomLocationBody": ".move_room_location_body",
    "MoveUserToAnotherAccountBody": ".move_user_to_another_account_body",
    "NameAndEmail": ".name_and_email",
    "NameAndEmailList": ".name_and_email_list",
    "NameOnly": ".name_only",
    "NotificationSettings": ".notification_settings",
    "NumberAndCountry": ".number_and_country",
    "NumberAndCountryList": ".number_and_country_list",
    "Occurrence": ".occurrence",
    "OperationLog": ".operation_log",
    "OperationLogReport": ".operation_log_report",
    "OtherOptions": ".other_options",
    "OutRoomParams": ".out_room_params",
    "PacAccount": ".pac_account",
    "PacAccountList": ".pac_account_list",
    "Participant": ".participant",
    "ParticipantAudioFile": ".participant_audio_file",
    "ParticipantList": ".participant_list",
    "ParticipantQos": ".participant_qos",
    "PasswordRequirement": ".password_requirement",
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
    "PhoneNumbers": ".phone_numbers",
    "Plan": ".plan",
    "PlanAudio": ".plan_audio",
    "PlanBase": ".plan_base",
    "PlanBaseInput": ".plan_base_input",
    "PlanBody": ".plan_body",
    "PlanContact": ".plan_contact",
    "PlanRecording": ".plan_recording",
    "PlanUsage": ".plan_usage",
    "PlanUsagePlan": ".plan_usage_plan",
    "Poll": ".poll",
    "PollBody": ".poll_body",
    "PollList": ".poll_list",
    "PollQuestion": ".poll_question",
    "PollReport": ".poll_report",
    "QuestionAndAnswerSettings": ".question_and_answer_settings",
    "QuestionDetails": ".question_details",
    "ReactToChatMessageBody": ".react_to_chat_message_body",
    "ReactToChatMessageBodyAction": ".react_to_chat_message_body_action",
    "Reaction": ".reaction",
    "RecordingFile": ".recording_file",
    "RecordingSettings": ".recording_settings",
    "RecordingStorageLocation": ".recording_storage_location",
    "Recurrence": ".recurrence",
    "Registrant": ".registrant",
    "RegistrantCustomQuestion": ".registrant_custom_question",
    "RegistrantList": ".registrant_list",
    "RegistrantResult": ".registrant_result",
    "RegistrantStatusBody": ".registrant_status_body",
    "RegistrantStatusBodyAction": ".registrant_status_body_action",
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
    "SendChatMessageBody": ".send_chat_message_body",
    "SendChatbotMessageBody": ".send_chatbot_message_body",
    "SendImMessageBody": ".send_im_message_body",
    "Session": ".session",
    "SessionList": ".session_list",
    "SettingsFeature": ".settings_feature",
    "SettingsSecurity": ".settings_security",
    "SipTrunk": ".sip_trunk",
    "SipTrunkList": ".sip_trunk_list",
    "SipTrunkSettings": ".sip_trunk_settings",
    "SubAccount": ".sub_account",
    "SubAccountOptions": ".sub_account_options",
    "SubAccountPrivileges": ".sub_account_privileges",
    "SubscribeToAddOnPlanResult": ".subscribe_to_add_on_plan_result",
    "SubscribeToPlansBody": ".subscribe_to_plans_body",
    "SubscribeToPlansResult": ".subscribe_to_plans_result",
    "TelephoneReport": ".telephone_report",
    "TelephonyRegionSettings": ".telephony_region_settings",
    "TelephonyUsage": ".telephony_usage",
    "Template": ".template",
    "TemplateList": ".template_list",
    "TokenOnly": ".token_only",
    "TrackingField": ".tracking_field",
    "TrackingFieldBody": ".tracking_field_body",
    "TrackingFieldList": ".tracking_field_list",
    "TrackingSource": ".tracking_source",
    "TrackingSourceList": ".tracking_source_list",
    "TrustedDomain": ".trusted_domain",
    "TspAccount": ".tsp_account",
    "TspAccountBody": ".tsp_account_body",
    "TspAccountBodyTspBridge": ".tsp_account_body_tsp_bridge",
    "TspAccountList": ".tsp_account_list",
    "UpcomingEvent": ".upcoming_event",
    "UpcomingEventReport": ".upcoming_event_report",
    "UpdateAccountOptionsBody": ".update_account_options_body",
    "UpdateAccountOptionsBodyPayMode": ".update_account_options_body_pay_mode",
    "UpdateAccountSettingsBody": ".update_account_settings_body",
    "UpdateAccountSettingsOption": ".update_account_settings_option",
    "UpdateAccountTspInformationBody": ".update_account_tsp_information_body",
    "UpdateAccountTspInformationBodyTspBridge": ".update_account_tsp_information_body_tsp_bridge",
    "UpdateChatMessageBody": ".update_chat_message_body",
    "UpdateEmergencySignageBody": ".update_emergency_signage_body",
    "UpdateEmergencySignageBodyMethod": ".update_emergency_signage_body_method",
    "UpdateEmergencySignageResult": ".update_emergency_signage_result",
    "UpdateGroupLockedSettingsBody": ".update_group_locked_settings_body",
    "UpdateGroupLockedSettingsOption": ".update_group_locked_settings_option",
    "UpdateGroupMemberBody": ".update_group_member_body",
    "UpdateGroupMemberBodyAction": ".update_group_member_body_action",
    "UpdateGroupSettingsBody": ".update_group_settings_body",
    "UpdateGroupSettingsOption": ".update_group_settings_option",
    "UpdateMeetingBody": ".update_meeting_body",
    "UpdateMeetingBodyType": ".update_meeting_body_type",
    "UpdateMeetingStatusBody": ".update_meeting_status_body",
    "UpdateMeetingStatusBodyAction": ".update_meeting_status_body_action",
    "UpdateRecordingRegistrantStatusBody": ".update_recording_registrant_status_body",
    "UpdateRecordingRegistrantStatusBodyAction": ".update_recording_registrant_status_body_action",
    "UpdateRecordingSettingsBody": ".update_recording_settings_body",
    "UpdateRecordingSettingsBodyApprovalType": ".update_recording_settings_body_approval_type",
    "UpdateRecordingSettingsBodyShareRecording": ".update_recording_settings_body_share_recording",
    "UpdateRoomAccountSettingsResult": ".update_room_account_settings_result",
    "UpdateRoomAccountSettingsSettingType": ".update_room_account_settings_setting_type",
    "UpdateRoomLocationSettingsSettingType": ".update_room_location_settings_setting_type",
    "UpdateRoomSettingsSettingType": ".update_room_settings_setting_type",
    "UpdateSipPhoneBody": ".update_sip_phone_body",
    "UpdateSipPhoneBodyTransportProtocol": ".update_sip_phone_body_transport_protocol",
    "UpdateSipPhoneBodyTransportProtocol2": ".update_sip_phone_body_transport_protocol_2",
    "UpdateSipPhoneBodyTransportProtocol3": ".update_sip_phone_body_transport_protocol_3",
    "UpdateSipTrunkSettingsBody": ".update_sip_trunk_settings_body",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries": ".update_sip_trunk_settings_body_show_zoom_provided_callout_countries",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers": ".update_sip_trunk_settings_body_show_zoom_provided_numbers",
    "UpdateTspDialInUrlBody": ".update_tsp_dial_in_url_body",
    "UpdateUserBody": ".update_user_body",
    "UpdateUserBodyPronounsOption": ".update_user_body_pronouns_option",
    "UpdateUserBodyType": ".update_user_body_type",
    "UpdateUserLoginType": ".update_user_login_type",
    "UpdateUserPasswordBody": ".update_user_password_body",
    "UpdateUserPresenceStatusBody": ".update_user_presence_status_body",
    "UpdateUserPresenceStatusBodyStatus": ".update_user_presence_status_body_status",
    "UpdateUserSettingsBody": ".update_user_settings_body",
    "UpdateUserSettingsOption": ".update_user_settings_option",
    "UpdateUserStatusBody": ".update_user_status_body",
    "UpdateUserStatusBodyAction": ".update_user_status_body_action",
    "UpdateWebinarBody": ".update_webinar_body",
    "UpdateWebinarBodyType": ".update_webinar_body_type",
    "UpdateWebinarStatusBody": ".update_webinar_status_body",
    "UpdateWebinarStatusBodyAction": ".update_webinar_status_body_action",
    "UploadUserPictureBody": ".upload_user_picture_body",
    "User": ".user",
    "UserEmail": ".user_email",
    "UserInMeetingSettings": ".user_in_meeting_settings",
    "UserInfo": ".user_info",
    "UserList": ".user_list",
    "UserMeetingList": ".user_meeting_list",
    "UserMeetingReport": ".user_meeting_report",
    "UserMember": ".user_member",
    "UserPermissions": ".user_permissions",
    "UserQos": ".user_qos",
    "UserQosAudio": ".user_qos_audio",
    "UserRecordingSettings": ".user_recording_settings",
    "UserScheduleMeetingSettings": ".user_schedule_meeting_settings",
    "UserSettings": ".user_settings",
    "UserSettingsFeature": ".user_settings_feature",
    "UserTelephonySettings": ".user_telephony_settings",
    "UuidAndStartTime": ".uuid_and_start_time",
    "VanityName": ".vanity_name",
    "VideoInput": ".video_input",
    "VirtualBackground": ".virtual_background",
    "VirtualBackgroundBody": ".virtual_background_body",
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
    "ZoomRoomsAndMeetingSecurityBody": ".zoom_rooms_and_meeting_security_body",
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
    "AccountOptions",
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
    "AccountSettingsProfile",
    "AccountSettingsSecurity",
    "AccountSipTrunk",
    "AccountTelephonySettings",
    "AccountTelephonySettingsInput",
    "AccountTsp",
    "AccountTspSettings",
    "AccountZoomRoomSettings",
    "ActionBody",
    "ActionBodyAction",
    "ActivityLog",
    "ActivityReportSign",
    "AddCallOutCountriesBody",
    "AddGroupAdminsBody",
    "AddInternalNumbersBody",
    "AddMeetingRegistrantBody",
    "AddMeetingRegistrantsBody",
    "AddRecordingRegistrantBody",
    "AddRecordingRegistrantResult",
    "AddWebinarPanelistsBody",
    "AddWebinarPanelistsResult",
    "Admin",
    "AdminList",
    "ApprovedOrDeniedCountryOrRegionSettings",
    "ArchiveFile",
    "ArchiveSettings",
    "ArchiveSettingsDetails",
    "AssignSipTrunkNumbersBody",
    "AssignSipTrunksBody",
    "AtItem",
    "Attendee",
    "AttendeeList",
    "Audio",
    "BatchRegistrant",
    "BillingInvoice",
    "BillingInvoiceReport",
    "BillingInvoiceReportInvoice",
    "BillingPlanPhone",
    "BillingReport",
    "BillingReportItem",
    "BreakoutRoomSettings",
    "BreakoutRoomSettingsRoom",
    "CalloutCountry",
    "CalloutCountryList",
    "CancelAddOnPlanBody",
    "CancelAddOnPlanBodyAction",
    "CancelAddOnPlanBodyReason",
    "CancelBasePlanBody",
    "CancelBasePlanBodyAction",
    "CancelBasePlanBodyReason",
    "ChangeRoomAppVersionBody",
    "ChangeRoomAppVersionBodyAction",
    "Channel",
    "ChannelBody",
    "ChannelList",
    "ChannelMember",
    "ChannelMemberList",
    "ChannelSettings",
    "ChatbotMessageContent",
    "ChatbotMessageContentBody",
    "ChatbotMessageResult",
    "ChatMessage",
    "ChatMessageList",
    "ChatMessageReport",
    "ChatMetrics",
    "ChatMetricsUser",
    "CheckRoomInOrOutBody",
    "CheckRoomInOrOutBodyMethod",
    "ClientAlertSettings",
    "ClientFeedback",
    "ClientFeedbackDetails",
    "ClientFeedbackDetailsList",
    "ClientFeedbackList",
    "ClientSatisfaction",
    "ClientSatisfactionList",
    "CloudRecordingStorage",
    "CloudRecordingUsageReport",
    "ControlMeetingRecordingBody",
    "ControlMeetingRecordingBodyMethod",
    "CpuUsage",
    "CrcPortsHourUsage",
    "CrcPortsUsage",
    "CrcPortUsage",
    "CreateChannelBody",
    "CreateChannelBodyType",
    "CreateMeetingBody",
    "CreateMeetingBodyType",
    "CreateRoleBody",
    "CreateRoomBody",
    "CreateRoomBodyType",
    "CreateRoomLocationBody",
    "CreateRoomResult",
    "CreateSubAccountBody",
    "CreateUserBody",
    "CreateUserBodyAction",
    "CreateWebinarBody",
    "CreateWebinarBodyType",
    "CustomAttribute",
    "CustomKey",
    "CustomQuestion",
    "DailyUsageReport",
    "DailyUsageReportDate",
    "DeleteChatbotMessageBody",
    "DeleteMeetingRecordingsAction",
    "DeleteRecordingFileAction",
    "DeleteUserAction",
    "Device",
    "DeviceBody",
    "DeviceBodyEncryption",
    "DeviceBodyProtocol",
    "DeviceList",
    "DialInNumber",
    "DigitalSignageContentList",
    "Domain",
    "DomainList",
    "EditChatbotMessageBody",
    "EmailBody",
    "EmailNotificationSettings",
    "EmergencySignageParams",
    "EnableSipPhoneBody",
    "EnableSipPhoneBodyTransportProtocol",
    "EnableSipPhoneBodyTransportProtocol2",
    "EnableSipPhoneBodyTransportProtocol3",
    "FileMeeting",
    "FileMeetingList",
    "GetAccountLockedSettingsOption",
    "GetAccountSettingsOption",
    "GetGroupLockedSettingsOption",
    "GetGroupSettingsOption",
    "GetHostReportType",
    "GetMeetingMetricsType",
    "GetMeetingParticipantQosType",
    "GetMeetingParticipantReportIncludeFields",
    "GetMeetingQualityScoresType",
    "GetMeetingRecordingsIncludeFields",
    "GetOperationLogReportCategoryType",
    "GetRoomAccountSettingsSettingType",
    "GetRoomLocationSettingsSettingType",
    "GetRoomSettingsSettingType",
    "GetTelephoneReportQueryDateType",
    "GetTelephoneReportType",
    "GetUpcomingEventReportType",
    "GetUserLoginType",
    "GetUserMeetingReportType",
    "GetUserSettingsLoginType",
    "GetUserSettingsOption",
    "GetUserTokenType",
    "GetWebinarMetricsType",
    "GetWebinarParticipantQosType",
    "GetWebinarParticipantReportIncludeFields",
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
    "Head",
    "HostReport",
    "HostReportUser",
    "IdAndEmail",
    "IdAndEmailList",
    "IdAndName",
    "IdOnly",
    "IdsAndAddAt",
    "ImGroup",
    "ImGroupBody",
    "ImGroupBodyType",
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
    "InviteChannelMembersBody",
    "InviteChannelMembersResult",
    "InviteLinkBody",
    "Invoice",
    "InvoiceItem",
    "IpAddressAccessControlSettings",
    "IssueDetails",
    "IssueDetailsList",
    "JoinChannelResult",
    "JsonObject",
    "LanguageInterpretationSettings",
    "ListArchiveFilesQueryDateType",
    "ListContactsType",
    "ListDigitalSignageContentsType",
    "ListMeetingFeedbackType",
    "ListMeetingMetricsIncludeFields",
    "ListMeetingMetricsType",
    "ListMeetingParticipantMetricsIncludeFields",
    "ListMeetingParticipantMetricsType",
    "ListMeetingParticipantQosType",
    "ListMeetingRegistrantsStatus",
    "ListMeetingSharingDetailsType",
    "ListMeetingsType",
    "ListRecordingRegistrantsStatus",
    "ListRoomLocationsType",
    "ListRoomsStatus",
    "ListRoomsType",
    "ListUserRecordingsTrashType",
    "ListUsersIncludeFields",
    "ListUsersStatus",
    "ListWebinarFeedbackType",
    "ListWebinarMetricsType",
    "ListWebinarParticipantMetricsIncludeFields",
    "ListWebinarParticipantMetricsType",
    "ListWebinarParticipantQosType",
    "ListWebinarRegistrantsStatus",
    "ListWebinarSharingDetailsType",
    "Livestream",
    "LivestreamBody",
    "LivestreamStatusBody",
    "LivestreamStatusBodyAction",
    "Location",
    "LocationList",
    "MarkChatMessageBody",
    "MarkChatMessageBodyAction",
    "MeContact",
    "MeContactList",
    "Meeting",
    "MeetingFeedback",
    "MeetingFeedbackList",
    "MeetingInvitation",
    "MeetingLivestreamStatusSettings",
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
    "MeetingSecurity",
    "MeetingSettings",
    "MeetingSharing",
    "MeetingSharingDetails",
    "MeetingSharingList",
    "MeetingTrackingField",
    "MemberBody",
    "Message",
    "MoveRoomBody",
    "MoveRoomLocationBody",
    "MoveUserToAnotherAccountBody",
    "NameAndEmail",
    "NameAndEmailList",
    "NameOnly",
    "NotificationSettings",
    "NumberAndCountry",
    "NumberAndCountryList",
    "Occurrence",
    "OperationLog",
    "OperationLogReport",
    "OtherOptions",
    "OutRoomParams",
    "PacAccount",
    "PacAccountList",
    "Participant",
    "ParticipantAudioFile",
    "ParticipantList",
    "ParticipantQos",
    "PasswordRequirement",
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
    "PhoneNumbers",
    "Plan",
    "PlanAudio",
    "PlanBase",
    "PlanBaseInput",
    "PlanBody",
    "PlanContact",
    "PlanRecording",
    "PlanUsage",
    "PlanUsagePlan",
    "Poll",
    "PollBody",
    "PollList",
    "PollQuestion",
    "PollReport",
    "QuestionAndAnswerSettings",
    "QuestionDetails",
    "Reaction",
    "ReactToChatMessageBody",
    "ReactToChatMessageBodyAction",
    "RecordingFile",
    "RecordingSettings",
    "RecordingStorageLocation",
    "Recurrence",
    "Registrant",
    "RegistrantCustomQuestion",
    "RegistrantList",
    "RegistrantResult",
    "RegistrantStatusBody",
    "RegistrantStatusBodyAction",
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
    "SendChatbotMessageBody",
    "SendChatMessageBody",
    "SendImMessageBody",
    "Session",
    "SessionList",
    "SettingsFeature",
    "SettingsSecurity",
    "SipTrunk",
    "SipTrunkList",
    "SipTrunkSettings",
    "SubAccount",
    "SubAccountOptions",
    "SubAccountPrivileges",
    "SubscribeToAddOnPlanResult",
    "SubscribeToPlansBody",
    "SubscribeToPlansResult",
    "TelephoneReport",
    "TelephonyRegionSettings",
    "TelephonyUsage",
    "Template",
    "TemplateList",
    "TokenOnly",
    "TrackingField",
    "TrackingFieldBody",
    "TrackingFieldList",
    "TrackingSource",
    "TrackingSourceList",
    "TrustedDomain",
    "TspAccount",
    "TspAccountBody",
    "TspAccountBodyTspBridge",
    "TspAccountList",
    "UpcomingEvent",
    "UpcomingEventReport",
    "UpdateAccountOptionsBody",
    "UpdateAccountOptionsBodyPayMode",
    "UpdateAccountSettingsBody",
    "UpdateAccountSettingsOption",
    "UpdateAccountTspInformationBody",
    "UpdateAccountTspInformationBodyTspBridge",
    "UpdateChatMessageBody",
    "UpdateEmergencySignageBody",
    "UpdateEmergencySignageBodyMethod",
    "UpdateEmergencySignageResult",
    "UpdateGroupLockedSettingsBody",
    "UpdateGroupLockedSettingsOption",
    "UpdateGroupMemberBody",
    "UpdateGroupMemberBodyAction",
    "UpdateGroupSettingsBody",
    "UpdateGroupSettingsOption",
    "UpdateMeetingBody",
    "UpdateMeetingBodyType",
    "UpdateMeetingStatusBody",
    "UpdateMeetingStatusBodyAction",
    "UpdateRecordingRegistrantStatusBody",
    "UpdateRecordingRegistrantStatusBodyAction",
    "UpdateRecordingSettingsBody",
    "UpdateRecordingSettingsBodyApprovalType",
    "UpdateRecordingSettingsBodyShareRecording",
    "UpdateRoomAccountSettingsResult",
    "UpdateRoomAccountSettingsSettingType",
    "UpdateRoomLocationSettingsSettingType",
    "UpdateRoomSettingsSettingType",
    "UpdateSipPhoneBody",
    "UpdateSipPhoneBodyTransportProtocol",
    "UpdateSipPhoneBodyTransportProtocol2",
    "UpdateSipPhoneBodyTransportProtocol3",
    "UpdateSipTrunkSettingsBody",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers",
    "UpdateTspDialInUrlBody",
    "UpdateUserBody",
    "UpdateUserBodyPronounsOption",
    "UpdateUserBodyType",
    "UpdateUserLoginType",
    "UpdateUserPasswordBody",
    "UpdateUserPresenceStatusBody",
    "UpdateUserPresenceStatusBodyStatus",
    "UpdateUserSettingsBody",
    "UpdateUserSettingsOption",
    "UpdateUserStatusBody",
    "UpdateUserStatusBodyAction",
    "UpdateWebinarBody",
    "UpdateWebinarBodyType",
    "UpdateWebinarStatusBody",
    "UpdateWebinarStatusBodyAction",
    "UploadUserPictureBody",
    "User",
    "UserEmail",
    "UserInfo",
    "UserInMeetingSettings",
    "UserList",
    "UserMeetingList",
    "UserMeetingReport",
    "UserMember",
    "UserPermissions",
    "UserQos",
    "UserQosAudio",
    "UserRecordingSettings",
    "UserScheduleMeetingSettings",
    "UserSettings",
    "UserSettingsFeature",
    "UserTelephonySettings",
    "UuidAndStartTime",
    "VanityName",
    "VideoInput",
    "VirtualBackground",
    "VirtualBackgroundBody",
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
    "ZoomRoomsAndMeetingSecurityBody",
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
    return sorted([*globals(), *__all__])
