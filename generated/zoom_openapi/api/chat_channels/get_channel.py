# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel import Channel
from ...types import Response


def _get_kwargs(
    channel_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/chat/channels/{channel_id}".format(
            channel_id=quote(str(channel_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Channel | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Channel
        if isinstance(_response_200, dict):
            response_200 = Channel.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Channel]:
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
) -> Response[Channel]:
    """Get a channel

     Return one of your channels with its settings. For user-level OAuth apps; an account-level token
    only reaches channels of the user who authorized it.

    Scopes: chat_channel:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see this user's channels.
    - 404, code 4130: No channel has this ID.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Channel]
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
) -> Channel | None:
    """Get a channel

     Return one of your channels with its settings. For user-level OAuth apps; an account-level token
    only reaches channels of the user who authorized it.

    Scopes: chat_channel:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see this user's channels.
    - 404, code 4130: No channel has this ID.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Channel
    """

    return sync_detailed(
        channel_id=channel_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Channel]:
    """Get a channel

     Return one of your channels with its settings. For user-level OAuth apps; an account-level token
    only reaches channels of the user who authorized it.

    Scopes: chat_channel:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see this user's channels.
    - 404, code 4130: No channel has this ID.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Channel]
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
) -> Channel | None:
    """Get a channel

     Return one of your channels with its settings. For user-level OAuth apps; an account-level token
    only reaches channels of the user who authorized it.

    Scopes: chat_channel:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not see this user's channels.
    - 404, code 4130: No channel has this ID.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Channel
    """

    return (
        await asyncio_detailed(
            channel_id=channel_id,
            client=client,
        )
    ).parsed
