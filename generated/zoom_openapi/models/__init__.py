# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
"""The classes of answers, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_add_on_plan import AccountAddOnPlan
    from .account_created_event import AccountCreatedEvent
    from .account_created_event_object import AccountCreatedEventObject
    from .account_created_event_payload import AccountCreatedEventPayload
    from .account_disassociated_event import AccountDisassociatedEvent
    from .account_disassociated_event_payload import AccountDisassociatedEventPayload
    from .account_email_notification_settings import AccountEmailNotificationSettings
    from .account_event_payload import AccountEventPayload
    from .account_lock_settings_updated_chat_settings import (
        AccountLockSettingsUpdatedChatSettings,
    )
    from .account_lock_settings_updated_event import AccountLockSettingsUpdatedEvent
    from .account_lock_settings_updated_event_object import (
        AccountLockSettingsUpdatedEventObject,
    )
    from .account_lock_settings_updated_event_old_object import (
        AccountLockSettingsUpdatedEventOldObject,
    )
    from .account_lock_settings_updated_event_payload import (
        AccountLockSettingsUpdatedEventPayload,
    )
    from .account_lock_settings_updated_in_meeting_settings import (
        AccountLockSettingsUpdatedInMeetingSettings,
    )
    from .account_lock_settings_updated_old_settings import (
        AccountLockSettingsUpdatedOldSettings,
    )
    from .account_lock_settings_updated_recording_settings import (
        AccountLockSettingsUpdatedRecordingSettings,
    )
    from .account_lock_settings_updated_schedule_meeting_settings import (
        AccountLockSettingsUpdatedScheduleMeetingSettings,
    )
    from .account_lock_settings_updated_settings import (
        AccountLockSettingsUpdatedSettings,
    )
    from .account_locked_in_meeting_settings import AccountLockedInMeetingSettings
    from .account_locked_recording_settings import AccountLockedRecordingSettings
    from .account_locked_schedule_meeting_settings import (
        AccountLockedScheduleMeetingSettings,
    )
    from .account_locked_settings import AccountLockedSettings
    from .account_locked_settings_other_options import AccountLockedSettingsOtherOptions
    from .account_plan import AccountPlan
    from .account_plan_ai_expert_assist_result import AccountPlanAiExpertAssistResult
    from .account_plan_audio import AccountPlanAudio
    from .account_plan_base import AccountPlanBase
    from .account_plan_phone import AccountPlanPhone
    from .account_plan_zcc import AccountPlanZcc
    from .account_plan_zcc_plan import AccountPlanZccPlan
    from .account_plan_znode import AccountPlanZnode
    from .account_plans import AccountPlans
    from .account_recording import AccountRecording
    from .account_recording_list import AccountRecordingList
    from .account_recording_settings import AccountRecordingSettings
    from .account_schedule_meeting_settings import AccountScheduleMeetingSettings
    from .account_schedule_meeting_template_settings import (
        AccountScheduleMeetingTemplateSettings,
    )
    from .account_schedule_meeting_template_settings_template import (
        AccountScheduleMeetingTemplateSettingsTemplate,
    )
    from .account_settings import AccountSettings
    from .account_settings_feature import AccountSettingsFeature
    from .account_settings_other_options import AccountSettingsOtherOptions
    from .account_settings_profile import AccountSettingsProfile
    from .account_settings_security import AccountSettingsSecurity
    from .account_settings_updated_archive_settings import (
        AccountSettingsUpdatedArchiveSettings,
    )
    from .account_settings_updated_audio_conferencing_settings import (
        AccountSettingsUpdatedAudioConferencingSettings,
    )
    from .account_settings_updated_chat_etiquette_tool import (
        AccountSettingsUpdatedChatEtiquetteTool,
    )
    from .account_settings_updated_chat_settings import (
        AccountSettingsUpdatedChatSettings,
    )
    from .account_settings_updated_event import AccountSettingsUpdatedEvent
    from .account_settings_updated_event_object import AccountSettingsUpdatedEventObject
    from .account_settings_updated_event_old_object import (
        AccountSettingsUpdatedEventOldObject,
    )
    from .account_settings_updated_event_payload import (
        AccountSettingsUpdatedEventPayload,
    )
    from .account_settings_updated_event_settings import (
        AccountSettingsUpdatedEventSettings,
    )
    from .account_settings_updated_global_dial_in_country_settings import (
        AccountSettingsUpdatedGlobalDialInCountrySettings,
    )
    from .account_settings_updated_in_meeting_settings import (
        AccountSettingsUpdatedInMeetingSettings,
    )
    from .account_settings_updated_meeting_security import (
        AccountSettingsUpdatedMeetingSecurity,
    )
    from .account_settings_updated_old_settings import AccountSettingsUpdatedOldSettings
    from .account_settings_updated_recording_settings import (
        AccountSettingsUpdatedRecordingSettings,
    )
    from .account_settings_updated_schedule_meeting_settings import (
        AccountSettingsUpdatedScheduleMeetingSettings,
    )
    from .account_settings_updated_search_and_send_animated_gif_images_settings import (
        AccountSettingsUpdatedSearchAndSendAnimatedGifImagesSettings,
    )
    from .account_settings_updated_settings import AccountSettingsUpdatedSettings
    from .account_settings_updated_tsp_settings import AccountSettingsUpdatedTspSettings
    from .account_tsp_settings import AccountTspSettings
    from .account_updated_event import AccountUpdatedEvent
    from .account_updated_event_object import AccountUpdatedEventObject
    from .account_updated_event_old_object import AccountUpdatedEventOldObject
    from .account_updated_event_payload import AccountUpdatedEventPayload
    from .account_vanity_url_approved_event import AccountVanityUrlApprovedEvent
    from .account_vanity_url_rejected_event import AccountVanityUrlRejectedEvent
    from .account_zoom_room_settings import AccountZoomRoomSettings
    from .action_item import ActionItem
    from .add_assistants_result import AddAssistantsResult
    from .add_contact_group_members_result import AddContactGroupMembersResult
    from .add_digital_signage_url_result import AddDigitalSignageUrlResult
    from .add_group_admins_result import AddGroupAdminsResult
    from .add_meeting_app_result import AddMeetingAppResult
    from .add_plan_base import AddPlanBase
    from .add_plan_phone import AddPlanPhone
    from .add_plan_zcc import AddPlanZcc
    from .add_plan_zcc_plan import AddPlanZccPlan
    from .add_recording_registrant_result import AddRecordingRegistrantResult
    from .add_role_members_result import AddRoleMembersResult
    from .add_webinar_panelists_result import AddWebinarPanelistsResult
    from .add_workspace_photo_result import AddWorkspacePhotoResult
    from .added_channel_members import AddedChannelMembers
    from .added_members import AddedMembers
    from .added_registrant import AddedRegistrant
    from .admin import Admin
    from .admin_list import AdminList
    from .ai import Ai
    from .ai_companion import AiCompanion
    from .ai_companion_question_settings import AiCompanionQuestionSettings
    from .ai_compose_settings import AiComposeSettings
    from .allow_edit_message_settings import AllowEditMessageSettings
    from .allow_message_settings import AllowMessageSettings
    from .allow_users_to_chat_with_others_settings import (
        AllowUsersToChatWithOthersSettings,
    )
    from .allow_users_to_settings import AllowUsersToSettings
    from .always_display_zoom_meeting_as_topic_settings import (
        AlwaysDisplayZoomMeetingAsTopicSettings,
    )
    from .always_display_zoom_webinar_as_topic_settings import (
        AlwaysDisplayZoomWebinarAsTopicSettings,
    )
    from .analytics_summary import AnalyticsSummary
    from .answer_details import AnswerDetails
    from .app import App
    from .apply_local_storage_to_personal_channel_settings import (
        ApplyLocalStorageToPersonalChannelSettings,
    )
    from .approved_or_denied_countries_or_regions import (
        ApprovedOrDeniedCountriesOrRegions,
    )
    from .archive_file import ArchiveFile
    from .archive_file_item import ArchiveFileItem
    from .archive_file_list import ArchiveFileList
    from .archive_file_statistics import ArchiveFileStatistics
    from .archive_settings import ArchiveSettings
    from .archive_settings_details import ArchiveSettingsDetails
    from .armn_details import ArmnDetails
    from .as_device_from_crc import AsDeviceFromCrc
    from .assets import Assets
    from .assets_list import AssetsList
    from .assigned_account import AssignedAccount
    from .assistant import Assistant
    from .assistant_list import AssistantList
    from .audio import Audio
    from .audio_call import AudioCall
    from .audio_conferencing_settings import AudioConferencingSettings
    from .authentication_exception import AuthenticationException
    from .authentication_options import AuthenticationOptions
    from .auto_generated_translation_settings import AutoGeneratedTranslationSettings
    from .background_image_info import BackgroundImageInfo
    from .banner_settings import BannerSettings
    from .batch_update_user_features_result import BatchUpdateUserFeaturesResult
    from .billing_contact import BillingContact
    from .billing_plan import BillingPlan
    from .billing_plan_base import BillingPlanBase
    from .billing_plan_phone import BillingPlanPhone
    from .billing_plan_zcc import BillingPlanZcc
    from .billing_plan_zcc_plan_recording import BillingPlanZccPlanRecording
    from .billing_plan_zcc_plan_usage import BillingPlanZccPlanUsage
    from .billing_report import BillingReport
    from .bookmark import Bookmark
    from .bookmark_list import BookmarkList
    from .bot_installed_event import BotInstalledEvent
    from .bot_installed_event_payload import BotInstalledEventPayload
    from .bot_message import BotMessage
    from .bot_notification_event import BotNotificationEvent
    from .bot_notification_event_payload import BotNotificationEventPayload
    from .calendar_resource import CalendarResource
    from .calendar_resource_list import CalendarResourceList
    from .calendar_service import CalendarService
    from .calendar_service_list import CalendarServiceList
    from .call_me_and_invite_by_phone_settings import CallMeAndInviteByPhoneSettings
    from .callout_country import CalloutCountry
    from .callout_country_list import CalloutCountryList
    from .cameras import Cameras
    from .channel import Channel
    from .channel_activity_log import ChannelActivityLog
    from .channel_activity_log_list import ChannelActivityLogList
    from .channel_list import ChannelList
    from .channel_member import ChannelMember
    from .channel_member_group import ChannelMemberGroup
    from .channel_member_group_list import ChannelMemberGroupList
    from .channel_member_list import ChannelMemberList
    from .channel_mention_group import ChannelMentionGroup
    from .channel_mention_group_list import ChannelMentionGroupList
    from .channel_retention_policy import ChannelRetentionPolicy
    from .chat_channel_created_event import ChatChannelCreatedEvent
    from .chat_channel_created_event_object import ChatChannelCreatedEventObject
    from .chat_channel_created_event_payload import ChatChannelCreatedEventPayload
    from .chat_channel_deleted_event import ChatChannelDeletedEvent
    from .chat_channel_deleted_event_object import ChatChannelDeletedEventObject
    from .chat_channel_deleted_event_payload import ChatChannelDeletedEventPayload
    from .chat_channel_member_invited_event import ChatChannelMemberInvitedEvent
    from .chat_channel_member_joined_event import ChatChannelMemberJoinedEvent
    from .chat_channel_member_left_event import ChatChannelMemberLeftEvent
    from .chat_channel_member_removed_event import ChatChannelMemberRemovedEvent
    from .chat_channel_settings import ChatChannelSettings
    from .chat_channel_settings_designated_posting_member import (
        ChatChannelSettingsDesignatedPostingMember,
    )
    from .chat_channel_updated_event import ChatChannelUpdatedEvent
    from .chat_email_address_settings import ChatEmailAddressSettings
    from .chat_emojis_settings import ChatEmojisSettings
    from .chat_etiquette_tool import ChatEtiquetteTool
    from .chat_etiquette_tool_policy import ChatEtiquetteToolPolicy
    from .chat_file import ChatFile
    from .chat_message_deleted_event import ChatMessageDeletedEvent
    from .chat_message_event_object import ChatMessageEventObject
    from .chat_message_event_payload import ChatMessageEventPayload
    from .chat_message_file import ChatMessageFile
    from .chat_message_replied_event import ChatMessageRepliedEvent
    from .chat_message_replied_event_object import ChatMessageRepliedEventObject
    from .chat_message_replied_event_payload import ChatMessageRepliedEventPayload
    from .chat_message_sent_event import ChatMessageSentEvent
    from .chat_message_updated_event import ChatMessageUpdatedEvent
    from .chat_metrics import ChatMetrics
    from .chat_metrics_list import ChatMetricsList
    from .chat_settings import ChatSettings
    from .chat_shared_space import ChatSharedSpace
    from .chat_shared_space_list import ChatSharedSpaceList
    from .chat_thread_message import ChatThreadMessage
    from .chat_thread_message_list import ChatThreadMessageList
    from .chat_thread_message_reaction import ChatThreadMessageReaction
    from .chatbot_message_result import ChatbotMessageResult
    from .checkin_and_checkout import CheckinAndCheckout
    from .checkin_and_checkout_options import CheckinAndCheckoutOptions
    from .client_alert_settings import ClientAlertSettings
    from .client_feedback import ClientFeedback
    from .client_feedback_details import ClientFeedbackDetails
    from .client_feedback_details_list import ClientFeedbackDetailsList
    from .client_feedback_list import ClientFeedbackList
    from .client_satisfaction import ClientSatisfaction
    from .client_satisfaction_list import ClientSatisfactionList
    from .client_version import ClientVersion
    from .client_version_list import ClientVersionList
    from .closed_captioning_settings import ClosedCaptioningSettings
    from .cloud_recording_storage import CloudRecordingStorage
    from .cloud_recording_usage_report import CloudRecordingUsageReport
    from .cloud_retention import CloudRetention
    from .collaboration_device import CollaborationDevice
    from .collaboration_device_list import CollaborationDeviceList
    from .configure_room_controller_apps_result import ConfigureRoomControllerAppsResult
    from .contact import Contact
    from .contact_group import ContactGroup
    from .contact_group_list import ContactGroupList
    from .contact_list import ContactList
    from .contact_phone_number import ContactPhoneNumber
    from .content_digital_signage_item import ContentDigitalSignageItem
    from .content_digital_signage_item_list import ContentDigitalSignageItemList
    from .continuous_meeting_chat_settings import ContinuousMeetingChatSettings
    from .country import Country
    from .country_settings import CountrySettings
    from .cpu_pressure_level import CpuPressureLevel
    from .cpu_usage import CpuUsage
    from .crc_port_usage import CrcPortUsage
    from .crc_ports_hour_usage import CrcPortsHourUsage
    from .crc_ports_usage import CrcPortsUsage
    from .create_channel_mention_group_result import CreateChannelMentionGroupResult
    from .create_custom_emoji_result import CreateCustomEmojiResult
    from .create_digital_signage_playlist_result import (
        CreateDigitalSignagePlaylistResult,
    )
    from .create_legal_hold_matter_result import CreateLegalHoldMatterResult
    from .create_room_result import CreateRoomResult
    from .create_room_tag_result import CreateRoomTagResult
    from .create_shared_space_result import CreateSharedSpaceResult
    from .create_user_result import CreateUserResult
    from .create_workspace_asset_result import CreateWorkspaceAssetResult
    from .create_workspace_reservation_result import CreateWorkspaceReservationResult
    from .create_workspace_result import CreateWorkspaceResult
    from .created_folder import CreatedFolder
    from .created_template import CreatedTemplate
    from .custom_emoji_reaction import CustomEmojiReaction
    from .custom_field import CustomField
    from .custom_key import CustomKey
    from .custom_live_streaming_settings import CustomLiveStreamingSettings
    from .custom_question import CustomQuestion
    from .custom_survey import CustomSurvey
    from .daily_usage_report import DailyUsageReport
    from .daily_usage_report_date import DailyUsageReportDate
    from .data_request import DataRequest
    from .data_request_file_url import DataRequestFileUrl
    from .data_request_files import DataRequestFiles
    from .data_request_list import DataRequestList
    from .data_request_request import DataRequestRequest
    from .data_request_request_list import DataRequestRequestList
    from .default_room_background_image import DefaultRoomBackgroundImage
    from .default_room_background_image_list import DefaultRoomBackgroundImageList
    from .demote_shared_space_admin_user import DemoteSharedSpaceAdminUser
    from .demote_shared_space_admins_result import DemoteSharedSpaceAdminsResult
    from .desk_usage import DeskUsage
    from .device import Device
    from .device_group import DeviceGroup
    from .device_group_list import DeviceGroupList
    from .device_info import DeviceInfo
    from .device_info_policy import DeviceInfoPolicy
    from .device_list import DeviceList
    from .dial_in_number import DialInNumber
    from .digital_signage_content import DigitalSignageContent
    from .digital_signage_content_list import DigitalSignageContentList
    from .digital_signage_item import DigitalSignageItem
    from .digital_signage_playlist_item import DigitalSignagePlaylistItem
    from .digital_signage_playlist_item_list import DigitalSignagePlaylistItemList
    from .digital_signage_playlist_room import DigitalSignagePlaylistRoom
    from .digital_signage_playlist_room_list import DigitalSignagePlaylistRoomList
    from .digital_signage_settings import DigitalSignageSettings
    from .digital_signage_settings_play_list import DigitalSignageSettingsPlayList
    from .digital_signage_settings_play_list_content import (
        DigitalSignageSettingsPlayListContent,
    )
    from .display_period_settings import DisplayPeriodSettings
    from .division import Division
    from .division_list import DivisionList
    from .division_member import DivisionMember
    from .division_member_list import DivisionMemberList
    from .domain import Domain
    from .domain_list import DomainList
    from .edit_item import EditItem
    from .edited_summary import EditedSummary
    from .email_notification_settings import EmailNotificationSettings
    from .emojis import Emojis
    from .emojis_list import EmojisList
    from .external_approve_settings import ExternalApproveSettings
    from .external_collab_restrict_settings import ExternalCollabRestrictSettings
    from .external_join_approve_settings import ExternalJoinApproveSettings
    from .external_member_join_settings import ExternalMemberJoinSettings
    from .external_user_control_settings import ExternalUserControlSettings
    from .fail_details import FailDetails
    from .failed_channel import FailedChannel
    from .failed_channel_list import FailedChannelList
    from .feature_used import FeatureUsed
    from .feedback import Feedback
    from .feedback_details import FeedbackDetails
    from .field_edit_item import FieldEditItem
    from .file_record import FileRecord
    from .firmware_version import FirmwareVersion
    from .folder import Folder
    from .folder_list import FolderList
    from .general_setting import GeneralSetting
    from .giphy_information import GiphyInformation
    from .global_dial_in_country_settings import GlobalDialInCountrySettings
    from .group import Group
    from .group_admin_added_event import GroupAdminAddedEvent
    from .group_admin_added_event_object import GroupAdminAddedEventObject
    from .group_admin_added_event_payload import GroupAdminAddedEventPayload
    from .group_admin_deleted_event import GroupAdminDeletedEvent
    from .group_channel import GroupChannel
    from .group_channel_list import GroupChannelList
    from .group_created_event import GroupCreatedEvent
    from .group_created_event_payload import GroupCreatedEventPayload
    from .group_deleted_event import GroupDeletedEvent
    from .group_list import GroupList
    from .group_lock_settings_updated_audio_conferencing_settings import (
        GroupLockSettingsUpdatedAudioConferencingSettings,
    )
    from .group_lock_settings_updated_event import GroupLockSettingsUpdatedEvent
    from .group_lock_settings_updated_event_object import (
        GroupLockSettingsUpdatedEventObject,
    )
    from .group_lock_settings_updated_event_old_object import (
        GroupLockSettingsUpdatedEventOldObject,
    )
    from .group_lock_settings_updated_event_payload import (
        GroupLockSettingsUpdatedEventPayload,
    )
    from .group_lock_settings_updated_in_meeting_settings import (
        GroupLockSettingsUpdatedInMeetingSettings,
    )
    from .group_lock_settings_updated_old_settings import (
        GroupLockSettingsUpdatedOldSettings,
    )
    from .group_lock_settings_updated_recording_settings import (
        GroupLockSettingsUpdatedRecordingSettings,
    )
    from .group_lock_settings_updated_schedule_meeting_settings import (
        GroupLockSettingsUpdatedScheduleMeetingSettings,
    )
    from .group_lock_settings_updated_settings import GroupLockSettingsUpdatedSettings
    from .group_lock_settings_updated_telephony_settings import (
        GroupLockSettingsUpdatedTelephonySettings,
    )
    from .group_locked_in_meeting_settings import GroupLockedInMeetingSettings
    from .group_locked_recording_settings import GroupLockedRecordingSettings
    from .group_locked_schedule_meeting_settings import (
        GroupLockedScheduleMeetingSettings,
    )
    from .group_locked_settings import GroupLockedSettings
    from .group_locked_settings_other_options import GroupLockedSettingsOtherOptions
    from .group_member import GroupMember
    from .group_member_added_event import GroupMemberAddedEvent
    from .group_member_added_event_object import GroupMemberAddedEventObject
    from .group_member_added_event_payload import GroupMemberAddedEventPayload
    from .group_member_deleted_event import GroupMemberDeletedEvent
    from .group_member_list import GroupMemberList
    from .group_schedule_meeting_settings import GroupScheduleMeetingSettings
    from .group_settings import GroupSettings
    from .group_settings_other_options import GroupSettingsOtherOptions
    from .group_settings_profile import GroupSettingsProfile
    from .group_settings_updated_audio_conferencing_settings import (
        GroupSettingsUpdatedAudioConferencingSettings,
    )
    from .group_settings_updated_call_me_and_invite_by_phone_settings import (
        GroupSettingsUpdatedCallMeAndInviteByPhoneSettings,
    )
    from .group_settings_updated_chat_etiquette_tool import (
        GroupSettingsUpdatedChatEtiquetteTool,
    )
    from .group_settings_updated_chat_settings import GroupSettingsUpdatedChatSettings
    from .group_settings_updated_country_settings import (
        GroupSettingsUpdatedCountrySettings,
    )
    from .group_settings_updated_event import GroupSettingsUpdatedEvent
    from .group_settings_updated_event_object import GroupSettingsUpdatedEventObject
    from .group_settings_updated_event_old_object import (
        GroupSettingsUpdatedEventOldObject,
    )
    from .group_settings_updated_event_payload import GroupSettingsUpdatedEventPayload
    from .group_settings_updated_in_meeting_settings import (
        GroupSettingsUpdatedInMeetingSettings,
    )
    from .group_settings_updated_meeting_password_requirement import (
        GroupSettingsUpdatedMeetingPasswordRequirement,
    )
    from .group_settings_updated_meeting_security import (
        GroupSettingsUpdatedMeetingSecurity,
    )
    from .group_settings_updated_old_settings import GroupSettingsUpdatedOldSettings
    from .group_settings_updated_recording_settings import (
        GroupSettingsUpdatedRecordingSettings,
    )
    from .group_settings_updated_schedule_meeting_settings import (
        GroupSettingsUpdatedScheduleMeetingSettings,
    )
    from .group_settings_updated_selected_country import (
        GroupSettingsUpdatedSelectedCountry,
    )
    from .group_settings_updated_settings import GroupSettingsUpdatedSettings
    from .group_updated_event import GroupUpdatedEvent
    from .group_updated_event_payload import GroupUpdatedEventPayload
    from .h323_device import H323Device
    from .h323_device_list import H323DeviceList
    from .head import Head
    from .hide_meeting_description_settings import HideMeetingDescriptionSettings
    from .hide_webinar_description_settings import HideWebinarDescriptionSettings
    from .history_meeting import HistoryMeeting
    from .history_meeting_list import HistoryMeetingList
    from .hot_desking import HotDesking
    from .im_group import ImGroup
    from .im_group_list import ImGroupList
    from .in_meeting_settings import InMeetingSettings
    from .in_session_settings import InSessionSettings
    from .incoming_meeting_request import IncomingMeetingRequest
    from .information_barrier_event_object import InformationBarrierEventObject
    from .information_barrier_event_payload import InformationBarrierEventPayload
    from .information_barrier_event_settings import InformationBarrierEventSettings
    from .information_barriers_policy_created_event import (
        InformationBarriersPolicyCreatedEvent,
    )
    from .information_barriers_policy_deleted_event import (
        InformationBarriersPolicyDeletedEvent,
    )
    from .information_barriers_policy_updated_event import (
        InformationBarriersPolicyUpdatedEvent,
    )
    from .information_barriers_policy_updated_event_object import (
        InformationBarriersPolicyUpdatedEventObject,
    )
    from .information_barriers_policy_updated_event_payload import (
        InformationBarriersPolicyUpdatedEventPayload,
    )
    from .integration_settings import IntegrationSettings
    from .interactive_card import InteractiveCard
    from .interactive_message_actions_event import InteractiveMessageActionsEvent
    from .interactive_message_actions_event_body import (
        InteractiveMessageActionsEventBody,
    )
    from .interactive_message_actions_event_item import (
        InteractiveMessageActionsEventItem,
    )
    from .interactive_message_actions_event_payload import (
        InteractiveMessageActionsEventPayload,
    )
    from .interactive_message_actions_original import InteractiveMessageActionsOriginal
    from .interactive_message_editable_event import InteractiveMessageEditableEvent
    from .interactive_message_editable_event_payload import (
        InteractiveMessageEditableEventPayload,
    )
    from .interactive_message_editable_original import (
        InteractiveMessageEditableOriginal,
    )
    from .interactive_message_fields_editable_event import (
        InteractiveMessageFieldsEditableEvent,
    )
    from .interactive_message_fields_editable_event_body import (
        InteractiveMessageFieldsEditableEventBody,
    )
    from .interactive_message_fields_editable_event_item import (
        InteractiveMessageFieldsEditableEventItem,
    )
    from .interactive_message_fields_editable_event_payload import (
        InteractiveMessageFieldsEditableEventPayload,
    )
    from .interactive_message_fields_editable_original import (
        InteractiveMessageFieldsEditableOriginal,
    )
    from .interactive_message_select_event import InteractiveMessageSelectEvent
    from .interactive_message_select_event_body import InteractiveMessageSelectEventBody
    from .interactive_message_select_event_payload import (
        InteractiveMessageSelectEventPayload,
    )
    from .interactive_message_select_original import InteractiveMessageSelectOriginal
    from .internal_number import InternalNumber
    from .internal_number_list import InternalNumberList
    from .invite_link import InviteLink
    from .invite_link_list import InviteLinkList
    from .invitee import Invitee
    from .inviter import Inviter
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .invoice_list import InvoiceList
    from .ip_address_access_control_settings import IpAddressAccessControlSettings
    from .issue import Issue
    from .issue_list import IssueList
    from .join_channel_result import JoinChannelResult
    from .language_config import LanguageConfig
    from .language_interpretation_settings import LanguageInterpretationSettings
    from .language_item_pair_list import LanguageItemPairList
    from .large_meeting_plan_usage import LargeMeetingPlanUsage
    from .legal_hold_file import LegalHoldFile
    from .legal_hold_file_list import LegalHoldFileList
    from .legal_hold_matter import LegalHoldMatter
    from .legal_hold_matter_list import LegalHoldMatterList
    from .license_info_list import LicenseInfoList
    from .live_streaming import LiveStreaming
    from .livestream import Livestream
    from .location import Location
    from .location_list import LocationList
    from .locked_audio_conferencing_settings import LockedAudioConferencingSettings
    from .locked_chat_settings import LockedChatSettings
    from .locked_email_notification_settings import LockedEmailNotificationSettings
    from .locked_ip_address_access_control_settings import (
        LockedIpAddressAccessControlSettings,
    )
    from .locked_telephony_settings import LockedTelephonySettings
    from .locked_tsp_settings import LockedTspSettings
    from .mail_calendar_settings import MailCalendarSettings
    from .manual_captioning_settings import ManualCaptioningSettings
    from .matter_user import MatterUser
    from .meeting import Meeting
    from .meeting_ai_companion_assets_deleted_ai_companion import (
        MeetingAiCompanionAssetsDeletedAiCompanion,
    )
    from .meeting_ai_companion_assets_deleted_event import (
        MeetingAiCompanionAssetsDeletedEvent,
    )
    from .meeting_ai_companion_assets_deleted_event_object import (
        MeetingAiCompanionAssetsDeletedEventObject,
    )
    from .meeting_ai_companion_assets_deleted_event_payload import (
        MeetingAiCompanionAssetsDeletedEventPayload,
    )
    from .meeting_ai_companion_started_event import MeetingAiCompanionStartedEvent
    from .meeting_ai_companion_started_event_object import (
        MeetingAiCompanionStartedEventObject,
    )
    from .meeting_ai_companion_started_event_payload import (
        MeetingAiCompanionStartedEventPayload,
    )
    from .meeting_ai_companion_stopped_event import MeetingAiCompanionStoppedEvent
    from .meeting_aic_transcript_completed_event import (
        MeetingAicTranscriptCompletedEvent,
    )
    from .meeting_aic_transcript_completed_event_object import (
        MeetingAicTranscriptCompletedEventObject,
    )
    from .meeting_aic_transcript_completed_event_payload import (
        MeetingAicTranscriptCompletedEventPayload,
    )
    from .meeting_alert_event import MeetingAlertEvent
    from .meeting_alert_event_object import MeetingAlertEventObject
    from .meeting_alert_event_payload import MeetingAlertEventPayload
    from .meeting_approved_or_denied_countries_or_regions_settings import (
        MeetingApprovedOrDeniedCountriesOrRegionsSettings,
    )
    from .meeting_authentication import MeetingAuthentication
    from .meeting_auto_add_recording_to_video_management_settings import (
        MeetingAutoAddRecordingToVideoManagementSettings,
    )
    from .meeting_auto_add_recording_to_video_management_settings_channel import (
        MeetingAutoAddRecordingToVideoManagementSettingsChannel,
    )
    from .meeting_breakout_room_settings import MeetingBreakoutRoomSettings
    from .meeting_breakout_room_settings_room import MeetingBreakoutRoomSettingsRoom
    from .meeting_breakout_room_sharing_ended_event import (
        MeetingBreakoutRoomSharingEndedEvent,
    )
    from .meeting_breakout_room_sharing_ended_event_object import (
        MeetingBreakoutRoomSharingEndedEventObject,
    )
    from .meeting_breakout_room_sharing_ended_event_payload import (
        MeetingBreakoutRoomSharingEndedEventPayload,
    )
    from .meeting_breakout_room_sharing_ended_participant import (
        MeetingBreakoutRoomSharingEndedParticipant,
    )
    from .meeting_breakout_room_sharing_ended_sharing_details import (
        MeetingBreakoutRoomSharingEndedSharingDetails,
    )
    from .meeting_breakout_room_sharing_started_event import (
        MeetingBreakoutRoomSharingStartedEvent,
    )
    from .meeting_chat_message_file_downloaded_event import (
        MeetingChatMessageFileDownloadedEvent,
    )
    from .meeting_chat_message_file_downloaded_event_object import (
        MeetingChatMessageFileDownloadedEventObject,
    )
    from .meeting_chat_message_file_downloaded_event_payload import (
        MeetingChatMessageFileDownloadedEventPayload,
    )
    from .meeting_chat_message_file_sent_chat_message_file import (
        MeetingChatMessageFileSentChatMessageFile,
    )
    from .meeting_chat_message_file_sent_event import MeetingChatMessageFileSentEvent
    from .meeting_chat_message_file_sent_event_object import (
        MeetingChatMessageFileSentEventObject,
    )
    from .meeting_chat_message_file_sent_event_payload import (
        MeetingChatMessageFileSentEventPayload,
    )
    from .meeting_chat_message_sent_chat_message import (
        MeetingChatMessageSentChatMessage,
    )
    from .meeting_chat_message_sent_event import MeetingChatMessageSentEvent
    from .meeting_chat_message_sent_event_object import (
        MeetingChatMessageSentEventObject,
    )
    from .meeting_chat_message_sent_event_payload import (
        MeetingChatMessageSentEventPayload,
    )
    from .meeting_closed_caption_token import MeetingClosedCaptionToken
    from .meeting_converted_to_webinar_event import MeetingConvertedToWebinarEvent
    from .meeting_converted_to_webinar_event_payload import (
        MeetingConvertedToWebinarEventPayload,
    )
    from .meeting_created_event import MeetingCreatedEvent
    from .meeting_created_event_object import MeetingCreatedEventObject
    from .meeting_created_event_payload import MeetingCreatedEventPayload
    from .meeting_created_event_settings import MeetingCreatedEventSettings
    from .meeting_deleted_event import MeetingDeletedEvent
    from .meeting_deleted_event_payload import MeetingDeletedEventPayload
    from .meeting_device_tested_event import MeetingDeviceTestedEvent
    from .meeting_device_tested_event_object import MeetingDeviceTestedEventObject
    from .meeting_device_tested_event_payload import MeetingDeviceTestedEventPayload
    from .meeting_ended_event import MeetingEndedEvent
    from .meeting_ended_event_object import MeetingEndedEventObject
    from .meeting_ended_event_payload import MeetingEndedEventPayload
    from .meeting_invitation import MeetingInvitation
    from .meeting_invitation_accepted_event import MeetingInvitationAcceptedEvent
    from .meeting_invitation_accepted_event_object import (
        MeetingInvitationAcceptedEventObject,
    )
    from .meeting_invitation_accepted_event_payload import (
        MeetingInvitationAcceptedEventPayload,
    )
    from .meeting_invitation_dispatched_event import MeetingInvitationDispatchedEvent
    from .meeting_invitation_rejected_event import MeetingInvitationRejectedEvent
    from .meeting_invitation_timeout_event import MeetingInvitationTimeoutEvent
    from .meeting_language_interpretation_settings import (
        MeetingLanguageInterpretationSettings,
    )
    from .meeting_language_interpretation_settings_interpreter import (
        MeetingLanguageInterpretationSettingsInterpreter,
    )
    from .meeting_list import MeetingList
    from .meeting_live_streaming_started_event import MeetingLiveStreamingStartedEvent
    from .meeting_live_streaming_started_event_object import (
        MeetingLiveStreamingStartedEventObject,
    )
    from .meeting_live_streaming_started_event_payload import (
        MeetingLiveStreamingStartedEventPayload,
    )
    from .meeting_live_streaming_stopped_event import MeetingLiveStreamingStoppedEvent
    from .meeting_local_archiving_token import MeetingLocalArchivingToken
    from .meeting_metrics import MeetingMetrics
    from .meeting_metrics_list import MeetingMetricsList
    from .meeting_metrics_tracking_field import MeetingMetricsTrackingField
    from .meeting_participant_admitted_event import MeetingParticipantAdmittedEvent
    from .meeting_participant_admitted_event_object import (
        MeetingParticipantAdmittedEventObject,
    )
    from .meeting_participant_admitted_event_payload import (
        MeetingParticipantAdmittedEventPayload,
    )
    from .meeting_participant_admitted_participant import (
        MeetingParticipantAdmittedParticipant,
    )
    from .meeting_participant_bind_event import MeetingParticipantBindEvent
    from .meeting_participant_bind_event_object import MeetingParticipantBindEventObject
    from .meeting_participant_bind_event_payload import (
        MeetingParticipantBindEventPayload,
    )
    from .meeting_participant_bind_participant import MeetingParticipantBindParticipant
    from .meeting_participant_feedback_event import MeetingParticipantFeedbackEvent
    from .meeting_participant_feedback_event_object import (
        MeetingParticipantFeedbackEventObject,
    )
    from .meeting_participant_feedback_event_payload import (
        MeetingParticipantFeedbackEventPayload,
    )
    from .meeting_participant_feedback_participant import (
        MeetingParticipantFeedbackParticipant,
    )
    from .meeting_participant_jbh_joined_event import MeetingParticipantJbhJoinedEvent
    from .meeting_participant_jbh_joined_event_object import (
        MeetingParticipantJbhJoinedEventObject,
    )
    from .meeting_participant_jbh_joined_event_payload import (
        MeetingParticipantJbhJoinedEventPayload,
    )
    from .meeting_participant_jbh_waiting_event import MeetingParticipantJbhWaitingEvent
    from .meeting_participant_jbh_waiting_left_event import (
        MeetingParticipantJbhWaitingLeftEvent,
    )
    from .meeting_participant_jbh_waiting_left_event_object import (
        MeetingParticipantJbhWaitingLeftEventObject,
    )
    from .meeting_participant_jbh_waiting_left_event_payload import (
        MeetingParticipantJbhWaitingLeftEventPayload,
    )
    from .meeting_participant_joined_breakout_room_event import (
        MeetingParticipantJoinedBreakoutRoomEvent,
    )
    from .meeting_participant_joined_breakout_room_event_object import (
        MeetingParticipantJoinedBreakoutRoomEventObject,
    )
    from .meeting_participant_joined_breakout_room_event_payload import (
        MeetingParticipantJoinedBreakoutRoomEventPayload,
    )
    from .meeting_participant_joined_breakout_room_participant import (
        MeetingParticipantJoinedBreakoutRoomParticipant,
    )
    from .meeting_participant_joined_event import MeetingParticipantJoinedEvent
    from .meeting_participant_joined_event_object import (
        MeetingParticipantJoinedEventObject,
    )
    from .meeting_participant_joined_event_payload import (
        MeetingParticipantJoinedEventPayload,
    )
    from .meeting_participant_joined_participant import (
        MeetingParticipantJoinedParticipant,
    )
    from .meeting_participant_joined_waiting_room_event import (
        MeetingParticipantJoinedWaitingRoomEvent,
    )
    from .meeting_participant_left_breakout_room_event import (
        MeetingParticipantLeftBreakoutRoomEvent,
    )
    from .meeting_participant_left_breakout_room_event_object import (
        MeetingParticipantLeftBreakoutRoomEventObject,
    )
    from .meeting_participant_left_breakout_room_event_payload import (
        MeetingParticipantLeftBreakoutRoomEventPayload,
    )
    from .meeting_participant_left_breakout_room_participant import (
        MeetingParticipantLeftBreakoutRoomParticipant,
    )
    from .meeting_participant_left_event import MeetingParticipantLeftEvent
    from .meeting_participant_left_event_object import MeetingParticipantLeftEventObject
    from .meeting_participant_left_event_payload import (
        MeetingParticipantLeftEventPayload,
    )
    from .meeting_participant_left_participant import MeetingParticipantLeftParticipant
    from .meeting_participant_left_waiting_room_event import (
        MeetingParticipantLeftWaitingRoomEvent,
    )
    from .meeting_participant_metrics import MeetingParticipantMetrics
    from .meeting_participant_phone_callout_accepted_event import (
        MeetingParticipantPhoneCalloutAcceptedEvent,
    )
    from .meeting_participant_phone_callout_accepted_event_object import (
        MeetingParticipantPhoneCalloutAcceptedEventObject,
    )
    from .meeting_participant_phone_callout_accepted_event_payload import (
        MeetingParticipantPhoneCalloutAcceptedEventPayload,
    )
    from .meeting_participant_phone_callout_accepted_participant import (
        MeetingParticipantPhoneCalloutAcceptedParticipant,
    )
    from .meeting_participant_phone_callout_missed_event import (
        MeetingParticipantPhoneCalloutMissedEvent,
    )
    from .meeting_participant_phone_callout_rejected_event import (
        MeetingParticipantPhoneCalloutRejectedEvent,
    )
    from .meeting_participant_phone_callout_ringing_event import (
        MeetingParticipantPhoneCalloutRingingEvent,
    )
    from .meeting_participant_put_in_waiting_room_event import (
        MeetingParticipantPutInWaitingRoomEvent,
    )
    from .meeting_participant_qos import MeetingParticipantQos
    from .meeting_participant_role_changed_event import (
        MeetingParticipantRoleChangedEvent,
    )
    from .meeting_participant_role_changed_event_object import (
        MeetingParticipantRoleChangedEventObject,
    )
    from .meeting_participant_role_changed_event_payload import (
        MeetingParticipantRoleChangedEventPayload,
    )
    from .meeting_participant_role_changed_participant import (
        MeetingParticipantRoleChangedParticipant,
    )
    from .meeting_participant_room_system_callout_accepted_event import (
        MeetingParticipantRoomSystemCalloutAcceptedEvent,
    )
    from .meeting_participant_room_system_callout_accepted_event_object import (
        MeetingParticipantRoomSystemCalloutAcceptedEventObject,
    )
    from .meeting_participant_room_system_callout_accepted_event_payload import (
        MeetingParticipantRoomSystemCalloutAcceptedEventPayload,
    )
    from .meeting_participant_room_system_callout_accepted_participant import (
        MeetingParticipantRoomSystemCalloutAcceptedParticipant,
    )
    from .meeting_participant_room_system_callout_failed_event import (
        MeetingParticipantRoomSystemCalloutFailedEvent,
    )
    from .meeting_participant_room_system_callout_failed_event_object import (
        MeetingParticipantRoomSystemCalloutFailedEventObject,
    )
    from .meeting_participant_room_system_callout_failed_event_payload import (
        MeetingParticipantRoomSystemCalloutFailedEventPayload,
    )
    from .meeting_participant_room_system_callout_missed_event import (
        MeetingParticipantRoomSystemCalloutMissedEvent,
    )
    from .meeting_participant_room_system_callout_rejected_event import (
        MeetingParticipantRoomSystemCalloutRejectedEvent,
    )
    from .meeting_participant_room_system_callout_ringing_event import (
        MeetingParticipantRoomSystemCalloutRingingEvent,
    )
    from .meeting_password_requirement import MeetingPasswordRequirement
    from .meeting_permanently_deleted_event import MeetingPermanentlyDeletedEvent
    from .meeting_permanently_deleted_event_payload import (
        MeetingPermanentlyDeletedEventPayload,
    )
    from .meeting_quality_score import MeetingQualityScore
    from .meeting_quality_score_quality import MeetingQualityScoreQuality
    from .meeting_question_and_answer_settings import MeetingQuestionAndAnswerSettings
    from .meeting_recovered_event import MeetingRecoveredEvent
    from .meeting_recurrence import MeetingRecurrence
    from .meeting_registrant import MeetingRegistrant
    from .meeting_registrant_list import MeetingRegistrantList
    from .meeting_registration_approved_event import MeetingRegistrationApprovedEvent
    from .meeting_registration_approved_event_object import (
        MeetingRegistrationApprovedEventObject,
    )
    from .meeting_registration_approved_event_payload import (
        MeetingRegistrationApprovedEventPayload,
    )
    from .meeting_registration_approved_registrant import (
        MeetingRegistrationApprovedRegistrant,
    )
    from .meeting_registration_cancelled_event import MeetingRegistrationCancelledEvent
    from .meeting_registration_cancelled_event_object import (
        MeetingRegistrationCancelledEventObject,
    )
    from .meeting_registration_cancelled_event_payload import (
        MeetingRegistrationCancelledEventPayload,
    )
    from .meeting_registration_created_event import MeetingRegistrationCreatedEvent
    from .meeting_registration_created_event_object import (
        MeetingRegistrationCreatedEventObject,
    )
    from .meeting_registration_created_event_payload import (
        MeetingRegistrationCreatedEventPayload,
    )
    from .meeting_registration_created_registrant import (
        MeetingRegistrationCreatedRegistrant,
    )
    from .meeting_registration_denied_event import MeetingRegistrationDeniedEvent
    from .meeting_registration_denied_event_payload import (
        MeetingRegistrationDeniedEventPayload,
    )
    from .meeting_report import MeetingReport
    from .meeting_risk_alert_event import MeetingRiskAlertEvent
    from .meeting_risk_alert_event_object import MeetingRiskAlertEventObject
    from .meeting_risk_alert_event_payload import MeetingRiskAlertEventPayload
    from .meeting_security import MeetingSecurity
    from .meeting_settings import MeetingSettings
    from .meeting_settings_global_dial_in_number import (
        MeetingSettingsGlobalDialInNumber,
    )
    from .meeting_settings_meeting_invitee import MeetingSettingsMeetingInvitee
    from .meeting_settings_resource import MeetingSettingsResource
    from .meeting_settings_waiting_room_options import MeetingSettingsWaitingRoomOptions
    from .meeting_sharing_ended_event import MeetingSharingEndedEvent
    from .meeting_sharing_ended_event_object import MeetingSharingEndedEventObject
    from .meeting_sharing_ended_event_payload import MeetingSharingEndedEventPayload
    from .meeting_sharing_ended_participant import MeetingSharingEndedParticipant
    from .meeting_sharing_started_event import MeetingSharingStartedEvent
    from .meeting_sign_language_interpretation_settings import (
        MeetingSignLanguageInterpretationSettings,
    )
    from .meeting_sign_language_interpretation_settings_interpreter import (
        MeetingSignLanguageInterpretationSettingsInterpreter,
    )
    from .meeting_started_event import MeetingStartedEvent
    from .meeting_started_event_object import MeetingStartedEventObject
    from .meeting_started_event_payload import MeetingStartedEventPayload
    from .meeting_summary import MeetingSummary
    from .meeting_summary_completed_event import MeetingSummaryCompletedEvent
    from .meeting_summary_completed_event_object import (
        MeetingSummaryCompletedEventObject,
    )
    from .meeting_summary_completed_event_payload import (
        MeetingSummaryCompletedEventPayload,
    )
    from .meeting_summary_deleted_event import MeetingSummaryDeletedEvent
    from .meeting_summary_deleted_event_object import MeetingSummaryDeletedEventObject
    from .meeting_summary_deleted_event_payload import MeetingSummaryDeletedEventPayload
    from .meeting_summary_list import MeetingSummaryList
    from .meeting_summary_recovered_event import MeetingSummaryRecoveredEvent
    from .meeting_summary_shared_event import MeetingSummarySharedEvent
    from .meeting_summary_shared_event_object import MeetingSummarySharedEventObject
    from .meeting_summary_shared_event_payload import MeetingSummarySharedEventPayload
    from .meeting_summary_template import MeetingSummaryTemplate
    from .meeting_summary_trashed_event import MeetingSummaryTrashedEvent
    from .meeting_summary_updated_event import MeetingSummaryUpdatedEvent
    from .meeting_summary_updated_event_object import MeetingSummaryUpdatedEventObject
    from .meeting_summary_updated_event_payload import MeetingSummaryUpdatedEventPayload
    from .meeting_summary_with_ai_companion_settings import (
        MeetingSummaryWithAiCompanionSettings,
    )
    from .meeting_survey import MeetingSurvey
    from .meeting_survey_report import MeetingSurveyReport
    from .meeting_template import MeetingTemplate
    from .meeting_template_in_meeting_settings import MeetingTemplateInMeetingSettings
    from .meeting_template_recording_settings import MeetingTemplateRecordingSettings
    from .meeting_template_settings import MeetingTemplateSettings
    from .meeting_template_settings_meeting_security import (
        MeetingTemplateSettingsMeetingSecurity,
    )
    from .meeting_tracking_field import MeetingTrackingField
    from .meeting_transcript import MeetingTranscript
    from .meeting_updated_event import MeetingUpdatedEvent
    from .meeting_updated_event_object import MeetingUpdatedEventObject
    from .meeting_updated_event_old_object import MeetingUpdatedEventOldObject
    from .meeting_updated_event_payload import MeetingUpdatedEventPayload
    from .meeting_updated_old_settings import MeetingUpdatedOldSettings
    from .meeting_updated_settings import MeetingUpdatedSettings
    from .member import Member
    from .member_list import MemberList
    from .members import Members
    from .mention_group_member import MentionGroupMember
    from .mention_group_member_list import MentionGroupMemberList
    from .message import Message
    from .message_at_item import MessageAtItem
    from .message_file import MessageFile
    from .message_list import MessageList
    from .message_reaction import MessageReaction
    from .message_rich_text import MessageRichText
    from .migrate_chat_channel_result import MigrateChatChannelResult
    from .migrate_chat_messages_result import MigrateChatMessagesResult
    from .migrated_channel_mapping import MigratedChannelMapping
    from .migrated_channel_mapping_list import MigratedChannelMappingList
    from .migrated_user_mapping import MigratedUserMapping
    from .migrated_user_mapping_list import MigratedUserMappingList
    from .more_options import MoreOptions
    from .moved_shared_space_channel import MovedSharedSpaceChannel
    from .moved_shared_space_channel_list import MovedSharedSpaceChannelList
    from .name_tag import NameTag
    from .name_tag_settings import NameTagSettings
    from .new_settings import NewSettings
    from .new_settings_option import NewSettingsOption
    from .notification_settings import NotificationSettings
    from .occurrence import Occurrence
    from .old_settings import OldSettings
    from .old_settings_option import OldSettingsOption
    from .operation_log import OperationLog
    from .operation_log_list import OperationLogList
    from .operator import Operator
    from .organization import Organization
    from .owner import Owner
    from .pac_account import PacAccount
    from .pac_account_dial_in_number import PacAccountDialInNumber
    from .pac_account_list import PacAccountList
    from .panelist import Panelist
    from .panelist_list import PanelistList
    from .participant import Participant
    from .participant_audio_file import ParticipantAudioFile
    from .participant_phone_masking_settings import ParticipantPhoneMaskingSettings
    from .participant_qos import ParticipantQos
    from .password_requirement import PasswordRequirement
    from .past_instance import PastInstance
    from .past_meeting import PastMeeting
    from .past_meeting_instance_list import PastMeetingInstanceList
    from .past_meetings import PastMeetings
    from .past_participant import PastParticipant
    from .past_participant_list import PastParticipantList
    from .past_poll_results import PastPollResults
    from .past_qa import PastQa
    from .past_webinar_instance_list import PastWebinarInstanceList
    from .permanent_assignment import PermanentAssignment
    from .phone import Phone
    from .phone_appliance_versions import PhoneApplianceVersions
    from .phone_list import PhoneList
    from .physical_file import PhysicalFile
    from .pinned_channel_message import PinnedChannelMessage
    from .pinned_channel_message_list import PinnedChannelMessageList
    from .plan_audio import PlanAudio
    from .plan_base import PlanBase
    from .plan_cloud_recording_result import PlanCloudRecordingResult
    from .plan_package import PlanPackage
    from .plan_recording import PlanRecording
    from .plan_sdk_cmr import PlanSdkCmr
    from .plan_united import PlanUnited
    from .plan_usage import PlanUsage
    from .plan_usage_plan_base import PlanUsagePlanBase
    from .plan_znode import PlanZnode
    from .playlist import Playlist
    from .playlist_list import PlaylistList
    from .policy import Policy
    from .policy_list import PolicyList
    from .policy_settings import PolicySettings
    from .poll import Poll
    from .poll_list import PollList
    from .poll_question import PollQuestion
    from .poll_report import PollReport
    from .polling_settings import PollingSettings
    from .polygon_coordinate import PolygonCoordinate
    from .privilege_scope import PrivilegeScope
    from .prompt import Prompt
    from .qa_report import QaReport
    from .qa_report_question import QaReportQuestion
    from .qa_report_question_answer_details import QaReportQuestionAnswerDetails
    from .qa_report_question_details import QaReportQuestionDetails
    from .question import Question
    from .question_answer import QuestionAnswer
    from .question_details import QuestionDetails
    from .questionnaire_response import QuestionnaireResponse
    from .questionnaire_response_list import QuestionnaireResponseList
    from .questionnaire_response_list_options import QuestionnaireResponseListOptions
    from .read_receipt_settings import ReadReceiptSettings
    from .record_file_separately_settings import RecordFileSeparatelySettings
    from .recording_analytics import RecordingAnalytics
    from .recording_analytics_list import RecordingAnalyticsList
    from .recording_analytics_summary import RecordingAnalyticsSummary
    from .recording_archive_files_completed_archive_file import (
        RecordingArchiveFilesCompletedArchiveFile,
    )
    from .recording_archive_files_completed_event import (
        RecordingArchiveFilesCompletedEvent,
    )
    from .recording_archive_files_completed_event_object import (
        RecordingArchiveFilesCompletedEventObject,
    )
    from .recording_archive_files_completed_event_payload import (
        RecordingArchiveFilesCompletedEventPayload,
    )
    from .recording_authentication import RecordingAuthentication
    from .recording_batch_deleted_event import RecordingBatchDeletedEvent
    from .recording_batch_deleted_event_object import RecordingBatchDeletedEventObject
    from .recording_batch_deleted_event_payload import RecordingBatchDeletedEventPayload
    from .recording_batch_deleted_meeting import RecordingBatchDeletedMeeting
    from .recording_batch_recovered_event import RecordingBatchRecoveredEvent
    from .recording_batch_trashed_event import RecordingBatchTrashedEvent
    from .recording_batch_trashed_event_object import RecordingBatchTrashedEventObject
    from .recording_batch_trashed_event_payload import RecordingBatchTrashedEventPayload
    from .recording_cloud_storage_usage_updated_event import (
        RecordingCloudStorageUsageUpdatedEvent,
    )
    from .recording_cloud_storage_usage_updated_event_object import (
        RecordingCloudStorageUsageUpdatedEventObject,
    )
    from .recording_cloud_storage_usage_updated_event_payload import (
        RecordingCloudStorageUsageUpdatedEventPayload,
    )
    from .recording_completed_event import RecordingCompletedEvent
    from .recording_completed_event_object import RecordingCompletedEventObject
    from .recording_completed_event_payload import RecordingCompletedEventPayload
    from .recording_completed_participant_audio_file import (
        RecordingCompletedParticipantAudioFile,
    )
    from .recording_completed_recording_file import RecordingCompletedRecordingFile
    from .recording_deleted_event import RecordingDeletedEvent
    from .recording_deleted_event_object import RecordingDeletedEventObject
    from .recording_deleted_event_payload import RecordingDeletedEventPayload
    from .recording_deleted_recording_file import RecordingDeletedRecordingFile
    from .recording_event_payload import RecordingEventPayload
    from .recording_file import RecordingFile
    from .recording_notification_for_zoom_client_settings import (
        RecordingNotificationForZoomClientSettings,
    )
    from .recording_password_requirement_settings import (
        RecordingPasswordRequirementSettings,
    )
    from .recording_paused_event import RecordingPausedEvent
    from .recording_paused_event_object import RecordingPausedEventObject
    from .recording_recovered_event import RecordingRecoveredEvent
    from .recording_registration_approved_event import (
        RecordingRegistrationApprovedEvent,
    )
    from .recording_registration_approved_event_object import (
        RecordingRegistrationApprovedEventObject,
    )
    from .recording_registration_approved_event_payload import (
        RecordingRegistrationApprovedEventPayload,
    )
    from .recording_registration_created_event import RecordingRegistrationCreatedEvent
    from .recording_registration_created_event_payload import (
        RecordingRegistrationCreatedEventPayload,
    )
    from .recording_registration_denied_event import RecordingRegistrationDeniedEvent
    from .recording_renamed_event import RecordingRenamedEvent
    from .recording_renamed_event_payload import RecordingRenamedEventPayload
    from .recording_resumed_event import RecordingResumedEvent
    from .recording_settings import RecordingSettings
    from .recording_started_event import RecordingStartedEvent
    from .recording_stopped_event import RecordingStoppedEvent
    from .recording_storage_location import RecordingStorageLocation
    from .recording_transcript_completed_event import RecordingTranscriptCompletedEvent
    from .recording_transcript_completed_event_object import (
        RecordingTranscriptCompletedEventObject,
    )
    from .recording_transcript_completed_event_payload import (
        RecordingTranscriptCompletedEventPayload,
    )
    from .recording_transcript_completed_recording_file import (
        RecordingTranscriptCompletedRecordingFile,
    )
    from .recording_trashed_event import RecordingTrashedEvent
    from .recording_trashed_event_object import RecordingTrashedEventObject
    from .recording_trashed_event_payload import RecordingTrashedEventPayload
    from .recording_trashed_recording_file import RecordingTrashedRecordingFile
    from .registrant import Registrant
    from .registrant_custom_question import RegistrantCustomQuestion
    from .registrant_list import RegistrantList
    from .registration_question import RegistrationQuestion
    from .registration_questions import RegistrationQuestions
    from .released_workspace import ReleasedWorkspace
    from .released_workspace_list import ReleasedWorkspaceList
    from .reminder import Reminder
    from .reminder_list import ReminderList
    from .remote_support_log import RemoteSupportLog
    from .remote_support_log_list import RemoteSupportLogList
    from .report_billing_invoice import ReportBillingInvoice
    from .report_billing_invoice_list import ReportBillingInvoiceList
    from .report_billing_periods import ReportBillingPeriods
    from .report_chat_message import ReportChatMessage
    from .report_chat_messages import ReportChatMessages
    from .report_chat_session import ReportChatSession
    from .report_chat_session_list import ReportChatSessionList
    from .report_disclaimer import ReportDisclaimer
    from .report_disclaimer_list import ReportDisclaimerList
    from .report_host import ReportHost
    from .report_host_custom_attribute import ReportHostCustomAttribute
    from .report_host_list import ReportHostList
    from .report_meeting_activity import ReportMeetingActivity
    from .report_meeting_activity_list import ReportMeetingActivityList
    from .report_participant import ReportParticipant
    from .report_participant_list import ReportParticipantList
    from .report_sign_ins import ReportSignIns
    from .report_sign_ins_list import ReportSignInsList
    from .report_telephone_call import ReportTelephoneCall
    from .report_telephone_call_list import ReportTelephoneCallList
    from .report_user_meeting import ReportUserMeeting
    from .report_user_meeting_list import ReportUserMeetingList
    from .requester import Requester
    from .reservation import Reservation
    from .reservation_list import ReservationList
    from .reserve_other_room_settings import ReserveOtherRoomSettings
    from .restrictions import Restrictions
    from .role import Role
    from .role_list import RoleList
    from .role_member import RoleMember
    from .role_member_list import RoleMemberList
    from .role_sub_account_privileges import RoleSubAccountPrivileges
    from .room import Room
    from .room_account_profile import RoomAccountProfile
    from .room_account_profile_basic import RoomAccountProfileBasic
    from .room_account_settings import RoomAccountSettings
    from .room_account_zoom_room_settings import RoomAccountZoomRoomSettings
    from .room_background_image import RoomBackgroundImage
    from .room_background_image_list import RoomBackgroundImageList
    from .room_basic import RoomBasic
    from .room_device import RoomDevice
    from .room_device_list import RoomDeviceList
    from .room_device_profile import RoomDeviceProfile
    from .room_device_result import RoomDeviceResult
    from .room_entry import RoomEntry
    from .room_entry_list import RoomEntryList
    from .room_issue import RoomIssue
    from .room_issue_list import RoomIssueList
    from .room_location import RoomLocation
    from .room_location_basic import RoomLocationBasic
    from .room_location_settings import RoomLocationSettings
    from .room_location_settings_meeting_security import (
        RoomLocationSettingsMeetingSecurity,
    )
    from .room_location_structure import RoomLocationStructure
    from .room_media_devices import RoomMediaDevices
    from .room_metrics import RoomMetrics
    from .room_metrics_list import RoomMetricsList
    from .room_metrics_meeting import RoomMetricsMeeting
    from .room_sensor import RoomSensor
    from .room_sensor_list import RoomSensorList
    from .room_settings import RoomSettings
    from .room_settings_meeting_security import RoomSettingsMeetingSecurity
    from .room_setup import RoomSetup
    from .room_tag import RoomTag
    from .room_tag_list import RoomTagList
    from .room_virtual_controller_url import RoomVirtualControllerUrl
    from .satisfaction import Satisfaction
    from .satisfaction_list import SatisfactionList
    from .schedule_meeting_settings import ScheduleMeetingSettings
    from .scheduled_chat_message import ScheduledChatMessage
    from .scheduled_chat_message_list import ScheduledChatMessageList
    from .scheduler import Scheduler
    from .scheduler_list import SchedulerList
    from .scheduling_display_settings import SchedulingDisplaySettings
    from .search_channel import SearchChannel
    from .search_channel_list import SearchChannelList
    from .select_item import SelectItem
    from .selected_item import SelectedItem
    from .send_data_to_third_party_archiving_service_settings import (
        SendDataToThirdPartyArchivingServiceSettings,
    )
    from .sender import Sender
    from .sent_chat_file import SentChatFile
    from .sent_message import SentMessage
    from .session_security import SessionSecurity
    from .set_retention_period_in_local_settings import (
        SetRetentionPeriodInLocalSettings,
    )
    from .set_retention_period_in_settings import SetRetentionPeriodInSettings
    from .setup import Setup
    from .share_files import ShareFiles
    from .shared_space import SharedSpace
    from .shared_space_channel import SharedSpaceChannel
    from .shared_space_channel_list import SharedSpaceChannelList
    from .shared_space_member import SharedSpaceMember
    from .shared_space_member_list import SharedSpaceMemberList
    from .shared_space_member_result import SharedSpaceMemberResult
    from .sharing import Sharing
    from .sharing_details import SharingDetails
    from .sharing_list import SharingList
    from .sign_language_interpretation_settings import (
        SignLanguageInterpretationSettings,
    )
    from .signin_with_sso import SigninWithSso
    from .sip_softphone import SipSoftphone
    from .sip_softphone_list import SipSoftphoneList
    from .sip_softphone_server import SipSoftphoneServer
    from .sip_trunk import SipTrunk
    from .sip_trunk_list import SipTrunkList
    from .sip_trunk_settings import SipTrunkSettings
    from .sip_uri_result import SipUriResult
    from .smart_recognition_settings import SmartRecognitionSettings
    from .smart_recognition_zoom_room_settings import SmartRecognitionZoomRoomSettings
    from .smart_recording_settings import SmartRecordingSettings
    from .space_member import SpaceMember
    from .space_settings import SpaceSettings
    from .speak_language import SpeakLanguage
    from .sso_bypass_user import SsoBypassUser
    from .statistic_by_file_extension import StatisticByFileExtension
    from .statistic_by_file_status import StatisticByFileStatus
    from .sub_account import SubAccount
    from .sub_account_options import SubAccountOptions
    from .sub_head import SubHead
    from .sub_question import SubQuestion
    from .subscribe_to_add_on_plan_result import SubscribeToAddOnPlanResult
    from .subscribe_to_plans_result import SubscribeToPlansResult
    from .summary_details import SummaryDetails
    from .survey import Survey
    from .survey_answer import SurveyAnswer
    from .survey_answer_entry import SurveyAnswerEntry
    from .survey_answer_entry_list import SurveyAnswerEntryList
    from .survey_answer_result_question import SurveyAnswerResultQuestion
    from .survey_answer_result_sub_question import SurveyAnswerResultSubQuestion
    from .survey_entry import SurveyEntry
    from .survey_entry_list import SurveyEntryList
    from .survey_instance import SurveyInstance
    from .survey_instance_list import SurveyInstanceList
    from .survey_question import SurveyQuestion
    from .survey_question_options import SurveyQuestionOptions
    from .tag import Tag
    from .team_chat_app_mention_event import TeamChatAppMentionEvent
    from .team_chat_app_mention_event_object import TeamChatAppMentionEventObject
    from .team_chat_app_mention_event_payload import TeamChatAppMentionEventPayload
    from .team_chat_bookmark_added_event import TeamChatBookmarkAddedEvent
    from .team_chat_bookmark_added_event_file import TeamChatBookmarkAddedEventFile
    from .team_chat_bookmark_added_event_object import TeamChatBookmarkAddedEventObject
    from .team_chat_bookmark_added_event_payload import (
        TeamChatBookmarkAddedEventPayload,
    )
    from .team_chat_bookmark_removed_event import TeamChatBookmarkRemovedEvent
    from .team_chat_channel_app_added_event import TeamChatChannelAppAddedEvent
    from .team_chat_channel_app_added_event_object import (
        TeamChatChannelAppAddedEventObject,
    )
    from .team_chat_channel_app_added_event_payload import (
        TeamChatChannelAppAddedEventPayload,
    )
    from .team_chat_channel_app_removed_event import TeamChatChannelAppRemovedEvent
    from .team_chat_channel_archived_event import TeamChatChannelArchivedEvent
    from .team_chat_channel_archived_event_object import (
        TeamChatChannelArchivedEventObject,
    )
    from .team_chat_channel_archived_event_payload import (
        TeamChatChannelArchivedEventPayload,
    )
    from .team_chat_channel_invitation_accepted_channel import (
        TeamChatChannelInvitationAcceptedChannel,
    )
    from .team_chat_channel_invitation_accepted_event import (
        TeamChatChannelInvitationAcceptedEvent,
    )
    from .team_chat_channel_invitation_accepted_event_object import (
        TeamChatChannelInvitationAcceptedEventObject,
    )
    from .team_chat_channel_invitation_accepted_event_payload import (
        TeamChatChannelInvitationAcceptedEventPayload,
    )
    from .team_chat_channel_invitation_approval_requested_event import (
        TeamChatChannelInvitationApprovalRequestedEvent,
    )
    from .team_chat_channel_invitation_approval_requested_event_object import (
        TeamChatChannelInvitationApprovalRequestedEventObject,
    )
    from .team_chat_channel_invitation_approval_requested_event_payload import (
        TeamChatChannelInvitationApprovalRequestedEventPayload,
    )
    from .team_chat_channel_invitation_approval_requested_invitee import (
        TeamChatChannelInvitationApprovalRequestedInvitee,
    )
    from .team_chat_channel_invitation_approved_event import (
        TeamChatChannelInvitationApprovedEvent,
    )
    from .team_chat_channel_invitation_approved_event_object import (
        TeamChatChannelInvitationApprovedEventObject,
    )
    from .team_chat_channel_invitation_approved_event_payload import (
        TeamChatChannelInvitationApprovedEventPayload,
    )
    from .team_chat_channel_invitation_created_event import (
        TeamChatChannelInvitationCreatedEvent,
    )
    from .team_chat_channel_invitation_created_event_object import (
        TeamChatChannelInvitationCreatedEventObject,
    )
    from .team_chat_channel_invitation_created_event_payload import (
        TeamChatChannelInvitationCreatedEventPayload,
    )
    from .team_chat_channel_invitation_created_inviter import (
        TeamChatChannelInvitationCreatedInviter,
    )
    from .team_chat_channel_invitation_declined_event import (
        TeamChatChannelInvitationDeclinedEvent,
    )
    from .team_chat_channel_invitation_declined_event_object import (
        TeamChatChannelInvitationDeclinedEventObject,
    )
    from .team_chat_channel_invitation_declined_event_payload import (
        TeamChatChannelInvitationDeclinedEventPayload,
    )
    from .team_chat_channel_invitation_rejected_event import (
        TeamChatChannelInvitationRejectedEvent,
    )
    from .team_chat_channel_invitation_rejected_event_object import (
        TeamChatChannelInvitationRejectedEventObject,
    )
    from .team_chat_channel_invitation_rejected_event_payload import (
        TeamChatChannelInvitationRejectedEventPayload,
    )
    from .team_chat_channel_invitation_rejected_inviter import (
        TeamChatChannelInvitationRejectedInviter,
    )
    from .team_chat_channel_invitation_removed_event import (
        TeamChatChannelInvitationRemovedEvent,
    )
    from .team_chat_channel_join_approval_requested_event import (
        TeamChatChannelJoinApprovalRequestedEvent,
    )
    from .team_chat_channel_join_approval_requested_event_object import (
        TeamChatChannelJoinApprovalRequestedEventObject,
    )
    from .team_chat_channel_join_approval_requested_event_payload import (
        TeamChatChannelJoinApprovalRequestedEventPayload,
    )
    from .team_chat_channel_join_approved_event import TeamChatChannelJoinApprovedEvent
    from .team_chat_channel_join_approved_event_object import (
        TeamChatChannelJoinApprovedEventObject,
    )
    from .team_chat_channel_join_approved_event_payload import (
        TeamChatChannelJoinApprovedEventPayload,
    )
    from .team_chat_channel_join_declined_event import TeamChatChannelJoinDeclinedEvent
    from .team_chat_channel_join_requested_event import (
        TeamChatChannelJoinRequestedEvent,
    )
    from .team_chat_channel_join_requested_event_object import (
        TeamChatChannelJoinRequestedEventObject,
    )
    from .team_chat_channel_join_requested_event_payload import (
        TeamChatChannelJoinRequestedEventPayload,
    )
    from .team_chat_channel_message_deleted_event import (
        TeamChatChannelMessageDeletedEvent,
    )
    from .team_chat_channel_message_deleted_event_object import (
        TeamChatChannelMessageDeletedEventObject,
    )
    from .team_chat_channel_message_deleted_event_payload import (
        TeamChatChannelMessageDeletedEventPayload,
    )
    from .team_chat_channel_message_posted_at_item import (
        TeamChatChannelMessagePostedAtItem,
    )
    from .team_chat_channel_message_posted_event import (
        TeamChatChannelMessagePostedEvent,
    )
    from .team_chat_channel_message_posted_event_object import (
        TeamChatChannelMessagePostedEventObject,
    )
    from .team_chat_channel_message_posted_event_payload import (
        TeamChatChannelMessagePostedEventPayload,
    )
    from .team_chat_channel_message_updated_event import (
        TeamChatChannelMessageUpdatedEvent,
    )
    from .team_chat_channel_pin_added_event import TeamChatChannelPinAddedEvent
    from .team_chat_channel_pin_added_event_object import (
        TeamChatChannelPinAddedEventObject,
    )
    from .team_chat_channel_pin_added_event_payload import (
        TeamChatChannelPinAddedEventPayload,
    )
    from .team_chat_channel_pin_removed_event import TeamChatChannelPinRemovedEvent
    from .team_chat_channel_reaction_added_event import (
        TeamChatChannelReactionAddedEvent,
    )
    from .team_chat_channel_reaction_added_event_object import (
        TeamChatChannelReactionAddedEventObject,
    )
    from .team_chat_channel_reaction_added_event_payload import (
        TeamChatChannelReactionAddedEventPayload,
    )
    from .team_chat_channel_reaction_removed_event import (
        TeamChatChannelReactionRemovedEvent,
    )
    from .team_chat_channel_unarchived_event import TeamChatChannelUnarchivedEvent
    from .team_chat_dm_message_deleted_event import TeamChatDmMessageDeletedEvent
    from .team_chat_dm_message_deleted_event_object import (
        TeamChatDmMessageDeletedEventObject,
    )
    from .team_chat_dm_message_deleted_event_payload import (
        TeamChatDmMessageDeletedEventPayload,
    )
    from .team_chat_dm_message_posted_event import TeamChatDmMessagePostedEvent
    from .team_chat_dm_message_posted_event_object import (
        TeamChatDmMessagePostedEventObject,
    )
    from .team_chat_dm_message_posted_event_payload import (
        TeamChatDmMessagePostedEventPayload,
    )
    from .team_chat_dm_message_updated_event import TeamChatDmMessageUpdatedEvent
    from .team_chat_dm_reaction_added_event import TeamChatDmReactionAddedEvent
    from .team_chat_dm_reaction_added_event_object import (
        TeamChatDmReactionAddedEventObject,
    )
    from .team_chat_dm_reaction_added_event_payload import (
        TeamChatDmReactionAddedEventPayload,
    )
    from .team_chat_dm_reaction_removed_event import TeamChatDmReactionRemovedEvent
    from .team_chat_emoji_added_event import TeamChatEmojiAddedEvent
    from .team_chat_emoji_added_event_object import TeamChatEmojiAddedEventObject
    from .team_chat_emoji_added_event_payload import TeamChatEmojiAddedEventPayload
    from .team_chat_emoji_removed_event import TeamChatEmojiRemovedEvent
    from .team_chat_event_item import TeamChatEventItem
    from .team_chat_file_changed_event import TeamChatFileChangedEvent
    from .team_chat_file_changed_event_file import TeamChatFileChangedEventFile
    from .team_chat_file_changed_event_object import TeamChatFileChangedEventObject
    from .team_chat_file_changed_event_payload import TeamChatFileChangedEventPayload
    from .team_chat_file_deleted_event import TeamChatFileDeletedEvent
    from .team_chat_file_downloaded_event import TeamChatFileDownloadedEvent
    from .team_chat_file_downloaded_event_file import TeamChatFileDownloadedEventFile
    from .team_chat_file_downloaded_event_object import (
        TeamChatFileDownloadedEventObject,
    )
    from .team_chat_file_downloaded_event_payload import (
        TeamChatFileDownloadedEventPayload,
    )
    from .team_chat_file_shared_event import TeamChatFileSharedEvent
    from .team_chat_file_shared_event_object import TeamChatFileSharedEventObject
    from .team_chat_file_shared_event_payload import TeamChatFileSharedEventPayload
    from .team_chat_file_unshared_event import TeamChatFileUnsharedEvent
    from .team_chat_file_uploaded_event import TeamChatFileUploadedEvent
    from .team_chat_link_shared_event import TeamChatLinkSharedEvent
    from .team_chat_link_shared_event_object import TeamChatLinkSharedEventObject
    from .team_chat_link_shared_event_payload import TeamChatLinkSharedEventPayload
    from .team_chat_shared_spaces_edited_event import TeamChatSharedSpacesEditedEvent
    from .team_chat_shared_spaces_edited_event_object import (
        TeamChatSharedSpacesEditedEventObject,
    )
    from .team_chat_shared_spaces_edited_event_payload import (
        TeamChatSharedSpacesEditedEventPayload,
    )
    from .team_chat_shared_spaces_member_invited_event import (
        TeamChatSharedSpacesMemberInvitedEvent,
    )
    from .team_chat_shared_spaces_member_invited_event_object import (
        TeamChatSharedSpacesMemberInvitedEventObject,
    )
    from .team_chat_shared_spaces_member_invited_event_payload import (
        TeamChatSharedSpacesMemberInvitedEventPayload,
    )
    from .team_chat_shared_spaces_member_invited_member import (
        TeamChatSharedSpacesMemberInvitedMember,
    )
    from .team_chat_shared_spaces_member_left_event import (
        TeamChatSharedSpacesMemberLeftEvent,
    )
    from .team_chat_shared_spaces_member_left_event_object import (
        TeamChatSharedSpacesMemberLeftEventObject,
    )
    from .team_chat_shared_spaces_member_left_event_payload import (
        TeamChatSharedSpacesMemberLeftEventPayload,
    )
    from .team_chat_shared_spaces_member_removed_event import (
        TeamChatSharedSpacesMemberRemovedEvent,
    )
    from .team_chat_shared_spaces_member_removed_event_object import (
        TeamChatSharedSpacesMemberRemovedEventObject,
    )
    from .team_chat_shared_spaces_member_removed_event_payload import (
        TeamChatSharedSpacesMemberRemovedEventPayload,
    )
    from .team_chat_shared_spaces_member_removed_member import (
        TeamChatSharedSpacesMemberRemovedMember,
    )
    from .team_chat_starred_event import TeamChatStarredEvent
    from .team_chat_starred_event_object import TeamChatStarredEventObject
    from .team_chat_starred_event_payload import TeamChatStarredEventPayload
    from .team_chat_unstarred_event import TeamChatUnstarredEvent
    from .telephony_region_settings import TelephonyRegionSettings
    from .telephony_settings import TelephonySettings
    from .template import Template
    from .template_list import TemplateList
    from .test_result import TestResult
    from .toll_call_settings import TollCallSettings
    from .toll_call_settings_number import TollCallSettingsNumber
    from .toll_free_and_fee_based_toll_call_settings import (
        TollFreeAndFeeBasedTollCallSettings,
    )
    from .tracking_field import TrackingField
    from .tracking_field_list import TrackingFieldList
    from .tracking_source import TrackingSource
    from .tracking_source_list import TrackingSourceList
    from .trans_lang_config import TransLangConfig
    from .translate_to_config import TranslateToConfig
    from .trusted_domain_list import TrustedDomainList
    from .tsp_account import TspAccount
    from .tsp_account_list import TspAccountList
    from .tsp_credentials import TspCredentials
    from .tsp_settings import TspSettings
    from .upcoming_event import UpcomingEvent
    from .upcoming_event_list import UpcomingEventList
    from .upcoming_meeting import UpcomingMeeting
    from .upcoming_meeting_list import UpcomingMeetingList
    from .upload_digital_signage_file_result import UploadDigitalSignageFileResult
    from .upload_room_background_image_result import UploadRoomBackgroundImageResult
    from .upload_workspace_floor_map_result import UploadWorkspaceFloorMapResult
    from .user import User
    from .user_activated_event import UserActivatedEvent
    from .user_channel_administrator import UserChannelAdministrator
    from .user_channel_administrator_list import UserChannelAdministratorList
    from .user_chat_session import UserChatSession
    from .user_chat_session_list import UserChatSessionList
    from .user_continuous_meeting_chat_settings import UserContinuousMeetingChatSettings
    from .user_count import UserCount
    from .user_created_event import UserCreatedEvent
    from .user_created_event_payload import UserCreatedEventPayload
    from .user_deactivated_event import UserDeactivatedEvent
    from .user_deleted_event import UserDeletedEvent
    from .user_disassociated_event import UserDisassociatedEvent
    from .user_email import UserEmail
    from .user_event_payload import UserEventPayload
    from .user_invitation_accepted_event import UserInvitationAcceptedEvent
    from .user_invitation_accepted_event_payload import (
        UserInvitationAcceptedEventPayload,
    )
    from .user_list import UserList
    from .user_permissions_list import UserPermissionsList
    from .user_personal_notes_updated_event import UserPersonalNotesUpdatedEvent
    from .user_personal_notes_updated_event_object import (
        UserPersonalNotesUpdatedEventObject,
    )
    from .user_personal_notes_updated_event_old_object import (
        UserPersonalNotesUpdatedEventOldObject,
    )
    from .user_personal_notes_updated_event_payload import (
        UserPersonalNotesUpdatedEventPayload,
    )
    from .user_phone_appliance_settings import UserPhoneApplianceSettings
    from .user_presence import UserPresence
    from .user_presence_status_updated_event import UserPresenceStatusUpdatedEvent
    from .user_presence_status_updated_event_object import (
        UserPresenceStatusUpdatedEventObject,
    )
    from .user_presence_status_updated_event_payload import (
        UserPresenceStatusUpdatedEventPayload,
    )
    from .user_qos import UserQos
    from .user_qos_audio import UserQosAudio
    from .user_recording import UserRecording
    from .user_recording_list import UserRecordingList
    from .user_schedule_meeting_settings import UserScheduleMeetingSettings
    from .user_settings import UserSettings
    from .user_settings_authentication_options import UserSettingsAuthenticationOptions
    from .user_settings_feature import UserSettingsFeature
    from .user_settings_profile import UserSettingsProfile
    from .user_settings_updated_event import UserSettingsUpdatedEvent
    from .user_settings_updated_event_object import UserSettingsUpdatedEventObject
    from .user_settings_updated_event_old_object import (
        UserSettingsUpdatedEventOldObject,
    )
    from .user_settings_updated_event_payload import UserSettingsUpdatedEventPayload
    from .user_settings_updated_in_meeting_settings import (
        UserSettingsUpdatedInMeetingSettings,
    )
    from .user_settings_updated_meeting_security import (
        UserSettingsUpdatedMeetingSecurity,
    )
    from .user_settings_updated_old_settings import UserSettingsUpdatedOldSettings
    from .user_settings_updated_schedule_meeting_settings import (
        UserSettingsUpdatedScheduleMeetingSettings,
    )
    from .user_settings_updated_settings import UserSettingsUpdatedSettings
    from .user_settings_updated_tsp_settings import UserSettingsUpdatedTspSettings
    from .user_settings_updated_webinar_polling_settings import (
        UserSettingsUpdatedWebinarPollingSettings,
    )
    from .user_signed_in_event import UserSignedInEvent
    from .user_signed_in_event_object import UserSignedInEventObject
    from .user_signed_in_event_payload import UserSignedInEventPayload
    from .user_signed_out_event import UserSignedOutEvent
    from .user_tsp_created_event import UserTspCreatedEvent
    from .user_tsp_created_event_object import UserTspCreatedEventObject
    from .user_tsp_created_event_payload import UserTspCreatedEventPayload
    from .user_tsp_deleted_event import UserTspDeletedEvent
    from .user_tsp_settings import UserTspSettings
    from .user_tsp_updated_event import UserTspUpdatedEvent
    from .user_tsp_updated_event_old_object import UserTspUpdatedEventOldObject
    from .user_tsp_updated_event_payload import UserTspUpdatedEventPayload
    from .user_updated_custom_attribute import UserUpdatedCustomAttribute
    from .user_updated_event import UserUpdatedEvent
    from .user_updated_event_object import UserUpdatedEventObject
    from .user_updated_event_old_object import UserUpdatedEventOldObject
    from .user_updated_event_payload import UserUpdatedEventPayload
    from .user_updated_old_settings import UserUpdatedOldSettings
    from .user_updated_settings import UserUpdatedSettings
    from .user_workspace_calendar_settings import UserWorkspaceCalendarSettings
    from .user_workspace_calendar_settings_result import (
        UserWorkspaceCalendarSettingsResult,
    )
    from .vanity_name import VanityName
    from .virtual_background import VirtualBackground
    from .virtual_background_settings import VirtualBackgroundSettings
    from .virtual_background_settings_file import VirtualBackgroundSettingsFile
    from .visitor_invitation import VisitorInvitation
    from .visitor_invitation_details import VisitorInvitationDetails
    from .visitor_invitation_entry import VisitorInvitationEntry
    from .visitor_invitation_entry_list import VisitorInvitationEntryList
    from .visitor_management_checked_in_event import VisitorManagementCheckedInEvent
    from .visitor_management_checked_in_event_object import (
        VisitorManagementCheckedInEventObject,
    )
    from .visitor_management_checked_in_event_payload import (
        VisitorManagementCheckedInEventPayload,
    )
    from .visitor_management_checked_out_event import VisitorManagementCheckedOutEvent
    from .visitor_management_invitation_created_event import (
        VisitorManagementInvitationCreatedEvent,
    )
    from .visitor_management_invitation_created_event_object import (
        VisitorManagementInvitationCreatedEventObject,
    )
    from .visitor_management_invitation_created_event_payload import (
        VisitorManagementInvitationCreatedEventPayload,
    )
    from .visitor_management_invitation_deleted_event import (
        VisitorManagementInvitationDeletedEvent,
    )
    from .visitor_management_invitation_deleted_event_object import (
        VisitorManagementInvitationDeletedEventObject,
    )
    from .visitor_management_invitation_deleted_event_payload import (
        VisitorManagementInvitationDeletedEventPayload,
    )
    from .visitor_management_invitation_updated_event import (
        VisitorManagementInvitationUpdatedEvent,
    )
    from .voice_name_tag_settings import VoiceNameTagSettings
    from .waiting_room_options import WaitingRoomOptions
    from .waiting_room_settings import WaitingRoomSettings
    from .wallpaper import Wallpaper
    from .webinar import Webinar
    from .webinar_alert_event import WebinarAlertEvent
    from .webinar_alert_event_object import WebinarAlertEventObject
    from .webinar_alert_event_payload import WebinarAlertEventPayload
    from .webinar_branding import WebinarBranding
    from .webinar_chat_message_file_downloaded_event import (
        WebinarChatMessageFileDownloadedEvent,
    )
    from .webinar_chat_message_file_downloaded_event_object import (
        WebinarChatMessageFileDownloadedEventObject,
    )
    from .webinar_chat_message_file_downloaded_event_payload import (
        WebinarChatMessageFileDownloadedEventPayload,
    )
    from .webinar_chat_message_file_sent_chat_message_file import (
        WebinarChatMessageFileSentChatMessageFile,
    )
    from .webinar_chat_message_file_sent_event import WebinarChatMessageFileSentEvent
    from .webinar_chat_message_file_sent_event_object import (
        WebinarChatMessageFileSentEventObject,
    )
    from .webinar_chat_message_file_sent_event_payload import (
        WebinarChatMessageFileSentEventPayload,
    )
    from .webinar_chat_message_sent_chat_message import (
        WebinarChatMessageSentChatMessage,
    )
    from .webinar_chat_message_sent_event import WebinarChatMessageSentEvent
    from .webinar_chat_message_sent_event_object import (
        WebinarChatMessageSentEventObject,
    )
    from .webinar_chat_message_sent_event_payload import (
        WebinarChatMessageSentEventPayload,
    )
    from .webinar_chat_settings import WebinarChatSettings
    from .webinar_converted_to_meeting_event import WebinarConvertedToMeetingEvent
    from .webinar_converted_to_meeting_event_payload import (
        WebinarConvertedToMeetingEventPayload,
    )
    from .webinar_created_event import WebinarCreatedEvent
    from .webinar_created_event_object import WebinarCreatedEventObject
    from .webinar_created_event_payload import WebinarCreatedEventPayload
    from .webinar_created_event_settings import WebinarCreatedEventSettings
    from .webinar_deleted_event import WebinarDeletedEvent
    from .webinar_deleted_event_payload import WebinarDeletedEventPayload
    from .webinar_email_notification_settings import WebinarEmailNotificationSettings
    from .webinar_ended_event import WebinarEndedEvent
    from .webinar_ended_event_object import WebinarEndedEventObject
    from .webinar_ended_event_payload import WebinarEndedEventPayload
    from .webinar_list import WebinarList
    from .webinar_live_streaming_settings import WebinarLiveStreamingSettings
    from .webinar_metrics import WebinarMetrics
    from .webinar_metrics_list import WebinarMetricsList
    from .webinar_participant_bind_event import WebinarParticipantBindEvent
    from .webinar_participant_bind_event_object import WebinarParticipantBindEventObject
    from .webinar_participant_bind_event_payload import (
        WebinarParticipantBindEventPayload,
    )
    from .webinar_participant_bind_participant import WebinarParticipantBindParticipant
    from .webinar_participant_feedback_event import WebinarParticipantFeedbackEvent
    from .webinar_participant_feedback_event_object import (
        WebinarParticipantFeedbackEventObject,
    )
    from .webinar_participant_feedback_event_payload import (
        WebinarParticipantFeedbackEventPayload,
    )
    from .webinar_participant_joined_event import WebinarParticipantJoinedEvent
    from .webinar_participant_joined_event_object import (
        WebinarParticipantJoinedEventObject,
    )
    from .webinar_participant_joined_event_payload import (
        WebinarParticipantJoinedEventPayload,
    )
    from .webinar_participant_joined_participant import (
        WebinarParticipantJoinedParticipant,
    )
    from .webinar_participant_left_event import WebinarParticipantLeftEvent
    from .webinar_participant_left_event_object import WebinarParticipantLeftEventObject
    from .webinar_participant_left_event_payload import (
        WebinarParticipantLeftEventPayload,
    )
    from .webinar_participant_left_participant import WebinarParticipantLeftParticipant
    from .webinar_participant_metrics import WebinarParticipantMetrics
    from .webinar_participant_qos import WebinarParticipantQos
    from .webinar_participant_role_changed_event import (
        WebinarParticipantRoleChangedEvent,
    )
    from .webinar_participant_role_changed_event_object import (
        WebinarParticipantRoleChangedEventObject,
    )
    from .webinar_participant_role_changed_event_payload import (
        WebinarParticipantRoleChangedEventPayload,
    )
    from .webinar_permanently_deleted_event import WebinarPermanentlyDeletedEvent
    from .webinar_permanently_deleted_event_payload import (
        WebinarPermanentlyDeletedEventPayload,
    )
    from .webinar_polling_settings import WebinarPollingSettings
    from .webinar_question_and_answer_settings import WebinarQuestionAndAnswerSettings
    from .webinar_recovered_event import WebinarRecoveredEvent
    from .webinar_registration_approved_event import WebinarRegistrationApprovedEvent
    from .webinar_registration_approved_event_object import (
        WebinarRegistrationApprovedEventObject,
    )
    from .webinar_registration_approved_event_payload import (
        WebinarRegistrationApprovedEventPayload,
    )
    from .webinar_registration_approved_registrant import (
        WebinarRegistrationApprovedRegistrant,
    )
    from .webinar_registration_cancelled_event import WebinarRegistrationCancelledEvent
    from .webinar_registration_cancelled_event_object import (
        WebinarRegistrationCancelledEventObject,
    )
    from .webinar_registration_cancelled_event_payload import (
        WebinarRegistrationCancelledEventPayload,
    )
    from .webinar_registration_cancelled_registrant import (
        WebinarRegistrationCancelledRegistrant,
    )
    from .webinar_registration_created_event import WebinarRegistrationCreatedEvent
    from .webinar_registration_created_event_object import (
        WebinarRegistrationCreatedEventObject,
    )
    from .webinar_registration_created_event_payload import (
        WebinarRegistrationCreatedEventPayload,
    )
    from .webinar_registration_created_registrant import (
        WebinarRegistrationCreatedRegistrant,
    )
    from .webinar_registration_denied_event import WebinarRegistrationDeniedEvent
    from .webinar_registration_denied_event_payload import (
        WebinarRegistrationDeniedEventPayload,
    )
    from .webinar_registration_options import WebinarRegistrationOptions
    from .webinar_registration_settings import WebinarRegistrationSettings
    from .webinar_registration_settings_options import (
        WebinarRegistrationSettingsOptions,
    )
    from .webinar_registration_settings_question import (
        WebinarRegistrationSettingsQuestion,
    )
    from .webinar_report import WebinarReport
    from .webinar_settings import WebinarSettings
    from .webinar_sharing_ended_event import WebinarSharingEndedEvent
    from .webinar_sharing_ended_event_object import WebinarSharingEndedEventObject
    from .webinar_sharing_ended_event_payload import WebinarSharingEndedEventPayload
    from .webinar_sharing_started_event import WebinarSharingStartedEvent
    from .webinar_simulive_delay_start import WebinarSimuliveDelayStart
    from .webinar_started_event import WebinarStartedEvent
    from .webinar_started_event_object import WebinarStartedEventObject
    from .webinar_started_event_payload import WebinarStartedEventPayload
    from .webinar_survey_report import WebinarSurveyReport
    from .webinar_updated_event import WebinarUpdatedEvent
    from .webinar_updated_event_object import WebinarUpdatedEventObject
    from .webinar_updated_event_old_object import WebinarUpdatedEventOldObject
    from .webinar_updated_event_payload import WebinarUpdatedEventPayload
    from .webinar_updated_old_settings import WebinarUpdatedOldSettings
    from .webinar_updated_settings import WebinarUpdatedSettings
    from .webinar_wallpaper import WebinarWallpaper
    from .whiteboard_settings import WhiteboardSettings
    from .wifi_rssi import WifiRssi
    from .workplace_app_settings import WorkplaceAppSettings
    from .workspace import Workspace
    from .workspace_asset import WorkspaceAsset
    from .workspace_assignment import WorkspaceAssignment
    from .workspace_created_event import WorkspaceCreatedEvent
    from .workspace_created_event_payload import WorkspaceCreatedEventPayload
    from .workspace_deleted_event import WorkspaceDeletedEvent
    from .workspace_entry import WorkspaceEntry
    from .workspace_entry_list import WorkspaceEntryList
    from .workspace_event_list import WorkspaceEventList
    from .workspace_floor_map import WorkspaceFloorMap
    from .workspace_pre_check_in_questionnaire_response_created_event import (
        WorkspacePreCheckInQuestionnaireResponseCreatedEvent,
    )
    from .workspace_pre_check_in_questionnaire_response_created_event_object import (
        WorkspacePreCheckInQuestionnaireResponseCreatedEventObject,
    )
    from .workspace_pre_check_in_questionnaire_response_created_event_payload import (
        WorkspacePreCheckInQuestionnaireResponseCreatedEventPayload,
    )
    from .workspace_pre_check_in_questionnaire_response_created_questionnaire import (
        WorkspacePreCheckInQuestionnaireResponseCreatedQuestionnaire,
    )
    from .workspace_qr_code import WorkspaceQrCode
    from .workspace_reservation import WorkspaceReservation
    from .workspace_reservation_checked_in_event import (
        WorkspaceReservationCheckedInEvent,
    )
    from .workspace_reservation_checked_in_event_object import (
        WorkspaceReservationCheckedInEventObject,
    )
    from .workspace_reservation_checked_in_event_payload import (
        WorkspaceReservationCheckedInEventPayload,
    )
    from .workspace_reservation_checked_out_event import (
        WorkspaceReservationCheckedOutEvent,
    )
    from .workspace_reservation_created_event import WorkspaceReservationCreatedEvent
    from .workspace_reservation_created_event_object import (
        WorkspaceReservationCreatedEventObject,
    )
    from .workspace_reservation_created_event_payload import (
        WorkspaceReservationCreatedEventPayload,
    )
    from .workspace_reservation_deleted_event import WorkspaceReservationDeletedEvent
    from .workspace_reservation_details import WorkspaceReservationDetails
    from .workspace_reservation_questionnaire_response_created_event import (
        WorkspaceReservationQuestionnaireResponseCreatedEvent,
    )
    from .workspace_reservation_questionnaire_response_updated_event import (
        WorkspaceReservationQuestionnaireResponseUpdatedEvent,
    )
    from .workspace_reservation_questionnaires import WorkspaceReservationQuestionnaires
    from .workspace_reservation_update_event import WorkspaceReservationUpdateEvent
    from .workspace_updated_event import WorkspaceUpdatedEvent
    from .workspace_usage import WorkspaceUsage
    from .workspace_user_assigned_event import WorkspaceUserAssignedEvent
    from .workspace_user_assigned_event_object import WorkspaceUserAssignedEventObject
    from .workspace_user_assigned_event_payload import WorkspaceUserAssignedEventPayload
    from .workspace_user_unassigned_event import WorkspaceUserUnassignedEvent
    from .workspace_user_unassigned_event_object import (
        WorkspaceUserUnassignedEventObject,
    )
    from .workspace_user_unassigned_event_payload import (
        WorkspaceUserUnassignedEventPayload,
    )
    from .zak import Zak
    from .zoom_room import ZoomRoom
    from .zoom_room_list import ZoomRoomList
    from .zoom_room_settings import ZoomRoomSettings
    from .zoom_rooms_plan_usage import ZoomRoomsPlanUsage
    from .zoomroom_alert_event import ZoomroomAlertEvent
    from .zoomroom_alert_event_object import ZoomroomAlertEventObject
    from .zoomroom_alert_event_payload import ZoomroomAlertEventPayload
    from .zoomroom_checked_in_event import ZoomroomCheckedInEvent
    from .zoomroom_checked_in_event_object import ZoomroomCheckedInEventObject
    from .zoomroom_checked_in_event_payload import ZoomroomCheckedInEventPayload
    from .zoomroom_checked_out_event import ZoomroomCheckedOutEvent
    from .zoomroom_created_event import ZoomroomCreatedEvent
    from .zoomroom_created_event_object import ZoomroomCreatedEventObject
    from .zoomroom_created_event_payload import ZoomroomCreatedEventPayload
    from .zoomroom_delayed_alert_event import ZoomroomDelayedAlertEvent
    from .zoomroom_deleted_event import ZoomroomDeletedEvent
    from .zoomroom_digital_signage_app_ended_event import (
        ZoomroomDigitalSignageAppEndedEvent,
    )
    from .zoomroom_digital_signage_app_ended_event_object import (
        ZoomroomDigitalSignageAppEndedEventObject,
    )
    from .zoomroom_digital_signage_app_ended_event_payload import (
        ZoomroomDigitalSignageAppEndedEventPayload,
    )
    from .zoomroom_digital_signage_app_started_event import (
        ZoomroomDigitalSignageAppStartedEvent,
    )
    from .zoomroom_digital_signage_app_started_event_object import (
        ZoomroomDigitalSignageAppStartedEventObject,
    )
    from .zoomroom_digital_signage_app_started_event_payload import (
        ZoomroomDigitalSignageAppStartedEventPayload,
    )
    from .zoomroom_location_created_event import ZoomroomLocationCreatedEvent
    from .zoomroom_location_created_event_object import (
        ZoomroomLocationCreatedEventObject,
    )
    from .zoomroom_location_created_event_payload import (
        ZoomroomLocationCreatedEventPayload,
    )
    from .zoomroom_location_deleted_event import ZoomroomLocationDeletedEvent
    from .zoomroom_location_updated_event import ZoomroomLocationUpdatedEvent
    from .zoomroom_sensor_data_event import ZoomroomSensorDataEvent
    from .zoomroom_sensor_data_event_object import ZoomroomSensorDataEventObject
    from .zoomroom_sensor_data_event_payload import ZoomroomSensorDataEventPayload
    from .zoomroom_thirdparty_meeting_attempted_event import (
        ZoomroomThirdpartyMeetingAttemptedEvent,
    )
    from .zoomroom_thirdparty_meeting_attempted_event_object import (
        ZoomroomThirdpartyMeetingAttemptedEventObject,
    )
    from .zoomroom_thirdparty_meeting_attempted_event_payload import (
        ZoomroomThirdpartyMeetingAttemptedEventPayload,
    )
    from .zoomroom_updated_event import ZoomroomUpdatedEvent

_MODULES = {
    "AccountAddOnPlan": ".account_add_on_plan",
    "AccountCreatedEvent": ".account_created_event",
    "AccountCreatedEventObject": ".account_created_event_object",
    "AccountCreatedEventPayload": ".account_created_event_payload",
    "AccountDisassociatedEvent": ".account_disassociated_event",
    "AccountDisassociatedEventPayload": ".account_disassociated_event_payload",
    "AccountEmailNotificationSettings": ".account_email_notification_settings",
    "AccountEventPayload": ".account_event_payload",
    "AccountLockSettingsUpdatedChatSettings": ".account_lock_settings_updated_chat_settings",
    "AccountLockSettingsUpdatedEvent": ".account_lock_settings_updated_event",
    "AccountLockSettingsUpdatedEventObject": ".account_lock_settings_updated_event_object",
    "AccountLockSettingsUpdatedEventOldObject": ".account_lock_settings_updated_event_old_object",
    "AccountLockSettingsUpdatedEventPayload": ".account_lock_settings_updated_event_payload",
    "AccountLockSettingsUpdatedInMeetingSettings": ".account_lock_settings_updated_in_meeting_settings",
    "AccountLockSettingsUpdatedOldSettings": ".account_lock_settings_updated_old_settings",
    "AccountLockSettingsUpdatedRecordingSettings": ".account_lock_settings_updated_recording_settings",
    "AccountLockSettingsUpdatedScheduleMeetingSettings": ".account_lock_settings_updated_schedule_meeting_settings",
    "AccountLockSettingsUpdatedSettings": ".account_lock_settings_updated_settings",
    "AccountLockedInMeetingSettings": ".account_locked_in_meeting_settings",
    "AccountLockedRecordingSettings": ".account_locked_recording_settings",
    "AccountLockedScheduleMeetingSettings": ".account_locked_schedule_meeting_settings",
    "AccountLockedSettings": ".account_locked_settings",
    "AccountLockedSettingsOtherOptions": ".account_locked_settings_other_options",
    "AccountPlan": ".account_plan",
    "AccountPlanAiExpertAssistResult": ".account_plan_ai_expert_assist_result",
    "AccountPlanAudio": ".account_plan_audio",
    "AccountPlanBase": ".account_plan_base",
    "AccountPlanPhone": ".account_plan_phone",
    "AccountPlanZcc": ".account_plan_zcc",
    "AccountPlanZccPlan": ".account_plan_zcc_plan",
    "AccountPlanZnode": ".account_plan_znode",
    "AccountPlans": ".account_plans",
    "AccountRecording": ".account_recording",
    "AccountRecordingList": ".account_recording_list",
    "AccountRecordingSettings": ".account_recording_settings",
    "AccountScheduleMeetingSettings": ".account_schedule_meeting_settings",
    "AccountScheduleMeetingTemplateSettings": ".account_schedule_meeting_template_settings",
    "AccountScheduleMeetingTemplateSettingsTemplate": ".account_schedule_meeting_template_settings_template",
    "AccountSettings": ".account_settings",
    "AccountSettingsFeature": ".account_settings_feature",
    "AccountSettingsOtherOptions": ".account_settings_other_options",
    "AccountSettingsProfile": ".account_settings_profile",
    "AccountSettingsSecurity": ".account_settings_security",
    "AccountSettingsUpdatedArchiveSettings": ".account_settings_updated_archive_settings",
    "AccountSettingsUpdatedAudioConferencingSettings": ".account_settings_updated_audio_conferencing_settings",
    "AccountSettingsUpdatedChatEtiquetteTool": ".account_settings_updated_chat_etiquette_tool",
    "AccountSettingsUpdatedChatSettings": ".account_settings_updated_chat_settings",
    "AccountSettingsUpdatedEvent": ".account_settings_updated_event",
    "AccountSettingsUpdatedEventObject": ".account_settings_updated_event_object",
    "AccountSettingsUpdatedEventOldObject": ".account_settings_updated_event_old_object",
    "AccountSettingsUpdatedEventPayload": ".account_settings_updated_event_payload",
    "AccountSettingsUpdatedEventSettings": ".account_settings_updated_event_settings",
    "AccountSettingsUpdatedGlobalDialInCountrySettings": ".account_settings_updated_global_dial_in_country_settings",
    "AccountSettingsUpdatedInMeetingSettings": ".account_settings_updated_in_meeting_settings",
    "AccountSettingsUpdatedMeetingSecurity": ".account_settings_updated_meeting_security",
    "AccountSettingsUpdatedOldSettings": ".account_settings_updated_old_settings",
    "AccountSettingsUpdatedRecordingSettings": ".account_settings_updated_recording_settings",
    "AccountSettingsUpdatedScheduleMeetingSettings": ".account_settings_updated_schedule_meeting_settings",
    "AccountSettingsUpdatedSearchAndSendAnimatedGifImagesSettings": ".account_settings_updated_search_and_send_animated_gif_images_settings",
    "AccountSettingsUpdatedSettings": ".account_settings_updated_settings",
    "AccountSettingsUpdatedTspSettings": ".account_settings_updated_tsp_settings",
    "AccountTspSettings": ".account_tsp_settings",
    "AccountUpdatedEvent": ".account_updated_event",
    "AccountUpdatedEventObject": ".account_updated_event_object",
    "AccountUpdatedEventOldObject": ".account_updated_event_old_object",
    "AccountUpdatedEventPayload": ".account_updated_event_payload",
    "AccountVanityUrlApprovedEvent": ".account_vanity_url_approved_event",
    "AccountVanityUrlRejectedEvent": ".account_vanity_url_rejected_event",
    "AccountZoomRoomSettings": ".account_zoom_room_settings",
    "ActionItem": ".action_item",
    "AddAssistantsResult": ".add_assistants_result",
    "AddContactGroupMembersResult": ".add_contact_group_members_result",
    "AddDigitalSignageUrlResult": ".add_digital_signage_url_result",
    "AddGroupAdminsResult": ".add_group_admins_result",
    "AddMeetingAppResult": ".add_meeting_app_result",
    "AddPlanBase": ".add_plan_base",
    "AddPlanPhone": ".add_plan_phone",
    "AddPlanZcc": ".add_plan_zcc",
    "AddPlanZccPlan": ".add_plan_zcc_plan",
    "AddRecordingRegistrantResult": ".add_recording_registrant_result",
    "AddRoleMembersResult": ".add_role_members_result",
    "AddWebinarPanelistsResult": ".add_webinar_panelists_result",
    "AddWorkspacePhotoResult": ".add_workspace_photo_result",
    "AddedChannelMembers": ".added_channel_members",
    "AddedMembers": ".added_members",
    "AddedRegistrant": ".added_registrant",
    "Admin": ".admin",
    "AdminList": ".admin_list",
    "Ai": ".ai",
    "AiCompanion": ".ai_companion",
    "AiCompanionQuestionSettings": ".ai_companion_question_settings",
    "AiComposeSettings": ".ai_compose_settings",
    "AllowEditMessageSettings": ".allow_edit_message_settings",
    "AllowMessageSettings": ".allow_message_settings",
    "AllowUsersToChatWithOthersSettings": ".allow_users_to_chat_with_others_settings",
    "AllowUsersToSettings": ".allow_users_to_settings",
    "AlwaysDisplayZoomMeetingAsTopicSettings": ".always_display_zoom_meeting_as_topic_settings",
    "AlwaysDisplayZoomWebinarAsTopicSettings": ".always_display_zoom_webinar_as_topic_settings",
    "AnalyticsSummary": ".analytics_summary",
    "AnswerDetails": ".answer_details",
    "App": ".app",
    "ApplyLocalStorageToPersonalChannelSettings": ".apply_local_storage_to_personal_channel_settings",
    "ApprovedOrDeniedCountriesOrRegions": ".approved_or_denied_countries_or_regions",
    "ArchiveFile": ".archive_file",
    "ArchiveFileItem": ".archive_file_item",
    "ArchiveFileList": ".archive_file_list",
    "ArchiveFileStatistics": ".archive_file_statistics",
    "ArchiveSettings": ".archive_settings",
    "ArchiveSettingsDetails": ".archive_settings_details",
    "ArmnDetails": ".armn_details",
    "AsDeviceFromCrc": ".as_device_from_crc",
    "Assets": ".assets",
    "AssetsList": ".assets_list",
    "AssignedAccount": ".assigned_account",
    "Assistant": ".assistant",
    "AssistantList": ".assistant_list",
    "Audio": ".audio",
    "AudioCall": ".audio_call",
    "AudioConferencingSettings": ".audio_conferencing_settings",
    "AuthenticationException": ".authentication_exception",
    "AuthenticationOptions": ".authentication_options",
    "AutoGeneratedTranslationSettings": ".auto_generated_translation_settings",
    "BackgroundImageInfo": ".background_image_info",
    "BannerSettings": ".banner_settings",
    "BatchUpdateUserFeaturesResult": ".batch_update_user_features_result",
    "BillingContact": ".billing_contact",
    "BillingPlan": ".billing_plan",
    "BillingPlanBase": ".billing_plan_base",
    "BillingPlanPhone": ".billing_plan_phone",
    "BillingPlanZcc": ".billing_plan_zcc",
    "BillingPlanZccPlanRecording": ".billing_plan_zcc_plan_recording",
    "BillingPlanZccPlanUsage": ".billing_plan_zcc_plan_usage",
    "BillingReport": ".billing_report",
    "Bookmark": ".bookmark",
    "BookmarkList": ".bookmark_list",
    "BotInstalledEvent": ".bot_installed_event",
    "BotInstalledEventPayload": ".bot_installed_event_payload",
    "BotMessage": ".bot_message",
    "BotNotificationEvent": ".bot_notification_event",
    "BotNotificationEventPayload": ".bot_notification_event_payload",
    "CalendarResource": ".calendar_resource",
    "CalendarResourceList": ".calendar_resource_list",
    "CalendarService": ".calendar_service",
    "CalendarServiceList": ".calendar_service_list",
    "CallMeAndInviteByPhoneSettings": ".call_me_and_invite_by_phone_settings",
    "CalloutCountry": ".callout_country",
    "CalloutCountryList": ".callout_country_list",
    "Cameras": ".cameras",
    "Channel": ".channel",
    "ChannelActivityLog": ".channel_activity_log",
    "ChannelActivityLogList": ".channel_activity_log_list",
    "ChannelList": ".channel_list",
    "ChannelMember": ".channel_member",
    "ChannelMemberGroup": ".channel_member_group",
    "ChannelMemberGroupList": ".channel_member_group_list",
    "ChannelMemberList": ".channel_member_list",
    "ChannelMentionGroup": ".channel_mention_group",
    "ChannelMentionGroupList": ".channel_mention_group_list",
    "ChannelRetentionPolicy": ".channel_retention_policy",
    "ChatChannelCreatedEvent": ".chat_channel_created_event",
    "ChatChannelCreatedEventObject": ".chat_channel_created_event_object",
    "ChatChannelCreatedEventPayload": ".chat_channel_created_event_payload",
    "ChatChannelDeletedEvent": ".chat_channel_deleted_event",
    "ChatChannelDeletedEventObject": ".chat_channel_deleted_event_object",
    "ChatChannelDeletedEventPayload": ".chat_channel_deleted_event_payload",
    "ChatChannelMemberInvitedEvent": ".chat_channel_member_invited_event",
    "ChatChannelMemberJoinedEvent": ".chat_channel_member_joined_event",
    "ChatChannelMemberLeftEvent": ".chat_channel_member_left_event",
    "ChatChannelMemberRemovedEvent": ".chat_channel_member_removed_event",
    "ChatChannelSettings": ".chat_channel_settings",
    "ChatChannelSettingsDesignatedPostingMember": ".chat_channel_settings_designated_posting_member",
    "ChatChannelUpdatedEvent": ".chat_channel_updated_event",
    "ChatEmailAddressSettings": ".chat_email_address_settings",
    "ChatEmojisSettings": ".chat_emojis_settings",
    "ChatEtiquetteTool": ".chat_etiquette_tool",
    "ChatEtiquetteToolPolicy": ".chat_etiquette_tool_policy",
    "ChatFile": ".chat_file",
    "ChatMessageDeletedEvent": ".chat_message_deleted_event",
    "ChatMessageEventObject": ".chat_message_event_object",
    "ChatMessageEventPayload": ".chat_message_event_payload",
    "ChatMessageFile": ".chat_message_file",
    "ChatMessageRepliedEvent": ".chat_message_replied_event",
    "ChatMessageRepliedEventObject": ".chat_message_replied_event_object",
    "ChatMessageRepliedEventPayload": ".chat_message_replied_event_payload",
    "ChatMessageSentEvent": ".chat_message_sent_event",
    "ChatMessageUpdatedEvent": ".chat_message_updated_event",
    "ChatMetrics": ".chat_metrics",
    "ChatMetricsList": ".chat_metrics_list",
    "ChatSettings": ".chat_settings",
    "ChatSharedSpace": ".chat_shared_space",
    "ChatSharedSpaceList": ".chat_shared_space_list",
    "ChatThreadMessage": ".chat_thread_message",
    "ChatThreadMessageList": ".chat_thread_message_list",
    "ChatThreadMessageReaction": ".chat_thread_message_reaction",
    "ChatbotMessageResult": ".chatbot_message_result",
    "CheckinAndCheckout": ".checkin_and_checkout",
    "CheckinAndCheckoutOptions": ".checkin_and_checkout_options",
    "ClientAlertSettings": ".client_alert_settings",
    "ClientFeedback": ".client_feedback",
    "ClientFeedbackDetails": ".client_feedback_details",
    "ClientFeedbackDetailsList": ".client_feedback_details_list",
    "ClientFeedbackList": ".client_feedback_list",
    "ClientSatisfaction": ".client_satisfaction",
    "ClientSatisfactionList": ".client_satisfaction_list",
    "ClientVersion": ".client_version",
    "ClientVersionList": ".client_version_list",
    "ClosedCaptioningSettings": ".closed_captioning_settings",
    "CloudRecordingStorage": ".cloud_recording_storage",
    "CloudRecordingUsageReport": ".cloud_recording_usage_report",
    "CloudRetention": ".cloud_retention",
    "CollaborationDevice": ".collaboration_device",
    "CollaborationDeviceList": ".collaboration_device_list",
    "ConfigureRoomControllerAppsResult": ".configure_room_controller_apps_result",
    "Contact": ".contact",
    "ContactGroup": ".contact_group",
    "ContactGroupList": ".contact_group_list",
    "ContactList": ".contact_list",
    "ContactPhoneNumber": ".contact_phone_number",
    "ContentDigitalSignageItem": ".content_digital_signage_item",
    "ContentDigitalSignageItemList": ".content_digital_signage_item_list",
    "ContinuousMeetingChatSettings": ".continuous_meeting_chat_settings",
    "Country": ".country",
    "CountrySettings": ".country_settings",
    "CpuPressureLevel": ".cpu_pressure_level",
    "CpuUsage": ".cpu_usage",
    "CrcPortUsage": ".crc_port_usage",
    "CrcPortsHourUsage": ".crc_ports_hour_usage",
    "CrcPortsUsage": ".crc_ports_usage",
    "CreateChannelMentionGroupResult": ".create_channel_mention_group_result",
    "CreateCustomEmojiResult": ".create_custom_emoji_result",
    "CreateDigitalSignagePlaylistResult": ".create_digital_signage_playlist_result",
    "CreateLegalHoldMatterResult": ".create_legal_hold_matter_result",
    "CreateRoomResult": ".create_room_result",
    "CreateRoomTagResult": ".create_room_tag_result",
    "CreateSharedSpaceResult": ".create_shared_space_result",
    "CreateUserResult": ".create_user_result",
    "CreateWorkspaceAssetResult": ".create_workspace_asset_result",
    "CreateWorkspaceReservationResult": ".create_workspace_reservation_result",
    "CreateWorkspaceResult": ".create_workspace_result",
    "CreatedFolder": ".created_folder",
    "CreatedTemplate": ".created_template",
    "CustomEmojiReaction": ".custom_emoji_reaction",
    "CustomField": ".custom_field",
    "CustomKey": ".custom_key",
    "CustomLiveStreamingSettings": ".custom_live_streaming_settings",
    "CustomQuestion": ".custom_question",
    "CustomSurvey": ".custom_survey",
    "DailyUsageReport": ".daily_usage_report",
    "DailyUsageReportDate": ".daily_usage_report_date",
    "DataRequest": ".data_request",
    "DataRequestFileUrl": ".data_request_file_url",
    "DataRequestFiles": ".data_request_files",
    "DataRequestList": ".data_request_list",
    "DataRequestRequest": ".data_request_request",
    "DataRequestRequestList": ".data_request_request_list",
    "DefaultRoomBackgroundImage": ".default_room_background_image",
    "DefaultRoomBackgroundImageList": ".default_room_background_image_list",
    "DemoteSharedSpaceAdminUser": ".demote_shared_space_admin_user",
    "DemoteSharedSpaceAdminsResult": ".demote_shared_space_admins_result",
    "DeskUsage": ".desk_usage",
    "Device": ".device",
    "DeviceGroup": ".device_group",
    "DeviceGroupList": ".device_group_list",
    "DeviceInfo": ".device_info",
    "DeviceInfoPolicy": ".device_info_policy",
    "DeviceList": ".device_list",
    "DialInNumber": ".dial_in_number",
    "DigitalSignageContent": ".digital_signage_content",
    "DigitalSignageContentList": ".digital_signage_content_list",
    "DigitalSignageItem": ".digital_signage_item",
    "DigitalSignagePlaylistItem": ".digital_signage_playlist_item",
    "DigitalSignagePlaylistItemList": ".digital_signage_playlist_item_list",
    "DigitalSignagePlaylistRoom": ".digital_signage_playlist_room",
    "DigitalSignagePlaylistRoomList": ".digital_signage_playlist_room_list",
    "DigitalSignageSettings": ".digital_signage_settings",
    "DigitalSignageSettingsPlayList": ".digital_signage_settings_play_list",
    "DigitalSignageSettingsPlayListContent": ".digital_signage_settings_play_list_content",
    "DisplayPeriodSettings": ".display_period_settings",
    "Division": ".division",
    "DivisionList": ".division_list",
    "DivisionMember": ".division_member",
    "DivisionMemberList": ".division_member_list",
    "Domain": ".domain",
    "DomainList": ".domain_list",
    "EditItem": ".edit_item",
    "EditedSummary": ".edited_summary",
    "EmailNotificationSettings": ".email_notification_settings",
    "Emojis": ".emojis",
    "EmojisList": ".emojis_list",
    "ExternalApproveSettings": ".external_approve_settings",
    "ExternalCollabRestrictSettings": ".external_collab_restrict_settings",
    "ExternalJoinApproveSettings": ".external_join_approve_settings",
    "ExternalMemberJoinSettings": ".external_member_join_settings",
    "ExternalUserControlSettings": ".external_user_control_settings",
    "FailDetails": ".fail_details",
    "FailedChannel": ".failed_channel",
    "FailedChannelList": ".failed_channel_list",
    "FeatureUsed": ".feature_used",
    "Feedback": ".feedback",
    "FeedbackDetails": ".feedback_details",
    "FieldEditItem": ".field_edit_item",
    "FileRecord": ".file_record",
    "FirmwareVersion": ".firmware_version",
    "Folder": ".folder",
    "FolderList": ".folder_list",
    "GeneralSetting": ".general_setting",
    "GiphyInformation": ".giphy_information",
    "GlobalDialInCountrySettings": ".global_dial_in_country_settings",
    "Group": ".group",
    "GroupAdminAddedEvent": ".group_admin_added_event",
    "GroupAdminAddedEventObject": ".group_admin_added_event_object",
    "GroupAdminAddedEventPayload": ".group_admin_added_event_payload",
    "GroupAdminDeletedEvent": ".group_admin_deleted_event",
    "GroupChannel": ".group_channel",
    "GroupChannelList": ".group_channel_list",
    "GroupCreatedEvent": ".group_created_event",
    "GroupCreatedEventPayload": ".group_created_event_payload",
    "GroupDeletedEvent": ".group_deleted_event",
    "GroupList": ".group_list",
    "GroupLockSettingsUpdatedAudioConferencingSettings": ".group_lock_settings_updated_audio_conferencing_settings",
    "GroupLockSettingsUpdatedEvent": ".group_lock_settings_updated_event",
    "GroupLockSettingsUpdatedEventObject": ".group_lock_settings_updated_event_object",
    "GroupLockSettingsUpdatedEventOldObject": ".group_lock_settings_updated_event_old_object",
    "GroupLockSettingsUpdatedEventPayload": ".group_lock_settings_updated_event_payload",
    "GroupLockSettingsUpdatedInMeetingSettings": ".group_lock_settings_updated_in_meeting_settings",
    "GroupLockSettingsUpdatedOldSettings": ".group_lock_settings_updated_old_settings",
    "GroupLockSettingsUpdatedRecordingSettings": ".group_lock_settings_updated_recording_settings",
    "GroupLockSettingsUpdatedScheduleMeetingSettings": ".group_lock_settings_updated_schedule_meeting_settings",
    "GroupLockSettingsUpdatedSettings": ".group_lock_settings_updated_settings",
    "GroupLockSettingsUpdatedTelephonySettings": ".group_lock_settings_updated_telephony_settings",
    "GroupLockedInMeetingSettings": ".group_locked_in_meeting_settings",
    "GroupLockedRecordingSettings": ".group_locked_recording_settings",
    "GroupLockedScheduleMeetingSettings": ".group_locked_schedule_meeting_settings",
    "GroupLockedSettings": ".group_locked_settings",
    "GroupLockedSettingsOtherOptions": ".group_locked_settings_other_options",
    "GroupMember": ".group_member",
    "GroupMemberAddedEvent": ".group_member_added_event",
    "GroupMemberAddedEventObject": ".group_member_added_event_object",
    "GroupMemberAddedEventPayload": ".group_member_added_event_payload",
    "GroupMemberDeletedEvent": ".group_member_deleted_event",
    "GroupMemberList": ".group_member_list",
    "GroupScheduleMeetingSettings": ".group_schedule_meeting_settings",
    "GroupSettings": ".group_settings",
    "GroupSettingsOtherOptions": ".group_settings_other_options",
    "GroupSettingsProfile": ".group_settings_profile",
    "GroupSettingsUpdatedAudioConferencingSettings": ".group_settings_updated_audio_conferencing_settings",
    "GroupSettingsUpdatedCallMeAndInviteByPhoneSettings": ".group_settings_updated_call_me_and_invite_by_phone_settings",
    "GroupSettingsUpdatedChatEtiquetteTool": ".group_settings_updated_chat_etiquette_tool",
    "GroupSettingsUpdatedChatSettings": ".group_settings_updated_chat_settings",
    "GroupSettingsUpdatedCountrySettings": ".group_settings_updated_country_settings",
    "GroupSettingsUpdatedEvent": ".group_settings_updated_event",
    "GroupSettingsUpdatedEventObject": ".group_settings_updated_event_object",
    "GroupSettingsUpdatedEventOldObject": ".group_settings_updated_event_old_object",
    "GroupSettingsUpdatedEventPayload": ".group_settings_updated_event_payload",
    "GroupSettingsUpdatedInMeetingSettings": ".group_settings_updated_in_meeting_settings",
    "GroupSettingsUpdatedMeetingPasswordRequirement": ".group_settings_updated_meeting_password_requirement",
    "GroupSettingsUpdatedMeetingSecurity": ".group_settings_updated_meeting_security",
    "GroupSettingsUpdatedOldSettings": ".group_settings_updated_old_settings",
    "GroupSettingsUpdatedRecordingSettings": ".group_settings_updated_recording_settings",
    "GroupSettingsUpdatedScheduleMeetingSettings": ".group_settings_updated_schedule_meeting_settings",
    "GroupSettingsUpdatedSelectedCountry": ".group_settings_updated_selected_country",
    "GroupSettingsUpdatedSettings": ".group_settings_updated_settings",
    "GroupUpdatedEvent": ".group_updated_event",
    "GroupUpdatedEventPayload": ".group_updated_event_payload",
    "H323Device": ".h323_device",
    "H323DeviceList": ".h323_device_list",
    "Head": ".head",
    "HideMeetingDescriptionSettings": ".hide_meeting_description_settings",
    "HideWebinarDescriptionSettings": ".hide_webinar_description_settings",
    "HistoryMeeting": ".history_meeting",
    "HistoryMeetingList": ".history_meeting_list",
    "HotDesking": ".hot_desking",
    "ImGroup": ".im_group",
    "ImGroupList": ".im_group_list",
    "InMeetingSettings": ".in_meeting_settings",
    "InSessionSettings": ".in_session_settings",
    "IncomingMeetingRequest": ".incoming_meeting_request",
    "InformationBarrierEventObject": ".information_barrier_event_object",
    "InformationBarrierEventPayload": ".information_barrier_event_payload",
    "InformationBarrierEventSettings": ".information_barrier_event_settings",
    "InformationBarriersPolicyCreatedEvent": ".information_barriers_policy_created_event",
    "InformationBarriersPolicyDeletedEvent": ".information_barriers_policy_deleted_event",
    "InformationBarriersPolicyUpdatedEvent": ".information_barriers_policy_updated_event",
    "InformationBarriersPolicyUpdatedEventObject": ".information_barriers_policy_updated_event_object",
    "InformationBarriersPolicyUpdatedEventPayload": ".information_barriers_policy_updated_event_payload",
    "IntegrationSettings": ".integration_settings",
    "InteractiveCard": ".interactive_card",
    "InteractiveMessageActionsEvent": ".interactive_message_actions_event",
    "InteractiveMessageActionsEventBody": ".interactive_message_actions_event_body",
    "InteractiveMessageActionsEventItem": ".interactive_message_actions_event_item",
    "InteractiveMessageActionsEventPayload": ".interactive_message_actions_event_payload",
    "InteractiveMessageActionsOriginal": ".interactive_message_actions_original",
    "InteractiveMessageEditableEvent": ".interactive_message_editable_event",
    "InteractiveMessageEditableEventPayload": ".interactive_message_editable_event_payload",
    "InteractiveMessageEditableOriginal": ".interactive_message_editable_original",
    "InteractiveMessageFieldsEditableEvent": ".interactive_message_fields_editable_event",
    "InteractiveMessageFieldsEditableEventBody": ".interactive_message_fields_editable_event_body",
    "InteractiveMessageFieldsEditableEventItem": ".interactive_message_fields_editable_event_item",
    "InteractiveMessageFieldsEditableEventPayload": ".interactive_message_fields_editable_event_payload",
    "InteractiveMessageFieldsEditableOriginal": ".interactive_message_fields_editable_original",
    "InteractiveMessageSelectEvent": ".interactive_message_select_event",
    "InteractiveMessageSelectEventBody": ".interactive_message_select_event_body",
    "InteractiveMessageSelectEventPayload": ".interactive_message_select_event_payload",
    "InteractiveMessageSelectOriginal": ".interactive_message_select_original",
    "InternalNumber": ".internal_number",
    "InternalNumberList": ".internal_number_list",
    "InviteLink": ".invite_link",
    "InviteLinkList": ".invite_link_list",
    "Invitee": ".invitee",
    "Inviter": ".inviter",
    "Invoice": ".invoice",
    "InvoiceItem": ".invoice_item",
    "InvoiceList": ".invoice_list",
    "IpAddressAccessControlSettings": ".ip_address_access_control_settings",
    "Issue": ".issue",
    "IssueList": ".issue_list",
    "JoinChannelResult": ".join_channel_result",
    "LanguageConfig": ".language_config",
    "LanguageInterpretationSettings": ".language_interpretation_settings",
    "LanguageItemPairList": ".language_item_pair_list",
    "LargeMeetingPlanUsage": ".large_meeting_plan_usage",
    "LegalHoldFile": ".legal_hold_file",
    "LegalHoldFileList": ".legal_hold_file_list",
    "LegalHoldMatter": ".legal_hold_matter",
    "LegalHoldMatterList": ".legal_hold_matter_list",
    "LicenseInfoList": ".license_info_list",
    "LiveStreaming": ".live_streaming",
    "Livestream": ".livestream",
    "Location": ".location",
    "LocationList": ".location_list",
    "LockedAudioConferencingSettings": ".locked_audio_conferencing_settings",
    "LockedChatSettings": ".locked_chat_settings",
    "LockedEmailNotificationSettings": ".locked_email_notification_settings",
    "LockedIpAddressAccessControlSettings": ".locked_ip_address_access_control_settings",
    "LockedTelephonySettings": ".locked_telephony_settings",
    "LockedTspSettings": ".locked_tsp_settings",
    "MailCalendarSettings": ".mail_calendar_settings",
    "ManualCaptioningSettings": ".manual_captioning_settings",
    "MatterUser": ".matter_user",
    "Meeting": ".meeting",
    "MeetingAiCompanionAssetsDeletedAiCompanion": ".meeting_ai_companion_assets_deleted_ai_companion",
    "MeetingAiCompanionAssetsDeletedEvent": ".meeting_ai_companion_assets_deleted_event",
    "MeetingAiCompanionAssetsDeletedEventObject": ".meeting_ai_companion_assets_deleted_event_object",
    "MeetingAiCompanionAssetsDeletedEventPayload": ".meeting_ai_companion_assets_deleted_event_payload",
    "MeetingAiCompanionStartedEvent": ".meeting_ai_companion_started_event",
    "MeetingAiCompanionStartedEventObject": ".meeting_ai_companion_started_event_object",
    "MeetingAiCompanionStartedEventPayload": ".meeting_ai_companion_started_event_payload",
    "MeetingAiCompanionStoppedEvent": ".meeting_ai_companion_stopped_event",
    "MeetingAicTranscriptCompletedEvent": ".meeting_aic_transcript_completed_event",
    "MeetingAicTranscriptCompletedEventObject": ".meeting_aic_transcript_completed_event_object",
    "MeetingAicTranscriptCompletedEventPayload": ".meeting_aic_transcript_completed_event_payload",
    "MeetingAlertEvent": ".meeting_alert_event",
    "MeetingAlertEventObject": ".meeting_alert_event_object",
    "MeetingAlertEventPayload": ".meeting_alert_event_payload",
    "MeetingApprovedOrDeniedCountriesOrRegionsSettings": ".meeting_approved_or_denied_countries_or_regions_settings",
    "MeetingAuthentication": ".meeting_authentication",
    "MeetingAutoAddRecordingToVideoManagementSettings": ".meeting_auto_add_recording_to_video_management_settings",
    "MeetingAutoAddRecordingToVideoManagementSettingsChannel": ".meeting_auto_add_recording_to_video_management_settings_channel",
    "MeetingBreakoutRoomSettings": ".meeting_breakout_room_settings",
    "MeetingBreakoutRoomSettingsRoom": ".meeting_breakout_room_settings_room",
    "MeetingBreakoutRoomSharingEndedEvent": ".meeting_breakout_room_sharing_ended_event",
    "MeetingBreakoutRoomSharingEndedEventObject": ".meeting_breakout_room_sharing_ended_event_object",
    "MeetingBreakoutRoomSharingEndedEventPayload": ".meeting_breakout_room_sharing_ended_event_payload",
    "MeetingBreakoutRoomSharingEndedParticipant": ".meeting_breakout_room_sharing_ended_participant",
    "MeetingBreakoutRoomSharingEndedSharingDetails": ".meeting_breakout_room_sharing_ended_sharing_details",
    "MeetingBreakoutRoomSharingStartedEvent": ".meeting_breakout_room_sharing_started_event",
    "MeetingChatMessageFileDownloadedEvent": ".meeting_chat_message_file_downloaded_event",
    "MeetingChatMessageFileDownloadedEventObject": ".meeting_chat_message_file_downloaded_event_object",
    "MeetingChatMessageFileDownloadedEventPayload": ".meeting_chat_message_file_downloaded_event_payload",
    "MeetingChatMessageFileSentChatMessageFile": ".meeting_chat_message_file_sent_chat_message_file",
    "MeetingChatMessageFileSentEvent": ".meeting_chat_message_file_sent_event",
    "MeetingChatMessageFileSentEventObject": ".meeting_chat_message_file_sent_event_object",
    "MeetingChatMessageFileSentEventPayload": ".meeting_chat_message_file_sent_event_payload",
    "MeetingChatMessageSentChatMessage": ".meeting_chat_message_sent_chat_message",
    "MeetingChatMessageSentEvent": ".meeting_chat_message_sent_event",
    "MeetingChatMessageSentEventObject": ".meeting_chat_message_sent_event_object",
    "MeetingChatMessageSentEventPayload": ".meeting_chat_message_sent_event_payload",
    "MeetingClosedCaptionToken": ".meeting_closed_caption_token",
    "MeetingConvertedToWebinarEvent": ".meeting_converted_to_webinar_event",
    "MeetingConvertedToWebinarEventPayload": ".meeting_converted_to_webinar_event_payload",
    "MeetingCreatedEvent": ".meeting_created_event",
    "MeetingCreatedEventObject": ".meeting_created_event_object",
    "MeetingCreatedEventPayload": ".meeting_created_event_payload",
    "MeetingCreatedEventSettings": ".meeting_created_event_settings",
    "MeetingDeletedEvent": ".meeting_deleted_event",
    "MeetingDeletedEventPayload": ".meeting_deleted_event_payload",
    "MeetingDeviceTestedEvent": ".meeting_device_tested_event",
    "MeetingDeviceTestedEventObject": ".meeting_device_tested_event_object",
    "MeetingDeviceTestedEventPayload": ".meeting_device_tested_event_payload",
    "MeetingEndedEvent": ".meeting_ended_event",
    "MeetingEndedEventObject": ".meeting_ended_event_object",
    "MeetingEndedEventPayload": ".meeting_ended_event_payload",
    "MeetingInvitation": ".meeting_invitation",
    "MeetingInvitationAcceptedEvent": ".meeting_invitation_accepted_event",
    "MeetingInvitationAcceptedEventObject": ".meeting_invitation_accepted_event_object",
    "MeetingInvitationAcceptedEventPayload": ".meeting_invitation_accepted_event_payload",
    "MeetingInvitationDispatchedEvent": ".meeting_invitation_dispatched_event",
    "MeetingInvitationRejectedEvent": ".meeting_invitation_rejected_event",
    "MeetingInvitationTimeoutEvent": ".meeting_invitation_timeout_event",
    "MeetingLanguageInterpretationSettings": ".meeting_language_interpretation_settings",
    "MeetingLanguageInterpretationSettingsInterpreter": ".meeting_language_interpretation_settings_interpreter",
    "MeetingList": ".meeting_list",
    "MeetingLiveStreamingStartedEvent": ".meeting_live_streaming_started_event",
    "MeetingLiveStreamingStartedEventObject": ".meeting_live_streaming_started_event_object",
    "MeetingLiveStreamingStartedEventPayload": ".meeting_live_streaming_started_event_payload",
    "MeetingLiveStreamingStoppedEvent": ".meeting_live_streaming_stopped_event",
    "MeetingLocalArchivingToken": ".meeting_local_archiving_token",
    "MeetingMetrics": ".meeting_metrics",
    "MeetingMetricsList": ".meeting_metrics_list",
    "MeetingMetricsTrackingField": ".meeting_metrics_tracking_field",
    "MeetingParticipantAdmittedEvent": ".meeting_participant_admitted_event",
    "MeetingParticipantAdmittedEventObject": ".meeting_participant_admitted_event_object",
    "MeetingParticipantAdmittedEventPayload": ".meeting_participant_admitted_event_payload",
    "MeetingParticipantAdmittedParticipant": ".meeting_participant_admitted_participant",
    "MeetingParticipantBindEvent": ".meeting_participant_bind_event",
    "MeetingParticipantBindEventObject": ".meeting_participant_bind_event_object",
    "MeetingParticipantBindEventPayload": ".meeting_participant_bind_event_payload",
    "MeetingParticipantBindParticipant": ".meeting_participant_bind_participant",
    "MeetingParticipantFeedbackEvent": ".meeting_participant_feedback_event",
    "MeetingParticipantFeedbackEventObject": ".meeting_participant_feedback_event_object",
    "MeetingParticipantFeedbackEventPayload": ".meeting_participant_feedback_event_payload",
    "MeetingParticipantFeedbackParticipant": ".meeting_participant_feedback_participant",
    "MeetingParticipantJbhJoinedEvent": ".meeting_participant_jbh_joined_event",
    "MeetingParticipantJbhJoinedEventObject": ".meeting_participant_jbh_joined_event_object",
    "MeetingParticipantJbhJoinedEventPayload": ".meeting_participant_jbh_joined_event_payload",
    "MeetingParticipantJbhWaitingEvent": ".meeting_participant_jbh_waiting_event",
    "MeetingParticipantJbhWaitingLeftEvent": ".meeting_participant_jbh_waiting_left_event",
    "MeetingParticipantJbhWaitingLeftEventObject": ".meeting_participant_jbh_waiting_left_event_object",
    "MeetingParticipantJbhWaitingLeftEventPayload": ".meeting_participant_jbh_waiting_left_event_payload",
    "MeetingParticipantJoinedBreakoutRoomEvent": ".meeting_participant_joined_breakout_room_event",
    "MeetingParticipantJoinedBreakoutRoomEventObject": ".meeting_participant_joined_breakout_room_event_object",
    "MeetingParticipantJoinedBreakoutRoomEventPayload": ".meeting_participant_joined_breakout_room_event_payload",
    "MeetingParticipantJoinedBreakoutRoomParticipant": ".meeting_participant_joined_breakout_room_participant",
    "MeetingParticipantJoinedEvent": ".meeting_participant_joined_event",
    "MeetingParticipantJoinedEventObject": ".meeting_participant_joined_event_object",
    "MeetingParticipantJoinedEventPayload": ".meeting_participant_joined_event_payload",
    "MeetingParticipantJoinedParticipant": ".meeting_participant_joined_participant",
    "MeetingParticipantJoinedWaitingRoomEvent": ".meeting_participant_joined_waiting_room_event",
    "MeetingParticipantLeftBreakoutRoomEvent": ".meeting_participant_left_breakout_room_event",
    "MeetingParticipantLeftBreakoutRoomEventObject": ".meeting_participant_left_breakout_room_event_object",
    "MeetingParticipantLeftBreakoutRoomEventPayload": ".meeting_participant_left_breakout_room_event_payload",
    "MeetingParticipantLeftBreakoutRoomParticipant": ".meeting_participant_left_breakout_room_participant",
    "MeetingParticipantLeftEvent": ".meeting_participant_left_event",
    "MeetingParticipantLeftEventObject": ".meeting_participant_left_event_object",
    "MeetingParticipantLeftEventPayload": ".meeting_participant_left_event_payload",
    "MeetingParticipantLeftParticipant": ".meeting_participant_left_participant",
    "MeetingParticipantLeftWaitingRoomEvent": ".meeting_participant_left_waiting_room_event",
    "MeetingParticipantMetrics": ".meeting_participant_metrics",
    "MeetingParticipantPhoneCalloutAcceptedEvent": ".meeting_participant_phone_callout_accepted_event",
    "MeetingParticipantPhoneCalloutAcceptedEventObject": ".meeting_participant_phone_callout_accepted_event_object",
    "MeetingParticipantPhoneCalloutAcceptedEventPayload": ".meeting_participant_phone_callout_accepted_event_payload",
    "MeetingParticipantPhoneCalloutAcceptedParticipant": ".meeting_participant_phone_callout_accepted_participant",
    "MeetingParticipantPhoneCalloutMissedEvent": ".meeting_participant_phone_callout_missed_event",
    "MeetingParticipantPhoneCalloutRejectedEvent": ".meeting_participant_phone_callout_rejected_event",
    "MeetingParticipantPhoneCalloutRingingEvent": ".meeting_participant_phone_callout_ringing_event",
    "MeetingParticipantPutInWaitingRoomEvent": ".meeting_participant_put_in_waiting_room_event",
    "MeetingParticipantQos": ".meeting_participant_qos",
    "MeetingParticipantRoleChangedEvent": ".meeting_participant_role_changed_event",
    "MeetingParticipantRoleChangedEventObject": ".meeting_participant_role_changed_event_object",
    "MeetingParticipantRoleChangedEventPayload": ".meeting_participant_role_changed_event_payload",
    "MeetingParticipantRoleChangedParticipant": ".meeting_participant_role_changed_participant",
    "MeetingParticipantRoomSystemCalloutAcceptedEvent": ".meeting_participant_room_system_callout_accepted_event",
    "MeetingParticipantRoomSystemCalloutAcceptedEventObject": ".meeting_participant_room_system_callout_accepted_event_object",
    "MeetingParticipantRoomSystemCalloutAcceptedEventPayload": ".meeting_participant_room_system_callout_accepted_event_payload",
    "MeetingParticipantRoomSystemCalloutAcceptedParticipant": ".meeting_participant_room_system_callout_accepted_participant",
    "MeetingParticipantRoomSystemCalloutFailedEvent": ".meeting_participant_room_system_callout_failed_event",
    "MeetingParticipantRoomSystemCalloutFailedEventObject": ".meeting_participant_room_system_callout_failed_event_object",
    "MeetingParticipantRoomSystemCalloutFailedEventPayload": ".meeting_participant_room_system_callout_failed_event_payload",
    "MeetingParticipantRoomSystemCalloutMissedEvent": ".meeting_participant_room_system_callout_missed_event",
    "MeetingParticipantRoomSystemCalloutRejectedEvent": ".meeting_participant_room_system_callout_rejected_event",
    "MeetingParticipantRoomSystemCalloutRingingEvent": ".meeting_participant_room_system_callout_ringing_event",
    "MeetingPasswordRequirement": ".meeting_password_requirement",
    "MeetingPermanentlyDeletedEvent": ".meeting_permanently_deleted_event",
    "MeetingPermanentlyDeletedEventPayload": ".meeting_permanently_deleted_event_payload",
    "MeetingQualityScore": ".meeting_quality_score",
    "MeetingQualityScoreQuality": ".meeting_quality_score_quality",
    "MeetingQuestionAndAnswerSettings": ".meeting_question_and_answer_settings",
    "MeetingRecoveredEvent": ".meeting_recovered_event",
    "MeetingRecurrence": ".meeting_recurrence",
    "MeetingRegistrant": ".meeting_registrant",
    "MeetingRegistrantList": ".meeting_registrant_list",
    "MeetingRegistrationApprovedEvent": ".meeting_registration_approved_event",
    "MeetingRegistrationApprovedEventObject": ".meeting_registration_approved_event_object",
    "MeetingRegistrationApprovedEventPayload": ".meeting_registration_approved_event_payload",
    "MeetingRegistrationApprovedRegistrant": ".meeting_registration_approved_registrant",
    "MeetingRegistrationCancelledEvent": ".meeting_registration_cancelled_event",
    "MeetingRegistrationCancelledEventObject": ".meeting_registration_cancelled_event_object",
    "MeetingRegistrationCancelledEventPayload": ".meeting_registration_cancelled_event_payload",
    "MeetingRegistrationCreatedEvent": ".meeting_registration_created_event",
    "MeetingRegistrationCreatedEventObject": ".meeting_registration_created_event_object",
    "MeetingRegistrationCreatedEventPayload": ".meeting_registration_created_event_payload",
    "MeetingRegistrationCreatedRegistrant": ".meeting_registration_created_registrant",
    "MeetingRegistrationDeniedEvent": ".meeting_registration_denied_event",
    "MeetingRegistrationDeniedEventPayload": ".meeting_registration_denied_event_payload",
    "MeetingReport": ".meeting_report",
    "MeetingRiskAlertEvent": ".meeting_risk_alert_event",
    "MeetingRiskAlertEventObject": ".meeting_risk_alert_event_object",
    "MeetingRiskAlertEventPayload": ".meeting_risk_alert_event_payload",
    "MeetingSecurity": ".meeting_security",
    "MeetingSettings": ".meeting_settings",
    "MeetingSettingsGlobalDialInNumber": ".meeting_settings_global_dial_in_number",
    "MeetingSettingsMeetingInvitee": ".meeting_settings_meeting_invitee",
    "MeetingSettingsResource": ".meeting_settings_resource",
    "MeetingSettingsWaitingRoomOptions": ".meeting_settings_waiting_room_options",
    "MeetingSharingEndedEvent": ".meeting_sharing_ended_event",
    "MeetingSharingEndedEventObject": ".meeting_sharing_ended_event_object",
    "MeetingSharingEndedEventPayload": ".meeting_sharing_ended_event_payload",
    "MeetingSharingEndedParticipant": ".meeting_sharing_ended_participant",
    "MeetingSharingStartedEvent": ".meeting_sharing_started_event",
    "MeetingSignLanguageInterpretationSettings": ".meeting_sign_language_interpretation_settings",
    "MeetingSignLanguageInterpretationSettingsInterpreter": ".meeting_sign_language_interpretation_settings_interpreter",
    "MeetingStartedEvent": ".meeting_started_event",
    "MeetingStartedEventObject": ".meeting_started_event_object",
    "MeetingStartedEventPayload": ".meeting_started_event_payload",
    "MeetingSummary": ".meeting_summary",
    "MeetingSummaryCompletedEvent": ".meeting_summary_completed_event",
    "MeetingSummaryCompletedEventObject": ".meeting_summary_completed_event_object",
    "MeetingSummaryCompletedEventPayload": ".meeting_summary_completed_event_payload",
    "MeetingSummaryDeletedEvent": ".meeting_summary_deleted_event",
    "MeetingSummaryDeletedEventObject": ".meeting_summary_deleted_event_object",
    "MeetingSummaryDeletedEventPayload": ".meeting_summary_deleted_event_payload",
    "MeetingSummaryList": ".meeting_summary_list",
    "MeetingSummaryRecoveredEvent": ".meeting_summary_recovered_event",
    "MeetingSummarySharedEvent": ".meeting_summary_shared_event",
    "MeetingSummarySharedEventObject": ".meeting_summary_shared_event_object",
    "MeetingSummarySharedEventPayload": ".meeting_summary_shared_event_payload",
    "MeetingSummaryTemplate": ".meeting_summary_template",
    "MeetingSummaryTrashedEvent": ".meeting_summary_trashed_event",
    "MeetingSummaryUpdatedEvent": ".meeting_summary_updated_event",
    "MeetingSummaryUpdatedEventObject": ".meeting_summary_updated_event_object",
    "MeetingSummaryUpdatedEventPayload": ".meeting_summary_updated_event_payload",
    "MeetingSummaryWithAiCompanionSettings": ".meeting_summary_with_ai_companion_settings",
    "MeetingSurvey": ".meeting_survey",
    "MeetingSurveyReport": ".meeting_survey_report",
    "MeetingTemplate": ".meeting_template",
    "MeetingTemplateInMeetingSettings": ".meeting_template_in_meeting_settings",
    "MeetingTemplateRecordingSettings": ".meeting_template_recording_settings",
    "MeetingTemplateSettings": ".meeting_template_settings",
    "MeetingTemplateSettingsMeetingSecurity": ".meeting_template_settings_meeting_security",
    "MeetingTrackingField": ".meeting_tracking_field",
    "MeetingTranscript": ".meeting_transcript",
    "MeetingUpdatedEvent": ".meeting_updated_event",
    "MeetingUpdatedEventObject": ".meeting_updated_event_object",
    "MeetingUpdatedEventOldObject": ".meeting_updated_event_old_object",
    "MeetingUpdatedEventPayload": ".meeting_updated_event_payload",
    "MeetingUpdatedOldSettings": ".meeting_updated_old_settings",
    "MeetingUpdatedSettings": ".meeting_updated_settings",
    "Member": ".member",
    "MemberList": ".member_list",
    "Members": ".members",
    "MentionGroupMember": ".mention_group_member",
    "MentionGroupMemberList": ".mention_group_member_list",
    "Message": ".message",
    "MessageAtItem": ".message_at_item",
    "MessageFile": ".message_file",
    "MessageList": ".message_list",
    "MessageReaction": ".message_reaction",
    "MessageRichText": ".message_rich_text",
    "MigrateChatChannelResult": ".migrate_chat_channel_result",
    "MigrateChatMessagesResult": ".migrate_chat_messages_result",
    "MigratedChannelMapping": ".migrated_channel_mapping",
    "MigratedChannelMappingList": ".migrated_channel_mapping_list",
    "MigratedUserMapping": ".migrated_user_mapping",
    "MigratedUserMappingList": ".migrated_user_mapping_list",
    "MoreOptions": ".more_options",
    "MovedSharedSpaceChannel": ".moved_shared_space_channel",
    "MovedSharedSpaceChannelList": ".moved_shared_space_channel_list",
    "NameTag": ".name_tag",
    "NameTagSettings": ".name_tag_settings",
    "NewSettings": ".new_settings",
    "NewSettingsOption": ".new_settings_option",
    "NotificationSettings": ".notification_settings",
    "Occurrence": ".occurrence",
    "OldSettings": ".old_settings",
    "OldSettingsOption": ".old_settings_option",
    "OperationLog": ".operation_log",
    "OperationLogList": ".operation_log_list",
    "Operator": ".operator",
    "Organization": ".organization",
    "Owner": ".owner",
    "PacAccount": ".pac_account",
    "PacAccountDialInNumber": ".pac_account_dial_in_number",
    "PacAccountList": ".pac_account_list",
    "Panelist": ".panelist",
    "PanelistList": ".panelist_list",
    "Participant": ".participant",
    "ParticipantAudioFile": ".participant_audio_file",
    "ParticipantPhoneMaskingSettings": ".participant_phone_masking_settings",
    "ParticipantQos": ".participant_qos",
    "PasswordRequirement": ".password_requirement",
    "PastInstance": ".past_instance",
    "PastMeeting": ".past_meeting",
    "PastMeetingInstanceList": ".past_meeting_instance_list",
    "PastMeetings": ".past_meetings",
    "PastParticipant": ".past_participant",
    "PastParticipantList": ".past_participant_list",
    "PastPollResults": ".past_poll_results",
    "PastQa": ".past_qa",
    "PastWebinarInstanceList": ".past_webinar_instance_list",
    "PermanentAssignment": ".permanent_assignment",
    "Phone": ".phone",
    "PhoneApplianceVersions": ".phone_appliance_versions",
    "PhoneList": ".phone_list",
    "PhysicalFile": ".physical_file",
    "PinnedChannelMessage": ".pinned_channel_message",
    "PinnedChannelMessageList": ".pinned_channel_message_list",
    "PlanAudio": ".plan_audio",
    "PlanBase": ".plan_base",
    "PlanCloudRecordingResult": ".plan_cloud_recording_result",
    "PlanPackage": ".plan_package",
    "PlanRecording": ".plan_recording",
    "PlanSdkCmr": ".plan_sdk_cmr",
    "PlanUnited": ".plan_united",
    "PlanUsage": ".plan_usage",
    "PlanUsagePlanBase": ".plan_usage_plan_base",
    "PlanZnode": ".plan_znode",
    "Playlist": ".playlist",
    "PlaylistList": ".playlist_list",
    "Policy": ".policy",
    "PolicyList": ".policy_list",
    "PolicySettings": ".policy_settings",
    "Poll": ".poll",
    "PollList": ".poll_list",
    "PollQuestion": ".poll_question",
    "PollReport": ".poll_report",
    "PollingSettings": ".polling_settings",
    "PolygonCoordinate": ".polygon_coordinate",
    "PrivilegeScope": ".privilege_scope",
    "Prompt": ".prompt",
    "QaReport": ".qa_report",
    "QaReportQuestion": ".qa_report_question",
    "QaReportQuestionAnswerDetails": ".qa_report_question_answer_details",
    "QaReportQuestionDetails": ".qa_report_question_details",
    "Question": ".question",
    "QuestionAnswer": ".question_answer",
    "QuestionDetails": ".question_details",
    "QuestionnaireResponse": ".questionnaire_response",
    "QuestionnaireResponseList": ".questionnaire_response_list",
    "QuestionnaireResponseListOptions": ".questionnaire_response_list_options",
    "ReadReceiptSettings": ".read_receipt_settings",
    "RecordFileSeparatelySettings": ".record_file_separately_settings",
    "RecordingAnalytics": ".recording_analytics",
    "RecordingAnalyticsList": ".recording_analytics_list",
    "RecordingAnalyticsSummary": ".recording_analytics_summary",
    "RecordingArchiveFilesCompletedArchiveFile": ".recording_archive_files_completed_archive_file",
    "RecordingArchiveFilesCompletedEvent": ".recording_archive_files_completed_event",
    "RecordingArchiveFilesCompletedEventObject": ".recording_archive_files_completed_event_object",
    "RecordingArchiveFilesCompletedEventPayload": ".recording_archive_files_completed_event_payload",
    "RecordingAuthentication": ".recording_authentication",
    "RecordingBatchDeletedEvent": ".recording_batch_deleted_event",
    "RecordingBatchDeletedEventObject": ".recording_batch_deleted_event_object",
    "RecordingBatchDeletedEventPayload": ".recording_batch_deleted_event_payload",
    "RecordingBatchDeletedMeeting": ".recording_batch_deleted_meeting",
    "RecordingBatchRecoveredEvent": ".recording_batch_recovered_event",
    "RecordingBatchTrashedEvent": ".recording_batch_trashed_event",
    "RecordingBatchTrashedEventObject": ".recording_batch_trashed_event_object",
    "RecordingBatchTrashedEventPayload": ".recording_batch_trashed_event_payload",
    "RecordingCloudStorageUsageUpdatedEvent": ".recording_cloud_storage_usage_updated_event",
    "RecordingCloudStorageUsageUpdatedEventObject": ".recording_cloud_storage_usage_updated_event_object",
    "RecordingCloudStorageUsageUpdatedEventPayload": ".recording_cloud_storage_usage_updated_event_payload",
    "RecordingCompletedEvent": ".recording_completed_event",
    "RecordingCompletedEventObject": ".recording_completed_event_object",
    "RecordingCompletedEventPayload": ".recording_completed_event_payload",
    "RecordingCompletedParticipantAudioFile": ".recording_completed_participant_audio_file",
    "RecordingCompletedRecordingFile": ".recording_completed_recording_file",
    "RecordingDeletedEvent": ".recording_deleted_event",
    "RecordingDeletedEventObject": ".recording_deleted_event_object",
    "RecordingDeletedEventPayload": ".recording_deleted_event_payload",
    "RecordingDeletedRecordingFile": ".recording_deleted_recording_file",
    "RecordingEventPayload": ".recording_event_payload",
    "RecordingFile": ".recording_file",
    "RecordingNotificationForZoomClientSettings": ".recording_notification_for_zoom_client_settings",
    "RecordingPasswordRequirementSettings": ".recording_password_requirement_settings",
    "RecordingPausedEvent": ".recording_paused_event",
    "RecordingPausedEventObject": ".recording_paused_event_object",
    "RecordingRecoveredEvent": ".recording_recovered_event",
    "RecordingRegistrationApprovedEvent": ".recording_registration_approved_event",
    "RecordingRegistrationApprovedEventObject": ".recording_registration_approved_event_object",
    "RecordingRegistrationApprovedEventPayload": ".recording_registration_approved_event_payload",
    "RecordingRegistrationCreatedEvent": ".recording_registration_created_event",
    "RecordingRegistrationCreatedEventPayload": ".recording_registration_created_event_payload",
    "RecordingRegistrationDeniedEvent": ".recording_registration_denied_event",
    "RecordingRenamedEvent": ".recording_renamed_event",
    "RecordingRenamedEventPayload": ".recording_renamed_event_payload",
    "RecordingResumedEvent": ".recording_resumed_event",
    "RecordingSettings": ".recording_settings",
    "RecordingStartedEvent": ".recording_started_event",
    "RecordingStoppedEvent": ".recording_stopped_event",
    "RecordingStorageLocation": ".recording_storage_location",
    "RecordingTranscriptCompletedEvent": ".recording_transcript_completed_event",
    "RecordingTranscriptCompletedEventObject": ".recording_transcript_completed_event_object",
    "RecordingTranscriptCompletedEventPayload": ".recording_transcript_completed_event_payload",
    "RecordingTranscriptCompletedRecordingFile": ".recording_transcript_completed_recording_file",
    "RecordingTrashedEvent": ".recording_trashed_event",
    "RecordingTrashedEventObject": ".recording_trashed_event_object",
    "RecordingTrashedEventPayload": ".recording_trashed_event_payload",
    "RecordingTrashedRecordingFile": ".recording_trashed_recording_file",
    "Registrant": ".registrant",
    "RegistrantCustomQuestion": ".registrant_custom_question",
    "RegistrantList": ".registrant_list",
    "RegistrationQuestion": ".registration_question",
    "RegistrationQuestions": ".registration_questions",
    "ReleasedWorkspace": ".released_workspace",
    "ReleasedWorkspaceList": ".released_workspace_list",
    "Reminder": ".reminder",
    "ReminderList": ".reminder_list",
    "RemoteSupportLog": ".remote_support_log",
    "RemoteSupportLogList": ".remote_support_log_list",
    "ReportBillingInvoice": ".report_billing_invoice",
    "ReportBillingInvoiceList": ".report_billing_invoice_list",
    "ReportBillingPeriods": ".report_billing_periods",
    "ReportChatMessage": ".report_chat_message",
    "ReportChatMessages": ".report_chat_messages",
    "ReportChatSession": ".report_chat_session",
    "ReportChatSessionList": ".report_chat_session_list",
    "ReportDisclaimer": ".report_disclaimer",
    "ReportDisclaimerList": ".report_disclaimer_list",
    "ReportHost": ".report_host",
    "ReportHostCustomAttribute": ".report_host_custom_attribute",
    "ReportHostList": ".report_host_list",
    "ReportMeetingActivity": ".report_meeting_activity",
    "ReportMeetingActivityList": ".report_meeting_activity_list",
    "ReportParticipant": ".report_participant",
    "ReportParticipantList": ".report_participant_list",
    "ReportSignIns": ".report_sign_ins",
    "ReportSignInsList": ".report_sign_ins_list",
    "ReportTelephoneCall": ".report_telephone_call",
    "ReportTelephoneCallList": ".report_telephone_call_list",
    "ReportUserMeeting": ".report_user_meeting",
    "ReportUserMeetingList": ".report_user_meeting_list",
    "Requester": ".requester",
    "Reservation": ".reservation",
    "ReservationList": ".reservation_list",
    "ReserveOtherRoomSettings": ".reserve_other_room_settings",
    "Restrictions": ".restrictions",
    "Role": ".role",
    "RoleList": ".role_list",
    "RoleMember": ".role_member",
    "RoleMemberList": ".role_member_list",
    "RoleSubAccountPrivileges": ".role_sub_account_privileges",
    "Room": ".room",
    "RoomAccountProfile": ".room_account_profile",
    "RoomAccountProfileBasic": ".room_account_profile_basic",
    "RoomAccountSettings": ".room_account_settings",
    "RoomAccountZoomRoomSettings": ".room_account_zoom_room_settings",
    "RoomBackgroundImage": ".room_background_image",
    "RoomBackgroundImageList": ".room_background_image_list",
    "RoomBasic": ".room_basic",
    "RoomDevice": ".room_device",
    "RoomDeviceList": ".room_device_list",
    "RoomDeviceProfile": ".room_device_profile",
    "RoomDeviceResult": ".room_device_result",
    "RoomEntry": ".room_entry",
    "RoomEntryList": ".room_entry_list",
    "RoomIssue": ".room_issue",
    "RoomIssueList": ".room_issue_list",
    "RoomLocation": ".room_location",
    "RoomLocationBasic": ".room_location_basic",
    "RoomLocationSettings": ".room_location_settings",
    "RoomLocationSettingsMeetingSecurity": ".room_location_settings_meeting_security",
    "RoomLocationStructure": ".room_location_structure",
    "RoomMediaDevices": ".room_media_devices",
    "RoomMetrics": ".room_metrics",
    "RoomMetricsList": ".room_metrics_list",
    "RoomMetricsMeeting": ".room_metrics_meeting",
    "RoomSensor": ".room_sensor",
    "RoomSensorList": ".room_sensor_list",
    "RoomSettings": ".room_settings",
    "RoomSettingsMeetingSecurity": ".room_settings_meeting_security",
    "RoomSetup": ".room_setup",
    "RoomTag": ".room_tag",
    "RoomTagList": ".room_tag_list",
    "RoomVirtualControllerUrl": ".room_virtual_controller_url",
    "Satisfaction": ".satisfaction",
    "SatisfactionList": ".satisfaction_list",
    "ScheduleMeetingSettings": ".schedule_meeting_settings",
    "ScheduledChatMessage": ".scheduled_chat_message",
    "ScheduledChatMessageList": ".scheduled_chat_message_list",
    "Scheduler": ".scheduler",
    "SchedulerList": ".scheduler_list",
    "SchedulingDisplaySettings": ".scheduling_display_settings",
    "SearchChannel": ".search_channel",
    "SearchChannelList": ".search_channel_list",
    "SelectItem": ".select_item",
    "SelectedItem": ".selected_item",
    "SendDataToThirdPartyArchivingServiceSettings": ".send_data_to_third_party_archiving_service_settings",
    "Sender": ".sender",
    "SentChatFile": ".sent_chat_file",
    "SentMessage": ".sent_message",
    "SessionSecurity": ".session_security",
    "SetRetentionPeriodInLocalSettings": ".set_retention_period_in_local_settings",
    "SetRetentionPeriodInSettings": ".set_retention_period_in_settings",
    "Setup": ".setup",
    "ShareFiles": ".share_files",
    "SharedSpace": ".shared_space",
    "SharedSpaceChannel": ".shared_space_channel",
    "SharedSpaceChannelList": ".shared_space_channel_list",
    "SharedSpaceMember": ".shared_space_member",
    "SharedSpaceMemberList": ".shared_space_member_list",
    "SharedSpaceMemberResult": ".shared_space_member_result",
    "Sharing": ".sharing",
    "SharingDetails": ".sharing_details",
    "SharingList": ".sharing_list",
    "SignLanguageInterpretationSettings": ".sign_language_interpretation_settings",
    "SigninWithSso": ".signin_with_sso",
    "SipSoftphone": ".sip_softphone",
    "SipSoftphoneList": ".sip_softphone_list",
    "SipSoftphoneServer": ".sip_softphone_server",
    "SipTrunk": ".sip_trunk",
    "SipTrunkList": ".sip_trunk_list",
    "SipTrunkSettings": ".sip_trunk_settings",
    "SipUriResult": ".sip_uri_result",
    "SmartRecognitionSettings": ".smart_recognition_settings",
    "SmartRecognitionZoomRoomSettings": ".smart_recognition_zoom_room_settings",
    "SmartRecordingSettings": ".smart_recording_settings",
    "SpaceMember": ".space_member",
    "SpaceSettings": ".space_settings",
    "SpeakLanguage": ".speak_language",
    "SsoBypassUser": ".sso_bypass_user",
    "StatisticByFileExtension": ".statistic_by_file_extension",
    "StatisticByFileStatus": ".statistic_by_file_status",
    "SubAccount": ".sub_account",
    "SubAccountOptions": ".sub_account_options",
    "SubHead": ".sub_head",
    "SubQuestion": ".sub_question",
    "SubscribeToAddOnPlanResult": ".subscribe_to_add_on_plan_result",
    "SubscribeToPlansResult": ".subscribe_to_plans_result",
    "SummaryDetails": ".summary_details",
    "Survey": ".survey",
    "SurveyAnswer": ".survey_answer",
    "SurveyAnswerEntry": ".survey_answer_entry",
    "SurveyAnswerEntryList": ".survey_answer_entry_list",
    "SurveyAnswerResultQuestion": ".survey_answer_result_question",
    "SurveyAnswerResultSubQuestion": ".survey_answer_result_sub_question",
    "SurveyEntry": ".survey_entry",
    "SurveyEntryList": ".survey_entry_list",
    "SurveyInstance": ".survey_instance",
    "SurveyInstanceList": ".survey_instance_list",
    "SurveyQuestion": ".survey_question",
    "SurveyQuestionOptions": ".survey_question_options",
    "Tag": ".tag",
    "TeamChatAppMentionEvent": ".team_chat_app_mention_event",
    "TeamChatAppMentionEventObject": ".team_chat_app_mention_event_object",
    "TeamChatAppMentionEventPayload": ".team_chat_app_mention_event_payload",
    "TeamChatBookmarkAddedEvent": ".team_chat_bookmark_added_event",
    "TeamChatBookmarkAddedEventFile": ".team_chat_bookmark_added_event_file",
    "TeamChatBookmarkAddedEventObject": ".team_chat_bookmark_added_event_object",
    "TeamChatBookmarkAddedEventPayload": ".team_chat_bookmark_added_event_payload",
    "TeamChatBookmarkRemovedEvent": ".team_chat_bookmark_removed_event",
    "TeamChatChannelAppAddedEvent": ".team_chat_channel_app_added_event",
    "TeamChatChannelAppAddedEventObject": ".team_chat_channel_app_added_event_object",
    "TeamChatChannelAppAddedEventPayload": ".team_chat_channel_app_added_event_payload",
    "TeamChatChannelAppRemovedEvent": ".team_chat_channel_app_removed_event",
    "TeamChatChannelArchivedEvent": ".team_chat_channel_archived_event",
    "TeamChatChannelArchivedEventObject": ".team_chat_channel_archived_event_object",
    "TeamChatChannelArchivedEventPayload": ".team_chat_channel_archived_event_payload",
    "TeamChatChannelInvitationAcceptedChannel": ".team_chat_channel_invitation_accepted_channel",
    "TeamChatChannelInvitationAcceptedEvent": ".team_chat_channel_invitation_accepted_event",
    "TeamChatChannelInvitationAcceptedEventObject": ".team_chat_channel_invitation_accepted_event_object",
    "TeamChatChannelInvitationAcceptedEventPayload": ".team_chat_channel_invitation_accepted_event_payload",
    "TeamChatChannelInvitationApprovalRequestedEvent": ".team_chat_channel_invitation_approval_requested_event",
    "TeamChatChannelInvitationApprovalRequestedEventObject": ".team_chat_channel_invitation_approval_requested_event_object",
    "TeamChatChannelInvitationApprovalRequestedEventPayload": ".team_chat_channel_invitation_approval_requested_event_payload",
    "TeamChatChannelInvitationApprovalRequestedInvitee": ".team_chat_channel_invitation_approval_requested_invitee",
    "TeamChatChannelInvitationApprovedEvent": ".team_chat_channel_invitation_approved_event",
    "TeamChatChannelInvitationApprovedEventObject": ".team_chat_channel_invitation_approved_event_object",
    "TeamChatChannelInvitationApprovedEventPayload": ".team_chat_channel_invitation_approved_event_payload",
    "TeamChatChannelInvitationCreatedEvent": ".team_chat_channel_invitation_created_event",
    "TeamChatChannelInvitationCreatedEventObject": ".team_chat_channel_invitation_created_event_object",
    "TeamChatChannelInvitationCreatedEventPayload": ".team_chat_channel_invitation_created_event_payload",
    "TeamChatChannelInvitationCreatedInviter": ".team_chat_channel_invitation_created_inviter",
    "TeamChatChannelInvitationDeclinedEvent": ".team_chat_channel_invitation_declined_event",
    "TeamChatChannelInvitationDeclinedEventObject": ".team_chat_channel_invitation_declined_event_object",
    "TeamChatChannelInvitationDeclinedEventPayload": ".team_chat_channel_invitation_declined_event_payload",
    "TeamChatChannelInvitationRejectedEvent": ".team_chat_channel_invitation_rejected_event",
    "TeamChatChannelInvitationRejectedEventObject": ".team_chat_channel_invitation_rejected_event_object",
    "TeamChatChannelInvitationRejectedEventPayload": ".team_chat_channel_invitation_rejected_event_payload",
    "TeamChatChannelInvitationRejectedInviter": ".team_chat_channel_invitation_rejected_inviter",
    "TeamChatChannelInvitationRemovedEvent": ".team_chat_channel_invitation_removed_event",
    "TeamChatChannelJoinApprovalRequestedEvent": ".team_chat_channel_join_approval_requested_event",
    "TeamChatChannelJoinApprovalRequestedEventObject": ".team_chat_channel_join_approval_requested_event_object",
    "TeamChatChannelJoinApprovalRequestedEventPayload": ".team_chat_channel_join_approval_requested_event_payload",
    "TeamChatChannelJoinApprovedEvent": ".team_chat_channel_join_approved_event",
    "TeamChatChannelJoinApprovedEventObject": ".team_chat_channel_join_approved_event_object",
    "TeamChatChannelJoinApprovedEventPayload": ".team_chat_channel_join_approved_event_payload",
    "TeamChatChannelJoinDeclinedEvent": ".team_chat_channel_join_declined_event",
    "TeamChatChannelJoinRequestedEvent": ".team_chat_channel_join_requested_event",
    "TeamChatChannelJoinRequestedEventObject": ".team_chat_channel_join_requested_event_object",
    "TeamChatChannelJoinRequestedEventPayload": ".team_chat_channel_join_requested_event_payload",
    "TeamChatChannelMessageDeletedEvent": ".team_chat_channel_message_deleted_event",
    "TeamChatChannelMessageDeletedEventObject": ".team_chat_channel_message_deleted_event_object",
    "TeamChatChannelMessageDeletedEventPayload": ".team_chat_channel_message_deleted_event_payload",
    "TeamChatChannelMessagePostedAtItem": ".team_chat_channel_message_posted_at_item",
    "TeamChatChannelMessagePostedEvent": ".team_chat_channel_message_posted_event",
    "TeamChatChannelMessagePostedEventObject": ".team_chat_channel_message_posted_event_object",
    "TeamChatChannelMessagePostedEventPayload": ".team_chat_channel_message_posted_event_payload",
    "TeamChatChannelMessageUpdatedEvent": ".team_chat_channel_message_updated_event",
    "TeamChatChannelPinAddedEvent": ".team_chat_channel_pin_added_event",
    "TeamChatChannelPinAddedEventObject": ".team_chat_channel_pin_added_event_object",
    "TeamChatChannelPinAddedEventPayload": ".team_chat_channel_pin_added_event_payload",
    "TeamChatChannelPinRemovedEvent": ".team_chat_channel_pin_removed_event",
    "TeamChatChannelReactionAddedEvent": ".team_chat_channel_reaction_added_event",
    "TeamChatChannelReactionAddedEventObject": ".team_chat_channel_reaction_added_event_object",
    "TeamChatChannelReactionAddedEventPayload": ".team_chat_channel_reaction_added_event_payload",
    "TeamChatChannelReactionRemovedEvent": ".team_chat_channel_reaction_removed_event",
    "TeamChatChannelUnarchivedEvent": ".team_chat_channel_unarchived_event",
    "TeamChatDmMessageDeletedEvent": ".team_chat_dm_message_deleted_event",
    "TeamChatDmMessageDeletedEventObject": ".team_chat_dm_message_deleted_event_object",
    "TeamChatDmMessageDeletedEventPayload": ".team_chat_dm_message_deleted_event_payload",
    "TeamChatDmMessagePostedEvent": ".team_chat_dm_message_posted_event",
    "TeamChatDmMessagePostedEventObject": ".team_chat_dm_message_posted_event_object",
    "TeamChatDmMessagePostedEventPayload": ".team_chat_dm_message_posted_event_payload",
    "TeamChatDmMessageUpdatedEvent": ".team_chat_dm_message_updated_event",
    "TeamChatDmReactionAddedEvent": ".team_chat_dm_reaction_added_event",
    "TeamChatDmReactionAddedEventObject": ".team_chat_dm_reaction_added_event_object",
    "TeamChatDmReactionAddedEventPayload": ".team_chat_dm_reaction_added_event_payload",
    "TeamChatDmReactionRemovedEvent": ".team_chat_dm_reaction_removed_event",
    "TeamChatEmojiAddedEvent": ".team_chat_emoji_added_event",
    "TeamChatEmojiAddedEventObject": ".team_chat_emoji_added_event_object",
    "TeamChatEmojiAddedEventPayload": ".team_chat_emoji_added_event_payload",
    "TeamChatEmojiRemovedEvent": ".team_chat_emoji_removed_event",
    "TeamChatEventItem": ".team_chat_event_item",
    "TeamChatFileChangedEvent": ".team_chat_file_changed_event",
    "TeamChatFileChangedEventFile": ".team_chat_file_changed_event_file",
    "TeamChatFileChangedEventObject": ".team_chat_file_changed_event_object",
    "TeamChatFileChangedEventPayload": ".team_chat_file_changed_event_payload",
    "TeamChatFileDeletedEvent": ".team_chat_file_deleted_event",
    "TeamChatFileDownloadedEvent": ".team_chat_file_downloaded_event",
    "TeamChatFileDownloadedEventFile": ".team_chat_file_downloaded_event_file",
    "TeamChatFileDownloadedEventObject": ".team_chat_file_downloaded_event_object",
    "TeamChatFileDownloadedEventPayload": ".team_chat_file_downloaded_event_payload",
    "TeamChatFileSharedEvent": ".team_chat_file_shared_event",
    "TeamChatFileSharedEventObject": ".team_chat_file_shared_event_object",
    "TeamChatFileSharedEventPayload": ".team_chat_file_shared_event_payload",
    "TeamChatFileUnsharedEvent": ".team_chat_file_unshared_event",
    "TeamChatFileUploadedEvent": ".team_chat_file_uploaded_event",
    "TeamChatLinkSharedEvent": ".team_chat_link_shared_event",
    "TeamChatLinkSharedEventObject": ".team_chat_link_shared_event_object",
    "TeamChatLinkSharedEventPayload": ".team_chat_link_shared_event_payload",
    "TeamChatSharedSpacesEditedEvent": ".team_chat_shared_spaces_edited_event",
    "TeamChatSharedSpacesEditedEventObject": ".team_chat_shared_spaces_edited_event_object",
    "TeamChatSharedSpacesEditedEventPayload": ".team_chat_shared_spaces_edited_event_payload",
    "TeamChatSharedSpacesMemberInvitedEvent": ".team_chat_shared_spaces_member_invited_event",
    "TeamChatSharedSpacesMemberInvitedEventObject": ".team_chat_shared_spaces_member_invited_event_object",
    "TeamChatSharedSpacesMemberInvitedEventPayload": ".team_chat_shared_spaces_member_invited_event_payload",
    "TeamChatSharedSpacesMemberInvitedMember": ".team_chat_shared_spaces_member_invited_member",
    "TeamChatSharedSpacesMemberLeftEvent": ".team_chat_shared_spaces_member_left_event",
    "TeamChatSharedSpacesMemberLeftEventObject": ".team_chat_shared_spaces_member_left_event_object",
    "TeamChatSharedSpacesMemberLeftEventPayload": ".team_chat_shared_spaces_member_left_event_payload",
    "TeamChatSharedSpacesMemberRemovedEvent": ".team_chat_shared_spaces_member_removed_event",
    "TeamChatSharedSpacesMemberRemovedEventObject": ".team_chat_shared_spaces_member_removed_event_object",
    "TeamChatSharedSpacesMemberRemovedEventPayload": ".team_chat_shared_spaces_member_removed_event_payload",
    "TeamChatSharedSpacesMemberRemovedMember": ".team_chat_shared_spaces_member_removed_member",
    "TeamChatStarredEvent": ".team_chat_starred_event",
    "TeamChatStarredEventObject": ".team_chat_starred_event_object",
    "TeamChatStarredEventPayload": ".team_chat_starred_event_payload",
    "TeamChatUnstarredEvent": ".team_chat_unstarred_event",
    "TelephonyRegionSettings": ".telephony_region_settings",
    "TelephonySettings": ".telephony_settings",
    "Template": ".template",
    "TemplateList": ".template_list",
    "TestResult": ".test_result",
    "TollCallSettings": ".toll_call_settings",
    "TollCallSettingsNumber": ".toll_call_settings_number",
    "TollFreeAndFeeBasedTollCallSettings": ".toll_free_and_fee_based_toll_call_settings",
    "TrackingField": ".tracking_field",
    "TrackingFieldList": ".tracking_field_list",
    "TrackingSource": ".tracking_source",
    "TrackingSourceList": ".tracking_source_list",
    "TransLangConfig": ".trans_lang_config",
    "TranslateToConfig": ".translate_to_config",
    "TrustedDomainList": ".trusted_domain_list",
    "TspAccount": ".tsp_account",
    "TspAccountList": ".tsp_account_list",
    "TspCredentials": ".tsp_credentials",
    "TspSettings": ".tsp_settings",
    "UpcomingEvent": ".upcoming_event",
    "UpcomingEventList": ".upcoming_event_list",
    "UpcomingMeeting": ".upcoming_meeting",
    "UpcomingMeetingList": ".upcoming_meeting_list",
    "UploadDigitalSignageFileResult": ".upload_digital_signage_file_result",
    "UploadRoomBackgroundImageResult": ".upload_room_background_image_result",
    "UploadWorkspaceFloorMapResult": ".upload_workspace_floor_map_result",
    "User": ".user",
    "UserActivatedEvent": ".user_activated_event",
    "UserChannelAdministrator": ".user_channel_administrator",
    "UserChannelAdministratorList": ".user_channel_administrator_list",
    "UserChatSession": ".user_chat_session",
    "UserChatSessionList": ".user_chat_session_list",
    "UserContinuousMeetingChatSettings": ".user_continuous_meeting_chat_settings",
    "UserCount": ".user_count",
    "UserCreatedEvent": ".user_created_event",
    "UserCreatedEventPayload": ".user_created_event_payload",
    "UserDeactivatedEvent": ".user_deactivated_event",
    "UserDeletedEvent": ".user_deleted_event",
    "UserDisassociatedEvent": ".user_disassociated_event",
    "UserEmail": ".user_email",
    "UserEventPayload": ".user_event_payload",
    "UserInvitationAcceptedEvent": ".user_invitation_accepted_event",
    "UserInvitationAcceptedEventPayload": ".user_invitation_accepted_event_payload",
    "UserList": ".user_list",
    "UserPermissionsList": ".user_permissions_list",
    "UserPersonalNotesUpdatedEvent": ".user_personal_notes_updated_event",
    "UserPersonalNotesUpdatedEventObject": ".user_personal_notes_updated_event_object",
    "UserPersonalNotesUpdatedEventOldObject": ".user_personal_notes_updated_event_old_object",
    "UserPersonalNotesUpdatedEventPayload": ".user_personal_notes_updated_event_payload",
    "UserPhoneApplianceSettings": ".user_phone_appliance_settings",
    "UserPresence": ".user_presence",
    "UserPresenceStatusUpdatedEvent": ".user_presence_status_updated_event",
    "UserPresenceStatusUpdatedEventObject": ".user_presence_status_updated_event_object",
    "UserPresenceStatusUpdatedEventPayload": ".user_presence_status_updated_event_payload",
    "UserQos": ".user_qos",
    "UserQosAudio": ".user_qos_audio",
    "UserRecording": ".user_recording",
    "UserRecordingList": ".user_recording_list",
    "UserScheduleMeetingSettings": ".user_schedule_meeting_settings",
    "UserSettings": ".user_settings",
    "UserSettingsAuthenticationOptions": ".user_settings_authentication_options",
    "UserSettingsFeature": ".user_settings_feature",
    "UserSettingsProfile": ".user_settings_profile",
    "UserSettingsUpdatedEvent": ".user_settings_updated_event",
    "UserSettingsUpdatedEventObject": ".user_settings_updated_event_object",
    "UserSettingsUpdatedEventOldObject": ".user_settings_updated_event_old_object",
    "UserSettingsUpdatedEventPayload": ".user_settings_updated_event_payload",
    "UserSettingsUpdatedInMeetingSettings": ".user_settings_updated_in_meeting_settings",
    "UserSettingsUpdatedMeetingSecurity": ".user_settings_updated_meeting_security",
    "UserSettingsUpdatedOldSettings": ".user_settings_updated_old_settings",
    "UserSettingsUpdatedScheduleMeetingSettings": ".user_settings_updated_schedule_meeting_settings",
    "UserSettingsUpdatedSettings": ".user_settings_updated_settings",
    "UserSettingsUpdatedTspSettings": ".user_settings_updated_tsp_settings",
    "UserSettingsUpdatedWebinarPollingSettings": ".user_settings_updated_webinar_polling_settings",
    "UserSignedInEvent": ".user_signed_in_event",
    "UserSignedInEventObject": ".user_signed_in_event_object",
    "UserSignedInEventPayload": ".user_signed_in_event_payload",
    "UserSignedOutEvent": ".user_signed_out_event",
    "UserTspCreatedEvent": ".user_tsp_created_event",
    "UserTspCreatedEventObject": ".user_tsp_created_event_object",
    "UserTspCreatedEventPayload": ".user_tsp_created_event_payload",
    "UserTspDeletedEvent": ".user_tsp_deleted_event",
    "UserTspSettings": ".user_tsp_settings",
    "UserTspUpdatedEvent": ".user_tsp_updated_event",
    "UserTspUpdatedEventOldObject": ".user_tsp_updated_event_old_object",
    "UserTspUpdatedEventPayload": ".user_tsp_updated_event_payload",
    "UserUpdatedCustomAttribute": ".user_updated_custom_attribute",
    "UserUpdatedEvent": ".user_updated_event",
    "UserUpdatedEventObject": ".user_updated_event_object",
    "UserUpdatedEventOldObject": ".user_updated_event_old_object",
    "UserUpdatedEventPayload": ".user_updated_event_payload",
    "UserUpdatedOldSettings": ".user_updated_old_settings",
    "UserUpdatedSettings": ".user_updated_settings",
    "UserWorkspaceCalendarSettings": ".user_workspace_calendar_settings",
    "UserWorkspaceCalendarSettingsResult": ".user_workspace_calendar_settings_result",
    "VanityName": ".vanity_name",
    "VirtualBackground": ".virtual_background",
    "VirtualBackgroundSettings": ".virtual_background_settings",
    "VirtualBackgroundSettingsFile": ".virtual_background_settings_file",
    "VisitorInvitation": ".visitor_invitation",
    "VisitorInvitationDetails": ".visitor_invitation_details",
    "VisitorInvitationEntry": ".visitor_invitation_entry",
    "VisitorInvitationEntryList": ".visitor_invitation_entry_list",
    "VisitorManagementCheckedInEvent": ".visitor_management_checked_in_event",
    "VisitorManagementCheckedInEventObject": ".visitor_management_checked_in_event_object",
    "VisitorManagementCheckedInEventPayload": ".visitor_management_checked_in_event_payload",
    "VisitorManagementCheckedOutEvent": ".visitor_management_checked_out_event",
    "VisitorManagementInvitationCreatedEvent": ".visitor_management_invitation_created_event",
    "VisitorManagementInvitationCreatedEventObject": ".visitor_management_invitation_created_event_object",
    "VisitorManagementInvitationCreatedEventPayload": ".visitor_management_invitation_created_event_payload",
    "VisitorManagementInvitationDeletedEvent": ".visitor_management_invitation_deleted_event",
    "VisitorManagementInvitationDeletedEventObject": ".visitor_management_invitation_deleted_event_object",
    "VisitorManagementInvitationDeletedEventPayload": ".visitor_management_invitation_deleted_event_payload",
    "VisitorManagementInvitationUpdatedEvent": ".visitor_management_invitation_updated_event",
    "VoiceNameTagSettings": ".voice_name_tag_settings",
    "WaitingRoomOptions": ".waiting_room_options",
    "WaitingRoomSettings": ".waiting_room_settings",
    "Wallpaper": ".wallpaper",
    "Webinar": ".webinar",
    "WebinarAlertEvent": ".webinar_alert_event",
    "WebinarAlertEventObject": ".webinar_alert_event_object",
    "WebinarAlertEventPayload": ".webinar_alert_event_payload",
    "WebinarBranding": ".webinar_branding",
    "WebinarChatMessageFileDownloadedEvent": ".webinar_chat_message_file_downloaded_event",
    "WebinarChatMessageFileDownloadedEventObject": ".webinar_chat_message_file_downloaded_event_object",
    "WebinarChatMessageFileDownloadedEventPayload": ".webinar_chat_message_file_downloaded_event_payload",
    "WebinarChatMessageFileSentChatMessageFile": ".webinar_chat_message_file_sent_chat_message_file",
    "WebinarChatMessageFileSentEvent": ".webinar_chat_message_file_sent_event",
    "WebinarChatMessageFileSentEventObject": ".webinar_chat_message_file_sent_event_object",
    "WebinarChatMessageFileSentEventPayload": ".webinar_chat_message_file_sent_event_payload",
    "WebinarChatMessageSentChatMessage": ".webinar_chat_message_sent_chat_message",
    "WebinarChatMessageSentEvent": ".webinar_chat_message_sent_event",
    "WebinarChatMessageSentEventObject": ".webinar_chat_message_sent_event_object",
    "WebinarChatMessageSentEventPayload": ".webinar_chat_message_sent_event_payload",
    "WebinarChatSettings": ".webinar_chat_settings",
    "WebinarConvertedToMeetingEvent": ".webinar_converted_to_meeting_event",
    "WebinarConvertedToMeetingEventPayload": ".webinar_converted_to_meeting_event_payload",
    "WebinarCreatedEvent": ".webinar_created_event",
    "WebinarCreatedEventObject": ".webinar_created_event_object",
    "WebinarCreatedEventPayload": ".webinar_created_event_payload",
    "WebinarCreatedEventSettings": ".webinar_created_event_settings",
    "WebinarDeletedEvent": ".webinar_deleted_event",
    "WebinarDeletedEventPayload": ".webinar_deleted_event_payload",
    "WebinarEmailNotificationSettings": ".webinar_email_notification_settings",
    "WebinarEndedEvent": ".webinar_ended_event",
    "WebinarEndedEventObject": ".webinar_ended_event_object",
    "WebinarEndedEventPayload": ".webinar_ended_event_payload",
    "WebinarList": ".webinar_list",
    "WebinarLiveStreamingSettings": ".webinar_live_streaming_settings",
    "WebinarMetrics": ".webinar_metrics",
    "WebinarMetricsList": ".webinar_metrics_list",
    "WebinarParticipantBindEvent": ".webinar_participant_bind_event",
    "WebinarParticipantBindEventObject": ".webinar_participant_bind_event_object",
    "WebinarParticipantBindEventPayload": ".webinar_participant_bind_event_payload",
    "WebinarParticipantBindParticipant": ".webinar_participant_bind_participant",
    "WebinarParticipantFeedbackEvent": ".webinar_participant_feedback_event",
    "WebinarParticipantFeedbackEventObject": ".webinar_participant_feedback_event_object",
    "WebinarParticipantFeedbackEventPayload": ".webinar_participant_feedback_event_payload",
    "WebinarParticipantJoinedEvent": ".webinar_participant_joined_event",
    "WebinarParticipantJoinedEventObject": ".webinar_participant_joined_event_object",
    "WebinarParticipantJoinedEventPayload": ".webinar_participant_joined_event_payload",
    "WebinarParticipantJoinedParticipant": ".webinar_participant_joined_participant",
    "WebinarParticipantLeftEvent": ".webinar_participant_left_event",
    "WebinarParticipantLeftEventObject": ".webinar_participant_left_event_object",
    "WebinarParticipantLeftEventPayload": ".webinar_participant_left_event_payload",
    "WebinarParticipantLeftParticipant": ".webinar_participant_left_participant",
    "WebinarParticipantMetrics": ".webinar_participant_metrics",
    "WebinarParticipantQos": ".webinar_participant_qos",
    "WebinarParticipantRoleChangedEvent": ".webinar_participant_role_changed_event",
    "WebinarParticipantRoleChangedEventObject": ".webinar_participant_role_changed_event_object",
    "WebinarParticipantRoleChangedEventPayload": ".webinar_participant_role_changed_event_payload",
    "WebinarPermanentlyDeletedEvent": ".webinar_permanently_deleted_event",
    "WebinarPermanentlyDeletedEventPayload": ".webinar_permanently_deleted_event_payload",
    "WebinarPollingSettings": ".webinar_polling_settings",
    "WebinarQuestionAndAnswerSettings": ".webinar_question_and_answer_settings",
    "WebinarRecoveredEvent": ".webinar_recovered_event",
    "WebinarRegistrationApprovedEvent": ".webinar_registration_approved_event",
    "WebinarRegistrationApprovedEventObject": ".webinar_registration_approved_event_object",
    "WebinarRegistrationApprovedEventPayload": ".webinar_registration_approved_event_payload",
    "WebinarRegistrationApprovedRegistrant": ".webinar_registration_approved_registrant",
    "WebinarRegistrationCancelledEvent": ".webinar_registration_cancelled_event",
    "WebinarRegistrationCancelledEventObject": ".webinar_registration_cancelled_event_object",
    "WebinarRegistrationCancelledEventPayload": ".webinar_registration_cancelled_event_payload",
    "WebinarRegistrationCancelledRegistrant": ".webinar_registration_cancelled_registrant",
    "WebinarRegistrationCreatedEvent": ".webinar_registration_created_event",
    "WebinarRegistrationCreatedEventObject": ".webinar_registration_created_event_object",
    "WebinarRegistrationCreatedEventPayload": ".webinar_registration_created_event_payload",
    "WebinarRegistrationCreatedRegistrant": ".webinar_registration_created_registrant",
    "WebinarRegistrationDeniedEvent": ".webinar_registration_denied_event",
    "WebinarRegistrationDeniedEventPayload": ".webinar_registration_denied_event_payload",
    "WebinarRegistrationOptions": ".webinar_registration_options",
    "WebinarRegistrationSettings": ".webinar_registration_settings",
    "WebinarRegistrationSettingsOptions": ".webinar_registration_settings_options",
    "WebinarRegistrationSettingsQuestion": ".webinar_registration_settings_question",
    "WebinarReport": ".webinar_report",
    "WebinarSettings": ".webinar_settings",
    "WebinarSharingEndedEvent": ".webinar_sharing_ended_event",
    "WebinarSharingEndedEventObject": ".webinar_sharing_ended_event_object",
    "WebinarSharingEndedEventPayload": ".webinar_sharing_ended_event_payload",
    "WebinarSharingStartedEvent": ".webinar_sharing_started_event",
    "WebinarSimuliveDelayStart": ".webinar_simulive_delay_start",
    "WebinarStartedEvent": ".webinar_started_event",
    "WebinarStartedEventObject": ".webinar_started_event_object",
    "WebinarStartedEventPayload": ".webinar_started_event_payload",
    "WebinarSurveyReport": ".webinar_survey_report",
    "WebinarUpdatedEvent": ".webinar_updated_event",
    "WebinarUpdatedEventObject": ".webinar_updated_event_object",
    "WebinarUpdatedEventOldObject": ".webinar_updated_event_old_object",
    "WebinarUpdatedEventPayload": ".webinar_updated_event_payload",
    "WebinarUpdatedOldSettings": ".webinar_updated_old_settings",
    "WebinarUpdatedSettings": ".webinar_updated_settings",
    "WebinarWallpaper": ".webinar_wallpaper",
    "WhiteboardSettings": ".whiteboard_settings",
    "WifiRssi": ".wifi_rssi",
    "WorkplaceAppSettings": ".workplace_app_settings",
    "Workspace": ".workspace",
    "WorkspaceAsset": ".workspace_asset",
    "WorkspaceAssignment": ".workspace_assignment",
    "WorkspaceCreatedEvent": ".workspace_created_event",
    "WorkspaceCreatedEventPayload": ".workspace_created_event_payload",
    "WorkspaceDeletedEvent": ".workspace_deleted_event",
    "WorkspaceEntry": ".workspace_entry",
    "WorkspaceEntryList": ".workspace_entry_list",
    "WorkspaceEventList": ".workspace_event_list",
    "WorkspaceFloorMap": ".workspace_floor_map",
    "WorkspacePreCheckInQuestionnaireResponseCreatedEvent": ".workspace_pre_check_in_questionnaire_response_created_event",
    "WorkspacePreCheckInQuestionnaireResponseCreatedEventObject": ".workspace_pre_check_in_questionnaire_response_created_event_object",
    "WorkspacePreCheckInQuestionnaireResponseCreatedEventPayload": ".workspace_pre_check_in_questionnaire_response_created_event_payload",
    "WorkspacePreCheckInQuestionnaireResponseCreatedQuestionnaire": ".workspace_pre_check_in_questionnaire_response_created_questionnaire",
    "WorkspaceQrCode": ".workspace_qr_code",
    "WorkspaceReservation": ".workspace_reservation",
    "WorkspaceReservationCheckedInEvent": ".workspace_reservation_checked_in_event",
    "WorkspaceReservationCheckedInEventObject": ".workspace_reservation_checked_in_event_object",
    "WorkspaceReservationCheckedInEventPayload": ".workspace_reservation_checked_in_event_payload",
    "WorkspaceReservationCheckedOutEvent": ".workspace_reservation_checked_out_event",
    "WorkspaceReservationCreatedEvent": ".workspace_reservation_created_event",
    "WorkspaceReservationCreatedEventObject": ".workspace_reservation_created_event_object",
    "WorkspaceReservationCreatedEventPayload": ".workspace_reservation_created_event_payload",
    "WorkspaceReservationDeletedEvent": ".workspace_reservation_deleted_event",
    "WorkspaceReservationDetails": ".workspace_reservation_details",
    "WorkspaceReservationQuestionnaireResponseCreatedEvent": ".workspace_reservation_questionnaire_response_created_event",
    "WorkspaceReservationQuestionnaireResponseUpdatedEvent": ".workspace_reservation_questionnaire_response_updated_event",
    "WorkspaceReservationQuestionnaires": ".workspace_reservation_questionnaires",
    "WorkspaceReservationUpdateEvent": ".workspace_reservation_update_event",
    "WorkspaceUpdatedEvent": ".workspace_updated_event",
    "WorkspaceUsage": ".workspace_usage",
    "WorkspaceUserAssignedEvent": ".workspace_user_assigned_event",
    "WorkspaceUserAssignedEventObject": ".workspace_user_assigned_event_object",
    "WorkspaceUserAssignedEventPayload": ".workspace_user_assigned_event_payload",
    "WorkspaceUserUnassignedEvent": ".workspace_user_unassigned_event",
    "WorkspaceUserUnassignedEventObject": ".workspace_user_unassigned_event_object",
    "WorkspaceUserUnassignedEventPayload": ".workspace_user_unassigned_event_payload",
    "Zak": ".zak",
    "ZoomRoom": ".zoom_room",
    "ZoomRoomList": ".zoom_room_list",
    "ZoomRoomSettings": ".zoom_room_settings",
    "ZoomRoomsPlanUsage": ".zoom_rooms_plan_usage",
    "ZoomroomAlertEvent": ".zoomroom_alert_event",
    "ZoomroomAlertEventObject": ".zoomroom_alert_event_object",
    "ZoomroomAlertEventPayload": ".zoomroom_alert_event_payload",
    "ZoomroomCheckedInEvent": ".zoomroom_checked_in_event",
    "ZoomroomCheckedInEventObject": ".zoomroom_checked_in_event_object",
    "ZoomroomCheckedInEventPayload": ".zoomroom_checked_in_event_payload",
    "ZoomroomCheckedOutEvent": ".zoomroom_checked_out_event",
    "ZoomroomCreatedEvent": ".zoomroom_created_event",
    "ZoomroomCreatedEventObject": ".zoomroom_created_event_object",
    "ZoomroomCreatedEventPayload": ".zoomroom_created_event_payload",
    "ZoomroomDelayedAlertEvent": ".zoomroom_delayed_alert_event",
    "ZoomroomDeletedEvent": ".zoomroom_deleted_event",
    "ZoomroomDigitalSignageAppEndedEvent": ".zoomroom_digital_signage_app_ended_event",
    "ZoomroomDigitalSignageAppEndedEventObject": ".zoomroom_digital_signage_app_ended_event_object",
    "ZoomroomDigitalSignageAppEndedEventPayload": ".zoomroom_digital_signage_app_ended_event_payload",
    "ZoomroomDigitalSignageAppStartedEvent": ".zoomroom_digital_signage_app_started_event",
    "ZoomroomDigitalSignageAppStartedEventObject": ".zoomroom_digital_signage_app_started_event_object",
    "ZoomroomDigitalSignageAppStartedEventPayload": ".zoomroom_digital_signage_app_started_event_payload",
    "ZoomroomLocationCreatedEvent": ".zoomroom_location_created_event",
    "ZoomroomLocationCreatedEventObject": ".zoomroom_location_created_event_object",
    "ZoomroomLocationCreatedEventPayload": ".zoomroom_location_created_event_payload",
    "ZoomroomLocationDeletedEvent": ".zoomroom_location_deleted_event",
    "ZoomroomLocationUpdatedEvent": ".zoomroom_location_updated_event",
    "ZoomroomSensorDataEvent": ".zoomroom_sensor_data_event",
    "ZoomroomSensorDataEventObject": ".zoomroom_sensor_data_event_object",
    "ZoomroomSensorDataEventPayload": ".zoomroom_sensor_data_event_payload",
    "ZoomroomThirdpartyMeetingAttemptedEvent": ".zoomroom_thirdparty_meeting_attempted_event",
    "ZoomroomThirdpartyMeetingAttemptedEventObject": ".zoomroom_thirdparty_meeting_attempted_event_object",
    "ZoomroomThirdpartyMeetingAttemptedEventPayload": ".zoomroom_thirdparty_meeting_attempted_event_payload",
    "ZoomroomUpdatedEvent": ".zoomroom_updated_event",
}

__all__ = (
    "AccountAddOnPlan",
    "AccountCreatedEvent",
    "AccountCreatedEventObject",
    "AccountCreatedEventPayload",
    "AccountDisassociatedEvent",
    "AccountDisassociatedEventPayload",
    "AccountEmailNotificationSettings",
    "AccountEventPayload",
    "AccountLockSettingsUpdatedChatSettings",
    "AccountLockSettingsUpdatedEvent",
    "AccountLockSettingsUpdatedEventObject",
    "AccountLockSettingsUpdatedEventOldObject",
    "AccountLockSettingsUpdatedEventPayload",
    "AccountLockSettingsUpdatedInMeetingSettings",
    "AccountLockSettingsUpdatedOldSettings",
    "AccountLockSettingsUpdatedRecordingSettings",
    "AccountLockSettingsUpdatedScheduleMeetingSettings",
    "AccountLockSettingsUpdatedSettings",
    "AccountLockedInMeetingSettings",
    "AccountLockedRecordingSettings",
    "AccountLockedScheduleMeetingSettings",
    "AccountLockedSettings",
    "AccountLockedSettingsOtherOptions",
    "AccountPlan",
    "AccountPlanAiExpertAssistResult",
    "AccountPlanAudio",
    "AccountPlanBase",
    "AccountPlanPhone",
    "AccountPlanZcc",
    "AccountPlanZccPlan",
    "AccountPlanZnode",
    "AccountPlans",
    "AccountRecording",
    "AccountRecordingList",
    "AccountRecordingSettings",
    "AccountScheduleMeetingSettings",
    "AccountScheduleMeetingTemplateSettings",
    "AccountScheduleMeetingTemplateSettingsTemplate",
    "AccountSettings",
    "AccountSettingsFeature",
    "AccountSettingsOtherOptions",
    "AccountSettingsProfile",
    "AccountSettingsSecurity",
    "AccountSettingsUpdatedArchiveSettings",
    "AccountSettingsUpdatedAudioConferencingSettings",
    "AccountSettingsUpdatedChatEtiquetteTool",
    "AccountSettingsUpdatedChatSettings",
    "AccountSettingsUpdatedEvent",
    "AccountSettingsUpdatedEventObject",
    "AccountSettingsUpdatedEventOldObject",
    "AccountSettingsUpdatedEventPayload",
    "AccountSettingsUpdatedEventSettings",
    "AccountSettingsUpdatedGlobalDialInCountrySettings",
    "AccountSettingsUpdatedInMeetingSettings",
    "AccountSettingsUpdatedMeetingSecurity",
    "AccountSettingsUpdatedOldSettings",
    "AccountSettingsUpdatedRecordingSettings",
    "AccountSettingsUpdatedScheduleMeetingSettings",
    "AccountSettingsUpdatedSearchAndSendAnimatedGifImagesSettings",
    "AccountSettingsUpdatedSettings",
    "AccountSettingsUpdatedTspSettings",
    "AccountTspSettings",
    "AccountUpdatedEvent",
    "AccountUpdatedEventObject",
    "AccountUpdatedEventOldObject",
    "AccountUpdatedEventPayload",
    "AccountVanityUrlApprovedEvent",
    "AccountVanityUrlRejectedEvent",
    "AccountZoomRoomSettings",
    "ActionItem",
    "AddAssistantsResult",
    "AddContactGroupMembersResult",
    "AddDigitalSignageUrlResult",
    "AddGroupAdminsResult",
    "AddMeetingAppResult",
    "AddPlanBase",
    "AddPlanPhone",
    "AddPlanZcc",
    "AddPlanZccPlan",
    "AddRecordingRegistrantResult",
    "AddRoleMembersResult",
    "AddWebinarPanelistsResult",
    "AddWorkspacePhotoResult",
    "AddedChannelMembers",
    "AddedMembers",
    "AddedRegistrant",
    "Admin",
    "AdminList",
    "Ai",
    "AiCompanion",
    "AiCompanionQuestionSettings",
    "AiComposeSettings",
    "AllowEditMessageSettings",
    "AllowMessageSettings",
    "AllowUsersToChatWithOthersSettings",
    "AllowUsersToSettings",
    "AlwaysDisplayZoomMeetingAsTopicSettings",
    "AlwaysDisplayZoomWebinarAsTopicSettings",
    "AnalyticsSummary",
    "AnswerDetails",
    "App",
    "ApplyLocalStorageToPersonalChannelSettings",
    "ApprovedOrDeniedCountriesOrRegions",
    "ArchiveFile",
    "ArchiveFileItem",
    "ArchiveFileList",
    "ArchiveFileStatistics",
    "ArchiveSettings",
    "ArchiveSettingsDetails",
    "ArmnDetails",
    "AsDeviceFromCrc",
    "Assets",
    "AssetsList",
    "AssignedAccount",
    "Assistant",
    "AssistantList",
    "Audio",
    "AudioCall",
    "AudioConferencingSettings",
    "AuthenticationException",
    "AuthenticationOptions",
    "AutoGeneratedTranslationSettings",
    "BackgroundImageInfo",
    "BannerSettings",
    "BatchUpdateUserFeaturesResult",
    "BillingContact",
    "BillingPlan",
    "BillingPlanBase",
    "BillingPlanPhone",
    "BillingPlanZcc",
    "BillingPlanZccPlanRecording",
    "BillingPlanZccPlanUsage",
    "BillingReport",
    "Bookmark",
    "BookmarkList",
    "BotInstalledEvent",
    "BotInstalledEventPayload",
    "BotMessage",
    "BotNotificationEvent",
    "BotNotificationEventPayload",
    "CalendarResource",
    "CalendarResourceList",
    "CalendarService",
    "CalendarServiceList",
    "CallMeAndInviteByPhoneSettings",
    "CalloutCountry",
    "CalloutCountryList",
    "Cameras",
    "Channel",
    "ChannelActivityLog",
    "ChannelActivityLogList",
    "ChannelList",
    "ChannelMember",
    "ChannelMemberGroup",
    "ChannelMemberGroupList",
    "ChannelMemberList",
    "ChannelMentionGroup",
    "ChannelMentionGroupList",
    "ChannelRetentionPolicy",
    "ChatChannelCreatedEvent",
    "ChatChannelCreatedEventObject",
    "ChatChannelCreatedEventPayload",
    "ChatChannelDeletedEvent",
    "ChatChannelDeletedEventObject",
    "ChatChannelDeletedEventPayload",
    "ChatChannelMemberInvitedEvent",
    "ChatChannelMemberJoinedEvent",
    "ChatChannelMemberLeftEvent",
    "ChatChannelMemberRemovedEvent",
    "ChatChannelSettings",
    "ChatChannelSettingsDesignatedPostingMember",
    "ChatChannelUpdatedEvent",
    "ChatEmailAddressSettings",
    "ChatEmojisSettings",
    "ChatEtiquetteTool",
    "ChatEtiquetteToolPolicy",
    "ChatFile",
    "ChatMessageDeletedEvent",
    "ChatMessageEventObject",
    "ChatMessageEventPayload",
    "ChatMessageFile",
    "ChatMessageRepliedEvent",
    "ChatMessageRepliedEventObject",
    "ChatMessageRepliedEventPayload",
    "ChatMessageSentEvent",
    "ChatMessageUpdatedEvent",
    "ChatMetrics",
    "ChatMetricsList",
    "ChatSettings",
    "ChatSharedSpace",
    "ChatSharedSpaceList",
    "ChatThreadMessage",
    "ChatThreadMessageList",
    "ChatThreadMessageReaction",
    "ChatbotMessageResult",
    "CheckinAndCheckout",
    "CheckinAndCheckoutOptions",
    "ClientAlertSettings",
    "ClientFeedback",
    "ClientFeedbackDetails",
    "ClientFeedbackDetailsList",
    "ClientFeedbackList",
    "ClientSatisfaction",
    "ClientSatisfactionList",
    "ClientVersion",
    "ClientVersionList",
    "ClosedCaptioningSettings",
    "CloudRecordingStorage",
    "CloudRecordingUsageReport",
    "CloudRetention",
    "CollaborationDevice",
    "CollaborationDeviceList",
    "ConfigureRoomControllerAppsResult",
    "Contact",
    "ContactGroup",
    "ContactGroupList",
    "ContactList",
    "ContactPhoneNumber",
    "ContentDigitalSignageItem",
    "ContentDigitalSignageItemList",
    "ContinuousMeetingChatSettings",
    "Country",
    "CountrySettings",
    "CpuPressureLevel",
    "CpuUsage",
    "CrcPortUsage",
    "CrcPortsHourUsage",
    "CrcPortsUsage",
    "CreateChannelMentionGroupResult",
    "CreateCustomEmojiResult",
    "CreateDigitalSignagePlaylistResult",
    "CreateLegalHoldMatterResult",
    "CreateRoomResult",
    "CreateRoomTagResult",
    "CreateSharedSpaceResult",
    "CreateUserResult",
    "CreateWorkspaceAssetResult",
    "CreateWorkspaceReservationResult",
    "CreateWorkspaceResult",
    "CreatedFolder",
    "CreatedTemplate",
    "CustomEmojiReaction",
    "CustomField",
    "CustomKey",
    "CustomLiveStreamingSettings",
    "CustomQuestion",
    "CustomSurvey",
    "DailyUsageReport",
    "DailyUsageReportDate",
    "DataRequest",
    "DataRequestFileUrl",
    "DataRequestFiles",
    "DataRequestList",
    "DataRequestRequest",
    "DataRequestRequestList",
    "DefaultRoomBackgroundImage",
    "DefaultRoomBackgroundImageList",
    "DemoteSharedSpaceAdminUser",
    "DemoteSharedSpaceAdminsResult",
    "DeskUsage",
    "Device",
    "DeviceGroup",
    "DeviceGroupList",
    "DeviceInfo",
    "DeviceInfoPolicy",
    "DeviceList",
    "DialInNumber",
    "DigitalSignageContent",
    "DigitalSignageContentList",
    "DigitalSignageItem",
    "DigitalSignagePlaylistItem",
    "DigitalSignagePlaylistItemList",
    "DigitalSignagePlaylistRoom",
    "DigitalSignagePlaylistRoomList",
    "DigitalSignageSettings",
    "DigitalSignageSettingsPlayList",
    "DigitalSignageSettingsPlayListContent",
    "DisplayPeriodSettings",
    "Division",
    "DivisionList",
    "DivisionMember",
    "DivisionMemberList",
    "Domain",
    "DomainList",
    "EditItem",
    "EditedSummary",
    "EmailNotificationSettings",
    "Emojis",
    "EmojisList",
    "ExternalApproveSettings",
    "ExternalCollabRestrictSettings",
    "ExternalJoinApproveSettings",
    "ExternalMemberJoinSettings",
    "ExternalUserControlSettings",
    "FailDetails",
    "FailedChannel",
    "FailedChannelList",
    "FeatureUsed",
    "Feedback",
    "FeedbackDetails",
    "FieldEditItem",
    "FileRecord",
    "FirmwareVersion",
    "Folder",
    "FolderList",
    "GeneralSetting",
    "GiphyInformation",
    "GlobalDialInCountrySettings",
    "Group",
    "GroupAdminAddedEvent",
    "GroupAdminAddedEventObject",
    "GroupAdminAddedEventPayload",
    "GroupAdminDeletedEvent",
    "GroupChannel",
    "GroupChannelList",
    "GroupCreatedEvent",
    "GroupCreatedEventPayload",
    "GroupDeletedEvent",
    "GroupList",
    "GroupLockSettingsUpdatedAudioConferencingSettings",
    "GroupLockSettingsUpdatedEvent",
    "GroupLockSettingsUpdatedEventObject",
    "GroupLockSettingsUpdatedEventOldObject",
    "GroupLockSettingsUpdatedEventPayload",
    "GroupLockSettingsUpdatedInMeetingSettings",
    "GroupLockSettingsUpdatedOldSettings",
    "GroupLockSettingsUpdatedRecordingSettings",
    "GroupLockSettingsUpdatedScheduleMeetingSettings",
    "GroupLockSettingsUpdatedSettings",
    "GroupLockSettingsUpdatedTelephonySettings",
    "GroupLockedInMeetingSettings",
    "GroupLockedRecordingSettings",
    "GroupLockedScheduleMeetingSettings",
    "GroupLockedSettings",
    "GroupLockedSettingsOtherOptions",
    "GroupMember",
    "GroupMemberAddedEvent",
    "GroupMemberAddedEventObject",
    "GroupMemberAddedEventPayload",
    "GroupMemberDeletedEvent",
    "GroupMemberList",
    "GroupScheduleMeetingSettings",
    "GroupSettings",
    "GroupSettingsOtherOptions",
    "GroupSettingsProfile",
    "GroupSettingsUpdatedAudioConferencingSettings",
    "GroupSettingsUpdatedCallMeAndInviteByPhoneSettings",
    "GroupSettingsUpdatedChatEtiquetteTool",
    "GroupSettingsUpdatedChatSettings",
    "GroupSettingsUpdatedCountrySettings",
    "GroupSettingsUpdatedEvent",
    "GroupSettingsUpdatedEventObject",
    "GroupSettingsUpdatedEventOldObject",
    "GroupSettingsUpdatedEventPayload",
    "GroupSettingsUpdatedInMeetingSettings",
    "GroupSettingsUpdatedMeetingPasswordRequirement",
    "GroupSettingsUpdatedMeetingSecurity",
    "GroupSettingsUpdatedOldSettings",
    "GroupSettingsUpdatedRecordingSettings",
    "GroupSettingsUpdatedScheduleMeetingSettings",
    "GroupSettingsUpdatedSelectedCountry",
    "GroupSettingsUpdatedSettings",
    "GroupUpdatedEvent",
    "GroupUpdatedEventPayload",
    "H323Device",
    "H323DeviceList",
    "Head",
    "HideMeetingDescriptionSettings",
    "HideWebinarDescriptionSettings",
    "HistoryMeeting",
    "HistoryMeetingList",
    "HotDesking",
    "ImGroup",
    "ImGroupList",
    "InMeetingSettings",
    "InSessionSettings",
    "IncomingMeetingRequest",
    "InformationBarrierEventObject",
    "InformationBarrierEventPayload",
    "InformationBarrierEventSettings",
    "InformationBarriersPolicyCreatedEvent",
    "InformationBarriersPolicyDeletedEvent",
    "InformationBarriersPolicyUpdatedEvent",
    "InformationBarriersPolicyUpdatedEventObject",
    "InformationBarriersPolicyUpdatedEventPayload",
    "IntegrationSettings",
    "InteractiveCard",
    "InteractiveMessageActionsEvent",
    "InteractiveMessageActionsEventBody",
    "InteractiveMessageActionsEventItem",
    "InteractiveMessageActionsEventPayload",
    "InteractiveMessageActionsOriginal",
    "InteractiveMessageEditableEvent",
    "InteractiveMessageEditableEventPayload",
    "InteractiveMessageEditableOriginal",
    "InteractiveMessageFieldsEditableEvent",
    "InteractiveMessageFieldsEditableEventBody",
    "InteractiveMessageFieldsEditableEventItem",
    "InteractiveMessageFieldsEditableEventPayload",
    "InteractiveMessageFieldsEditableOriginal",
    "InteractiveMessageSelectEvent",
    "InteractiveMessageSelectEventBody",
    "InteractiveMessageSelectEventPayload",
    "InteractiveMessageSelectOriginal",
    "InternalNumber",
    "InternalNumberList",
    "InviteLink",
    "InviteLinkList",
    "Invitee",
    "Inviter",
    "Invoice",
    "InvoiceItem",
    "InvoiceList",
    "IpAddressAccessControlSettings",
    "Issue",
    "IssueList",
    "JoinChannelResult",
    "LanguageConfig",
    "LanguageInterpretationSettings",
    "LanguageItemPairList",
    "LargeMeetingPlanUsage",
    "LegalHoldFile",
    "LegalHoldFileList",
    "LegalHoldMatter",
    "LegalHoldMatterList",
    "LicenseInfoList",
    "LiveStreaming",
    "Livestream",
    "Location",
    "LocationList",
    "LockedAudioConferencingSettings",
    "LockedChatSettings",
    "LockedEmailNotificationSettings",
    "LockedIpAddressAccessControlSettings",
    "LockedTelephonySettings",
    "LockedTspSettings",
    "MailCalendarSettings",
    "ManualCaptioningSettings",
    "MatterUser",
    "Meeting",
    "MeetingAiCompanionAssetsDeletedAiCompanion",
    "MeetingAiCompanionAssetsDeletedEvent",
    "MeetingAiCompanionAssetsDeletedEventObject",
    "MeetingAiCompanionAssetsDeletedEventPayload",
    "MeetingAiCompanionStartedEvent",
    "MeetingAiCompanionStartedEventObject",
    "MeetingAiCompanionStartedEventPayload",
    "MeetingAiCompanionStoppedEvent",
    "MeetingAicTranscriptCompletedEvent",
    "MeetingAicTranscriptCompletedEventObject",
    "MeetingAicTranscriptCompletedEventPayload",
    "MeetingAlertEvent",
    "MeetingAlertEventObject",
    "MeetingAlertEventPayload",
    "MeetingApprovedOrDeniedCountriesOrRegionsSettings",
    "MeetingAuthentication",
    "MeetingAutoAddRecordingToVideoManagementSettings",
    "MeetingAutoAddRecordingToVideoManagementSettingsChannel",
    "MeetingBreakoutRoomSettings",
    "MeetingBreakoutRoomSettingsRoom",
    "MeetingBreakoutRoomSharingEndedEvent",
    "MeetingBreakoutRoomSharingEndedEventObject",
    "MeetingBreakoutRoomSharingEndedEventPayload",
    "MeetingBreakoutRoomSharingEndedParticipant",
    "MeetingBreakoutRoomSharingEndedSharingDetails",
    "MeetingBreakoutRoomSharingStartedEvent",
    "MeetingChatMessageFileDownloadedEvent",
    "MeetingChatMessageFileDownloadedEventObject",
    "MeetingChatMessageFileDownloadedEventPayload",
    "MeetingChatMessageFileSentChatMessageFile",
    "MeetingChatMessageFileSentEvent",
    "MeetingChatMessageFileSentEventObject",
    "MeetingChatMessageFileSentEventPayload",
    "MeetingChatMessageSentChatMessage",
    "MeetingChatMessageSentEvent",
    "MeetingChatMessageSentEventObject",
    "MeetingChatMessageSentEventPayload",
    "MeetingClosedCaptionToken",
    "MeetingConvertedToWebinarEvent",
    "MeetingConvertedToWebinarEventPayload",
    "MeetingCreatedEvent",
    "MeetingCreatedEventObject",
    "MeetingCreatedEventPayload",
    "MeetingCreatedEventSettings",
    "MeetingDeletedEvent",
    "MeetingDeletedEventPayload",
    "MeetingDeviceTestedEvent",
    "MeetingDeviceTestedEventObject",
    "MeetingDeviceTestedEventPayload",
    "MeetingEndedEvent",
    "MeetingEndedEventObject",
    "MeetingEndedEventPayload",
    "MeetingInvitation",
    "MeetingInvitationAcceptedEvent",
    "MeetingInvitationAcceptedEventObject",
    "MeetingInvitationAcceptedEventPayload",
    "MeetingInvitationDispatchedEvent",
    "MeetingInvitationRejectedEvent",
    "MeetingInvitationTimeoutEvent",
    "MeetingLanguageInterpretationSettings",
    "MeetingLanguageInterpretationSettingsInterpreter",
    "MeetingList",
    "MeetingLiveStreamingStartedEvent",
    "MeetingLiveStreamingStartedEventObject",
    "MeetingLiveStreamingStartedEventPayload",
    "MeetingLiveStreamingStoppedEvent",
    "MeetingLocalArchivingToken",
    "MeetingMetrics",
    "MeetingMetricsList",
    "MeetingMetricsTrackingField",
    "MeetingParticipantAdmittedEvent",
    "MeetingParticipantAdmittedEventObject",
    "MeetingParticipantAdmittedEventPayload",
    "MeetingParticipantAdmittedParticipant",
    "MeetingParticipantBindEvent",
    "MeetingParticipantBindEventObject",
    "MeetingParticipantBindEventPayload",
    "MeetingParticipantBindParticipant",
    "MeetingParticipantFeedbackEvent",
    "MeetingParticipantFeedbackEventObject",
    "MeetingParticipantFeedbackEventPayload",
    "MeetingParticipantFeedbackParticipant",
    "MeetingParticipantJbhJoinedEvent",
    "MeetingParticipantJbhJoinedEventObject",
    "MeetingParticipantJbhJoinedEventPayload",
    "MeetingParticipantJbhWaitingEvent",
    "MeetingParticipantJbhWaitingLeftEvent",
    "MeetingParticipantJbhWaitingLeftEventObject",
    "MeetingParticipantJbhWaitingLeftEventPayload",
    "MeetingParticipantJoinedBreakoutRoomEvent",
    "MeetingParticipantJoinedBreakoutRoomEventObject",
    "MeetingParticipantJoinedBreakoutRoomEventPayload",
    "MeetingParticipantJoinedBreakoutRoomParticipant",
    "MeetingParticipantJoinedEvent",
    "MeetingParticipantJoinedEventObject",
    "MeetingParticipantJoinedEventPayload",
    "MeetingParticipantJoinedParticipant",
    "MeetingParticipantJoinedWaitingRoomEvent",
    "MeetingParticipantLeftBreakoutRoomEvent",
    "MeetingParticipantLeftBreakoutRoomEventObject",
    "MeetingParticipantLeftBreakoutRoomEventPayload",
    "MeetingParticipantLeftBreakoutRoomParticipant",
    "MeetingParticipantLeftEvent",
    "MeetingParticipantLeftEventObject",
    "MeetingParticipantLeftEventPayload",
    "MeetingParticipantLeftParticipant",
    "MeetingParticipantLeftWaitingRoomEvent",
    "MeetingParticipantMetrics",
    "MeetingParticipantPhoneCalloutAcceptedEvent",
    "MeetingParticipantPhoneCalloutAcceptedEventObject",
    "MeetingParticipantPhoneCalloutAcceptedEventPayload",
    "MeetingParticipantPhoneCalloutAcceptedParticipant",
    "MeetingParticipantPhoneCalloutMissedEvent",
    "MeetingParticipantPhoneCalloutRejectedEvent",
    "MeetingParticipantPhoneCalloutRingingEvent",
    "MeetingParticipantPutInWaitingRoomEvent",
    "MeetingParticipantQos",
    "MeetingParticipantRoleChangedEvent",
    "MeetingParticipantRoleChangedEventObject",
    "MeetingParticipantRoleChangedEventPayload",
    "MeetingParticipantRoleChangedParticipant",
    "MeetingParticipantRoomSystemCalloutAcceptedEvent",
    "MeetingParticipantRoomSystemCalloutAcceptedEventObject",
    "MeetingParticipantRoomSystemCalloutAcceptedEventPayload",
    "MeetingParticipantRoomSystemCalloutAcceptedParticipant",
    "MeetingParticipantRoomSystemCalloutFailedEvent",
    "MeetingParticipantRoomSystemCalloutFailedEventObject",
    "MeetingParticipantRoomSystemCalloutFailedEventPayload",
    "MeetingParticipantRoomSystemCalloutMissedEvent",
    "MeetingParticipantRoomSystemCalloutRejectedEvent",
    "MeetingParticipantRoomSystemCalloutRingingEvent",
    "MeetingPasswordRequirement",
    "MeetingPermanentlyDeletedEvent",
    "MeetingPermanentlyDeletedEventPayload",
    "MeetingQualityScore",
    "MeetingQualityScoreQuality",
    "MeetingQuestionAndAnswerSettings",
    "MeetingRecoveredEvent",
    "MeetingRecurrence",
    "MeetingRegistrant",
    "MeetingRegistrantList",
    "MeetingRegistrationApprovedEvent",
    "MeetingRegistrationApprovedEventObject",
    "MeetingRegistrationApprovedEventPayload",
    "MeetingRegistrationApprovedRegistrant",
    "MeetingRegistrationCancelledEvent",
    "MeetingRegistrationCancelledEventObject",
    "MeetingRegistrationCancelledEventPayload",
    "MeetingRegistrationCreatedEvent",
    "MeetingRegistrationCreatedEventObject",
    "MeetingRegistrationCreatedEventPayload",
    "MeetingRegistrationCreatedRegistrant",
    "MeetingRegistrationDeniedEvent",
    "MeetingRegistrationDeniedEventPayload",
    "MeetingReport",
    "MeetingRiskAlertEvent",
    "MeetingRiskAlertEventObject",
    "MeetingRiskAlertEventPayload",
    "MeetingSecurity",
    "MeetingSettings",
    "MeetingSettingsGlobalDialInNumber",
    "MeetingSettingsMeetingInvitee",
    "MeetingSettingsResource",
    "MeetingSettingsWaitingRoomOptions",
    "MeetingSharingEndedEvent",
    "MeetingSharingEndedEventObject",
    "MeetingSharingEndedEventPayload",
    "MeetingSharingEndedParticipant",
    "MeetingSharingStartedEvent",
    "MeetingSignLanguageInterpretationSettings",
    "MeetingSignLanguageInterpretationSettingsInterpreter",
    "MeetingStartedEvent",
    "MeetingStartedEventObject",
    "MeetingStartedEventPayload",
    "MeetingSummary",
    "MeetingSummaryCompletedEvent",
    "MeetingSummaryCompletedEventObject",
    "MeetingSummaryCompletedEventPayload",
    "MeetingSummaryDeletedEvent",
    "MeetingSummaryDeletedEventObject",
    "MeetingSummaryDeletedEventPayload",
    "MeetingSummaryList",
    "MeetingSummaryRecoveredEvent",
    "MeetingSummarySharedEvent",
    "MeetingSummarySharedEventObject",
    "MeetingSummarySharedEventPayload",
    "MeetingSummaryTemplate",
    "MeetingSummaryTrashedEvent",
    "MeetingSummaryUpdatedEvent",
    "MeetingSummaryUpdatedEventObject",
    "MeetingSummaryUpdatedEventPayload",
    "MeetingSummaryWithAiCompanionSettings",
    "MeetingSurvey",
    "MeetingSurveyReport",
    "MeetingTemplate",
    "MeetingTemplateInMeetingSettings",
    "MeetingTemplateRecordingSettings",
    "MeetingTemplateSettings",
    "MeetingTemplateSettingsMeetingSecurity",
    "MeetingTrackingField",
    "MeetingTranscript",
    "MeetingUpdatedEvent",
    "MeetingUpdatedEventObject",
    "MeetingUpdatedEventOldObject",
    "MeetingUpdatedEventPayload",
    "MeetingUpdatedOldSettings",
    "MeetingUpdatedSettings",
    "Member",
    "MemberList",
    "Members",
    "MentionGroupMember",
    "MentionGroupMemberList",
    "Message",
    "MessageAtItem",
    "MessageFile",
    "MessageList",
    "MessageReaction",
    "MessageRichText",
    "MigrateChatChannelResult",
    "MigrateChatMessagesResult",
    "MigratedChannelMapping",
    "MigratedChannelMappingList",
    "MigratedUserMapping",
    "MigratedUserMappingList",
    "MoreOptions",
    "MovedSharedSpaceChannel",
    "MovedSharedSpaceChannelList",
    "NameTag",
    "NameTagSettings",
    "NewSettings",
    "NewSettingsOption",
    "NotificationSettings",
    "Occurrence",
    "OldSettings",
    "OldSettingsOption",
    "OperationLog",
    "OperationLogList",
    "Operator",
    "Organization",
    "Owner",
    "PacAccount",
    "PacAccountDialInNumber",
    "PacAccountList",
    "Panelist",
    "PanelistList",
    "Participant",
    "ParticipantAudioFile",
    "ParticipantPhoneMaskingSettings",
    "ParticipantQos",
    "PasswordRequirement",
    "PastInstance",
    "PastMeeting",
    "PastMeetingInstanceList",
    "PastMeetings",
    "PastParticipant",
    "PastParticipantList",
    "PastPollResults",
    "PastQa",
    "PastWebinarInstanceList",
    "PermanentAssignment",
    "Phone",
    "PhoneApplianceVersions",
    "PhoneList",
    "PhysicalFile",
    "PinnedChannelMessage",
    "PinnedChannelMessageList",
    "PlanAudio",
    "PlanBase",
    "PlanCloudRecordingResult",
    "PlanPackage",
    "PlanRecording",
    "PlanSdkCmr",
    "PlanUnited",
    "PlanUsage",
    "PlanUsagePlanBase",
    "PlanZnode",
    "Playlist",
    "PlaylistList",
    "Policy",
    "PolicyList",
    "PolicySettings",
    "Poll",
    "PollList",
    "PollQuestion",
    "PollReport",
    "PollingSettings",
    "PolygonCoordinate",
    "PrivilegeScope",
    "Prompt",
    "QaReport",
    "QaReportQuestion",
    "QaReportQuestionAnswerDetails",
    "QaReportQuestionDetails",
    "Question",
    "QuestionAnswer",
    "QuestionDetails",
    "QuestionnaireResponse",
    "QuestionnaireResponseList",
    "QuestionnaireResponseListOptions",
    "ReadReceiptSettings",
    "RecordFileSeparatelySettings",
    "RecordingAnalytics",
    "RecordingAnalyticsList",
    "RecordingAnalyticsSummary",
    "RecordingArchiveFilesCompletedArchiveFile",
    "RecordingArchiveFilesCompletedEvent",
    "RecordingArchiveFilesCompletedEventObject",
    "RecordingArchiveFilesCompletedEventPayload",
    "RecordingAuthentication",
    "RecordingBatchDeletedEvent",
    "RecordingBatchDeletedEventObject",
    "RecordingBatchDeletedEventPayload",
    "RecordingBatchDeletedMeeting",
    "RecordingBatchRecoveredEvent",
    "RecordingBatchTrashedEvent",
    "RecordingBatchTrashedEventObject",
    "RecordingBatchTrashedEventPayload",
    "RecordingCloudStorageUsageUpdatedEvent",
    "RecordingCloudStorageUsageUpdatedEventObject",
    "RecordingCloudStorageUsageUpdatedEventPayload",
    "RecordingCompletedEvent",
    "RecordingCompletedEventObject",
    "RecordingCompletedEventPayload",
    "RecordingCompletedParticipantAudioFile",
    "RecordingCompletedRecordingFile",
    "RecordingDeletedEvent",
    "RecordingDeletedEventObject",
    "RecordingDeletedEventPayload",
    "RecordingDeletedRecordingFile",
    "RecordingEventPayload",
    "RecordingFile",
    "RecordingNotificationForZoomClientSettings",
    "RecordingPasswordRequirementSettings",
    "RecordingPausedEvent",
    "RecordingPausedEventObject",
    "RecordingRecoveredEvent",
    "RecordingRegistrationApprovedEvent",
    "RecordingRegistrationApprovedEventObject",
    "RecordingRegistrationApprovedEventPayload",
    "RecordingRegistrationCreatedEvent",
    "RecordingRegistrationCreatedEventPayload",
    "RecordingRegistrationDeniedEvent",
    "RecordingRenamedEvent",
    "RecordingRenamedEventPayload",
    "RecordingResumedEvent",
    "RecordingSettings",
    "RecordingStartedEvent",
    "RecordingStoppedEvent",
    "RecordingStorageLocation",
    "RecordingTranscriptCompletedEvent",
    "RecordingTranscriptCompletedEventObject",
    "RecordingTranscriptCompletedEventPayload",
    "RecordingTranscriptCompletedRecordingFile",
    "RecordingTrashedEvent",
    "RecordingTrashedEventObject",
    "RecordingTrashedEventPayload",
    "RecordingTrashedRecordingFile",
    "Registrant",
    "RegistrantCustomQuestion",
    "RegistrantList",
    "RegistrationQuestion",
    "RegistrationQuestions",
    "ReleasedWorkspace",
    "ReleasedWorkspaceList",
    "Reminder",
    "ReminderList",
    "RemoteSupportLog",
    "RemoteSupportLogList",
    "ReportBillingInvoice",
    "ReportBillingInvoiceList",
    "ReportBillingPeriods",
    "ReportChatMessage",
    "ReportChatMessages",
    "ReportChatSession",
    "ReportChatSessionList",
    "ReportDisclaimer",
    "ReportDisclaimerList",
    "ReportHost",
    "ReportHostCustomAttribute",
    "ReportHostList",
    "ReportMeetingActivity",
    "ReportMeetingActivityList",
    "ReportParticipant",
    "ReportParticipantList",
    "ReportSignIns",
    "ReportSignInsList",
    "ReportTelephoneCall",
    "ReportTelephoneCallList",
    "ReportUserMeeting",
    "ReportUserMeetingList",
    "Requester",
    "Reservation",
    "ReservationList",
    "ReserveOtherRoomSettings",
    "Restrictions",
    "Role",
    "RoleList",
    "RoleMember",
    "RoleMemberList",
    "RoleSubAccountPrivileges",
    "Room",
    "RoomAccountProfile",
    "RoomAccountProfileBasic",
    "RoomAccountSettings",
    "RoomAccountZoomRoomSettings",
    "RoomBackgroundImage",
    "RoomBackgroundImageList",
    "RoomBasic",
    "RoomDevice",
    "RoomDeviceList",
    "RoomDeviceProfile",
    "RoomDeviceResult",
    "RoomEntry",
    "RoomEntryList",
    "RoomIssue",
    "RoomIssueList",
    "RoomLocation",
    "RoomLocationBasic",
    "RoomLocationSettings",
    "RoomLocationSettingsMeetingSecurity",
    "RoomLocationStructure",
    "RoomMediaDevices",
    "RoomMetrics",
    "RoomMetricsList",
    "RoomMetricsMeeting",
    "RoomSensor",
    "RoomSensorList",
    "RoomSettings",
    "RoomSettingsMeetingSecurity",
    "RoomSetup",
    "RoomTag",
    "RoomTagList",
    "RoomVirtualControllerUrl",
    "Satisfaction",
    "SatisfactionList",
    "ScheduleMeetingSettings",
    "ScheduledChatMessage",
    "ScheduledChatMessageList",
    "Scheduler",
    "SchedulerList",
    "SchedulingDisplaySettings",
    "SearchChannel",
    "SearchChannelList",
    "SelectItem",
    "SelectedItem",
    "SendDataToThirdPartyArchivingServiceSettings",
    "Sender",
    "SentChatFile",
    "SentMessage",
    "SessionSecurity",
    "SetRetentionPeriodInLocalSettings",
    "SetRetentionPeriodInSettings",
    "Setup",
    "ShareFiles",
    "SharedSpace",
    "SharedSpaceChannel",
    "SharedSpaceChannelList",
    "SharedSpaceMember",
    "SharedSpaceMemberList",
    "SharedSpaceMemberResult",
    "Sharing",
    "SharingDetails",
    "SharingList",
    "SignLanguageInterpretationSettings",
    "SigninWithSso",
    "SipSoftphone",
    "SipSoftphoneList",
    "SipSoftphoneServer",
    "SipTrunk",
    "SipTrunkList",
    "SipTrunkSettings",
    "SipUriResult",
    "SmartRecognitionSettings",
    "SmartRecognitionZoomRoomSettings",
    "SmartRecordingSettings",
    "SpaceMember",
    "SpaceSettings",
    "SpeakLanguage",
    "SsoBypassUser",
    "StatisticByFileExtension",
    "StatisticByFileStatus",
    "SubAccount",
    "SubAccountOptions",
    "SubHead",
    "SubQuestion",
    "SubscribeToAddOnPlanResult",
    "SubscribeToPlansResult",
    "SummaryDetails",
    "Survey",
    "SurveyAnswer",
    "SurveyAnswerEntry",
    "SurveyAnswerEntryList",
    "SurveyAnswerResultQuestion",
    "SurveyAnswerResultSubQuestion",
    "SurveyEntry",
    "SurveyEntryList",
    "SurveyInstance",
    "SurveyInstanceList",
    "SurveyQuestion",
    "SurveyQuestionOptions",
    "Tag",
    "TeamChatAppMentionEvent",
    "TeamChatAppMentionEventObject",
    "TeamChatAppMentionEventPayload",
    "TeamChatBookmarkAddedEvent",
    "TeamChatBookmarkAddedEventFile",
    "TeamChatBookmarkAddedEventObject",
    "TeamChatBookmarkAddedEventPayload",
    "TeamChatBookmarkRemovedEvent",
    "TeamChatChannelAppAddedEvent",
    "TeamChatChannelAppAddedEventObject",
    "TeamChatChannelAppAddedEventPayload",
    "TeamChatChannelAppRemovedEvent",
    "TeamChatChannelArchivedEvent",
    "TeamChatChannelArchivedEventObject",
    "TeamChatChannelArchivedEventPayload",
    "TeamChatChannelInvitationAcceptedChannel",
    "TeamChatChannelInvitationAcceptedEvent",
    "TeamChatChannelInvitationAcceptedEventObject",
    "TeamChatChannelInvitationAcceptedEventPayload",
    "TeamChatChannelInvitationApprovalRequestedEvent",
    "TeamChatChannelInvitationApprovalRequestedEventObject",
    "TeamChatChannelInvitationApprovalRequestedEventPayload",
    "TeamChatChannelInvitationApprovalRequestedInvitee",
    "TeamChatChannelInvitationApprovedEvent",
    "TeamChatChannelInvitationApprovedEventObject",
    "TeamChatChannelInvitationApprovedEventPayload",
    "TeamChatChannelInvitationCreatedEvent",
    "TeamChatChannelInvitationCreatedEventObject",
    "TeamChatChannelInvitationCreatedEventPayload",
    "TeamChatChannelInvitationCreatedInviter",
    "TeamChatChannelInvitationDeclinedEvent",
    "TeamChatChannelInvitationDeclinedEventObject",
    "TeamChatChannelInvitationDeclinedEventPayload",
    "TeamChatChannelInvitationRejectedEvent",
    "TeamChatChannelInvitationRejectedEventObject",
    "TeamChatChannelInvitationRejectedEventPayload",
    "TeamChatChannelInvitationRejectedInviter",
    "TeamChatChannelInvitationRemovedEvent",
    "TeamChatChannelJoinApprovalRequestedEvent",
    "TeamChatChannelJoinApprovalRequestedEventObject",
    "TeamChatChannelJoinApprovalRequestedEventPayload",
    "TeamChatChannelJoinApprovedEvent",
    "TeamChatChannelJoinApprovedEventObject",
    "TeamChatChannelJoinApprovedEventPayload",
    "TeamChatChannelJoinDeclinedEvent",
    "TeamChatChannelJoinRequestedEvent",
    "TeamChatChannelJoinRequestedEventObject",
    "TeamChatChannelJoinRequestedEventPayload",
    "TeamChatChannelMessageDeletedEvent",
    "TeamChatChannelMessageDeletedEventObject",
    "TeamChatChannelMessageDeletedEventPayload",
    "TeamChatChannelMessagePostedAtItem",
    "TeamChatChannelMessagePostedEvent",
    "TeamChatChannelMessagePostedEventObject",
    "TeamChatChannelMessagePostedEventPayload",
    "TeamChatChannelMessageUpdatedEvent",
    "TeamChatChannelPinAddedEvent",
    "TeamChatChannelPinAddedEventObject",
    "TeamChatChannelPinAddedEventPayload",
    "TeamChatChannelPinRemovedEvent",
    "TeamChatChannelReactionAddedEvent",
    "TeamChatChannelReactionAddedEventObject",
    "TeamChatChannelReactionAddedEventPayload",
    "TeamChatChannelReactionRemovedEvent",
    "TeamChatChannelUnarchivedEvent",
    "TeamChatDmMessageDeletedEvent",
    "TeamChatDmMessageDeletedEventObject",
    "TeamChatDmMessageDeletedEventPayload",
    "TeamChatDmMessagePostedEvent",
    "TeamChatDmMessagePostedEventObject",
    "TeamChatDmMessagePostedEventPayload",
    "TeamChatDmMessageUpdatedEvent",
    "TeamChatDmReactionAddedEvent",
    "TeamChatDmReactionAddedEventObject",
    "TeamChatDmReactionAddedEventPayload",
    "TeamChatDmReactionRemovedEvent",
    "TeamChatEmojiAddedEvent",
    "TeamChatEmojiAddedEventObject",
    "TeamChatEmojiAddedEventPayload",
    "TeamChatEmojiRemovedEvent",
    "TeamChatEventItem",
    "TeamChatFileChangedEvent",
    "TeamChatFileChangedEventFile",
    "TeamChatFileChangedEventObject",
    "TeamChatFileChangedEventPayload",
    "TeamChatFileDeletedEvent",
    "TeamChatFileDownloadedEvent",
    "TeamChatFileDownloadedEventFile",
    "TeamChatFileDownloadedEventObject",
    "TeamChatFileDownloadedEventPayload",
    "TeamChatFileSharedEvent",
    "TeamChatFileSharedEventObject",
    "TeamChatFileSharedEventPayload",
    "TeamChatFileUnsharedEvent",
    "TeamChatFileUploadedEvent",
    "TeamChatLinkSharedEvent",
    "TeamChatLinkSharedEventObject",
    "TeamChatLinkSharedEventPayload",
    "TeamChatSharedSpacesEditedEvent",
    "TeamChatSharedSpacesEditedEventObject",
    "TeamChatSharedSpacesEditedEventPayload",
    "TeamChatSharedSpacesMemberInvitedEvent",
    "TeamChatSharedSpacesMemberInvitedEventObject",
    "TeamChatSharedSpacesMemberInvitedEventPayload",
    "TeamChatSharedSpacesMemberInvitedMember",
    "TeamChatSharedSpacesMemberLeftEvent",
    "TeamChatSharedSpacesMemberLeftEventObject",
    "TeamChatSharedSpacesMemberLeftEventPayload",
    "TeamChatSharedSpacesMemberRemovedEvent",
    "TeamChatSharedSpacesMemberRemovedEventObject",
    "TeamChatSharedSpacesMemberRemovedEventPayload",
    "TeamChatSharedSpacesMemberRemovedMember",
    "TeamChatStarredEvent",
    "TeamChatStarredEventObject",
    "TeamChatStarredEventPayload",
    "TeamChatUnstarredEvent",
    "TelephonyRegionSettings",
    "TelephonySettings",
    "Template",
    "TemplateList",
    "TestResult",
    "TollCallSettings",
    "TollCallSettingsNumber",
    "TollFreeAndFeeBasedTollCallSettings",
    "TrackingField",
    "TrackingFieldList",
    "TrackingSource",
    "TrackingSourceList",
    "TransLangConfig",
    "TranslateToConfig",
    "TrustedDomainList",
    "TspAccount",
    "TspAccountList",
    "TspCredentials",
    "TspSettings",
    "UpcomingEvent",
    "UpcomingEventList",
    "UpcomingMeeting",
    "UpcomingMeetingList",
    "UploadDigitalSignageFileResult",
    "UploadRoomBackgroundImageResult",
    "UploadWorkspaceFloorMapResult",
    "User",
    "UserActivatedEvent",
    "UserChannelAdministrator",
    "UserChannelAdministratorList",
    "UserChatSession",
    "UserChatSessionList",
    "UserContinuousMeetingChatSettings",
    "UserCount",
    "UserCreatedEvent",
    "UserCreatedEventPayload",
    "UserDeactivatedEvent",
    "UserDeletedEvent",
    "UserDisassociatedEvent",
    "UserEmail",
    "UserEventPayload",
    "UserInvitationAcceptedEvent",
    "UserInvitationAcceptedEventPayload",
    "UserList",
    "UserPermissionsList",
    "UserPersonalNotesUpdatedEvent",
    "UserPersonalNotesUpdatedEventObject",
    "UserPersonalNotesUpdatedEventOldObject",
    "UserPersonalNotesUpdatedEventPayload",
    "UserPhoneApplianceSettings",
    "UserPresence",
    "UserPresenceStatusUpdatedEvent",
    "UserPresenceStatusUpdatedEventObject",
    "UserPresenceStatusUpdatedEventPayload",
    "UserQos",
    "UserQosAudio",
    "UserRecording",
    "UserRecordingList",
    "UserScheduleMeetingSettings",
    "UserSettings",
    "UserSettingsAuthenticationOptions",
    "UserSettingsFeature",
    "UserSettingsProfile",
    "UserSettingsUpdatedEvent",
    "UserSettingsUpdatedEventObject",
    "UserSettingsUpdatedEventOldObject",
    "UserSettingsUpdatedEventPayload",
    "UserSettingsUpdatedInMeetingSettings",
    "UserSettingsUpdatedMeetingSecurity",
    "UserSettingsUpdatedOldSettings",
    "UserSettingsUpdatedScheduleMeetingSettings",
    "UserSettingsUpdatedSettings",
    "UserSettingsUpdatedTspSettings",
    "UserSettingsUpdatedWebinarPollingSettings",
    "UserSignedInEvent",
    "UserSignedInEventObject",
    "UserSignedInEventPayload",
    "UserSignedOutEvent",
    "UserTspCreatedEvent",
    "UserTspCreatedEventObject",
    "UserTspCreatedEventPayload",
    "UserTspDeletedEvent",
    "UserTspSettings",
    "UserTspUpdatedEvent",
    "UserTspUpdatedEventOldObject",
    "UserTspUpdatedEventPayload",
    "UserUpdatedCustomAttribute",
    "UserUpdatedEvent",
    "UserUpdatedEventObject",
    "UserUpdatedEventOldObject",
    "UserUpdatedEventPayload",
    "UserUpdatedOldSettings",
    "UserUpdatedSettings",
    "UserWorkspaceCalendarSettings",
    "UserWorkspaceCalendarSettingsResult",
    "VanityName",
    "VirtualBackground",
    "VirtualBackgroundSettings",
    "VirtualBackgroundSettingsFile",
    "VisitorInvitation",
    "VisitorInvitationDetails",
    "VisitorInvitationEntry",
    "VisitorInvitationEntryList",
    "VisitorManagementCheckedInEvent",
    "VisitorManagementCheckedInEventObject",
    "VisitorManagementCheckedInEventPayload",
    "VisitorManagementCheckedOutEvent",
    "VisitorManagementInvitationCreatedEvent",
    "VisitorManagementInvitationCreatedEventObject",
    "VisitorManagementInvitationCreatedEventPayload",
    "VisitorManagementInvitationDeletedEvent",
    "VisitorManagementInvitationDeletedEventObject",
    "VisitorManagementInvitationDeletedEventPayload",
    "VisitorManagementInvitationUpdatedEvent",
    "VoiceNameTagSettings",
    "WaitingRoomOptions",
    "WaitingRoomSettings",
    "Wallpaper",
    "Webinar",
    "WebinarAlertEvent",
    "WebinarAlertEventObject",
    "WebinarAlertEventPayload",
    "WebinarBranding",
    "WebinarChatMessageFileDownloadedEvent",
    "WebinarChatMessageFileDownloadedEventObject",
    "WebinarChatMessageFileDownloadedEventPayload",
    "WebinarChatMessageFileSentChatMessageFile",
    "WebinarChatMessageFileSentEvent",
    "WebinarChatMessageFileSentEventObject",
    "WebinarChatMessageFileSentEventPayload",
    "WebinarChatMessageSentChatMessage",
    "WebinarChatMessageSentEvent",
    "WebinarChatMessageSentEventObject",
    "WebinarChatMessageSentEventPayload",
    "WebinarChatSettings",
    "WebinarConvertedToMeetingEvent",
    "WebinarConvertedToMeetingEventPayload",
    "WebinarCreatedEvent",
    "WebinarCreatedEventObject",
    "WebinarCreatedEventPayload",
    "WebinarCreatedEventSettings",
    "WebinarDeletedEvent",
    "WebinarDeletedEventPayload",
    "WebinarEmailNotificationSettings",
    "WebinarEndedEvent",
    "WebinarEndedEventObject",
    "WebinarEndedEventPayload",
    "WebinarList",
    "WebinarLiveStreamingSettings",
    "WebinarMetrics",
    "WebinarMetricsList",
    "WebinarParticipantBindEvent",
    "WebinarParticipantBindEventObject",
    "WebinarParticipantBindEventPayload",
    "WebinarParticipantBindParticipant",
    "WebinarParticipantFeedbackEvent",
    "WebinarParticipantFeedbackEventObject",
    "WebinarParticipantFeedbackEventPayload",
    "WebinarParticipantJoinedEvent",
    "WebinarParticipantJoinedEventObject",
    "WebinarParticipantJoinedEventPayload",
    "WebinarParticipantJoinedParticipant",
    "WebinarParticipantLeftEvent",
    "WebinarParticipantLeftEventObject",
    "WebinarParticipantLeftEventPayload",
    "WebinarParticipantLeftParticipant",
    "WebinarParticipantMetrics",
    "WebinarParticipantQos",
    "WebinarParticipantRoleChangedEvent",
    "WebinarParticipantRoleChangedEventObject",
    "WebinarParticipantRoleChangedEventPayload",
    "WebinarPermanentlyDeletedEvent",
    "WebinarPermanentlyDeletedEventPayload",
    "WebinarPollingSettings",
    "WebinarQuestionAndAnswerSettings",
    "WebinarRecoveredEvent",
    "WebinarRegistrationApprovedEvent",
    "WebinarRegistrationApprovedEventObject",
    "WebinarRegistrationApprovedEventPayload",
    "WebinarRegistrationApprovedRegistrant",
    "WebinarRegistrationCancelledEvent",
    "WebinarRegistrationCancelledEventObject",
    "WebinarRegistrationCancelledEventPayload",
    "WebinarRegistrationCancelledRegistrant",
    "WebinarRegistrationCreatedEvent",
    "WebinarRegistrationCreatedEventObject",
    "WebinarRegistrationCreatedEventPayload",
    "WebinarRegistrationCreatedRegistrant",
    "WebinarRegistrationDeniedEvent",
    "WebinarRegistrationDeniedEventPayload",
    "WebinarRegistrationOptions",
    "WebinarRegistrationSettings",
    "WebinarRegistrationSettingsOptions",
    "WebinarRegistrationSettingsQuestion",
    "WebinarReport",
    "WebinarSettings",
    "WebinarSharingEndedEvent",
    "WebinarSharingEndedEventObject",
    "WebinarSharingEndedEventPayload",
    "WebinarSharingStartedEvent",
    "WebinarSimuliveDelayStart",
    "WebinarStartedEvent",
    "WebinarStartedEventObject",
    "WebinarStartedEventPayload",
    "WebinarSurveyReport",
    "WebinarUpdatedEvent",
    "WebinarUpdatedEventObject",
    "WebinarUpdatedEventOldObject",
    "WebinarUpdatedEventPayload",
    "WebinarUpdatedOldSettings",
    "WebinarUpdatedSettings",
    "WebinarWallpaper",
    "WhiteboardSettings",
    "WifiRssi",
    "WorkplaceAppSettings",
    "Workspace",
    "WorkspaceAsset",
    "WorkspaceAssignment",
    "WorkspaceCreatedEvent",
    "WorkspaceCreatedEventPayload",
    "WorkspaceDeletedEvent",
    "WorkspaceEntry",
    "WorkspaceEntryList",
    "WorkspaceEventList",
    "WorkspaceFloorMap",
    "WorkspacePreCheckInQuestionnaireResponseCreatedEvent",
    "WorkspacePreCheckInQuestionnaireResponseCreatedEventObject",
    "WorkspacePreCheckInQuestionnaireResponseCreatedEventPayload",
    "WorkspacePreCheckInQuestionnaireResponseCreatedQuestionnaire",
    "WorkspaceQrCode",
    "WorkspaceReservation",
    "WorkspaceReservationCheckedInEvent",
    "WorkspaceReservationCheckedInEventObject",
    "WorkspaceReservationCheckedInEventPayload",
    "WorkspaceReservationCheckedOutEvent",
    "WorkspaceReservationCreatedEvent",
    "WorkspaceReservationCreatedEventObject",
    "WorkspaceReservationCreatedEventPayload",
    "WorkspaceReservationDeletedEvent",
    "WorkspaceReservationDetails",
    "WorkspaceReservationQuestionnaireResponseCreatedEvent",
    "WorkspaceReservationQuestionnaireResponseUpdatedEvent",
    "WorkspaceReservationQuestionnaires",
    "WorkspaceReservationUpdateEvent",
    "WorkspaceUpdatedEvent",
    "WorkspaceUsage",
    "WorkspaceUserAssignedEvent",
    "WorkspaceUserAssignedEventObject",
    "WorkspaceUserAssignedEventPayload",
    "WorkspaceUserUnassignedEvent",
    "WorkspaceUserUnassignedEventObject",
    "WorkspaceUserUnassignedEventPayload",
    "Zak",
    "ZoomRoom",
    "ZoomRoomList",
    "ZoomRoomSettings",
    "ZoomRoomsPlanUsage",
    "ZoomroomAlertEvent",
    "ZoomroomAlertEventObject",
    "ZoomroomAlertEventPayload",
    "ZoomroomCheckedInEvent",
    "ZoomroomCheckedInEventObject",
    "ZoomroomCheckedInEventPayload",
    "ZoomroomCheckedOutEvent",
    "ZoomroomCreatedEvent",
    "ZoomroomCreatedEventObject",
    "ZoomroomCreatedEventPayload",
    "ZoomroomDelayedAlertEvent",
    "ZoomroomDeletedEvent",
    "ZoomroomDigitalSignageAppEndedEvent",
    "ZoomroomDigitalSignageAppEndedEventObject",
    "ZoomroomDigitalSignageAppEndedEventPayload",
    "ZoomroomDigitalSignageAppStartedEvent",
    "ZoomroomDigitalSignageAppStartedEventObject",
    "ZoomroomDigitalSignageAppStartedEventPayload",
    "ZoomroomLocationCreatedEvent",
    "ZoomroomLocationCreatedEventObject",
    "ZoomroomLocationCreatedEventPayload",
    "ZoomroomLocationDeletedEvent",
    "ZoomroomLocationUpdatedEvent",
    "ZoomroomSensorDataEvent",
    "ZoomroomSensorDataEventObject",
    "ZoomroomSensorDataEventPayload",
    "ZoomroomThirdpartyMeetingAttemptedEvent",
    "ZoomroomThirdpartyMeetingAttemptedEventObject",
    "ZoomroomThirdpartyMeetingAttemptedEventPayload",
    "ZoomroomUpdatedEvent",
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
