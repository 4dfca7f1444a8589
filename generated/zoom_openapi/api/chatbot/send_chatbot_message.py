# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.send_chatbot_message_body import SendChatbotMessageBody
from ...types import Response


def _get_kwargs(
    *,
    body: SendChatbotMessageBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/im/chat/messages",
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 200:
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
    *,
    client: AuthenticatedClient | Client,
    body: SendChatbotMessageBody,
) -> Response[Any]:
    """Send a chatbot message

     Post a message to a user or a channel as the chatbot. Keep the message's ID from the answer; editing
    and deleting need it.

    Scopes: imchat:bot.

    Rate limit: Medium.

    Documented failures:
    - 400, code 7001: The body of the request is malformed.
    - 401, code 7010: The authorization header is missing or its token is not valid.
    - 403, code 7003: No chatbot has this `robot_jid`.
    - 403, code 7004: The `to_jid` matches no user or channel, or the chatbot may not write there.
    - 404, code 7002: The `robot_jid` is malformed.

    Args:
        body (SendChatbotMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SendChatbotMessageBody,
) -> Response[Any]:
    """Send a chatbot message

     Post a message to a user or a channel as the chatbot. Keep the message's ID from the answer; editing
    and deleting need it.

    Scopes: imchat:bot.

    Rate limit: Medium.

    Documented failures:
    - 400, code 7001: The body of the request is malformed.
    - 401, code 7010: The authorization header is missing or its token is not valid.
    - 403, code 7003: No chatbot has this `robot_jid`.
    - 403, code 7004: The `to_jid` matches no user or channel, or the chatbot may not write there.
    - 404, code 7002: The `robot_jid` is malformed.

    Args:
        body (SendChatbotMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
