# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged chat_channels"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.channel import Channel
    from ...models.channel_invitee import ChannelInvitee
    from ...models.channel_joined import ChannelJoined
    from ...models.channel_list import ChannelList
    from ...models.channel_member import ChannelMember
    from ...models.channel_member_list import ChannelMemberList
    from ...models.channel_members_invited import ChannelMembersInvited
    from ...models.create_channel_body import CreateChannelBody
    from ...models.create_channel_body_type import CreateChannelBodyType
    from ...models.invite_channel_members_body import InviteChannelMembersBody
    from ...models.update_channel_body import UpdateChannelBody
    from ...models.update_user_channel_body import UpdateUserChannelBody


class ChatChannels:
    """Channels of Zoom chat, in which users exchange messages, and their members. Requests under
    `chat/channels` act on your own channels, those under `chat/users` on the channels of any
    user you may manage."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get_channel(
        self,
        channel_id: str,
    ) -> Channel:
        """Get a channel

        Return one of your channels with its settings. For user-level OAuth apps; an account-
        level token only reaches channels of the user who authorized it.

        Scopes: chat_channel:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not see this user's channels.
        - 404, code 4130: No channel has this ID.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.get_channel("channel000000000000001")
        """
        from . import get_channel as _endpoint

        return self._caller.call(
            "get_channel",
            _endpoint,
            (channel_id,),
        )

    def delete_channel(
        self,
        channel_id: str,
    ) -> None:
        """Delete a channel

        Delete one of your channels. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not delete this user's channels.
        - 400, code 5301: The channel could not be deleted.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.delete_channel("channel000000000000001")
        """
        from . import delete_channel as _endpoint

        return self._caller.call(
            "delete_channel",
            _endpoint,
            (channel_id,),
        )

    def update_channel(
        self,
        channel_id: str,
        *,
        name: str,
    ) -> None:
        """Update a channel

        Rename a channel that you created. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not change this user's channels.
        - 400, code 5301: The channel could not be renamed.

        Args:
            channel_id: ID of the chat channel.
            name: New name of the channel.

        Example:
            chat_channels.update_channel("channel000000000000001", name="Launch team")
        """
        from . import update_channel as _endpoint

        return self._caller.call(
            "update_channel",
            _endpoint,
            (channel_id,),
            body={
                "name": name,
            },
        )

    def join_channel(
        self,
        channel_id: str,
    ) -> ChannelJoined:
        """Join a channel

        Join a public channel of your organization. Private channels take members by invitation
        only. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The channel could not be joined.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.join_channel("channel000000000000001")
        """
        from . import join_channel as _endpoint

        return self._caller.call(
            "join_channel",
            _endpoint,
            (channel_id,),
        )

    def leave_channel(
        self,
        channel_id: str,
    ) -> None:
        """Leave a channel

        Leave a channel. You lose access to its content. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The channel could not be left.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.leave_channel("channel000000000000001")
        """
        from . import leave_channel as _endpoint

        return self._caller.call(
            "leave_channel",
            _endpoint,
            (channel_id,),
        )

    def remove_channel_member(
        self,
        channel_id: str,
        member_id: str,
    ) -> None:
        """Remove a channel member

        Remove a member from one of your channels. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not remove members from this user's channels.
        - 400, code 5301: The member could not be removed.

        Args:
            channel_id: ID of the chat channel.
            member_id: Email address of the member.

        Example:
            chat_channels.remove_channel_member("channel000000000000001", "jonas.lindqvist@example.com")
        """
        from . import remove_channel_member as _endpoint

        return self._caller.call(
            "remove_channel_member",
            _endpoint,
            (
                channel_id,
                member_id,
            ),
        )

    def list_user_channels(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Channel, ChannelList]:
        """List user channels

        List the channels of a user. To list those of another user, an account-level app needs a
        role that may view or edit chat channels.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: The page token is wrong or has expired.

        Args:
            user_id: User ID of the user whose channels to list; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            chat_channels.list_user_channels("amaraOkafor00000000001")
        """
        from . import list_user_channels as _endpoint

        return self._caller.pages(
            "list_user_channels",
            _endpoint,
            (user_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="channels",
        )

    def create_channel(
        self,
        user_id: str,
        *,
        name: str | Unset = UNSET,
        type_: CreateChannelBodyType | Unset = UNSET,
        members: Sequence[ChannelInvitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> Channel:
        """Create a channel

        Create a channel that a user will own. To do so for somebody else, an account-level app
        needs a role that may edit chat channels.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The channel could not be created.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID of the user for whom to create the channel; user-level apps pass `me`.
            name: Name of the channel.
            type_: Who can join: `1` anyone invited, `2` invited members of the same account, `3`
                anyone in the organization, who can find the channel by searching.
            members: Users to put into the channel, 5 at most, each given by `email`.

        Example:
            chat_channels.create_channel("amaraOkafor00000000001", name="Launch team", type_=1)
        """
        from . import create_channel as _endpoint

        return self._caller.call(
            "create_channel",
            _endpoint,
            (user_id,),
            body={
                "name": name,
                "type": type_,
                "members": members,
            },
        )

    def get_user_channel(
        self,
        user_id: str,
        channel_id: str,
    ) -> Channel:
        """Get a user channel

        Return one channel of a user. An account-level app needs a role that may view or edit
        chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not see this user's channels.
        - 404, code 4130: No channel has this ID.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.

        Example:
            chat_channels.get_user_channel("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import get_user_channel as _endpoint

        return self._caller.call(
            "get_user_channel",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
        )

    def delete_user_channel(
        self,
        user_id: str,
        channel_id: str,
    ) -> None:
        """Delete a user channel

        Delete one channel of a user.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not delete this user's channels.
        - 400, code 5301: The channel could not be deleted.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.

        Example:
            chat_channels.delete_user_channel("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import delete_user_channel as _endpoint

        return self._caller.call(
            "delete_user_channel",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
        )

    def update_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        name: str,
    ) -> None:
        """Update a user channel

        Rename a channel that a user created. An account-level app needs a role that may edit
        chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not change this user's channels.
        - 400, code 5301: The channel could not be renamed.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            name: New name of the channel.

        Example:
            chat_channels.update_user_channel("amaraOkafor00000000001", "channel000000000000001", name="Launch team")
        """
        from . import update_user_channel as _endpoint

        return self._caller.call(
            "update_user_channel",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
            body={
                "name": name,
            },
        )

    def list_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ChannelMember, ChannelMemberList]:
        """List channel members

        List the members of a channel. An account-level app needs a role that may view or edit
        chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not see the members of this user's channels.
        - 400, code 300: The page token is wrong or has expired.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            chat_channels.list_channel_members("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import list_channel_members as _endpoint

        return self._caller.pages(
            "list_channel_members",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="members",
        )

    def invite_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[ChannelInvitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> ChannelMembersInvited:
        """Invite channel members

        Invite contacts of a user to a channel, at most 5 at once. An account-level app needs a
        role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The members could not be invited.
        - 400, code 200: You may not invite members to this user's channels.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            members: The contacts, 5 at most, each given by `email`.

        Example:
            chat_channels.invite_channel_members("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import invite_channel_members as _endpoint

        return self._caller.call(
            "invite_channel_members",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
            body={
                "members": members,
            },
        )

    def remove_user_channel_member(
        self,
        user_id: str,
        channel_id: str,
        member_id: str,
    ) -> None:
        """Remove a user channel member

        Remove a member from a channel of a user. An account-level app needs a role that may
        edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not remove members from this user's channels.
        - 400, code 5301: The member could not be removed.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            member_id: Email address of the member.

        Example:
            chat_channels.remove_user_channel_member("amaraOkafor00000000001", "channel000000000000001", "jonas.lindqvist@example.com")
        """
        from . import remove_user_channel_member as _endpoint

        return self._caller.call(
            "remove_user_channel_member",
            _endpoint,
            (
                user_id,
                channel_id,
                member_id,
            ),
        )


class AsyncChatChannels:
    """Channels of Zoom chat, in which users exchange messages, and their members. Requests under
    `chat/channels` act on your own channels, those under `chat/users` on the channels of any
    user you may manage."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get_channel(
        self,
        channel_id: str,
    ) -> Channel:
        """Get a channel

        Return one of your channels with its settings. For user-level OAuth apps; an account-
        level token only reaches channels of the user who authorized it.

        Scopes: chat_channel:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not see this user's channels.
        - 404, code 4130: No channel has this ID.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.get_channel("channel000000000000001")
        """
        from . import get_channel as _endpoint

        return await self._caller.call(
            "get_channel",
            _endpoint,
            (channel_id,),
        )

    async def delete_channel(
        self,
        channel_id: str,
    ) -> None:
        """Delete a channel

        Delete one of your channels. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not delete this user's channels.
        - 400, code 5301: The channel could not be deleted.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.delete_channel("channel000000000000001")
        """
        from . import delete_channel as _endpoint

        return await self._caller.call(
            "delete_channel",
            _endpoint,
            (channel_id,),
        )

    async def update_channel(
        self,
        channel_id: str,
        *,
        name: str,
    ) -> None:
        """Update a channel

        Rename a channel that you created. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not change this user's channels.
        - 400, code 5301: The channel could not be renamed.

        Args:
            channel_id: ID of the chat channel.
            name: New name of the channel.

        Example:
            chat_channels.update_channel("channel000000000000001", name="Launch team")
        """
        from . import update_channel as _endpoint

        return await self._caller.call(
            "update_channel",
            _endpoint,
            (channel_id,),
            body={
                "name": name,
            },
        )

    async def join_channel(
        self,
        channel_id: str,
    ) -> ChannelJoined:
        """Join a channel

        Join a public channel of your organization. Private channels take members by invitation
        only. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The channel could not be joined.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.join_channel("channel000000000000001")
        """
        from . import join_channel as _endpoint

        return await self._caller.call(
            "join_channel",
            _endpoint,
            (channel_id,),
        )

    async def leave_channel(
        self,
        channel_id: str,
    ) -> None:
        """Leave a channel

        Leave a channel. You lose access to its content. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The channel could not be left.

        Args:
            channel_id: ID of the chat channel.

        Example:
            chat_channels.leave_channel("channel000000000000001")
        """
        from . import leave_channel as _endpoint

        return await self._caller.call(
            "leave_channel",
            _endpoint,
            (channel_id,),
        )

    async def remove_channel_member(
        self,
        channel_id: str,
        member_id: str,
    ) -> None:
        """Remove a channel member

        Remove a member from one of your channels. For user-level OAuth apps only.

        Scopes: chat_channel:write.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not remove members from this user's channels.
        - 400, code 5301: The member could not be removed.

        Args:
            channel_id: ID of the chat channel.
            member_id: Email address of the member.

        Example:
            chat_channels.remove_channel_member("channel000000000000001", "jonas.lindqvist@example.com")
        """
        from . import remove_channel_member as _endpoint

        return await self._caller.call(
            "remove_channel_member",
            _endpoint,
            (
                channel_id,
                member_id,
            ),
        )

    def list_user_channels(
        self,
        user_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Channel, ChannelList]:
        """List user channels

        List the channels of a user. To list those of another user, an account-level app needs a
        role that may view or edit chat channels.

        Scopes: chat_channel:read, chat_channel:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: The page token is wrong or has expired.

        Args:
            user_id: User ID of the user whose channels to list; user-level apps pass `me`.
            page_size: How many records one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            chat_channels.list_user_channels("amaraOkafor00000000001")
        """
        from . import list_user_channels as _endpoint

        return self._caller.pages(
            "list_user_channels",
            _endpoint,
            (user_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="channels",
        )

    async def create_channel(
        self,
        user_id: str,
        *,
        name: str | Unset = UNSET,
        type_: CreateChannelBodyType | Unset = UNSET,
        members: Sequence[ChannelInvitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> Channel:
        """Create a channel

        Create a channel that a user will own. To do so for somebody else, an account-level app
        needs a role that may edit chat channels.

        Scopes: chat_channel:write, chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The channel could not be created.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID of the user for whom to create the channel; user-level apps pass `me`.
            name: Name of the channel.
            type_: Who can join: `1` anyone invited, `2` invited members of the same account, `3`
                anyone in the organization, who can find the channel by searching.
            members: Users to put into the channel, 5 at most, each given by `email`.

        Example:
            chat_channels.create_channel("amaraOkafor00000000001", name="Launch team", type_=1)
        """
        from . import create_channel as _endpoint

        return await self._caller.call(
            "create_channel",
            _endpoint,
            (user_id,),
            body={
                "name": name,
                "type": type_,
                "members": members,
            },
        )

    async def get_user_channel(
        self,
        user_id: str,
        channel_id: str,
    ) -> Channel:
        """Get a user channel

        Return one channel of a user. An account-level app needs a role that may view or edit
        chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not see this user's channels.
        - 404, code 4130: No channel has this ID.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.

        Example:
            chat_channels.get_user_channel("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import get_user_channel as _endpoint

        return await self._caller.call(
            "get_user_channel",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
        )

    async def delete_user_channel(
        self,
        user_id: str,
        channel_id: str,
    ) -> None:
        """Delete a user channel

        Delete one channel of a user.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not delete this user's channels.
        - 400, code 5301: The channel could not be deleted.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.

        Example:
            chat_channels.delete_user_channel("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import delete_user_channel as _endpoint

        return await self._caller.call(
            "delete_user_channel",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
        )

    async def update_user_channel(
        self,
        user_id: str,
        channel_id: str,
        *,
        name: str,
    ) -> None:
        """Update a user channel

        Rename a channel that a user created. An account-level app needs a role that may edit
        chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not change this user's channels.
        - 400, code 5301: The channel could not be renamed.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            name: New name of the channel.

        Example:
            chat_channels.update_user_channel("amaraOkafor00000000001", "channel000000000000001", name="Launch team")
        """
        from . import update_user_channel as _endpoint

        return await self._caller.call(
            "update_user_channel",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
            body={
                "name": name,
            },
        )

    def list_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ChannelMember, ChannelMemberList]:
        """List channel members

        List the members of a channel. An account-level app needs a role that may view or edit
        chat channels.

        Scopes: chat_channel:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not see the members of this user's channels.
        - 400, code 300: The page token is wrong or has expired.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            chat_channels.list_channel_members("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import list_channel_members as _endpoint

        return self._caller.pages(
            "list_channel_members",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="members",
        )

    async def invite_channel_members(
        self,
        user_id: str,
        channel_id: str,
        *,
        members: Sequence[ChannelInvitee | Mapping[str, Any]] | Unset = UNSET,
    ) -> ChannelMembersInvited:
        """Invite channel members

        Invite contacts of a user to a channel, at most 5 at once. An account-level app needs a
        role that may edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The members could not be invited.
        - 400, code 200: You may not invite members to this user's channels.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            members: The contacts, 5 at most, each given by `email`.

        Example:
            chat_channels.invite_channel_members("amaraOkafor00000000001", "channel000000000000001")
        """
        from . import invite_channel_members as _endpoint

        return await self._caller.call(
            "invite_channel_members",
            _endpoint,
            (
                user_id,
                channel_id,
            ),
            body={
                "members": members,
            },
        )

    async def remove_user_channel_member(
        self,
        user_id: str,
        channel_id: str,
        member_id: str,
    ) -> None:
        """Remove a user channel member

        Remove a member from a channel of a user. An account-level app needs a role that may
        edit chat channels.

        Scopes: chat_channel:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not remove members from this user's channels.
        - 400, code 5301: The member could not be removed.

        Args:
            user_id: User ID of the channel's owner; user-level apps pass `me`.
            channel_id: ID of the chat channel.
            member_id: Email address of the member.

        Example:
            chat_channels.remove_user_channel_member("amaraOkafor00000000001", "channel000000000000001", "jonas.lindqvist@example.com")
        """
        from . import remove_user_channel_member as _endpoint

        return await self._caller.call(
            "remove_user_channel_member",
            _endpoint,
            (
                user_id,
                channel_id,
                member_id,
            ),
        )
