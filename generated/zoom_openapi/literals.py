# Generated from zoom.postman_collection.json. Not to be edited.
"""The closed sets of values that arguments take."""

from typing import Literal, TypeAlias

__all__ = (
    "AccountOptionsPayMode",
    "AccountSettingsOption",
    "Action",
    "ArchiveFileQueryDateType",
    "CancelReason",
    "ChatMessageAction",
    "DeleteAction",
    "DeleteUserAction",
    "DeviceEncryption",
    "DeviceProtocol",
    "DigitalSignageContentType",
    "EmergencySignageMethod",
    "GroupMemberAction",
    "ImGroupType",
    "IncludeField",
    "ListMeetingType",
    "LiveOrPast",
    "LiveRecordingMethod",
    "LivestreamAction",
    "LockedSettingsOption",
    "LoginType",
    "MeetingMetricsIncludeField",
    "MeetingQualityScoreType",
    "MeetingRecordingIncludeField",
    "MeetingStatusAction",
    "MeetingType",
    "MyContactType",
    "PlanAction",
    "RecordingRegistrantStatusAction",
    "RecordingSettingsApprovalType",
    "RecordingSettingsShareRecording",
    "RegistrantAction",
    "RegistrantStatus",
    "ReportHostType",
    "ReportOperationLogCategoryType",
    "ReportTelephoneCallQueryDateType",
    "ReportUpcomingEventType",
    "ReportUserMeetingType",
    "RoomAppVersionAction",
    "RoomInOrOutMethod",
    "RoomSettingType",
    "RoomSettingsSettingType",
    "RoomStatus",
    "RoomType",
    "SessionState",
    "SettingsOption",
    "SipTransport",
    "ToChatMessageAction",
    "TspBridge",
    "UserAction",
    "UserChannelType",
    "UserIncludeField",
    "UserPresenceStatus",
    "UserRecordingTrashType",
    "UserStatus",
    "UserStatusAction",
    "UserTokenType",
    "UserType",
    "WebinarStatusAction",
    "WebinarType",
)

AccountOptionsPayMode: TypeAlias = Literal["master", "sub"]
AccountSettingsOption: TypeAlias = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication", "security"
]
Action: TypeAlias = Literal["recover"]
ArchiveFileQueryDateType: TypeAlias = Literal["archive_complete_time", "meeting_start_time"]
CancelReason: TypeAlias = Literal[1, 2, 3, 4, 5, 6]
ChatMessageAction: TypeAlias = Literal["read", "unread"]
DeleteAction: TypeAlias = Literal["delete", "trash"]
DeleteUserAction: TypeAlias = Literal["delete", "disassociate"]
DeviceEncryption: TypeAlias = Literal["auto", "no", "yes"]
DeviceProtocol: TypeAlias = Literal["H.323", "SIP"]
DigitalSignageContentType: TypeAlias = Literal["content", "folder"]
EmergencySignageMethod: TypeAlias = Literal[
    "zoomroom.emergency_alert_displayed", "zoomroom.emergency_alert_removed"
]
GroupMemberAction: TypeAlias = Literal["move", "set_primary"]
ImGroupType: TypeAlias = Literal["normal", "restricted", "shared"]
IncludeField: TypeAlias = Literal["registrant_id"]
ListMeetingType: TypeAlias = Literal["live", "scheduled", "upcoming"]
LiveOrPast: TypeAlias = Literal["live", "past"]
LiveRecordingMethod: TypeAlias = Literal[
    "recording.pause", "recording.resume", "recording.start", "recording.stop"
]
LivestreamAction: TypeAlias = Literal["start", "stop"]
LockedSettingsOption: TypeAlias = Literal["meeting_security"]
LoginType: TypeAlias = Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]
MeetingMetricsIncludeField: TypeAlias = Literal["tracking_fields"]
MeetingQualityScoreType: TypeAlias = Literal["meeting", "participants"]
MeetingRecordingIncludeField: TypeAlias = Literal["download_access_token"]
MeetingStatusAction: TypeAlias = Literal["end", "recover"]
MeetingType: TypeAlias = Literal[1, 2, 3, 8]
MyContactType: TypeAlias = Literal["company", "external"]
PlanAction: TypeAlias = Literal["cancel"]
RecordingRegistrantStatusAction: TypeAlias = Literal["approve", "deny"]
RecordingSettingsApprovalType: TypeAlias = Literal[0, 1, 2]
RecordingSettingsShareRecording: TypeAlias = Literal["internally", "none", "publicly"]
RegistrantAction: TypeAlias = Literal["approve", "cancel", "deny"]
RegistrantStatus: TypeAlias = Literal["approved", "denied", "pending"]
ReportHostType: TypeAlias = Literal["active", "inactive"]
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
ReportTelephoneCallQueryDateType: TypeAlias = Literal["end_time", "start_time"]
ReportUpcomingEventType: TypeAlias = Literal["all", "meeting", "webinar"]
ReportUserMeetingType: TypeAlias = Literal["past", "pastOne"]
RoomAppVersionAction: TypeAlias = Literal["cancel", "downgrade", "upgrade"]
RoomInOrOutMethod: TypeAlias = Literal["zoomroom.check_in", "zoomroom.check_out"]
RoomSettingType: TypeAlias = Literal["alert", "meeting", "signage"]
RoomSettingsSettingType: TypeAlias = Literal["alert", "meeting"]
RoomStatus: TypeAlias = Literal["Available", "InMeeting", "Offline", "UnderConstruction"]
RoomType: TypeAlias = Literal["DigitalSignageOnly", "SchedulingDisplayOnly", "ZoomRoom"]
SessionState: TypeAlias = Literal["live", "past", "pastOne"]
SettingsOption: TypeAlias = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]
SipTransport: TypeAlias = Literal["AUTO", "TCP", "TLS", "UDP"]
ToChatMessageAction: TypeAlias = Literal["add", "remove"]
TspBridge: TypeAlias = Literal["EU_TSP_TB", "US_TSP_TB"]
UserAction: TypeAlias = Literal["autoCreate", "create", "custCreate", "ssoCreate"]
UserChannelType: TypeAlias = Literal[1, 2, 3]
UserIncludeField: TypeAlias = Literal["custom_attributes", "host_key"]
UserPresenceStatus: TypeAlias = Literal[
    "Available",
    "Away",
    "Do_Not_Disturb",
    "In_A_Zoom_Meeting",
    "In_Calendar_Event",
    "On_A_Call",
    "Presenting",
]
UserRecordingTrashType: TypeAlias = Literal["meeting_recordings", "recording_file"]
UserStatus: TypeAlias = Literal["active", "inactive", "pending"]
UserStatusAction: TypeAlias = Literal["activate", "deactivate"]
UserTokenType: TypeAlias = Literal["token", "zak"]
UserType: TypeAlias = Literal[1, 2, 3, 99]
WebinarStatusAction: TypeAlias = Literal["end"]
WebinarType: TypeAlias = Literal[5, 6, 9]
