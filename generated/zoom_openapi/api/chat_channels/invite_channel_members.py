# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_members_invited import ChannelMembersInvited
from ...models.invite_channel_members_body import InviteChannelMembersBody
from ...types import Response


def _get_kwargs(
    user_id: str,
    channel_id: str,
    *,
    body: InviteChannelMembersBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/chat/users/{user_id}/channels/{channel_id}/members".format(
            user_id=quote(str(user_id), safe=""),
            channel_id=quote(str(channel_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChannelMembersInvited | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: ChannelMembersInvited
        if isinstance(_response_201, dict):
            response_201 = ChannelMembersInvited.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ChannelMembersInvited]:
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
    body: InviteChannelMembersBody,
) -> Response[ChannelMembersInvited]:
    """Invite channel members

     Invite contacts of a user to a channel, at most 5 at once. An account-level app needs a role that
    may edit chat channels.

    Scopes: chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The members could not be invited.
    - 400, code 200: You may not invite members to this user's channels.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        body (InviteChannelMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChannelMembersInvited]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        channel_id=channel_id,
        body=body,
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
    body: InviteChannelMembersBody,
) -> ChannelMembersInvited | None:
    """Invite channel members

     Invite contacts of a user to a channel, at most 5 at once. An account-level app needs a role that
    may edit chat channels.

    Scopes: chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The members could not be invited.
    - 400, code 200: You may not invite members to this user's channels.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        body (InviteChannelMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChannelMembersInvited
    """

    return sync_detailed(
        user_id=user_id,
        channel_id=channel_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: InviteChannelMembersBody,
) -> Response[ChannelMembersInvited]:
    """Invite channel members

     Invite contacts of a user to a channel, at most 5 at once. An account-level app needs a role that
    may edit chat channels.

    Scopes: chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The members could not be invited.
    - 400, code 200: You may not invite members to this user's channels.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        body (InviteChannelMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChannelMembersInvited]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        channel_id=channel_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    channel_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: InviteChannelMembersBody,
) -> ChannelMembersInvited | None:
    """Invite channel members

     Invite contacts of a user to a channel, at most 5 at once. An account-level app needs a role that
    may edit chat channels.

    Scopes: chat_channel:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The members could not be invited.
    - 400, code 200: You may not invite members to this user's channels.

    Args:
        user_id (str): User ID of the channel's owner; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        channel_id (str): ID of the chat channel. Example: channel000000000000001.
        body (InviteChannelMembersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChannelMembersInvited
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            channel_id=channel_id,
            client=client,
            body=body,
        )
    ).parsed
