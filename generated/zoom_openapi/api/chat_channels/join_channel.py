# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_joined import ChannelJoined
from ...types import Response


def _get_kwargs(
    channel_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/chat/channels/{channel_id}/members/me".format(
            channel_id=quote(str(channel_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChannelJoined | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: ChannelJoined
        if isinstance(_response_201, dict):
            response_201 = ChannelJoined.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ChannelJoined]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ChannelJoined]:
    """Join a channel

     Join a public channel of your organization. Private channels take members by invitation only. For
    user-level OAuth apps only.

    Scopes: chat_channel:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be joined.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChannelJoined]
    """

    kwargs = _get_kwargs(
        channel_id=channel_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ChannelJoined | None:
    """Join a channel

     Join a public channel of your organization. Private channels take members by invitation only. For
    user-level OAuth apps only.

    Scopes: chat_channel:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be joined.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChannelJoined
    """

    return sync_detailed(
        channel_id=channel_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ChannelJoined]:
    """Join a channel

     Join a public channel of your organization. Private channels take members by invitation only. For
    user-level OAuth apps only.

    Scopes: chat_channel:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be joined.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChannelJoined]
    """

    kwargs = _get_kwargs(
        channel_id=channel_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ChannelJoined | None:
    """Join a channel

     Join a public channel of your organization. Private channels take members by invitation only. For
    user-level OAuth apps only.

    Scopes: chat_channel:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be joined.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChannelJoined
    """

    return (
        await asyncio_detailed(
            channel_id=channel_id,
            client=client,
        )
    ).parsed
