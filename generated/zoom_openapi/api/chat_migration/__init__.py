# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions


class ChatMigration(Resource):
    """The operations of chat.migration."""

    def migrate_channel_members(
        self,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add up to 20 members to a chat channel that was migrated to Zoom.

        Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_channel_members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel that was migrated.
            members: The members to add to the migrated channel. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Adding members to the migrated channel failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migration.migrate_channel_members(
                "chanDesignReview000001",
                members=[
                    {"identifier": "jonas.lindqvist@example.com", "role": "member"},
                    {"identifier": "mei.tanaka@example.com", "role": "admin"},
                ],
            )
        """
        self._call("migrate_channel_members", locals())

    def migrate_channel_tab(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Migrate a tab of a chat channel to Zoom.

        Zoom documents neither the body nor the answer.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.chat.migration.migrate_channel_tab("chanDesignReview000001")
        """
        self._call("migrate_channel_tab", locals())

    def migrate_message_reactions(
        self,
        *,
        reactions: Sequence[_inputs.Reaction],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add emoji reactions to chat messages that were migrated to Zoom.

        Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_chat_message_reactions:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            reactions: The reactions to migrate, from up to five users in one call.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Adding the emoji reactions failed (400, code 5301).
            NotFoundError: No message exists with the timestamp {message_timestamp} (400, code
                5401).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission for access to this channel or contact
                (403, code 403).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migration.migrate_message_reactions(
                reactions=[
                    {
                        "message_id": "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                        "message_timestamp": 1773673200000,
                        "to_channel": "chanDesignReview000001",
                        "emojis": [
                            {
                                "emoji": "U+1F44D",
                                "user_identifier": [
                                    "userAmara0000000000001",
                                    "userJonas0000000000002",
                                ],
                            },
                            {
                                "emoji": "U+1F389",
                                "user_identifier": [
                                    "userJonas0000000000002",
                                    "userAmara0000000000001",
                                ],
                            },
                        ],
                    },
                    {
                        "message_id": "msg-b81e04d7-52ac-4f19-8e63-90ad47c1f2e5",
                        "message_timestamp": 1773673500000,
                        "to_channel": "chanLaunchPlan00000002",
                        "emojis": [
                            {
                                "emoji": "U+1F44D",
                                "user_identifier": [
                                    "userAmara0000000000001",
                                    "userJonas0000000000002",
                                ],
                            },
                            {
                                "emoji": "U+1F389",
                                "user_identifier": [
                                    "userJonas0000000000002",
                                    "userAmara0000000000001",
                                ],
                            },
                        ],
                    },
                ],
            )
        """
        self._call("migrate_chat_message_reactions", locals())

    def list_channel_mappings(
        self,
        *,
        origin_platform: _literals.MappingOriginPlatform,
        origin_team_id: str,
        origin_channel_ids: str,
        request_options: RequestOptions | None = None,
    ) -> _models.MigratedChannelMappingList:
        """List migrated channel mappings

        Look up which Zoom channels correspond to channels of the original chat platform, for up
        to 20 channel IDs. Only conversations that were moved with the Team Chat Migration app
        are known so far.

        Scopes: chat_migration:read:admin.

        Granular scopes: team_chat:read:migrated_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            origin_platform: The chat platform from which the data was moved to Zoom. Nothing but
                `slack` is accepted so far. By default "slack".
            origin_team_id: ID of the migrated team; for Slack, of the workspace.
            origin_channel_ids: Channel IDs of the original platform, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The mappings found, with counts of those found and not found.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: This migrated team ID does not exist (404, code 5801).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migration.list_channel_mappings(
                origin_platform="slack",
                origin_team_id="T0LANTERN1",
                origin_channel_ids="C0HARBOR01",
            )
        """
        return self._call("list_migrated_channel_mappings", locals())

    def list_user_mappings(
        self,
        *,
        origin_platform: _literals.MappingOriginPlatform,
        origin_user_ids: str,
        origin_team_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MigratedUserMappingList:
        """List migrated user mappings

        Look up which Zoom users correspond to users of the original chat platform, for up to 20
        user IDs. Only users who were moved with the Team Chat Migration app are known so far.

        Scopes: chat_migration:read:admin.

        Granular scopes: team_chat:read:migrated_users:admin.

        Rate limit: Light.

        Args:
            origin_platform: The chat platform from which the data was moved to Zoom. Nothing but
                `slack` is accepted so far.
            origin_user_ids: User IDs of the original platform, at most 20.
            origin_team_id: ID of the migrated team; for Slack, of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The mappings found, with counts of those found and not found.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migration.list_user_mappings(
                origin_platform="slack",
                origin_user_ids="U0AMARA001",
            )
        """
        return self._call("list_migrated_user_mappings", locals())

    def migrate_messages(
        self,
        *,
        messages: Sequence[_inputs.MessageInput],
        request_options: RequestOptions | None = None,
    ) -> _models.MigrateChatMessagesResult:
        """Add up to 20 messages to migrated channels or one-to-one conversations.

        Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_chat_messages:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            messages: The messages to migrate, at most 20 in one call.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added messages.

        Raises:
            OperationFailedError: Adding the messages failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission for access to this channel or contact
                (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: There is no such channel; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migration.migrate_messages(
                messages=[
                    {
                        "message_timestamp": 1773673200000,
                        "sender": "amara.okafor@example.com",
                        "to_channel": "chanDesignReview000001",
                        "message": "@Jonas Lindqvist Review the slides by Friday",
                        "file_ids": ["chatFile00000000000001", "chatFile00000000000002"],
                        "reply_main_message_id": "msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                        "reply_main_message_timestamp": 1773672600000,
                    },
                    {
                        "message_timestamp": 1773673500000,
                        "sender": "userJonas0000000000002",
                        "to_channel": "chanLaunchPlan00000002",
                        "message": "@all The launch checklist is ready",
                        "file_ids": ["chatFile00000000000002", "chatFile00000000000004"],
                        "reply_main_message_id": "msg-5a7e90b3-c8f2-4d15-9ab6-03d4e1f76c28",
                        "reply_main_message_timestamp": 1773672900000,
                    },
                ],
            )
        """
        return self._call("migrate_chat_messages", locals())

    def migrate_channel(
        self,
        identifier: str,
        *,
        name: str,
        type_: _literals.ChatChannelType,
        members: Sequence[_inputs.MigrateChatChannelMember],
        created_time: datetime.datetime | str,
        request_options: RequestOptions | None = None,
    ) -> _models.MigrateChatChannelResult:
        """Migrate a chat channel

        Create a chat channel in Zoom for one that is migrated from another platform, owned by
        the given user. Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_a_chat_channel:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            identifier: Member ID or user ID of the one who owns the migrated channel.
            name: Name of the channel that is migrated. 1 to 128 characters.
            type_: Kind of the channel to migrate: `2` private, by invitation and for one
                organization only; `3` public, where anyone can search and join; `4` group chat,
                made by adding members to a chat.
            members: The members of the channel that is migrated, at most 20, without its owner.
            created_time: When the migrated channel was created.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The migrated channel's ID.

        Raises:
            OperationFailedError: The request for migrating a channel failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migration.migrate_channel(
                "userAmara0000000000001",
                name="Webinar team",
                type_=2,
                members=[
                    {"identifier": "jonas.lindqvist@example.com", "role": "admin"},
                    {"identifier": "mei.tanaka@example.com", "role": "member"},
                ],
                created_time="2026-03-02T09:30:00Z",
            )
        """
        return self._call("migrate_chat_channel", locals())

    def star_sessions(
        self,
        identifier: str,
        *,
        method: _literals.MigratedChatSessionMethod,
        params: Sequence[_inputs.StarMigratedChatSessionParams],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Star migrated chat sessions

        Perform an operation on migrated channels or one-to-one conversations on behalf of one of
        their members; starring them is the only one supported so far. Locked by default; Zoom
        Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Rate limit: Medium.

        Args:
            identifier: Member ID or user ID of a user who belongs to the migrated channels or
                one-to-one conversations.
            method: What to do with the chat sessions; only `star` is possible at present.
            params: The chat sessions to act on; only one can be given at present. 1 to 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Starring the sessions failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migration.star_sessions(
                "userAmara0000000000001",
                method="star",
                params=[
                    {"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
                    {"target_id": "mei.tanaka@example.com", "target_type": "contact"},
                ],
            )
        """
        self._call("star_migrated_chat_sessions", locals())


class AsyncChatMigration(AsyncResource):
    """The operations of chat.migration."""

    async def migrate_channel_members(
        self,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add up to 20 members to a chat channel that was migrated to Zoom.

        Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_channel_members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel that was migrated.
            members: The members to add to the migrated channel. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Adding members to the migrated channel failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migration.migrate_channel_members(
                "chanDesignReview000001",
                members=[
                    {"identifier": "jonas.lindqvist@example.com", "role": "member"},
                    {"identifier": "mei.tanaka@example.com", "role": "admin"},
                ],
            )
        """
        await self._call("migrate_channel_members", locals())

    async def migrate_channel_tab(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Migrate a tab of a chat channel to Zoom.

        Zoom documents neither the body nor the answer.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.chat.migration.migrate_channel_tab("chanDesignReview000001")
        """
        await self._call("migrate_channel_tab", locals())

    async def migrate_message_reactions(
        self,
        *,
        reactions: Sequence[_inputs.Reaction],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add emoji reactions to chat messages that were migrated to Zoom.

        Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_chat_message_reactions:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            reactions: The reactions to migrate, from up to five users in one call.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Adding the emoji reactions failed (400, code 5301).
            NotFoundError: No message exists with the timestamp {message_timestamp} (400, code
                5401).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission for access to this channel or contact
                (403, code 403).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migration.migrate_message_reactions(
                reactions=[
                    {
                        "message_id": "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                        "message_timestamp": 1773673200000,
                        "to_channel": "chanDesignReview000001",
                        "emojis": [
                            {
                                "emoji": "U+1F44D",
                                "user_identifier": [
                                    "userAmara0000000000001",
                                    "userJonas0000000000002",
                                ],
                            },
                            {
                                "emoji": "U+1F389",
                                "user_identifier": [
                                    "userJonas0000000000002",
                                    "userAmara0000000000001",
                                ],
                            },
                        ],
                    },
                    {
                        "message_id": "msg-b81e04d7-52ac-4f19-8e63-90ad47c1f2e5",
                        "message_timestamp": 1773673500000,
                        "to_channel": "chanLaunchPlan00000002",
                        "emojis": [
                            {
                                "emoji": "U+1F44D",
                                "user_identifier": [
                                    "userAmara0000000000001",
                                    "userJonas0000000000002",
                                ],
                            },
                            {
                                "emoji": "U+1F389",
                                "user_identifier": [
                                    "userJonas0000000000002",
                                    "userAmara0000000000001",
                                ],
                            },
                        ],
                    },
                ],
            )
        """
        await self._call("migrate_chat_message_reactions", locals())

    async def list_channel_mappings(
        self,
        *,
        origin_platform: _literals.MappingOriginPlatform,
        origin_team_id: str,
        origin_channel_ids: str,
        request_options: RequestOptions | None = None,
    ) -> _models.MigratedChannelMappingList:
        """List migrated channel mappings

        Look up which Zoom channels correspond to channels of the original chat platform, for up
        to 20 channel IDs. Only conversations that were moved with the Team Chat Migration app
        are known so far.

        Scopes: chat_migration:read:admin.

        Granular scopes: team_chat:read:migrated_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            origin_platform: The chat platform from which the data was moved to Zoom. Nothing but
                `slack` is accepted so far. By default "slack".
            origin_team_id: ID of the migrated team; for Slack, of the workspace.
            origin_channel_ids: Channel IDs of the original platform, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The mappings found, with counts of those found and not found.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: This migrated team ID does not exist (404, code 5801).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migration.list_channel_mappings(
                origin_platform="slack",
                origin_team_id="T0LANTERN1",
                origin_channel_ids="C0HARBOR01",
            )
        """
        return await self._call("list_migrated_channel_mappings", locals())

    async def list_user_mappings(
        self,
        *,
        origin_platform: _literals.MappingOriginPlatform,
        origin_user_ids: str,
        origin_team_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MigratedUserMappingList:
        """List migrated user mappings

        Look up which Zoom users correspond to users of the original chat platform, for up to 20
        user IDs. Only users who were moved with the Team Chat Migration app are known so far.

        Scopes: chat_migration:read:admin.

        Granular scopes: team_chat:read:migrated_users:admin.

        Rate limit: Light.

        Args:
            origin_platform: The chat platform from which the data was moved to Zoom. Nothing but
                `slack` is accepted so far.
            origin_user_ids: User IDs of the original platform, at most 20.
            origin_team_id: ID of the migrated team; for Slack, of the workspace.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The mappings found, with counts of those found and not found.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migration.list_user_mappings(
                origin_platform="slack",
                origin_user_ids="U0AMARA001",
            )
        """
        return await self._call("list_migrated_user_mappings", locals())

    async def migrate_messages(
        self,
        *,
        messages: Sequence[_inputs.MessageInput],
        request_options: RequestOptions | None = None,
    ) -> _models.MigrateChatMessagesResult:
        """Add up to 20 messages to migrated channels or one-to-one conversations.

        Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_chat_messages:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            messages: The messages to migrate, at most 20 in one call.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added messages.

        Raises:
            OperationFailedError: Adding the messages failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission for access to this channel or contact
                (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: There is no such channel; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migration.migrate_messages(
                messages=[
                    {
                        "message_timestamp": 1773673200000,
                        "sender": "amara.okafor@example.com",
                        "to_channel": "chanDesignReview000001",
                        "message": "@Jonas Lindqvist Review the slides by Friday",
                        "file_ids": ["chatFile00000000000001", "chatFile00000000000002"],
                        "reply_main_message_id": "msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                        "reply_main_message_timestamp": 1773672600000,
                    },
                    {
                        "message_timestamp": 1773673500000,
                        "sender": "userJonas0000000000002",
                        "to_channel": "chanLaunchPlan00000002",
                        "message": "@all The launch checklist is ready",
                        "file_ids": ["chatFile00000000000002", "chatFile00000000000004"],
                        "reply_main_message_id": "msg-5a7e90b3-c8f2-4d15-9ab6-03d4e1f76c28",
                        "reply_main_message_timestamp": 1773672900000,
                    },
                ],
            )
        """
        return await self._call("migrate_chat_messages", locals())

    async def migrate_channel(
        self,
        identifier: str,
        *,
        name: str,
        type_: _literals.ChatChannelType,
        members: Sequence[_inputs.MigrateChatChannelMember],
        created_time: datetime.datetime | str,
        request_options: RequestOptions | None = None,
    ) -> _models.MigrateChatChannelResult:
        """Migrate a chat channel

        Create a chat channel in Zoom for one that is migrated from another platform, owned by
        the given user. Locked by default; Zoom Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Granular scopes: team_chat:write:migrate_a_chat_channel:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            identifier: Member ID or user ID of the one who owns the migrated channel.
            name: Name of the channel that is migrated. 1 to 128 characters.
            type_: Kind of the channel to migrate: `2` private, by invitation and for one
                organization only; `3` public, where anyone can search and join; `4` group chat,
                made by adding members to a chat.
            members: The members of the channel that is migrated, at most 20, without its owner.
            created_time: When the migrated channel was created.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The migrated channel's ID.

        Raises:
            OperationFailedError: The request for migrating a channel failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migration.migrate_channel(
                "userAmara0000000000001",
                name="Webinar team",
                type_=2,
                members=[
                    {"identifier": "jonas.lindqvist@example.com", "role": "admin"},
                    {"identifier": "mei.tanaka@example.com", "role": "member"},
                ],
                created_time="2026-03-02T09:30:00Z",
            )
        """
        return await self._call("migrate_chat_channel", locals())

    async def star_sessions(
        self,
        identifier: str,
        *,
        method: _literals.MigratedChatSessionMethod,
        params: Sequence[_inputs.StarMigratedChatSessionParams],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Star migrated chat sessions

        Perform an operation on migrated channels or one-to-one conversations on behalf of one of
        their members; starring them is the only one supported so far. Locked by default; Zoom
        Support unlocks it on request, case by case.

        Scopes: chat_migration:write:admin.

        Rate limit: Medium.

        Args:
            identifier: Member ID or user ID of a user who belongs to the migrated channels or
                one-to-one conversations.
            method: What to do with the chat sessions; only `star` is possible at present.
            params: The chat sessions to act on; only one can be given at present. 1 to 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Starring the sessions failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            UserNotFoundError: No user exists for {identifier} (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migration.star_sessions(
                "userAmara0000000000001",
                method="star",
                params=[
                    {"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
                    {"target_id": "mei.tanaka@example.com", "target_type": "contact"},
                ],
            )
        """
        await self._call("star_migrated_chat_sessions", locals())
