# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
"""The closed sets of values that arguments take."""

from typing import Literal, TypeAlias

__all__ = (
    "AccountChatSendDataToThirdPartyArchivingServiceSettingsType",
    "AccountChatSettingsShareFileShareOption",
    "AccountInMeetingSettingsMeetingDataTransitAndResidencyMethod",
    "AccountOptionsPayMode",
    "AccountOtherOptionsInputUseCdn",
    "AccountRecordingSettingsInputArchiveSettingsDetails",
    "AccountRecordingSettingsInputArchiveSettingsDetailsArchive",
    "AccountRecordingSettingsInputArchiveSettingsDetailsPlayVoice",
    "AccountSecurityInputSignAgainPeriodForInactivityOnClient",
    "AccountSecurityInputSignAgainPeriodForInactivityOnWeb",
    "AccountSecurityInputSignInWithTwoFactorAuth",
    "AccountSecurityInputUserModifiableInfoByAdmin",
    "AccountSettingsMeetingSecurityChatEtiquetteToolOperate",
    "AccountSettingsOption",
    "Action",
    "ActivityLogActivityType",
    "AddManagedDeviceType",
    "AddOnPlanAction",
    "AiKpisRangeType",
    "AllowMessageSettingsInputTime",
    "ArchiveFileQueryDateType",
    "ArchiveOrUnarchiveChannelsMethod",
    "AudioConferencingCallMeAndInviteByPhoneSettingsRequirePress1",
    "AuthenticationOptionAction",
    "AuthenticationOptionInputAction",
    "AutoDeleteCmrDay",
    "AutoRecording",
    "BackgroundImageInfoRefDisplayId",
    "CaptionTokenType",
    "ChannelHaystack",
    "ChannelMessageMethod",
    "ChannelType",
    "ChatBookmarkAction",
    "ChatChannelType",
    "ChatMessageAction",
    "ChatMessageDownloadFileFormat",
    "ChatMessageSearchType",
    "ChatMethod",
    "ChatThreadMessageSort",
    "ControlLiveMeetingParamsAiCompanionMode",
    "ControlRoomParamsJoinType",
    "ControlRoomParamsMeetingSourceType",
    "CreateMeetingSettingsWhoCanAskQuestion",
    "CreateWebinarQuestionAndAnswerSettingsAnswerQuestion",
    "CreateWebinarType",
    "CustomQuestionType",
    "DataCenterRegion",
    "DataRequestType",
    "DateType",
    "DeleteUserAction",
    "DeviceEncryption",
    "DeviceProtocol",
    "DialInNumberInputType",
    "DigitalSignageContentType",
    "DigitalSignageSettingsInputLayout",
    "EmailNotificationSettingsInputType",
    "EmergencySignageMethod",
    "EmergencySignageParamsTargetType",
    "EncryptionType",
    "ExternalCollabRestrictSettingsInputExternalChat",
    "FieldName",
    "GlobalDialInNumberType",
    "GroupMemberAction",
    "GroupSettingsCustomQueryField",
    "ImGroupType",
    "InMeetingSettingsParticipantShareSimultaneously",
    "IncludeField",
    "InternalNumberLanguage",
    "JbhTime",
    "LanguageConfigInputCode",
    "LanguageConfigInputName",
    "LicenseInfoListInputLicenseOption",
    "LicenseInfoListInputLicenseType",
    "ListMeetingType",
    "LiveMeetingMethod",
    "LivestreamStatusSettingsCloseCaption",
    "LoginType",
    "ManagedDevicePlatformOs",
    "ManagedDeviceStatus",
    "ManagedDeviceToRoomAppType",
    "ManagedDeviceType",
    "MappingOriginPlatform",
    "MeetingLivestreamStatusAction",
    "MeetingLivestreamStatusSettingsLayout",
    "MeetingMetricsIncludeField",
    "MeetingPasswordRequirementInputConsecutiveCharacterLength",
    "MeetingQualityScoreType",
    "MeetingRecordingAction",
    "MeetingRegistrationCustomQuestionType",
    "MeetingStatusAction",
    "MeetingSummaryTimeFilterField",
    "MeetingTemplateSettingsInputAction",
    "MeetingType",
    "MigratedChatSessionMethod",
    "MonthlyWeek",
    "MonthlyWeekDay",
    "MyContactType",
    "NeedleSearchType",
    "ParamsTargetType",
    "ParticipantPhoneMaskingSettingsInputMaskingType",
    "ParticipantRtmsAppStatusAction",
    "PhoneApplianceDataUpgradeType",
    "PhoneNumberLabel",
    "PlanReason",
    "QuestionInputType",
    "RecordingAnalyticsDetailsType",
    "RecordingNotificationForZoomClientSettingsInputDisclaimerTo",
    "RecordingNotificationForZoomClientSettingsInputPlayVoice",
    "RecordingRegistrantNoOfEmployees",
    "RecordingRegistrationCustomQuestionType",
    "RecordingSettingsShareRecording",
    "RegistrantLanguage",
    "RegistrantNoOfEmployees",
    "RegistrantPurchasingTimeFrame",
    "RegistrantRoleInPurchaseProcess",
    "RegistrantStatus",
    "RegistrantStatusAction",
    "ReleasedWorkspaceType",
    "ReportChatMessageIncludeField",
    "ReportDisclaimerType",
    "ReportHistoryMeetingFeature",
    "ReportHistoryMeetingReportType",
    "ReportMeetingActivityType",
    "ReportOperationLogCategoryType",
    "ReportTelephoneCallQueryDateType",
    "ReportTelephoneCallType",
    "ReportUserMeetingType",
    "ReserveOtherRoomSettingsInputLocationType",
    "ResourcePermissionLevel",
    "ResourceType",
    "RestrictionInputFileRestrictionsApplyTo",
    "RestrictionInputFileSizeRestriction",
    "RestrictionInputFileTypeRestriction",
    "RichTextFormatType",
    "Role",
    "RoleType",
    "RoomAppVersionAction",
    "RoomDeviceProfileNoiseSuppression",
    "RoomMethod",
    "RoomSensorDataSensorType",
    "RoomStatus",
    "RoomType",
    "ScheduleMeetingSettingsInputRequirePasswordForPmiMeetings",
    "SchedulingDisplaySettingsInputHomeScreenTheme",
    "SettingsEntryExitChime",
    "SettingsMeetingSecurityChatEtiquetteToolPolicyStatus",
    "SettingsOption",
    "SettingsSettingType",
    "SharedSpaceChannelMoveDirection",
    "SharedSpaceInputSpaceChannelType",
    "SharedSpaceMemberRole",
    "SharedSpaceMemberStatus",
    "SimuliveDelayStartTimeunit",
    "SpaceMemberInputRole",
    "SpeakLanguageInputCode",
    "SpeakLanguageInputName",
    "SubscriptionOptionsContractTerm",
    "TspAccountTspId",
    "TspBridge",
    "UnlimitedCapacity",
    "UpdateManagedDeviceType",
    "UpdateMeetingQuestionAndAnswerSettingsQuestionVisibility",
    "UpdateUserFeatureType",
    "UpdateUserFeatureValue",
    "UpdateWorkspaceSettingsBodySettingsSettingType",
    "UserAction",
    "UserChatSessionType",
    "UserFeatureInputConcurrentMeeting",
    "UserFeatureInputLicenseInfoListLicenseOption",
    "UserFeatureInputLicenseInfoListLicenseType",
    "UserFeatureInputWebinarCapacity",
    "UserFeatureInputZoomEventCapacity",
    "UserInMeetingSignLanguageInterpretationSettingsLanguage",
    "UserIncludeField",
    "UserInfoFeatureZoomOneType",
    "UserInfoPlanUnitedType",
    "UserLicense",
    "UserPlanUnitedType",
    "UserPresenceStatus",
    "UserRecordingTrashType",
    "UserStatus",
    "UserStatusAction",
    "UserTokenType",
    "UserZoomOneType",
    "VisitorInvitationDataScope",
    "WaitingRoomOptionsInputMode",
    "WaitingRoomOptionsInputWhoGoesToWaitingRoom",
    "WebinarLiveStreamingSettingsInputLiveStreamingService",
    "WebinarLivestreamStatusAction",
    "WebinarRegistrationSettingsType",
    "WebinarStatusAction",
    "WebinarType",
    "WorkspaceAssignType",
    "WorkspaceAvailabilityWorkspaceType",
    "WorkspaceQrCodeType",
    "WorkspaceReservationInOrOutMethod",
    "WorkspaceReservationQuestionnaireSubject",
    "WorkspaceType",
)

