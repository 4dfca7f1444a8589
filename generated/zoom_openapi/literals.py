# Generated from zoom.postman_collection.json. Not to be edited.
"""The closed sets of values that arguments take."""

from typing import Literal, TypeAlias

__all__ = (
    "AccountSettingsOption",
    "AppVersionAction",
    "ArchiveDateType",
    "AudioOption",
    "AutoRecording",
    "CancelPlanAction",
    "CancelReason",
    "ChatMessageMark",
    "CreateUserAction",
    "DeleteAction",
    "DeviceEncryption",
    "DeviceProtocol",
    "EmergencySignageMethod",
    "GroupMemberAction",
    "ImGroupType",
    "LiveOrPast",
    "LiveRecordingMethod",
    "LivestreamAction",
    "LockedSettingsOption",
    "LoginType",
    "MeetingListType",
    "MeetingMetricsIncludeField",
    "MeetingQualityScoreType",
    "MeetingRecordingIncludeField",
    "MeetingStatusAction",
    "MeetingType",
    "MyContactType",
    "OperationCategory",
    "PastMeetingType",
    "PayMode",
    "PresenceStatus",
    "ReactionAction",
    "RecordingAccess",
    "RecordingRegistrantStatusAction",
    "RecordingTrashType",
    "RecoverAction",
    "RegistrantAction",
    "RegistrantIncludeField",
    "RegistrantStatus",
    "RemoveUserAction",
    "ReportHostType",
    "ReportTelephoneCallQueryDateType",
    "RoomCheckInMethod",
    "RoomSettingType",
    "RoomSettingsType",
    "RoomStatus",
    "RoomType",
    "SessionState",
    "SettingsOption",
    "SignageContentType",
    "SipTransport",
    "TspBridge",
    "UpcomingEventType",
    "UserIncludeField",
    "UserStatus",
    "UserStatusAction",
    "UserTokenType",
    "UserType",
    "WebinarStatusAction",
    "WebinarType",
)

AccountSettingsOption: TypeAlias = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication", "security"
]
AppVersionAction: TypeAlias = Literal["cancel", "downgrade", "upgrade"]
ArchiveDateType: TypeAlias = Literal["archive_complete_time", "meeting_start_time"]
AudioOption: TypeAlias = Literal["both", "telephony", "voip"]
AutoRecording: TypeAlias = Literal["cloud", "local", "none"]
CancelPlanAction: TypeAlias = Literal["cancel"]
CancelReason: TypeAlias = Literal[1, 2, 3, 4, 5, 6]
ChatMessageMark: TypeAlias = Literal["read", "unread"]
CreateUserAction: TypeAlias = Literal["autoCreate", "create", "custCreate", "ssoCreate"]
DeleteAction: TypeAlias = Literal["delete", "trash"]
DeviceEncryption: TypeAlias = Literal["auto", "no", "yes"]
DeviceProtocol: TypeAlias = Literal["H.323", "SIP"]
EmergencySignageMethod: TypeAlias = Literal[
    "zoomroom.emergency_alert_displayed", "zoomroom.emergency_alert_removed"
]
GroupMemberAction: TypeAlias = Literal["move", "set_primary"]
ImGroupType: TypeAlias = Literal["normal", "restricted", "shared"]
LiveOrPast: TypeAlias = Literal["live", "past"]
LiveRecordingMethod: TypeAlias = Literal[
    "recording.pause", "recording.resume", "recording.start", "recording.stop"
]
LivestreamAction: TypeAlias = Literal["start", "stop"]
LockedSettingsOption: TypeAlias = Literal["meeting_security"]
LoginType: TypeAlias = Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]
MeetingListType: TypeAlias = Literal["live", "scheduled", "upcoming"]
MeetingMetricsIncludeField: TypeAlias = Literal["tracking_fields"]
MeetingQualityScoreType: TypeAlias = Literal["meeting", "participants"]
MeetingRecordingIncludeField: TypeAlias = Literal["download_access_token"]
MeetingStatusAction: TypeAlias = Literal["end", "recover"]
MeetingType: TypeAlias = Literal[1, 2, 3, 8]
MyContactType: TypeAlias = Literal["company", "external"]
OperationCategory: TypeAlias = Literal[
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
PastMeetingType: TypeAlias = Literal["past", "pastOne"]
PayMode: TypeAlias = Literal["master", "sub"]
PresenceStatus: TypeAlias = Literal[
    "Available",
    "Away",
    "Do_Not_Disturb",
    "In_A_Zoom_Meeting",
    "In_Calendar_Event",
    "On_A_Call",
    "Presenting",
]
ReactionAction: TypeAlias = Literal["add", "remove"]
RecordingAccess: TypeAlias = Literal["internally", "none", "publicly"]
RecordingRegistrantStatusAction: TypeAlias = Literal["approve", "deny"]
RecordingTrashType: TypeAlias = Literal["meeting_recordings", "recording_file"]
RecoverAction: TypeAlias = Literal["recover"]
RegistrantAction: TypeAlias = Literal["approve", "cancel", "deny"]
RegistrantIncludeField: TypeAlias = Literal["registrant_id"]
RegistrantStatus: TypeAlias = Literal["approved", "denied", "pending"]
RemoveUserAction: TypeAlias = Literal["delete", "disassociate"]
ReportHostType: TypeAlias = Literal["active", "inactive"]
ReportTelephoneCallQueryDateType: TypeAlias = Literal["end_time", "start_time"]
RoomCheckInMethod: TypeAlias = Literal["zoomroom.check_in", "zoomroom.check_out"]
RoomSettingType: TypeAlias = Literal["alert", "meeting", "signage"]
RoomSettingsType: TypeAlias = Literal["alert", "meeting"]
RoomStatus: TypeAlias = Literal["Available", "InMeeting", "Offline", "UnderConstruction"]
RoomType: TypeAlias = Literal["DigitalSignageOnly", "SchedulingDisplayOnly", "ZoomRoom"]
SessionState: TypeAlias = Literal["live", "past", "pastOne"]
SettingsOption: TypeAlias = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]
SignageContentType: TypeAlias = Literal["content", "folder"]
SipTransport: TypeAlias = Literal["AUTO", "TCP", "TLS", "UDP"]
TspBridge: TypeAlias = Literal["EU_TSP_TB", "US_TSP_TB"]
UpcomingEventType: TypeAlias = Literal["all", "meeting", "webinar"]
UserIncludeField: TypeAlias = Literal["custom_attributes", "host_key"]
UserStatus: TypeAlias = Literal["active", "inactive", "pending"]
UserStatusAction: TypeAlias = Literal["activate", "deactivate"]
UserTokenType: TypeAlias = Literal["token", "zak"]
UserType: TypeAlias = Literal[1, 2, 3, 99]
WebinarStatusAction: TypeAlias = Literal["end"]
WebinarType: TypeAlias = Literal[5, 6, 9]
