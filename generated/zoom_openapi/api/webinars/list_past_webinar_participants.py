# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.past_participant_list import PastParticipantList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webinar_id: int,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_webinars/{webinar_id}/participants".format(
            webinar_id=quote(str(webinar_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PastParticipantList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: PastParticipantList
        if isinstance(_response_200, dict):
            response_200 = PastParticipantList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PastParticipantList]:
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
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[PastParticipantList]:
    """List past webinar participants

     List the people who attended a webinar that has ended.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Only paid accounts may do this.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 3001: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastParticipantList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        page_size=page_size,
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
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> PastParticipantList | None:
    """List past webinar participants

     List the people who attended a webinar that has ended.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Only paid accounts may do this.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 3001: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastParticipantList
    """

    return sync_detailed(
        webinar_id=webinar_id,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[PastParticipantList]:
    """List past webinar participants

     List the people who attended a webinar that has ended.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Only paid accounts may do this.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 3001: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastParticipantList]
    """

    kwargs = _get_kwargs(
        webinar_id=webinar_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webinar_id: int,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> PastParticipantList | None:
    """List past webinar participants

     List the people who attended a webinar that has ended.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: Only paid accounts may do this.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 3001: There is no such webinar.

    Args:
        webinar_id (int): The webinar number (64-bit integer). Example: 95000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastParticipantList
    """

    return (
        await asyncio_detailed(
            webinar_id=webinar_id,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