AccountChatSendDataToThirdPartyArchivingServiceSettingsType: TypeAlias = Literal[
    "global_relay", "smarsh"
]
AccountChatSettingsShareFileShareOption: TypeAlias = Literal[
    "account", "anyone", "disable", "organization"
]
AccountInMeetingSettingsMeetingDataTransitAndResidencyMethod: TypeAlias = Literal[
    "On-Prem", "cloud"
]
AccountOptionsPayMode: TypeAlias = Literal["master", "sub"]
AccountOtherOptionsInputUseCdn: TypeAlias = Literal["default", "none", "wangsu"]
AccountRecordingSettingsInputArchiveSettingsDetails: TypeAlias = Literal["guest", "participants"]
AccountRecordingSettingsInputArchiveSettingsDetailsArchive: TypeAlias = Literal[
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
]
AccountRecordingSettingsInputArchiveSettingsDetailsPlayVoice: TypeAlias = Literal[
    "guest", "none", "participants"
]
AccountSecurityInputSignAgainPeriodForInactivityOnClient: TypeAlias = Literal[
    5, 10, 15, 30, 45, 60, 90, 120
]
AccountSecurityInputSignAgainPeriodForInactivityOnWeb: TypeAlias = Literal[5, 10, 15, 30, 60, 120]
AccountSecurityInputSignInWithTwoFactorAuth: TypeAlias = Literal["all", "group", "none", "role"]
AccountSecurityInputUserModifiableInfoByAdmin: TypeAlias = Literal[
    "host_key", "name", "profile_picture", "sign_in_email"
]
AccountSettingsMeetingSecurityChatEtiquetteToolOperate: TypeAlias = Literal[
    "create", "delete", "update"
]
AccountSettingsOption: TypeAlias = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication", "security"
]
Action: TypeAlias = Literal["delete", "trash"]
ActivityLogActivityType: TypeAlias = Literal["membership"]
AddManagedDeviceType: TypeAlias = Literal[0, 1, 5]
AddOnPlanAction: TypeAlias = Literal["cancel"]
AiKpisRangeType: TypeAlias = Literal["daily", "monthly", "weekly"]
AllowMessageSettingsInputTime: TypeAlias = Literal[0, 5, 30, 60, 1440, 10080]
ArchiveFileQueryDateType: TypeAlias = Literal["archive_complete_time", "meeting_start_time"]
ArchiveOrUnarchiveChannelsMethod: TypeAlias = Literal["archive", "unarchive"]
AudioConferencingCallMeAndInviteByPhoneSettingsRequirePress1: TypeAlias = Literal[
    "always", "auto", "never"
]
AuthenticationOptionAction: TypeAlias = Literal["hide", "show", "update"]
AuthenticationOptionInputAction: TypeAlias = Literal["add", "delete", "update"]
AutoDeleteCmrDay: TypeAlias = Literal[30, 60, 90, 120]
AutoRecording: TypeAlias = Literal["cloud", "local", "none"]
BackgroundImageInfoRefDisplayId: TypeAlias = Literal[
    "companion_whiteboard",
    "companion_zoom_rooms",
    "zoom_rooms_display1",
    "zoom_rooms_display2",
    "zoom_rooms_display3",
    "zoom_rooms_display4",
]
CaptionTokenType: TypeAlias = Literal["closed_caption_token"]
ChannelHaystack: TypeAlias = Literal["all", "public", "user_joined"]
ChannelMessageMethod: TypeAlias = Literal["pin", "unpin"]
ChannelType: TypeAlias = Literal[1, 2, 3, 5]
ChatBookmarkAction: TypeAlias = Literal["add_bookmark", "remove_bookmark"]
ChatChannelType: TypeAlias = Literal[2, 3, 4]
ChatMessageAction: TypeAlias = Literal["read", "unread"]
ChatMessageDownloadFileFormat: TypeAlias = Literal["audio/mp4"]
ChatMessageSearchType: TypeAlias = Literal["file", "message"]
ChatMethod: TypeAlias = Literal["star", "unstar"]
ChatThreadMessageSort: TypeAlias = Literal["asc", "desc"]
ControlLiveMeetingParamsAiCompanionMode: TypeAlias = Literal["all", "questions", "summary"]
ControlRoomParamsJoinType: TypeAlias = Literal["meeting_id", "sip", "url"]
ControlRoomParamsMeetingSourceType: TypeAlias = Literal["GOOGLE_MEET", "MS_TEAMS"]
CreateMeetingSettingsWhoCanAskQuestion: TypeAlias = Literal[1, 2, 3, 4, 5]
CreateWebinarQuestionAndAnswerSettingsAnswerQuestion: TypeAlias = Literal["all", "only"]
CreateWebinarType: TypeAlias = Literal[5, 6, 9]
CustomQuestionType: TypeAlias = Literal["multiple", "short", "single_dropdown", "single_radio"]
DataCenterRegion: TypeAlias = Literal[
    "AU", "CA", "CN", "DE", "HK", "IE", "IN", "LA", "MX", "NL", "SG", "TY", "US"
]
DataRequestType: TypeAlias = Literal["DELETE", "EXPORT"]
DateType: TypeAlias = Literal["end_time", "start_time"]
DeleteUserAction: TypeAlias = Literal["delete", "disassociate"]
DeviceEncryption: TypeAlias = Literal["auto", "no", "yes"]
DeviceProtocol: TypeAlias = Literal["H.323", "SIP"]
DialInNumberInputType: TypeAlias = Literal["media_link", "toll", "tollfree"]
DigitalSignageContentType: TypeAlias = Literal["content", "folder"]
DigitalSignageSettingsInputLayout: TypeAlias = Literal["standard", "video_content"]
EmailNotificationSettingsInputType: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7]
EmergencySignageMethod: TypeAlias = Literal[
    "zoomroom.emergency_alert_displayed", "zoomroom.emergency_alert_removed"
]
EmergencySignageParamsTargetType: TypeAlias = Literal["account", "location", "room"]
EncryptionType: TypeAlias = Literal["e2ee", "enhanced_encryption"]
ExternalCollabRestrictSettingsInputExternalChat: TypeAlias = Literal["allowed", "not_allowed"]
FieldName: TypeAlias = Literal[
    "address",
    "city",
    "comments",
    "country",
    "industry",
    "job_title",
    "last_name",
    "no_of_employees",
    "org",
    "phone",
    "purchasing_time_frame",
    "role_in_purchase_process",
    "state",
    "zip",
]
GlobalDialInNumberType: TypeAlias = Literal["toll", "tollfree"]
GroupMemberAction: TypeAlias = Literal["move", "set_primary"]
GroupSettingsCustomQueryField: TypeAlias = Literal["host_video", "schedule_meeting"]
ImGroupType: TypeAlias = Literal["normal", "restricted", "shared"]
InMeetingSettingsParticipantShareSimultaneously: TypeAlias = Literal["multiple", "one"]
IncludeField: TypeAlias = Literal["registrant_id"]
InternalNumberLanguage: TypeAlias = Literal[
    "ar",
    "da-DK",
    "de-DE",
    "en-GB",
    "en-US",
    "es-ES",
    "es-MX",
    "fr-CA",
    "fr-FR",
    "it-IT",
    "ja",
    "ko-KR",
    "nl-NL",
    "pt-BR",
    "pt-PT",
    "ru",
    "zh-CN",
    "zh-HK",
]
JbhTime: TypeAlias = Literal[0, 5, 10, 15]
LanguageConfigInputCode: TypeAlias = Literal["en"]
LanguageConfigInputName: TypeAlias = Literal["English"]
LicenseInfoListInputLicenseOption: TypeAlias = Literal[
    2,
    4,
    8,
    16,
    32,
    64,
    128,
    33554432,
    134217728,
    268435456,
    536870912,
    1073741824,
    4294967296,
    8589934592,
    17179869184,
    34359738368,
    68719476736,
    137438953472,
    274877906944,
    549755813888,
    1099511627776,
    2199023255552,
    4398046511104,
    18014398509481984,
    72057594037927940,
    144115188075855870,
    576460752303423500,
]
LicenseInfoListInputLicenseType: TypeAlias = Literal["MEETING", "ZOOM_WORKPLACE_BUNDLE"]
ListMeetingType: TypeAlias = Literal[
    "live", "previous_meetings", "scheduled", "upcoming", "upcoming_meetings"
]
LiveMeetingMethod: TypeAlias = Literal[
    "ai_companion.disable",
    "ai_companion.start",
    "ai_companion.stop",
    "participant.invite",
    "participant.invite.callout",
    "participant.invite.room_system_callout",
    "participant.remove",
    "recording.pause",
    "recording.resume",
    "recording.start",
    "recording.stop",
    "waiting_room.update",
]
LivestreamStatusSettingsCloseCaption: TypeAlias = Literal["burnt-in", "embedded", "off"]
LoginType: TypeAlias = Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]
ManagedDevicePlatformOs: TypeAlias = Literal["android", "ipad", "iphone", "linux", "mac", "win"]
ManagedDeviceStatus: TypeAlias = Literal[-1, 0, 1]
ManagedDeviceToRoomAppType: TypeAlias = Literal["ZR", "ZRC", "ZRP", "ZRW"]
ManagedDeviceType: TypeAlias = Literal[-1, 0, 1, 2, 3, 4, 5, 6]
MappingOriginPlatform: TypeAlias = Literal["slack"]
MeetingLivestreamStatusAction: TypeAlias = Literal["mode", "start", "stop"]
MeetingLivestreamStatusSettingsLayout: TypeAlias = Literal[
    "follow_host", "gallery_view", "speaker_view"
]
MeetingMetricsIncludeField: TypeAlias = Literal["tracking_fields"]
MeetingPasswordRequirementInputConsecutiveCharacterLength: TypeAlias = Literal[0, 4, 5, 6, 7, 8]
MeetingQualityScoreType: TypeAlias = Literal["meeting", "participants"]
MeetingRecordingAction: TypeAlias = Literal["recover"]
MeetingRegistrationCustomQuestionType: TypeAlias = Literal["short", "single"]
MeetingStatusAction: TypeAlias = Literal["end", "recover"]
MeetingSummaryTimeFilterField: TypeAlias = Literal["summary_created_time", "summary_start_time"]
MeetingTemplateSettingsInputAction: TypeAlias = Literal["delete", "update"]
MeetingType: TypeAlias = Literal[1, 2, 3, 8, 10]
MigratedChatSessionMethod: TypeAlias = Literal["star"]
MonthlyWeek: TypeAlias = Literal[-1, 1, 2, 3, 4]
MonthlyWeekDay: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7]
MyContactType: TypeAlias = Literal["company", "external"]
NeedleSearchType: TypeAlias = Literal["by_channel_name", "by_channel_name_exact_match"]
ParamsTargetType: TypeAlias = Literal["channel", "contact"]
ParticipantPhoneMaskingSettingsInputMaskingType: TypeAlias = Literal[
    "mask_default", "mask_except_last_4", "mask_first_5"
]
ParticipantRtmsAppStatusAction: TypeAlias = Literal["pause", "resume", "start", "stop"]
PhoneApplianceDataUpgradeType: TypeAlias = Literal["UPGRADE_APP", "UPGRADE_FIRMWARE"]
PhoneNumberLabel: TypeAlias = Literal["Fax", "Home", "Mobile", "Office"]
PlanReason: TypeAlias = Literal[1, 2, 3, 4, 5, 6]
QuestionInputType: TypeAlias = Literal[
    "fill_in_the_blank",
    "long_answer",
    "matching",
    "multiple",
    "rank_order",
    "rating_scale",
    "short_answer",
    "single",
]
RecordingAnalyticsDetailsType: TypeAlias = Literal["by_download", "by_view"]
RecordingNotificationForZoomClientSettingsInputDisclaimerTo: TypeAlias = Literal[
    "All participants", "Guest only"
]
RecordingNotificationForZoomClientSettingsInputPlayVoice: TypeAlias = Literal[
    "All participants", "Guest only", "No one"
]
RecordingRegistrantNoOfEmployees: TypeAlias = Literal[
    "",
    "1,001-5,000",
    "1-20",
    "101-250",
    "21-50",
    "251-500",
    "5,001-10,000",
    "501-1,000",
    "51-100",
    "More than 10,000",
]
RecordingRegistrationCustomQuestionType: TypeAlias = Literal["multiple", "short", "single"]
RecordingSettingsShareRecording: TypeAlias = Literal["internally", "none", "publicly"]
RegistrantLanguage: TypeAlias = Literal[
    "Tr-TR",
    "de-DE",
    "en-US",
    "es-ES",
    "fr-FR",
    "it-IT",
    "jp-JP",
    "ko-KO",
    "pl-PL",
    "pt-PT",
    "ru-RU",
    "vi-VN",
    "zh-CN",
    "zh-TW",
]
RegistrantNoOfEmployees: TypeAlias = Literal[
    "",
    "1,001-5,000",
    "1-20",
    "101-500",
    "21-50",
    "5,001-10,000",
    "500-1,000",
    "51-100",
    "More than 10,000",
]
RegistrantPurchasingTimeFrame: TypeAlias = Literal[
    "", "1-3 months", "4-6 months", "More than 6 months", "No timeframe", "Within a month"
]
RegistrantRoleInPurchaseProcess: TypeAlias = Literal[
    "", "Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved"
]
RegistrantStatus: TypeAlias = Literal["approved", "denied", "pending"]
RegistrantStatusAction: TypeAlias = Literal["approve", "cancel", "deny"]
ReleasedWorkspaceType: TypeAlias = Literal["all", "desk", "room"]
ReportChatMessageIncludeField: TypeAlias = Literal[
    "deleted_messages", "edited_messages", "edited_messages,deleted_messages"
]
ReportDisclaimerType: TypeAlias = Literal[
    "AICompanion",
    "GDPR",
    "NDI",
    "all",
    "archive",
    "caption",
    "chinaMeeting",
    "internalMMRGuestJoin",
    "joinMeeting",
    "joinOnZoom",
    "joinSDKMeeting",
    "joinWebinar",
    "liveStream",
    "login",
    "meetingConnector",
    "phoneACR",
    "query",
    "recording",
    "remoteControl",
    "softUpdateReminder",
    "summary",
    "unmuteAudio",
    "viewBOActivity",
    "webinarBO",
    "zappJoin",
]
ReportHistoryMeetingFeature: TypeAlias = Literal[
    "annotation",
    "avatar",
    "closed_caption",
    "color_themes",
    "document_collaboration",
    "file_sharing",
    "gen_ai_virtual_background",
    "immersive_scene",
    "in_meeting_chat",
    "join_by_room",
    "language_interpretation",
    "live_transcription",
    "live_translation",
    "meeting_questions",
    "meeting_summary",
    "meeting_wallpaper",
    "multi_share",
    "multi_speaker",
    "personalized_audio_isolation",
    "poll",
    "portrait_lighting",
    "raise_hand",
    "reaction",
    "record_to_cloud",
    "record_to_computer",
    "registration",
    "remote_control",
    "screen_sharing",
    "smart_recording",
    "switch_to_mobile",
    "telephone_usage",
    "video_on",
    "virtual_background",
    "waiting_room",
    "whiteboard",
    "zoom_apps",
]
ReportHistoryMeetingReportType: TypeAlias = Literal[
    "all", "poll", "qa", "reaction", "resource", "survey"
]
ReportMeetingActivityType: TypeAlias = Literal[
    "All Activities",
    "In-Meeting Chat",
    "Meeting Created",
    "Meeting Ended",
    "Meeting Started",
    "Remote Control",
    "User Join",
    "User Left",
]
ReportOperationLogCategoryType: TypeAlias = Literal[
    "account",
    "all",
    "billing",
    "im",
    "phone_contacts",
    "recording",
    "role",
    "sub_account",
    "user",
    "user_settings",
    "webinar",
    "zoom_rooms",
]
ReportTelephoneCallQueryDateType: TypeAlias = Literal[
    "end_time", "meeting_end_time", "meeting_start_time", "start_time"
]
ReportTelephoneCallType: TypeAlias = Literal["1", "2", "3"]
ReportUserMeetingType: TypeAlias = Literal["past", "pastJoined", "pastOne"]
ReserveOtherRoomSettingsInputLocationType: TypeAlias = Literal[
    "building", "campus", "city", "floor"
]
ResourcePermissionLevel: TypeAlias = Literal["commenter", "editor", "viewer"]
ResourceType: TypeAlias = Literal["whiteboard"]
RestrictionInputFileRestrictionsApplyTo: TypeAlias = Literal["sharing", "sharing_and_viewing"]
RestrictionInputFileSizeRestriction: TypeAlias = Literal[50, 100, 200, 300, 400, 500]
RestrictionInputFileTypeRestriction: TypeAlias = Literal[
    ".7z",
    ".doc",
    ".docx",
    ".gz",
    ".json",
    ".pdf",
    ".png",
    ".pps",
    ".ppt",
    ".pptx",
    ".rar",
    ".txt",
    ".xls",
    ".xlsx",
    ".xmind",
    ".zip",
]
RichTextFormatType: TypeAlias = Literal[
    "AddLink",
    "BackgroundColor",
    "Bold",
    "BulletedList",
    "FontColor",
    "FontSize",
    "Italic",
    "LeftIndent",
    "NumberedList",
    "Paragraph",
    "Quote",
    "Strikethrough",
    "Underline",
]
Role: TypeAlias = Literal["admin", "member"]
RoleType: TypeAlias = Literal["common", "iq"]
RoomAppVersionAction: TypeAlias = Literal["cancel", "downgrade", "upgrade"]
RoomDeviceProfileNoiseSuppression: TypeAlias = Literal["aggressive", "moderate", "none"]
RoomMethod: TypeAlias = Literal[
    "zoomroom.alarm_start",
    "zoomroom.alarm_stop",
    "zoomroom.check_in",
    "zoomroom.check_out",
    "zoomroom.meeting_accept",
    "zoomroom.meeting_cancel",
    "zoomroom.meeting_decline",
    "zoomroom.meeting_end",
    "zoomroom.meeting_invite",
    "zoomroom.meeting_join",
    "zoomroom.meeting_leave",
    "zoomroom.meeting_schedule",
    "zoomroom.mute",
    "zoomroom.restart",
    "zoomroom.share_content_start",
    "zoomroom.share_content_stop",
    "zoomroom.switch_camera",
    "zoomroom.switch_microphone",
    "zoomroom.switch_speaker",
    "zoomroom.thirdparty_meeting_join",
    "zoomroom.unmute",
    "zoomroom.video_mute",
    "zoomroom.video_unmute",
    "zoomroom.volume_level",
]
RoomSensorDataSensorType: TypeAlias = Literal[
    "AIR_PRESSURE",
    "AQI",
    "CO2",
    "HUMIDITY",
    "PM10",
    "PM25",
    "REAL_TIME_PEOPLE_COUNT",
    "TEMPERATURE",
    "VOC",
]
RoomStatus: TypeAlias = Literal["Available", "InMeeting", "Offline", "UnderConstruction"]
RoomType: TypeAlias = Literal[
    "DigitalSignageOnly",
    "Kiosk",
    "PersonalZoomRoom",
    "SchedulingDisplayOnly",
    "StandaloneWhiteboard",
    "ZoomRoom",
]
ScheduleMeetingSettingsInputRequirePasswordForPmiMeetings: TypeAlias = Literal[
    "all", "jbh_only", "none"
]
SchedulingDisplaySettingsInputHomeScreenTheme: TypeAlias = Literal["compact", "standard"]
SettingsEntryExitChime: TypeAlias = Literal["all", "host", "none"]
SettingsMeetingSecurityChatEtiquetteToolPolicyStatus: TypeAlias = Literal[
    "activated", "deactivated"
]
SettingsOption: TypeAlias = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]
SettingsSettingType: TypeAlias = Literal["alert", "meeting", "scheduling_display", "signage"]
SharedSpaceChannelMoveDirection: TypeAlias = Literal["move_into", "move_out"]
SharedSpaceInputSpaceChannelType: TypeAlias = Literal["private", "public_for_members"]
SharedSpaceMemberRole: TypeAlias = Literal["admin", "all", "member", "owner"]
SharedSpaceMemberStatus: TypeAlias = Literal["active", "all", "inactive"]
SimuliveDelayStartTimeunit: TypeAlias = Literal["minute", "second"]
SpaceMemberInputRole: TypeAlias = Literal["admin", "member", "owner"]
SpeakLanguageInputCode: TypeAlias = Literal[
    "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pt", "ru", "uk", "zh"
]
SpeakLanguageInputName: TypeAlias = Literal[
    "Chinese (Simplified)",
    "Dutch",
    "English",
    "French",
    "German",
    "Italian",
    "Japanese",
    "Korean",
    "Portuguese",
    "Russian",
    "Spanish",
    "Ukrainian",
]
SubscriptionOptionsContractTerm: TypeAlias = Literal[1, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120]
TspAccountTspId: TypeAlias = Literal["1", "2"]
TspBridge: TypeAlias = Literal["EU_TSP_TB", "US_TSP_TB"]
UnlimitedCapacity: TypeAlias = Literal[100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000]
UpdateManagedDeviceType: TypeAlias = Literal[0, 1, 3]
UpdateMeetingQuestionAndAnswerSettingsQuestionVisibility: TypeAlias = Literal["all", "answered"]
UpdateUserFeatureType: TypeAlias = Literal[
    "concurrent_meeting",
    "large_meeting",
    "plan_united_type",
    "user_type",
    "webinar",
    "zoom_clips_plus",
    "zoom_events",
    "zoom_iq_for_sales",
    "zoom_one_type",
    "zoom_revenue_accelerator",
    "zoom_whiteboard",
]
UpdateUserFeatureValue: TypeAlias = Literal[
    "0",
    "1",
    "1000",
    "10000",
    "1024",
    "1073741824",
    "1099511627776",
    "128",
    "131072",
    "134217728",
    "137438953472",
    "144115188075855872",
    "16",
    "16384",
    "17179869184",
    "18014398509481984",
    "2",
    "20000",
    "2048",
    "2199023255552",
    "256",
    "268435456",
    "274877906944",
    "3000",
    "30000",
    "32",
    "32768",
    "33554432",
    "34359738368",
    "4",
    "4096",
    "4294967296",
    "4398046511104",
    "500",
    "5000",
    "50000",
    "512",
    "536870912",
    "549755813888",
    "576460752303423488",
    "64",
    "65536",
    "68719476736",
    "72057594037927936",
    "8",
    "8192",
    "8589934592",
    "Basic",
    "Plus",
    "false",
    "true",
]
UpdateWorkspaceSettingsBodySettingsSettingType: TypeAlias = Literal[
    "add_asset",
    "allow_pre_check_in_time",
    "capacity",
    "display_occupancy_status",
    "enable_auto_release",
    "enable_limit_duration",
    "enable_workspace_check_in_and_out",
    "max_duration",
    "no_check_in_auto_release_time",
    "remove_asset",
    "required_approve",
    "reservation_scheduling_increment",
    "reserve_for_visitors",
    "restrict_reservation_in_person_only",
    "time_zone",
    "under_construction",
]
UserAction: TypeAlias = Literal["autoCreate", "create", "custCreate", "ssoCreate"]
UserChatSessionType: TypeAlias = Literal["1:1", "groupchat"]
UserFeatureInputConcurrentMeeting: TypeAlias = Literal["Basic", "None", "Plus"]
UserFeatureInputLicenseInfoListLicenseOption: TypeAlias = Literal[
    0,
    1,
    2,
    4,
    8,
    16,
    32,
    64,
    128,
    256,
    512,
    1024,
    2048,
    4086,
    8192,
    16384,
    32768,
    65536,
    131072,
    262144,
    524288,
    2147483648,
    549755813888,
    1099511627776,
    2199023255552,
    8796093022208,
    17592186044416,
    281474976710656,
    4503599627370496,
]
UserFeatureInputLicenseInfoListLicenseType: TypeAlias = Literal[
    "ZOOM_CLIPS",
    "ZOOM_CMK",
    "ZOOM_COMPLIANCE_MANAGEMENT",
    "ZOOM_DOCS",
    "ZOOM_EVENTS_CONSUMPTION",
    "ZOOM_EVENTS_NEW_SAAS",
    "ZOOM_HEALTHCARE_CLINICAL_NOTES",
    "ZOOM_QUALITY_MANAGEMENT",
    "ZOOM_REVENUE_ACCELERATOR",
    "ZOOM_SCHEDULER",
    "ZOOM_TRANSLATED_CAPTIONS",
    "ZOOM_VISITOR_MANAGEMENT",
    "ZOOM_WEBINARS_PLUS",
    "ZOOM_WEBINARS_PLUS_CONSUMPTION",
    "ZOOM_WHITEBOARD",
    "ZOOM_WORKFORCE_MANAGEMENT",
]
UserFeatureInputWebinarCapacity: TypeAlias = Literal[100, 500, 501, 1000, 1001, 3000, 5000, 10000]
UserFeatureInputZoomEventCapacity: TypeAlias = Literal[
    500, 1000, 3000, 5000, 10000, 20000, 30000, 50000
]
UserInMeetingSignLanguageInterpretationSettingsLanguage: TypeAlias = Literal[
    "American",
    "Brazilian",
    "British",
    "Chinese",
    "French",
    "German",
    "Japanese",
    "Mexican",
    "Russian",
    "Spanish",
]
UserIncludeField: TypeAlias = Literal["custom_attributes", "host_key"]
UserInfoFeatureZoomOneType: TypeAlias = Literal[
    16,
    32,
    64,
    128,
    33554432,
    134217728,
    268435456,
    536870912,
    1073741824,
    4294967296,
    8589934592,
    17179869184,
    34359738368,
    68719476736,
    137438953472,
    274877906944,
    549755813888,
    1099511627776,
    2199023255552,
    4398046511104,
    18014398509481984,
    72057594037927940,
    144115188075855870,
    576460752303423500,
]
UserInfoPlanUnitedType: TypeAlias = Literal[
    "1",
    "1024",
    "128",
    "131072",
    "16",
    "16384",
    "2",
    "2048",
    "256",
    "32",
    "32768",
    "4",
    "4096",
    "512",
    "64",
    "65536",
    "8",
    "8192",
]
UserLicense: TypeAlias = Literal["zoom_compliance_management", "zoom_workforce_management"]
UserPlanUnitedType: TypeAlias = Literal[
    "1",
    "1024",
    "128",
    "131072",
    "16",
    "16384",
    "2",
    "2048",
    "256",
    "32",
    "32768",
    "4",
    "4096",
    "512",
    "64",
    "65536",
    "8",
    "8192",
    "none",
]
UserPresenceStatus: TypeAlias = Literal[
    "Available",
    "Away",
    "Busy",
    "Do_No_Disturb",
    "In_A_Zoom_Meeting",
    "In_Calendar_Event",
    "On_A_Call",
    "Out_of_Office",
    "Presenting",
]
UserRecordingTrashType: TypeAlias = Literal["meeting_recordings", "recording_file"]
UserStatus: TypeAlias = Literal["active", "inactive", "pending"]
UserStatusAction: TypeAlias = Literal["activate", "clock_in", "clock_out", "deactivate"]
UserTokenType: TypeAlias = Literal["onbehalf", "token", "zak"]
UserZoomOneType: TypeAlias = Literal[
    0,
    16,
    32,
    64,
    128,
    33554432,
    134217728,
    268435456,
    536870912,
    1073741824,
    4294967296,
    8589934592,
    17179869184,
    34359738368,
    68719476736,
    137438953472,
    274877906944,
    549755813888,
    1099511627776,
    2199023255552,
    4398046511104,
    18014398509481984,
    72057594037927940,
    144115188075855870,
    576460752303423500,
]
VisitorInvitationDataScope: TypeAlias = Literal["account", "user"]
WaitingRoomOptionsInputMode: TypeAlias = Literal["custom", "follow_setting"]
WaitingRoomOptionsInputWhoGoesToWaitingRoom: TypeAlias = Literal[
    "everyone",
    "users_not_in_account",
    "users_not_in_account_or_whitelisted_domains",
    "users_not_in_org",
    "users_not_on_invite",
]
WebinarLiveStreamingSettingsInputLiveStreamingService: TypeAlias = Literal[
    "custom_live_streaming_service", "facebook", "workplace_by_facebook", "youtube"
]
WebinarLivestreamStatusAction: TypeAlias = Literal["start", "stop"]
WebinarRegistrationSettingsType: TypeAlias = Literal["webinar"]
WebinarStatusAction: TypeAlias = Literal["end"]
WebinarType: TypeAlias = Literal["scheduled", "upcoming"]
WorkspaceAssignType: TypeAlias = Literal["permanent"]
WorkspaceAvailabilityWorkspaceType: TypeAlias = Literal["desk", "room"]
WorkspaceQrCodeType: TypeAlias = Literal["check_in", "unified"]
WorkspaceReservationInOrOutMethod: TypeAlias = Literal["check_in", "check_out"]
WorkspaceReservationQuestionnaireSubject: TypeAlias = Literal["pre_checkin", "reservation"]
WorkspaceType: TypeAlias = Literal["commonWorkspace", "desk", "room"]
