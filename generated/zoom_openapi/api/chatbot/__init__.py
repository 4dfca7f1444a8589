# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions


class Chatbot(Resource):
    """Messages that a chatbot app posts to users and channels. These requests take the token of the
    app itself, from the client credentials grant, and not that of a user.
    """

    def send_message(
        self,
        *,
        robot_jid: str,
        to_jid: str,
        account_id: str,
        content: _inputs.ChatbotMessageContent,
        visible_to_user: str | None | Unset = UNSET,
        user_jid: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Post a message to a user or a channel as the chatbot.

        Keep the message's ID from the answer; updating and deleting need it.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            robot_jid: JID of the chatbot.
            to_jid: JID of the user or channel that receives the message.
            account_id: ID of the account that authorized the app.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            visible_to_user: ID of the one channel member who is to see the message; without it the
                whole channel does.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has
                left a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The body of the request is malformed (400, code 7001).
            AuthenticationError: The authorization header is missing or its token is not valid (401,
                code 7010).
            PermissionDeniedError: No chatbot has this `robot_jid` (403, code 7003).
            PermissionDeniedError: The `to_jid` matches no user or channel, or the chatbot may not
                write there (403, code 7004).
            NotFoundError: The `robot_jid` is malformed (404, code 7002).

        Example:
            zoom.chatbot.send_message(
                robot_jid="bot-0001@chat.example.com",
                to_jid="jonas.lindqvist@chat.example.com",
                account_id="account000000000000001",
                content={
                    "head": {"text": "Build finished"},
                    "body": [{"type": "message", "text": "All 214 tests passed."}],
                },
            )
        """
        self._call("send_chatbot_message", locals())

    def update_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        content: _inputs.ChatbotMessageContent,
        user_jid: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageChanged:
        """Replace the content of a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot
                received names it.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has
                left a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message updated.

        Raises:
            NotFoundError: No message has this ID (404, code 8001).

        Example:
            zoom.chatbot.update_message(
                "message000000000000001",
                robot_jid="bot-0001@chat.example.com",
                account_id="account000000000000001",
                content={
                    "head": {"text": "Build finished"},
                    "body": [{"type": "message", "text": "All 214 tests passed."}],
                },
            )
        """
        return self._call("update_chatbot_message", locals())

    def delete_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        user_jid: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageChanged:
        """Delete a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot
                received names it.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has
                left a channel causes no more notifications there.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message deleted.

        Raises:
            NotFoundError: No message has this ID (404, code 8001).

        Example:
            zoom.chatbot.delete_message(
                "message000000000000001",
                robot_jid="bot-0001@chat.example.com",
                account_id="account000000000000001",
                user_jid="amara.okafor@chat.example.com",
            )
        """
        return self._call("delete_chatbot_message", locals())


class AsyncChatbot(AsyncResource):
    """Messages that a chatbot app posts to users and channels. These requests take the token of the
    app itself, from the client credentials grant, and not that of a user.
    """

    async def send_message(
        self,
        *,
        robot_jid: str,
        to_jid: str,
        account_id: str,
        content: _inputs.ChatbotMessageContent,
        visible_to_user: str | None | Unset = UNSET,
        user_jid: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Post a message to a user or a channel as the chatbot.

        Keep the message's ID from the answer; updating and deleting need it.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            robot_jid: JID of the chatbot.
            to_jid: JID of the user or channel that receives the message.
            account_id: ID of the account that authorized the app.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            visible_to_user: ID of the one channel member who is to see the message; without it the
                whole channel does.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has
                left a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The body of the request is malformed (400, code 7001).
            AuthenticationError: The authorization header is missing or its token is not valid (401,
                code 7010).
            PermissionDeniedError: No chatbot has this `robot_jid` (403, code 7003).
            PermissionDeniedError: The `to_jid` matches no user or channel, or the chatbot may not
                write there (403, code 7004).
            NotFoundError: The `robot_jid` is malformed (404, code 7002).

        Example:
            await zoom.chatbot.send_message(
                robot_jid="bot-0001@chat.example.com",
                to_jid="jonas.lindqvist@chat.example.com",
                account_id="account000000000000001",
                content={
                    "head": {"text": "Build finished"},
                    "body": [{"type": "message", "text": "All 214 tests passed."}],
                },
            )
        """
        await self._call("send_chatbot_message", locals())

    async def update_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        content: _inputs.ChatbotMessageContent,
        user_jid: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageChanged:
        """Replace the content of a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot
                received names it.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has
                left a channel causes no more notifications there.
            is_markdown_support: Whether to render the text as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message updated.

        Raises:
            NotFoundError: No message has this ID (404, code 8001).

        Example:
            await zoom.chatbot.update_message(
                "message000000000000001",
                robot_jid="bot-0001@chat.example.com",
                account_id="account000000000000001",
                content={
                    "head": {"text": "Build finished"},
                    "body": [{"type": "message", "text": "All 214 tests passed."}],
                },
            )
        """
        return await self._call("update_chatbot_message", locals())

    async def delete_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        user_jid: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageChanged:
        """Delete a message that the chatbot posted earlier.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned.
            robot_jid: JID of the chatbot.
            account_id: ID of the account that the message went to. The event that the chatbot
                received names it.
            user_jid: JID of the user that the chatbot acts for. Set it so that a member who has
                left a channel causes no more notifications there.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message deleted.

        Raises:
            NotFoundError: No message has this ID (404, code 8001).

        Example:
            await zoom.chatbot.delete_message(
                "message000000000000001",
                robot_jid="bot-0001@chat.example.com",
                account_id="account000000000000001",
                user_jid="amara.okafor@chat.example.com",
            )
        """
        return await self._call("delete_chatbot_message", locals())
