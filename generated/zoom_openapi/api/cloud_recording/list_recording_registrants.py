# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_recording_registrants_status import (
    ListRecordingRegistrantsStatus,
)
from ...models.registrant_list import RegistrantList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: int,
    *,
    status: ListRecordingRegistrantsStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["page_size"] = page_size

    params["page_number"] = page_number

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/meetings/{meeting_id}/recordings/registrants".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RegistrantList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RegistrantList
        if isinstance(_response_200, dict):
            response_200 = RegistrantList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegistrantList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: ListRecordingRegistrantsStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RegistrantList]:
    """List recording registrants

     List the people registered to watch the on-demand recording of a past meeting.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        status (ListRecordingRegistrantsStatus | Unset): Only registrants in this state: `pending`
            awaits a decision, `approved` may watch, `denied` may not. Example: approved.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        status=status,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: ListRecordingRegistrantsStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RegistrantList | None:
    """List recording registrants

     List the people registered to watch the on-demand recording of a past meeting.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        status (ListRecordingRegistrantsStatus | Unset): Only registrants in this state: `pending`
            awaits a decision, `approved` may watch, `denied` may not. Example: approved.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantList
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        status=status,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: ListRecordingRegistrantsStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RegistrantList]:
    """List recording registrants

     List the people registered to watch the on-demand recording of a past meeting.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        status (ListRecordingRegistrantsStatus | Unset): Only registrants in this state: `pending`
            awaits a decision, `approved` may watch, `denied` may not. Example: approved.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegistrantList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        status=status,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: ListRecordingRegistrantsStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RegistrantList | None:
    """List recording registrants

     List the people registered to watch the on-demand recording of a past meeting.

    Scopes: recording:read:admin, recording:read.

    Rate limit: Medium.

    Documented failures:
    - 404: Recording not found

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.
        status (ListRecordingRegistrantsStatus | Unset): Only registrants in this state: `pending`
            awaits a decision, `approved` may watch, `denied` may not. Example: approved.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegistrantList
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            status=status,
            page_size=page_size,
            page_number=page_number,
            next_page_token=next_page_token,
        )
    ).parsed
