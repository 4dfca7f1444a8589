# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.message_list import MessageList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_deleted_and_edited_message: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["to_contact"] = to_contact

    params["to_channel"] = to_channel

    json_date: str | Unset = UNSET
    if not isinstance(date, Unset):
        json_date = date.isoformat() if hasattr(date, "isoformat") else date

    params["date"] = json_date

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params["include_deleted_and_edited_message"] = include_deleted_and_edited_message

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/chat/users/{user_id}/messages".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MessageList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: MessageList
        if isinstance(_response_200, dict):
            response_200 = MessageList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MessageList]:
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
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_deleted_and_edited_message: bool | Unset = UNSET,
) -> Response[MessageList]:
    """List chat messages

     List the messages of one day between a user and a contact, or in a channel. Exactly one of
    `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may view or edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not read the messages of this user.
    - 400, code 300: The page token is invalid, or its time is over.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        to_contact (str | Unset): Email address of the contact; give either this or `to_channel`.
            Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel; give either this or `to_contact`. Example:
            channel000000000000001.
        date (datetime.date | Unset): Day whose messages to return, as `yyyy-mm-dd`; today when
            left out. Example: 2026-03-16.
        page_size (int | Unset): How many messages one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_deleted_and_edited_message (bool | Unset): Whether to return edited and deleted
            messages too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MessageList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        to_contact=to_contact,
        to_channel=to_channel,
        date=date,
        page_size=page_size,
        next_page_token=next_page_token,
        include_deleted_and_edited_message=include_deleted_and_edited_message,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_deleted_and_edited_message: bool | Unset = UNSET,
) -> MessageList | None:
    """List chat messages

     List the messages of one day between a user and a contact, or in a channel. Exactly one of
    `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may view or edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not read the messages of this user.
    - 400, code 300: The page token is invalid, or its time is over.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        to_contact (str | Unset): Email address of the contact; give either this or `to_channel`.
            Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel; give either this or `to_contact`. Example:
            channel000000000000001.
        date (datetime.date | Unset): Day whose messages to return, as `yyyy-mm-dd`; today when
            left out. Example: 2026-03-16.
        page_size (int | Unset): How many messages one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_deleted_and_edited_message (bool | Unset): Whether to return edited and deleted
            messages too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MessageList
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        to_contact=to_contact,
        to_channel=to_channel,
        date=date,
        page_size=page_size,
        next_page_token=next_page_token,
        include_deleted_and_edited_message=include_deleted_and_edited_message,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_deleted_and_edited_message: bool | Unset = UNSET,
) -> Response[MessageList]:
    """List chat messages

     List the messages of one day between a user and a contact, or in a channel. Exactly one of
    `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may view or edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not read the messages of this user.
    - 400, code 300: The page token is invalid, or its time is over.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        to_contact (str | Unset): Email address of the contact; give either this or `to_channel`.
            Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel; give either this or `to_contact`. Example:
            channel000000000000001.
        date (datetime.date | Unset): Day whose messages to return, as `yyyy-mm-dd`; today when
            left out. Example: 2026-03-16.
        page_size (int | Unset): How many messages one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_deleted_and_edited_message (bool | Unset): Whether to return edited and deleted
            messages too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MessageList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        to_contact=to_contact,
        to_channel=to_channel,
        date=date,
        page_size=page_size,
        next_page_token=next_page_token,
        include_deleted_and_edited_message=include_deleted_and_edited_message,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_deleted_and_edited_message: bool | Unset = UNSET,
) -> MessageList | None:
    """List chat messages

     List the messages of one day between a user and a contact, or in a channel. Exactly one of
    `to_contact` and `to_channel` is needed.

    **Prerequisites:**
    * Account-level apps: the user's role may view or edit chat messages.

    Scopes: chat_message:read, chat_message:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: You may not read the messages of this user.
    - 400, code 300: The page token is invalid, or its time is over.
    - 404, code 1001: No user has the address given as the contact.
    - 404, code 4130: No channel has the ID given in `to_channel`.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        to_contact (str | Unset): Email address of the contact; give either this or `to_channel`.
            Example: jonas.lindqvist@example.com.
        to_channel (str | Unset): ID of the channel; give either this or `to_contact`. Example:
            channel000000000000001.
        date (datetime.date | Unset): Day whose messages to return, as `yyyy-mm-dd`; today when
            left out. Example: 2026-03-16.
        page_size (int | Unset): How many messages one page holds. Default: `10`. Example: 10.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_deleted_and_edited_message (bool | Unset): Whether to return edited and deleted
            messages too. Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MessageList
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            to_contact=to_contact,
            to_channel=to_channel,
            date=date,
            page_size=page_size,
            next_page_token=next_page_token,
            include_deleted_and_edited_message=include_deleted_and_edited_message,
        )
    ).parsed
