# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged chat_messages"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.mark_chat_message_body import MarkChatMessageBody
    from ...models.mark_chat_message_body_action import MarkChatMessageBodyAction
    from ...models.mention import Mention
    from ...models.message import Message
    from ...models.message_list import MessageList
    from ...models.message_sent import MessageSent
    from ...models.react_to_chat_message_body import ReactToChatMessageBody
    from ...models.react_to_chat_message_body_action import ReactToChatMessageBodyAction
    from ...models.send_chat_message_body import SendChatMessageBody
    from ...models.update_chat_message_body import UpdateChatMessageBody


class ChatMessages:
    """Messages of Zoom Chat, written to contacts and channels. List, send, edit and delete them,
    react to them, and mark them as read. An account-level app acts for a user whose role has
    a permission for chat messages."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_chat_messages(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
    ) -> Pages[Message, MessageList]:
        """List chat messages

        List the messages of one day between a user and a contact, or in a channel. Exactly one
        of `to_contact` and `to_channel` is needed.

        **Prerequisites:**
        * Account-level apps: the user's role may view or edit chat messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not read the messages of this user.
        - 400, code 300: The page token is invalid, or its time is over.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            to_contact: Email address of the contact; give either this or `to_channel`.
            to_channel: ID of the channel; give either this or `to_contact`.
            date: Day whose messages to return, as `yyyy-mm-dd`; today when left out.
            page_size: How many messages one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_deleted_and_edited_message: Whether to return edited and deleted messages too.

        Example:
            chat_messages.list_chat_messages("amaraOkafor00000000001")
        """
        from . import list_chat_messages as _endpoint

        return self._caller.pages(
            "list_chat_messages",
            _endpoint,
            (user_id,),
            parameters={
                "to_contact": to_contact,
                "to_channel": to_channel,
                "date": date,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_deleted_and_edited_message": include_deleted_and_edited_message,
            },
            items="messages",
        )

    def send_chat_message(
        self,
        user_id: str,
        *,
        message: str,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        reply_main_message_id: str | Unset = UNSET,
        at_items: Sequence[Mention | Mapping[str, Any]] | Unset = UNSET,
    ) -> MessageSent:
        """Send a chat message

        Send a message to one of the user's contacts, or to a channel that the user is in.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The message could not be sent.
        - 400, code 5402: A reply must answer a main message, not another reply.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message: Text of the message.
            to_contact: Address of the contact to write to, an email address; give either this or
                `to_channel`.
            to_channel: ID of the channel to write to; give either this or `to_contact`.
            reply_main_message_id: ID of the message that this one replies to.
            at_items: Mentions in a channel message, each from `start_position` to `end_position` in
                the text, with its kind in `at_type` and the mentioned contact's address in
                `at_contact`.

        Example:
            chat_messages.send_chat_message("amaraOkafor00000000001", message="@Mei @Priya the agenda is ready.", to_contact="jonas.lindqvist@example.com")
        """
        from . import send_chat_message as _endpoint

        return self._caller.call(
            "send_chat_message",
            _endpoint,
            (user_id,),
            body={
                "message": message,
                "to_contact": to_contact,
                "to_channel": to_channel,
                "reply_main_message_id": reply_main_message_id,
                "at_items": at_items,
            },
        )

    def get_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
    ) -> Message:
        """Get a chat message

        Return one message that the user sent. Exactly one of `to_contact` and `to_channel` is
        needed.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
        - 400, code 300: There is no such channel or message, or the contact and the channel are
        both missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either this
                or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.

        Example:
            chat_messages.get_chat_message("amaraOkafor00000000001", "message000000000000001")
        """
        from . import get_chat_message as _endpoint

        return self._caller.call(
            "get_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            parameters={
                "to_contact": to_contact,
                "to_channel": to_channel,
            },
        )

    def update_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
    ) -> None:
        """Update a chat message

        Replace the text of a message that the user sent. Exactly one of `to_contact` and
        `to_channel` is needed.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: Only its sender can edit a message.
        - 400, code 300: There is no such message, or the contact and the channel are both
        missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message, taken from `list_chat_messages`.
            message: The new text.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.

        Example:
            chat_messages.update_chat_message("amaraOkafor00000000001", "message000000000000001", message="The agenda is ready.", to_contact="jonas.lindqvist@example.com")
        """
        from . import update_chat_message as _endpoint

        return self._caller.call(
            "update_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            body={
                "message": message,
                "to_contact": to_contact,
                "to_channel": to_channel,
            },
        )

    def delete_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
    ) -> None:
        """Delete a chat message

        Delete a message that the user sent. Exactly one of `to_contact` and `to_channel` is
        needed.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
        - 400, code 300: There is no such channel or message.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either this
                or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.

        Example:
            chat_messages.delete_chat_message("amaraOkafor00000000001", "message000000000000001")
        """
        from . import delete_chat_message as _endpoint

        return self._caller.call(
            "delete_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            parameters={
                "to_contact": to_contact,
                "to_channel": to_channel,
            },
        )

    def react_to_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        action: ReactToChatMessageBodyAction | Unset = UNSET,
        emoji: str | Unset = UNSET,
    ) -> None:
        """React to a chat message

        Add an emoji reaction to a message, or take it back.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: There is no such message, or the contact and the channel are both
        missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            action: `add` the reaction or `remove` it.
            emoji: The emoji as its UTF-32 code point, such as `U+1F44D`.

        Example:
            chat_messages.react_to_chat_message("amaraOkafor00000000001", "message000000000000001", to_contact="jonas.lindqvist@example.com", to_channel="channel000000000000001")
        """
        from . import react_to_chat_message as _endpoint

        return self._caller.call(
            "react_to_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            body={
                "to_contact": to_contact,
                "to_channel": to_channel,
                "action": action,
                "emoji": emoji,
            },
        )

    def mark_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        timestamp: int | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        action: MarkChatMessageBodyAction | Unset = UNSET,
    ) -> None:
        """Mark a chat message

        Mark a message as read or unread.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: There is no such message, or the contact and the channel are both
        missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            timestamp: Timestamp of the message, as `list_chat_messages` gives it.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            action: Whether the message becomes `read` or `unread`.

        Example:
            chat_messages.mark_chat_message("amaraOkafor00000000001", "message000000000000001", timestamp=1773673500000, to_contact="jonas.lindqvist@example.com")
        """
        from . import mark_chat_message as _endpoint

        return self._caller.call(
            "mark_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            body={
                "timestamp": timestamp,
                "to_contact": to_contact,
                "to_channel": to_channel,
                "action": action,
            },
        )


class AsyncChatMessages:
    """Messages of Zoom Chat, written to contacts and channels. List, send, edit and delete them,
    react to them, and mark them as read. An account-level app acts for a user whose role has
    a permission for chat messages."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_chat_messages(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
    ) -> AsyncPages[Message, MessageList]:
        """List chat messages

        List the messages of one day between a user and a contact, or in a channel. Exactly one
        of `to_contact` and `to_channel` is needed.

        **Prerequisites:**
        * Account-level apps: the user's role may view or edit chat messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: You may not read the messages of this user.
        - 400, code 300: The page token is invalid, or its time is over.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            to_contact: Email address of the contact; give either this or `to_channel`.
            to_channel: ID of the channel; give either this or `to_contact`.
            date: Day whose messages to return, as `yyyy-mm-dd`; today when left out.
            page_size: How many messages one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_deleted_and_edited_message: Whether to return edited and deleted messages too.

        Example:
            chat_messages.list_chat_messages("amaraOkafor00000000001")
        """
        from . import list_chat_messages as _endpoint

        return self._caller.pages(
            "list_chat_messages",
            _endpoint,
            (user_id,),
            parameters={
                "to_contact": to_contact,
                "to_channel": to_channel,
                "date": date,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_deleted_and_edited_message": include_deleted_and_edited_message,
            },
            items="messages",
        )

    async def send_chat_message(
        self,
        user_id: str,
        *,
        message: str,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        reply_main_message_id: str | Unset = UNSET,
        at_items: Sequence[Mention | Mapping[str, Any]] | Unset = UNSET,
    ) -> MessageSent:
        """Send a chat message

        Send a message to one of the user's contacts, or to a channel that the user is in.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The message could not be sent.
        - 400, code 5402: A reply must answer a main message, not another reply.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message: Text of the message.
            to_contact: Address of the contact to write to, an email address; give either this or
                `to_channel`.
            to_channel: ID of the channel to write to; give either this or `to_contact`.
            reply_main_message_id: ID of the message that this one replies to.
            at_items: Mentions in a channel message, each from `start_position` to `end_position` in
                the text, with its kind in `at_type` and the mentioned contact's address in
                `at_contact`.

        Example:
            chat_messages.send_chat_message("amaraOkafor00000000001", message="@Mei @Priya the agenda is ready.", to_contact="jonas.lindqvist@example.com")
        """
        from . import send_chat_message as _endpoint

        return await self._caller.call(
            "send_chat_message",
            _endpoint,
            (user_id,),
            body={
                "message": message,
                "to_contact": to_contact,
                "to_channel": to_channel,
                "reply_main_message_id": reply_main_message_id,
                "at_items": at_items,
            },
        )

    async def get_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
    ) -> Message:
        """Get a chat message

        Return one message that the user sent. Exactly one of `to_contact` and `to_channel` is
        needed.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:read, chat_message:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
        - 400, code 300: There is no such channel or message, or the contact and the channel are
        both missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either this
                or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.

        Example:
            chat_messages.get_chat_message("amaraOkafor00000000001", "message000000000000001")
        """
        from . import get_chat_message as _endpoint

        return await self._caller.call(
            "get_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            parameters={
                "to_contact": to_contact,
                "to_channel": to_channel,
            },
        )

    async def update_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
    ) -> None:
        """Update a chat message

        Replace the text of a message that the user sent. Exactly one of `to_contact` and
        `to_channel` is needed.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: Only its sender can edit a message.
        - 400, code 300: There is no such message, or the contact and the channel are both
        missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message, taken from `list_chat_messages`.
            message: The new text.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.

        Example:
            chat_messages.update_chat_message("amaraOkafor00000000001", "message000000000000001", message="The agenda is ready.", to_contact="jonas.lindqvist@example.com")
        """
        from . import update_chat_message as _endpoint

        return await self._caller.call(
            "update_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            body={
                "message": message,
                "to_contact": to_contact,
                "to_channel": to_channel,
            },
        )

    async def delete_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
    ) -> None:
        """Delete a chat message

        Delete a message that the user sent. Exactly one of `to_contact` and `to_channel` is
        needed.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
        - 400, code 300: There is no such channel or message.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: The contact who got the message, by user ID or email address; give either this
                or `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.

        Example:
            chat_messages.delete_chat_message("amaraOkafor00000000001", "message000000000000001")
        """
        from . import delete_chat_message as _endpoint

        return await self._caller.call(
            "delete_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            parameters={
                "to_contact": to_contact,
                "to_channel": to_channel,
            },
        )

    async def react_to_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        action: ReactToChatMessageBodyAction | Unset = UNSET,
        emoji: str | Unset = UNSET,
    ) -> None:
        """React to a chat message

        Add an emoji reaction to a message, or take it back.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: There is no such message, or the contact and the channel are both
        missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            action: `add` the reaction or `remove` it.
            emoji: The emoji as its UTF-32 code point, such as `U+1F44D`.

        Example:
            chat_messages.react_to_chat_message("amaraOkafor00000000001", "message000000000000001", to_contact="jonas.lindqvist@example.com", to_channel="channel000000000000001")
        """
        from . import react_to_chat_message as _endpoint

        return await self._caller.call(
            "react_to_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            body={
                "to_contact": to_contact,
                "to_channel": to_channel,
                "action": action,
                "emoji": emoji,
            },
        )

    async def mark_chat_message(
        self,
        user_id: str,
        message_id: str,
        *,
        timestamp: int | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        action: MarkChatMessageBodyAction | Unset = UNSET,
    ) -> None:
        """Mark a chat message

        Mark a message as read or unread.

        **Prerequisites:**
        * Account-level apps: the user's role may edit chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Rate limit: Medium.

        Documented failures:
        - 400, code 300: There is no such message, or the contact and the channel are both
        missing.
        - 404, code 1001: No user has the address given as the contact.
        - 404, code 4130: No channel has the ID given in `to_channel`.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            message_id: ID of the message.
            timestamp: Timestamp of the message, as `list_chat_messages` gives it.
            to_contact: Email address of the contact who got the message; give either this or
                `to_channel`.
            to_channel: ID of the channel that has the message; give either this or `to_contact`.
            action: Whether the message becomes `read` or `unread`.

        Example:
            chat_messages.mark_chat_message("amaraOkafor00000000001", "message000000000000001", timestamp=1773673500000, to_contact="jonas.lindqvist@example.com")
        """
        from . import mark_chat_message as _endpoint

        return await self._caller.call(
            "mark_chat_message",
            _endpoint,
            (
                user_id,
                message_id,
            ),
            body={
                "timestamp": timestamp,
                "to_contact": to_contact,
                "to_channel": to_channel,
                "action": action,
            },
        )
