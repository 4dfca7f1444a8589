# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webinar_list import WebinarList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["page_number"] = page_number

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{user_id}/webinars".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: WebinarList
        if isinstance(_response_200, dict):
            response_200 = WebinarList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebinarList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> Response[WebinarList]:
    """List webinars

     List the webinars scheduled by or for a user.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Marked as deprecated, though
            this request has no `next_page_token`. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        page_size=page_size,
        page_number=page_number,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> WebinarList | None:
    """List webinars

     List the webinars scheduled by or for a user.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Marked as deprecated, though
            this request has no `next_page_token`. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarList
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        page_size=page_size,
        page_number=page_number,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> Response[WebinarList]:
    """List webinars

     List the webinars scheduled by or for a user.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Marked as deprecated, though
            this request has no `next_page_token`. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        page_size=page_size,
        page_number=page_number,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
) -> WebinarList | None:
    """List webinars

     List the webinars scheduled by or for a user.

    **Prerequisites:**
    * Plan: Pro or higher, with the webinar add-on.

    Scopes: webinar:read:admin, webinar:read.

    Rate limit: Medium.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Marked as deprecated, though
            this request has no `next_page_token`. Example: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarList
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            page_size=page_size,
            page_number=page_number,
        )
    ).parsed
