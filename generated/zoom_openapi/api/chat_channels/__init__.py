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


class ChatChannels(Resource):
    """The operations of chat.channels."""

    def list_all_activity_logs(
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

        Granular scopes: team_chat:read:list_channel_activity_logs:admin.

        Role permissions: ChatChannel:Read.

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
            for item in zoom.chat.channels.list_all_activity_logs(
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_chat_activity_logs", locals())

    def batch_archive_or_unarchive(
        self,
        *,
        method: _literals.ArchiveOrUnarchiveChannelsMethod,
        channel_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> _models.FailedChannelList:
        """Archive channels, or bring archived ones back, up to 10 in one call.

        Channels for which it did not work are listed in the answer, each with its reason. The
        default channel of a shared space and the channel of a recurring meeting's continuous chat
        cannot be archived.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:archive_channels,
        team_chat:update:archive_channels:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.batch_archive_or_unarchive(
                method="archive",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
            )
        """
        return self._call("batch_archive_or_unarchive_channels", locals())

    def get(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return a channel with its settings.

        Channels of other users of the account can be read as well.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:channel, team_chat:read:channel:admin.

        Role permissions: ChatChannel:Read.

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
            zoom.chat.channels.get("chanDesignReview000001")
        """
        return self._call("get_channel", locals())

    def delete(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:channel, team_chat:delete:channel:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.delete("chanDesignReview000001")
        """
        self._call("delete_channel", locals())

    def update(
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

        Granular scopes: team_chat:update:channel, team_chat:update:channel:admin.

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
            zoom.chat.channels.update("chanDesignReview000001", name="Webinar team", type_=1)
        """
        self._call("update_channel", locals())

    def list_members(
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

        Granular scopes: team_chat:read:list_members, team_chat:read:list_members:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 100. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission to access members of the channel (400,
                code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.channels.list_members("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_channel_members", locals())

    def invite_members(
        self,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedChannelMembers:
        """Invite contacts of the calling user to a channel, at most 5 in one call.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:members, team_chat:write:members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            members: The contacts to invite to the channel, at most five in one call.
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
            zoom.chat.channels.invite_members(
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return self._call("invite_channel_members", locals())

    def batch_remove_members(
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

        Granular scopes: team_chat:delete:batch_members, team_chat:delete:batch_members:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.batch_remove_members(
                "chanDesignReview000001",
                member_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        self._call("batch_remove_channel_members", locals())

    def list_member_groups(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """List the groups that are members of a channel.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Granular scopes: team_chat:read:list_groups:admin.

        Role permissions: ChatChannel:Read.

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
            zoom.chat.channels.list_member_groups("chanDesignReview000001")
        """
        return self._call("list_channel_member_groups", locals())

    def add_member_groups(
        self,
        channel_id: str,
        *,
        groups: Sequence[_inputs.GroupRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """Add groups to a channel as members, up to 5 in one call.

        It fails where chat permissions have been switched off.

        Scopes: chat_channel:write:admin.

        Granular scopes: team_chat:write:groups:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.add_member_groups(
                "chanDesignReview000001",
                groups=[
                    {"group_id": "groupMarketing00000001"},
                    {"group_id": "groupTraining000000002"},
                ],
            )
        """
        return self._call("add_channel_member_groups", locals())

    def remove_member_group(
        self,
        channel_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member group from a channel.

        Scopes: chat_channel:write:admin.

        Granular scopes: team_chat:delete:group:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.remove_member_group(
                "chanDesignReview000001",
                "memberGroup00000000001",
            )
        """
        self._call("remove_channel_member_group", locals())

    def join(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.JoinChannelResult:
        """Join a channel that is open to everybody in the organization.

        Private channels take members by invitation only. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:member.

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
            zoom.chat.channels.join("chanDesignReview000001")
        """
        return self._call("join_channel", locals())

    def leave(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Leave a channel.

        Access to its content ends with that. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:member, team_chat:delete:member:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request to leave this channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.channels.leave("chanDesignReview000001")
        """
        self._call("leave_channel", locals())

    def remove_member(
        self,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:member, team_chat:delete:member:admin.

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
            zoom.chat.channels.remove_member(
                "chanDesignReview000001",
                "jonas.lindqvist@example.com",
            )
        """
        self._call("remove_channel_member", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Channel, _models.ChannelList]:
        """List the channels of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:list_user_channels,
        team_chat:read:list_user_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            page_size: How many entries to return per page. At most 1000. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.channels.list("userAmara0000000000001"):
                print(item)
        """
        return self._pages("list_user_channels", locals())

    def create(
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
        private. User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:user_channel, team_chat:write:user_channel:admin.

        Role permissions: ChatChannel:Edit.

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
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.channels.create(
                "userAmara0000000000001",
                name="Webinar team",
                type_=1,
                shared_space={"space_id": "spcQ4mX7vLrTz9Pk", "space_channel_type": "private"},
            )
        """
        return self._call("create_user_channel", locals())

    def batch_delete_for_user(
        self,
        user_id: str,
        *,
        channel_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete up to 50 channels of a user in one call.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:channels, team_chat:delete:channels:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.batch_delete_for_user(
                "userAmara0000000000001",
                channel_ids="chanDesignReview000001,chanLaunchPlan00000002",
            )
        """
        self._call("batch_delete_user_channels", locals())

    def list_public(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Channel, _models.ChannelList]:
        """List the public channels that users of the account have created.

        For account-level apps only.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Granular scopes: team_chat:read:list_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 20. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The public channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.channels.list_public():
                print(item)
        """
        return self._pages("list_public_channels", locals())

    def search(
        self,
        *,
        needle: _inputs.Needle,
        haystack: _literals.ChannelHaystack,
        user_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        include_archived: bool | None | Unset = UNSET,
        next_page_token: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SearchChannel, _models.SearchChannelList]:
        """Find channels by keywords or by their exact name.

        `haystack` decides where to look: among the channels a user has joined, the public ones,
        or all. Account-level apps name the user in `user_id` when they search joined channels.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:write:search_channels, team_chat:write:search_channels:admin.

        Role permissions: ChatChannel:Read.

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
            include_archived: Whether archived channels come back too. By default false.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            PermissionDeniedError: You lack the permission to access the user's channels (403, code
                200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.channels.search(
                needle={"search_type": "by_channel_name", "keywords": ["launch", "budget"]},
                haystack="user_joined",
                user_id="userAmara0000000000001",
                include_archived=False,
            ):
                print(item)
        """
        return self._pages("search_channels", locals())

    def list_activity_logs(
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

        Granular scopes: team_chat:read:list_channel_activity_logs:admin.

        Role permissions: ChatChannel:Read.

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
            for item in zoom.chat.channels.list_activity_logs(
                "chanDesignReview000001",
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_channel_activity_logs", locals())

    def assign_owner(
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
            zoom.chat.channels.assign_owner("chanDesignReview000001", "userAmara0000000000001")
        """
        self._call("assign_channel_owner", locals())

    def get_retention_policy(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelRetentionPolicy:
        """Return how long the cloud keeps the content of a channel.

        For account-level apps only. Works for channels of type `1`, `2`, `3` or `5` that are not
        archived.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Granular scopes: team_chat:read:retention:admin.

        Role permissions: ChatChannel:Read.

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
            zoom.chat.channels.get_retention_policy("chanDesignReview000001")
        """
        return self._call("get_channel_retention_policy", locals())

    def update_retention_policy(
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

        Granular scopes: team_chat:update:retention:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.update_retention_policy(
                "chanDesignReview000001",
                cloud_retention={"enable_custom_retention": True, "retention_period": "90d"},
            )
        """
        self._call("update_channel_retention_policy", locals())

    def get_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one channel of a user with its settings.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:user_channel, team_chat:read:user_channel:admin.

        Role permissions: ChatChannel:Read.

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
            zoom.chat.channels.get_for_user("userAmara0000000000001", "chanDesignReview000001")
        """
        return self._call("get_user_channel", locals())

    def delete_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one channel of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:user_channel, team_chat:delete:user_channel:admin.

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
            zoom.chat.channels.delete_for_user("userAmara0000000000001", "chanDesignReview000001")
        """
        self._call("delete_user_channel", locals())

    def update_for_user(
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
        `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:user_channel, team_chat:update:user_channel:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.update_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                name="Webinar team",
                type_=1,
            )
        """
        self._call("update_user_channel", locals())

    def list_admins(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.UserChannelAdministrator, _models.UserChannelAdministratorList]:
        """List the administrators of a channel.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Granular scopes: team_chat:read:list_administrators:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's administrators on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to list
                administrators of the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.channels.list_admins(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_administrators", locals())

    def batch_promote_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        admins: Sequence[_inputs.ChannelAdminRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedChannelMembers:
        """Make members of a channel its administrators, up to 10 in one call.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:administrator:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.batch_promote_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admins=[
                    {"email": "amara.okafor@example.com"},
                    {"member_id": "memJonas00000000000002"},
                ],
            )
        """
        return self._call("batch_promote_user_channel_members", locals())

    def batch_demote_admins(
        self,
        user_id: str,
        channel_id: str,
        *,
        admin_ids: str,
        user_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take the administrator role from up to 10 administrators of a channel in one call.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:batch_administrators:admin.

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
            zoom.chat.channels.batch_demote_admins(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admin_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        self._call("batch_demote_user_channel_administrators", locals())

    def list_members_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:list_members, team_chat:read:list_members:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to view members of
                the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.channels.list_members_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_members", locals())

    def invite_members_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedChannelMembers:
        """Invite contacts of a user to a channel, at most 20 in one call.

        External users are invited by email; once 100 such emails have been sent in a day,
        further invitations of external users fail. User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:members, team_chat:write:members:admin.

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
            zoom.chat.channels.invite_members_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return self._call("invite_user_channel_members", locals())

    def batch_remove_members_for_user(
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

        Granular scopes: team_chat:delete:member:admin.

        Role permissions: ChatChannel:Edit.

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
            zoom.chat.channels.batch_remove_members_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        self._call("batch_remove_user_channel_members", locals())

    def remove_member_for_user(
        self,
        user_id: str,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:member:admin.

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
            zoom.chat.channels.remove_member_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                "jonas.lindqvist@example.com",
            )
        """
        self._call("remove_user_channel_member", locals())


class AsyncChatChannels(AsyncResource):
    """The operations of chat.channels."""

    def list_all_activity_logs(
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

        Granular scopes: team_chat:read:list_channel_activity_logs:admin.

        Role permissions: ChatChannel:Read.

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
            async for item in zoom.chat.channels.list_all_activity_logs(
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_chat_activity_logs", locals())

    async def batch_archive_or_unarchive(
        self,
        *,
        method: _literals.ArchiveOrUnarchiveChannelsMethod,
        channel_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> _models.FailedChannelList:
        """Archive channels, or bring archived ones back, up to 10 in one call.

        Channels for which it did not work are listed in the answer, each with its reason. The
        default channel of a shared space and the channel of a recurring meeting's continuous chat
        cannot be archived.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:archive_channels,
        team_chat:update:archive_channels:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.batch_archive_or_unarchive(
                method="archive",
                channel_ids=["chanDesignReview000001", "chanLaunchPlan00000002"],
            )
        """
        return await self._call("batch_archive_or_unarchive_channels", locals())

    async def get(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return a channel with its settings.

        Channels of other users of the account can be read as well.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:channel, team_chat:read:channel:admin.

        Role permissions: ChatChannel:Read.

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
            await zoom.chat.channels.get("chanDesignReview000001")
        """
        return await self._call("get_channel", locals())

    async def delete(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:channel, team_chat:delete:channel:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.delete("chanDesignReview000001")
        """
        await self._call("delete_channel", locals())

    async def update(
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

        Granular scopes: team_chat:update:channel, team_chat:update:channel:admin.

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
            await zoom.chat.channels.update("chanDesignReview000001", name="Webinar team", type_=1)
        """
        await self._call("update_channel", locals())

    def list_members(
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

        Granular scopes: team_chat:read:list_members, team_chat:read:list_members:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 100. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission to access members of the channel (400,
                code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.channels.list_members("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_channel_members", locals())

    async def invite_members(
        self,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedChannelMembers:
        """Invite contacts of the calling user to a channel, at most 5 in one call.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:members, team_chat:write:members:admin.

        Role permissions: ChatChannel:Edit.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            members: The contacts to invite to the channel, at most five in one call.
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
            await zoom.chat.channels.invite_members(
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return await self._call("invite_channel_members", locals())

    async def batch_remove_members(
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

        Granular scopes: team_chat:delete:batch_members, team_chat:delete:batch_members:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.batch_remove_members(
                "chanDesignReview000001",
                member_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        await self._call("batch_remove_channel_members", locals())

    async def list_member_groups(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """List the groups that are members of a channel.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Granular scopes: team_chat:read:list_groups:admin.

        Role permissions: ChatChannel:Read.

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
            await zoom.chat.channels.list_member_groups("chanDesignReview000001")
        """
        return await self._call("list_channel_member_groups", locals())

    async def add_member_groups(
        self,
        channel_id: str,
        *,
        groups: Sequence[_inputs.GroupRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMemberGroupList:
        """Add groups to a channel as members, up to 5 in one call.

        It fails where chat permissions have been switched off.

        Scopes: chat_channel:write:admin.

        Granular scopes: team_chat:write:groups:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.add_member_groups(
                "chanDesignReview000001",
                groups=[
                    {"group_id": "groupMarketing00000001"},
                    {"group_id": "groupTraining000000002"},
                ],
            )
        """
        return await self._call("add_channel_member_groups", locals())

    async def remove_member_group(
        self,
        channel_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member group from a channel.

        Scopes: chat_channel:write:admin.

        Granular scopes: team_chat:delete:group:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.remove_member_group(
                "chanDesignReview000001",
                "memberGroup00000000001",
            )
        """
        await self._call("remove_channel_member_group", locals())

    async def join(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.JoinChannelResult:
        """Join a channel that is open to everybody in the organization.

        Private channels take members by invitation only. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:member.

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
            await zoom.chat.channels.join("chanDesignReview000001")
        """
        return await self._call("join_channel", locals())

    async def leave(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Leave a channel.

        Access to its content ends with that. For user-level OAuth apps only.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:member, team_chat:delete:member:admin.

        Rate limit: Medium.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request to leave this channel has failed (400, code 5301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.channels.leave("chanDesignReview000001")
        """
        await self._call("leave_channel", locals())

    async def remove_member(
        self,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:member, team_chat:delete:member:admin.

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
            await zoom.chat.channels.remove_member(
                "chanDesignReview000001",
                "jonas.lindqvist@example.com",
            )
        """
        await self._call("remove_channel_member", locals())

    def list(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Channel, _models.ChannelList]:
        """List the channels of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:list_user_channels,
        team_chat:read:list_user_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            page_size: How many entries to return per page. At most 1000. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.channels.list("userAmara0000000000001"):
                print(item)
        """
        return self._pages("list_user_channels", locals())

    async def create(
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
        private. User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:user_channel, team_chat:write:user_channel:admin.

        Role permissions: ChatChannel:Edit.

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
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: This shared space does not exist (404, code 5407).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.channels.create(
                "userAmara0000000000001",
                name="Webinar team",
                type_=1,
                shared_space={"space_id": "spcQ4mX7vLrTz9Pk", "space_channel_type": "private"},
            )
        """
        return await self._call("create_user_channel", locals())

    async def batch_delete_for_user(
        self,
        user_id: str,
        *,
        channel_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete up to 50 channels of a user in one call.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:channels, team_chat:delete:channels:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.batch_delete_for_user(
                "userAmara0000000000001",
                channel_ids="chanDesignReview000001,chanLaunchPlan00000002",
            )
        """
        await self._call("batch_delete_user_channels", locals())

    def list_public(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Channel, _models.ChannelList]:
        """List the public channels that users of the account have created.

        For account-level apps only.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Granular scopes: team_chat:read:list_channels:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 20. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The public channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.channels.list_public():
                print(item)
        """
        return self._pages("list_public_channels", locals())

    def search(
        self,
        *,
        needle: _inputs.Needle,
        haystack: _literals.ChannelHaystack,
        user_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        include_archived: bool | None | Unset = UNSET,
        next_page_token: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SearchChannel, _models.SearchChannelList]:
        """Find channels by keywords or by their exact name.

        `haystack` decides where to look: among the channels a user has joined, the public ones,
        or all. Account-level apps name the user in `user_id` when they search joined channels.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:write:search_channels, team_chat:write:search_channels:admin.

        Role permissions: ChatChannel:Read.

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
            include_archived: Whether archived channels come back too. By default false.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching channels on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            PermissionDeniedError: You lack the permission to access the user's channels (403, code
                200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.channels.search(
                needle={"search_type": "by_channel_name", "keywords": ["launch", "budget"]},
                haystack="user_joined",
                user_id="userAmara0000000000001",
                include_archived=False,
            ):
                print(item)
        """
        return self._pages("search_channels", locals())

    def list_activity_logs(
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

        Granular scopes: team_chat:read:list_channel_activity_logs:admin.

        Role permissions: ChatChannel:Read.

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
            async for item in zoom.chat.channels.list_activity_logs(
                "chanDesignReview000001",
                start_date="2026-03-16",
                end_date="2026-03-18",
            ):
                print(item)
        """
        return self._pages("list_channel_activity_logs", locals())

    async def assign_owner(
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
            await zoom.chat.channels.assign_owner(
                "chanDesignReview000001",
                "userAmara0000000000001",
            )
        """
        await self._call("assign_channel_owner", locals())

    async def get_retention_policy(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelRetentionPolicy:
        """Return how long the cloud keeps the content of a channel.

        For account-level apps only. Works for channels of type `1`, `2`, `3` or `5` that are not
        archived.

        Scopes: chat_channel:read:admin, chat_channel:write:admin.

        Granular scopes: team_chat:read:retention:admin.

        Role permissions: ChatChannel:Read.

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
            await zoom.chat.channels.get_retention_policy("chanDesignReview000001")
        """
        return await self._call("get_channel_retention_policy", locals())

    async def update_retention_policy(
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

        Granular scopes: team_chat:update:retention:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.update_retention_policy(
                "chanDesignReview000001",
                cloud_retention={"enable_custom_retention": True, "retention_period": "90d"},
            )
        """
        await self._call("update_channel_retention_policy", locals())

    async def get_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one channel of a user with its settings.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:user_channel, team_chat:read:user_channel:admin.

        Role permissions: ChatChannel:Read.

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
            await zoom.chat.channels.get_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
            )
        """
        return await self._call("get_user_channel", locals())

    async def delete_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one channel of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:user_channel, team_chat:delete:user_channel:admin.

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
            await zoom.chat.channels.delete_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
            )
        """
        await self._call("delete_user_channel", locals())

    async def update_for_user(
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
        `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:update:user_channel, team_chat:update:user_channel:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.update_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                name="Webinar team",
                type_=1,
            )
        """
        await self._call("update_user_channel", locals())

    def list_admins(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.UserChannelAdministrator, _models.UserChannelAdministratorList]:
        """List the administrators of a channel.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Granular scopes: team_chat:read:list_administrators:admin.

        Rate limit: Medium.

        Args:
            user_id: ID of a user who is a member of the channel.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's administrators on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to list
                administrators of the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.channels.list_admins(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_administrators", locals())

    async def batch_promote_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        admins: Sequence[_inputs.ChannelAdminRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedChannelMembers:
        """Make members of a channel its administrators, up to 10 in one call.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:administrator:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.batch_promote_members(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admins=[
                    {"email": "amara.okafor@example.com"},
                    {"member_id": "memJonas00000000000002"},
                ],
            )
        """
        return await self._call("batch_promote_user_channel_members", locals())

    async def batch_demote_admins(
        self,
        user_id: str,
        channel_id: str,
        *,
        admin_ids: str,
        user_ids: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take the administrator role from up to 10 administrators of a channel in one call.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:batch_administrators:admin.

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
            await zoom.chat.channels.batch_demote_admins(
                "userAmara0000000000001",
                "chanDesignReview000001",
                admin_ids="memJonas00000000000002,memMei0000000000000003",
                user_ids="userJonas0000000000002,userMei000000000000003",
            )
        """
        await self._call("batch_demote_user_channel_administrators", locals())

    def list_members_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:read, chat_channel:read:admin, chat_channel:write,
        chat_channel:write:admin.

        Granular scopes: team_chat:read:list_members, team_chat:read:list_members:admin.

        Role permissions: ChatChannel:Read.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner.
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel members on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to view members of
                the channel on behalf of this user (400, code 200).
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.channels.list_members_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_members", locals())

    async def invite_members_for_user(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelMemberRef] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.AddedChannelMembers:
        """Invite contacts of a user to a channel, at most 20 in one call.

        External users are invited by email; once 100 such emails have been sent in a day,
        further invitations of external users fail. User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:write:members, team_chat:write:members:admin.

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
            await zoom.chat.channels.invite_members_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                members=[
                    {"email": "amara.okafor@example.com"},
                    {"email": "jonas.lindqvist@example.com"},
                ],
            )
        """
        return await self._call("invite_user_channel_members", locals())

    async def batch_remove_members_for_user(
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

        Granular scopes: team_chat:delete:member:admin.

        Role permissions: ChatChannel:Edit.

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
            await zoom.chat.channels.batch_remove_members_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                identifiers="memJonas00000000000002,memMei0000000000000003",
            )
        """
        await self._call("batch_remove_user_channel_members", locals())

    async def remove_member_for_user(
        self,
        user_id: str,
        channel_id: str,
        identifier: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove one member from a channel of a user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Granular scopes: team_chat:delete:member:admin.

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
            await zoom.chat.channels.remove_member_for_user(
                "userAmara0000000000001",
                "chanDesignReview000001",
                "jonas.lindqvist@example.com",
            )
        """
        await self._call("remove_user_channel_member", locals())
