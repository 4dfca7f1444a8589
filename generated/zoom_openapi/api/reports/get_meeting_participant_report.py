# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_meeting_participant_report_include_fields import (
    GetMeetingParticipantReportIncludeFields,
)
from ...models.report_participant_list import ReportParticipantList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetMeetingParticipantReportIncludeFields | Unset = UNSET,
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
        "url": "/report/meetings/{meeting_id}/participants".format(
            meeting_id=quote(str(meeting_id), safe=""),
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
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetMeetingParticipantReportIncludeFields | Unset = UNSET,
) -> Response[ReportParticipantList]:
    """Get meeting participant report

     List who took part in a past meeting of two or more people, and from when to when. Names and email
    addresses may be empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this meeting, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such meeting, or it has expired.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetMeetingParticipantReportIncludeFields | Unset): Adds each participant's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReportParticipantList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetMeetingParticipantReportIncludeFields | Unset = UNSET,
) -> ReportParticipantList | None:
    """Get meeting participant report

     List who took part in a past meeting of two or more people, and from when to when. Names and email
    addresses may be empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this meeting, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such meeting, or it has expired.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetMeetingParticipantReportIncludeFields | Unset): Adds each participant's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReportParticipantList
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    ).parsed


async def asyncio_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetMeetingParticipantReportIncludeFields | Unset = UNSET,
) -> Response[ReportParticipantList]:
    """Get meeting participant report

     List who took part in a past meeting of two or more people, and from when to when. Names and email
    addresses may be empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this meeting, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such meeting, or it has expired.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetMeetingParticipantReportIncludeFields | Unset): Adds each participant's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ReportParticipantList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: GetMeetingParticipantReportIncludeFields | Unset = UNSET,
) -> ReportParticipantList | None:
    """Get meeting participant report

     List who took part in a past meeting of two or more people, and from when to when. Names and email
    addresses may be empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: You have no access to this meeting, or the page token is wrong or has expired.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: No such meeting, or it has expired.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (GetMeetingParticipantReportIncludeFields | Unset): Adds each participant's
            registrant ID to the answer. Example: registrant_id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ReportParticipantList
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
            include_fields=include_fields,
        )
    ).parsed
