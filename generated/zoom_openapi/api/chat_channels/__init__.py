# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ChatChannels(Resource):
    """Channels of Zoom chat, in which users exchange messages, and their members. Requests under
    `chat/channels` act on your own channels, those under `chat/users` on the channels of any user
    you may manage.
    """

    def get(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one of your channels with its settings.

        For user-level OAuth apps; an account-level token only reaches channels of the user who
        authorized it.

        Scopes: chat_channel:read.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel with its settings.

        Raises:
            PlanMissingError: You may not see this user's channels (400, code 200).
            NotFoundError: No channel has this ID (404, code 4130).

        Example:
            zoom.chat_channels.get("channel000000000000001")
        """
        return self._call("get_channel", locals())

    def delete(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of your channels.

        For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not delete this user's channels (400, code 200).
            BadRequestError: The channel could not be deleted (400, code 5301).

        Example:
            zoom.chat_channels.delete("channel000000000000001")
        """
        self._call("delete_channel", locals())

    def update(
        self,
        channel_id: str,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a channel that you created.

        For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            name: New name of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not change this user's channels (400, code 200).
            BadRequestError: The channel could not be renamed (400, code 5301).

        Example:
            zoom.chat_channels.update("channel000000000000001", name="Launch team")
        """
        self._call("update_channel", locals())

    def join(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelJoined:
        """Join a public channel of your organization.

        Private channels take members by invitation only. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Channel joined.

        Raises:
            BadRequestError: The channel could not be joined (400, code 5301).

        Example:
            zoom.chat_channels.join("channel000000000000001")
        """
        return self._call("join_channel", locals())

    def leave(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Leave a channel.

        You lose access to its content. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The channel could not be left (400, code 5301).

        Example:
            zoom.chat_channels.leave("channel000000000000001")
        """
        self._call("leave_channel", locals())

    def remove_member(
        self,
        channel_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member from one of your channels.

        For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            member_id: Email address of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not remove members from this user's channels (400, code 200).
            BadRequestError: The member could not be removed (400, code 5301).

        Example:
            zoom.chat_channels.remove_member(
                "channel000000000000001",
                "jonas.lindqvist@example.com",
            )
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

        To list those of another user, an account-level app needs a role that may view or edit
        chat
        channels.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the user whose channels to list; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's channels. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (400, code 300).

        Example:
            for item in zoom.chat_channels.list_user_channels("amaraOkafor00000000001"):
                print(item)
        """
        return self._pages("list_user_channels", locals())

    def create_user_channel(
        self,
        user_id: str,
        *,
        name: str,
        type_: Literal[1, 2, 3] | None | Unset = UNSET,
        members: Sequence[_inputs.ChannelInvitee] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Create a channel that a user will own.

        To do so for somebody else, an account-level app needs a role that may edit chat
        channels.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the user for whom to create the channel; user-level apps pass `me`.
            name: Name of the channel.
            type_: Who can join: `1` anyone invited, `2` invited members of the same account, `3`
                anyone in the organization, who can find the channel by searching.
            members: Users to put into the channel, 5 at most, each given by `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Channel created.

        Raises:
            BadRequestError: The channel could not be created (400, code 5301).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.chat_channels.create_user_channel(
                "amaraOkafor00000000001",
                name="Launch team",
                type_=1,
            )
        """
        return self._call("create_user_channel", locals())

    def get_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one channel of a user.

        An account-level app needs a role that may view or edit chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel.

        Raises:
            PlanMissingError: You may not see this user's channels (400, code 200).
            NotFoundError: No channel has this ID (404, code 4130).

        Example:
            zoom.chat_channels.get_user_channel("amaraOkafor00000000001", "channel000000000000001")
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

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not delete this user's channels (400, code 200).
            BadRequestError: The channel could not be deleted (400, code 5301).

        Example:
            zoom.chat_channels.delete_user_channel(
                "amaraOkafor00000000001",
                "channel000000000000001",
            )
        """
        self._call("delete_user_channel", locals())

    def update_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a channel that a user created.

        An account-level app needs a role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            name: New name of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not change this user's channels (400, code 200).
            BadRequestError: The channel could not be renamed (400, code 5301).

        Example:
            zoom.chat_channels.update_user_channel(
                "amaraOkafor00000000001",
                "channel000000000000001",
                name="Launch team",
            )
        """
        self._call("update_user_channel", locals())

    def list_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel.

        An account-level app needs a role that may view or edit chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's members. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: You may not see the members of this user's channels (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).

        Example:
            for item in zoom.chat_channels.list_user_channel_members(
                "amaraOkafor00000000001",
                "channel000000000000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_members", locals())

    def invite_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelInvitee],
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMembersInvited:
        """Invite contacts of a user to a channel, at most 5 at once.

        An account-level app needs a role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            members: The contacts, 5 at most, each given by `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Members invited.

        Raises:
            BadRequestError: The members could not be invited (400, code 5301).
            PlanMissingError: You may not invite members to this user's channels (400, code 200).

        Example:
            zoom.chat_channels.invite_user_channel_members(
                "amaraOkafor00000000001",
                "channel000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"email": "mei.tanaka@example.com"},
                ],
            )
        """
        return self._call("invite_user_channel_members", locals())

    def remove_user_channel_member(
        self,
        user_id: str,
        channel_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member from a channel of a user.

        An account-level app needs a role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            member_id: Email address of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not remove members from this user's channels (400, code 200).
            BadRequestError: The member could not be removed (400, code 5301).

        Example:
            zoom.chat_channels.remove_user_channel_member(
                "amaraOkafor00000000001",
                "channel000000000000001",
                "jonas.lindqvist@example.com",
            )
        """
        self._call("remove_user_channel_member", locals())


class AsyncChatChannels(AsyncResource):
    """Channels of Zoom chat, in which users exchange messages, and their members. Requests under
    `chat/channels` act on your own channels, those under `chat/users` on the channels of any user
    you may manage.
    """

    async def get(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one of your channels with its settings.

        For user-level OAuth apps; an account-level token only reaches channels of the user who
        authorized it.

        Scopes: chat_channel:read.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel with its settings.

        Raises:
            PlanMissingError: You may not see this user's channels (400, code 200).
            NotFoundError: No channel has this ID (404, code 4130).

        Example:
            await zoom.chat_channels.get("channel000000000000001")
        """
        return await self._call("get_channel", locals())

    async def delete(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of your channels.

        For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not delete this user's channels (400, code 200).
            BadRequestError: The channel could not be deleted (400, code 5301).

        Example:
            await zoom.chat_channels.delete("channel000000000000001")
        """
        await self._call("delete_channel", locals())

    async def update(
        self,
        channel_id: str,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a channel that you created.

        For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            name: New name of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not change this user's channels (400, code 200).
            BadRequestError: The channel could not be renamed (400, code 5301).

        Example:
            await zoom.chat_channels.update("channel000000000000001", name="Launch team")
        """
        await self._call("update_channel", locals())

    async def join(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelJoined:
        """Join a public channel of your organization.

        Private channels take members by invitation only. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Channel joined.

        Raises:
            BadRequestError: The channel could not be joined (400, code 5301).

        Example:
            await zoom.chat_channels.join("channel000000000000001")
        """
        return await self._call("join_channel", locals())

    async def leave(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Leave a channel.

        You lose access to its content. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The channel could not be left (400, code 5301).

        Example:
            await zoom.chat_channels.leave("channel000000000000001")
        """
        await self._call("leave_channel", locals())

    async def remove_member(
        self,
        channel_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member from one of your channels.

        For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Args:
            channel_id: ID of the chat channel.
            member_id: Email address of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not remove members from this user's channels (400, code 200).
            BadRequestError: The member could not be removed (400, code 5301).

        Example:
            await zoom.chat_channels.remove_member(
                "channel000000000000001",
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

        To list those of another user, an account-level app needs a role that may view or edit
        chat
        channels.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the user whose channels to list; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's channels. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (400, code 300).

        Example:
            async for item in zoom.chat_channels.list_user_channels("amaraOkafor00000000001"):
                print(item)
        """
        return self._pages("list_user_channels", locals())

    async def create_user_channel(
        self,
        user_id: str,
        *,
        name: str,
        type_: Literal[1, 2, 3] | None | Unset = UNSET,
        members: Sequence[_inputs.ChannelInvitee] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Create a channel that a user will own.

        To do so for somebody else, an account-level app needs a role that may edit chat
        channels.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the user for whom to create the channel; user-level apps pass `me`.
            name: Name of the channel.
            type_: Who can join: `1` anyone invited, `2` invited members of the same account, `3`
                anyone in the organization, who can find the channel by searching.
            members: Users to put into the channel, 5 at most, each given by `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Channel created.

        Raises:
            BadRequestError: The channel could not be created (400, code 5301).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.chat_channels.create_user_channel(
                "amaraOkafor00000000001",
                name="Launch team",
                type_=1,
            )
        """
        return await self._call("create_user_channel", locals())

    async def get_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Channel:
        """Return one channel of a user.

        An account-level app needs a role that may view or edit chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel.

        Raises:
            PlanMissingError: You may not see this user's channels (400, code 200).
            NotFoundError: No channel has this ID (404, code 4130).

        Example:
            await zoom.chat_channels.get_user_channel(
                "amaraOkafor00000000001",
                "channel000000000000001",
            )
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

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not delete this user's channels (400, code 200).
            BadRequestError: The channel could not be deleted (400, code 5301).

        Example:
            await zoom.chat_channels.delete_user_channel(
                "amaraOkafor00000000001",
                "channel000000000000001",
            )
        """
        await self._call("delete_user_channel", locals())

    async def update_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a channel that a user created.

        An account-level app needs a role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            name: New name of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not change this user's channels (400, code 200).
            BadRequestError: The channel could not be renamed (400, code 5301).

        Example:
            await zoom.chat_channels.update_user_channel(
                "amaraOkafor00000000001",
                "channel000000000000001",
                name="Launch team",
            )
        """
        await self._call("update_user_channel", locals())

    def list_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChannelMember, _models.ChannelMemberList]:
        """List the members of a channel.

        An account-level app needs a role that may view or edit chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The channel's members. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            PlanMissingError: You may not see the members of this user's channels (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).

        Example:
            async for item in zoom.chat_channels.list_user_channel_members(
                "amaraOkafor00000000001",
                "channel000000000000001",
            ):
                print(item)
        """
        return self._pages("list_user_channel_members", locals())

    async def invite_user_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[_inputs.ChannelInvitee],
        request_options: RequestOptions | None = None,
    ) -> _models.ChannelMembersInvited:
        """Invite contacts of a user to a channel, at most 5 at once.

        An account-level app needs a role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            members: The contacts, 5 at most, each given by `email`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Members invited.

        Raises:
            BadRequestError: The members could not be invited (400, code 5301).
            PlanMissingError: You may not invite members to this user's channels (400, code 200).

        Example:
            await zoom.chat_channels.invite_user_channel_members(
                "amaraOkafor00000000001",
                "channel000000000000001",
                members=[
                    {"email": "jonas.lindqvist@example.com"},
                    {"email": "mei.tanaka@example.com"},
                ],
            )
        """
        return await self._call("invite_user_channel_members", locals())

    async def remove_user_channel_member(
        self,
        user_id: str,
        channel_id: str,
        member_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a member from a channel of a user.

        An account-level app needs a role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            member_id: Email address of the member.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: You may not remove members from this user's channels (400, code 200).
            BadRequestError: The member could not be removed (400, code 5301).

        Example:
            await zoom.chat_channels.remove_user_channel_member(
                "amaraOkafor00000000001",
                "channel000000000000001",
                "jonas.lindqvist@example.com",
            )
        """
        await self._call("remove_user_channel_member", locals())
