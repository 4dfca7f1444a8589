# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.chatbot_message_changed import ChatbotMessageChanged
from ...models.delete_chatbot_message_body import DeleteChatbotMessageBody
from ...types import Response


def _get_kwargs(
    message_id: str,
    *,
    body: DeleteChatbotMessageBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/im/chat/messages/{message_id}".format(
            message_id=quote(str(message_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChatbotMessageChanged | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ChatbotMessageChanged
        if isinstance(_response_200, dict):
            response_200 = ChatbotMessageChanged.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ChatbotMessageChanged]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeleteChatbotMessageBody,
) -> Response[ChatbotMessageChanged]:
    """Delete a chatbot message

     Delete a message that the chatbot posted earlier.

    Scopes: imchat:bot.

    Rate limit: Medium.

    Documented failures:
    - 404, code 8001: No message has this ID.

    Args:
        message_id (str): ID of the chatbot message, as sending it returned. Example:
            message000000000000001.
        body (DeleteChatbotMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatbotMessageChanged]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeleteChatbotMessageBody,
) -> ChatbotMessageChanged | None:
    """Delete a chatbot message

     Delete a message that the chatbot posted earlier.

    Scopes: imchat:bot.

    Rate limit: Medium.

    Documented failures:
    - 404, code 8001: No message has this ID.

    Args:
        message_id (str): ID of the chatbot message, as sending it returned. Example:
            message000000000000001.
        body (DeleteChatbotMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatbotMessageChanged
    """

    return sync_detailed(
        message_id=message_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeleteChatbotMessageBody,
) -> Response[ChatbotMessageChanged]:
    """Delete a chatbot message

     Delete a message that the chatbot posted earlier.

    Scopes: imchat:bot.

    Rate limit: Medium.

    Documented failures:
    - 404, code 8001: No message has this ID.

    Args:
        message_id (str): ID of the chatbot message, as sending it returned. Example:
            message000000000000001.
        body (DeleteChatbotMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatbotMessageChanged]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeleteChatbotMessageBody,
) -> ChatbotMessageChanged | None:
    """Delete a chatbot message

     Delete a message that the chatbot posted earlier.

    Scopes: imchat:bot.

    Rate limit: Medium.

    Documented failures:
    - 404, code 8001: No message has this ID.

    Args:
        message_id (str): ID of the chatbot message, as sending it returned. Example:
            message000000000000001.
        body (DeleteChatbotMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatbotMessageChanged
    """

    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
        )
    ).parsed
