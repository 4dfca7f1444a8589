# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.types import FileInput


class ChatFiles(Resource):
    """The operations of chat.files."""

    def get(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFile:
        """Return name, type, length, digest and download address of a chat file.

        Scopes: chat:read.

        Granular scopes: team_chat:read:file, team_chat:read:file:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The file's data, without its content.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.files.get("fileReviewSlides000001")
        """
        return self._call("get_chat_file", locals())

    def delete(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a file from the chat.

        Scopes: chat:write.

        Granular scopes: team_chat:delete:file, team_chat:delete:file:admin.

        Role permissions: NewIMChatHistory:Edit.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.files.delete("fileReviewSlides000001")
        """
        self._call("delete_chat_file", locals())

    def upload(
        self,
        user_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        post_to_personal_chat: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentChatFile:
        """Upload a chat file

        Upload a file of at most 1 GB for use in the chat; by default it is also posted to the
        user's personal chat. Files live in Zoom cloud storage; accounts that do not use it keep
        them for 7 days only. Everything but `png`, `jpg`, `jpeg` and `gif` is sent as a plain file.
        The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:write:files, team_chat:write:files:admin.

        Args:
            user_id: The user's ID.
            file: The file to send, at most 1 GB.
            post_to_personal_chat: Whether the uploaded file is also posted to the user's personal
                chat: `true` or `false`. By default "true".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded file's ID.

        Raises:
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.files.upload("userAmara0000000000001", file="picture.png")
        """
        return self._call("upload_chat_file", locals())

    def send(
        self,
        user_id: str,
        *,
        files: FileInput,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentChatFile:
        """Send one file to a contact of the user, or to a channel the user belongs to.

        Images may have 16 MB, other files 20 MB. Everything but `png`, `jpg`, `jpeg` and `gif`
        is sent as a plain file. The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:write:message_files, team_chat:write:message_files:admin.

        Args:
            user_id: The user's ID.
            files: The file to send, in binary form; only one is taken. Images may have 16 MB, all
                other files 20 MB.
            reply_main_message_id: ID of the message that the file replies to. Only main messages
                can be replied to.
            to_channel: ID of the channel to send the file to.
            to_contact: The contact to send the file to, by user ID or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the message with the file.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.files.send(
                "userAmara0000000000001",
                files="picture.png",
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
            )
        """
        return self._call("send_chat_file", locals())


class AsyncChatFiles(AsyncResource):
    """The operations of chat.files."""

    async def get(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatFile:
        """Return name, type, length, digest and download address of a chat file.

        Scopes: chat:read.

        Granular scopes: team_chat:read:file, team_chat:read:file:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The file's data, without its content.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.files.get("fileReviewSlides000001")
        """
        return await self._call("get_chat_file", locals())

    async def delete(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a file from the chat.

        Scopes: chat:write.

        Granular scopes: team_chat:delete:file, team_chat:delete:file:admin.

        Role permissions: NewIMChatHistory:Edit.

        Rate limit: Light.

        Args:
            file_id: ID of the chat file.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: An access token is required (401, code 300).
            InvalidTokenError: The access token is invalid (401, code 100).
            PermissionDeniedError: Access to the service is not permitted (401, code 401).
            InvalidTokenError: The access token has expired (401, code 106).
            PermissionDeniedError: The operation is not permitted (403, code 403).
            NotFoundError: The resource was not found (404, code 404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.files.delete("fileReviewSlides000001")
        """
        await self._call("delete_chat_file", locals())

    async def upload(
        self,
        user_id: str,
        *,
        file: FileInput | None | Unset = UNSET,
        post_to_personal_chat: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentChatFile:
        """Upload a chat file

        Upload a file of at most 1 GB for use in the chat; by default it is also posted to the
        user's personal chat. Files live in Zoom cloud storage; accounts that do not use it keep
        them for 7 days only. Everything but `png`, `jpg`, `jpeg` and `gif` is sent as a plain file.
        The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:write:files, team_chat:write:files:admin.

        Args:
            user_id: The user's ID.
            file: The file to send, at most 1 GB.
            post_to_personal_chat: Whether the uploaded file is also posted to the user's personal
                chat: `true` or `false`. By default "true".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The uploaded file's ID.

        Raises:
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.files.upload("userAmara0000000000001", file="picture.png")
        """
        return await self._call("upload_chat_file", locals())

    async def send(
        self,
        user_id: str,
        *,
        files: FileInput,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentChatFile:
        """Send one file to a contact of the user, or to a channel the user belongs to.

        Images may have 16 MB, other files 20 MB. Everything but `png`, `jpg`, `jpeg` and `gif`
        is sent as a plain file. The upload goes to the file host, which may redirect.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:write:message_files, team_chat:write:message_files:admin.

        Args:
            user_id: The user's ID.
            files: The file to send, in binary form; only one is taken. Images may have 16 MB, all
                other files 20 MB.
            reply_main_message_id: ID of the message that the file replies to. Only main messages
                can be replied to.
            to_channel: ID of the channel to send the file to.
            to_contact: The contact to send the file to, by user ID or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the message with the file.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            InvalidTokenError: This access token is invalid (400, code 124).
            ValidationError: The file exceeds the maximum size of {maxSize} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.files.send(
                "userAmara0000000000001",
                files="picture.png",
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
            )
        """
        return await self._call("send_chat_file", locals())
