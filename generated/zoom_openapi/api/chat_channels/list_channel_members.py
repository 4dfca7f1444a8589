# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_member_list import ChannelMemberList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    channel_id: str,
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
        "url": "/chat/users/{user_id}/channels/{channel_id}/members".format(
            user_id=quote(str(user_id), safe=""),
            channel_id=quote(str(channel_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChannelMemberList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ChannelMemberList
        if isinstance(_response_200, dict):
            response_200 = ChannelMemberList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ChannelMemberList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ChannelMemberList]:
    """List channel members

     List the members of a channel. An account-level app needs a role that may view or edit chat
    channels.

    Scopes: chat_channel:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see the members of this user's channels.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChannelMemberList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        channel_id=channel_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ChannelMemberList | None:
    """List channel members

     List the members of a channel. An account-level app needs a role that may view or edit chat
    channels.

    Scopes: chat_channel:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see the members of this user's channels.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChannelMemberList
    """

    return sync_detailed(
        user_id=user_id,
        channel_id=channel_id,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ChannelMemberList]:
    """List channel members

     List the members of a channel. An account-level app needs a role that may view or edit chat
    channels.

    Scopes: chat_channel:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see the members of this user's channels.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChannelMemberList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        channel_id=channel_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ChannelMemberList | None:
    """List channel members

     List the members of a channel. An account-level app needs a role that may view or edit chat
    channels.

    Scopes: chat_channel:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see the members of this user's channels.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChannelMemberList
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            channel_id=channel_id,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
