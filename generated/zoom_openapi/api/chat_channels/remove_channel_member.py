# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    channel_id: str,
    member_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/chat/channels/{channel_id}/members/{member_id}".format(
            channel_id=quote(str(channel_id), safe=""),
            member_id=quote(str(member_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 204:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    channel_id: str,
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Remove a channel member

     Remove a member from one of your channels. For user-level OAuth apps only.

    Scopes: chat_channel:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not remove members from this user's channels.
    - 400, code 5301: The member could not be removed.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        member_id (str): Email address of the member. Example: jonas.lindqvist@example.com.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        channel_id=channel_id,
        member_id=member_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    channel_id: str,
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Remove a channel member

     Remove a member from one of your channels. For user-level OAuth apps only.

    Scopes: chat_channel:write.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not remove members from this user's channels.
    - 400, code 5301: The member could not be removed.

    Args:
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        member_id (str): Email address of the member. Example: jonas.lindqvist@example.com.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        channel_id=channel_id,
        member_id=member_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
