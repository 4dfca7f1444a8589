# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.react_to_chat_message_body import ReactToChatMessageBody
from ...types import Response


def _get_kwargs(
    user_id: str,
    message_id: str,
    *,
    body: ReactToChatMessageBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/chat/users/{user_id}/messages/{message_id}/emoji_reactions".format(
            user_id=quote(str(user_id), safe=""),
            message_id=quote(str(message_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    user_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReactToChatMessageBody,
) -> Response[Any]:
    """React to a chat message

     Add an emoji reaction to a message, or take it back.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:write, chat_message:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 300: There is no such message, or the contact and the channel are both missing.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        message_id (str): ID of the message. Example: message000000000000001.
        body (ReactToChatMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        message_id=message_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    user_id: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReactToChatMessageBody,
) -> Response[Any]:
    """React to a chat message

     Add an emoji reaction to a message, or take it back.

    **Prerequisites:**
    * Account-level apps: the user's role may edit chat messages.

    Scopes: chat_message:write, chat_message:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 300: There is no such message, or the contact and the channel are both missing.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        message_id (str): ID of the message. Example: message000000000000001.
        body (ReactToChatMessageBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        message_id=message_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
