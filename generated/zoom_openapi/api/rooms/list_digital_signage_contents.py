# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.digital_signage_content_list import DigitalSignageContentList
from ...models.list_digital_signage_contents_type import (
    ListDigitalSignageContentsType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: ListDigitalSignageContentsType | Unset = UNSET,
    folder_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["folder_id"] = folder_id

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/digital_signage",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DigitalSignageContentList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: DigitalSignageContentList
        if isinstance(_response_200, dict):
            response_200 = DigitalSignageContentList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DigitalSignageContentList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDigitalSignageContentsType | Unset = UNSET,
    folder_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[DigitalSignageContentList]:
    """List digital signage contents

     List the digital signage content of the account, files or folders.

    **Prerequisites:**
    * Plan: Pro or higher, with Zoom Rooms.
    * The account has content for digital signage.

    Scopes: room:read:admin.

    Documented failures:
    - 400: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        type_ (ListDigitalSignageContentsType | Unset): What to list: `content` files or `folder`
            names. Example: content.
        folder_id (str | Unset): ID of a folder; lists only what lies in it. Example:
            folder0000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DigitalSignageContentList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        folder_id=folder_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDigitalSignageContentsType | Unset = UNSET,
    folder_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> DigitalSignageContentList | None:
    """List digital signage contents

     List the digital signage content of the account, files or folders.

    **Prerequisites:**
    * Plan: Pro or higher, with Zoom Rooms.
    * The account has content for digital signage.

    Scopes: room:read:admin.

    Documented failures:
    - 400: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        type_ (ListDigitalSignageContentsType | Unset): What to list: `content` files or `folder`
            names. Example: content.
        folder_id (str | Unset): ID of a folder; lists only what lies in it. Example:
            folder0000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DigitalSignageContentList
    """

    return sync_detailed(
        client=client,
        type_=type_,
        folder_id=folder_id,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDigitalSignageContentsType | Unset = UNSET,
    folder_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[DigitalSignageContentList]:
    """List digital signage contents

     List the digital signage content of the account, files or folders.

    **Prerequisites:**
    * Plan: Pro or higher, with Zoom Rooms.
    * The account has content for digital signage.

    Scopes: room:read:admin.

    Documented failures:
    - 400: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        type_ (ListDigitalSignageContentsType | Unset): What to list: `content` files or `folder`
            names. Example: content.
        folder_id (str | Unset): ID of a folder; lists only what lies in it. Example:
            folder0000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DigitalSignageContentList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        folder_id=folder_id,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDigitalSignageContentsType | Unset = UNSET,
    folder_id: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> DigitalSignageContentList | None:
    """List digital signage contents

     List the digital signage content of the account, files or folders.

    **Prerequisites:**
    * Plan: Pro or higher, with Zoom Rooms.
    * The account has content for digital signage.

    Scopes: room:read:admin.

    Documented failures:
    - 400: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        type_ (ListDigitalSignageContentsType | Unset): What to list: `content` files or `folder`
            names. Example: content.
        folder_id (str | Unset): ID of a folder; lists only what lies in it. Example:
            folder0000000000000001.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DigitalSignageContentList
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            folder_id=folder_id,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
