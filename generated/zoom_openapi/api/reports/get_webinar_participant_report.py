# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_webinar_participant_report_include_fields import (
    GetWebinarParticipantReportIncludeFields,
)
from ...models.report_participant_list import ReportParticipantList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_id: str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetWebinarParticipantReportIncludeFields | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    json_include_fields: str | Unset = UNSET
    if not isinstance(include_fields, Unset):
        json_include_fields = include_fields

    params["include_fields"] = json_include_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/webinars/{webinar_id}/participants".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ReportParticipantList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ReportParticipantList
        if isinstance(_response_200, dict):
            response_200 = ReportParticipantList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReportParticipantList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetWebinarParticipantReportIncludeFields | Unset = UNSET,
) -> Response[ReportParticipantList]:
    """Get webinar participant report

     List who attended a past webinar, and from when to when.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetWebinarParticipantReportIncludeFields | Unset): Adds each attendee's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReportParticipantList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetWebinarParticipantReportIncludeFields | Unset = UNSET,
) -> ReportParticipantList | None:
    """Get webinar participant report

     List who attended a past webinar, and from when to when.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetWebinarParticipantReportIncludeFields | Unset): Adds each attendee's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReportParticipantList
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    ).parsed


async def asyncio_detailed(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetWebinarParticipantReportIncludeFields | Unset = UNSET,
) -> Response[ReportParticipantList]:
    """Get webinar participant report

     List who attended a past webinar, and from when to when.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetWebinarParticipantReportIncludeFields | Unset): Adds each attendee's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReportParticipantList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetWebinarParticipantReportIncludeFields | Unset = UNSET,
) -> ReportParticipantList | None:
    """Get webinar participant report

     List who attended a past webinar, and from when to when.

    **Prerequisites:**
    * Plan: Pro or higher, plus the webinar add-on.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this webinar, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such webinar, or it has expired.

    Args:
        webinar_id (str): Webinar UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: d2ViaW5hci4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetWebinarParticipantReportIncludeFields | Unset): Adds each attendee's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReportParticipantList
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
            include_fields=include_fields,
        )
    ).parsed
