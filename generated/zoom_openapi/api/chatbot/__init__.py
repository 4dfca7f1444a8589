# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions


class Chatbot(Resource):
    """The operations of chatbot."""

    def send_message(
        self,
        *,
        robot_jid: str,
        to_jid: str,
        account_id: str,
        content: Mapping[str, Any],
        user_jid: str,
        visible_to_user: str | None | Unset = UNSET,
        reply_to: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageResult:
        """Post a message to a user or a channel as the chatbot.

        Keep the message's ID from the answer; updating and deleting need it. Needs an access
        token of the client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            robot_jid: JID of the chatbot. The app's chat subscription settings show it.
            to_jid: JID of the user or channel that receives the message.
            account_id: ID of the account that authorized the app.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. It spares the members of a channel
                the notifications that somebody set up who has since left.
            visible_to_user: ID of the one channel member who is to see the message; without it the
                whole channel does.
            reply_to: ID of the message to answer; the chatbot's message becomes a reply to it.
            is_markdown_support: Whether to render the message as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sent message's ID, time and recipient.

        Raises:
            ValidationError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing (401, code 7010).
            InvalidTokenError: The Authorization token is invalid (401, code 7010).
            NotFoundError: The given robot_jid value belongs to no Chatbot that can be found (403,
                code 7003).
            PermissionDeniedError: You are not authorized for this (403, code 7004).
            NotFoundError: The given to_jid value belongs to no channel or user that can be found
                (403, code 7004).
            ValidationError: The request body has an invalid robot_jid value (404, code 7002).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.send_message(
                robot_jid="botLantern01@xmpp.example.com",
                to_jid="useramara01@xmpp.example.com",
                account_id="acctNorthwind000000001",
                content={},
                user_jid="useramara01@xmpp.example.com",
                visible_to_user="userAmara0000000000001",
            )
        """
        return self._call("send_chatbot_message", locals())

    def update_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        content: Mapping[str, Any],
        user_jid: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageResult:
        """Replace the content of a message that the chatbot posted earlier.

        `message_id` is the ID that sending the message returned. Needs an access token of the
        client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            robot_jid: JID of the chatbot. The app's chat subscription settings show it.
            account_id: ID of the account that the message went to. The request that Zoom sent to
                the chatbot names it.
            content: What to show in place of the former content: `head` holds the heading, `body` a
                list of blocks, each with its `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. It spares the members of a channel
                the notifications that somebody set up who has since left.
            is_markdown_support: Whether to render the message as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The updated message's ID, time and recipient.

        Raises:
            ValidationError: This message_id value is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.update_message(
                "bot-20260316150000-a1f8",
                robot_jid="botLantern01@xmpp.example.com",
                account_id="acctNorthwind000000001",
                content={},
                user_jid="useramara01@xmpp.example.com",
                is_markdown_support=True,
            )
        """
        return self._call("update_chatbot_message", locals())

    def delete_message(
        self,
        message_id: str,
        *,
        account_id: str,
        robot_jid: str,
        user_jid: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageResult:
        """Delete a message that the chatbot posted earlier.

        Needs an access token of the client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            account_id: ID of the account that the message went to. The request that Zoom sent to
                the chatbot names it.
            robot_jid: JID of the chatbot. It comes into being when the chatbot features of the app
                are turned on.
            user_jid: JID of the user that the chatbot acts for. It spares the members of a channel
                the notifications that somebody set up who has since left.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The deleted message's ID and the time of its deletion.

        Raises:
            ValidationError: This message_id is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.delete_message(
                "bot-20260316150000-a1f8",
                account_id="acctNorthwind000000001",
                robot_jid="botLantern01@xmpp.example.com",
            )
        """
        return self._call("delete_chatbot_message", locals())

    def unfurl_link(
        self,
        user_id: str,
        trigger_id: str,
        *,
        content: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Show a preview for a link that a user shared in chat.

        The event `team_chat.link_shared` brings the `trigger_id`. Needs an access token of the
        client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            trigger_id: ID of the request to unfurl the link. The event `team_chat.link_shared` can
                bring it.
            content: What the preview of the link shows: a chatbot message template, as JSON in a
                string.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            ValidationError: This unfurl_id is invalid (404, code 8002).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.unfurl_link(
                "userAmara0000000000001",
                "trigger-7f3a1c52-9d4e",
                content="{\\"content\\": {\\"head\\": {\\"text\\": \\"Launch plan\\"}}}",
            )
        """
        self._call("unfurl_chat_link", locals())


class AsyncChatbot(AsyncResource):
    """The operations of chatbot."""

    async def send_message(
        self,
        *,
        robot_jid: str,
        to_jid: str,
        account_id: str,
        content: Mapping[str, Any],
        user_jid: str,
        visible_to_user: str | None | Unset = UNSET,
        reply_to: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageResult:
        """Post a message to a user or a channel as the chatbot.

        Keep the message's ID from the answer; updating and deleting need it. Needs an access
        token of the client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            robot_jid: JID of the chatbot. The app's chat subscription settings show it.
            to_jid: JID of the user or channel that receives the message.
            account_id: ID of the account that authorized the app.
            content: What to show: `head` holds the heading, `body` a list of blocks, each with its
                `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. It spares the members of a channel
                the notifications that somebody set up who has since left.
            visible_to_user: ID of the one channel member who is to see the message; without it the
                whole channel does.
            reply_to: ID of the message to answer; the chatbot's message becomes a reply to it.
            is_markdown_support: Whether to render the message as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sent message's ID, time and recipient.

        Raises:
            ValidationError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing (401, code 7010).
            InvalidTokenError: The Authorization token is invalid (401, code 7010).
            NotFoundError: The given robot_jid value belongs to no Chatbot that can be found (403,
                code 7003).
            PermissionDeniedError: You are not authorized for this (403, code 7004).
            NotFoundError: The given to_jid value belongs to no channel or user that can be found
                (403, code 7004).
            ValidationError: The request body has an invalid robot_jid value (404, code 7002).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.send_message(
                robot_jid="botLantern01@xmpp.example.com",
                to_jid="useramara01@xmpp.example.com",
                account_id="acctNorthwind000000001",
                content={},
                user_jid="useramara01@xmpp.example.com",
                visible_to_user="userAmara0000000000001",
            )
        """
        return await self._call("send_chatbot_message", locals())

    async def update_message(
        self,
        message_id: str,
        *,
        robot_jid: str,
        account_id: str,
        content: Mapping[str, Any],
        user_jid: str | None | Unset = UNSET,
        is_markdown_support: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageResult:
        """Replace the content of a message that the chatbot posted earlier.

        `message_id` is the ID that sending the message returned. Needs an access token of the
        client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            robot_jid: JID of the chatbot. The app's chat subscription settings show it.
            account_id: ID of the account that the message went to. The request that Zoom sent to
                the chatbot names it.
            content: What to show in place of the former content: `head` holds the heading, `body` a
                list of blocks, each with its `type` and `text`.
            user_jid: JID of the user that the chatbot acts for. It spares the members of a channel
                the notifications that somebody set up who has since left.
            is_markdown_support: Whether to render the message as Markdown.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The updated message's ID, time and recipient.

        Raises:
            ValidationError: This message_id value is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.update_message(
                "bot-20260316150000-a1f8",
                robot_jid="botLantern01@xmpp.example.com",
                account_id="acctNorthwind000000001",
                content={},
                user_jid="useramara01@xmpp.example.com",
                is_markdown_support=True,
            )
        """
        return await self._call("update_chatbot_message", locals())

    async def delete_message(
        self,
        message_id: str,
        *,
        account_id: str,
        robot_jid: str,
        user_jid: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatbotMessageResult:
        """Delete a message that the chatbot posted earlier.

        Needs an access token of the client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            account_id: ID of the account that the message went to. The request that Zoom sent to
                the chatbot names it.
            robot_jid: JID of the chatbot. It comes into being when the chatbot features of the app
                are turned on.
            user_jid: JID of the user that the chatbot acts for. It spares the members of a channel
                the notifications that somebody set up who has since left.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The deleted message's ID and the time of its deletion.

        Raises:
            ValidationError: This message_id is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.delete_message(
                "bot-20260316150000-a1f8",
                account_id="acctNorthwind000000001",
                robot_jid="botLantern01@xmpp.example.com",
            )
        """
        return await self._call("delete_chatbot_message", locals())

    async def unfurl_link(
        self,
        user_id: str,
        trigger_id: str,
        *,
        content: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Show a preview for a link that a user shared in chat.

        The event `team_chat.link_shared` brings the `trigger_id`. Needs an access token of the
        client credentials grant.

        Scopes: imchat:bot.

        Role permissions: IMChatBot:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            trigger_id: ID of the request to unfurl the link. The event `team_chat.link_shared` can
                bring it.
            content: What the preview of the link shows: a chatbot message template, as JSON in a
                string.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            ValidationError: This unfurl_id is invalid (404, code 8002).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.unfurl_link(
                "userAmara0000000000001",
                "trigger-7f3a1c52-9d4e",
                content="{\\"content\\": {\\"head\\": {\\"text\\": \\"Launch plan\\"}}}",
            )
        """
        await self._call("unfurl_chat_link", locals())
