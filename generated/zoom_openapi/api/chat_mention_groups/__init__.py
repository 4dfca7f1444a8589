# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ChatMentionGroups(Resource):
    """The operations of chat.mention_groups."""

    def list(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMentionGroupList:
        """List all mention groups of a channel, at most 20.

        The answer is not paged.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Granular scopes: team_chat:read:mention_group, team_chat:read:mention_group:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's mention groups.

        Raises:
            PermissionDeniedError: You lack the permission to list mention groups of this channel
                (403, code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.mention_groups.list("chanDesignReview000001")
        """
        return self._call("list_channel_mention_groups", locals())

    def create(
        self,
        channel_id: str,
        *,
        mention_group_name: str,
        identifiers: Sequence[str],
        mention_group_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateChannelMentionGroupResult:
        """Create a mention group in a channel, with its first members.

        Only an owner or admin of the channel may do this. A channel holds at most 20 mention
        groups, and their names must differ. Archived channels and group chats cannot have them.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:mention_group, team_chat:write:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            mention_group_name: Name of the mention group. 1 to 40 characters.
            identifiers: The members to put into the new mention group, by user or member ID. 0 to
                20 items.
            mention_group_description: What the mention group is for. 0 to 500 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new mention group's ID.

        Raises:
            ValidationError: The parameter `identifiers` is invalid (400, code 300).
            AlreadyExistsError: Another mention group already has this name (duplicate) (400, code
                200).
            LimitReachedError: The limit for adding mention groups is exceeded: a channel has at
                most 20 of them (400, code 5506).
            ValidationError: The parameter `mention_group_name` is invalid (400, code 300).
            OperationFailedError: The request to create the mention group has failed (400, code
                5301).
            PermissionDeniedError: You lack the permission to create a mention group in the channel
                (403, code 200).
            PermissionDeniedError: These users have no permission to access the channel: {0} (403,
                code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.mention_groups.create(
                "chanDesignReview000001",
                mention_group_name="reviewers",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
                mention_group_description="Everybody who signs off designs",
            )
        """
        return self._call("create_channel_mention_group", locals())

    def delete(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a mention group from a channel.

        Only an owner or admin of the channel may do this.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:mention_group, team_chat:delete:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request to delete the mention group has failed (400, code
                5301).
            PermissionDeniedError: You lack the permission to delete this mention group (403, code
                200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.mention_groups.delete("chanDesignReview000001", "mgrpReviewers000000001")
        """
        self._call("delete_channel_mention_group", locals())

    def update(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        mention_group_name: str | None | Unset = UNSET,
        mention_group_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name or the description of a mention group.

        Only an owner or admin of the channel may do this. The members are not touched.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:mention_group, team_chat:update:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            mention_group_name: New name of the mention group. Left out or empty, the old one stays.
                1 to 40 characters.
            mention_group_description: New description of the mention group. Left out, the old one
                stays; an empty text removes it. 0 to 500 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: The new mention group name is a duplicate: another group has it
                (400, code 200).
            OperationFailedError: The request to update the mention group has failed (400, code
                5301).
            PermissionDeniedError: You lack the permission to update this mention group's info (403,
                code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.mention_groups.update(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                mention_group_name="reviewers",
                mention_group_description="Everybody who signs off designs",
            )
        """
        self._call("update_channel_mention_group", locals())

    def list_members(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.MentionGroupMember, _models.MentionGroupMemberList]:
        """List the members of a mention group.

        A mention group has at most 100 members.

        Scopes: chat_channel:read, chat_channel:read:member, chat_channel:write:admin.

        Granular scopes: team_chat:read:mention_group, team_chat:read:mention_group:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            OperationFailedError: The request to list members of the mention group has failed (400,
                code 5301).
            PageTokenExpiredError: The next page token has expired or is invalid (403, code 300).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            PermissionDeniedError: You lack the permission to access this channel (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.mention_groups.list_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
            ):
                print(item)
        """
        return self._pages("list_mention_group_members", locals())

    def add_members(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        identifiers: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add members of the channel to a mention group, up to 20 in one call.

        A mention group takes at most 100 members. Only an owner or admin of the channel may do
        this.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:mention_group, team_chat:update:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            identifiers: The members to add to the mention group, by user or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: These members already exist in the mention group: {0} (400, code
                5511).
            ValidationError: The parameter `identifiers` is invalid (400, code 300).
            OperationFailedError: The request to add members to a mention group has failed (400,
                code 5301).
            LimitReachedError: The limit for adding members is exceeded: a mention group has at most
                100 members (400, code 5507).
            PermissionDeniedError: These users have no permission to access the channel: {0} (403,
                code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            PermissionDeniedError: You lack the permission to add members to the channel's mention
                group (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.mention_groups.add_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
            )
        """
        self._call("add_mention_group_members", locals())

    def remove_members(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take up to 20 members, named in `identifiers`, out of a mention group.

        Only an owner or admin of the channel may do this.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:mention_group, team_chat:update:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            identifiers: The members to remove from the mention group, by user or member ID,
                separated by commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: These members do not exist in this mention group: {0} (400, code 5510).
            OperationFailedError: Members could not be removed from the mention group; the request
                has failed (400, code 5301).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            PermissionDeniedError: You lack the permission to remove members of the channel's
                mention group (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.mention_groups.remove_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        self._call("remove_mention_group_members", locals())


class AsyncChatMentionGroups(AsyncResource):
    """The operations of chat.mention_groups."""

    async def list(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMentionGroupList:
        """List all mention groups of a channel, at most 20.

        The answer is not paged.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Granular scopes: team_chat:read:mention_group, team_chat:read:mention_group:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's mention groups.

        Raises:
            PermissionDeniedError: You lack the permission to list mention groups of this channel
                (403, code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.mention_groups.list("chanDesignReview000001")
        """
        return await self._call("list_channel_mention_groups", locals())

    async def create(
        self,
        channel_id: str,
        *,
        mention_group_name: str,
        identifiers: Sequence[str],
        mention_group_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateChannelMentionGroupResult:
        """Create a mention group in a channel, with its first members.

        Only an owner or admin of the channel may do this. A channel holds at most 20 mention
        groups, and their names must differ. Archived channels and group chats cannot have them.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:mention_group, team_chat:write:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            mention_group_name: Name of the mention group. 1 to 40 characters.
            identifiers: The members to put into the new mention group, by user or member ID. 0 to
                20 items.
            mention_group_description: What the mention group is for. 0 to 500 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new mention group's ID.

        Raises:
            ValidationError: The parameter `identifiers` is invalid (400, code 300).
            AlreadyExistsError: Another mention group already has this name (duplicate) (400, code
                200).
            LimitReachedError: The limit for adding mention groups is exceeded: a channel has at
                most 20 of them (400, code 5506).
            ValidationError: The parameter `mention_group_name` is invalid (400, code 300).
            OperationFailedError: The request to create the mention group has failed (400, code
                5301).
            PermissionDeniedError: You lack the permission to create a mention group in the channel
                (403, code 200).
            PermissionDeniedError: These users have no permission to access the channel: {0} (403,
                code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.mention_groups.create(
                "chanDesignReview000001",
                mention_group_name="reviewers",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
                mention_group_description="Everybody who signs off designs",
            )
        """
        return await self._call("create_channel_mention_group", locals())

    async def delete(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a mention group from a channel.

        Only an owner or admin of the channel may do this.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:mention_group, team_chat:delete:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request to delete the mention group has failed (400, code
                5301).
            PermissionDeniedError: You lack the permission to delete this mention group (403, code
                200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.mention_groups.delete(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
            )
        """
        await self._call("delete_channel_mention_group", locals())

    async def update(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        mention_group_name: str | None | Unset = UNSET,
        mention_group_description: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name or the description of a mention group.

        Only an owner or admin of the channel may do this. The members are not touched.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:mention_group, team_chat:update:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            mention_group_name: New name of the mention group. Left out or empty, the old one stays.
                1 to 40 characters.
            mention_group_description: New description of the mention group. Left out, the old one
                stays; an empty text removes it. 0 to 500 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: The new mention group name is a duplicate: another group has it
                (400, code 200).
            OperationFailedError: The request to update the mention group has failed (400, code
                5301).
            PermissionDeniedError: You lack the permission to update this mention group's info (403,
                code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.mention_groups.update(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                mention_group_name="reviewers",
                mention_group_description="Everybody who signs off designs",
            )
        """
        await self._call("update_channel_mention_group", locals())

    def list_members(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.MentionGroupMember, _models.MentionGroupMemberList]:
        """List the members of a mention group.

        A mention group has at most 100 members.

        Scopes: chat_channel:read, chat_channel:read:member, chat_channel:write:admin.

        Granular scopes: team_chat:read:mention_group, team_chat:read:mention_group:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page, fetched page by page as they are asked for.

        Raises:
            OperationFailedError: The request to list members of the mention group has failed (400,
                code 5301).
            PageTokenExpiredError: The next page token has expired or is invalid (403, code 300).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            PermissionDeniedError: You lack the permission to access this channel (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.mention_groups.list_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
            ):
                print(item)
        """
        return self._pages("list_mention_group_members", locals())

    async def add_members(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        identifiers: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add members of the channel to a mention group, up to 20 in one call.

        A mention group takes at most 100 members. Only an owner or admin of the channel may do
        this.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:mention_group, team_chat:update:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            identifiers: The members to add to the mention group, by user or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: These members already exist in the mention group: {0} (400, code
                5511).
            ValidationError: The parameter `identifiers` is invalid (400, code 300).
            OperationFailedError: The request to add members to a mention group has failed (400,
                code 5301).
            LimitReachedError: The limit for adding members is exceeded: a mention group has at most
                100 members (400, code 5507).
            PermissionDeniedError: These users have no permission to access the channel: {0} (403,
                code 200).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            PermissionDeniedError: You lack the permission to add members to the channel's mention
                group (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.mention_groups.add_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
            )
        """
        await self._call("add_mention_group_members", locals())

    async def remove_members(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take up to 20 members, named in `identifiers`, out of a mention group.

        Only an owner or admin of the channel may do this.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:mention_group, team_chat:update:mention_group:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            identifiers: The members to remove from the mention group, by user or member ID,
                separated by commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: These members do not exist in this mention group: {0} (400, code 5510).
            OperationFailedError: Members could not be removed from the mention group; the request
                has failed (400, code 5301).
            UnsupportedError: This is not allowed on a group chat (403, code 200).
            WrongStateError: This is not allowed on an archived channel (403, code 200).
            PermissionDeniedError: You lack the permission to remove members of the channel's
                mention group (403, code 200).
            GroupNotFoundError: There is no such mention group; it does not exist (404, code 5508).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.mention_groups.remove_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        await self._call("remove_mention_group_members", locals())
