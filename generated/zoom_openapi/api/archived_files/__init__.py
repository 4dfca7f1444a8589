# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ArchivedFiles(Resource):
    """The operations of archived_files."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        query_date_type: _literals.ArchiveFileQueryDateType | Unset = UNSET,
        group_id: str | Unset = UNSET,
        group_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ArchiveFile, _models.ArchiveFileList]:
        """List the archived files of the account's meetings and webinars.

        Archiving records and collects meeting data automatically for another platform, to meet
        rules such as FINRA's. Needs archiving, which Zoom enables for an account.

        Scopes: recording:read:admin.

        Granular scopes: archiving:read:list_archived_files:admin,
        archiving:read:list_archived_files:master.

        Role permissions: Recording:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days
                before `to`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days after
                `from_`.
            query_date_type: Date that the period applies to: `meeting_start_time` when the meeting
                started, `archive_complete_time` when archiving was complete. By default
                "meeting_start_time".
            group_id: Deprecated; use `group_ids`. ID of the group whose files are wanted.
            group_ids: IDs of up to 7 groups whose files are wanted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings and webinars on this page, each with its archived files, fetched page by
                page as they are asked for.

        Raises:
            NotFoundError: No account exists with this ID: {accountId} (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.archived_files.list(
                from_="2026-03-16T00:00:00Z",
                to="2026-03-20T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_archive_files", locals())

    def get_statistics(
        self,
        *,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ArchiveFileStatistics:
        """Get archive file statistics

        Count the archived files of the account's meetings and webinars, by file extension and by
        processing status. Needs archiving, which Zoom enables for an account.

        Scopes: recording:read:admin.

        Granular scopes: archiving:read:archived_file_statistics:admin.

        Rate limit: Medium.

        Args:
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days
                before `to`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days after
                `from_`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The counts for the range of dates.

        Raises:
            NotFoundError: No such account exists: {accountId} (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.archived_files.get_statistics(
                from_="2026-03-16T00:00:00Z",
                to="2026-03-20T23:59:59Z",
            )
        """
        return self._call("get_archive_file_statistics", locals())

    def update(
        self,
        file_id: str,
        *,
        auto_delete: bool,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set whether an archived file is deleted automatically.

        Needs archiving and the feature for switching off automatic deletion; Zoom Support
        enables both for an account.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: archiving:update:archived_file_auto_delete_status,
        archiving:update:archived_file_auto_delete_status:admin.

        Role permissions: Recording:Edit.

        Rate limit: Light.

        Args:
            file_id: ID of the archived file.
            auto_delete: Whether the archived file is deleted automatically.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.archived_files.update("archTownHall0000000001", auto_delete=False)
        """
        self._call("update_archive_file", locals())

    def get_for_past_meeting(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ArchiveFile:
        """Return the archived files of one occurrence of a meeting, named by its UUID.

        Needs archiving, which Zoom Support enables for an account.

        Scopes: recording:read.

        Granular scopes: archiving:read:archived_files, archiving:read:archived_files:admin.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of one meeting instance. Every instance has its own; when a meeting
                ends, the next one gets a new UUID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The occurrence with its archived files.

        Raises:
            MeetingNotFoundError: No meeting {meetingUUId} exists (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.archived_files.get_for_past_meeting("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_past_meeting_archive_files", locals())

    def delete_for_past_meeting(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete every archived file of one occurrence of a meeting.

        Needs archiving, which Zoom Support enables for an account.

        Scopes: recording:write:admin.

        Granular scopes: archiving:delete:archived_files:admin.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of one meeting instance. Every instance has its own; when a meeting
                ends, the next one gets a new UUID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            FeatureDisabledError: This account does not have the feature available (400, code 200).
            MeetingNotFoundError: No such meeting exists: {0} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.archived_files.delete_for_past_meeting("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        self._call("delete_past_meeting_archive_files", locals())


class AsyncArchivedFiles(AsyncResource):
    """The operations of archived_files."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        query_date_type: _literals.ArchiveFileQueryDateType | Unset = UNSET,
        group_id: str | Unset = UNSET,
        group_ids: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ArchiveFile, _models.ArchiveFileList]:
        """List the archived files of the account's meetings and webinars.

        Archiving records and collects meeting data automatically for another platform, to meet
        rules such as FINRA's. Needs archiving, which Zoom enables for an account.

        Scopes: recording:read:admin.

        Granular scopes: archiving:read:list_archived_files:admin,
        archiving:read:list_archived_files:master.

        Role permissions: Recording:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days
                before `to`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days after
                `from_`.
            query_date_type: Date that the period applies to: `meeting_start_time` when the meeting
                started, `archive_complete_time` when archiving was complete. By default
                "meeting_start_time".
            group_id: Deprecated; use `group_ids`. ID of the group whose files are wanted.
            group_ids: IDs of up to 7 groups whose files are wanted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings and webinars on this page, each with its archived files, fetched page by
                page as they are asked for.

        Raises:
            NotFoundError: No account exists with this ID: {accountId} (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.archived_files.list(
                from_="2026-03-16T00:00:00Z",
                to="2026-03-20T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_archive_files", locals())

    async def get_statistics(
        self,
        *,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ArchiveFileStatistics:
        """Get archive file statistics

        Count the archived files of the account's meetings and webinars, by file extension and by
        processing status. Needs archiving, which Zoom enables for an account.

        Scopes: recording:read:admin.

        Granular scopes: archiving:read:archived_file_statistics:admin.

        Rate limit: Medium.

        Args:
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days
                before `to`.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ssZ`; at most seven days after
                `from_`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The counts for the range of dates.

        Raises:
            NotFoundError: No such account exists: {accountId} (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.archived_files.get_statistics(
                from_="2026-03-16T00:00:00Z",
                to="2026-03-20T23:59:59Z",
            )
        """
        return await self._call("get_archive_file_statistics", locals())

    async def update(
        self,
        file_id: str,
        *,
        auto_delete: bool,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set whether an archived file is deleted automatically.

        Needs archiving and the feature for switching off automatic deletion; Zoom Support
        enables both for an account.

        Scopes: recording:write, recording:write:admin.

        Granular scopes: archiving:update:archived_file_auto_delete_status,
        archiving:update:archived_file_auto_delete_status:admin.

        Role permissions: Recording:Edit.

        Rate limit: Light.

        Args:
            file_id: ID of the archived file.
            auto_delete: Whether the archived file is deleted automatically.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.archived_files.update("archTownHall0000000001", auto_delete=False)
        """
        await self._call("update_archive_file", locals())

    async def get_for_past_meeting(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ArchiveFile:
        """Return the archived files of one occurrence of a meeting, named by its UUID.

        Needs archiving, which Zoom Support enables for an account.

        Scopes: recording:read.

        Granular scopes: archiving:read:archived_files, archiving:read:archived_files:admin.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of one meeting instance. Every instance has its own; when a meeting
                ends, the next one gets a new UUID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The occurrence with its archived files.

        Raises:
            MeetingNotFoundError: No meeting {meetingUUId} exists (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.archived_files.get_for_past_meeting("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_past_meeting_archive_files", locals())

    async def delete_for_past_meeting(
        self,
        meeting_uuid: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete every archived file of one occurrence of a meeting.

        Needs archiving, which Zoom Support enables for an account.

        Scopes: recording:write:admin.

        Granular scopes: archiving:delete:archived_files:admin.

        Rate limit: Light.

        Args:
            meeting_uuid: UUID of one meeting instance. Every instance has its own; when a meeting
                ends, the next one gets a new UUID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: Open to paid accounts only (400, code 200).
            FeatureDisabledError: This account does not have the feature available (400, code 200).
            MeetingNotFoundError: No such meeting exists: {0} (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.archived_files.delete_for_past_meeting("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        await self._call("delete_past_meeting_archive_files", locals())
