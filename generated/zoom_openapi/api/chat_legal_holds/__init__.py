# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ChatLegalHolds(Resource):
    """The operations of chat.legal_holds."""

    def list_matters(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.LegalHoldMatter, _models.LegalHoldMatterList]:
        """List the account's legal hold matters with their periods and the users they cover.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:read:list_legal_hold_matters:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The legal hold matters on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.legal_holds.list_matters():
                print(item)
        """
        return self._pages("list_legal_hold_matters", locals())

    def create_matter(
        self,
        *,
        matter_name: str,
        identifiers: Sequence[str],
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateLegalHoldMatterResult:
        """Add a legal hold matter for the chats of given users in a period.

        Scopes: chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:write:legal_hold_matter:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Resource-intensive.

        Args:
            matter_name: Name of the legal hold matter. 1 to 128 characters.
            identifiers: IDs or email addresses of the users under the legal hold. 1 to 20 items.
            start_date: First day of the legal hold, `yyyy-mm-dd`; today if left out.
            end_date: Last day of the legal hold, `yyyy-mm-dd`. Without it the legal hold goes on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new matter's ID.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.legal_holds.create_matter(
                matter_name="Harbor contract review",
                identifiers=["jonas.lindqvist@example.com", "mei.tanaka@example.com"],
                start_date="2026-03-16",
                end_date="2026-06-30",
            )
        """
        return self._call("create_legal_hold_matter", locals())

    def delete_matter(
        self,
        matter_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one legal hold matter.

        Scopes: chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:delete:legal_hold_matter:admin.

        Role permissions: NewIMChatHistory:Edit.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.legal_holds.delete_matter("mtrQ4mX7vLrTz9Pk")
        """
        self._call("delete_legal_hold_matter", locals())

    def update_matter(
        self,
        matter_id: str,
        *,
        matter_name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a legal hold matter.

        Nothing but the name can be changed.

        Scopes: chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:update:legal_hold_matter:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            matter_name: New name for the legal hold matter. 1 to 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.legal_holds.update_matter(
                "mtrQ4mX7vLrTz9Pk",
                matter_name="Harbor contract review 2026",
            )
        """
        self._call("update_legal_hold_matter", locals())

    def list_files(
        self,
        matter_id: str,
        *,
        identifier: str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.LegalHoldFile, _models.LegalHoldFileList]:
        """List the zip files that a legal hold matter holds for one user.

        Each entry carries the `file_key` to download it with, and tells whether it is ready.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:read:list_legal_hold_matter_files:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            identifier: User ID or e-mail address of the user whose files are listed.
            page_size: How many entries to return per page. 1 to 20. By default 5.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The zip files on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.legal_holds.list_files(
                "mtrQ4mX7vLrTz9Pk",
                identifier="jonas.lindqvist@example.com",
            ):
                print(item)
        """
        return self._pages("list_legal_hold_files", locals())

    def download_files(
        self,
        matter_id: str,
        *,
        file_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Download legal hold files

        Download one zip file of a legal hold matter, named by the `file_key` from the list of
        its files.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:read:legal_hold_matter_file:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            file_key: Key of the zip file to download, from the list of legal hold files.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission for the download of legal hold files (403,
                code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.legal_holds.download_files("mtrQ4mX7vLrTz9Pk", file_key="lhkQ4mX7vLrTz9")
        """
        self._call("download_legal_hold_files", locals())


class AsyncChatLegalHolds(AsyncResource):
    """The operations of chat.legal_holds."""

    def list_matters(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.LegalHoldMatter, _models.LegalHoldMatterList]:
        """List the account's legal hold matters with their periods and the users they cover.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:read:list_legal_hold_matters:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many entries to return per page. At most 100. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The legal hold matters on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.legal_holds.list_matters():
                print(item)
        """
        return self._pages("list_legal_hold_matters", locals())

    async def create_matter(
        self,
        *,
        matter_name: str,
        identifiers: Sequence[str],
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateLegalHoldMatterResult:
        """Add a legal hold matter for the chats of given users in a period.

        Scopes: chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:write:legal_hold_matter:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Resource-intensive.

        Args:
            matter_name: Name of the legal hold matter. 1 to 128 characters.
            identifiers: IDs or email addresses of the users under the legal hold. 1 to 20 items.
            start_date: First day of the legal hold, `yyyy-mm-dd`; today if left out.
            end_date: Last day of the legal hold, `yyyy-mm-dd`. Without it the legal hold goes on.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new matter's ID.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.legal_holds.create_matter(
                matter_name="Harbor contract review",
                identifiers=["jonas.lindqvist@example.com", "mei.tanaka@example.com"],
                start_date="2026-03-16",
                end_date="2026-06-30",
            )
        """
        return await self._call("create_legal_hold_matter", locals())

    async def delete_matter(
        self,
        matter_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one legal hold matter.

        Scopes: chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:delete:legal_hold_matter:admin.

        Role permissions: NewIMChatHistory:Edit.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.legal_holds.delete_matter("mtrQ4mX7vLrTz9Pk")
        """
        await self._call("delete_legal_hold_matter", locals())

    async def update_matter(
        self,
        matter_id: str,
        *,
        matter_name: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a legal hold matter.

        Nothing but the name can be changed.

        Scopes: chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:update:legal_hold_matter:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            matter_name: New name for the legal hold matter. 1 to 128 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission to access legal hold (403, code 403).
            NotFoundError: This legal hold matter does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.legal_holds.update_matter(
                "mtrQ4mX7vLrTz9Pk",
                matter_name="Harbor contract review 2026",
            )
        """
        await self._call("update_legal_hold_matter", locals())

    def list_files(
        self,
        matter_id: str,
        *,
        identifier: str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.LegalHoldFile, _models.LegalHoldFileList]:
        """List the zip files that a legal hold matter holds for one user.

        Each entry carries the `file_key` to download it with, and tells whether it is ready.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:read:list_legal_hold_matter_files:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            identifier: User ID or e-mail address of the user whose files are listed.
            page_size: How many entries to return per page. 1 to 20. By default 5.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The zip files on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.legal_holds.list_files(
                "mtrQ4mX7vLrTz9Pk",
                identifier="jonas.lindqvist@example.com",
            ):
                print(item)
        """
        return self._pages("list_legal_hold_files", locals())

    async def download_files(
        self,
        matter_id: str,
        *,
        file_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Download legal hold files

        Download one zip file of a legal hold matter, named by the `file_key` from the list of
        its files.

        Scopes: chat_history_legal_hold:read:admin, chat_history_legal_hold:write:admin.

        Granular scopes: team_chat:read:legal_hold_matter_file:admin.

        Role permissions: NewIMChatHistory:Read.

        Rate limit: Light.

        Args:
            matter_id: The legal hold matter's ID.
            file_key: Key of the zip file to download, from the list of legal hold files.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You have no permission for the download of legal hold files (403,
                code 403).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.legal_holds.download_files(
                "mtrQ4mX7vLrTz9Pk",
                file_key="lhkQ4mX7vLrTz9",
            )
        """
        await self._call("download_legal_hold_files", locals())
