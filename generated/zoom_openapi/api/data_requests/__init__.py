# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class DataRequests(Resource):
    """The operations of data_requests."""

    def get_file_url(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DataRequestFileUrl:
        """Return a link that downloads one file of an export.

        The link works once and expires after five minutes.

        Scopes: data_request:read:admin, data_request:write:admin.

        Granular scopes: data_request:read:download:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            file_id: ID of the exported file, as the data request's list of files gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The download link.

        Raises:
            ValidationError: One or more parameters are invalid (400, code 200).
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            TemporaryError: The request could not be completed; try again later (403, code 14104).
            TemporaryError: The data could not be downloaded; try again later (404, code 14103).
            TemporaryError: The data could not be downloaded; try again later (500, code 14103).

        Example:
            zoom.data_requests.get_file_url("expFileUsers0000000001")
        """
        return self._call("get_data_request_file_url", locals())

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.DataRequest, _models.DataRequestList]:
        """List the account's requests to export or delete data, finished ones too.

        A page holds at most 10 of them.

        Scopes: data_request:read:admin, data_request:write:admin.

        Granular scopes: data_request:read:history:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return, at most 10. 0 and less are taken as 10. At most
                30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The data requests on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: One or more parameters are invalid (400, code 14115).
            PermissionDeniedError: You lack the permission to request data (401, code 200).
            TemporaryError: The data could not be loaded; try again later (500, code 14102).

        Example:
            for item in zoom.data_requests.list():
                print(item)
        """
        return self._pages("list_data_requests", locals())

    def create(
        self,
        *,
        emails: Sequence[str],
        request_type: _literals.DataRequestType,
        start_date: datetime.datetime | str | None | Unset = UNSET,
        end_date: datetime.datetime | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.DataRequestRequestList:
        """Create a data request

        Request an export of data from a period, or the deletion of all data tied to users' email
        addresses, for up to 10 addresses. Only one request can be in process at a time. A deletion
        can be cancelled within 30 minutes after it was submitted; after that it cannot be taken
        back.

        Scopes: data_request:write:admin.

        Granular scopes: data_request:write:request:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            emails: Email addresses of users of the account whose data is requested. 1 to 10 items.
            request_type: What the request asks for: `EXPORT` an export of data, `DELETE` its
                deletion.
            start_date: Start of the time to export, in ISO 8601 form. Needed for export requests;
                it must lie before `end_date`.
            end_date: End of the time to export, in ISO 8601 form. Needed for export requests; it
                must lie after `start_date`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The requests created, one for each email address.

        Raises:
            WrongStateError: A data migration request is in progress, so no data request can be made
                (400, code 14108).
            ValidationError: The email address is not valid; enter a valid one (400, code 300).
            ValidationError: The email address must have a length of less than 128 characters (400,
                code 300).
            ValidationError: Some email accounts are invalid; remove these emails and try again:
                {emails} (400, code 14111).
            ValidationError: The email address is invalid (400, code 300).
            ValidationError: One request can name up to 10 emails (400, code 200).
            TemporaryError: The data request could not be completed; try again (400, code 14101).
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            WrongStateError: Only one data request at a time can be in process; try again when the
                current request is completed (409, code 14114).

        Example:
            zoom.data_requests.create(
                emails=["amara.okafor@example.com", "jonas.lindqvist@example.com"],
                request_type="EXPORT",
                start_date="2026-03-16T15:00:00Z",
                end_date="2026-03-16T15:45:00Z",
            )
        """
        return self._call("create_data_request", locals())

    def list_files(
        self,
        request_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.FileRecord, _models.DataRequestFiles]:
        """List the files that a request to export data produced.

        A file's link comes from the request for its URL. A page holds at most 6 files.

        Scopes: data_request:read:admin, data_request:write:admin.

        Granular scopes: data_request:read:download:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            request_id: ID of the request to export data.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page, at most 6. At least 1.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The files on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Some of the parameters are invalid (400, code 14115).
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            TemporaryError: The data could not be downloaded; try again later (404, code 14103).
            RateLimitError: Too Many Requests (429).
            TemporaryError: The data could not be downloaded; try again later (500, code 14103).

        Example:
            for item in zoom.data_requests.list_files("dreq-7f3a9c10-01"):
                print(item)
        """
        return self._pages("list_data_request_files", locals())

    def cancel(
        self,
        request_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel a pending request to delete data.

        This works for 30 minutes after the request was submitted; requests to export data cannot
        be cancelled.

        Scopes: data_request:write:admin.

        Granular scopes: data_request:delete:request:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            request_id: ID of the data request to cancel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            TemporaryError: The data request could not be canceled; try again later (404, code
                14105).
            ValidationError: Some of the parameters are invalid (404, code 200).
            WrongStateError: The data request is already processing, so it can no longer be canceled
                (422, code 14106).
            TemporaryError: Internal error of the server (500, code 2).

        Example:
            zoom.data_requests.cancel("dreq-7f3a9c10-02")
        """
        self._call("cancel_data_request", locals())


class AsyncDataRequests(AsyncResource):
    """The operations of data_requests."""

    async def get_file_url(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DataRequestFileUrl:
        """Return a link that downloads one file of an export.

        The link works once and expires after five minutes.

        Scopes: data_request:read:admin, data_request:write:admin.

        Granular scopes: data_request:read:download:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            file_id: ID of the exported file, as the data request's list of files gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The download link.

        Raises:
            ValidationError: One or more parameters are invalid (400, code 200).
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            TemporaryError: The request could not be completed; try again later (403, code 14104).
            TemporaryError: The data could not be downloaded; try again later (404, code 14103).
            TemporaryError: The data could not be downloaded; try again later (500, code 14103).

        Example:
            await zoom.data_requests.get_file_url("expFileUsers0000000001")
        """
        return await self._call("get_data_request_file_url", locals())

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.DataRequest, _models.DataRequestList]:
        """List the account's requests to export or delete data, finished ones too.

        A page holds at most 10 of them.

        Scopes: data_request:read:admin, data_request:write:admin.

        Granular scopes: data_request:read:history:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return, at most 10. 0 and less are taken as 10. At most
                30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The data requests on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: One or more parameters are invalid (400, code 14115).
            PermissionDeniedError: You lack the permission to request data (401, code 200).
            TemporaryError: The data could not be loaded; try again later (500, code 14102).

        Example:
            async for item in zoom.data_requests.list():
                print(item)
        """
        return self._pages("list_data_requests", locals())

    async def create(
        self,
        *,
        emails: Sequence[str],
        request_type: _literals.DataRequestType,
        start_date: datetime.datetime | str | None | Unset = UNSET,
        end_date: datetime.datetime | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.DataRequestRequestList:
        """Create a data request

        Request an export of data from a period, or the deletion of all data tied to users' email
        addresses, for up to 10 addresses. Only one request can be in process at a time. A deletion
        can be cancelled within 30 minutes after it was submitted; after that it cannot be taken
        back.

        Scopes: data_request:write:admin.

        Granular scopes: data_request:write:request:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            emails: Email addresses of users of the account whose data is requested. 1 to 10 items.
            request_type: What the request asks for: `EXPORT` an export of data, `DELETE` its
                deletion.
            start_date: Start of the time to export, in ISO 8601 form. Needed for export requests;
                it must lie before `end_date`.
            end_date: End of the time to export, in ISO 8601 form. Needed for export requests; it
                must lie after `start_date`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The requests created, one for each email address.

        Raises:
            WrongStateError: A data migration request is in progress, so no data request can be made
                (400, code 14108).
            ValidationError: The email address is not valid; enter a valid one (400, code 300).
            ValidationError: The email address must have a length of less than 128 characters (400,
                code 300).
            ValidationError: Some email accounts are invalid; remove these emails and try again:
                {emails} (400, code 14111).
            ValidationError: The email address is invalid (400, code 300).
            ValidationError: One request can name up to 10 emails (400, code 200).
            TemporaryError: The data request could not be completed; try again (400, code 14101).
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            WrongStateError: Only one data request at a time can be in process; try again when the
                current request is completed (409, code 14114).

        Example:
            await zoom.data_requests.create(
                emails=["amara.okafor@example.com", "jonas.lindqvist@example.com"],
                request_type="EXPORT",
                start_date="2026-03-16T15:00:00Z",
                end_date="2026-03-16T15:45:00Z",
            )
        """
        return await self._call("create_data_request", locals())

    def list_files(
        self,
        request_id: str,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.FileRecord, _models.DataRequestFiles]:
        """List the files that a request to export data produced.

        A file's link comes from the request for its URL. A page holds at most 6 files.

        Scopes: data_request:read:admin, data_request:write:admin.

        Granular scopes: data_request:read:download:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            request_id: ID of the request to export data.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page, at most 6. At least 1.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The files on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Some of the parameters are invalid (400, code 14115).
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            TemporaryError: The data could not be downloaded; try again later (404, code 14103).
            RateLimitError: Too Many Requests (429).
            TemporaryError: The data could not be downloaded; try again later (500, code 14103).

        Example:
            async for item in zoom.data_requests.list_files("dreq-7f3a9c10-01"):
                print(item)
        """
        return self._pages("list_data_request_files", locals())

    async def cancel(
        self,
        request_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel a pending request to delete data.

        This works for 30 minutes after the request was submitted; requests to export data cannot
        be cancelled.

        Scopes: data_request:write:admin.

        Granular scopes: data_request:delete:request:admin.

        Role permissions: DataRequest:Read.

        Rate limit: Medium.

        Args:
            request_id: ID of the data request to cancel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: You lack the permission to request data (403, code 200).
            TemporaryError: The data request could not be canceled; try again later (404, code
                14105).
            ValidationError: Some of the parameters are invalid (404, code 200).
            WrongStateError: The data request is already processing, so it can no longer be canceled
                (422, code 14106).
            TemporaryError: Internal error of the server (500, code 2).

        Example:
            await zoom.data_requests.cancel("dreq-7f3a9c10-02")
        """
        await self._call("cancel_data_request", locals())
