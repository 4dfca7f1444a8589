# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel import Channel
from ...models.create_channel_body import CreateChannelBody
from ...types import Response


def _get_kwargs(
    user_id: str,
    *,
    body: CreateChannelBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/chat/users/{user_id}/channels".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Channel | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: Channel
        if isinstance(_response_201, dict):
            response_201 = Channel.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

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
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateChannelBody,
) -> Response[Channel]:
    """Create a channel

     Create a channel that a user will own. To do so for somebody else, an account-level app needs a role
    that may edit chat channels.

    Scopes: chat_channel:write, chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be created.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID of the user for whom to create the channel; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        body (CreateChannelBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Channel]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateChannelBody,
) -> Channel | None:
    """Create a channel

     Create a channel that a user will own. To do so for somebody else, an account-level app needs a role
    that may edit chat channels.

    Scopes: chat_channel:write, chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be created.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID of the user for whom to create the channel; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        body (CreateChannelBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Channel
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateChannelBody,
) -> Response[Channel]:
    """Create a channel

     Create a channel that a user will own. To do so for somebody else, an account-level app needs a role
    that may edit chat channels.

    Scopes: chat_channel:write, chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be created.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID of the user for whom to create the channel; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        body (CreateChannelBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Channel]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateChannelBody,
) -> Channel | None:
    """Create a channel

     Create a channel that a user will own. To do so for somebody else, an account-level app needs a role
    that may edit chat channels.

    Scopes: chat_channel:write, chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The channel could not be created.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID of the user for whom to create the channel; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        body (CreateChannelBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Channel
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
