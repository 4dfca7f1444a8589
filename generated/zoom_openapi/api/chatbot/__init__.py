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
        token
        of the client credentials grant.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            robot_jid: Not described.
            to_jid: Not described.
            account_id: Not described.
            content: An object whose properties the specification does not name.
            user_jid: Not described.
            visible_to_user: Not described.
            reply_to: Not described.
            is_markdown_support: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sent message's ID, time and recipient.

        Raises:
            BadRequestError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing (401, code 7010).
            AuthenticationError: The Authorization token is invalid (401, code 7010).
            PermissionDeniedError: The given robot_jid value belongs to no Chatbot that can be found
                (403, code 7003).
            PermissionDeniedError: You are not authorized for this (403, code 7004).
            PermissionDeniedError: The given to_jid value belongs to no channel or user that can be
                found (403, code 7004).
            NotFoundError: The request body has an invalid robot_jid value (404, code 7002).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.send_message(
                robot_jid="robot_jid1",
                to_jid="to_jid1",
                account_id="account_id1",
                content={},
                user_jid="user_jid1",
                visible_to_user="visible_to_user1",
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

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            robot_jid: Not described.
            account_id: Not described.
            content: An object whose properties the specification does not name.
            user_jid: Not described.
            is_markdown_support: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The updated message's ID, time and recipient.

        Raises:
            NotFoundError: This message_id value is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.update_message(
                "bot-20260316150000-a1f8",
                robot_jid="robot_jid1",
                account_id="account_id1",
                content={},
                user_jid="user_jid1",
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

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            account_id: Not described.
            robot_jid: Not described.
            user_jid: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The deleted message's ID and the time of its deletion.

        Raises:
            NotFoundError: This message_id is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.delete_message(
                "bot-20260316150000-a1f8",
                account_id="account_id1",
                robot_jid="robot_jid1",
            )
        """
        return self._call("delete_chatbot_message", locals())

    def unfurl_chat_link(
        self,
        user_id: str,
        trigger_id: str,
        *,
        content: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Show a preview for a link that a user shared in chat.

        The event `team_chat.link_shared` brings the `triggerId`. Needs an access token of the
        client credentials grant.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            trigger_id: Not described.
            content: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            NotFoundError: This unfurl_id is invalid (404, code 8002).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chatbot.unfurl_chat_link(
                "userAmara0000000000001",
                "triggerId1",
                content="content1",
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
        token
        of the client credentials grant.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            robot_jid: Not described.
            to_jid: Not described.
            account_id: Not described.
            content: An object whose properties the specification does not name.
            user_jid: Not described.
            visible_to_user: Not described.
            reply_to: Not described.
            is_markdown_support: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sent message's ID, time and recipient.

        Raises:
            BadRequestError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing (401, code 7010).
            AuthenticationError: The Authorization token is invalid (401, code 7010).
            PermissionDeniedError: The given robot_jid value belongs to no Chatbot that can be found
                (403, code 7003).
            PermissionDeniedError: You are not authorized for this (403, code 7004).
            PermissionDeniedError: The given to_jid value belongs to no channel or user that can be
                found (403, code 7004).
            NotFoundError: The request body has an invalid robot_jid value (404, code 7002).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.send_message(
                robot_jid="robot_jid1",
                to_jid="to_jid1",
                account_id="account_id1",
                content={},
                user_jid="user_jid1",
                visible_to_user="visible_to_user1",
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

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            robot_jid: Not described.
            account_id: Not described.
            content: An object whose properties the specification does not name.
            user_jid: Not described.
            is_markdown_support: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The updated message's ID, time and recipient.

        Raises:
            NotFoundError: This message_id value is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.update_message(
                "bot-20260316150000-a1f8",
                robot_jid="robot_jid1",
                account_id="account_id1",
                content={},
                user_jid="user_jid1",
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

        Rate limit: Medium.

        Args:
            message_id: ID of the chatbot message, as sending it returned it.
            account_id: Not described.
            robot_jid: Not described.
            user_jid: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The deleted message's ID and the time of its deletion.

        Raises:
            NotFoundError: This message_id is invalid (404, code 8001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.delete_message(
                "bot-20260316150000-a1f8",
                account_id="account_id1",
                robot_jid="robot_jid1",
            )
        """
        return await self._call("delete_chatbot_message", locals())

    async def unfurl_chat_link(
        self,
        user_id: str,
        trigger_id: str,
        *,
        content: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Show a preview for a link that a user shared in chat.

        The event `team_chat.link_shared` brings the `triggerId`. Needs an access token of the
        client credentials grant.

        Scopes: imchat:bot.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            trigger_id: Not described.
            content: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The format of the request body is invalid (400, code 7001).
            AuthenticationError: The Authorization header is missing, or its Authorization token is
                invalid (401, code 7010).
            NotFoundError: This unfurl_id is invalid (404, code 8002).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chatbot.unfurl_chat_link(
                "userAmara0000000000001",
                "triggerId1",
                content="content1",
            )
        """
        await self._call("unfurl_chat_link", locals())
