# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
"""What the API tells by itself: its events, and the classes of their payloads.

    events.load()["meeting.ai_companion_assets_deleted"].description
    events.MODELS["meeting.ai_companion_assets_deleted"]  # MeetingAiCompanionAssetsDeletedEvent

Nothing is read, and no class loaded, before it is asked for.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from .runtime.events import Event, Events, Models, UnknownEventError

if TYPE_CHECKING:
    from . import models

__all__ = ("MODELS", "Event", "EventName", "Events", "UnknownEventError", "load")

EventName: TypeAlias = Literal[
    "meeting.ai_companion_assets_deleted",
    "meeting.ai_companion_started",
    "meeting.ai_companion_stopped",
    "meeting.aic_transcript_completed",
    "meeting.alert",
    "meeting.breakout_room_sharing_ended",
    "meeting.breakout_room_sharing_started",
    "meeting.chat_message_file_downloaded",
    "meeting.chat_message_file_sent",
    "meeting.chat_message_sent",
    "meeting.converted_to_webinar",
    "meeting.created",
    "meeting.deleted",
    "meeting.device_tested",
    "meeting.ended",
    "meeting.invitation_accepted",
    "meeting.invitation_dispatched",
    "meeting.invitation_rejected",
    "meeting.invitation_timeout",
    "meeting.live_streaming_started",
    "meeting.live_streaming_stopped",
    "meeting.participant_admitted",
    "meeting.participant_bind",
    "meeting.participant_feedback",
    "meeting.participant_jbh_joined",
    "meeting.participant_jbh_waiting",
    "meeting.participant_jbh_waiting_left",
    "meeting.participant_joined",
    "meeting.participant_joined_breakout_room",
    "meeting.participant_joined_waiting_room",
    "meeting.participant_left",
    "meeting.participant_left_breakout_room",
    "meeting.participant_left_waiting_room",
    "meeting.participant_phone_callout_accepted",
    "meeting.participant_phone_callout_missed",
    "meeting.participant_phone_callout_rejected",
    "meeting.participant_phone_callout_ringing",
    "meeting.participant_put_in_waiting_room",
    "meeting.participant_role_changed",
    "meeting.participant_room_system_callout_accepted",
    "meeting.participant_room_system_callout_failed",
    "meeting.participant_room_system_callout_missed",
    "meeting.participant_room_system_callout_rejected",
    "meeting.participant_room_system_callout_ringing",
    "meeting.permanently_deleted",
    "meeting.recovered",
    "meeting.registration_approved",
    "meeting.registration_cancelled",
    "meeting.registration_created",
    "meeting.registration_denied",
    "meeting.risk_alert",
    "meeting.sharing_ended",
    "meeting.sharing_started",
    "meeting.started",
    "meeting.summary_completed",
    "meeting.summary_deleted",
    "meeting.summary_recovered",
    "meeting.summary_shared",
    "meeting.summary_trashed",
    "meeting.summary_updated",
    "meeting.updated",
    "recording.archive_files_completed",
    "recording.batch_deleted",
    "recording.batch_recovered",
    "recording.batch_trashed",
    "recording.cloud_storage_usage_updated",
    "recording.completed",
    "recording.deleted",
    "recording.paused",
    "recording.recovered",
    "recording.registration_approved",
    "recording.registration_created",
    "recording.registration_denied",
    "recording.renamed",
    "recording.resumed",
    "recording.started",
    "recording.stopped",
    "recording.transcript_completed",
    "recording.trashed",
    "user.tsp_created",
    "user.tsp_deleted",
    "user.tsp_updated",
    "webinar.alert",
    "webinar.chat_message_file_downloaded",
    "webinar.chat_message_file_sent",
    "webinar.chat_message_sent",
    "webinar.converted_to_meeting",
    "webinar.created",
    "webinar.deleted",
    "webinar.ended",
    "webinar.participant_bind",
    "webinar.participant_feedback",
    "webinar.participant_joined",
    "webinar.participant_left",
    "webinar.participant_role_changed",
    "webinar.permanently_deleted",
    "webinar.recovered",
    "webinar.registration_approved",
    "webinar.registration_cancelled",
    "webinar.registration_created",
    "webinar.registration_denied",
    "webinar.sharing_ended",
    "webinar.sharing_started",
    "webinar.started",
    "webinar.updated",
    "group.admin_added",
    "group.admin_deleted",
    "group.created",
    "group.deleted",
    "group.lock_settings_updated",
    "group.member_added",
    "group.member_deleted",
    "group.settings_updated",
    "group.updated",
    "user.activated",
    "user.created",
    "user.deactivated",
    "user.deleted",
    "user.disassociated",
    "user.invitation_accepted",
    "user.personal_notes_updated",
    "user.presence_status_updated",
    "user.settings_updated",
    "user.signed_in",
    "user.signed_out",
    "user.updated",
    "account.created",
    "account.disassociated",
    "account.lock_settings_updated",
    "account.settings_updated",
    "account.updated",
    "account.vanity_url_approved",
    "account.vanity_url_rejected",
    "information_barriers.policy_created",
    "information_barriers.policy_deleted",
    "information_barriers.policy_updated",
    "chat_channel.created",
    "chat_channel.deleted",
    "chat_channel.member_invited",
    "chat_channel.member_joined",
    "chat_channel.member_left",
    "chat_channel.member_removed",
    "chat_channel.updated",
    "chat_message.deleted",
    "chat_message.replied",
    "chat_message.sent",
    "chat_message.updated",
    "team_chat.bookmark_added",
    "team_chat.bookmark_removed",
    "team_chat.channel_app_added",
    "team_chat.channel_app_removed",
    "team_chat.channel_archived",
    "team_chat.channel_invitation_accepted",
    "team_chat.channel_invitation_approval_requested",
    "team_chat.channel_invitation_approved",
    "team_chat.channel_invitation_created",
    "team_chat.channel_invitation_declined",
    "team_chat.channel_invitation_rejected",
    "team_chat.channel_invitation_removed",
    "team_chat.channel_join_approval_requested",
    "team_chat.channel_join_approved",
    "team_chat.channel_join_declined",
    "team_chat.channel_join_requested",
    "team_chat.channel_message_deleted",
    "team_chat.channel_message_posted",
    "team_chat.channel_message_updated",
    "team_chat.channel_pin_added",
    "team_chat.channel_pin_removed",
    "team_chat.channel_reaction_added",
    "team_chat.channel_reaction_removed",
    "team_chat.channel_unarchived",
    "team_chat.dm_message_deleted",
    "team_chat.dm_message_posted",
    "team_chat.dm_message_updated",
    "team_chat.dm_reaction_added",
    "team_chat.dm_reaction_removed",
    "team_chat.emoji_added",
    "team_chat.emoji_removed",
    "team_chat.file_changed",
    "team_chat.file_deleted",
    "team_chat.file_downloaded",
    "team_chat.file_shared",
    "team_chat.file_unshared",
    "team_chat.file_uploaded",
    "team_chat.shared_spaces_edited",
    "team_chat.shared_spaces_member_invited",
    "team_chat.shared_spaces_member_left",
    "team_chat.shared_spaces_member_removed",
    "team_chat.starred",
    "team_chat.unstarred",
    "visitor_management.checked_in",
    "visitor_management.checked_out",
    "visitor_management.invitation_created",
    "visitor_management.invitation_deleted",
    "visitor_management.invitation_updated",
    "workspace.created",
    "workspace.deleted",
    "workspace.pre_check_in_questionnaire_response_created",
    "workspace.reservation_checked_in",
    "workspace.reservation_checked_out",
    "workspace.reservation_created",
    "workspace.reservation_deleted",
    "workspace.reservation_questionnaire_response_created",
    "workspace.reservation_questionnaire_response_updated",
    "workspace.reservation_update",
    "workspace.updated",
    "workspace.user_assigned",
    "workspace.user_unassigned",
    "zoomroom.alert",
    "zoomroom.checked_in",
    "zoomroom.checked_out",
    "zoomroom.created",
    "zoomroom.delayed_alert",
    "zoomroom.deleted",
    "zoomroom.digital_signage_app_ended",
    "zoomroom.digital_signage_app_started",
    "zoomroom.location_created",
    "zoomroom.location_deleted",
    "zoomroom.location_updated",
    "zoomroom.sensor_data",
    "zoomroom.thirdparty_meeting_attempted",
    "zoomroom.updated",
    "bot_installed",
    "bot_notification",
    "interactive_message_actions",
    "interactive_message_editable",
    "interactive_message_fields_editable",
    "interactive_message_select",
    "team_chat.app_mention",
    "team_chat.link_shared",
]


@cache
def load() -> Events:
    """Return the events by name, read once."""
    return Events(Path(__file__).with_name("events.json"), __name__.rpartition(".")[0])


if TYPE_CHECKING:
    _ModelsByName = TypedDict(
        "_ModelsByName",
        {
            "meeting.ai_companion_assets_deleted": type[
                models.MeetingAiCompanionAssetsDeletedEvent
            ],
            "meeting.ai_companion_started": type[models.MeetingAiCompanionStartedEvent],
            "meeting.ai_companion_stopped": type[models.MeetingAiCompanionStoppedEvent],
            "meeting.aic_transcript_completed": type[models.MeetingAicTranscriptCompletedEvent],
            "meeting.alert": type[models.MeetingAlertEvent],
            "meeting.breakout_room_sharing_ended": type[
                models.MeetingBreakoutRoomSharingEndedEvent
            ],
            "meeting.breakout_room_sharing_started": type[
                models.MeetingBreakoutRoomSharingStartedEvent
            ],
            "meeting.chat_message_file_downloaded": type[
                models.MeetingChatMessageFileDownloadedEvent
            ],
            "meeting.chat_message_file_sent": type[models.MeetingChatMessageFileSentEvent],
            "meeting.chat_message_sent": type[models.MeetingChatMessageSentEvent],
            "meeting.converted_to_webinar": type[models.MeetingConvertedToWebinarEvent],
            "meeting.created": type[models.MeetingCreatedEvent],
            "meeting.deleted": type[models.MeetingDeletedEvent],
            "meeting.device_tested": type[models.MeetingDeviceTestedEvent],
            "meeting.ended": type[models.MeetingEndedEvent],
            "meeting.invitation_accepted": type[models.MeetingInvitationAcceptedEvent],
            "meeting.invitation_dispatched": type[models.MeetingInvitationDispatchedEvent],
            "meeting.invitation_rejected": type[models.MeetingInvitationRejectedEvent],
            "meeting.invitation_timeout": type[models.MeetingInvitationTimeoutEvent],
            "meeting.live_streaming_started": type[models.MeetingLiveStreamingStartedEvent],
            "meeting.live_streaming_stopped": type[models.MeetingLiveStreamingStoppedEvent],
            "meeting.participant_admitted": type[models.MeetingParticipantAdmittedEvent],
            "meeting.participant_bind": type[models.MeetingParticipantBindEvent],
            "meeting.participant_feedback": type[models.MeetingParticipantFeedbackEvent],
            "meeting.participant_jbh_joined": type[models.MeetingParticipantJbhJoinedEvent],
            "meeting.participant_jbh_waiting": type[models.MeetingParticipantJbhWaitingEvent],
            "meeting.participant_jbh_waiting_left": type[
                models.MeetingParticipantJbhWaitingLeftEvent
            ],
            "meeting.participant_joined": type[models.MeetingParticipantJoinedEvent],
            "meeting.participant_joined_breakout_room": type[
                models.MeetingParticipantJoinedBreakoutRoomEvent
            ],
            "meeting.participant_joined_waiting_room": type[
                models.MeetingParticipantJoinedWaitingRoomEvent
            ],
            "meeting.participant_left": type[models.MeetingParticipantLeftEvent],
            "meeting.participant_left_breakout_room": type[
                models.MeetingParticipantLeftBreakoutRoomEvent
            ],
            "meeting.participant_left_waiting_room": type[
                models.MeetingParticipantLeftWaitingRoomEvent
            ],
            "meeting.participant_phone_callout_accepted": type[
                models.MeetingParticipantPhoneCalloutAcceptedEvent
            ],
            "meeting.participant_phone_callout_missed": type[
                models.MeetingParticipantPhoneCalloutMissedEvent
            ],
            "meeting.participant_phone_callout_rejected": type[
                models.MeetingParticipantPhoneCalloutRejectedEvent
            ],
            "meeting.participant_phone_callout_ringing": type[
                models.MeetingParticipantPhoneCalloutRingingEvent
            ],
            "meeting.participant_put_in_waiting_room": type[
                models.MeetingParticipantPutInWaitingRoomEvent
            ],
            "meeting.participant_role_changed": type[models.MeetingParticipantRoleChangedEvent],
            "meeting.participant_room_system_callout_accepted": type[
                models.MeetingParticipantRoomSystemCalloutAcceptedEvent
            ],
            "meeting.participant_room_system_callout_failed": type[
                models.MeetingParticipantRoomSystemCalloutFailedEvent
            ],
            "meeting.participant_room_system_callout_missed": type[
                models.MeetingParticipantRoomSystemCalloutMissedEvent
            ],
            "meeting.participant_room_system_callout_rejected": type[
                models.MeetingParticipantRoomSystemCalloutRejectedEvent
            ],
            "meeting.participant_room_system_callout_ringing": type[
                models.MeetingParticipantRoomSystemCalloutRingingEvent
            ],
            "meeting.permanently_deleted": type[models.MeetingPermanentlyDeletedEvent],
            "meeting.recovered": type[models.MeetingRecoveredEvent],
            "meeting.registration_approved": type[models.MeetingRegistrationApprovedEvent],
            "meeting.registration_cancelled": type[models.MeetingRegistrationCancelledEvent],
            "meeting.registration_created": type[models.MeetingRegistrationCreatedEvent],
            "meeting.registration_denied": type[models.MeetingRegistrationDeniedEvent],
            "meeting.risk_alert": type[models.MeetingRiskAlertEvent],
            "meeting.sharing_ended": type[models.MeetingSharingEndedEvent],
            "meeting.sharing_started": type[models.MeetingSharingStartedEvent],
            "meeting.started": type[models.MeetingStartedEvent],
            "meeting.summary_completed": type[models.MeetingSummaryCompletedEvent],
            "meeting.summary_deleted": type[models.MeetingSummaryDeletedEvent],
            "meeting.summary_recovered": type[models.MeetingSummaryRecoveredEvent],
            "meeting.summary_shared": type[models.MeetingSummarySharedEvent],
            "meeting.summary_trashed": type[models.MeetingSummaryTrashedEvent],
            "meeting.summary_updated": type[models.MeetingSummaryUpdatedEvent],
            "meeting.updated": type[models.MeetingUpdatedEvent],
            "recording.archive_files_completed": type[models.RecordingArchiveFilesCompletedEvent],
            "recording.batch_deleted": type[models.RecordingBatchDeletedEvent],
            "recording.batch_recovered": type[models.RecordingBatchRecoveredEvent],
            "recording.batch_trashed": type[models.RecordingBatchTrashedEvent],
            "recording.cloud_storage_usage_updated": type[
                models.RecordingCloudStorageUsageUpdatedEvent
            ],
            "recording.completed": type[models.RecordingCompletedEvent],
            "recording.deleted": type[models.RecordingDeletedEvent],
            "recording.paused": type[models.RecordingPausedEvent],
            "recording.recovered": type[models.RecordingRecoveredEvent],
            "recording.registration_approved": type[models.RecordingRegistrationApprovedEvent],
            "recording.registration_created": type[models.RecordingRegistrationCreatedEvent],
            "recording.registration_denied": type[models.RecordingRegistrationDeniedEvent],
            "recording.renamed": type[models.RecordingRenamedEvent],
            "recording.resumed": type[models.RecordingResumedEvent],
            "recording.started": type[models.RecordingStartedEvent],
            "recording.stopped": type[models.RecordingStoppedEvent],
            "recording.transcript_completed": type[models.RecordingTranscriptCompletedEvent],
            "recording.trashed": type[models.RecordingTrashedEvent],
            "user.tsp_created": type[models.UserTspCreatedEvent],
            "user.tsp_deleted": type[models.UserTspDeletedEvent],
            "user.tsp_updated": type[models.UserTspUpdatedEvent],
            "webinar.alert": type[models.WebinarAlertEvent],
            "webinar.chat_message_file_downloaded": type[
                models.WebinarChatMessageFileDownloadedEvent
            ],
            "webinar.chat_message_file_sent": type[models.WebinarChatMessageFileSentEvent],
            "webinar.chat_message_sent": type[models.WebinarChatMessageSentEvent],
            "webinar.converted_to_meeting": type[models.WebinarConvertedToMeetingEvent],
            "webinar.created": type[models.WebinarCreatedEvent],
            "webinar.deleted": type[models.WebinarDeletedEvent],
            "webinar.ended": type[models.WebinarEndedEvent],
            "webinar.participant_bind": type[models.WebinarParticipantBindEvent],
            "webinar.participant_feedback": type[models.WebinarParticipantFeedbackEvent],
            "webinar.participant_joined": type[models.WebinarParticipantJoinedEvent],
            "webinar.participant_left": type[models.WebinarParticipantLeftEvent],
            "webinar.participant_role_changed": type[models.WebinarParticipantRoleChangedEvent],
            "webinar.permanently_deleted": type[models.WebinarPermanentlyDeletedEvent],
            "webinar.recovered": type[models.WebinarRecoveredEvent],
            "webinar.registration_approved": type[models.WebinarRegistrationApprovedEvent],
            "webinar.registration_cancelled": type[models.WebinarRegistrationCancelledEvent],
            "webinar.registration_created": type[models.WebinarRegistrationCreatedEvent],
            "webinar.registration_denied": type[models.WebinarRegistrationDeniedEvent],
            "webinar.sharing_ended": type[models.WebinarSharingEndedEvent],
            "webinar.sharing_started": type[models.WebinarSharingStartedEvent],
            "webinar.started": type[models.WebinarStartedEvent],
            "webinar.updated": type[models.WebinarUpdatedEvent],
            "group.admin_added": type[models.GroupAdminAddedEvent],
            "group.admin_deleted": type[models.GroupAdminDeletedEvent],
            "group.created": type[models.GroupCreatedEvent],
            "group.deleted": type[models.GroupDeletedEvent],
            "group.lock_settings_updated": type[models.GroupLockSettingsUpdatedEvent],
            "group.member_added": type[models.GroupMemberAddedEvent],
            "group.member_deleted": type[models.GroupMemberDeletedEvent],
            "group.settings_updated": type[models.GroupSettingsUpdatedEvent],
            "group.updated": type[models.GroupUpdatedEvent],
            "user.activated": type[models.UserActivatedEvent],
            "user.created": type[models.UserCreatedEvent],
            "user.deactivated": type[models.UserDeactivatedEvent],
            "user.deleted": type[models.UserDeletedEvent],
            "user.disassociated": type[models.UserDisassociatedEvent],
            "user.invitation_accepted": type[models.UserInvitationAcceptedEvent],
            "user.personal_notes_updated": type[models.UserPersonalNotesUpdatedEvent],
            "user.presence_status_updated": type[models.UserPresenceStatusUpdatedEvent],
            "user.settings_updated": type[models.UserSettingsUpdatedEvent],
            "user.signed_in": type[models.UserSignedInEvent],
            "user.signed_out": type[models.UserSignedOutEvent],
            "user.updated": type[models.UserUpdatedEvent],
            "account.created": type[models.AccountCreatedEvent],
            "account.disassociated": type[models.AccountDisassociatedEvent],
            "account.lock_settings_updated": type[models.AccountLockSettingsUpdatedEvent],
            "account.settings_updated": type[models.AccountSettingsUpdatedEvent],
            "account.updated": type[models.AccountUpdatedEvent],
            "account.vanity_url_approved": type[models.AccountVanityUrlApprovedEvent],
            "account.vanity_url_rejected": type[models.AccountVanityUrlRejectedEvent],
            "information_barriers.policy_created": type[
                models.InformationBarriersPolicyCreatedEvent
            ],
            "information_barriers.policy_deleted": type[
                models.InformationBarriersPolicyDeletedEvent
            ],
            "information_barriers.policy_updated": type[
                models.InformationBarriersPolicyUpdatedEvent
            ],
            "chat_channel.created": type[models.ChatChannelCreatedEvent],
            "chat_channel.deleted": type[models.ChatChannelDeletedEvent],
            "chat_channel.member_invited": type[models.ChatChannelMemberInvitedEvent],
            "chat_channel.member_joined": type[models.ChatChannelMemberJoinedEvent],
            "chat_channel.member_left": type[models.ChatChannelMemberLeftEvent],
            "chat_channel.member_removed": type[models.ChatChannelMemberRemovedEvent],
            "chat_channel.updated": type[models.ChatChannelUpdatedEvent],
            "chat_message.deleted": type[models.ChatMessageDeletedEvent],
            "chat_message.replied": type[models.ChatMessageRepliedEvent],
            "chat_message.sent": type[models.ChatMessageSentEvent],
            "chat_message.updated": type[models.ChatMessageUpdatedEvent],
            "team_chat.bookmark_added": type[models.TeamChatBookmarkAddedEvent],
            "team_chat.bookmark_removed": type[models.TeamChatBookmarkRemovedEvent],
            "team_chat.channel_app_added": type[models.TeamChatChannelAppAddedEvent],
            "team_chat.channel_app_removed": type[models.TeamChatChannelAppRemovedEvent],
            "team_chat.channel_archived": type[models.TeamChatChannelArchivedEvent],
            "team_chat.channel_invitation_accepted": type[
                models.TeamChatChannelInvitationAcceptedEvent
            ],
            "team_chat.channel_invitation_approval_requested": type[
                models.TeamChatChannelInvitationApprovalRequestedEvent
            ],
            "team_chat.channel_invitation_approved": type[
                models.TeamChatChannelInvitationApprovedEvent
            ],
            "team_chat.channel_invitation_created": type[
                models.TeamChatChannelInvitationCreatedEvent
            ],
            "team_chat.channel_invitation_declined": type[
                models.TeamChatChannelInvitationDeclinedEvent
            ],
            "team_chat.channel_invitation_rejected": type[
                models.TeamChatChannelInvitationRejectedEvent
            ],
            "team_chat.channel_invitation_removed": type[
                models.TeamChatChannelInvitationRemovedEvent
            ],
            "team_chat.channel_join_approval_requested": type[
                models.TeamChatChannelJoinApprovalRequestedEvent
            ],
            "team_chat.channel_join_approved": type[models.TeamChatChannelJoinApprovedEvent],
            "team_chat.channel_join_declined": type[models.TeamChatChannelJoinDeclinedEvent],
            "team_chat.channel_join_requested": type[models.TeamChatChannelJoinRequestedEvent],
            "team_chat.channel_message_deleted": type[models.TeamChatChannelMessageDeletedEvent],
            "team_chat.channel_message_posted": type[models.TeamChatChannelMessagePostedEvent],
            "team_chat.channel_message_updated": type[models.TeamChatChannelMessageUpdatedEvent],
            "team_chat.channel_pin_added": type[models.TeamChatChannelPinAddedEvent],
            "team_chat.channel_pin_removed": type[models.TeamChatChannelPinRemovedEvent],
            "team_chat.channel_reaction_added": type[models.TeamChatChannelReactionAddedEvent],
            "team_chat.channel_reaction_removed": type[models.TeamChatChannelReactionRemovedEvent],
            "team_chat.channel_unarchived": type[models.TeamChatChannelUnarchivedEvent],
            "team_chat.dm_message_deleted": type[models.TeamChatDmMessageDeletedEvent],
            "team_chat.dm_message_posted": type[models.TeamChatDmMessagePostedEvent],
            "team_chat.dm_message_updated": type[models.TeamChatDmMessageUpdatedEvent],
            "team_chat.dm_reaction_added": type[models.TeamChatDmReactionAddedEvent],
            "team_chat.dm_reaction_removed": type[models.TeamChatDmReactionRemovedEvent],
            "team_chat.emoji_added": type[models.TeamChatEmojiAddedEvent],
            "team_chat.emoji_removed": type[models.TeamChatEmojiRemovedEvent],
            "team_chat.file_changed": type[models.TeamChatFileChangedEvent],
            "team_chat.file_deleted": type[models.TeamChatFileDeletedEvent],
            "team_chat.file_downloaded": type[models.TeamChatFileDownloadedEvent],
            "team_chat.file_shared": type[models.TeamChatFileSharedEvent],
            "team_chat.file_unshared": type[models.TeamChatFileUnsharedEvent],
            "team_chat.file_uploaded": type[models.TeamChatFileUploadedEvent],
            "team_chat.shared_spaces_edited": type[models.TeamChatSharedSpacesEditedEvent],
            "team_chat.shared_spaces_member_invited": type[
                models.TeamChatSharedSpacesMemberInvitedEvent
            ],
            "team_chat.shared_spaces_member_left": type[models.TeamChatSharedSpacesMemberLeftEvent],
            "team_chat.shared_spaces_member_removed": type[
                models.TeamChatSharedSpacesMemberRemovedEvent
            ],
            "team_chat.starred": type[models.TeamChatStarredEvent],
            "team_chat.unstarred": type[models.TeamChatUnstarredEvent],
            "visitor_management.checked_in": type[models.VisitorManagementCheckedInEvent],
            "visitor_management.checked_out": type[models.VisitorManagementCheckedOutEvent],
            "visitor_management.invitation_created": type[
                models.VisitorManagementInvitationCreatedEvent
            ],
            "visitor_management.invitation_deleted": type[
                models.VisitorManagementInvitationDeletedEvent
            ],
            "visitor_management.invitation_updated": type[
                models.VisitorManagementInvitationUpdatedEvent
            ],
            "workspace.created": type[models.WorkspaceCreatedEvent],
            "workspace.deleted": type[models.WorkspaceDeletedEvent],
            "workspace.pre_check_in_questionnaire_response_created": type[
                models.WorkspacePreCheckInQuestionnaireResponseCreatedEvent
            ],
            "workspace.reservation_checked_in": type[models.WorkspaceReservationCheckedInEvent],
            "workspace.reservation_checked_out": type[models.WorkspaceReservationCheckedOutEvent],
            "workspace.reservation_created": type[models.WorkspaceReservationCreatedEvent],
            "workspace.reservation_deleted": type[models.WorkspaceReservationDeletedEvent],
            "workspace.reservation_questionnaire_response_created": type[
                models.WorkspaceReservationQuestionnaireResponseCreatedEvent
            ],
            "workspace.reservation_questionnaire_response_updated": type[
                models.WorkspaceReservationQuestionnaireResponseUpdatedEvent
            ],
            "workspace.reservation_update": type[models.WorkspaceReservationUpdateEvent],
            "workspace.updated": type[models.WorkspaceUpdatedEvent],
            "workspace.user_assigned": type[models.WorkspaceUserAssignedEvent],
            "workspace.user_unassigned": type[models.WorkspaceUserUnassignedEvent],
            "zoomroom.alert": type[models.ZoomroomAlertEvent],
            "zoomroom.checked_in": type[models.ZoomroomCheckedInEvent],
            "zoomroom.checked_out": type[models.ZoomroomCheckedOutEvent],
            "zoomroom.created": type[models.ZoomroomCreatedEvent],
            "zoomroom.delayed_alert": type[models.ZoomroomDelayedAlertEvent],
            "zoomroom.deleted": type[models.ZoomroomDeletedEvent],
            "zoomroom.digital_signage_app_ended": type[models.ZoomroomDigitalSignageAppEndedEvent],
            "zoomroom.digital_signage_app_started": type[
                models.ZoomroomDigitalSignageAppStartedEvent
            ],
            "zoomroom.location_created": type[models.ZoomroomLocationCreatedEvent],
            "zoomroom.location_deleted": type[models.ZoomroomLocationDeletedEvent],
            "zoomroom.location_updated": type[models.ZoomroomLocationUpdatedEvent],
            "zoomroom.sensor_data": type[models.ZoomroomSensorDataEvent],
            "zoomroom.thirdparty_meeting_attempted": type[
                models.ZoomroomThirdpartyMeetingAttemptedEvent
            ],
            "zoomroom.updated": type[models.ZoomroomUpdatedEvent],
            "bot_installed": type[models.BotInstalledEvent],
            "bot_notification": type[models.BotNotificationEvent],
            "interactive_message_actions": type[models.InteractiveMessageActionsEvent],
            "interactive_message_editable": type[models.InteractiveMessageEditableEvent],
            "interactive_message_fields_editable": type[
                models.InteractiveMessageFieldsEditableEvent
            ],
            "interactive_message_select": type[models.InteractiveMessageSelectEvent],
            "team_chat.app_mention": type[models.TeamChatAppMentionEvent],
            "team_chat.link_shared": type[models.TeamChatLinkSharedEvent],
        },
    )
    MODELS: _ModelsByName
else:
    MODELS: Any = Models(load)
