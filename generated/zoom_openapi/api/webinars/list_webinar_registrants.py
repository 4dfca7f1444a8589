# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_webinar_registrants_status import (
    ListWebinarRegistrantsStatus,
)
from ...models.registrant_list import RegistrantList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_id: int,
    *,
    occurrence_id: int | Unset = UNSET,
    status: ListWebinarRegistrantsStatus | Unset = UNSET,
    tracking_source_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["occurrence_id"] = occurrence_id

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["tracking_source_id"] = tracking_source_id

    params["page_size"] = page_size

    params["page_number"] = page_number

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webinars/{webinar_id}/registrants".format(
            webinar_id=quote(str(webinar_id), safe=""),
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
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    status: ListWebinarRegistrantsStatus | Unset = UNSET,
    tracking_source_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RegistrantList]:
    """List webinar registrants

     List the people registered for a webinar. Status 200 also comes back when the host lacks a webinar
    plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.
    - 429: The daily number of requests is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        status (ListWebinarRegistrantsStatus | Unset): Keeps only registrants who are waiting for
            approval, approved or denied. Example: approved.
        tracking_source_id (str | Unset): Keeps only registrants who came through this tracking
            source. Example: source0000000000000001.
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
        webinar_id=webinar_id,
        occurrence_id=occurrence_id,
        status=status,
        tracking_source_id=tracking_source_id,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    status: ListWebinarRegistrantsStatus | Unset = UNSET,
    tracking_source_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RegistrantList | None:
    """List webinar registrants

     List the people registered for a webinar. Status 200 also comes back when the host lacks a webinar
    plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.
    - 429: The daily number of requests is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        status (ListWebinarRegistrantsStatus | Unset): Keeps only registrants who are waiting for
            approval, approved or denied. Example: approved.
        tracking_source_id (str | Unset): Keeps only registrants who came through this tracking
            source. Example: source0000000000000001.
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
        webinar_id=webinar_id,
        client=client,
        occurrence_id=occurrence_id,
        status=status,
        tracking_source_id=tracking_source_id,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    status: ListWebinarRegistrantsStatus | Unset = UNSET,
    tracking_source_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[RegistrantList]:
    """List webinar registrants

     List the people registered for a webinar. Status 200 also comes back when the host lacks a webinar
    plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.
    - 429: The daily number of requests is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        status (ListWebinarRegistrantsStatus | Unset): Keeps only registrants who are waiting for
            approval, approved or denied. Example: approved.
        tracking_source_id (str | Unset): Keeps only registrants who came through this tracking
            source. Example: source0000000000000001.
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
        webinar_id=webinar_id,
        occurrence_id=occurrence_id,
        status=status,
        tracking_source_id=tracking_source_id,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    occurrence_id: int | Unset = UNSET,
    status: ListWebinarRegistrantsStatus | Unset = UNSET,
    tracking_source_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> RegistrantList | None:
    """List webinar registrants

     List the people registered for a webinar. Status 200 also comes back when the host lacks a webinar
    plan.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 300: This is not a valid webinar number.
    - 400, code 1010: The user is not a member of this account.
    - 404, code 1001: No user with this ID or address is in the account.
    - 404, code 3001: The webinar does not exist or has expired.
    - 429: The daily number of requests is used up; counting restarts at 00:00 UTC.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        occurrence_id (int | Unset): Picks one occurrence of a recurring series. Example:
            1773673200000.
        status (ListWebinarRegistrantsStatus | Unset): Keeps only registrants who are waiting for
            approval, approved or denied. Example: approved.
        tracking_source_id (str | Unset): Keeps only registrants who came through this tracking
            source. Example: source0000000000000001.
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
            webinar_id=webinar_id,
            client=client,
            occurrence_id=occurrence_id,
            status=status,
            tracking_source_id=tracking_source_id,
            page_size=page_size,
            page_number=page_number,
            next_page_token=next_page_token,
        )
    ).parsed
