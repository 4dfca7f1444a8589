# Generated from zoom.postman_collection.json. Not to be edited.
"""Contains all the data models used in inputs/outputs, each loaded when it is first asked for"""

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
    from .account_security_input import AccountSecurityInput
    from .account_settings import AccountSettings
    from .account_settings_profile import AccountSettingsProfile
    from .account_tsp import AccountTsp
    from .account_zoom_room_settings import AccountZoomRoomSettings
    from .add_assistants_body import AddAssistantsBody
    from .add_call_out_countries_body import AddCallOutCountriesBody
    from .add_group_admins_body import AddGroupAdminsBody
    from .add_group_members_body import AddGroupMembersBody
    from .add_im_group_members_body import AddImGroupMembersBody
    from .add_internal_numbers_body import AddInternalNumbersBody
    from .add_meeting_registrant_body import AddMeetingRegistrantBody
    from .add_meeting_registrants_body import AddMeetingRegistrantsBody
    from .add_recording_registrant_body import AddRecordingRegistrantBody
    from .add_tsp_account_body import AddTspAccountBody
    from .add_tsp_account_body_tsp_bridge import AddTspAccountBodyTspBridge
    from .add_webinar_panelists_body import AddWebinarPanelistsBody
    from .add_webinar_registrant_body import AddWebinarRegistrantBody
    from .add_webinar_registrants_body import AddWebinarRegistrantsBody
    from .answered_question import AnsweredQuestion
    from .archive_file import ArchiveFile
    from .archive_file_settings import ArchiveFileSettings
    from .archive_settings import ArchiveSettings
    from .archived_meeting import ArchivedMeeting
    from .archived_meeting_list import ArchivedMeetingList
    from .assign_role_body import AssignRoleBody
    from .assign_sip_trunk_numbers_body import AssignSipTrunkNumbersBody
    from .assign_sip_trunks_body import AssignSipTrunksBody
    from .assistant import Assistant
    from .assistant_list import AssistantList
    from .assistants_added import AssistantsAdded
    from .audio_plan import AudioPlan
    from .audio_qos import AudioQos
    from .authentication_exception import AuthenticationException
    from .billing_contact import BillingContact
    from .billing_contact_input import BillingContactInput
    from .breakout_room import BreakoutRoom
    from .breakout_room_settings import BreakoutRoomSettings
    from .callout_country import CalloutCountry
    from .callout_country_list import CalloutCountryList
    from .callout_country_ref import CalloutCountryRef
    from .cancel_add_on_plan_body import CancelAddOnPlanBody
    from .cancel_add_on_plan_body_action import CancelAddOnPlanBodyAction
    from .cancel_add_on_plan_body_reason import CancelAddOnPlanBodyReason
    from .cancel_base_plan_body import CancelBasePlanBody
    from .cancel_base_plan_body_action import CancelBasePlanBodyAction
    from .cancel_base_plan_body_reason import CancelBasePlanBodyReason
    from .change_room_app_version_body import ChangeRoomAppVersionBody
    from .change_room_app_version_body_action import ChangeRoomAppVersionBodyAction
    from .channel import Channel
    from .channel_invitee import ChannelInvitee
    from .channel_joined import ChannelJoined
    from .channel_list import ChannelList
    from .channel_member import ChannelMember
    from .channel_member_list import ChannelMemberList
    from .channel_members_invited import ChannelMembersInvited
    from .channel_settings import ChannelSettings
    from .chat_file import ChatFile
    from .chat_file_list import ChatFileList
    from .chat_message_report import ChatMessageReport
    from .chat_metrics import ChatMetrics
    from .chat_metrics_list import ChatMetricsList
    from .chat_session import ChatSession
    from .chat_session_list import ChatSessionList
    from .chatbot_message_changed import ChatbotMessageChanged
    from .chatbot_message_content import ChatbotMessageContent
    from .chatbot_message_content_body import ChatbotMessageContentBody
    from .chatbot_message_head import ChatbotMessageHead
    from .check_room_in_or_out_body import CheckRoomInOrOutBody
    from .check_room_in_or_out_body_method import CheckRoomInOrOutBodyMethod
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
    from .control_meeting_recording_body import ControlMeetingRecordingBody
    from .control_meeting_recording_body_method import ControlMeetingRecordingBodyMethod
    from .country_or_region_settings import CountryOrRegionSettings
    from .cpu_usage import CpuUsage
    from .crc_port_usage_report import CrcPortUsageReport
    from .create_channel_body import CreateChannelBody
    from .create_channel_body_type import CreateChannelBodyType
    from .create_device_body import CreateDeviceBody
    from .create_device_body_encryption import CreateDeviceBodyEncryption
    from .create_device_body_protocol import CreateDeviceBodyProtocol
    from .create_group_body import CreateGroupBody
    from .create_im_group_body import CreateImGroupBody
    from .create_im_group_body_type import CreateImGroupBodyType
    from .create_meeting_body import CreateMeetingBody
    from .create_meeting_body_type import CreateMeetingBodyType
    from .create_meeting_invite_links_body import CreateMeetingInviteLinksBody
    from .create_meeting_poll_body import CreateMeetingPollBody
    from .create_meeting_polls_body import CreateMeetingPollsBody
    from .create_role_body import CreateRoleBody
    from .create_room_body import CreateRoomBody
    from .create_room_body_type import CreateRoomBodyType
    from .create_room_location_body import CreateRoomLocationBody
    from .create_sub_account_body import CreateSubAccountBody
    from .create_tracking_field_body import CreateTrackingFieldBody
    from .create_user_body import CreateUserBody
    from .create_user_body_action import CreateUserBodyAction
    from .create_webinar_body import CreateWebinarBody
    from .create_webinar_body_type import CreateWebinarBodyType
    from .create_webinar_invite_links_body import CreateWebinarInviteLinksBody
    from .create_webinar_poll_body import CreateWebinarPollBody
    from .custom_attribute import CustomAttribute
    from .custom_key import CustomKey
    from .custom_question import CustomQuestion
    from .custom_question_answer import CustomQuestionAnswer
    from .daily_crc_port_usage import DailyCrcPortUsage
    from .daily_usage import DailyUsage
    from .daily_usage_report import DailyUsageReport
    from .delete_chatbot_message_body import DeleteChatbotMessageBody
    from .delete_meeting_recordings_action import DeleteMeetingRecordingsAction
    from .delete_recording_file_action import DeleteRecordingFileAction
    from .delete_user_action import DeleteUserAction
    from .department_bill import DepartmentBill
    from .department_bill_list import DepartmentBillList
    from .department_invoice import DepartmentInvoice
    from .department_invoice_list import DepartmentInvoiceList
    from .device import Device
    from .device_list import DeviceList
    from .dial_in_number import DialInNumber
    from .digital_signage_content import DigitalSignageContent
    from .digital_signage_content_list import DigitalSignageContentList
    from .edit_chatbot_message_body import EditChatbotMessageBody
    from .email_check import EmailCheck
    from .email_notification_settings import EmailNotificationSettings
    from .emergency_signage_event import EmergencySignageEvent
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
    from .group_admin import GroupAdmin
    from .group_admin_list import GroupAdminList
    from .group_admin_ref import GroupAdminRef
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
    from .group_settings_profile import GroupSettingsProfile
    from .group_telephony_settings import GroupTelephonySettings
    from .hourly_crc_port_usage import HourlyCrcPortUsage
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
    from .invite_channel_members_body import InviteChannelMembersBody
    from .invite_link import InviteLink
    from .invite_link_list import InviteLinkList
    from .invitee import Invitee
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .invoice_list import InvoiceList
    from .ip_address_access_control_settings import IpAddressAccessControlSettings
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
    from .livestream_display import LivestreamDisplay
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
    from .mark_chat_message_body import MarkChatMessageBody
    from .mark_chat_message_body_action import MarkChatMessageBodyAction
    from .meeting import Meeting
    from .meeting_invitation import MeetingInvitation
    from .meeting_list import MeetingList
    from .meeting_metrics import MeetingMetrics
    from .meeting_metrics_list import MeetingMetricsList
    from .meeting_quality_score import MeetingQualityScore
    from .meeting_quality_score_list import MeetingQualityScoreList
    from .meeting_report import MeetingReport
    from .meeting_security import MeetingSecurity
    from .meeting_settings import MeetingSettings
    from .meeting_template import MeetingTemplate
    from .meeting_template_list import MeetingTemplateList
    from .member import Member
    from .member_list import MemberList
    from .member_ref import MemberRef
    from .members_added import MembersAdded
    from .mention import Mention
    from .message import Message
    from .message_list import MessageList
    from .message_sent import MessageSent
    from .move_room_body import MoveRoomBody
    from .move_room_location_body import MoveRoomLocationBody
    from .move_user_to_another_account_body import MoveUserToAnotherAccountBody
    from .new_user import NewUser
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
    from .password_requirement import PasswordRequirement
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
    from .phone_base_plan_order import PhoneBasePlanOrder
    from .phone_number import PhoneNumber
    from .phone_plan_order import PhonePlanOrder
    from .phone_plans import PhonePlans
    from .plan_order import PlanOrder
    from .plan_usage import PlanUsage
    from .poll import Poll
    from .poll_list import PollList
    from .poll_question import PollQuestion
    from .poll_report import PollReport
    from .qos_sample import QosSample
    from .quality_counts import QualityCounts
    from .question_and_answer_settings import QuestionAndAnswerSettings
    from .react_to_chat_message_body import ReactToChatMessageBody
    from .react_to_chat_message_body_action import ReactToChatMessageBodyAction
    from .reaction import Reaction
    from .recording import Recording
    from .recording_file import RecordingFile
    from .recording_list import RecordingList
    from .recording_password_requirement_settings import (
        RecordingPasswordRequirementSettings,
    )
    from .recording_registrant_added import RecordingRegistrantAdded
    from .recording_registrant_ref import RecordingRegistrantRef
    from .recording_settings import RecordingSettings
    from .recording_storage_location import RecordingStorageLocation
    from .recording_storage_usage import RecordingStorageUsage
    from .recover_meeting_recordings_body import RecoverMeetingRecordingsBody
    from .recover_meeting_recordings_body_action import (
        RecoverMeetingRecordingsBodyAction,
    )
    from .recover_recording_file_body import RecoverRecordingFileBody
    from .recover_recording_file_body_action import RecoverRecordingFileBodyAction
    from .recurrence import Recurrence
    from .registered_person import RegisteredPerson
    from .registered_person_list import RegisteredPersonList
    from .registrant import Registrant
    from .registrant_added import RegistrantAdded
    from .registrant_input import RegistrantInput
    from .registrant_list import RegistrantList
    from .registrant_ref import RegistrantRef
    from .registration_question import RegistrationQuestion
    from .registration_questions import RegistrationQuestions
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
    from .room_check_in_params import RoomCheckInParams
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
    from .send_chat_message_body import SendChatMessageBody
    from .send_chatbot_message_body import SendChatbotMessageBody
    from .send_im_message_body import SendImMessageBody
    from .sharing_details import SharingDetails
    from .sign_in_activity import SignInActivity
    from .sign_in_activity_list import SignInActivityList
    from .sip_phone import SipPhone
    from .sip_phone_list import SipPhoneList
    from .sip_trunk import SipTrunk
    from .sip_trunk_input import SipTrunkInput
    from .sip_trunk_list import SipTrunkList
    from .sip_trunk_number import SipTrunkNumber
    from .sip_trunk_number_list import SipTrunkNumberList
    from .sip_trunk_settings import SipTrunkSettings
    from .sub_account import SubAccount
    from .sub_account_item import SubAccountItem
    from .sub_account_list import SubAccountList
    from .sub_account_options import SubAccountOptions
    from .sub_account_options_input import SubAccountOptionsInput
    from .sub_account_privileges import SubAccountPrivileges
    from .subscribe_to_add_on_plan_body import SubscribeToAddOnPlanBody
    from .subscribe_to_plans_body import SubscribeToPlansBody
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
    from .update_account_locked_settings_body import UpdateAccountLockedSettingsBody
    from .update_account_options_body import UpdateAccountOptionsBody
    from .update_account_options_body_pay_mode import UpdateAccountOptionsBodyPayMode
    from .update_account_owner_body import UpdateAccountOwnerBody
    from .update_account_settings_body import UpdateAccountSettingsBody
    from .update_account_settings_option import UpdateAccountSettingsOption
    from .update_account_tsp_information_body import UpdateAccountTspInformationBody
    from .update_account_tsp_information_body_tsp_bridge import (
        UpdateAccountTspInformationBodyTspBridge,
    )
    from .update_add_on_plan_body import UpdateAddOnPlanBody
    from .update_base_plan_body import UpdateBasePlanBody
    from .update_billing_information_body import UpdateBillingInformationBody
    from .update_channel_body import UpdateChannelBody
    from .update_chat_message_body import UpdateChatMessageBody
    from .update_device_body import UpdateDeviceBody
    from .update_device_body_encryption import UpdateDeviceBodyEncryption
    from .update_device_body_protocol import UpdateDeviceBodyProtocol
    from .update_emergency_signage_body import UpdateEmergencySignageBody
    from .update_emergency_signage_body_method import UpdateEmergencySignageBodyMethod
    from .update_group_body import UpdateGroupBody
    from .update_group_locked_settings_body import UpdateGroupLockedSettingsBody
    from .update_group_locked_settings_option import UpdateGroupLockedSettingsOption
    from .update_group_member_body import UpdateGroupMemberBody
    from .update_group_member_body_action import UpdateGroupMemberBodyAction
    from .update_group_settings_body import UpdateGroupSettingsBody
    from .update_group_settings_option import UpdateGroupSettingsOption
    from .update_im_group_body import UpdateImGroupBody
    from .update_im_group_body_type import UpdateImGroupBodyType
    from .update_meeting_body import UpdateMeetingBody
    from .update_meeting_body_type import UpdateMeetingBodyType
    from .update_meeting_livestream_body import UpdateMeetingLivestreamBody
    from .update_meeting_livestream_status_body import UpdateMeetingLivestreamStatusBody
    from .update_meeting_livestream_status_body_action import (
        UpdateMeetingLivestreamStatusBodyAction,
    )
    from .update_meeting_poll_body import UpdateMeetingPollBody
    from .update_meeting_registrant_status_body import UpdateMeetingRegistrantStatusBody
    from .update_meeting_registrant_status_body_action import (
        UpdateMeetingRegistrantStatusBodyAction,
    )
    from .update_meeting_registration_questions_body import (
        UpdateMeetingRegistrationQuestionsBody,
    )
    from .update_meeting_status_body import UpdateMeetingStatusBody
    from .update_meeting_status_body_action import UpdateMeetingStatusBodyAction
    from .update_recording_registrant_status_body import (
        UpdateRecordingRegistrantStatusBody,
    )
    from .update_recording_registrant_status_body_action import (
        UpdateRecordingRegistrantStatusBodyAction,
    )
    from .update_recording_registration_questions_body import (
        UpdateRecordingRegistrationQuestionsBody,
    )
    from .update_recording_settings_body import UpdateRecordingSettingsBody
    from .update_recording_settings_body_approval_type import (
        UpdateRecordingSettingsBodyApprovalType,
    )
    from .update_recording_settings_body_share_recording import (
        UpdateRecordingSettingsBodyShareRecording,
    )
    from .update_role_body import UpdateRoleBody
    from .update_room_account_profile_body import UpdateRoomAccountProfileBody
    from .update_room_account_settings_body import UpdateRoomAccountSettingsBody
    from .update_room_account_settings_setting_type import (
        UpdateRoomAccountSettingsSettingType,
    )
    from .update_room_body import UpdateRoomBody
    from .update_room_location_body import UpdateRoomLocationBody
    from .update_room_location_settings_body import UpdateRoomLocationSettingsBody
    from .update_room_location_settings_setting_type import (
        UpdateRoomLocationSettingsSettingType,
    )
    from .update_room_location_structure_body import UpdateRoomLocationStructureBody
    from .update_room_settings_body import UpdateRoomSettingsBody
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
    from .update_tracking_field_body import UpdateTrackingFieldBody
    from .update_tsp_account_body import UpdateTspAccountBody
    from .update_tsp_account_body_tsp_bridge import UpdateTspAccountBodyTspBridge
    from .update_tsp_dial_in_url_body import UpdateTspDialInUrlBody
    from .update_user_body import UpdateUserBody
    from .update_user_body_pronouns_option import UpdateUserBodyPronounsOption
    from .update_user_body_type import UpdateUserBodyType
    from .update_user_channel_body import UpdateUserChannelBody
    from .update_user_email_body import UpdateUserEmailBody
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
    from .update_webinar_livestream_body import UpdateWebinarLivestreamBody
    from .update_webinar_livestream_status_body import UpdateWebinarLivestreamStatusBody
    from .update_webinar_livestream_status_body_action import (
        UpdateWebinarLivestreamStatusBodyAction,
    )
    from .update_webinar_poll_body import UpdateWebinarPollBody
    from .update_webinar_registrant_status_body import UpdateWebinarRegistrantStatusBody
    from .update_webinar_registrant_status_body_action import (
        UpdateWebinarRegistrantStatusBodyAction,
    )
    from .update_webinar_registration_questions_body import (
        UpdateWebinarRegistrationQuestionsBody,
    )
    from .update_webinar_status_body import UpdateWebinarStatusBody
    from .update_webinar_status_body_action import UpdateWebinarStatusBodyAction
    from .upload_account_virtual_backgrounds_body import (
        UploadAccountVirtualBackgroundsBody,
    )
    from .upload_group_virtual_backgrounds_body import UploadGroupVirtualBackgroundsBody
    from .upload_user_picture_body import UploadUserPictureBody
    from .upload_user_virtual_backgrounds_body import UploadUserVirtualBackgroundsBody
    from .used_plan import UsedPlan
    from .user import User
    from .user_features import UserFeatures
    from .user_features_input import UserFeaturesInput
    from .user_list import UserList
    from .user_permissions import UserPermissions
    from .user_recording_settings import UserRecordingSettings
    from .user_schedule_meeting_settings import UserScheduleMeetingSettings
    from .user_settings import UserSettings
    from .user_settings_profile import UserSettingsProfile
    from .user_token import UserToken
    from .user_zak import UserZak
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
    "AccountSecurityInput": ".account_security_input",
    "AccountSettings": ".account_settings",
    "AccountSettingsProfile": ".account_settings_profile",
    "AccountTsp": ".account_tsp",
    "AccountZoomRoomSettings": ".account_zoom_room_settings",
    "AddAssistantsBody": ".add_assistants_body",
    "AddCallOutCountriesBody": ".add_call_out_countries_body",
    "AddGroupAdminsBody": ".add_group_admins_body",
    "AddGroupMembersBody": ".add_group_members_body",
    "AddImGroupMembersBody": ".add_im_group_members_body",
    "AddInternalNumbersBody": ".add_internal_numbers_body",
    "AddMeetingRegistrantBody": ".add_meeting_registrant_body",
    "AddMeetingRegistrantsBody": ".add_meeting_registrants_body",
    "AddRecordingRegistrantBody": ".add_recording_registrant_body",
    "AddTspAccountBody": ".add_tsp_account_body",
    "AddTspAccountBodyTspBridge": ".add_tsp_account_body_tsp_bridge",
    "AddWebinarPanelistsBody": ".add_webinar_panelists_body",
    "AddWebinarRegistrantBody": ".add_webinar_registrant_body",
    "AddWebinarRegistrantsBody": ".add_webinar_registrants_body",
    "AnsweredQuestion": ".answered_question",
    "ArchiveFile": ".archive_file",
    "ArchiveFileSettings": ".archive_file_settings",
    "ArchiveSettings": ".archive_settings",
    "ArchivedMeeting": ".archived_meeting",
    "ArchivedMeetingList": ".archived_meeting_list",
    "AssignRoleBody": ".assign_role_body",
    "AssignSipTrunkNumbersBody": ".assign_sip_trunk_numbers_body",
    "AssignSipTrunksBody": ".assign_sip_trunks_body",
    "Assistant": ".assistant",
    "AssistantList": ".assistant_list",
    "AssistantsAdded": ".assistants_added",
    "AudioPlan": ".audio_plan",
    "AudioQos": ".audio_qos",
    "AuthenticationException": ".authentication_exception",
    "BillingContact": ".billing_contact",
    "BillingContactInput": ".billing_contact_input",
    "BreakoutRoom": ".breakout_room",
    "BreakoutRoomSettings": ".breakout_room_settings",
    "CalloutCountry": ".callout_country",
    "CalloutCountryList": ".callout_country_list",
    "CalloutCountryRef": ".callout_country_ref",
    "CancelAddOnPlanBody": ".cancel_add_on_plan_body",
    "CancelAddOnPlanBodyAction": ".cancel_add_on_plan_body_action",
    "CancelAddOnPlanBodyReason": ".cancel_add_on_plan_body_reason",
    "CancelBasePlanBody": ".cancel_base_plan_body",
    "CancelBasePlanBodyAction": ".cancel_base_plan_body_action",
    "CancelBasePlanBodyReason": ".cancel_base_plan_body_reason",
    "ChangeRoomAppVersionBody": ".change_room_app_version_body",
    "ChangeRoomAppVersionBodyAction": ".change_room_app_version_body_action",
    "Channel": ".channel",
    "ChannelInvitee": ".channel_invitee",
    "ChannelJoined": ".channel_joined",
    "ChannelList": ".channel_list",
    "ChannelMember": ".channel_member",
    "ChannelMemberList": ".channel_member_list",
    "ChannelMembersInvited": ".channel_members_invited",
    "ChannelSettings": ".channel_settings",
    "ChatFile": ".chat_file",
    "ChatFileList": ".chat_file_list",
    "ChatMessageReport": ".chat_message_report",
    "ChatMetrics": ".chat_metrics",
    "ChatMetricsList": ".chat_metrics_list",
    "ChatSession": ".chat_session",
    "ChatSessionList": ".chat_session_list",
    "ChatbotMessageChanged": ".chatbot_message_changed",
    "ChatbotMessageContent": ".chatbot_message_content",
    "ChatbotMessageContentBody": ".chatbot_message_content_body",
    "ChatbotMessageHead": ".chatbot_message_head",
    "CheckRoomInOrOutBody": ".check_room_in_or_out_body",
    "CheckRoomInOrOutBodyMethod": ".check_room_in_or_out_body_method",
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
    "ControlMeetingRecordingBody": ".control_meeting_recording_body",
    "ControlMeetingRecordingBodyMethod": ".control_meeting_recording_body_method",
    "CountryOrRegionSettings": ".country_or_region_settings",
    "CpuUsage": ".cpu_usage",
    "CrcPortUsageReport": ".crc_port_usage_report",
    "CreateChannelBody": ".create_channel_body",
    "CreateChannelBodyType": ".create_channel_body_type",
    "CreateDeviceBody": ".create_device_body",
    "CreateDeviceBodyEncryption": ".create_device_body_encryption",
    "CreateDeviceBodyProtocol": ".create_device_body_protocol",
    "CreateGroupBody": ".create_group_body",
    "CreateImGroupBody": ".create_im_group_body",
    "CreateImGroupBodyType": ".create_im_group_body_type",
    "CreateMeetingBody": ".create_meeting_body",
    "CreateMeetingBodyType": ".create_meeting_body_type",
    "CreateMeetingInviteLinksBody": ".create_meeting_invite_links_body",
    "CreateMeetingPollBody": ".create_meeting_poll_body",
    "CreateMeetingPollsBody": ".create_meeting_polls_body",
    "CreateRoleBody": ".create_role_body",
    "CreateRoomBody": ".create_room_body",
    "CreateRoomBodyType": ".create_room_body_type",
    "CreateRoomLocationBody": ".create_room_location_body",
    "CreateSubAccountBody": ".create_sub_account_body",
    "CreateTrackingFieldBody": ".create_tracking_field_body",
    "CreateUserBody": ".create_user_body",
    "CreateUserBodyAction": ".create_user_body_action",
    "CreateWebinarBody": ".create_webinar_body",
    "CreateWebinarBodyType": ".create_webinar_body_type",
    "CreateWebinarInviteLinksBody": ".create_webinar_invite_links_body",
    "CreateWebinarPollBody": ".create_webinar_poll_body",
    "CustomAttribute": ".custom_attribute",
    "CustomKey": ".custom_key",
    "CustomQuestion": ".custom_question",
    "CustomQuestionAnswer": ".custom_question_answer",
    "DailyCrcPortUsage": ".daily_crc_port_usage",
    "DailyUsage": ".daily_usage",
    "DailyUsageReport": ".daily_usage_report",
    "DeleteChatbotMessageBody": ".delete_chatbot_message_body",
    "DeleteMeetingRecordingsAction": ".delete_meeting_recordings_action",
    "DeleteRecordingFileAction": ".delete_recording_file_action",
    "DeleteUserAction": ".delete_user_action",
    "DepartmentBill": ".department_bill",
    "DepartmentBillList": ".department_bill_list",
    "DepartmentInvoice": ".department_invoice",
    "DepartmentInvoiceList": ".department_invoice_list",
    "Device": ".device",
    "DeviceList": ".device_list",
    "DialInNumber": ".dial_in_number",
    "DigitalSignageContent": ".digital_signage_content",
    "DigitalSignageContentList": ".digital_signage_content_list",
    "EditChatbotMessageBody": ".edit_chatbot_message_body",
    "EmailCheck": ".email_check",
    "EmailNotificationSettings": ".email_notification_settings",
    "EmergencySignageEvent": ".emergency_signage_event",
    "EmergencySignageParams": ".emergency_signage_params",
    "EnableSipPhoneBody": ".enable_sip_phone_body",
    "EnableSipPhoneBodyTransportProtocol": ".enable_sip_phone_body_transport_protocol",
    "EnableSipPhoneBodyTransportProtocol2": ".enable_sip_phone_body_transport_protocol_2",
    "EnableSipPhoneBodyTransportProtocol3": ".enable_sip_phone_body_transport_protocol_3",
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
    "GroupAdmin": ".group_admin",
    "GroupAdminList": ".group_admin_list",
    "GroupAdminRef": ".group_admin_ref",
    "GroupAdminsAdded": ".group_admins_added",
    "GroupList": ".group_list",
    "GroupLockedRecordingSettings": ".group_locked_recording_settings",
    "GroupLockedScheduleMeetingSettings": ".group_locked_schedule_meeting_settings",
    "GroupLockedSettings": ".group_locked_settings",
    "GroupOtherOptions": ".group_other_options",
    "GroupScheduleMeetingSettings": ".group_schedule_meeting_settings",
    "GroupSettings": ".group_settings",
    "GroupSettingsProfile": ".group_settings_profile",
    "GroupTelephonySettings": ".group_telephony_settings",
    "HourlyCrcPortUsage": ".hourly_crc_port_usage",
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
    "InviteChannelMembersBody": ".invite_channel_members_body",
    "InviteLink": ".invite_link",
    "InviteLinkList": ".invite_link_list",
    "Invitee": ".invitee",
    "Invoice": ".invoice",
    "InvoiceItem": ".invoice_item",
    "InvoiceList": ".invoice_list",
    "IpAddressAccessControlSettings": ".ip_address_access_control_settings",
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
    "LivestreamDisplay": ".livestream_display",
    "LockedEmailNotificationSettings": ".locked_email_notification_settings",
    "LockedInMeetingSettings": ".locked_in_meeting_settings",
    "LockedIpAddressAccessControlSettings": ".locked_ip_address_access_control_settings",
    "LockedOtherOptions": ".locked_other_options",
    "LockedRecordingSettings": ".locked_recording_settings",
    "LockedTelephonySettings": ".locked_telephony_settings",
    "LockedTspSettings": ".locked_tsp_settings",
    "ManagedDomain": ".managed_domain",
    "ManagedDomainList": ".managed_domain_list",
    "MarkChatMessageBody": ".mark_chat_message_body",
    "MarkChatMessageBodyAction": ".mark_chat_message_body_action",
    "Meeting": ".meeting",
    "MeetingInvitation": ".meeting_invitation",
    "MeetingList": ".meeting_list",
    "MeetingMetrics": ".meeting_metrics",
    "MeetingMetricsList": ".meeting_metrics_list",
    "MeetingQualityScore": ".meeting_quality_score",
    "MeetingQualityScoreList": ".meeting_quality_score_list",
    "MeetingReport": ".meeting_report",
    "MeetingSecurity": ".meeting_security",
    "MeetingSettings": ".meeting_settings",
    "MeetingTemplate": ".meeting_template",
    "MeetingTemplateList": ".meeting_template_list",
    "Member": ".member",
    "MemberList": ".member_list",
    "MemberRef": ".member_ref",
    "MembersAdded": ".members_added",
    "Mention": ".mention",
    "Message": ".message",
    "MessageList": ".message_list",
    "MessageSent": ".message_sent",
    "MoveRoomBody": ".move_room_body",
    "MoveRoomLocationBody": ".move_room_location_body",
    "MoveUserToAnotherAccountBody": ".move_user_to_another_account_body",
    "NewUser": ".new_user",
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
    "PasswordRequirement": ".password_requirement",
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
    "PhoneBasePlanOrder": ".phone_base_plan_order",
    "PhoneNumber": ".phone_number",
    "PhonePlanOrder": ".phone_plan_order",
    "PhonePlans": ".phone_plans",
    "PlanOrder": ".plan_order",
    "PlanUsage": ".plan_usage",
    "Poll": ".poll",
    "PollList": ".poll_list",
    "PollQuestion": ".poll_question",
    "PollReport": ".poll_report",
    "QosSample": ".qos_sample",
    "QualityCounts": ".quality_counts",
    "QuestionAndAnswerSettings": ".question_and_answer_settings",
    "ReactToChatMessageBody": ".react_to_chat_message_body",
    "ReactToChatMessageBodyAction": ".react_to_chat_message_body_action",
    "Reaction": ".reaction",
    "Recording": ".recording",
    "RecordingFile": ".recording_file",
    "RecordingList": ".recording_list",
    "RecordingPasswordRequirementSettings": ".recording_password_requirement_settings",
    "RecordingRegistrantAdded": ".recording_registrant_added",
    "RecordingRegistrantRef": ".recording_registrant_ref",
    "RecordingSettings": ".recording_settings",
    "RecordingStorageLocation": ".recording_storage_location",
    "RecordingStorageUsage": ".recording_storage_usage",
    "RecoverMeetingRecordingsBody": ".recover_meeting_recordings_body",
    "RecoverMeetingRecordingsBodyAction": ".recover_meeting_recordings_body_action",
    "RecoverRecordingFileBody": ".recover_recording_file_body",
    "RecoverRecordingFileBodyAction": ".recover_recording_file_body_action",
    "Recurrence": ".recurrence",
    "RegisteredPerson": ".registered_person",
    "RegisteredPersonList": ".registered_person_list",
    "Registrant": ".registrant",
    "RegistrantAdded": ".registrant_added",
    "RegistrantInput": ".registrant_input",
    "RegistrantList": ".registrant_list",
    "RegistrantRef": ".registrant_ref",
    "RegistrationQuestion": ".registration_question",
    "RegistrationQuestions": ".registration_questions",
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
    "RoomCheckInParams": ".room_check_in_params",
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
    "SendChatMessageBody": ".send_chat_message_body",
    "SendChatbotMessageBody": ".send_chatbot_message_body",
    "SendImMessageBody": ".send_im_message_body",
    "SharingDetails": ".sharing_details",
    "SignInActivity": ".sign_in_activity",
    "SignInActivityList": ".sign_in_activity_list",
    "SipPhone": ".sip_phone",
    "SipPhoneList": ".sip_phone_list",
    "SipTrunk": ".sip_trunk",
    "SipTrunkInput": ".sip_trunk_input",
    "SipTrunkList": ".sip_trunk_list",
    "SipTrunkNumber": ".sip_trunk_number",
    "SipTrunkNumberList": ".sip_trunk_number_list",
    "SipTrunkSettings": ".sip_trunk_settings",
    "SubAccount": ".sub_account",
    "SubAccountItem": ".sub_account_item",
    "SubAccountList": ".sub_account_list",
    "SubAccountOptions": ".sub_account_options",
    "SubAccountOptionsInput": ".sub_account_options_input",
    "SubAccountPrivileges": ".sub_account_privileges",
    "SubscribeToAddOnPlanBody": ".subscribe_to_add_on_plan_body",
    "SubscribeToPlansBody": ".subscribe_to_plans_body",
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
    "UpdateAccountLockedSettingsBody": ".update_account_locked_settings_body",
    "UpdateAccountOptionsBody": ".update_account_options_body",
    "UpdateAccountOptionsBodyPayMode": ".update_account_options_body_pay_mode",
    "UpdateAccountOwnerBody": ".update_account_owner_body",
    "UpdateAccountSettingsBody": ".update_account_settings_body",
    "UpdateAccountSettingsOption": ".update_account_settings_option",
    "UpdateAccountTspInformationBody": ".update_account_tsp_information_body",
    "UpdateAccountTspInformationBodyTspBridge": ".update_account_tsp_information_body_tsp_bridge",
    "UpdateAddOnPlanBody": ".update_add_on_plan_body",
    "UpdateBasePlanBody": ".update_base_plan_body",
    "UpdateBillingInformationBody": ".update_billing_information_body",
    "UpdateChannelBody": ".update_channel_body",
    "UpdateChatMessageBody": ".update_chat_message_body",
    "UpdateDeviceBody": ".update_device_body",
    "UpdateDeviceBodyEncryption": ".update_device_body_encryption",
    "UpdateDeviceBodyProtocol": ".update_device_body_protocol",
    "UpdateEmergencySignageBody": ".update_emergency_signage_body",
    "UpdateEmergencySignageBodyMethod": ".update_emergency_signage_body_method",
    "UpdateGroupBody": ".update_group_body",
    "UpdateGroupLockedSettingsBody": ".update_group_locked_settings_body",
    "UpdateGroupLockedSettingsOption": ".update_group_locked_settings_option",
    "UpdateGroupMemberBody": ".update_group_member_body",
    "UpdateGroupMemberBodyAction": ".update_group_member_body_action",
    "UpdateGroupSettingsBody": ".update_group_settings_body",
    "UpdateGroupSettingsOption": ".update_group_settings_option",
    "UpdateImGroupBody": ".update_im_group_body",
    "UpdateImGroupBodyType": ".update_im_group_body_type",
    "UpdateMeetingBody": ".update_meeting_body",
    "UpdateMeetingBodyType": ".update_meeting_body_type",
    "UpdateMeetingLivestreamBody": ".update_meeting_livestream_body",
    "UpdateMeetingLivestreamStatusBody": ".update_meeting_livestream_status_body",
    "UpdateMeetingLivestreamStatusBodyAction": ".update_meeting_livestream_status_body_action",
    "UpdateMeetingPollBody": ".update_meeting_poll_body",
    "UpdateMeetingRegistrantStatusBody": ".update_meeting_registrant_status_body",
    "UpdateMeetingRegistrantStatusBodyAction": ".update_meeting_registrant_status_body_action",
    "UpdateMeetingRegistrationQuestionsBody": ".update_meeting_registration_questions_body",
    "UpdateMeetingStatusBody": ".update_meeting_status_body",
    "UpdateMeetingStatusBodyAction": ".update_meeting_status_body_action",
    "UpdateRecordingRegistrantStatusBody": ".update_recording_registrant_status_body",
    "UpdateRecordingRegistrantStatusBodyAction": ".update_recording_registrant_status_body_action",
    "UpdateRecordingRegistrationQuestionsBody": ".update_recording_registration_questions_body",
    "UpdateRecordingSettingsBody": ".update_recording_settings_body",
    "UpdateRecordingSettingsBodyApprovalType": ".update_recording_settings_body_approval_type",
    "UpdateRecordingSettingsBodyShareRecording": ".update_recording_settings_body_share_recording",
    "UpdateRoleBody": ".update_role_body",
    "UpdateRoomAccountProfileBody": ".update_room_account_profile_body",
    "UpdateRoomAccountSettingsBody": ".update_room_account_settings_body",
    "UpdateRoomAccountSettingsSettingType": ".update_room_account_settings_setting_type",
    "UpdateRoomBody": ".update_room_body",
    "UpdateRoomLocationBody": ".update_room_location_body",
    "UpdateRoomLocationSettingsBody": ".update_room_location_settings_body",
    "UpdateRoomLocationSettingsSettingType": ".update_room_location_settings_setting_type",
    "UpdateRoomLocationStructureBody": ".update_room_location_structure_body",
    "UpdateRoomSettingsBody": ".update_room_settings_body",
    "UpdateRoomSettingsSettingType": ".update_room_settings_setting_type",
    "UpdateSipPhoneBody": ".update_sip_phone_body",
    "UpdateSipPhoneBodyTransportProtocol": ".update_sip_phone_body_transport_protocol",
    "UpdateSipPhoneBodyTransportProtocol2": ".update_sip_phone_body_transport_protocol_2",
    "UpdateSipPhoneBodyTransportProtocol3": ".update_sip_phone_body_transport_protocol_3",
    "UpdateSipTrunkSettingsBody": ".update_sip_trunk_settings_body",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries": ".update_sip_trunk_settings_body_show_zoom_provided_callout_countries",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers": ".update_sip_trunk_settings_body_show_zoom_provided_numbers",
    "UpdateTrackingFieldBody": ".update_tracking_field_body",
    "UpdateTspAccountBody": ".update_tsp_account_body",
    "UpdateTspAccountBodyTspBridge": ".update_tsp_account_body_tsp_bridge",
    "UpdateTspDialInUrlBody": ".update_tsp_dial_in_url_body",
    "UpdateUserBody": ".update_user_body",
    "UpdateUserBodyPronounsOption": ".update_user_body_pronouns_option",
    "UpdateUserBodyType": ".update_user_body_type",
    "UpdateUserChannelBody": ".update_user_channel_body",
    "UpdateUserEmailBody": ".update_user_email_body",
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
    "UpdateWebinarLivestreamBody": ".update_webinar_livestream_body",
    "UpdateWebinarLivestreamStatusBody": ".update_webinar_livestream_status_body",
    "UpdateWebinarLivestreamStatusBodyAction": ".update_webinar_livestream_status_body_action",
    "UpdateWebinarPollBody": ".update_webinar_poll_body",
    "UpdateWebinarRegistrantStatusBody": ".update_webinar_registrant_status_body",
    "UpdateWebinarRegistrantStatusBodyAction": ".update_webinar_registrant_status_body_action",
    "UpdateWebinarRegistrationQuestionsBody": ".update_webinar_registration_questions_body",
    "UpdateWebinarStatusBody": ".update_webinar_status_body",
    "UpdateWebinarStatusBodyAction": ".update_webinar_status_body_action",
    "UploadAccountVirtualBackgroundsBody": ".upload_account_virtual_backgrounds_body",
    "UploadGroupVirtualBackgroundsBody": ".upload_group_virtual_backgrounds_body",
    "UploadUserPictureBody": ".upload_user_picture_body",
    "UploadUserVirtualBackgroundsBody": ".upload_user_virtual_backgrounds_body",
    "UsedPlan": ".used_plan",
    "User": ".user",
    "UserFeatures": ".user_features",
    "UserFeaturesInput": ".user_features_input",
    "UserList": ".user_list",
    "UserPermissions": ".user_permissions",
    "UserRecordingSettings": ".user_recording_settings",
    "UserScheduleMeetingSettings": ".user_schedule_meeting_settings",
    "UserSettings": ".user_settings",
    "UserSettingsProfile": ".user_settings_profile",
    "UserToken": ".user_token",
    "UserZak": ".user_zak",
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
    "AccountSecurityInput",
    "AccountSettings",
    "AccountSettingsProfile",
    "AccountTsp",
    "AccountZoomRoomSettings",
    "AddAssistantsBody",
    "AddCallOutCountriesBody",
    "AddGroupAdminsBody",
    "AddGroupMembersBody",
    "AddImGroupMembersBody",
    "AddInternalNumbersBody",
    "AddMeetingRegistrantBody",
    "AddMeetingRegistrantsBody",
    "AddRecordingRegistrantBody",
    "AddTspAccountBody",
    "AddTspAccountBodyTspBridge",
    "AddWebinarPanelistsBody",
    "AddWebinarRegistrantBody",
    "AddWebinarRegistrantsBody",
    "AnsweredQuestion",
    "ArchivedMeeting",
    "ArchivedMeetingList",
    "ArchiveFile",
    "ArchiveFileSettings",
    "ArchiveSettings",
    "AssignRoleBody",
    "AssignSipTrunkNumbersBody",
    "AssignSipTrunksBody",
    "Assistant",
    "AssistantList",
    "AssistantsAdded",
    "AudioPlan",
    "AudioQos",
    "AuthenticationException",
    "BillingContact",
    "BillingContactInput",
    "BreakoutRoom",
    "BreakoutRoomSettings",
    "CalloutCountry",
    "CalloutCountryList",
    "CalloutCountryRef",
    "CancelAddOnPlanBody",
    "CancelAddOnPlanBodyAction",
    "CancelAddOnPlanBodyReason",
    "CancelBasePlanBody",
    "CancelBasePlanBodyAction",
    "CancelBasePlanBodyReason",
    "ChangeRoomAppVersionBody",
    "ChangeRoomAppVersionBodyAction",
    "Channel",
    "ChannelInvitee",
    "ChannelJoined",
    "ChannelList",
    "ChannelMember",
    "ChannelMemberList",
    "ChannelMembersInvited",
    "ChannelSettings",
    "ChatbotMessageChanged",
    "ChatbotMessageContent",
    "ChatbotMessageContentBody",
    "ChatbotMessageHead",
    "ChatFile",
    "ChatFileList",
    "ChatMessageReport",
    "ChatMetrics",
    "ChatMetricsList",
    "ChatSession",
    "ChatSessionList",
    "CheckRoomInOrOutBody",
    "CheckRoomInOrOutBodyMethod",
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
    "ControlMeetingRecordingBody",
    "ControlMeetingRecordingBodyMethod",
    "CountryOrRegionSettings",
    "CpuUsage",
    "CrcPortUsageReport",
    "CreateChannelBody",
    "CreateChannelBodyType",
    "CreateDeviceBody",
    "CreateDeviceBodyEncryption",
    "CreateDeviceBodyProtocol",
    "CreateGroupBody",
    "CreateImGroupBody",
    "CreateImGroupBodyType",
    "CreateMeetingBody",
    "CreateMeetingBodyType",
    "CreateMeetingInviteLinksBody",
    "CreateMeetingPollBody",
    "CreateMeetingPollsBody",
    "CreateRoleBody",
    "CreateRoomBody",
    "CreateRoomBodyType",
    "CreateRoomLocationBody",
    "CreateSubAccountBody",
    "CreateTrackingFieldBody",
    "CreateUserBody",
    "CreateUserBodyAction",
    "CreateWebinarBody",
    "CreateWebinarBodyType",
    "CreateWebinarInviteLinksBody",
    "CreateWebinarPollBody",
    "CustomAttribute",
    "CustomKey",
    "CustomQuestion",
    "CustomQuestionAnswer",
    "DailyCrcPortUsage",
    "DailyUsage",
    "DailyUsageReport",
    "DeleteChatbotMessageBody",
    "DeleteMeetingRecordingsAction",
    "DeleteRecordingFileAction",
    "DeleteUserAction",
    "DepartmentBill",
    "DepartmentBillList",
    "DepartmentInvoice",
    "DepartmentInvoiceList",
    "Device",
    "DeviceList",
    "DialInNumber",
    "DigitalSignageContent",
    "DigitalSignageContentList",
    "EditChatbotMessageBody",
    "EmailCheck",
    "EmailNotificationSettings",
    "EmergencySignageEvent",
    "EmergencySignageParams",
    "EnableSipPhoneBody",
    "EnableSipPhoneBodyTransportProtocol",
    "EnableSipPhoneBodyTransportProtocol2",
    "EnableSipPhoneBodyTransportProtocol3",
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
    "GroupAdmin",
    "GroupAdminList",
    "GroupAdminRef",
    "GroupAdminsAdded",
    "GroupList",
    "GroupLockedRecordingSettings",
    "GroupLockedScheduleMeetingSettings",
    "GroupLockedSettings",
    "GroupOtherOptions",
    "GroupScheduleMeetingSettings",
    "GroupSettings",
    "GroupSettingsProfile",
    "GroupTelephonySettings",
    "HourlyCrcPortUsage",
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
    "InviteChannelMembersBody",
    "Invitee",
    "InviteLink",
    "InviteLinkList",
    "Invoice",
    "InvoiceItem",
    "InvoiceList",
    "IpAddressAccessControlSettings",
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
    "LivestreamDisplay",
    "LockedEmailNotificationSettings",
    "LockedInMeetingSettings",
    "LockedIpAddressAccessControlSettings",
    "LockedOtherOptions",
    "LockedRecordingSettings",
    "LockedTelephonySettings",
    "LockedTspSettings",
    "ManagedDomain",
    "ManagedDomainList",
    "MarkChatMessageBody",
    "MarkChatMessageBodyAction",
    "Meeting",
    "MeetingInvitation",
    "MeetingList",
    "MeetingMetrics",
    "MeetingMetricsList",
    "MeetingQualityScore",
    "MeetingQualityScoreList",
    "MeetingReport",
    "MeetingSecurity",
    "MeetingSettings",
    "MeetingTemplate",
    "MeetingTemplateList",
    "Member",
    "MemberList",
    "MemberRef",
    "MembersAdded",
    "Mention",
    "Message",
    "MessageList",
    "MessageSent",
    "MoveRoomBody",
    "MoveRoomLocationBody",
    "MoveUserToAnotherAccountBody",
    "NewUser",
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
    "PasswordRequirement",
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
    "PhoneBasePlanOrder",
    "PhoneNumber",
    "PhonePlanOrder",
    "PhonePlans",
    "PlanOrder",
    "PlanUsage",
    "Poll",
    "PollList",
    "PollQuestion",
    "PollReport",
    "QosSample",
    "QualityCounts",
    "QuestionAndAnswerSettings",
    "Reaction",
    "ReactToChatMessageBody",
    "ReactToChatMessageBodyAction",
    "Recording",
    "RecordingFile",
    "RecordingList",
    "RecordingPasswordRequirementSettings",
    "RecordingRegistrantAdded",
    "RecordingRegistrantRef",
    "RecordingSettings",
    "RecordingStorageLocation",
    "RecordingStorageUsage",
    "RecoverMeetingRecordingsBody",
    "RecoverMeetingRecordingsBodyAction",
    "RecoverRecordingFileBody",
    "RecoverRecordingFileBodyAction",
    "Recurrence",
    "RegisteredPerson",
    "RegisteredPersonList",
    "Registrant",
    "RegistrantAdded",
    "RegistrantInput",
    "RegistrantList",
    "RegistrantRef",
    "RegistrationQuestion",
    "RegistrationQuestions",
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
    "RoomCheckInParams",
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
    "SendChatbotMessageBody",
    "SendChatMessageBody",
    "SendImMessageBody",
    "SharingDetails",
    "SignInActivity",
    "SignInActivityList",
    "SipPhone",
    "SipPhoneList",
    "SipTrunk",
    "SipTrunkInput",
    "SipTrunkList",
    "SipTrunkNumber",
    "SipTrunkNumberList",
    "SipTrunkSettings",
    "SubAccount",
    "SubAccountItem",
    "SubAccountList",
    "SubAccountOptions",
    "SubAccountOptionsInput",
    "SubAccountPrivileges",
    "SubscribedPhonePlan",
    "SubscribedPlan",
    "SubscribeToAddOnPlanBody",
    "SubscribeToPlansBody",
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
    "UpdateAccountLockedSettingsBody",
    "UpdateAccountOptionsBody",
    "UpdateAccountOptionsBodyPayMode",
    "UpdateAccountOwnerBody",
    "UpdateAccountSettingsBody",
    "UpdateAccountSettingsOption",
    "UpdateAccountTspInformationBody",
    "UpdateAccountTspInformationBodyTspBridge",
    "UpdateAddOnPlanBody",
    "UpdateBasePlanBody",
    "UpdateBillingInformationBody",
    "UpdateChannelBody",
    "UpdateChatMessageBody",
    "UpdateDeviceBody",
    "UpdateDeviceBodyEncryption",
    "UpdateDeviceBodyProtocol",
    "UpdateEmergencySignageBody",
    "UpdateEmergencySignageBodyMethod",
    "UpdateGroupBody",
    "UpdateGroupLockedSettingsBody",
    "UpdateGroupLockedSettingsOption",
    "UpdateGroupMemberBody",
    "UpdateGroupMemberBodyAction",
    "UpdateGroupSettingsBody",
    "UpdateGroupSettingsOption",
    "UpdateImGroupBody",
    "UpdateImGroupBodyType",
    "UpdateMeetingBody",
    "UpdateMeetingBodyType",
    "UpdateMeetingLivestreamBody",
    "UpdateMeetingLivestreamStatusBody",
    "UpdateMeetingLivestreamStatusBodyAction",
    "UpdateMeetingPollBody",
    "UpdateMeetingRegistrantStatusBody",
    "UpdateMeetingRegistrantStatusBodyAction",
    "UpdateMeetingRegistrationQuestionsBody",
    "UpdateMeetingStatusBody",
    "UpdateMeetingStatusBodyAction",
    "UpdateRecordingRegistrantStatusBody",
    "UpdateRecordingRegistrantStatusBodyAction",
    "UpdateRecordingRegistrationQuestionsBody",
    "UpdateRecordingSettingsBody",
    "UpdateRecordingSettingsBodyApprovalType",
    "UpdateRecordingSettingsBodyShareRecording",
    "UpdateRoleBody",
    "UpdateRoomAccountProfileBody",
    "UpdateRoomAccountSettingsBody",
    "UpdateRoomAccountSettingsSettingType",
    "UpdateRoomBody",
    "UpdateRoomLocationBody",
    "UpdateRoomLocationSettingsBody",
    "UpdateRoomLocationSettingsSettingType",
    "UpdateRoomLocationStructureBody",
    "UpdateRoomSettingsBody",
    "UpdateRoomSettingsSettingType",
    "UpdateSipPhoneBody",
    "UpdateSipPhoneBodyTransportProtocol",
    "UpdateSipPhoneBodyTransportProtocol2",
    "UpdateSipPhoneBodyTransportProtocol3",
    "UpdateSipTrunkSettingsBody",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries",
    "UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers",
    "UpdateTrackingFieldBody",
    "UpdateTspAccountBody",
    "UpdateTspAccountBodyTspBridge",
    "UpdateTspDialInUrlBody",
    "UpdateUserBody",
    "UpdateUserBodyPronounsOption",
    "UpdateUserBodyType",
    "UpdateUserChannelBody",
    "UpdateUserEmailBody",
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
    "UpdateWebinarLivestreamBody",
    "UpdateWebinarLivestreamStatusBody",
    "UpdateWebinarLivestreamStatusBodyAction",
    "UpdateWebinarPollBody",
    "UpdateWebinarRegistrantStatusBody",
    "UpdateWebinarRegistrantStatusBodyAction",
    "UpdateWebinarRegistrationQuestionsBody",
    "UpdateWebinarStatusBody",
    "UpdateWebinarStatusBodyAction",
    "UploadAccountVirtualBackgroundsBody",
    "UploadGroupVirtualBackgroundsBody",
    "UploadUserPictureBody",
    "UploadUserVirtualBackgroundsBody",
    "UsedPlan",
    "User",
    "UserFeatures",
    "UserFeaturesInput",
    "UserList",
    "UserPermissions",
    "UserRecordingSettings",
    "UserScheduleMeetingSettings",
    "UserSettings",
    "UserSettingsProfile",
    "UserToken",
    "UserZak",
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
    "ZoomRoomSettings",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
