# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ChatSessions(Resource):
    """The operations of chat.sessions."""

    def star_or_unstar(
        self,
        user_id: str,
        *,
        method: _literals.ChatMethod,
        params: _inputs.StarParams,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Star a contact or a chat channel for a user, or take the star away.

        A user-level app passes `me` for `user_id`.

        Scopes: chat_event:write, chat_event:write:admin.

        Granular scopes: team_chat:update:chat_control, team_chat:update:chat_control:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            method: Whether to `star` or `unstar` the contact or channel.
            params: The contact or channel to act on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            OperationFailedError: Executing Star/Unstar failed (400, code 5301).
            NotFoundError: The channel {target_id} does not exist (404, code 4130).
            UserNotFoundError: The user {target_id} or {userId} does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.sessions.star_or_unstar(
                "userAmara0000000000001",
                method="star",
                params={"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
            )
        """
        self._call("star_or_unstar_chat", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.UserChatSessionType | Unset = UNSET,
        search_star: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.UserChatSession, _models.UserChatSessionList]:
        """List a user's chat sessions in a period, or the starred ones with `search_star`.

        `search_star` excludes `from_` and `to` and works for user-level apps only. A user-level
        app passes `me` for `user_id`; an account-level OAuth app acts on behalf of a user who
        needs a suitable role.

        Scopes: chat_message:read, chat_message:read:admin.

        Granular scopes: team_chat:read:list_user_sessions,
        team_chat:read:list_user_sessions:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose chat sessions are wanted.
            type_: Which of the user's sessions to list; both kinds when left out.
            search_star: Whether to look for starred sessions, group chats as well as one-to-one
                chats. Works only in user-level apps, with `me` or the own `user_id`; `type_` may be
                added, `from_` and `to` may not.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the start of today
                if absent. Not allowed together with `search_star`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the end of today if
                absent. Not allowed together with `search_star`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions on this page; starred ones come without `from` and `to`, fetched page
                by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                sessions of this user (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            ValidationError: The session type is unknown (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.sessions.list(
                "userAmara0000000000001",
                type_="1:1",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_user_chat_sessions", locals())


class AsyncChatSessions(AsyncResource):
    """The operations of chat.sessions."""

    async def star_or_unstar(
        self,
        user_id: str,
        *,
        method: _literals.ChatMethod,
        params: _inputs.StarParams,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Star a contact or a chat channel for a user, or take the star away.

        A user-level app passes `me` for `user_id`.

        Scopes: chat_event:write, chat_event:write:admin.

        Granular scopes: team_chat:update:chat_control, team_chat:update:chat_control:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            method: Whether to `star` or `unstar` the contact or channel.
            params: The contact or channel to act on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the
                channel information of this user (400, code 200).
            OperationFailedError: Executing Star/Unstar failed (400, code 5301).
            NotFoundError: The channel {target_id} does not exist (404, code 4130).
            UserNotFoundError: The user {target_id} or {userId} does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.sessions.star_or_unstar(
                "userAmara0000000000001",
                method="star",
                params={"target_id": "chnQ4mX7vLrTz9Pk", "target_type": "channel"},
            )
        """
        await self._call("star_or_unstar_chat", locals())

    def list(
        self,
        user_id: str,
        *,
        type_: _literals.UserChatSessionType | Unset = UNSET,
        search_star: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.UserChatSession, _models.UserChatSessionList]:
        """List a user's chat sessions in a period, or the starred ones with `search_star`.

        `search_star` excludes `from_` and `to` and works for user-level apps only. A user-level
        app passes `me` for `user_id`; an account-level OAuth app acts on behalf of a user who
        needs a suitable role.

        Scopes: chat_message:read, chat_message:read:admin.

        Granular scopes: team_chat:read:list_user_sessions,
        team_chat:read:list_user_sessions:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: ID of the user whose chat sessions are wanted.
            type_: Which of the user's sessions to list; both kinds when left out.
            search_star: Whether to look for starred sessions, group chats as well as one-to-one
                chats. Works only in user-level apps, with `me` or the own `user_id`; `type_` may be
                added, `from_` and `to` may not.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the start of today
                if absent. Not allowed together with `search_star`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the end of today if
                absent. Not allowed together with `search_star`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions on this page; starred ones come without `from` and `to`, fetched page
                by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                sessions of this user (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            ValidationError: The session type is unknown (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.sessions.list(
                "userAmara0000000000001",
                type_="1:1",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_user_chat_sessions", locals())
