# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages
    from ...runtime.types import FileInput


class Chat(Resource):
    """The operations of chat."""

    def list_channel_mention_groups(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMentionGroupList:
        """List all mention groups of a channel, at most 20.

        The answer is not paged.

        Scopes: chat_channel:read, chat_channel:read:admin.

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
            zoom.chat.list_channel_mention_groups("chanDesignReview000001")
        """
        return self._call("list_channel_mention_groups", locals())

    def create_channel_mention_group(
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
            zoom.chat.create_channel_mention_group(
                "chanDesignReview000001",
                mention_group_name="reviewers",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
                mention_group_description="Everybody who signs off designs",
            )
        """
        return self._call("create_channel_mention_group", locals())

    def delete_channel_mention_group(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a mention group from a channel.

        Only an owner or admin of the channel may do this.

        Scopes: chat_channel:write, chat_channel:write:admin.

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
            zoom.chat.delete_channel_mention_group(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
            )
        """
        self._call("delete_channel_mention_group", locals())

    def update_channel_mention_group(
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
            zoom.chat.update_channel_mention_group(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                mention_group_name="reviewers",
                mention_group_description="Everybody who signs off designs",
            )
        """
        self._call("update_channel_mention_group", locals())

    def list_mention_group_members(
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

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page. The last page, fetched page by page as they are asked for.

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
            for item in zoom.chat.list_mention_group_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
            ):
                print(item)
        """
        return self._pages("list_mention_group_members", locals())

    def add_mention_group_members(
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
            zoom.chat.add_mention_group_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
            )
        """
        self._call("add_mention_group_members", locals())

    def remove_mention_group_members(
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
            zoom.chat.remove_mention_group_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        self._call("remove_mention_group_members", locals())

    def list_activity_logs(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        activity_type: _literals.ActivityLogActivityType | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChannelActivityLog, _models.ChannelActivityLogList]:
        """List chat activity logs

        List who joined and who left channels between `start_date` and `end_date`, which may be
        at most 3 days apart. Without `channel_id` the logs of all channels come back.

        Scopes: chat_channel:read:admin.

        Rate limit: Light.

        Args:
            start_date: First day of the activity logs, `yyyy-mm-dd`.
            end_date: Last day of the activity logs, `yyyy-mm-dd`, at most three days from the
                start.
            page_size: How many entries to return per page. Exactly 15. By default 15.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            activity_type: Kind of activity to list. Channel logs know one kind only: members
                joining and leaving. By default "membership".
            channel_id: ID of the channel whose logs are wanted. Without it, the logs of all
                channels come back.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The activity logs on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The channel ID is empty or does not exist (400, code 200).
            ValidationError: The date of the channel activity log is not valid (400, code 300).
            PermissionDeniedError: You lack the permission to access channel activity logs (403,
                code 403).
            NotFoundError: Zoom documents this error without a message (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_activity_logs(
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_chat_activity_logs", locals())

    def batch_archive_or_unarchive_channels(
        self,
        *,
        method: _literals.ArchiveOrUnarchiveChannelMethod,
        channel_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> _models.FailedChannelList:
        """Archive channels, or bring archived ones back, up to 10 in one call.

        Channels for which it did not work are listed in the answer, each with its reason. The
        default channel of a shared space and the channel of a recurring meeting's continuous chat
        cannot be archived.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Light.

        Args:
            method: Whether to `archive` the channels or bring them back (`unarchive`).
            channel_ids: IDs of the channels to archive or to bring back. 1 to 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels for which it failed.

        Raises:
            ValidationError: A parameter is invalid (400, code 300).
            NotFoundError: There is no such channel; it does not exist (400, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.batch_archive_or_unarchive_channels(
                method="archive",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
            )
        """
        return self._call("batch_archive_or_unarchive_channels", locals())

    def get_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return a channel with its settings.

        Channels of other users of the account can be read as well.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel with its settings.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.get_channel("chanDesignReview000001")
        """
        return self._call("get_channel", locals())

    def delete_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to delete a channel
                of this user (400, code 200).
            OperationFailedError: The request to delete the channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_channel("chanDesignReview000001")
        """
        self._call("delete_channel", locals())

    def update_channel(
        self,
        channel_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ChannelType | None | Unset = UNSET,
        channel_settings: _inputs.ChannelSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the settings of a channel.

        The caller must own or administer the channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            name: New name of the channel.
            type_: Kind that the channel changes to: `1` private, by invitation; `2` private, by
                invitation and for one organization only; `3` or `5` public. Changes go for instance
                from `5` to `1` or from `3` to `2`, and back.
            channel_settings: The channel's settings: who may post, add members and mention
                everyone.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: A channel with this name already exists (400, code 300).
            OperationFailedError: The request to update the channel has failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to update this
                user's channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.update_channel("chanDesignReview000001", name="Webinar team", type_=1)
        """
        self._call("update_channel", locals())

    def list_channel_members(
        self,
        channel_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 100. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: You lack the permission to access members of the channel (400,
                code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_channel_members("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_channel_members", locals())

    def invite_channel_members(
        self,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberResult:
        """Invite contacts of the calling user to a channel, at most 5 in one call.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            members: The contacts to invite to the channel, at most five in one call. 1 to 5 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and when they were added.

        Raises:
            OperationFailedError: The request to invite members to the channel has failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to invite members
                to the channel (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.invite_channel_members(
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return self._call("invite_channel_members", locals())

    def batch_remove_channel_members(
        self,
        channel_id: str,
        *,
        member_ids: str,
        user_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove up to 20 members from a channel in one call.

        The caller cannot be among them.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            member_ids: Member IDs of the members to remove from the channel, separated by commas,
                at most 20.
            user_ids: The members to remove from the channel, by user or member ID, separated by
                commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to remove members of the channel (400,
                code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            UnsupportedError: You cannot remove yourself from the channel (400, code 300).
            ValidationError: At most 20 members can be removed at a time (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.batch_remove_channel_members(
                "chanDesignReview000001",
                member_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        self._call("batch_remove_channel_members", locals())

    def list_channel_member_groups(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """List the groups that are members of a channel.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's member groups.

        Raises:
            ValidationError: The channel ID is empty, which it should not be (400, code 300).
            PermissionDeniedError: You lack the permission to access member groups of the channel
                (403, code 200).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.list_channel_member_groups("chanDesignReview000001")
        """
        return self._call("list_channel_member_groups", locals())

    def add_channel_member_groups(
        self,
        channel_id: str,
        *,
        groups: Sequence[_inputs.GroupRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """Add groups to a channel as members, up to 5 in one call.

        It fails where chat permissions have been switched off.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            groups: The groups to add to the channel as members. 1 to 5 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The groups that were added, and when.

        Raises:
            FeatureDisabledError: Member groups cannot be added to the channel, because chat
                permissions are disabled (400, code 300).
            PermissionDeniedError: Unauthorized request: you lack the permission to add groups as
                members of the channel (403, code 200).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            GroupNotFoundError: The groups were not found; they do not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.add_channel_member_groups(
                "chanDesignReview000001",
                groups=[
                    {"group_id": "groupMarketing00000001"},
                    {"group_id": "groupTraining000000002"},
                ],
            )
        """
        return self._call("add_channel_member_groups", locals())

    def remove_channel_member_group(
        self,
        channel_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member group from a channel.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            group_id: ID of the member group that leaves the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Neither the channel ID nor the group ID may be empty (400, code 300).
            PermissionDeniedError: Unauthorized request: you lack the permission to remove member
                groups of the channel on behalf of this user (403, code 200).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.remove_channel_member_group(
                "chanDesignReview000001",
                "memberGroup00000000001",
            )
        """
        self._call("remove_channel_member_group", locals())

    def join_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.JoinChannelResult:
        """Join a channel that is open to everybody in the organization.

        Private channels take members by invitation only. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's member ID and when they joined.

        Raises:
            OperationFailedError: The request to join this channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.join_channel("chanDesignReview000001")
        """
        return self._call("join_channel", locals())

    def leave_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Leave a channel.

        Access to its content ends with that. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request to leave this channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.leave_channel("chanDesignReview000001")
        """
        self._call("leave_channel", locals())

    def remove_channel_member(
        self,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            identifier: User ID, member ID or e-mail address of the member to take out of the
                channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to remove members
                of the channel on behalf of this user (400, code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.remove_channel_member("chanDesignReview000001", "jonas.lindqvist@example.com")
        """
        self._call("remove_channel_member", locals())

    def list_user_channels(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Channel, _models.ChannelList]:
        """List the channels of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            page_size: How many entries to return per page. At most 1000. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's channels on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_user_channels("userAmara0000000000001"):
                print(item)
        """
        return self._pages("list_user_channels", locals())

    def create_user_channel(
        self,
        user_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: Literal[1, 2, 3, 4] | None | Unset = UNSET,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        channel_settings: _inputs.ChannelSettingsInput | None | Unset = UNSET,
        shared_space: _inputs.SharedSpaceInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Create a channel for a user and add its first members, at most 20.

        With `shared_space` the channel is created inside a shared space and must then be
        private. User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            name: Name for the channel. At most 256 characters.
            type_: Kind of channel: `1` private, by invitation; `2` private, by invitation and for
                one organization only; `3` public, where anyone can search and join; `4` instant,
                made by adding members to a chat.
            members: The first members of the channel, at most 20.
            channel_settings: The channel's settings: who may post, add members and mention
                everyone.
            shared_space: The shared space to create the channel in. The channel must then be of
                type `1` or `2`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new channel.

        Raises:
            OperationFailedError: The request to create the channel has failed (400, code 5301).
            AlreadyExistsError: A channel with this name already exists (400, code 300).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.create_user_channel(
                "userAmara0000000000001",
                name="Webinar team",
                type_=1,
                shared_space={"space_id": "spcQ4mX7vLrTz9Pk", "space_channel_type": "private"},
            )
        """
        return self._call("create_user_channel", locals())

    def batch_delete_user_channels(
        self,
        user_id: str,
        *,
        channel_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete up to 50 channels of a user in one call.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Light.

        Args:
            user_id: User ID of the owner of the channels.
            channel_ids: IDs of the channels to delete, at most 50.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The list `channel_ids` must not be empty (400, code 4300).
            ValidationError: The list `channel_ids` must not exceed a size of 50 (400, code 4301).
            OperationFailedError: The request to delete these channels has failed (400, code 4302).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete the
                channel {channelId} (403, code 4100).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete a channel
                of this user (403, code 4101).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4400).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.batch_delete_user_channels(
                "userAmara0000000000001",
                channel_ids="chanDesignReview000001,chanLaunchPlan00000002",
            )
        """
        self._call("batch_delete_user_channels", locals())

    def list_public_channels(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Channel, _models.ChannelList]:
        """List the public channels that users of the account have created.

        For account-level apps only.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 20. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The public channels on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_public_channels():
                print(item)
        """
        return self._pages("list_public_channels", locals())

    def search_channels(
        self,
        *,
        needle: _inputs.Needle,
        haystack: _literals.ChannelHaystack,
        user_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        next_page_token: str | None | Unset = UNSET,
        include_archived: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SearchChannel, _models.SearchChannelList]:
        """Find channels by keywords or by their exact name.

        `haystack` decides where to look: among the channels a user has joined, the public ones,
        or all. Account-level apps name the user in `user_id` when they search joined channels.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Resource-intensive.

        Args:
            needle: What to search for in the channel names: either keywords, or one exact channel
                name.
            haystack: Where to search: `user_joined` the channels the user is a member of, internal
                and external ones (a single page comes back), `public` the public channels, `all`
                all of them. Searching another user's joined channels takes an account-level app and
                a role that allows it.
            user_id: ID of the user whose joined channels are searched. Account-level apps must give
                it; others leave it out.
            page_size: How many entries to return per page. 1 to 20. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_archived: Whether archived channels come back too. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            PermissionDeniedError: You lack the permission to access the user's channels (403, code
                200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.search_channels(
                needle={"search_type": "by_channel_name", "keywords": ["launch", "budget"]},
                haystack="user_joined",
                user_id="userAmara0000000000001",
                include_archived=False,
            ):
                print(item)
        """
        return self._pages("search_channels", locals())

    def list_channel_activity_logs(
        self,
        channel_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        activity_type: _literals.ActivityLogActivityType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChannelActivityLog, _models.ChannelActivityLogList]:
        """List who joined and who left one channel between `start_date` and `end_date`.

        Scopes: chat_channel:read:admin.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            start_date: First day of the activity logs, `yyyy-mm-dd`.
            end_date: Last day of the activity logs, `yyyy-mm-dd`.
            page_size: How many entries to return per page. Exactly 15. By default 15.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            activity_type: Kind of activity to list. Channel logs know one kind only: members
                joining and leaving. By default "membership".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's activity logs on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The channel ID is empty or does not exist (400, code 200).
            PermissionDeniedError: You lack the permission to access channel activity logs (403,
                code 403).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_channel_activity_logs(
                "chanDesignReview000001",
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_channel_activity_logs", locals())

    def assign_channel_owner(
        self,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a new owner to a channel.

        Args:
            channel_id: ID of the channel.
            identifier: Identifier of the user who becomes the channel's owner. Zoom does not say
                which kinds of identifier it takes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.chat.assign_channel_owner("chanDesignReview000001", "userAmara0000000000001")
        """
        self._call("assign_channel_owner", locals())

    def get_channel_retention_policy(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelRetentionPolicy:
        """Return how long the cloud keeps the content of a channel.

        For account-level apps only. Works for channels of type `1`, `2`, `3` or `5` that are not
        archived.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel. It must be of type `1`, `2`, `3` or `5` and not archived.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's retention policy.

        Raises:
            ValidationError: The channel ID must not be empty (400, code 4300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                retention policy of the channel (403, code 200).
            NotFoundError: The channel {channelId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.get_channel_retention_policy("chanDesignReview000001")
        """
        return self._call("get_channel_retention_policy", locals())

    def update_channel_retention_policy(
        self,
        channel_id: str,
        *,
        cloud_retention: _inputs.CloudRetentionInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update channel retention policy

        Set how long the cloud keeps the content of a channel, or switch the channel's own period
        off. For account-level apps only. Works for channels of type `1`, `2`, `3` or `5` that are
        not archived.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel. It must be of type `1`, `2`, `3` or `5` and not archived.
            cloud_retention: How long the channel's content is kept in the cloud.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to update the
                retention policy of the channel (400, code 200).
            OperationFailedError: The channel's retention policy could not be updated (400, code
                5301).
            NotFoundError: The channel {channelId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.update_channel_retention_policy(
                "chanDesignReview000001",
                cloud_retention={"enable_custom_retention": True, "retention_period": "90d"},
            )
        """
        self._call("update_channel_retention_policy", locals())

    def get_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one channel of a user with its settings.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel with its settings.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.get_user_channel("userAmara0000000000001", "chanDesignReview000001")
        """
        return self._call("get_user_channel", locals())

    def delete_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one channel of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner.
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to delete a channel
                of this user (400, code 200).
            OperationFailedError: The request to delete the channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_user_channel("userAmara0000000000001", "chanDesignReview000001")
        """
        self._call("delete_user_channel", locals())

    def update_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ChannelType | None | Unset = UNSET,
        channel_settings: _inputs.ChannelSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the settings of a channel.

        The user must be its owner or one of its administrators. User-level apps pass `me` as
        `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of an administrator of the channel.
            channel_id: ID of the channel.
            name: New name of the channel.
            type_: Kind that the channel changes to: `1` private, by invitation; `2` private, by
                invitation and for one organization only; `3` or `5` public. Changes go for instance
                from `5` to `1` or from `3` to `2`, and back.
            channel_settings: The channel's settings: who may post, add members and mention
                everyone.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: A channel with this name already exists (400, code 300).
            OperationFailedError: The request to update the channel has failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to update this
                user's channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.update_user_channel(
                "userAmara0000000000001",
                "chanDesignReview000001",
                name="Webinar team",
                type_=1,
            )
        """
        self._call("update_user_channel", locals())

    def list_user_channel_administrators(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.UserChannelAdministrator, _models.UserChannelAdministratorList]:
        """List the administrators of a channel.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's administrators on this page. The last page, fetched page by page as they
                are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to list
                administrators of the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_user_channel_administrators(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_administrators", locals())

    def batch_promote_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        admins: Sequence[_inputs.PromoteUserChannelMemberAdminRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberResult:
        """Make members of a channel its administrators, up to 10 in one call.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            channel_id: ID of the channel.
            admins: Channel members to promote to administrator, each named by ID or email address.
                1 to 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the new administrators and when they were promoted.

        Raises:
            OperationFailedError: The request to promote members to administrators of the channel
                has failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to promote a member
                to administrator of the channel on behalf of this user (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.batch_promote_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admins=[
                    {"email": "amara.okafor@example.com"},
                    {"member_id": "memJonas00000000000002"},
                ],
            )
        """
        return self._call("batch_promote_user_channel_members", locals())

    def batch_demote_user_channel_administrators(
        self,
        user_id: str,
        channel_id: str,
        *,
        admin_ids: str,
        user_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take the administrator role from up to 10 administrators of a channel in one call.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of an administrator of the channel.
            channel_id: ID of the channel.
            admin_ids: Member IDs of the administrators to demote, separated by commas, at most 10.
            user_ids: The administrators to demote, by user or member ID, separated by commas, at
                most 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to demote administrators of the channel
                (400, code 200).
            OperationFailedError: The channel administrator cannot be demoted (400, code 5301).
            ValidationError: At most 10 administrators can be demoted at a time (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.batch_demote_user_channel_administrators(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admin_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        self._call("batch_demote_user_channel_administrators", locals())

    def list_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to view members of
                the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_members", locals())

    def invite_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberResult:
        """Invite contacts of a user to a channel, at most 20 in one call.

        External users are invited by email; once 100 such emails have been sent in a day,
        further invitations of external users fail. User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            members: The contacts to invite to the channel, at most 20 in one call. External users
                get an email; 100 of these can be sent in a day.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and when they were added.

        Raises:
            OperationFailedError: The request to invite members to the channel has failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to invite members
                to the channel on behalf of this user (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.invite_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return self._call("invite_user_channel_members", locals())

    def batch_remove_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove up to 20 members from a channel of a user in one call.

        The user cannot be among them.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the owner or an administrator of the channel.
            channel_id: ID of the channel.
            identifiers: The members to remove from the channel, by user or member ID, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to remove members of the channel (400,
                code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            UnsupportedError: The current user cannot be removed here; you cannot remove yourself
                (400, code 300).
            ValidationError: At most 20 members can be removed at a time (400, code 300).
            PermissionDeniedError: The authenticated user has no permitted access to the targeted
                resource (400, code 403).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.batch_remove_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        self._call("batch_remove_user_channel_members", locals())

    def remove_user_channel_member(
        self,
        user_id: str,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of an administrator of the channel.
            channel_id: ID of the channel.
            identifier: User ID, member ID or e-mail address of the member to take out of the
                channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to remove members
                of the channel on behalf of this user (400, code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.remove_user_channel_member(
                "userAmara0000000000001",
                "chanDesignReview000001",
                "jonas.lindqvist@example.com",
            )
        """
        self._call("remove_user_channel_member", locals())

    def list_custom_emojis(
        self,
        *,
        page_size: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Emojis, _models.EmojisList]:
        """List the account's custom emojis, all or those that match `search_key`.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. At most 50. By default 10.
            search_key: Only emojis whose name matches this text of at least 3 characters. Case
                matters. 3 to 256 characters.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The custom emojis on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            ValidationError: Invalid parameter `search_key`: its length must be at least 3
                characters and at most 256 characters (400, code 5333).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_custom_emojis():
                print(item)
        """
        return self._pages("list_custom_emojis", locals())

    def create_custom_emoji(
        self,
        *,
        name: str,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateCustomEmojiResult:
        """Upload an image file as a new custom emoji of the account.

        `png`, `jpg`, `jpeg` and `gif` files of up to 256 KB are accepted, and the name must not
        be in use yet. Zoom serves the upload from its file host (`fileapi`) and may redirect it
        to another host name; the authorization header has to be sent there too.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Light.

        Args:
            name: Name for the emoji: letters, digits and underscores, up to 100 characters. 3 to
                100 characters.
            file: The emoji, a JPG/JPEG, PNG or GIF image of at most 256 KB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new emoji's file ID and name.

        Raises:
            ValidationError: Invalid parameter. Possible reasons: the name has characters other than
                letters, numbers and underscores, or the file is larger than 256KB (400, code 300).
            ValidationError: Invalid file type; only jpg, jpeg, png and gif are supported (400, code
                400).
            OperationFailedError: Adding this custom emoji failed (400, code 500).
            PermissionDeniedError: This user has no permission to add a custom emoji; Zoom Support
                can give details (403, code 40090).
            AlreadyExistsError: This custom emoji name is a duplicate (409, code 30010).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.create_custom_emoji(name="lantern_glow", file="picture.png")
        """
        return self._call("create_custom_emoji", locals())

    def delete_custom_emoji(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of the account's custom emojis, named by its file ID.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Light.

        Args:
            file_id: File ID of the custom emoji.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting this custom emoji failed (400, code 4600).
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            PermissionDeniedError: You have no permission to delete custom emojis (403, code 200).
            NotFoundError: The custom emoji '${fileId}' does not exist (404, code 5404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_custom_emoji("emojiLantern0000000001")
        """
        self._call("delete_custom_emoji", locals())

    def get_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFile:
        """Return name, type, length, digest and download address of a chat file.

        Scopes: chat:read.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The file's data, without its content.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.get_file("fileReviewSlides000001")
        """
        return self._call("get_chat_file", locals())

    def delete_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a file from the chat.

        Scopes: chat:write.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_file("fileReviewSlides000001")
        """
        self._call("delete_chat_file", locals())

    def upload_file(
        self,
        user_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        post_to_personal_chat: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileResult:
        """Upload a chat file

        Upload a file of at most 1 GB for use in the chat; by default it is also posted to the
        user's personal chat. Files live in Zoom cloud storage; accounts that do not use it keep
        them for 7 days only. Everything but `png`, `jpg`, `jpeg` and `gif` is sent as a plain file.
        The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Args:
            user_id: The user's ID.
            file: The file to send, at most 1 GB.
            post_to_personal_chat: Whether the uploaded file is also posted to the user's personal
                chat: `true` or `false`. By default "true".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded file's ID.

        Raises:
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.upload_file("userAmara0000000000001", file="picture.png")
        """
        return self._call("upload_chat_file", locals())

    def send_file(
        self,
        user_id: str,
        *,
        files: FileInput,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileResult:
        """Send one file to a contact of the user, or to a channel the user belongs to.

        Images may have 16 MB, other files 20 MB. Everything but `png`, `jpg`, `jpeg` and `gif`
        is sent as a plain file. The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Args:
            user_id: The user's ID.
            files: The file to send, in binary form; only one is taken. Images may have 16 MB, all
                other files 20 MB.
            reply_main_message_id: ID of the message that the file replies to. Only main messages
                can be replied to.
            to_channel: ID of the channel to send the file to.
            to_contact: The contact to send the file to, by user ID or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the message with the file.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.send_file(
                "userAmara0000000000001",
                files="picture.png",
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
                to_contact="userJonas0000000000002",
            )
        """
        return self._call("send_chat_file", locals())

    def pin_or_unpin_channel_message(
        self,
        *,
        method: _literals.OrUnpinChannelMessageMethod,
        message_id: str,
        channel_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Pin a message in its channel, or take the pin away.

        Scopes: chat:write.

        Rate limit: Light.

        Args:
            method: Whether to `pin` or `unpin` the message in its channel.
            message_id: ID of the message to pin or unpin.
            channel_id: ID of the channel the message is in.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The operation on the channel message has failed (400, code 5301).
            NotFoundError: There is no message {message_id}; it does not exist (400, code 5401).
            ValidationError: The parameter `params` is invalid (400, code 300).
            NotFoundError: The channel {channel_id} does not exist (400, code 4130).
            WrongStateError: The message {message_id} has already been pinned (400, code 3216).
            WrongStateError: The message {message_id} has not been pinned (400, code 3217).
            PermissionDeniedError: You lack the permission to perform operations on messages of the
                channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.pin_or_unpin_channel_message(
                method="pin",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                channel_id="chanDesignReview000001",
            )
        """
        self._call("pin_or_unpin_channel_message", locals())

    def list_pinned_channel_messages(
        self,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_history: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.PinnedChannelMessage, _models.PinnedChannelMessageList]:
        """List the pinned messages of a channel.

        With `include_history` the ones that were pinned in the past come too.

        Scopes: chat:read, chat:read:admin, chat:write.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_history: Whether messages that were pinned in the past come back too. By default
                false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The pinned messages on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            ValidationError: The parameter `channel_id` must be provided (400, code 300).
            PermissionDeniedError: You lack the permission to query the pinned message history of
                this channel (403, code 200).
            NotFoundError: There is no channel {channel_id}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_pinned_channel_messages("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_pinned_channel_messages", locals())

    def get_forwarded_chat_message(
        self,
        forward_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return a message that was forwarded in the chat, found by its forward ID.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Rate limit: Light.

        Args:
            forward_id: Forward ID of the forwarded message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The forwarded message.

        Example:
            zoom.chat.get_forwarded_chat_message("fwdReviewNote000000001")
        """
        return self._call("get_forwarded_chat_message", locals())

    def list_bookmarks(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Bookmark, _models.BookmarkList]:
        """List chat bookmarks

        List the messages that the user has bookmarked: in one channel (`to_channel`), in the
        conversation with one contact (`to_contact`), or, without either, in all of them.

        Scopes: chat_message:read, chat_message:write.

        Rate limit: Medium.

        Args:
            to_contact: The contact whose conversation's bookmarks are wanted, by email address,
                user or member ID. Without this and `to_channel`, bookmarks from everywhere come
                back.
            to_channel: ID of the channel whose bookmarks are wanted. Without this and `to_contact`,
                bookmarks from everywhere come back.
            page_size: How many entries to return per page. 1 to 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The bookmarks on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                bookmarks of this user (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_bookmarks():
                print(item)
        """
        return self._pages("list_chat_bookmarks", locals())

    def add_or_remove_chat_bookmark(
        self,
        *,
        action: _literals.OrRemoveChatBookmarkAction,
        message_id: str,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bookmark a message, or remove the bookmark it has.

        Either `to_contact` or `to_channel` has to say where the message was sent.

        Scopes: chat_message:write.

        Rate limit: Medium.

        Args:
            action: What to do: add or remove a bookmark.
            message_id: ID of the message whose bookmark is added or removed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: Member ID of the contact the message was exchanged with. Either this or
                `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Either the parameter {to_contact} or {to_channel} must be provided
                (400, code 300).
            UserNotFoundError: The user {to_contact} or {userId} does not exist (404, code 1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 5401).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.add_or_remove_chat_bookmark(
                action="add_bookmark",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_channel="chanDesignReview000001",
                to_contact="memJonas00000000000002",
            )
        """
        self._call("add_or_remove_chat_bookmark", locals())

    def list_scheduled_chat_messages(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ScheduledChatMessage, _models.ScheduledChatMessageList]:
        """List messages that are to be sent later to one contact or one channel.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:read, chat_message:write.

        Rate limit: Light.

        Args:
            to_contact: The person the scheduled messages will go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled messages will go to. Either this or
                `to_contact` is needed.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 50. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The scheduled messages on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: These parameters are invalid: {params} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_scheduled_chat_messages():
                print(item)
        """
        return self._pages("list_scheduled_chat_messages", locals())

    def delete_scheduled_chat_message(
        self,
        draft_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a scheduled message before it is sent.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:write.

        Rate limit: Light.

        Args:
            draft_id: Draft ID of the scheduled message to delete.
            to_contact: The person the scheduled message would go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled message would go to. Either this or
                `to_contact` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The draft ID {draft_id} is invalid (400, code 5404).
            OperationFailedError: The request to delete this scheduled message has failed (400, code
                5301).
            ValidationError: One parameter must be provided: either `to_contact` or `to_channel`
                (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_scheduled_chat_message("draftReviewNote0000001")
        """
        self._call("delete_scheduled_chat_message", locals())

    def list_messages(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
        search_type: _literals.ChatMessageSearchType | Unset = UNSET,
        search_key: str | Unset = UNSET,
        exclude_child_message: bool | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Message, _models.MessageList]:
        """List the messages and files exchanged between a user and one contact, or in a channel.

        Either `to_contact` or `to_channel` is needed, unless `search_key` and `search_type` ask
        for a search. Messages of the last 6 months can be read. User-level apps pass `me` as
        `userId`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            to_contact: The contact whose conversation with the user is wanted, by email address,
                user or member ID. Either this or `to_channel` is needed, except in a search with
                `search_key` and `search_type`.
            to_channel: ID of the channel whose messages are wanted. Either this or `to_contact` is
                needed, except in a search with `search_key` and `search_type`.
            date: Day whose messages are wanted, `yyyy-mm-dd`; today if neither this nor `from` is
                given.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. Ignored if `date`
                is given.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the current date if
                absent.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_deleted_and_edited_message: Whether edited and deleted messages come back too.
                By default false.
            search_type: What to search: `message` or `file`. It needs `search_key`; `to_contact`
                and `to_channel` may then be left out, and `include_deleted_and_edited_message`
                cannot be combined with it.
            search_key: Text to look for in messages or files; `search_type` must be given too.
                Contact and channel may be left out, which searches them all. Not together with
                `include_deleted_and_edited_message`. 1 to 256 characters.
            exclude_child_message: Whether to leave out the replies, so that only main messages come
                back. By default false.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                messages of this user (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            ValidationError: Either the contact or the channel parameter must be provided (400, code
                300).
            ValidationError: Only past chat messages of the recent 6 months are provided (400, code
                300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_messages(
                "userAmara0000000000001",
                date="2026-03-16",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_chat_messages", locals())

    def send_message(
        self,
        user_id: str,
        *,
        message: str,
        at_items: Sequence[_inputs.AtItem] | None | Unset = UNSET,
        rich_text: Sequence[_inputs.RichText] | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.SendChatMessageInteractiveCard] | None | Unset = UNSET,
        scheduled_time: datetime.datetime | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MessageResult:
        """Send a chat message

        Send a message to one of the user's contacts (`to_contact`), or to a channel the user is
        in (`to_channel`). It may carry mentions, formatting, files and interactive cards, answer
        another message, or go out later (`scheduled_time`). Archived and end-to-end encrypted
        channels and blocked contacts take no messages. User-level apps pass `me` as `userId`.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message: Text of the message to send. At most 1024 characters.
            at_items: The mentions to put into a message to a channel. Each names a place in the
                message text.
            rich_text: The formatting of the message text: which part gets which format. Lines of
                the text are separated by `\\n`.
            file_ids: IDs of the files to send with the message, at most six. At most 6 items.
            reply_main_message_id: ID of the thread's main message. Needed to send the message as a
                reply.
            to_channel: ID of the channel to send the message to. A channel takes at most 10
                messages in 1 second, 30 in 10 seconds and 60 in 100 seconds; beyond that, sending
                is blocked for 10, 30 and 60 seconds.
            to_contact: The contact to send the message to, by email address, user or member ID.
            interactive_cards: The interactive cards to send. Only cards of the calling app can be
                sent. At most 5 items.
            scheduled_time: When to send the message, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. It must lie
                more than 30 minutes and at most 180 days ahead.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message's ID.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            FeatureDisabledError: The account's settings do not allow sending files (400, code
                5403).
            ValidationError: The parameter `send_time` is invalid: the time has to be within 180
                days and more than 30 minutes from now (400, code 300).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5405).
            PermissionDeniedError: This user cannot chat with others (400, code 5418).
            UnsupportedError: No message can be sent to an E2E (end-to-end encrypted) channel (400,
                code 5419).
            WrongStateError: No message can be sent to an archived channel (400, code 5420).
            PermissionDeniedError: No message can be sent to a blocked contact (400, code 5421).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.send_message(
                "userAmara0000000000001",
                message="@Jonas Lindqvist Review the slides by Friday",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        return self._call("send_chat_message", locals())

    def get_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return one chat message.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `userId`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: Either the "contact" or the "channel" parameter is to be provided (400,
                code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.get_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        return self._call("get_chat_message", locals())

    def update_message(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.UpdateChatMessageInteractiveCard]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Edit a message that the user sent: its text, files or interactive cards.

        Either `to_contact` or `to_channel` is needed. Only the sender can edit, and files cannot
        be added to a message that was sent as text alone.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            message: New text of the message.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            file_ids: IDs of the files that the message shall have, at most six. An empty list
                removes its files. At most 6 items.
            interactive_cards: The interactive cards of the message after the edit, at most five; an
                empty list clears them. Only cards of the calling app are accepted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: The message {messageId} does not exist. A contact or channel parameter
                must be provided (400, code 300).
            UnsupportedError: A plain text message that went without any files cannot be updated
                with a file (400, code 300).
            NotFoundError: The files {file_ids} do not exist (400, code 5404).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5045).
            NotFoundError: The interactive card {interactive_cards.card_id} does not exist (400,
                code 5046).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.update_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                message="@Jonas Lindqvist Review the slides by Monday",
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
            )
        """
        self._call("update_chat_message", locals())

    def delete_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a message that the user sent.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `userId`.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The contact or channel parameter that was provided is invalid (400,
                code 200).
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: The query needs a parameter: "to_contact" or "to_channel" must be
                provided (400, code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        self._call("delete_chat_message", locals())

    def react_to_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        action: Literal["add", "remove"] | None | Unset = UNSET,
        emoji: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        custom_emoji: bool | None | Unset = UNSET,
        custom_emoji_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an emoji reaction to a message, or take it back.

        Custom emojis are named by `custom_emoji_id`. Either `to_contact` or `to_channel` is
        needed. With an account-level app, the role of the user must have the permission to edit
        chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: What to do with the reaction: `add` it to the message or `remove` it.
            emoji: The emoji to add or to take back, as its Unicode value in UTF-32 form.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            custom_emoji: Whether the reaction is a custom emoji. If so, `custom_emoji_id` is
                needed.
            custom_emoji_id: File ID of the custom emoji to react with. The list of custom emojis
                tells it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.react_to_chat_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="add",
                emoji="U+1F44D",
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        self._call("react_to_chat_message", locals())

    def mark_message(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ChatMessageAction | None | Unset = UNSET,
        timestamp: int | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Mark a message as read or unread.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `userId`;
        with an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: Whether to mark the message as `read` or `unread`.
            timestamp: Timestamp of the message to mark.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.mark_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="read",
                timestamp=1773673200000,
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        self._call("mark_chat_message", locals())

    def list_thread_messages(
        self,
        user_id: str,
        message_id: str,
        *,
        from_: datetime.datetime | str,
        to_channel: str | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: _literals.ChatThreadMessageSort | Unset = UNSET,
        need_main_message: bool | Unset = UNSET,
        need_emoji: bool | Unset = UNSET,
        need_attachment: bool | Unset = UNSET,
        need_rich_text: bool | Unset = UNSET,
        need_at_items: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatThreadMessageList:
        """List a thread: the main message and its replies, up to 100 in one call.

        Either `to_contact` or `to_channel` is needed. Reactions, attachments, formatting and
        mentions come only if asked for. With a user-level app, `userId` is `me`.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the main message of the thread.
            from_: Start of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`.
            to_channel: ID of the channel the thread is in. Either this or `to_contact` is needed.
            to_contact: The contact in whose conversation the thread is, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to: End of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the
                current time if absent.
            limit: How many replies come back at most. 1 to 100. By default 10.
            sort: Order of the replies by their time: `desc` has the latest first, `asc` the
                earliest. By default "desc".
            need_main_message: Whether the main message comes back too. If false, `messages` holds
                replies only. By default true.
            need_emoji: Whether the emoji reactions come back with each message. By default false.
            need_attachment: Whether the attached files come back with each message. By default
                false.
            need_rich_text: Whether the formatting comes back with each message.
            need_at_items: Whether the mentions come back with each message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages of the thread.

        Raises:
            ValidationError: The `limit` must not exceed 100 (400, code 4231).
            ValidationError: Only `asc` or `desc` can be passed as `sort` (400, code 4232).
            ValidationError: The `from` must not be blank (400, code 4233).
            ValidationError: The `to_channel` must not be blank (400, code 4234).
            PermissionDeniedError: The authenticated user has no permitted access to the targeted
                resource (403, code 403).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.list_thread_messages(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                from_="2026-03-16T15:00:00Z",
                to="2026-03-16T23:59:59Z",
            )
        """
        return self._call("list_chat_thread_messages", locals())

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
            zoom.chat.migrate_channel_members(
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
            zoom.chat.migrate_channel_tab("chanDesignReview000001")
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

        Rate limit: Medium.

        Args:
            reactions: The reactions to migrate, from up to five users in one call. 1 to 5 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Adding the emoji reactions failed (400, code 5301).
            NotFoundError: No message exists with the timestamp $message_timestamp (400, code 5401).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission for access to this channel or contact
                (403, code 403).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migrate_message_reactions(
                reactions=[
                    {
                        "message_id": "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                        "message_timestamp": 1773673200000,
                        "to_channel": "chanDesignReview000001",
                        "to_contact": "jonas.lindqvist@example.com",
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
                        "to_contact": "memMei0000000000000003",
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

    def list_migrated_channel_mappings(
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
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.list_migrated_channel_mappings(
                origin_platform="slack",
                origin_team_id="T0LANTERN1",
                origin_channel_ids="C0HARBOR01",
            )
        """
        return self._call("list_migrated_channel_mappings", locals())

    def list_migrated_user_mappings(
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
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.list_migrated_user_mappings(
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

        Rate limit: Medium.

        Args:
            messages: The messages to migrate, at most 20 in one call. 1 to 20 items.
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
            zoom.chat.migrate_messages(
                messages=[
                    {
                        "message_timestamp": 1773673200000,
                        "sender": "amara.okafor@example.com",
                        "to_channel": "chanDesignReview000001",
                        "to_contact": "jonas.lindqvist@example.com",
                        "message": "@Jonas Lindqvist Review the slides by Friday",
                        "file_ids": ["chatFile00000000000001", "chatFile00000000000002"],
                        "reply_main_message_id": "msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                        "reply_main_message_timestamp": 1773672600000,
                    },
                    {
                        "message_timestamp": 1773673500000,
                        "sender": "userJonas0000000000002",
                        "to_channel": "chanLaunchPlan00000002",
                        "to_contact": "memMei0000000000000003",
                        "message": "@all The launch checklist is ready",
                        "file_ids": ["chatFile00000000000002", "chatFile00000000000001"],
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

        Rate limit: Medium.

        Args:
            identifier: Member ID or user ID of the one who owns the migrated channel.
            name: Name of the channel that is migrated. 1 to 128 characters.
            type_: Kind of the channel to migrate: `2` private, by invitation and for one
                organization only; `3` public, where anyone can search and join; `4` group chat,
                made by adding members to a chat.
            members: The members of the channel that is migrated, at most 20, without its owner. At
                most 20 items.
            created_time: When the migrated channel was created.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The migrated channel's ID.

        Raises:
            OperationFailedError: The request for migrating a channel failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.migrate_channel(
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

    def star_migrated_chat_sessions(
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
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.star_migrated_chat_sessions(
                "userAmara0000000000001",
                method="star",
                params=[
                    {"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
                    {"target_id": "mei.tanaka@example.com", "target_type": "contact"},
                ],
            )
        """
        self._call("star_migrated_chat_sessions", locals())

    def create_message_reminder(
        self,
        message_id: str,
        *,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        remind_time: datetime.datetime | str | None | Unset = UNSET,
        delay_seconds: int | None | Unset = UNSET,
        reminder_note: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a reminder for a chat message in a one-to-one conversation or a channel.

        Give either `to_contact` or `to_channel`, and either `remind_time` or `delay_seconds`.
        The reminder may be due 5 minutes to 90 days ahead with `delay_seconds`, and at the
        latest 90 days ahead with `remind_time`.

        Scopes: chat_message:write.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_contact: Email address of the contact in whose conversation to set the reminder.
            to_channel: ID of the channel to set the reminder in.
            remind_time: When the reminder is due, as `yyyy-MM-dd'T'HH:mm:ss'Z'`: later than now,
                and at most 90 days ahead. Give either this or `delay_seconds`.
            delay_seconds: How many seconds from now the reminder is due. Give either this or
                `remind_time`. 300 to 7776000.
            reminder_note: Note that goes with the reminder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `to_contact` or `to_channel` that was provided is invalid
                (400, code 4100).
            ValidationError: `delay_seconds` must lie between 300 and 7776000 (400, code 4101).
            ValidationError: Either `to_contact` or `to_channel` must be passed as a parameter (400,
                code 4102).
            ValidationError: Either `remind_time` or `delay_seconds` must be passed as a parameter
                (400, code 4103).
            ValidationError: `messageId` must not be blank (400, code 4104).
            ValidationError: `remind_time` must be later than the current time and at the latest 90
                days ahead (400, code 4105).
            ValidationError: The format of `remind_time` must be yyyy-MM-dd'T'HH:mm:ss'Z' (400, code
                4106).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.create_message_reminder(
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_contact="jonas.lindqvist@example.com",
                to_channel="chanDesignReview000001",
                remind_time="2026-03-17T09:00:00Z",
                delay_seconds=900,
                reminder_note="Reply with the agenda",
            )
        """
        self._call("create_message_reminder", locals())

    def delete_message_reminder(
        self,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the reminder that was set for a chat message.

        Give either `to_contact` or `to_channel` to name the conversation.

        Scopes: chat_message:write.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_contact: Email address of the contact whose reminder is to be deleted.
            to_channel: ID of the channel whose reminder is to be deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_message_reminder("msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34")
        """
        self._call("delete_message_reminder", locals())

    def list_message_reminders(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Reminder, _models.ReminderList]:
        """List message reminders

        List the reminders set for chat messages of a one-to-one conversation or a channel, named
        by `to_contact` or `to_channel`.

        Scopes: chat_message:read.

        Rate limit: Light.

        Args:
            to_contact: Email address of the contact in whose conversation to look for reminders.
                Without this and `to_channel`, all reminders come back.
            to_channel: ID of the channel whose reminders are wanted. Without this and `to_contact`,
                all reminders come back.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The reminders on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            ValidationError: The parameter `page_size` is illegal (400, code 4101).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_message_reminders():
                print(item)
        """
        return self._pages("list_message_reminders", locals())

    def star_or_unstar_chat(
        self,
        user_id: str,
        *,
        method: _literals.OrUnstarChatMethod,
        params: _inputs.StarParams,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Star a contact or a chat channel for a user, or take the star away.

        A user-level app passes `me` for `userId`.

        Scopes: chat_event:write, chat_event:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            method: Whether to `star` or `unstar` the contact or channel.
            params: The contact or channel to act on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            OperationFailedError: Executing Star/Unstar failed (400, code 5301).
            NotFoundError: The channel $target_id does not exist (404, code 4130).
            UserNotFoundError: The user $target_id or $userId does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.star_or_unstar_chat(
                "userAmara0000000000001",
                method="star",
                params={"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
            )
        """
        self._call("star_or_unstar_chat", locals())

    def list_user_chat_sessions(
        self,
        user_id: str,
        *,
        type_: _literals.UserChatSessionType | Unset = UNSET,
        search_star: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.UserChatSession, _models.UserChatSessionList]:
        """List a user's chat sessions in a period, or the starred ones with `search_star`.

        `search_star` excludes `from` and `to` and works for user-level apps only. A user-level
        app passes `me` for `userId`; an account-level OAuth app acts on behalf of a user who
        needs a suitable role.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose chat sessions are wanted.
            type_: Which of the user's sessions to list; both kinds when left out.
            search_star: Whether to look for starred sessions, group chats as well as one-to-one
                chats. Works only in user-level apps, with `me` or the own `userId`; `type` may be
                added, `from` and `to` may not.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the start of today
                if absent. Not allowed together with `search_star`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the end of today if
                absent. Not allowed together with `search_star`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions on this page; starred ones come without `from` and `to`, fetched page
                by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                sessions of this user (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            ValidationError: The session type is unknown (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_user_chat_sessions(
                "userAmara0000000000001",
                type_="1:1",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_user_chat_sessions", locals())

    def list_my_contacts(
        self,
        *,
        type_: _literals.MyContactType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Contact, _models.ContactList]:
        """List my contacts

        List the calling user's contacts, either the company contacts (users of the same account)
        or the external ones; `type` decides, and company contacts are the default. For
        user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            type_: Which contacts to list: `company` those in the user's organization, `external`
                those outside of it. By default "company".
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contacts on this page. The last page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_my_contacts(type_="company"):
                print(item)
        """
        return self._pages("list_my_contacts", locals())

    def get_my_contact(
        self,
        identifier: str,
        *,
        query_presence_status: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Contact:
        """Get my contact

        Return one of the calling user's contacts with its phone numbers, and its presence if
        `query_presence_status` is true. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            identifier: User ID, member ID or e-mail address of the contact, inside or outside the
                company.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact.

        Raises:
            OperationFailedError: The request for the chat contact's presence status has failed
                (400, code 5301).
            UserNotFoundError: The user {contactId} does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.get_my_contact("diego.fuentes@example.com")
        """
        return self._call("get_my_contact", locals())

    def search_company_contacts(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        contact_types: int | Unset = UNSET,
        user_status: Literal["active", "inactive"] | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Contact, _models.ContactList]:
        """Search the company contacts of the account by first name, last name or email address.

        Presence comes with `query_presence_status`. Contacts that belong to Zoom Phone
        (`contact_types` `2`, `3`, `4`, `5` and `7`) need a phone role that may view them.

        Scopes: contact:read, contact:read:admin.

        Rate limit: Medium.

        Args:
            search_key: First name, last name or email address of the contact to look for.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            page_size: How many entries to return per page. At most 25. By default 1.
            contact_types: Kinds of contact to search, separated by commas: `1` Zoom user, `2` auto
                receptionist, `3` common area phone, `4` call queue, `5` shared line group, `6`
                shared global directory, `7` shared office contact, `8` Zoom Room. The kinds `2`,
                `3`, `4`, `5` and `7` need a phone role that may view them. By default 1.
            user_status: State of the users to search: `active` or `inactive` (deactivated). It
                applies only when `contact_types` is `1`; without it, all users are searched.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching contacts on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.search_company_contacts(search_key="Amara"):
                print(item)
        """
        return self._pages("search_company_contacts", locals())

    def send_contact_invitation(
        self,
        user_id: str,
        *,
        email: str,
        message: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invite somebody by email to become a chat contact of the user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_contact:write, chat_contact:write:admin.

        Rate limit: Light.

        Args:
            user_id: ID of the user who invites.
            email: Email address of the person to invite.
            message: Text that goes with the invitation; may be left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.send_contact_invitation(
                "userAmara0000000000001",
                email="amara.okafor@example.com",
                message="Let us plan the launch together",
            )
        """
        self._call("send_contact_invitation", locals())

    def list_legal_hold_matters(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.LegalHoldMatter, _models.LegalHoldMatterList]:
        """List the account's legal hold matters with their periods and the users they cover.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The legal hold matters on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_legal_hold_matters():
                print(item)
        """
        return self._pages("list_legal_hold_matters", locals())

    def create_legal_hold_matter(
        self,
        *,
        matter_name: str,
        identifiers: Sequence[str],
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateLegalHoldMatterResult:
        """Add a legal hold matter for the chats of given users in a period.

        Scopes: chat_history_legal_hold:write:admin.

        Rate limit: Resource-intensive.

        Args:
            matter_name: Name of the legal hold matter. 1 to 128 characters.
            identifiers: IDs or email addresses of the users under the legal hold. 1 to 20 items.
            start_date: First day of the legal hold, `yyyy-mm-dd`; today if left out.
            end_date: Last day of the legal hold, `yyyy-mm-dd`. Without it the legal hold goes on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new matter's ID.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.create_legal_hold_matter(
                matter_name="Harbor contract review",
                identifiers=["jonas.lindqvist@example.com", "mei.tanaka@example.com"],
                start_date="2026-03-16",
                end_date="2026-06-30",
            )
        """
        return self._call("create_legal_hold_matter", locals())

    def delete_legal_hold_matter(
        self,
        matter_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one legal hold matter.

        Scopes: chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_legal_hold_matter("mtrQ4mX7vLrTz9Pk")
        """
        self._call("delete_legal_hold_matter", locals())

    def update_legal_hold_matter(
        self,
        matter_id: str,
        *,
        matter_name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a legal hold matter.

        Nothing but the name can be changed.

        Scopes: chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            matter_name: New name for the legal hold matter. 1 to 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.update_legal_hold_matter(
                "mtrQ4mX7vLrTz9Pk",
                matter_name="Harbor contract review 2026",
            )
        """
        self._call("update_legal_hold_matter", locals())

    def list_legal_hold_files(
        self,
        matter_id: str,
        *,
        identifier: str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.LegalHoldFile, _models.LegalHoldFileList]:
        """List the zip files that a legal hold matter holds for one user.

        Each entry carries the `file_key` to download it with, and tells whether it is ready.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            identifier: User ID or e-mail address of the user whose files are listed.
            page_size: How many entries to return per page. 1 to 20. By default 5.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The zip files on this page. The last page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_legal_hold_files(
                "mtrQ4mX7vLrTz9Pk",
                identifier="jonas.lindqvist@example.com",
            ):
                print(item)
        """
        return self._pages("list_legal_hold_files", locals())

    def download_legal_hold_files(
        self,
        matter_id: str,
        *,
        file_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Download legal hold files

        Download one zip file of a legal hold matter, named by the `file_key` from the list of
        its files.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            file_key: Key of the zip file to download, from the list of legal hold files.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission for the download of legal hold files (403,
                code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.download_legal_hold_files("mtrQ4mX7vLrTz9Pk", file_key="lhkQ4mX7vLrTz9")
        """
        self._call("download_legal_hold_files", locals())

    def list_shared_spaces(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChatSharedSpace, _models.ChatSharedSpaceList]:
        """List shared spaces.

        A user-level app gets the spaces that the caller is in. An account-level app gets those
        of the user in `user_id`, or without it all spaces of the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many shared spaces to return per page. By default "30".
            user_id: The user whose shared spaces to list, by ID or e-mail address. An account-level
                app that leaves it out gets all spaces of the account; a user-level app only gets
                the caller's own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared spaces on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_shared_spaces(page_size="2"):
                print(item)
        """
        return self._pages("list_shared_spaces", locals())

    def create_shared_space(
        self,
        *,
        space_name: str,
        space_desc: str | None | Unset = UNSET,
        space_members: Sequence[_inputs.SpaceMemberInput] | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateSharedSpaceResult:
        """Create a shared space with its settings and up to 100 first members.

        The name must not be in use yet, and a space has exactly one owner.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Resource-intensive.

        Args:
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_members: The first members of the shared space, each with a role. 1 to 100 items.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new shared space with its settings and members.

        Raises:
            TemporaryError: A system error occurred; try again later (400, code 5601).
            AlreadyExistsError: The name is already in use; enter another one (400, code 5603).
            PermissionDeniedError: Unauthorized request: you lack the permission to create a shared
                space (403, code 200).
            PermissionDeniedError: You lack the permission to create shared spaces on behalf of
                another user (403, code 5602).
            ValidationError: A shared space can have only one space owner (403, code 5603).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            zoom.chat.create_shared_space(
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
                space_members=[
                    {"identifier": "userAmara0000000000001", "role": "admin"},
                    {"identifier": "userJonas0000000000002", "role": "member"},
                ],
            )
        """
        return self._call("create_shared_space", locals())

    def get_shared_space(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpace:
        """Return one shared space with its owner and its settings.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared space.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.get_shared_space("spcQ4mX7vLrTz9Pk")
        """
        return self._call("get_shared_space", locals())

    def delete_shared_space(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a shared space.

        A user-level app can do so only for a user who owns the space.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Resource-intensive.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete the
                shared space (403, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.delete_shared_space("spcQ4mX7vLrTz9Pk")
        """
        self._call("delete_shared_space", locals())

    def update_shared_space(
        self,
        space_id: str,
        *,
        space_name: str | None | Unset = UNSET,
        space_desc: str | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the description or the settings of a shared space.

        The owner may change all of them, an administrator only name and description.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The request body with the shared space settings is missing (400, code
                4719).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                shared space (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            zoom.chat.update_shared_space(
                "spcQ4mX7vLrTz9Pk",
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
            )
        """
        self._call("update_shared_space", locals())

    def promote_shared_space_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Turn members of a shared space into its administrators.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The members of the shared space to make administrators. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Promoting shared space members to administrators failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to promote members
                of the shared space to administrators (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.promote_shared_space_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return self._call("promote_shared_space_members", locals())

    def demote_shared_space_admins(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.DemoteSharedSpaceAdminsResult:
        """Turn administrators of a shared space back into ordinary members; they stay in the space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The shared space administrators to demote, by user or member ID, separated
                by commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Demoting the shared space administrators failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to demote
                administrators of the shared space (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.demote_shared_space_admins(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return self._call("demote_shared_space_admins", locals())

    def list_shared_space_channels(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ListSharedSpaceChannelsChannel, _models.ListSharedSpaceChannelsChannelList]:
        """List the chat channels that belong to a shared space.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_shared_space_channels("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_channels", locals())

    def move_shared_space_channels(
        self,
        space_id: str,
        *,
        channel_ids: Sequence[str],
        move_direction: _literals.SharedSpaceChannelMoveDirection,
        request_options: RequestOptions | None = None,
    ) -> _models.MoveSharedSpaceChannelsChannelList:
        """Move one or more chat channels into a shared space, or out of it.

        Scopes: chat:write.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            channel_ids: IDs of the channels to move into the shared space or out of it. 1 to 50
                items.
            move_direction: Whether the channels move into the shared space (`move_into`) or out of
                it (`move_out`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels, each with whether it was moved.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access this
                shared space (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: The shared space $spaceId does not exist (404, code 300).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            zoom.chat.move_shared_space_channels(
                "spcQ4mX7vLrTz9Pk",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
                move_direction="move_into",
            )
        """
        return self._call("move_shared_space_channels", locals())

    def list_shared_space_members(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        role: _literals.SharedSpaceMemberRole | Unset = UNSET,
        status: _literals.SharedSpaceMemberStatus | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SharedSpaceMember, _models.SharedSpaceMemberList]:
        """List who is in a shared space, all or those with a given role or status.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            role: Role in the shared space to restrict the list to; `all` returns everybody. By
                default "all".
            status: Which members of the shared space to list, by whether they are active. By
                default "all".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.list_shared_space_members("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_members", locals())

    def add_shared_space_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Put users into a shared space as members.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The users to add to the shared space. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Adding members to the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to add shared space
                members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.add_shared_space_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return self._call("add_shared_space_members", locals())

    def remove_shared_space_members(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Take members out of a shared space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The members or administrators to remove from the shared space, by user or
                member ID, separated by commas, at most 20. The owner cannot be removed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Removing the shared space members failed (400, code 5301).
            UserNotFoundError: The user {member_id} does not exist (400, code 1001).
            PermissionDeniedError: Unauthorized request: you lack the permission to remove shared
                space members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.remove_shared_space_members(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return self._call("remove_shared_space_members", locals())

    def transfer_shared_space_ownership(
        self,
        space_id: str,
        *,
        identifier: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make a member or an administrator of a shared space its new owner.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifier: Member ID or user ID of the member or administrator who becomes the owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Transferring the shared space ownership failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to transfer the
                shared space ownership (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.transfer_shared_space_ownership(
                "spcQ4mX7vLrTz9Pk",
                identifier="userJonas0000000000002",
            )
        """
        self._call("transfer_shared_space_ownership", locals())


class AsyncChat(AsyncResource):
    """The operations of chat."""

    async def list_channel_mention_groups(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMentionGroupList:
        """List all mention groups of a channel, at most 20.

        The answer is not paged.

        Scopes: chat_channel:read, chat_channel:read:admin.

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
            await zoom.chat.list_channel_mention_groups("chanDesignReview000001")
        """
        return await self._call("list_channel_mention_groups", locals())

    async def create_channel_mention_group(
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
            await zoom.chat.create_channel_mention_group(
                "chanDesignReview000001",
                mention_group_name="reviewers",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
                mention_group_description="Everybody who signs off designs",
            )
        """
        return await self._call("create_channel_mention_group", locals())

    async def delete_channel_mention_group(
        self,
        channel_id: str,
        mention_group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a mention group from a channel.

        Only an owner or admin of the channel may do this.

        Scopes: chat_channel:write, chat_channel:write:admin.

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
            await zoom.chat.delete_channel_mention_group(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
            )
        """
        await self._call("delete_channel_mention_group", locals())

    async def update_channel_mention_group(
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
            await zoom.chat.update_channel_mention_group(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                mention_group_name="reviewers",
                mention_group_description="Everybody who signs off designs",
            )
        """
        await self._call("update_channel_mention_group", locals())

    def list_mention_group_members(
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

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            mention_group_id: ID of the mention group.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page. The last page, fetched page by page as they are asked for.

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
            async for item in zoom.chat.list_mention_group_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
            ):
                print(item)
        """
        return self._pages("list_mention_group_members", locals())

    async def add_mention_group_members(
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
            await zoom.chat.add_mention_group_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers=["memJonas00000000000002", "memMei0000000000000003"],
            )
        """
        await self._call("add_mention_group_members", locals())

    async def remove_mention_group_members(
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
            await zoom.chat.remove_mention_group_members(
                "chanDesignReview000001",
                "mgrpReviewers000000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        await self._call("remove_mention_group_members", locals())

    def list_activity_logs(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        activity_type: _literals.ActivityLogActivityType | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChannelActivityLog, _models.ChannelActivityLogList]:
        """List chat activity logs

        List who joined and who left channels between `start_date` and `end_date`, which may be
        at most 3 days apart. Without `channel_id` the logs of all channels come back.

        Scopes: chat_channel:read:admin.

        Rate limit: Light.

        Args:
            start_date: First day of the activity logs, `yyyy-mm-dd`.
            end_date: Last day of the activity logs, `yyyy-mm-dd`, at most three days from the
                start.
            page_size: How many entries to return per page. Exactly 15. By default 15.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            activity_type: Kind of activity to list. Channel logs know one kind only: members
                joining and leaving. By default "membership".
            channel_id: ID of the channel whose logs are wanted. Without it, the logs of all
                channels come back.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The activity logs on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The channel ID is empty or does not exist (400, code 200).
            ValidationError: The date of the channel activity log is not valid (400, code 300).
            PermissionDeniedError: You lack the permission to access channel activity logs (403,
                code 403).
            NotFoundError: Zoom documents this error without a message (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_activity_logs(
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_chat_activity_logs", locals())

    async def batch_archive_or_unarchive_channels(
        self,
        *,
        method: _literals.ArchiveOrUnarchiveChannelMethod,
        channel_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> _models.FailedChannelList:
        """Archive channels, or bring archived ones back, up to 10 in one call.

        Channels for which it did not work are listed in the answer, each with its reason. The
        default channel of a shared space and the channel of a recurring meeting's continuous chat
        cannot be archived.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Light.

        Args:
            method: Whether to `archive` the channels or bring them back (`unarchive`).
            channel_ids: IDs of the channels to archive or to bring back. 1 to 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels for which it failed.

        Raises:
            ValidationError: A parameter is invalid (400, code 300).
            NotFoundError: There is no such channel; it does not exist (400, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.batch_archive_or_unarchive_channels(
                method="archive",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
            )
        """
        return await self._call("batch_archive_or_unarchive_channels", locals())

    async def get_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return a channel with its settings.

        Channels of other users of the account can be read as well.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel with its settings.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.get_channel("chanDesignReview000001")
        """
        return await self._call("get_channel", locals())

    async def delete_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to delete a channel
                of this user (400, code 200).
            OperationFailedError: The request to delete the channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_channel("chanDesignReview000001")
        """
        await self._call("delete_channel", locals())

    async def update_channel(
        self,
        channel_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ChannelType | None | Unset = UNSET,
        channel_settings: _inputs.ChannelSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the settings of a channel.

        The caller must own or administer the channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            name: New name of the channel.
            type_: Kind that the channel changes to: `1` private, by invitation; `2` private, by
                invitation and for one organization only; `3` or `5` public. Changes go for instance
                from `5` to `1` or from `3` to `2`, and back.
            channel_settings: The channel's settings: who may post, add members and mention
                everyone.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: A channel with this name already exists (400, code 300).
            OperationFailedError: The request to update the channel has failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to update this
                user's channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.update_channel("chanDesignReview000001", name="Webinar team", type_=1)
        """
        await self._call("update_channel", locals())

    def list_channel_members(
        self,
        channel_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 100. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: You lack the permission to access members of the channel (400,
                code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_channel_members("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_channel_members", locals())

    async def invite_channel_members(
        self,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberResult:
        """Invite contacts of the calling user to a channel, at most 5 in one call.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            members: The contacts to invite to the channel, at most five in one call. 1 to 5 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and when they were added.

        Raises:
            OperationFailedError: The request to invite members to the channel has failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to invite members
                to the channel (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.invite_channel_members(
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return await self._call("invite_channel_members", locals())

    async def batch_remove_channel_members(
        self,
        channel_id: str,
        *,
        member_ids: str,
        user_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove up to 20 members from a channel in one call.

        The caller cannot be among them.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            member_ids: Member IDs of the members to remove from the channel, separated by commas,
                at most 20.
            user_ids: The members to remove from the channel, by user or member ID, separated by
                commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to remove members of the channel (400,
                code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            UnsupportedError: You cannot remove yourself from the channel (400, code 300).
            ValidationError: At most 20 members can be removed at a time (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.batch_remove_channel_members(
                "chanDesignReview000001",
                member_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        await self._call("batch_remove_channel_members", locals())

    async def list_channel_member_groups(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """List the groups that are members of a channel.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's member groups.

        Raises:
            ValidationError: The channel ID is empty, which it should not be (400, code 300).
            PermissionDeniedError: You lack the permission to access member groups of the channel
                (403, code 200).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.list_channel_member_groups("chanDesignReview000001")
        """
        return await self._call("list_channel_member_groups", locals())

    async def add_channel_member_groups(
        self,
        channel_id: str,
        *,
        groups: Sequence[_inputs.GroupRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """Add groups to a channel as members, up to 5 in one call.

        It fails where chat permissions have been switched off.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            groups: The groups to add to the channel as members. 1 to 5 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The groups that were added, and when.

        Raises:
            FeatureDisabledError: Member groups cannot be added to the channel, because chat
                permissions are disabled (400, code 300).
            PermissionDeniedError: Unauthorized request: you lack the permission to add groups as
                members of the channel (403, code 200).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            GroupNotFoundError: The groups were not found; they do not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.add_channel_member_groups(
                "chanDesignReview000001",
                groups=[
                    {"group_id": "groupMarketing00000001"},
                    {"group_id": "groupTraining000000002"},
                ],
            )
        """
        return await self._call("add_channel_member_groups", locals())

    async def remove_channel_member_group(
        self,
        channel_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member group from a channel.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            group_id: ID of the member group that leaves the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Neither the channel ID nor the group ID may be empty (400, code 300).
            PermissionDeniedError: Unauthorized request: you lack the permission to remove member
                groups of the channel on behalf of this user (403, code 200).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.remove_channel_member_group(
                "chanDesignReview000001",
                "memberGroup00000000001",
            )
        """
        await self._call("remove_channel_member_group", locals())

    async def join_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.JoinChannelResult:
        """Join a channel that is open to everybody in the organization.

        Private channels take members by invitation only. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's member ID and when they joined.

        Raises:
            OperationFailedError: The request to join this channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.join_channel("chanDesignReview000001")
        """
        return await self._call("join_channel", locals())

    async def leave_channel(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Leave a channel.

        Access to its content ends with that. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request to leave this channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.leave_channel("chanDesignReview000001")
        """
        await self._call("leave_channel", locals())

    async def remove_channel_member(
        self,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            identifier: User ID, member ID or e-mail address of the member to take out of the
                channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to remove members
                of the channel on behalf of this user (400, code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.remove_channel_member(
                "chanDesignReview000001",
                "jonas.lindqvist@example.com",
            )
        """
        await self._call("remove_channel_member", locals())

    def list_user_channels(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Channel, _models.ChannelList]:
        """List the channels of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            page_size: How many entries to return per page. At most 1000. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's channels on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_user_channels("userAmara0000000000001"):
                print(item)
        """
        return self._pages("list_user_channels", locals())

    async def create_user_channel(
        self,
        user_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: Literal[1, 2, 3, 4] | None | Unset = UNSET,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        channel_settings: _inputs.ChannelSettingsInput | None | Unset = UNSET,
        shared_space: _inputs.SharedSpaceInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Create a channel for a user and add its first members, at most 20.

        With `shared_space` the channel is created inside a shared space and must then be
        private. User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            name: Name for the channel. At most 256 characters.
            type_: Kind of channel: `1` private, by invitation; `2` private, by invitation and for
                one organization only; `3` public, where anyone can search and join; `4` instant,
                made by adding members to a chat.
            members: The first members of the channel, at most 20.
            channel_settings: The channel's settings: who may post, add members and mention
                everyone.
            shared_space: The shared space to create the channel in. The channel must then be of
                type `1` or `2`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new channel.

        Raises:
            OperationFailedError: The request to create the channel has failed (400, code 5301).
            AlreadyExistsError: A channel with this name already exists (400, code 300).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.create_user_channel(
                "userAmara0000000000001",
                name="Webinar team",
                type_=1,
                shared_space={"space_id": "spcQ4mX7vLrTz9Pk", "space_channel_type": "private"},
            )
        """
        return await self._call("create_user_channel", locals())

    async def batch_delete_user_channels(
        self,
        user_id: str,
        *,
        channel_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete up to 50 channels of a user in one call.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Light.

        Args:
            user_id: User ID of the owner of the channels.
            channel_ids: IDs of the channels to delete, at most 50.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The list `channel_ids` must not be empty (400, code 4300).
            ValidationError: The list `channel_ids` must not exceed a size of 50 (400, code 4301).
            OperationFailedError: The request to delete these channels has failed (400, code 4302).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete the
                channel {channelId} (403, code 4100).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete a channel
                of this user (403, code 4101).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4400).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.batch_delete_user_channels(
                "userAmara0000000000001",
                channel_ids="chanDesignReview000001,chanLaunchPlan00000002",
            )
        """
        await self._call("batch_delete_user_channels", locals())

    def list_public_channels(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Channel, _models.ChannelList]:
        """List the public channels that users of the account have created.

        For account-level apps only.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 20. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The public channels on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_public_channels():
                print(item)
        """
        return self._pages("list_public_channels", locals())

    def search_channels(
        self,
        *,
        needle: _inputs.Needle,
        haystack: _literals.ChannelHaystack,
        user_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        next_page_token: str | None | Unset = UNSET,
        include_archived: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SearchChannel, _models.SearchChannelList]:
        """Find channels by keywords or by their exact name.

        `haystack` decides where to look: among the channels a user has joined, the public ones,
        or all. Account-level apps name the user in `user_id` when they search joined channels.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Resource-intensive.

        Args:
            needle: What to search for in the channel names: either keywords, or one exact channel
                name.
            haystack: Where to search: `user_joined` the channels the user is a member of, internal
                and external ones (a single page comes back), `public` the public channels, `all`
                all of them. Searching another user's joined channels takes an account-level app and
                a role that allows it.
            user_id: ID of the user whose joined channels are searched. Account-level apps must give
                it; others leave it out.
            page_size: How many entries to return per page. 1 to 20. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_archived: Whether archived channels come back too. By default false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            PermissionDeniedError: You lack the permission to access the user's channels (403, code
                200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.search_channels(
                needle={"search_type": "by_channel_name", "keywords": ["launch", "budget"]},
                haystack="user_joined",
                user_id="userAmara0000000000001",
                include_archived=False,
            ):
                print(item)
        """
        return self._pages("search_channels", locals())

    def list_channel_activity_logs(
        self,
        channel_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        activity_type: _literals.ActivityLogActivityType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChannelActivityLog, _models.ChannelActivityLogList]:
        """List who joined and who left one channel between `start_date` and `end_date`.

        Scopes: chat_channel:read:admin.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            start_date: First day of the activity logs, `yyyy-mm-dd`.
            end_date: Last day of the activity logs, `yyyy-mm-dd`.
            page_size: How many entries to return per page. Exactly 15. By default 15.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            activity_type: Kind of activity to list. Channel logs know one kind only: members
                joining and leaving. By default "membership".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's activity logs on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The channel ID is empty or does not exist (400, code 200).
            PermissionDeniedError: You lack the permission to access channel activity logs (403,
                code 403).
            NotFoundError: There is no such channel; it does not exist (404, code 5306).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_channel_activity_logs(
                "chanDesignReview000001",
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_channel_activity_logs", locals())

    async def assign_channel_owner(
        self,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Assign a new owner to a channel.

        Args:
            channel_id: ID of the channel.
            identifier: Identifier of the user who becomes the channel's owner. Zoom does not say
                which kinds of identifier it takes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.chat.assign_channel_owner("chanDesignReview000001", "userAmara0000000000001")
        """
        await self._call("assign_channel_owner", locals())

    async def get_channel_retention_policy(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelRetentionPolicy:
        """Return how long the cloud keeps the content of a channel.

        For account-level apps only. Works for channels of type `1`, `2`, `3` or `5` that are not
        archived.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel. It must be of type `1`, `2`, `3` or `5` and not archived.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's retention policy.

        Raises:
            ValidationError: The channel ID must not be empty (400, code 4300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                retention policy of the channel (403, code 200).
            NotFoundError: The channel {channelId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.get_channel_retention_policy("chanDesignReview000001")
        """
        return await self._call("get_channel_retention_policy", locals())

    async def update_channel_retention_policy(
        self,
        channel_id: str,
        *,
        cloud_retention: _inputs.CloudRetentionInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update channel retention policy

        Set how long the cloud keeps the content of a channel, or switch the channel's own period
        off. For account-level apps only. Works for channels of type `1`, `2`, `3` or `5` that are
        not archived.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel. It must be of type `1`, `2`, `3` or `5` and not archived.
            cloud_retention: How long the channel's content is kept in the cloud.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to update the
                retention policy of the channel (400, code 200).
            OperationFailedError: The channel's retention policy could not be updated (400, code
                5301).
            NotFoundError: The channel {channelId} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.update_channel_retention_policy(
                "chanDesignReview000001",
                cloud_retention={"enable_custom_retention": True, "retention_period": "90d"},
            )
        """
        await self._call("update_channel_retention_policy", locals())

    async def get_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one channel of a user with its settings.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel with its settings.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.get_user_channel("userAmara0000000000001", "chanDesignReview000001")
        """
        return await self._call("get_user_channel", locals())

    async def delete_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one channel of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner.
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to delete a channel
                of this user (400, code 200).
            OperationFailedError: The request to delete the channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_user_channel("userAmara0000000000001", "chanDesignReview000001")
        """
        await self._call("delete_user_channel", locals())

    async def update_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: _literals.ChannelType | None | Unset = UNSET,
        channel_settings: _inputs.ChannelSettings | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the type or the settings of a channel.

        The user must be its owner or one of its administrators. User-level apps pass `me` as
        `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of an administrator of the channel.
            channel_id: ID of the channel.
            name: New name of the channel.
            type_: Kind that the channel changes to: `1` private, by invitation; `2` private, by
                invitation and for one organization only; `3` or `5` public. Changes go for instance
                from `5` to `1` or from `3` to `2`, and back.
            channel_settings: The channel's settings: who may post, add members and mention
                everyone.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            AlreadyExistsError: A channel with this name already exists (400, code 300).
            OperationFailedError: The request to update the channel has failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to update this
                user's channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.update_user_channel(
                "userAmara0000000000001",
                "chanDesignReview000001",
                name="Webinar team",
                type_=1,
            )
        """
        await self._call("update_user_channel", locals())

    def list_user_channel_administrators(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.UserChannelAdministrator, _models.UserChannelAdministratorList]:
        """List the administrators of a channel.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's administrators on this page. The last page, fetched page by page as they
                are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to list
                administrators of the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_user_channel_administrators(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_administrators", locals())

    async def batch_promote_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        admins: Sequence[_inputs.PromoteUserChannelMemberAdminRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberResult:
        """Make members of a channel its administrators, up to 10 in one call.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            channel_id: ID of the channel.
            admins: Channel members to promote to administrator, each named by ID or email address.
                1 to 10 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the new administrators and when they were promoted.

        Raises:
            OperationFailedError: The request to promote members to administrators of the channel
                has failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to promote a member
                to administrator of the channel on behalf of this user (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.batch_promote_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admins=[
                    {"email": "amara.okafor@example.com"},
                    {"member_id": "memJonas00000000000002"},
                ],
            )
        """
        return await self._call("batch_promote_user_channel_members", locals())

    async def batch_demote_user_channel_administrators(
        self,
        user_id: str,
        channel_id: str,
        *,
        admin_ids: str,
        user_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take the administrator role from up to 10 administrators of a channel in one call.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of an administrator of the channel.
            channel_id: ID of the channel.
            admin_ids: Member IDs of the administrators to demote, separated by commas, at most 10.
            user_ids: The administrators to demote, by user or member ID, separated by commas, at
                most 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to demote administrators of the channel
                (400, code 200).
            OperationFailedError: The channel administrator cannot be demoted (400, code 5301).
            ValidationError: At most 10 administrators can be demoted at a time (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.batch_demote_user_channel_administrators(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admin_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        await self._call("batch_demote_user_channel_administrators", locals())

    def list_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to view members of
                the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_members", locals())

    async def invite_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberResult:
        """Invite contacts of a user to a channel, at most 20 in one call.

        External users are invited by email; once 100 such emails have been sent in a day,
        further invitations of external users fail. User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            members: The contacts to invite to the channel, at most 20 in one call. External users
                get an email; 100 of these can be sent in a day.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The IDs of the added members and when they were added.

        Raises:
            OperationFailedError: The request to invite members to the channel has failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to invite members
                to the channel on behalf of this user (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.invite_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return await self._call("invite_user_channel_members", locals())

    async def batch_remove_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove up to 20 members from a channel of a user in one call.

        The user cannot be among them.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the owner or an administrator of the channel.
            channel_id: ID of the channel.
            identifiers: The members to remove from the channel, by user or member ID, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to remove members of the channel (400,
                code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            UnsupportedError: The current user cannot be removed here; you cannot remove yourself
                (400, code 300).
            ValidationError: At most 20 members can be removed at a time (400, code 300).
            PermissionDeniedError: The authenticated user has no permitted access to the targeted
                resource (400, code 403).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.batch_remove_user_channel_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        await self._call("batch_remove_user_channel_members", locals())

    async def remove_user_channel_member(
        self,
        user_id: str,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel of a user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of an administrator of the channel.
            channel_id: ID of the channel.
            identifier: User ID, member ID or e-mail address of the member to take out of the
                channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to remove members
                of the channel on behalf of this user (400, code 200).
            OperationFailedError: The channel member cannot be removed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.remove_user_channel_member(
                "userAmara0000000000001",
                "chanDesignReview000001",
                "jonas.lindqvist@example.com",
            )
        """
        await self._call("remove_user_channel_member", locals())

    def list_custom_emojis(
        self,
        *,
        page_size: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Emojis, _models.EmojisList]:
        """List the account's custom emojis, all or those that match `search_key`.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. At most 50. By default 10.
            search_key: Only emojis whose name matches this text of at least 3 characters. Case
                matters. 3 to 256 characters.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The custom emojis on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            ValidationError: Invalid parameter `search_key`: its length must be at least 3
                characters and at most 256 characters (400, code 5333).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_custom_emojis():
                print(item)
        """
        return self._pages("list_custom_emojis", locals())

    async def create_custom_emoji(
        self,
        *,
        name: str,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateCustomEmojiResult:
        """Upload an image file as a new custom emoji of the account.

        `png`, `jpg`, `jpeg` and `gif` files of up to 256 KB are accepted, and the name must not
        be in use yet. Zoom serves the upload from its file host (`fileapi`) and may redirect it
        to another host name; the authorization header has to be sent there too.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Light.

        Args:
            name: Name for the emoji: letters, digits and underscores, up to 100 characters. 3 to
                100 characters.
            file: The emoji, a JPG/JPEG, PNG or GIF image of at most 256 KB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new emoji's file ID and name.

        Raises:
            ValidationError: Invalid parameter. Possible reasons: the name has characters other than
                letters, numbers and underscores, or the file is larger than 256KB (400, code 300).
            ValidationError: Invalid file type; only jpg, jpeg, png and gif are supported (400, code
                400).
            OperationFailedError: Adding this custom emoji failed (400, code 500).
            PermissionDeniedError: This user has no permission to add a custom emoji; Zoom Support
                can give details (403, code 40090).
            AlreadyExistsError: This custom emoji name is a duplicate (409, code 30010).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.create_custom_emoji(name="lantern_glow", file="picture.png")
        """
        return await self._call("create_custom_emoji", locals())

    async def delete_custom_emoji(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of the account's custom emojis, named by its file ID.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Light.

        Args:
            file_id: File ID of the custom emoji.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting this custom emoji failed (400, code 4600).
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            PermissionDeniedError: You have no permission to delete custom emojis (403, code 200).
            NotFoundError: The custom emoji '${fileId}' does not exist (404, code 5404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_custom_emoji("emojiLantern0000000001")
        """
        await self._call("delete_custom_emoji", locals())

    async def get_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFile:
        """Return name, type, length, digest and download address of a chat file.

        Scopes: chat:read.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The file's data, without its content.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.get_file("fileReviewSlides000001")
        """
        return await self._call("get_chat_file", locals())

    async def delete_file(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a file from the chat.

        Scopes: chat:write.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_file("fileReviewSlides000001")
        """
        await self._call("delete_chat_file", locals())

    async def upload_file(
        self,
        user_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        post_to_personal_chat: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileResult:
        """Upload a chat file

        Upload a file of at most 1 GB for use in the chat; by default it is also posted to the
        user's personal chat. Files live in Zoom cloud storage; accounts that do not use it keep
        them for 7 days only. Everything but `png`, `jpg`, `jpeg` and `gif` is sent as a plain file.
        The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Args:
            user_id: The user's ID.
            file: The file to send, at most 1 GB.
            post_to_personal_chat: Whether the uploaded file is also posted to the user's personal
                chat: `true` or `false`. By default "true".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded file's ID.

        Raises:
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.upload_file("userAmara0000000000001", file="picture.png")
        """
        return await self._call("upload_chat_file", locals())

    async def send_file(
        self,
        user_id: str,
        *,
        files: FileInput,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFileResult:
        """Send one file to a contact of the user, or to a channel the user belongs to.

        Images may have 16 MB, other files 20 MB. Everything but `png`, `jpg`, `jpeg` and `gif`
        is sent as a plain file. The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Args:
            user_id: The user's ID.
            files: The file to send, in binary form; only one is taken. Images may have 16 MB, all
                other files 20 MB.
            reply_main_message_id: ID of the message that the file replies to. Only main messages
                can be replied to.
            to_channel: ID of the channel to send the file to.
            to_contact: The contact to send the file to, by user ID or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the message with the file.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.send_file(
                "userAmara0000000000001",
                files="picture.png",
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
                to_contact="userJonas0000000000002",
            )
        """
        return await self._call("send_chat_file", locals())

    async def pin_or_unpin_channel_message(
        self,
        *,
        method: _literals.OrUnpinChannelMessageMethod,
        message_id: str,
        channel_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Pin a message in its channel, or take the pin away.

        Scopes: chat:write.

        Rate limit: Light.

        Args:
            method: Whether to `pin` or `unpin` the message in its channel.
            message_id: ID of the message to pin or unpin.
            channel_id: ID of the channel the message is in.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The operation on the channel message has failed (400, code 5301).
            NotFoundError: There is no message {message_id}; it does not exist (400, code 5401).
            ValidationError: The parameter `params` is invalid (400, code 300).
            NotFoundError: The channel {channel_id} does not exist (400, code 4130).
            WrongStateError: The message {message_id} has already been pinned (400, code 3216).
            WrongStateError: The message {message_id} has not been pinned (400, code 3217).
            PermissionDeniedError: You lack the permission to perform operations on messages of the
                channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.pin_or_unpin_channel_message(
                method="pin",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                channel_id="chanDesignReview000001",
            )
        """
        await self._call("pin_or_unpin_channel_message", locals())

    def list_pinned_channel_messages(
        self,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_history: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.PinnedChannelMessage, _models.PinnedChannelMessageList]:
        """List the pinned messages of a channel.

        With `include_history` the ones that were pinned in the past come too.

        Scopes: chat:read, chat:read:admin, chat:write.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_history: Whether messages that were pinned in the past come back too. By default
                false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The pinned messages on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            ValidationError: The parameter `channel_id` must be provided (400, code 300).
            PermissionDeniedError: You lack the permission to query the pinned message history of
                this channel (403, code 200).
            NotFoundError: There is no channel {channel_id}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_pinned_channel_messages("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_pinned_channel_messages", locals())

    async def get_forwarded_chat_message(
        self,
        forward_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return a message that was forwarded in the chat, found by its forward ID.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Rate limit: Light.

        Args:
            forward_id: Forward ID of the forwarded message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The forwarded message.

        Example:
            await zoom.chat.get_forwarded_chat_message("fwdReviewNote000000001")
        """
        return await self._call("get_forwarded_chat_message", locals())

    def list_bookmarks(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Bookmark, _models.BookmarkList]:
        """List chat bookmarks

        List the messages that the user has bookmarked: in one channel (`to_channel`), in the
        conversation with one contact (`to_contact`), or, without either, in all of them.

        Scopes: chat_message:read, chat_message:write.

        Rate limit: Medium.

        Args:
            to_contact: The contact whose conversation's bookmarks are wanted, by email address,
                user or member ID. Without this and `to_channel`, bookmarks from everywhere come
                back.
            to_channel: ID of the channel whose bookmarks are wanted. Without this and `to_contact`,
                bookmarks from everywhere come back.
            page_size: How many entries to return per page. 1 to 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The bookmarks on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                bookmarks of this user (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_bookmarks():
                print(item)
        """
        return self._pages("list_chat_bookmarks", locals())

    async def add_or_remove_chat_bookmark(
        self,
        *,
        action: _literals.OrRemoveChatBookmarkAction,
        message_id: str,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bookmark a message, or remove the bookmark it has.

        Either `to_contact` or `to_channel` has to say where the message was sent.

        Scopes: chat_message:write.

        Rate limit: Medium.

        Args:
            action: What to do: add or remove a bookmark.
            message_id: ID of the message whose bookmark is added or removed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: Member ID of the contact the message was exchanged with. Either this or
                `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Either the parameter {to_contact} or {to_channel} must be provided
                (400, code 300).
            UserNotFoundError: The user {to_contact} or {userId} does not exist (404, code 1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 5401).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.add_or_remove_chat_bookmark(
                action="add_bookmark",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_channel="chanDesignReview000001",
                to_contact="memJonas00000000000002",
            )
        """
        await self._call("add_or_remove_chat_bookmark", locals())

    def list_scheduled_chat_messages(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ScheduledChatMessage, _models.ScheduledChatMessageList]:
        """List messages that are to be sent later to one contact or one channel.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:read, chat_message:write.

        Rate limit: Light.

        Args:
            to_contact: The person the scheduled messages will go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled messages will go to. Either this or
                `to_contact` is needed.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 50. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The scheduled messages on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: These parameters are invalid: {params} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_scheduled_chat_messages():
                print(item)
        """
        return self._pages("list_scheduled_chat_messages", locals())

    async def delete_scheduled_chat_message(
        self,
        draft_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a scheduled message before it is sent.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:write.

        Rate limit: Light.

        Args:
            draft_id: Draft ID of the scheduled message to delete.
            to_contact: The person the scheduled message would go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled message would go to. Either this or
                `to_contact` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The draft ID {draft_id} is invalid (400, code 5404).
            OperationFailedError: The request to delete this scheduled message has failed (400, code
                5301).
            ValidationError: One parameter must be provided: either `to_contact` or `to_channel`
                (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_scheduled_chat_message("draftReviewNote0000001")
        """
        await self._call("delete_scheduled_chat_message", locals())

    def list_messages(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
        search_type: _literals.ChatMessageSearchType | Unset = UNSET,
        search_key: str | Unset = UNSET,
        exclude_child_message: bool | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Message, _models.MessageList]:
        """List the messages and files exchanged between a user and one contact, or in a channel.

        Either `to_contact` or `to_channel` is needed, unless `search_key` and `search_type` ask
        for a search. Messages of the last 6 months can be read. User-level apps pass `me` as
        `userId`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            to_contact: The contact whose conversation with the user is wanted, by email address,
                user or member ID. Either this or `to_channel` is needed, except in a search with
                `search_key` and `search_type`.
            to_channel: ID of the channel whose messages are wanted. Either this or `to_contact` is
                needed, except in a search with `search_key` and `search_type`.
            date: Day whose messages are wanted, `yyyy-mm-dd`; today if neither this nor `from` is
                given.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. Ignored if `date`
                is given.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the current date if
                absent.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_deleted_and_edited_message: Whether edited and deleted messages come back too.
                By default false.
            search_type: What to search: `message` or `file`. It needs `search_key`; `to_contact`
                and `to_channel` may then be left out, and `include_deleted_and_edited_message`
                cannot be combined with it.
            search_key: Text to look for in messages or files; `search_type` must be given too.
                Contact and channel may be left out, which searches them all. Not together with
                `include_deleted_and_edited_message`. 1 to 256 characters.
            exclude_child_message: Whether to leave out the replies, so that only main messages come
                back. By default false.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                messages of this user (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            ValidationError: Either the contact or the channel parameter must be provided (400, code
                300).
            ValidationError: Only past chat messages of the recent 6 months are provided (400, code
                300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_messages(
                "userAmara0000000000001",
                date="2026-03-16",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_chat_messages", locals())

    async def send_message(
        self,
        user_id: str,
        *,
        message: str,
        at_items: Sequence[_inputs.AtItem] | None | Unset = UNSET,
        rich_text: Sequence[_inputs.RichText] | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.SendChatMessageInteractiveCard] | None | Unset = UNSET,
        scheduled_time: datetime.datetime | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MessageResult:
        """Send a chat message

        Send a message to one of the user's contacts (`to_contact`), or to a channel the user is
        in (`to_channel`). It may carry mentions, formatting, files and interactive cards, answer
        another message, or go out later (`scheduled_time`). Archived and end-to-end encrypted
        channels and blocked contacts take no messages. User-level apps pass `me` as `userId`.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message: Text of the message to send. At most 1024 characters.
            at_items: The mentions to put into a message to a channel. Each names a place in the
                message text.
            rich_text: The formatting of the message text: which part gets which format. Lines of
                the text are separated by `\\n`.
            file_ids: IDs of the files to send with the message, at most six. At most 6 items.
            reply_main_message_id: ID of the thread's main message. Needed to send the message as a
                reply.
            to_channel: ID of the channel to send the message to. A channel takes at most 10
                messages in 1 second, 30 in 10 seconds and 60 in 100 seconds; beyond that, sending
                is blocked for 10, 30 and 60 seconds.
            to_contact: The contact to send the message to, by email address, user or member ID.
            interactive_cards: The interactive cards to send. Only cards of the calling app can be
                sent. At most 5 items.
            scheduled_time: When to send the message, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. It must lie
                more than 30 minutes and at most 180 days ahead.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message's ID.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            FeatureDisabledError: The account's settings do not allow sending files (400, code
                5403).
            ValidationError: The parameter `send_time` is invalid: the time has to be within 180
                days and more than 30 minutes from now (400, code 300).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5405).
            PermissionDeniedError: This user cannot chat with others (400, code 5418).
            UnsupportedError: No message can be sent to an E2E (end-to-end encrypted) channel (400,
                code 5419).
            WrongStateError: No message can be sent to an archived channel (400, code 5420).
            PermissionDeniedError: No message can be sent to a blocked contact (400, code 5421).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.send_message(
                "userAmara0000000000001",
                message="@Jonas Lindqvist Review the slides by Friday",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        return await self._call("send_chat_message", locals())

    async def get_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return one chat message.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `userId`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: Either the "contact" or the "channel" parameter is to be provided (400,
                code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.get_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        return await self._call("get_chat_message", locals())

    async def update_message(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.UpdateChatMessageInteractiveCard]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Edit a message that the user sent: its text, files or interactive cards.

        Either `to_contact` or `to_channel` is needed. Only the sender can edit, and files cannot
        be added to a message that was sent as text alone.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            message: New text of the message.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            file_ids: IDs of the files that the message shall have, at most six. An empty list
                removes its files. At most 6 items.
            interactive_cards: The interactive cards of the message after the edit, at most five; an
                empty list clears them. Only cards of the calling app are accepted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: The message {messageId} does not exist. A contact or channel parameter
                must be provided (400, code 300).
            UnsupportedError: A plain text message that went without any files cannot be updated
                with a file (400, code 300).
            NotFoundError: The files {file_ids} do not exist (400, code 5404).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5045).
            NotFoundError: The interactive card {interactive_cards.card_id} does not exist (400,
                code 5046).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.update_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                message="@Jonas Lindqvist Review the slides by Monday",
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
            )
        """
        await self._call("update_chat_message", locals())

    async def delete_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a message that the user sent.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `userId`.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The contact or channel parameter that was provided is invalid (400,
                code 200).
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: The query needs a parameter: "to_contact" or "to_channel" must be
                provided (400, code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        await self._call("delete_chat_message", locals())

    async def react_to_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        action: Literal["add", "remove"] | None | Unset = UNSET,
        emoji: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        custom_emoji: bool | None | Unset = UNSET,
        custom_emoji_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an emoji reaction to a message, or take it back.

        Custom emojis are named by `custom_emoji_id`. Either `to_contact` or `to_channel` is
        needed. With an account-level app, the role of the user must have the permission to edit
        chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: What to do with the reaction: `add` it to the message or `remove` it.
            emoji: The emoji to add or to take back, as its Unicode value in UTF-32 form.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            custom_emoji: Whether the reaction is a custom emoji. If so, `custom_emoji_id` is
                needed.
            custom_emoji_id: File ID of the custom emoji to react with. The list of custom emojis
                tells it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.react_to_chat_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="add",
                emoji="U+1F44D",
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        await self._call("react_to_chat_message", locals())

    async def mark_message(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ChatMessageAction | None | Unset = UNSET,
        timestamp: int | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Mark a message as read or unread.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `userId`;
        with an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: Whether to mark the message as `read` or `unread`.
            timestamp: Timestamp of the message to mark.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.mark_message(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="read",
                timestamp=1773673200000,
                to_channel="chanDesignReview000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        await self._call("mark_chat_message", locals())

    async def list_thread_messages(
        self,
        user_id: str,
        message_id: str,
        *,
        from_: datetime.datetime | str,
        to_channel: str | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: _literals.ChatThreadMessageSort | Unset = UNSET,
        need_main_message: bool | Unset = UNSET,
        need_emoji: bool | Unset = UNSET,
        need_attachment: bool | Unset = UNSET,
        need_rich_text: bool | Unset = UNSET,
        need_at_items: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatThreadMessageList:
        """List a thread: the main message and its replies, up to 100 in one call.

        Either `to_contact` or `to_channel` is needed. Reactions, attachments, formatting and
        mentions come only if asked for. With a user-level app, `userId` is `me`.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the main message of the thread.
            from_: Start of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`.
            to_channel: ID of the channel the thread is in. Either this or `to_contact` is needed.
            to_contact: The contact in whose conversation the thread is, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to: End of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the
                current time if absent.
            limit: How many replies come back at most. 1 to 100. By default 10.
            sort: Order of the replies by their time: `desc` has the latest first, `asc` the
                earliest. By default "desc".
            need_main_message: Whether the main message comes back too. If false, `messages` holds
                replies only. By default true.
            need_emoji: Whether the emoji reactions come back with each message. By default false.
            need_attachment: Whether the attached files come back with each message. By default
                false.
            need_rich_text: Whether the formatting comes back with each message.
            need_at_items: Whether the mentions come back with each message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages of the thread.

        Raises:
            ValidationError: The `limit` must not exceed 100 (400, code 4231).
            ValidationError: Only `asc` or `desc` can be passed as `sort` (400, code 4232).
            ValidationError: The `from` must not be blank (400, code 4233).
            ValidationError: The `to_channel` must not be blank (400, code 4234).
            PermissionDeniedError: The authenticated user has no permitted access to the targeted
                resource (403, code 403).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.list_thread_messages(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                from_="2026-03-16T15:00:00Z",
                to="2026-03-16T23:59:59Z",
            )
        """
        return await self._call("list_chat_thread_messages", locals())

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
            await zoom.chat.migrate_channel_members(
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
            await zoom.chat.migrate_channel_tab("chanDesignReview000001")
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

        Rate limit: Medium.

        Args:
            reactions: The reactions to migrate, from up to five users in one call. 1 to 5 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Adding the emoji reactions failed (400, code 5301).
            NotFoundError: No message exists with the timestamp $message_timestamp (400, code 5401).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission for access to this channel or contact
                (403, code 403).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migrate_message_reactions(
                reactions=[
                    {
                        "message_id": "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                        "message_timestamp": 1773673200000,
                        "to_channel": "chanDesignReview000001",
                        "to_contact": "jonas.lindqvist@example.com",
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
                        "to_contact": "memMei0000000000000003",
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

    async def list_migrated_channel_mappings(
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
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.list_migrated_channel_mappings(
                origin_platform="slack",
                origin_team_id="T0LANTERN1",
                origin_channel_ids="C0HARBOR01",
            )
        """
        return await self._call("list_migrated_channel_mappings", locals())

    async def list_migrated_user_mappings(
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
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.list_migrated_user_mappings(
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

        Rate limit: Medium.

        Args:
            messages: The messages to migrate, at most 20 in one call. 1 to 20 items.
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
            await zoom.chat.migrate_messages(
                messages=[
                    {
                        "message_timestamp": 1773673200000,
                        "sender": "amara.okafor@example.com",
                        "to_channel": "chanDesignReview000001",
                        "to_contact": "jonas.lindqvist@example.com",
                        "message": "@Jonas Lindqvist Review the slides by Friday",
                        "file_ids": ["chatFile00000000000001", "chatFile00000000000002"],
                        "reply_main_message_id": "msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                        "reply_main_message_timestamp": 1773672600000,
                    },
                    {
                        "message_timestamp": 1773673500000,
                        "sender": "userJonas0000000000002",
                        "to_channel": "chanLaunchPlan00000002",
                        "to_contact": "memMei0000000000000003",
                        "message": "@all The launch checklist is ready",
                        "file_ids": ["chatFile00000000000002", "chatFile00000000000001"],
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

        Rate limit: Medium.

        Args:
            identifier: Member ID or user ID of the one who owns the migrated channel.
            name: Name of the channel that is migrated. 1 to 128 characters.
            type_: Kind of the channel to migrate: `2` private, by invitation and for one
                organization only; `3` public, where anyone can search and join; `4` group chat,
                made by adding members to a chat.
            members: The members of the channel that is migrated, at most 20, without its owner. At
                most 20 items.
            created_time: When the migrated channel was created.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The migrated channel's ID.

        Raises:
            OperationFailedError: The request for migrating a channel failed (400, code 5301).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            PermissionDeniedError: You have no permission to access this channel (403, code 403).
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.migrate_channel(
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

    async def star_migrated_chat_sessions(
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
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            NotFoundError: There is no channel {channelId}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.star_migrated_chat_sessions(
                "userAmara0000000000001",
                method="star",
                params=[
                    {"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
                    {"target_id": "mei.tanaka@example.com", "target_type": "contact"},
                ],
            )
        """
        await self._call("star_migrated_chat_sessions", locals())

    async def create_message_reminder(
        self,
        message_id: str,
        *,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        remind_time: datetime.datetime | str | None | Unset = UNSET,
        delay_seconds: int | None | Unset = UNSET,
        reminder_note: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a reminder for a chat message in a one-to-one conversation or a channel.

        Give either `to_contact` or `to_channel`, and either `remind_time` or `delay_seconds`.
        The reminder may be due 5 minutes to 90 days ahead with `delay_seconds`, and at the
        latest 90 days ahead with `remind_time`.

        Scopes: chat_message:write.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_contact: Email address of the contact in whose conversation to set the reminder.
            to_channel: ID of the channel to set the reminder in.
            remind_time: When the reminder is due, as `yyyy-MM-dd'T'HH:mm:ss'Z'`: later than now,
                and at most 90 days ahead. Give either this or `delay_seconds`.
            delay_seconds: How many seconds from now the reminder is due. Give either this or
                `remind_time`. 300 to 7776000.
            reminder_note: Note that goes with the reminder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `to_contact` or `to_channel` that was provided is invalid
                (400, code 4100).
            ValidationError: `delay_seconds` must lie between 300 and 7776000 (400, code 4101).
            ValidationError: Either `to_contact` or `to_channel` must be passed as a parameter (400,
                code 4102).
            ValidationError: Either `remind_time` or `delay_seconds` must be passed as a parameter
                (400, code 4103).
            ValidationError: `messageId` must not be blank (400, code 4104).
            ValidationError: `remind_time` must be later than the current time and at the latest 90
                days ahead (400, code 4105).
            ValidationError: The format of `remind_time` must be yyyy-MM-dd'T'HH:mm:ss'Z' (400, code
                4106).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.create_message_reminder(
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_contact="jonas.lindqvist@example.com",
                to_channel="chanDesignReview000001",
                remind_time="2026-03-17T09:00:00Z",
                delay_seconds=900,
                reminder_note="Reply with the agenda",
            )
        """
        await self._call("create_message_reminder", locals())

    async def delete_message_reminder(
        self,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the reminder that was set for a chat message.

        Give either `to_contact` or `to_channel` to name the conversation.

        Scopes: chat_message:write.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_contact: Email address of the contact whose reminder is to be deleted.
            to_channel: ID of the channel whose reminder is to be deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_message_reminder("msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34")
        """
        await self._call("delete_message_reminder", locals())

    def list_message_reminders(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Reminder, _models.ReminderList]:
        """List message reminders

        List the reminders set for chat messages of a one-to-one conversation or a channel, named
        by `to_contact` or `to_channel`.

        Scopes: chat_message:read.

        Rate limit: Light.

        Args:
            to_contact: Email address of the contact in whose conversation to look for reminders.
                Without this and `to_channel`, all reminders come back.
            to_channel: ID of the channel whose reminders are wanted. Without this and `to_contact`,
                all reminders come back.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The reminders on this page. The last page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            ValidationError: The parameter `page_size` is illegal (400, code 4101).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_message_reminders():
                print(item)
        """
        return self._pages("list_message_reminders", locals())

    async def star_or_unstar_chat(
        self,
        user_id: str,
        *,
        method: _literals.OrUnstarChatMethod,
        params: _inputs.StarParams,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Star a contact or a chat channel for a user, or take the star away.

        A user-level app passes `me` for `userId`.

        Scopes: chat_event:write, chat_event:write:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            method: Whether to `star` or `unstar` the contact or channel.
            params: The contact or channel to act on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            OperationFailedError: Executing Star/Unstar failed (400, code 5301).
            NotFoundError: The channel $target_id does not exist (404, code 4130).
            UserNotFoundError: The user $target_id or $userId does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.star_or_unstar_chat(
                "userAmara0000000000001",
                method="star",
                params={"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
            )
        """
        await self._call("star_or_unstar_chat", locals())

    def list_user_chat_sessions(
        self,
        user_id: str,
        *,
        type_: _literals.UserChatSessionType | Unset = UNSET,
        search_star: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.UserChatSession, _models.UserChatSessionList]:
        """List a user's chat sessions in a period, or the starred ones with `search_star`.

        `search_star` excludes `from` and `to` and works for user-level apps only. A user-level
        app passes `me` for `userId`; an account-level OAuth app acts on behalf of a user who
        needs a suitable role.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose chat sessions are wanted.
            type_: Which of the user's sessions to list; both kinds when left out.
            search_star: Whether to look for starred sessions, group chats as well as one-to-one
                chats. Works only in user-level apps, with `me` or the own `userId`; `type` may be
                added, `from` and `to` may not.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the start of today
                if absent. Not allowed together with `search_star`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the end of today if
                absent. Not allowed together with `search_star`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions on this page; starred ones come without `from` and `to`, fetched page
                by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                sessions of this user (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            ValidationError: The session type is unknown (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_user_chat_sessions(
                "userAmara0000000000001",
                type_="1:1",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_user_chat_sessions", locals())

    def list_my_contacts(
        self,
        *,
        type_: _literals.MyContactType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Contact, _models.ContactList]:
        """List my contacts

        List the calling user's contacts, either the company contacts (users of the same account)
        or the external ones; `type` decides, and company contacts are the default. For
        user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            type_: Which contacts to list: `company` those in the user's organization, `external`
                those outside of it. By default "company".
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contacts on this page. The last page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_my_contacts(type_="company"):
                print(item)
        """
        return self._pages("list_my_contacts", locals())

    async def get_my_contact(
        self,
        identifier: str,
        *,
        query_presence_status: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Contact:
        """Get my contact

        Return one of the calling user's contacts with its phone numbers, and its presence if
        `query_presence_status` is true. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            identifier: User ID, member ID or e-mail address of the contact, inside or outside the
                company.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact.

        Raises:
            OperationFailedError: The request for the chat contact's presence status has failed
                (400, code 5301).
            UserNotFoundError: The user {contactId} does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.get_my_contact("diego.fuentes@example.com")
        """
        return await self._call("get_my_contact", locals())

    def search_company_contacts(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        contact_types: int | Unset = UNSET,
        user_status: Literal["active", "inactive"] | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Contact, _models.ContactList]:
        """Search the company contacts of the account by first name, last name or email address.

        Presence comes with `query_presence_status`. Contacts that belong to Zoom Phone
        (`contact_types` `2`, `3`, `4`, `5` and `7`) need a phone role that may view them.

        Scopes: contact:read, contact:read:admin.

        Rate limit: Medium.

        Args:
            search_key: First name, last name or email address of the contact to look for.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            page_size: How many entries to return per page. At most 25. By default 1.
            contact_types: Kinds of contact to search, separated by commas: `1` Zoom user, `2` auto
                receptionist, `3` common area phone, `4` call queue, `5` shared line group, `6`
                shared global directory, `7` shared office contact, `8` Zoom Room. The kinds `2`,
                `3`, `4`, `5` and `7` need a phone role that may view them. By default 1.
            user_status: State of the users to search: `active` or `inactive` (deactivated). It
                applies only when `contact_types` is `1`; without it, all users are searched.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching contacts on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.search_company_contacts(search_key="Amara"):
                print(item)
        """
        return self._pages("search_company_contacts", locals())

    async def send_contact_invitation(
        self,
        user_id: str,
        *,
        email: str,
        message: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invite somebody by email to become a chat contact of the user.

        User-level apps pass `me` as `userId`.

        Scopes: chat_contact:write, chat_contact:write:admin.

        Rate limit: Light.

        Args:
            user_id: ID of the user who invites.
            email: Email address of the person to invite.
            message: Text that goes with the invitation; may be left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.send_contact_invitation(
                "userAmara0000000000001",
                email="amara.okafor@example.com",
                message="Let us plan the launch together",
            )
        """
        await self._call("send_contact_invitation", locals())

    def list_legal_hold_matters(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.LegalHoldMatter, _models.LegalHoldMatterList]:
        """List the account's legal hold matters with their periods and the users they cover.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The legal hold matters on this page. The last page, fetched page by page as they are
                asked for.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_legal_hold_matters():
                print(item)
        """
        return self._pages("list_legal_hold_matters", locals())

    async def create_legal_hold_matter(
        self,
        *,
        matter_name: str,
        identifiers: Sequence[str],
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateLegalHoldMatterResult:
        """Add a legal hold matter for the chats of given users in a period.

        Scopes: chat_history_legal_hold:write:admin.

        Rate limit: Resource-intensive.

        Args:
            matter_name: Name of the legal hold matter. 1 to 128 characters.
            identifiers: IDs or email addresses of the users under the legal hold. 1 to 20 items.
            start_date: First day of the legal hold, `yyyy-mm-dd`; today if left out.
            end_date: Last day of the legal hold, `yyyy-mm-dd`. Without it the legal hold goes on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new matter's ID.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.create_legal_hold_matter(
                matter_name="Harbor contract review",
                identifiers=["jonas.lindqvist@example.com", "mei.tanaka@example.com"],
                start_date="2026-03-16",
                end_date="2026-06-30",
            )
        """
        return await self._call("create_legal_hold_matter", locals())

    async def delete_legal_hold_matter(
        self,
        matter_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one legal hold matter.

        Scopes: chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_legal_hold_matter("mtrQ4mX7vLrTz9Pk")
        """
        await self._call("delete_legal_hold_matter", locals())

    async def update_legal_hold_matter(
        self,
        matter_id: str,
        *,
        matter_name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a legal hold matter.

        Nothing but the name can be changed.

        Scopes: chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            matter_name: New name for the legal hold matter. 1 to 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.update_legal_hold_matter(
                "mtrQ4mX7vLrTz9Pk",
                matter_name="Harbor contract review 2026",
            )
        """
        await self._call("update_legal_hold_matter", locals())

    def list_legal_hold_files(
        self,
        matter_id: str,
        *,
        identifier: str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.LegalHoldFile, _models.LegalHoldFileList]:
        """List the zip files that a legal hold matter holds for one user.

        Each entry carries the `file_key` to download it with, and tells whether it is ready.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            identifier: User ID or e-mail address of the user whose files are listed.
            page_size: How many entries to return per page. 1 to 20. By default 5.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The zip files on this page. The last page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_legal_hold_files(
                "mtrQ4mX7vLrTz9Pk",
                identifier="jonas.lindqvist@example.com",
            ):
                print(item)
        """
        return self._pages("list_legal_hold_files", locals())

    async def download_legal_hold_files(
        self,
        matter_id: str,
        *,
        file_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Download legal hold files

        Download one zip file of a legal hold matter, named by the `file_key` from the list of
        its files.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            file_key: Key of the zip file to download, from the list of legal hold files.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission for the download of legal hold files (403,
                code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.download_legal_hold_files("mtrQ4mX7vLrTz9Pk", file_key="lhkQ4mX7vLrTz9")
        """
        await self._call("download_legal_hold_files", locals())

    def list_shared_spaces(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChatSharedSpace, _models.ChatSharedSpaceList]:
        """List shared spaces.

        A user-level app gets the spaces that the caller is in. An account-level app gets those
        of the user in `user_id`, or without it all spaces of the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many shared spaces to return per page. By default "30".
            user_id: The user whose shared spaces to list, by ID or e-mail address. An account-level
                app that leaves it out gets all spaces of the account; a user-level app only gets
                the caller's own.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared spaces on this page. The last page, fetched page by page as they are asked
                for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_shared_spaces(page_size="2"):
                print(item)
        """
        return self._pages("list_shared_spaces", locals())

    async def create_shared_space(
        self,
        *,
        space_name: str,
        space_desc: str | None | Unset = UNSET,
        space_members: Sequence[_inputs.SpaceMemberInput] | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateSharedSpaceResult:
        """Create a shared space with its settings and up to 100 first members.

        The name must not be in use yet, and a space has exactly one owner.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Resource-intensive.

        Args:
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_members: The first members of the shared space, each with a role. 1 to 100 items.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new shared space with its settings and members.

        Raises:
            TemporaryError: A system error occurred; try again later (400, code 5601).
            AlreadyExistsError: The name is already in use; enter another one (400, code 5603).
            PermissionDeniedError: Unauthorized request: you lack the permission to create a shared
                space (403, code 200).
            PermissionDeniedError: You lack the permission to create shared spaces on behalf of
                another user (403, code 5602).
            ValidationError: A shared space can have only one space owner (403, code 5603).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            await zoom.chat.create_shared_space(
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
                space_members=[
                    {"identifier": "userAmara0000000000001", "role": "admin"},
                    {"identifier": "userJonas0000000000002", "role": "member"},
                ],
            )
        """
        return await self._call("create_shared_space", locals())

    async def get_shared_space(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpace:
        """Return one shared space with its owner and its settings.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The shared space.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.get_shared_space("spcQ4mX7vLrTz9Pk")
        """
        return await self._call("get_shared_space", locals())

    async def delete_shared_space(
        self,
        space_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a shared space.

        A user-level app can do so only for a user who owns the space.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Resource-intensive.

        Args:
            space_id: The shared space's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to delete the
                shared space (403, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.delete_shared_space("spcQ4mX7vLrTz9Pk")
        """
        await self._call("delete_shared_space", locals())

    async def update_shared_space(
        self,
        space_id: str,
        *,
        space_name: str | None | Unset = UNSET,
        space_desc: str | None | Unset = UNSET,
        space_settings: _inputs.SpaceSettingsInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the name, the description or the settings of a shared space.

        The owner may change all of them, an administrator only name and description.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            space_name: Name of the shared space.
            space_desc: Description of the shared space.
            space_settings: The settings of the shared space.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The request body with the shared space settings is missing (400, code
                4719).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                shared space (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            await zoom.chat.update_shared_space(
                "spcQ4mX7vLrTz9Pk",
                space_name="Spring Launch",
                space_desc="Everything about the spring launch",
            )
        """
        await self._call("update_shared_space", locals())

    async def promote_shared_space_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Turn members of a shared space into its administrators.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The members of the shared space to make administrators. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Promoting shared space members to administrators failed (400, code
                5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to promote members
                of the shared space to administrators (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.promote_shared_space_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return await self._call("promote_shared_space_members", locals())

    async def demote_shared_space_admins(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.DemoteSharedSpaceAdminsResult:
        """Turn administrators of a shared space back into ordinary members; they stay in the space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The shared space administrators to demote, by user or member ID, separated
                by commas, at most 20.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Demoting the shared space administrators failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to demote
                administrators of the shared space (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.demote_shared_space_admins(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return await self._call("demote_shared_space_admins", locals())

    def list_shared_space_channels(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[
        _models.ListSharedSpaceChannelsChannel, _models.ListSharedSpaceChannelsChannelList
    ]:
        """List the chat channels that belong to a shared space.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_shared_space_channels("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_channels", locals())

    async def move_shared_space_channels(
        self,
        space_id: str,
        *,
        channel_ids: Sequence[str],
        move_direction: _literals.SharedSpaceChannelMoveDirection,
        request_options: RequestOptions | None = None,
    ) -> _models.MoveSharedSpaceChannelsChannelList:
        """Move one or more chat channels into a shared space, or out of it.

        Scopes: chat:write.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            channel_ids: IDs of the channels to move into the shared space or out of it. 1 to 50
                items.
            move_direction: Whether the channels move into the shared space (`move_into`) or out of
                it (`move_out`).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channels, each with whether it was moved.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access this
                shared space (403, code 200).
            UserNotFoundError: No user exists with $userId (404, code 1001).
            NotFoundError: The shared space $spaceId does not exist (404, code 300).
            RateLimitError: Too Many Requests (429).
            TemporaryError: Internal Server Error (500).

        Example:
            await zoom.chat.move_shared_space_channels(
                "spcQ4mX7vLrTz9Pk",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
                move_direction="move_into",
            )
        """
        return await self._call("move_shared_space_channels", locals())

    def list_shared_space_members(
        self,
        space_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        role: _literals.SharedSpaceMemberRole | Unset = UNSET,
        status: _literals.SharedSpaceMemberStatus | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SharedSpaceMember, _models.SharedSpaceMemberList]:
        """List who is in a shared space, all or those with a given role or status.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            role: Role in the shared space to restrict the list to; `all` returns everybody. By
                default "all".
            status: Which members of the shared space to list, by whether they are active. By
                default "all".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The members on this page. The last page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission for access to the shared spaces (403, code
                200).
            NotFoundError: This space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.list_shared_space_members("spcQ4mX7vLrTz9Pk"):
                print(item)
        """
        return self._pages("list_shared_space_members", locals())

    async def add_shared_space_members(
        self,
        space_id: str,
        *,
        members: Sequence[_inputs.MemberInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Put users into a shared space as members.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            members: The users to add to the shared space. 1 to 20 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Adding members to the shared space failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to add shared space
                members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            UserNotFoundError: No user exists for $identifier (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.add_shared_space_members(
                "spcQ4mX7vLrTz9Pk",
                members=[
                    {"identifier": "userAmara0000000000001"},
                    {"identifier": "userJonas0000000000002"},
                ],
            )
        """
        return await self._call("add_shared_space_members", locals())

    async def remove_shared_space_members(
        self,
        space_id: str,
        *,
        identifiers: str,
        request_options: RequestOptions | None = None,
    ) -> _models.SharedSpaceMemberResult:
        """Take members out of a shared space.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifiers: The members or administrators to remove from the shared space, by user or
                member ID, separated by commas, at most 20. The owner cannot be removed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The outcome for each user, with counts of successes and failures.

        Raises:
            OperationFailedError: Removing the shared space members failed (400, code 5301).
            UserNotFoundError: The user {member_id} does not exist (400, code 1001).
            PermissionDeniedError: Unauthorized request: you lack the permission to remove shared
                space members (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.remove_shared_space_members(
                "spcQ4mX7vLrTz9Pk",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        return await self._call("remove_shared_space_members", locals())

    async def transfer_shared_space_ownership(
        self,
        space_id: str,
        *,
        identifier: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Make a member or an administrator of a shared space its new owner.

        Works with account-level apps.

        Scopes: chat:write, chat:write:admin.

        Rate limit: Medium.

        Args:
            space_id: The shared space's ID.
            identifier: Member ID or user ID of the member or administrator who becomes the owner.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Transferring the shared space ownership failed (400, code 5301).
            PermissionDeniedError: Unauthorized request: you lack the permission to transfer the
                shared space ownership (403, code 200).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.transfer_shared_space_ownership(
                "spcQ4mX7vLrTz9Pk",
                identifier="userJonas0000000000002",
            )
        """
        await self._call("transfer_shared_space_ownership", locals())
