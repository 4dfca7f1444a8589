# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.member_list import MemberList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    role_id: str,
    *,
    page_count: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_count"] = page_count

    params["page_number"] = page_number

    params["next_page_token"] = next_page_token

    params["page_size"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/roles/{role_id}/members".format(
            role_id=quote(str(role_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MemberList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: MemberList
        if isinstance(_response_200, dict):
            response_200 = MemberList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MemberList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_count: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[MemberList]:
    """List role members

     List the users who have a role.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 404: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        page_count (int | Unset): Number of pages of the result. Example: 1.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MemberList]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
        page_count=page_count,
        page_number=page_number,
        next_page_token=next_page_token,
        page_size=page_size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_count: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> MemberList | None:
    """List role members

     List the users who have a role.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 404: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        page_count (int | Unset): Number of pages of the result. Example: 1.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MemberList
    """

    return sync_detailed(
        role_id=role_id,
        client=client,
        page_count=page_count,
        page_number=page_number,
        next_page_token=next_page_token,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_count: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[MemberList]:
    """List role members

     List the users who have a role.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 404: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        page_count (int | Unset): Number of pages of the result. Example: 1.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MemberList]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
        page_count=page_count,
        page_number=page_number,
        next_page_token=next_page_token,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_count: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> MemberList | None:
    """List role members

     List the users who have a role.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 404: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.
        page_count (int | Unset): Number of pages of the result. Example: 1.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MemberList
    """

    return (
        await asyncio_detailed(
            role_id=role_id,
            client=client,
            page_count=page_count,
            page_number=page_number,
            next_page_token=next_page_token,
            page_size=page_size,
        )
    ).parsed
