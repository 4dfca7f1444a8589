# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ImChat(Resource):
    """The older instant messages and their sessions. Zoom ended its support for reading them at the
    end of 2021; the chat messages replace them.
    """

    def list_sessions(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ImChatSession, _models.ImChatSessionList]:
        """List the archived IM chat sessions of a period.

        OAuth 2.0 only. Deprecated: without support since the end of 2021;
        `list_report_chat_sessions` has the sessions of today.

        Scopes: imchat:read, imchat:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions of the period. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period lies more than
                six months back (300, code 300).

        Example:
            for item in zoom.im_chat.list_sessions(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_im_chat_sessions", locals())

    def list_session_messages(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ImSessionMessage, _models.ImSessionMessageList]:
        """List the archived messages of one IM chat session in a period.

        OAuth 2.0 only. Deprecated: without support since the end of 2021; use
        `list_report_chat_messages`.

        Scopes: imchat:read.

        Rate limit: Medium.

        Args:
            session_id: ID of the chat session.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The session's messages of the period. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period lies more than
                six months back (300, code 300).

        Example:
            for item in zoom.im_chat.list_session_messages(
                "session000000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_im_session_messages", locals())

    def send_message(
        self,
        *,
        message: str,
        chat_user: str,
        request_options: RequestOptions | None = None,
    ) -> _models.MessageSent:
        """Send an instant message to a user, in your own name.

        OAuth 2.0 only.

        Scopes: imchat:write.

        Rate limit: Medium.

        Args:
            message: Text of the message.
            chat_user: The recipient's user ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message sent.

        Example:
            zoom.im_chat.send_message(
                message="The agenda is ready.",
                chat_user="jonas.lindqvist@example.com",
            )
        """
        return self._call("send_im_message", locals())

    def list_messages(
        self,
        user_id: str,
        *,
        chat_user: str | Unset = UNSET,
        channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ImMessage, _models.ImMessageList]:
        """List a user's instant messages of one day, exchanged with a person or in a channel.

        OAuth 2.0 only. Deprecated: without support since the end of 2021; use
        `list_chat_messages`.

        Scopes: imchat:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            chat_user: The other person, as user ID or email address; give either this or `channel`.
            channel: ID of the channel; give either this or `chat_user`.
            date: Day to list, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's messages of the day. The same list, its last page. The messages of the day in
                a channel, fetched page by page as they are asked for.

        Example:
            for item in zoom.im_chat.list_messages(
                "amaraOkafor00000000001",
                chat_user="jonas.lindqvist@example.com",
                date="2026-03-16",
            ):
                print(item)
        """
        return self._pages("list_im_messages", locals())


class AsyncImChat(AsyncResource):
    """The older instant messages and their sessions. Zoom ended its support for reading them at the
    end of 2021; the chat messages replace them.
    """

    def list_sessions(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ImChatSession, _models.ImChatSessionList]:
        """List the archived IM chat sessions of a period.

        OAuth 2.0 only. Deprecated: without support since the end of 2021;
        `list_report_chat_sessions` has the sessions of today.

        Scopes: imchat:read, imchat:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions of the period. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period lies more than
                six months back (300, code 300).

        Example:
            async for item in zoom.im_chat.list_sessions(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_im_chat_sessions", locals())

    def list_session_messages(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ImSessionMessage, _models.ImSessionMessageList]:
        """List the archived messages of one IM chat session in a period.

        OAuth 2.0 only. Deprecated: without support since the end of 2021; use
        `list_report_chat_messages`.

        Scopes: imchat:read.

        Rate limit: Medium.

        Args:
            session_id: ID of the chat session.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The session's messages of the period. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period lies more than
                six months back (300, code 300).

        Example:
            async for item in zoom.im_chat.list_session_messages(
                "session000000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_im_session_messages", locals())

    async def send_message(
        self,
        *,
        message: str,
        chat_user: str,
        request_options: RequestOptions | None = None,
    ) -> _models.MessageSent:
        """Send an instant message to a user, in your own name.

        OAuth 2.0 only.

        Scopes: imchat:write.

        Rate limit: Medium.

        Args:
            message: Text of the message.
            chat_user: The recipient's user ID or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Message sent.

        Example:
            await zoom.im_chat.send_message(
                message="The agenda is ready.",
                chat_user="jonas.lindqvist@example.com",
            )
        """
        return await self._call("send_im_message", locals())

    def list_messages(
        self,
        user_id: str,
        *,
        chat_user: str | Unset = UNSET,
        channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ImMessage, _models.ImMessageList]:
        """List a user's instant messages of one day, exchanged with a person or in a channel.

        OAuth 2.0 only. Deprecated: without support since the end of 2021; use
        `list_chat_messages`.

        Scopes: imchat:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            chat_user: The other person, as user ID or email address; give either this or `channel`.
            channel: ID of the channel; give either this or `chat_user`.
            date: Day to list, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's messages of the day. The same list, its last page. The messages of the day in
                a channel, fetched page by page as they are asked for.

        Example:
            async for item in zoom.im_chat.list_messages(
                "amaraOkafor00000000001",
                chat_user="jonas.lindqvist@example.com",
                date="2026-03-16",
            ):
                print(item)
        """
        return self._pages("list_im_messages", locals())
