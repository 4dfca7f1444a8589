# Generated from zoom.postman_collection.json. Not to be edited.
"""The closed sets of values that arguments take."""

from typing import Literal, TypeAlias

__all__ = (
    "AccountOptionsPayMode",
    "AccountSettingsOption",
    "Action",
    "ArchiveFileQueryDateType",
    "CancelReason",
    "ChannelType",
    "ChatMessageAction",
    "ContactType",
    "DeleteAction",
    "DeleteUserAction",
    "DeviceEncryption",
    "DeviceProtocol",
    "DigitalSignageContentType",
    "EmergencySignageMethod",
    "GroupMemberAction",
    "HostReportType",
    "ImGroupType",
    "IncludeField",
    "ListMeetingType",
    "LiveOrPast",
    "LivestreamAction",
    "LockedSettingsOption",
    "LoginType",
    "MeetingMetricsIncludeField",
    "MeetingQualityScoreType",
    "MeetingRecordingIncludeField",
    "MeetingRecordingMethod",
    "MeetingStatusAction",
    "MeetingType",
    "OperationLogReportCategoryType",
    "PlanAction",
    "RecordingRegistrantStatusAction",
    "RecordingSettingsApprovalType",
    "RecordingSettingsShareRecording",
    "RegistrantAction",
    "RegistrantStatus",
    "RoomAppVersionAction",
    "RoomInOrOutMethod",
    "RoomLocationType",
    "RoomSettingType",
    "RoomSettingsSettingType",
    "RoomStatus",
    "RoomType",
    "SessionState",
    "SettingsOption",
    "SipTransport",
    "TelephoneReportQueryDateType",
    "ToChatMessageAction",
    "TspBridge",
    "UpcomingEventReportType",
    "UserAction",
    "UserIncludeField",
    "UserMeetingReportType",
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
ChannelType: TypeAlias = Literal[1, 2, 3]
ChatMessageAction: TypeAlias = Literal["read", "unread"]
ContactType: TypeAlias = Literal["company", "external"]
DeleteAction: TypeAlias = Literal["delete", "trash"]
DeleteUserAction: TypeAlias = Literal["delete", "disassociate"]
DeviceEncryption: TypeAlias = Literal["auto", "no", "yes"]
DeviceProtocol: TypeAlias = Literal["H.323", "SIP"]
DigitalSignageContentType: TypeAlias = Literal["content", "folder"]
EmergencySignageMethod: TypeAlias = Literal[
    "zoomroom.emergency_alert_displayed", "zoomroom.emergency_alert_removed"
]
GroupMemberAction: TypeAlias = Literal["move", "set_primary"]
HostReportType: TypeAlias = Literal["active", "inactive"]
ImGroupType: TypeAlias = Literal["normal", "restricted", "shared"]
IncludeField: TypeAlias = Literal["registrant_id"]
ListMeetingType: TypeAlias = Literal["live", "scheduled", "upcoming"]
LiveOrPast: TypeAlias = Literal["live", "past"]
LivestreamAction: TypeAlias = Literal["start", "stop"]
LockedSettingsOption: TypeAlias = Literal["meeting_security"]
LoginType: TypeAlias = Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]
MeetingMetricsIncludeField: TypeAlias = Literal["tracking_fields"]
MeetingQualityScoreType: TypeAlias = Literal["meeting", "participants"]
MeetingRecordingIncludeField: TypeAlias = Literal["download_access_token"]
MeetingRecordingMethod: TypeAlias = Literal[
    "recording.pause", "recording.resume", "recording.start", "recording.stop"
]
MeetingStatusAction: TypeAlias = Literal["end", "recover"]
MeetingType: TypeAlias = Literal[1, 2, 3, 8]
OperationLogReportCategoryType: TypeAlias = Literal[
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
PlanAction: TypeAlias = Literal["cancel"]
RecordingRegistrantStatusAction: TypeAlias = Literal["approve", "deny"]
RecordingSettingsApprovalType: TypeAlias = Literal[0, 1, 2]
RecordingSettingsShareRecording: TypeAlias = Literal["internally", "none", "publicly"]
RegistrantAction: TypeAlias = Literal["approve", "cancel", "deny"]
RegistrantStatus: TypeAlias = Literal["approved", "denied", "pending"]
RoomAppVersionAction: TypeAlias = Literal["cancel", "downgrade", "upgrade"]
RoomInOrOutMethod: TypeAlias = Literal["zoomroom.check_in", "zoomroom.check_out"]
RoomLocationType: TypeAlias = Literal["building", "campus", "city", "country", "floor", "states"]
RoomSettingType: TypeAlias = Literal["alert", "meeting", "signage"]
RoomSettingsSettingType: TypeAlias = Literal["alert", "meeting"]
RoomStatus: TypeAlias = Literal["Available", "InMeeting", "Offline", "UnderConstruction"]
RoomType: TypeAlias = Literal["DigitalSignageOnly", "SchedulingDisplayOnly", "ZoomRoom"]
SessionState: TypeAlias = Literal["live", "past", "pastOne"]
SettingsOption: TypeAlias = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]
SipTransport: TypeAlias = Literal["AUTO", "TCP", "TLS", "UDP"]
TelephoneReportQueryDateType: TypeAlias = Literal["end_time", "start_time"]
ToChatMessageAction: TypeAlias = Literal["add", "remove"]
TspBridge: TypeAlias = Literal["EU_TSP_TB", "US_TSP_TB"]
UpcomingEventReportType: TypeAlias = Literal["all", "meeting", "webinar"]
UserAction: TypeAlias = Literal["autoCreate", "create", "custCreate", "ssoCreate"]
UserIncludeField: TypeAlias = Literal["custom_attributes", "host_key"]
UserMeetingReportType: TypeAlias = Literal["past", "pastOne"]
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
