# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged im_chat"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.chat_session import ChatSession
    from ...models.chat_session_list import ChatSessionList
    from ...models.im_message import ImMessage
    from ...models.im_message_list import ImMessageList
    from ...models.im_session_message import ImSessionMessage
    from ...models.im_session_message_list import ImSessionMessageList
    from ...models.message_sent import MessageSent
    from ...models.send_im_message_body import SendImMessageBody


class ImChat:
    """Instant messages of users and the sessions that they belong to. Zoom deprecated reading
    them at the end of 2021; use the chat messages instead."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_im_chat_sessions(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ChatSession, ChatSessionList]:
        """List IM chat sessions

        List the archived IM chat sessions of a period. OAuth 2.0 only. Deprecated since the end
        of 2021, with no support from Zoom.

        Scopes: imchat:read, imchat:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period lies more than
        six months back.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_chat.list_im_chat_sessions(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_im_chat_sessions as _endpoint

        return self._caller.pages(
            "list_im_chat_sessions",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="sessions",
        )

    def list_im_session_messages(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ImSessionMessage, ImSessionMessageList]:
        """List IM session messages

        List the archived messages of one IM chat session in a period. OAuth 2.0 only.
        Deprecated since the end of 2021, with no support from Zoom.

        Scopes: imchat:read.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period lies more than
        six months back.

        Args:
            session_id: ID of the chat session.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_chat.list_im_session_messages("session000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import list_im_session_messages as _endpoint

        return self._caller.pages(
            "list_im_session_messages",
            _endpoint,
            (session_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="messages",
        )

    def send_im_message(
        self,
        *,
        message: str | Unset = UNSET,
        chat_user: str | Unset = UNSET,
    ) -> MessageSent:
        """Send an IM message

        Send an instant message to a user, in your own name. OAuth 2.0 only.

        Scopes: imchat:write.

        Rate limit: Medium.

        Args:
            message: Text of the message.
            chat_user: The recipient's user ID or email address.

        Example:
            im_chat.send_im_message(message="The agenda is ready.")
        """
        from . import send_im_message as _endpoint

        return self._caller.call(
            "send_im_message",
            _endpoint,
            parameters={
                "chat_user": chat_user,
            },
            body={
                "message": message,
            },
        )

    def list_im_messages(
        self,
        user_id: str,
        *,
        chat_user: str | Unset = UNSET,
        channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ImMessage, ImMessageList]:
        """List IM messages

        List a user's instant messages of one day, exchanged with a person or in a channel.
        OAuth 2.0 only. Deprecated since the end of 2021, with no support from Zoom.

        Scopes: imchat:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            chat_user: The other person, as user ID or email address.
            channel: ID of the channel.
            date: Day to list, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_chat.list_im_messages("amaraOkafor00000000001")
        """
        from . import list_im_messages as _endpoint

        return self._caller.pages(
            "list_im_messages",
            _endpoint,
            (user_id,),
            parameters={
                "chat_user": chat_user,
                "channel": channel,
                "date": date,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="messages",
        )


class AsyncImChat:
    """Instant messages of users and the sessions that they belong to. Zoom deprecated reading
    them at the end of 2021; use the chat messages instead."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_im_chat_sessions(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ChatSession, ChatSessionList]:
        """List IM chat sessions

        List the archived IM chat sessions of a period. OAuth 2.0 only. Deprecated since the end
        of 2021, with no support from Zoom.

        Scopes: imchat:read, imchat:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period lies more than
        six months back.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_chat.list_im_chat_sessions(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_im_chat_sessions as _endpoint

        return self._caller.pages(
            "list_im_chat_sessions",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="sessions",
        )

    def list_im_session_messages(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ImSessionMessage, ImSessionMessageList]:
        """List IM session messages

        List the archived messages of one IM chat session in a period. OAuth 2.0 only.
        Deprecated since the end of 2021, with no support from Zoom.

        Scopes: imchat:read.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period lies more than
        six months back.

        Args:
            session_id: ID of the chat session.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one month at most and
                lies within the last six months.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_chat.list_im_session_messages("session000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import list_im_session_messages as _endpoint

        return self._caller.pages(
            "list_im_session_messages",
            _endpoint,
            (session_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="messages",
        )

    async def send_im_message(
        self,
        *,
        message: str | Unset = UNSET,
        chat_user: str | Unset = UNSET,
    ) -> MessageSent:
        """Send an IM message

        Send an instant message to a user, in your own name. OAuth 2.0 only.

        Scopes: imchat:write.

        Rate limit: Medium.

        Args:
            message: Text of the message.
            chat_user: The recipient's user ID or email address.

        Example:
            im_chat.send_im_message(message="The agenda is ready.")
        """
        from . import send_im_message as _endpoint

        return await self._caller.call(
            "send_im_message",
            _endpoint,
            parameters={
                "chat_user": chat_user,
            },
            body={
                "message": message,
            },
        )

    def list_im_messages(
        self,
        user_id: str,
        *,
        chat_user: str | Unset = UNSET,
        channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ImMessage, ImMessageList]:
        """List IM messages

        List a user's instant messages of one day, exchanged with a person or in a channel.
        OAuth 2.0 only. Deprecated since the end of 2021, with no support from Zoom.

        Scopes: imchat:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            chat_user: The other person, as user ID or email address.
            channel: ID of the channel.
            date: Day to list, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            im_chat.list_im_messages("amaraOkafor00000000001")
        """
        from . import list_im_messages as _endpoint

        return self._caller.pages(
            "list_im_messages",
            _endpoint,
            (user_id,),
            parameters={
                "chat_user": chat_user,
                "channel": channel,
                "date": date,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="messages",
        )
