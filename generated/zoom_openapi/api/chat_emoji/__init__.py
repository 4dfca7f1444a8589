# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages
    from ...runtime.types import FileInput


class ChatEmoji(Resource):
    """The operations of chat.emoji."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Emojis, _models.EmojisList]:
        """List the account's custom emojis, all or those that match `search_key`.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_custom_emojis,
        team_chat:read:list_custom_emojis:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. At most 50. By default 10.
            search_key: Only emojis whose name matches this text of at least 3 characters. Case
                matters. 3 to 256 characters.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The custom emojis on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            ValidationError: Invalid parameter `search_key`: its length must be at least 3
                characters and at most 256 characters (400, code 5333).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.emoji.list():
                print(item)
        """
        return self._pages("list_custom_emojis", locals())

    def create(
        self,
        *,
        name: str,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateCustomEmojiResult:
        """Upload an image file as a new custom emoji of the account.

        `png`, `jpg`, `jpeg` and `gif` files of up to 256 KB are accepted, and the name must not
        be in use yet. Zoom serves the upload from its file host (`fileapi`) and may redirect it
        to another host name; the authorization header has to be sent there too.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:custom_emoji, team_chat:write:custom_emoji:admin.

        Rate limit: Light.

        Args:
            name: Name for the emoji: letters, digits and underscores, up to 100 characters. At
                least 3 characters.
            file: The emoji, a JPG/JPEG, PNG or GIF image of at most 256 KB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new emoji's file ID and name.

        Raises:
            ValidationError: Invalid parameter. Possible reasons: the name has characters other than
                letters, numbers and underscores, or the file is larger than 256KB (400, code 300).
            ValidationError: Invalid file type; only jpg, jpeg, png and gif are supported (400, code
                400).
            OperationFailedError: Adding this custom emoji failed (400, code 500).
            PermissionDeniedError: This user has no permission to add a custom emoji; Zoom Support
                can give details (403, code 40090).
            AlreadyExistsError: This custom emoji name is a duplicate (409, code 30010).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.emoji.create(name="lantern_glow", file="picture.png")
        """
        return self._call("create_custom_emoji", locals())

    def delete(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of the account's custom emojis, named by its file ID.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:custom_emoji, team_chat:delete:custom_emoji:admin.

        Rate limit: Light.

        Args:
            file_id: File ID of the custom emoji.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting this custom emoji failed (400, code 4600).
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            PermissionDeniedError: You have no permission to delete custom emojis (403, code 200).
            NotFoundError: The custom emoji '{fileId}' does not exist (404, code 5404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.emoji.delete("emojiLantern0000000001")
        """
        self._call("delete_custom_emoji", locals())


class AsyncChatEmoji(AsyncResource):
    """The operations of chat.emoji."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Emojis, _models.EmojisList]:
        """List the account's custom emojis, all or those that match `search_key`.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:read, chat:read:admin, chat:write, chat:write:admin.

        Granular scopes: team_chat:read:list_custom_emojis,
        team_chat:read:list_custom_emojis:admin.

        Rate limit: Light.

        Args:
            page_size: How many entries to return per page. At most 50. By default 10.
            search_key: Only emojis whose name matches this text of at least 3 characters. Case
                matters. 3 to 256 characters.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The custom emojis on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            ValidationError: Invalid parameter `search_key`: its length must be at least 3
                characters and at most 256 characters (400, code 5333).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.emoji.list():
                print(item)
        """
        return self._pages("list_custom_emojis", locals())

    async def create(
        self,
        *,
        name: str,
        file: FileInput,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateCustomEmojiResult:
        """Upload an image file as a new custom emoji of the account.

        `png`, `jpg`, `jpeg` and `gif` files of up to 256 KB are accepted, and the name must not
        be in use yet. Zoom serves the upload from its file host (`fileapi`) and may redirect it
        to another host name; the authorization header has to be sent there too.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:write:custom_emoji, team_chat:write:custom_emoji:admin.

        Rate limit: Light.

        Args:
            name: Name for the emoji: letters, digits and underscores, up to 100 characters. At
                least 3 characters.
            file: The emoji, a JPG/JPEG, PNG or GIF image of at most 256 KB.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new emoji's file ID and name.

        Raises:
            ValidationError: Invalid parameter. Possible reasons: the name has characters other than
                letters, numbers and underscores, or the file is larger than 256KB (400, code 300).
            ValidationError: Invalid file type; only jpg, jpeg, png and gif are supported (400, code
                400).
            OperationFailedError: Adding this custom emoji failed (400, code 500).
            PermissionDeniedError: This user has no permission to add a custom emoji; Zoom Support
                can give details (403, code 40090).
            AlreadyExistsError: This custom emoji name is a duplicate (409, code 30010).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.emoji.create(name="lantern_glow", file="picture.png")
        """
        return await self._call("create_custom_emoji", locals())

    async def delete(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of the account's custom emojis, named by its file ID.

        Needs the custom emoji feature turned on for the account.

        Scopes: chat:write, chat:write:admin.

        Granular scopes: team_chat:delete:custom_emoji, team_chat:delete:custom_emoji:admin.

        Rate limit: Light.

        Args:
            file_id: File ID of the custom emoji.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: Deleting this custom emoji failed (400, code 4600).
            FeatureDisabledError: The custom emojis feature is not enabled for this account; Zoom
                Support can give details (400, code 300).
            PermissionDeniedError: You have no permission to delete custom emojis (403, code 200).
            NotFoundError: The custom emoji '{fileId}' does not exist (404, code 5404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.emoji.delete("emojiLantern0000000001")
        """
        await self._call("delete_custom_emoji", locals())
