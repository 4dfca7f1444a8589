# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.message_sent import MessageSent
from ...models.send_im_message_body import SendImMessageBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: SendImMessageBody,
    chat_user: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["chat_user"] = chat_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/im/users/me/chat/messages",
        "params": params,
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
    *,
    client: AuthenticatedClient | Client,
    body: SendImMessageBody,
    chat_user: str | Unset = UNSET,
) -> Response[MessageSent]:
    """Send an IM message

     Send an instant message to a user, in your own name. OAuth 2.0 only.

    Scopes: imchat:write.

    Rate limit: Medium.

    Args:
        chat_user (str | Unset): The recipient's user ID or email address. Example:
            jonas.lindqvist@example.com.
        body (SendImMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MessageSent]
    """

    kwargs = _get_kwargs(
        body=body,
        chat_user=chat_user,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: SendImMessageBody,
    chat_user: str | Unset = UNSET,
) -> MessageSent | None:
    """Send an IM message

     Send an instant message to a user, in your own name. OAuth 2.0 only.

    Scopes: imchat:write.

    Rate limit: Medium.

    Args:
        chat_user (str | Unset): The recipient's user ID or email address. Example:
            jonas.lindqvist@example.com.
        body (SendImMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MessageSent
    """

    return sync_detailed(
        client=client,
        body=body,
        chat_user=chat_user,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SendImMessageBody,
    chat_user: str | Unset = UNSET,
) -> Response[MessageSent]:
    """Send an IM message

     Send an instant message to a user, in your own name. OAuth 2.0 only.

    Scopes: imchat:write.

    Rate limit: Medium.

    Args:
        chat_user (str | Unset): The recipient's user ID or email address. Example:
            jonas.lindqvist@example.com.
        body (SendImMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MessageSent]
    """

    kwargs = _get_kwargs(
        body=body,
        chat_user=chat_user,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SendImMessageBody,
    chat_user: str | Unset = UNSET,
) -> MessageSent | None:
    """Send an IM message

     Send an instant message to a user, in your own name. OAuth 2.0 only.

    Scopes: imchat:write.

    Rate limit: Medium.

    Args:
        chat_user (str | Unset): The recipient's user ID or email address. Example:
            jonas.lindqvist@example.com.
        body (SendImMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MessageSent
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            chat_user=chat_user,
        )
    ).parsed
