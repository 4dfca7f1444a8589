# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.archived_meeting_list import ArchivedMeetingList
from ...models.list_archive_files_query_date_type import (
    ListArchiveFilesQueryDateType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    query_date_type: ListArchiveFilesQueryDateType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = (
            from_.isoformat().replace("+00:00", "Z") if hasattr(from_, "isoformat") else from_
        )

    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat().replace("+00:00", "Z") if hasattr(to, "isoformat") else to

    params["to"] = json_to

    json_query_date_type: str | Unset = UNSET
    if not isinstance(query_date_type, Unset):
        json_query_date_type = query_date_type

    params["query_date_type"] = json_query_date_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/archive_files",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ArchivedMeetingList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ArchivedMeetingList
        if isinstance(_response_200, dict):
            response_200 = ArchivedMeetingList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ArchivedMeetingList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    query_date_type: ListArchiveFilesQueryDateType | Unset = UNSET,
) -> Response[ArchivedMeetingList]:
    """List archive files

     List the archived files of the account's meetings and webinars. Archiving copies meeting data to
    another platform, to meet rules such as FINRA's.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.datetime | Unset): Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`;
            the period covers seven days at most. Example: 2026-03-15T00:00:00Z.
        to (datetime.datetime | Unset): End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            Example: 2026-03-21T00:00:00Z.
        query_date_type (ListArchiveFilesQueryDateType | Unset): What the period applies to: when
            the meeting started or when its archiving was complete. Example: meeting_start_time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ArchivedMeetingList]
    """

    kwargs = _get_kwargs(
        page_size=page_size,
        next_page_token=next_page_token,
        from_=from_,
        to=to,
        query_date_type=query_date_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    query_date_type: ListArchiveFilesQueryDateType | Unset = UNSET,
) -> ArchivedMeetingList | None:
    """List archive files

     List the archived files of the account's meetings and webinars. Archiving copies meeting data to
    another platform, to meet rules such as FINRA's.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.datetime | Unset): Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`;
            the period covers seven days at most. Example: 2026-03-15T00:00:00Z.
        to (datetime.datetime | Unset): End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            Example: 2026-03-21T00:00:00Z.
        query_date_type (ListArchiveFilesQueryDateType | Unset): What the period applies to: when
            the meeting started or when its archiving was complete. Example: meeting_start_time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ArchivedMeetingList
    """

    return sync_detailed(
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
        from_=from_,
        to=to,
        query_date_type=query_date_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    query_date_type: ListArchiveFilesQueryDateType | Unset = UNSET,
) -> Response[ArchivedMeetingList]:
    """List archive files

     List the archived files of the account's meetings and webinars. Archiving copies meeting data to
    another platform, to meet rules such as FINRA's.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.datetime | Unset): Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`;
            the period covers seven days at most. Example: 2026-03-15T00:00:00Z.
        to (datetime.datetime | Unset): End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            Example: 2026-03-21T00:00:00Z.
        query_date_type (ListArchiveFilesQueryDateType | Unset): What the period applies to: when
            the meeting started or when its archiving was complete. Example: meeting_start_time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ArchivedMeetingList]
    """

    kwargs = _get_kwargs(
        page_size=page_size,
        next_page_token=next_page_token,
        from_=from_,
        to=to,
        query_date_type=query_date_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    query_date_type: ListArchiveFilesQueryDateType | Unset = UNSET,
) -> ArchivedMeetingList | None:
    """List archive files

     List the archived files of the account's meetings and webinars. Archiving copies meeting data to
    another platform, to meet rules such as FINRA's.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        from_ (datetime.datetime | Unset): Start of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`;
            the period covers seven days at most. Example: 2026-03-15T00:00:00Z.
        to (datetime.datetime | Unset): End of the period in UTC, as `yyyy-mm-ddThh:mm:ssZ`.
            Example: 2026-03-21T00:00:00Z.
        query_date_type (ListArchiveFilesQueryDateType | Unset): What the period applies to: when
            the meeting started or when its archiving was complete. Example: meeting_start_time.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ArchivedMeetingList
    """

    return (
        await asyncio_detailed(
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
            from_=from_,
            to=to,
            query_date_type=query_date_type,
        )
    ).parsed
