# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.message import Message
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    message_id: str,
    *,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["to_contact"] = to_contact

    params["to_channel"] = to_channel

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/chat/users/{user_id}/messages/{message_id}".format(
            user_id=quote(str(user_id), safe=""),
            message_id=quote(str(message_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Message | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Message
        if isinstance(_response_200, dict):
            response_200 = Message.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if response.status_code == 204:
        _response_204 = response.json()
        response_204: Message
        if isinstance(_response_204, dict):
            response_204 = Message.from_dict(_response_204)
        else:
            response_204 = _response_204

        return response_204

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Message]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
) -> Response[Message]:
    """Get a chat message

     Return one message that the user sent. Exactly one of `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
    - 400, code 300: There is no such channel or message, or the contact and the channel are both
    missing.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        message_id (str): ID of the message. Example: message000000000000001.
        to_contact (str | Unset): The contact who got the message, by user ID or email address;
            give either this or `to_channel`. Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel that has the message; give either this or
            `to_contact`. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Message]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        message_id=message_id,
        to_contact=to_contact,
        to_channel=to_channel,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
) -> Message | None:
    """Get a chat message

     Return one message that the user sent. Exactly one of `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
    - 400, code 300: There is no such channel or message, or the contact and the channel are both
    missing.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        message_id (str): ID of the message. Example: message000000000000001.
        to_contact (str | Unset): The contact who got the message, by user ID or email address;
            give either this or `to_channel`. Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel that has the message; give either this or
            `to_contact`. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Message
    """

    return sync_detailed(
        user_id=user_id,
        message_id=message_id,
        client=client,
        to_contact=to_contact,
        to_channel=to_channel,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
) -> Response[Message]:
    """Get a chat message

     Return one message that the user sent. Exactly one of `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
    - 400, code 300: There is no such channel or message, or the contact and the channel are both
    missing.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        message_id (str): ID of the message. Example: message000000000000001.
        to_contact (str | Unset): The contact who got the message, by user ID or email address;
            give either this or `to_channel`. Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel that has the message; give either this or
            `to_contact`. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Message]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        message_id=message_id,
        to_contact=to_contact,
        to_channel=to_channel,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
) -> Message | None:
    """Get a chat message

     Return one message that the user sent. Exactly one of `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The contact or channel is not valid, or somebody else sent the message.
    - 400, code 300: There is no such channel or message, or the contact and the channel are both
    missing.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        message_id (str): ID of the message. Example: message000000000000001.
        to_contact (str | Unset): The contact who got the message, by user ID or email address;
            give either this or `to_channel`. Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel that has the message; give either this or
            `to_contact`. Example: channel000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Message
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            message_id=message_id,
            client=client,
            to_contact=to_contact,
            to_channel=to_channel,
        )
    ).parsed
