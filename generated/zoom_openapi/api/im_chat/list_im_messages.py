# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.im_message_list import ImMessageList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    chat_user: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["chat_user"] = chat_user

    params["channel"] = channel

    json_date: str | Unset = UNSET
    if not isinstance(date, Unset):
        json_date = date.isoformat() if hasattr(date, "isoformat") else date

    params["date"] = json_date

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/im/users/{user_id}/chat/messages".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImMessageList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ImMessageList
        if isinstance(_response_200, dict):
            response_200 = ImMessageList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImMessageList]:
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
    chat_user: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ImMessageList]:
    """List IM messages

     List a user's instant messages of one day, exchanged with a person or in a channel. OAuth 2.0 only.
    Deprecated since the end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        chat_user (str | Unset): The other person, as user ID or email address. Example:
            jonas.lindqvist@example.com.
        channel (str | Unset): ID of the channel. Example: channel000000000000001.
        date (datetime.date | Unset): Day to list, as `yyyy-mm-dd`. Example: 2026-03-16.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImMessageList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_user=chat_user,
        channel=channel,
        date=date,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    chat_user: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ImMessageList | None:
    """List IM messages

     List a user's instant messages of one day, exchanged with a person or in a channel. OAuth 2.0 only.
    Deprecated since the end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        chat_user (str | Unset): The other person, as user ID or email address. Example:
            jonas.lindqvist@example.com.
        channel (str | Unset): ID of the channel. Example: channel000000000000001.
        date (datetime.date | Unset): Day to list, as `yyyy-mm-dd`. Example: 2026-03-16.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImMessageList
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        chat_user=chat_user,
        channel=channel,
        date=date,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    chat_user: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ImMessageList]:
    """List IM messages

     List a user's instant messages of one day, exchanged with a person or in a channel. OAuth 2.0 only.
    Deprecated since the end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        chat_user (str | Unset): The other person, as user ID or email address. Example:
            jonas.lindqvist@example.com.
        channel (str | Unset): ID of the channel. Example: channel000000000000001.
        date (datetime.date | Unset): Day to list, as `yyyy-mm-dd`. Example: 2026-03-16.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImMessageList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        chat_user=chat_user,
        channel=channel,
        date=date,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    chat_user: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ImMessageList | None:
    """List IM messages

     List a user's instant messages of one day, exchanged with a person or in a channel. OAuth 2.0 only.
    Deprecated since the end of 2021, with no support from Zoom.

    Scopes: imchat:read.

    Rate limit: Medium.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        chat_user (str | Unset): The other person, as user ID or email address. Example:
            jonas.lindqvist@example.com.
        channel (str | Unset): ID of the channel. Example: channel000000000000001.
        date (datetime.date | Unset): Day to list, as `yyyy-mm-dd`. Example: 2026-03-16.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImMessageList
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            chat_user=chat_user,
            channel=channel,
            date=date,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
