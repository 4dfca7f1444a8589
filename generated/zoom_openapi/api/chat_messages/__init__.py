# Generated from zoom.postman_collection.json. Not to be edited.
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
    from ...runtime.pages import AsyncPages, Pages


class ChatMessages(Resource):
    """Messages of Zoom chat between a user and a contact, or in a channel: list, send, edit and
    delete
    them, react to them, and mark them as read. An account-level app acts for a user whose role has
    a permission for chat messages.
    """

    def list(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Message, _models.MessageList]:
        """List the messages of one day between a user and a contact, or in a channel.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have a permission to view or edit chat
        messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            to_contact: Email address of the contact; give either this or `to_channel`.
            to_channel: ID of the channel; give either this or `to_contact`.
            date: Day whose messages to return, as `yyyy-mm-dd`; today when left out.
            page_size: How many messages one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_deleted_and_edited_message: Whether to return edited and deleted messages too.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The day's messages on this page. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: You may not read the messages of this user (400, code 200).
            ValidationError: The page token is invalid, or its time is over (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            for item in zoom.chat_messages.list(
                "amaraOkafor00000000001",
                to_contact="jonas.lindqvist@example.com",
                date="2026-03-16",
                include_deleted_and_edited_message=True,
            ):
                print(item)
        """
        return self._pages("list_chat_messages", locals())

    def send(
        self,
        user_id: str,
        *,
        message: str,
        to_channel: str | None | Unset = UNSET,
        at_items: Sequence[_inputs.Mention] | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        reply_main_message_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MessageSent:
        """Send a message to one of the user's contacts, or to a channel that the user is in.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message: Text of the message.
            to_channel: ID of the channel to write to; give either this or `to_contact`.
            at_items: Mentions, in a message to a channel only. Each runs from `start_position` to
                `end_position` in the text; `at_type` is `1` for a contact, given by address in
                `at_contact`, or `2` for everyone in the channel.
            to_contact: Address of the contact to write to, an email address; give either this or
                `to_channel`.
            reply_main_message_id: ID of the message that this one replies to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message sent.

        Raises:
            BadRequestError: The message could not be sent (400, code 5301).
            BadRequestError: A reply must answer a main message, not another reply (400, code 5402).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            zoom.chat_messages.send(
                "amaraOkafor00000000001",
                message="@Mei @Priya the agenda is ready.",
                to_channel="channel000000000000001",
            )
        """
        return self._call("send_chat_message", locals())

    def get(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return one message that the user sent.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either
                this or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message, with its reactions.

        Raises:
            PlanMissingError: The contact or channel is not valid, or somebody else sent the message
                (400, code 200).
            ValidationError: There is no such channel or message, or the contact and the channel are
                both missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            zoom.chat_messages.get(
                "amaraOkafor00000000001",
                "message000000000000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        return self._call("get_chat_message", locals())

    def update(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the text of a message that the user sent.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message, taken from `list_chat_messages`.
            message: The new text.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only its sender can edit a message (400, code 200).
            ValidationError: There is no such message, or the contact and the channel are both
                missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            zoom.chat_messages.update(
                "amaraOkafor00000000001",
                "message000000000000001",
                message="The agenda is ready; see the pinned file.",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        self._call("update_chat_message", locals())

    def delete(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a message that the user sent.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either
                this or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The contact or channel is not valid, or somebody else sent the message
                (400, code 200).
            ValidationError: There is no such channel or message (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            zoom.chat_messages.delete(
                "amaraOkafor00000000001",
                "message000000000000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        self._call("delete_chat_message", locals())

    def react(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ReactionAction,
        emoji: str,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an emoji reaction to a message, or take it back.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            action: `add` the reaction or `remove` it.
            emoji: The emoji as its UTF-32 code point, such as `U+1F44D`.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: There is no such message, or the contact and the channel are both
                missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            zoom.chat_messages.react(
                "amaraOkafor00000000001",
                "message000000000000001",
                action="add",
                emoji="U+1F44D",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        self._call("react_to_chat_message", locals())

    def mark(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ChatMessageMark,
        timestamp: int | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Mark a message as read or unread.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            action: Whether the message becomes `read` or `unread`.
            timestamp: Timestamp of the message, as `list_chat_messages` gives it.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: There is no such message, or the contact and the channel are both
                missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            zoom.chat_messages.mark(
                "amaraOkafor00000000001",
                "message000000000000001",
                action="read",
                timestamp=1773673500000,
                to_contact="jonas.lindqvist@example.com",
            )
        """
        self._call("mark_chat_message", locals())


class AsyncChatMessages(AsyncResource):
    """Messages of Zoom chat between a user and a contact, or in a channel: list, send, edit and
    delete
    them, react to them, and mark them as read. An account-level app acts for a user whose role has
    a permission for chat messages.
    """

    def list(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Message, _models.MessageList]:
        """List the messages of one day between a user and a contact, or in a channel.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have a permission to view or edit chat
        messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            to_contact: Email address of the contact; give either this or `to_channel`.
            to_channel: ID of the channel; give either this or `to_contact`.
            date: Day whose messages to return, as `yyyy-mm-dd`; today when left out.
            page_size: How many messages one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_deleted_and_edited_message: Whether to return edited and deleted messages too.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The day's messages on this page. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: You may not read the messages of this user (400, code 200).
            ValidationError: The page token is invalid, or its time is over (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            async for item in zoom.chat_messages.list(
                "amaraOkafor00000000001",
                to_contact="jonas.lindqvist@example.com",
                date="2026-03-16",
                include_deleted_and_edited_message=True,
            ):
                print(item)
        """
        return self._pages("list_chat_messages", locals())

    async def send(
        self,
        user_id: str,
        *,
        message: str,
        to_channel: str | None | Unset = UNSET,
        at_items: Sequence[_inputs.Mention] | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        reply_main_message_id: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MessageSent:
        """Send a message to one of the user's contacts, or to a channel that the user is in.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message: Text of the message.
            to_channel: ID of the channel to write to; give either this or `to_contact`.
            at_items: Mentions, in a message to a channel only. Each runs from `start_position` to
                `end_position` in the text; `at_type` is `1` for a contact, given by address in
                `at_contact`, or `2` for everyone in the channel.
            to_contact: Address of the contact to write to, an email address; give either this or
                `to_channel`.
            reply_main_message_id: ID of the message that this one replies to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message sent.

        Raises:
            BadRequestError: The message could not be sent (400, code 5301).
            BadRequestError: A reply must answer a main message, not another reply (400, code 5402).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            await zoom.chat_messages.send(
                "amaraOkafor00000000001",
                message="@Mei @Priya the agenda is ready.",
                to_channel="channel000000000000001",
            )
        """
        return await self._call("send_chat_message", locals())

    async def get(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return one message that the user sent.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either
                this or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message, with its reactions.

        Raises:
            PlanMissingError: The contact or channel is not valid, or somebody else sent the message
                (400, code 200).
            ValidationError: There is no such channel or message, or the contact and the channel are
                both missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            await zoom.chat_messages.get(
                "amaraOkafor00000000001",
                "message000000000000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        return await self._call("get_chat_message", locals())

    async def update(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace the text of a message that the user sent.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message, taken from `list_chat_messages`.
            message: The new text.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Only its sender can edit a message (400, code 200).
            ValidationError: There is no such message, or the contact and the channel are both
                missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            await zoom.chat_messages.update(
                "amaraOkafor00000000001",
                "message000000000000001",
                message="The agenda is ready; see the pinned file.",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        await self._call("update_chat_message", locals())

    async def delete(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a message that the user sent.

        Exactly one of `to_contact` and `to_channel` is needed.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either
                this or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The contact or channel is not valid, or somebody else sent the message
                (400, code 200).
            ValidationError: There is no such channel or message (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            await zoom.chat_messages.delete(
                "amaraOkafor00000000001",
                "message000000000000001",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        await self._call("delete_chat_message", locals())

    async def react(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ReactionAction,
        emoji: str,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an emoji reaction to a message, or take it back.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            action: `add` the reaction or `remove` it.
            emoji: The emoji as its UTF-32 code point, such as `U+1F44D`.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: There is no such message, or the contact and the channel are both
                missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            await zoom.chat_messages.react(
                "amaraOkafor00000000001",
                "message000000000000001",
                action="add",
                emoji="U+1F44D",
                to_contact="jonas.lindqvist@example.com",
            )
        """
        await self._call("react_to_chat_message", locals())

    async def mark(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ChatMessageMark,
        timestamp: int | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Mark a message as read or unread.

        With an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            action: Whether the message becomes `read` or `unread`.
            timestamp: Timestamp of the message, as `list_chat_messages` gives it.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: There is no such message, or the contact and the channel are both
                missing (400, code 300).
            UserNotFoundError: No user has the address given as the contact (404, code 1001).
            NotFoundError: No channel has the ID given in `to_channel` (404, code 4130).

        Example:
            await zoom.chat_messages.mark(
                "amaraOkafor00000000001",
                "message000000000000001",
                action="read",
                timestamp=1773673500000,
                to_contact="jonas.lindqvist@example.com",
            )
        """
        await self._call("mark_chat_message", locals())
