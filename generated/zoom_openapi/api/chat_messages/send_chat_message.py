# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.message_sent import MessageSent
from ...models.send_chat_message_body import SendChatMessageBody
from ...types import Response


def _get_kwargs(
    user_id: str,
    *,
    body: SendChatMessageBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/chat/users/{user_id}/messages".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MessageSent | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201: MessageSent
        if isinstance(_response_201, dict):
            response_201 = MessageSent.from_dict(_response_201)
        else:
            response_201 = _response_201

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MessageSent]:
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
    body: SendChatMessageBody,
) -> Response[MessageSent]:
    """Send a chat message

     Send a message to one of the user's contacts, or to a channel that the user is in.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:write, chat_message:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The message could not be sent.
    - 400, code 5402: A reply must answer a main message, not another reply.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (SendChatMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MessageSent]
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
    body: SendChatMessageBody,
) -> MessageSent | None:
    """Send a chat message

     Send a message to one of the user's contacts, or to a channel that the user is in.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:write, chat_message:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The message could not be sent.
    - 400, code 5402: A reply must answer a main message, not another reply.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (SendChatMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MessageSent
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
    body: SendChatMessageBody,
) -> Response[MessageSent]:
    """Send a chat message

     Send a message to one of the user's contacts, or to a channel that the user is in.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:write, chat_message:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The message could not be sent.
    - 400, code 5402: A reply must answer a main message, not another reply.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (SendChatMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MessageSent]
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
    body: SendChatMessageBody,
) -> MessageSent | None:
    """Send a chat message

     Send a message to one of the user's contacts, or to a channel that the user is in.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:write, chat_message:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 5301: The message could not be sent.
    - 400, code 5402: A reply must answer a main message, not another reply.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        body (SendChatMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MessageSent
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
