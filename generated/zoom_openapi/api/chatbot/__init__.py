# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged chatbot"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.chatbot_message_changed import ChatbotMessageChanged
    from ...models.chatbot_message_content import ChatbotMessageContent
    from ...models.delete_chatbot_message_body import DeleteChatbotMessageBody
    from ...models.edit_chatbot_message_body import EditChatbotMessageBody
    from ...models.send_chatbot_message_body import SendChatbotMessageBody


class Chatbot:
    """Messages that a chatbot app posts to users and channels. These requests take the app's own
    token, which the client credentials grant yields, not a user's."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def send_chatbot_message(
        self,
        *,
        robot_jid: str,
        to_jid: str,
        account_id: str,
        content: ChatbotMessageContent | Mapping[str, Any],
        visible_to_user: str | Unset = UNSET,
        user_jid: str | Unset = UNSET,
        is_markdown_support: bool | Unset = UNSET,
    ) -> None:
        """Send a chatbot message

        Post a message to a user or a channel as the chatbot. Keep the message's ID from the
        answer; editing and deleting need it.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Documented failures:
        - 400, code 7001: The body of the request is malformed.
        - 401, code 7010: The authorization header is missing or its token is not valid.
        - 403, code 7003: No chatbot has this `robot_jid`.
        - 403, code 7004: The `to_jid` matches no user or channel, or the chatbot may not write
        there.
        - 404, code 7002: The `robot_jid` is malformed.

        Args:
            robot_jid: JID of the chatbot.
            to_jid: JID of the user or channel that receives the message.
            account_id: ID of the account that authorized the app.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            visible_to_user: ID of the one channel member who is to see the message; without it the whole
                channel does.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has left
                a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.

        Example:
            chatbot.send_chatbot_message(robot_jid="bot-0001@chat.example.com", to_jid="jonas.lindqvist@chat.example.com", account_id="account000000000000001", content={...})
        """
        from . import send_chatbot_message as _endpoint

        return self._caller.call(
            "send_chatbot_message",
            _endpoint,
            body={
                "robot_jid": robot_jid,
                "to_jid": to_jid,
                "account_id": account_id,
                "content": content,
                "visible_to_user": visible_to_user,
                "user_jid": user_jid,
                "is_markdown_support": is_markdown_support,
            },
        )

    def edit_chatbot_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        content: ChatbotMessageContent | Mapping[str, Any],
        user_jid: str | Unset = UNSET,
        is_markdown_support: bool | Unset = UNSET,
    ) -> ChatbotMessageChanged:
        """Edit a chatbot message

        Replace the content of a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Documented failures:
        - 404, code 8001: No message has this ID.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot received
                names it.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has left
                a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.

        Example:
            chatbot.edit_chatbot_message("message000000000000001", robot_jid="bot-0001@chat.example.com", account_id="account000000000000001", content={...})
        """
        from . import edit_chatbot_message as _endpoint

        return self._caller.call(
            "edit_chatbot_message",
            _endpoint,
            (message_id,),
            body={
                "robot_jid": robot_jid,
                "account_id": account_id,
                "content": content,
                "user_jid": user_jid,
                "is_markdown_support": is_markdown_support,
            },
        )

    def delete_chatbot_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        user_jid: str | Unset = UNSET,
    ) -> ChatbotMessageChanged:
        """Delete a chatbot message

        Delete a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Documented failures:
        - 404, code 8001: No message has this ID.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot received
                names it.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has left
                a channel causes no more notifications there.

        Example:
            chatbot.delete_chatbot_message("message000000000000001", robot_jid="bot-0001@chat.example.com", account_id="account000000000000001")
        """
        from . import delete_chatbot_message as _endpoint

        return self._caller.call(
            "delete_chatbot_message",
            _endpoint,
            (message_id,),
            body={
                "robot_jid": robot_jid,
                "account_id": account_id,
                "user_jid": user_jid,
            },
        )


class AsyncChatbot:
    """Messages that a chatbot app posts to users and channels. These requests take the app's own
    token, which the client credentials grant yields, not a user's."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def send_chatbot_message(
        self,
        *,
        robot_jid: str,
        to_jid: str,
        account_id: str,
        content: ChatbotMessageContent | Mapping[str, Any],
        visible_to_user: str | Unset = UNSET,
        user_jid: str | Unset = UNSET,
        is_markdown_support: bool | Unset = UNSET,
    ) -> None:
        """Send a chatbot message

        Post a message to a user or a channel as the chatbot. Keep the message's ID from the
        answer; editing and deleting need it.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Documented failures:
        - 400, code 7001: The body of the request is malformed.
        - 401, code 7010: The authorization header is missing or its token is not valid.
        - 403, code 7003: No chatbot has this `robot_jid`.
        - 403, code 7004: The `to_jid` matches no user or channel, or the chatbot may not write
        there.
        - 404, code 7002: The `robot_jid` is malformed.

        Args:
            robot_jid: JID of the chatbot.
            to_jid: JID of the user or channel that receives the message.
            account_id: ID of the account that authorized the app.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            visible_to_user: ID of the one channel member who is to see the message; without it the whole
                channel does.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has left
                a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.

        Example:
            chatbot.send_chatbot_message(robot_jid="bot-0001@chat.example.com", to_jid="jonas.lindqvist@chat.example.com", account_id="account000000000000001", content={...})
        """
        from . import send_chatbot_message as _endpoint

        return await self._caller.call(
            "send_chatbot_message",
            _endpoint,
            body={
                "robot_jid": robot_jid,
                "to_jid": to_jid,
                "account_id": account_id,
                "content": content,
                "visible_to_user": visible_to_user,
                "user_jid": user_jid,
                "is_markdown_support": is_markdown_support,
            },
        )

    async def edit_chatbot_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        content: ChatbotMessageContent | Mapping[str, Any],
        user_jid: str | Unset = UNSET,
        is_markdown_support: bool | Unset = UNSET,
    ) -> ChatbotMessageChanged:
        """Edit a chatbot message

        Replace the content of a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Documented failures:
        - 404, code 8001: No message has this ID.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot received
                names it.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has left
                a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.

        Example:
            chatbot.edit_chatbot_message("message000000000000001", robot_jid="bot-0001@chat.example.com", account_id="account000000000000001", content={...})
        """
        from . import edit_chatbot_message as _endpoint

        return await self._caller.call(
            "edit_chatbot_message",
            _endpoint,
            (message_id,),
            body={
                "robot_jid": robot_jid,
                "account_id": account_id,
                "content": content,
                "user_jid": user_jid,
                "is_markdown_support": is_markdown_support,
            },
        )

    async def delete_chatbot_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        user_jid: str | Unset = UNSET,
    ) -> ChatbotMessageChanged:
        """Delete a chatbot message

        Delete a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Documented failures:
        - 404, code 8001: No message has this ID.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot received
                names it.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has left
                a channel causes no more notifications there.

        Example:
            chatbot.delete_chatbot_message("message000000000000001", robot_jid="bot-0001@chat.example.com", account_id="account000000000000001")
        """
        from . import delete_chatbot_message as _endpoint

        return await self._caller.call(
            "delete_chatbot_message",
            _endpoint,
            (message_id,),
            body={
                "robot_jid": robot_jid,
                "account_id": account_id,
                "user_jid": user_jid,
            },
        )
