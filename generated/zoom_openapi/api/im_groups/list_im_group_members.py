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
    group_id: str,
    *,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["page_number"] = page_number

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/im/groups/{group_id}/members".format(
            group_id=quote(str(group_id), safe=""),
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
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[MemberList]:
    """List IM group members

     List who is in an IM group, page by page.

    Scopes: imgroup:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MemberList]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> MemberList | None:
    """List IM group members

     List who is in an IM group, page by page.

    Scopes: imgroup:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MemberList
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[MemberList]:
    """List IM group members

     List who is in an IM group, page by page.

    Scopes: imgroup:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MemberList]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> MemberList | None:
    """List IM group members

     List who is in an IM group, page by page.

    Scopes: imgroup:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 200, code 200: Only paid accounts have IM groups.
    - 300, code 300: The field `name` is missing.
    - 404: The IM group does not exist.

    Args:
        group_id (str): ID of the group. Example: imGroup000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MemberList
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            page_size=page_size,
            page_number=page_number,
            next_page_token=next_page_token,
        )
    ).parsed
